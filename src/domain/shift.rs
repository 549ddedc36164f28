//! A record as if it had been written some days later: so an example is always of this year.

use chrono::TimeDelta;

use super::{Document, Value, iso_date};

/// How long a date is, as it is written: `2026-03-12`.
const DATE: usize = 10;

impl Document {
    /// The same with all dates and instants so many days later. Ids keep their time.
    #[must_use]
    pub fn moved_by(&self, days: i64) -> Self {
        let mut moved = self.clone();
        for key in self.changed_since(&Self::default()) {
            let mut value = self.value(key).unwrap_or_default();
            shift(&mut value, days);
            // A date that is moved is a date.
            let _ = moved.set_value(key, value);
        }
        moved
    }
}

fn shift(value: &mut Value, days: i64) {
    match value {
        Value::Text(text) => {
            if let Some(date) = text.get(..DATE).and_then(iso_date)
                && matches!(text.get(DATE..=DATE), None | Some("T"))
            {
                let moved = date.checked_add_signed(TimeDelta::days(days)).unwrap_or(date);
                text.replace_range(..DATE, &moved.to_string());
            }
        }
        Value::List(list) => list.iter_mut().for_each(|value| shift(value, days)),
        Value::Fields(fields) => fields.iter_mut().for_each(|(_, value)| shift(value, days)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_instants_move_and_all_else_stays() {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut value = Value::List(vec![
            text("2026-02-28"),
            text("2026-12-31T23:59:00Z"),
            text("2026-02-28 was a Saturday"),
            text("12:00:00"),
            text("übermorgen, 2026-02-28"),
            Value::Number(3),
        ]);
        shift(&mut value, 1);
        let expected = Value::List(vec![
            text("2026-03-01"),
            text("2027-01-01T23:59:00Z"),
            text("2026-02-28 was a Saturday"),
            text("12:00:00"),
            text("übermorgen, 2026-02-28"),
            Value::Number(3),
        ]);
        assert_eq!(value, expected);
    }
}
