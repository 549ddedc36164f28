//! Whether a value from a file is what a record can be.

use crate::domain::{Document, RecordKey, Value, is_meant_date, iso_date};

use super::backup::Refusal;

/// Where a record is, and what in it.
pub fn place(key: RecordKey, field: &str) -> String {
    let between = if field.is_empty() { "" } else { "/" };
    format!("{}/{}{between}{field}", key.kind.code(), key.id)
}

/// A value as its record has it, with the fields in their order.
///
/// # Errors
/// Where no record can be that.
pub fn sound(key: RecordKey, value: Value, most: usize) -> Result<Value, Refusal> {
    let mut document = Document::default();
    let given = value.clone();
    document.set_value(key, value).map_err(|_| Refusal::Misfit(place(key, "")))?;
    let mut typed = Vec::new();
    document.see_texts(&mut |_, text| typed.push(text.to_owned()));
    let check = Check { typed: &typed, most };
    let known = document.part(key, &[]);
    check.look(&given, &known, "").map_err(|(refusal, field)| refusal(place(key, &field)))?;
    Ok(document.value(key).unwrap_or_default())
}

/// What is looked for in the values of a record.
struct Check<'a> {
    /// The texts in it that somebody wrote, which may look like anything.
    typed: &'a [String],
    /// The most characters of a text.
    most: usize,
}

/// What is wrong, and with which field.
type Complaint = (fn(String) -> Refusal, String);

impl Check<'_> {
    /// Looks at a value, and at what the record that was made of it has there.
    fn look(&self, given: &Value, known: &Value, path: &str) -> Result<(), Complaint> {
        match (given, known) {
            (Value::Fields(fields), _) => {
                for (name, value) in fields {
                    let between = if path.is_empty() { "" } else { "/" };
                    let path = format!("{path}{between}{name}");
                    let Some(known) = known.get(name) else {
                        return Err((Refusal::Unknown, path));
                    };
                    self.look(value, known, &path)?;
                }
            }
            (Value::List(values), Value::List(known)) => {
                for (value, known) in values.iter().zip(known) {
                    self.look(value, known, path)?;
                }
            }
            (Value::Text(text), _) if text.chars().nth(self.most).is_some() => {
                return Err((Refusal::TooLong, path.to_owned()));
            }
            (Value::Text(text), _) if is_far_date(text) && !self.typed.contains(text) => {
                return Err((Refusal::FarDate, path.to_owned()));
            }
            _ => {}
        }
        Ok(())
    }
}

/// Whether a text is a date, or begins with one, in a year that nobody can mean.
fn is_far_date(text: &str) -> bool {
    text.split('T').next().and_then(iso_date).is_some_and(|date| !is_meant_date(date))
}
