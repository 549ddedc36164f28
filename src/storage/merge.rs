//! One record, changed in two windows: field by field, with the text of both kept where both
//! changed the same one.

use crate::domain::Value;

/// Stands between two versions of a text that were written at the same time.
pub const SEAM: &str = "\n\n— also written in another window: —\n";

/// Merges two versions of a record. `base` is the version that both come from. Where both changed
/// a field that is no text, the one of this window stands, where the person looks. `fits` says
/// whether a value is such a record: a status, a date or an id is a text here too, and two of
/// them, joined, would be neither.
pub fn merge(base: &Value, mine: &Value, theirs: &Value, fits: impl Fn(&Value) -> bool) -> Value {
    let join = |joins: &dyn Fn(usize) -> bool| {
        let mut merge = Merge { joins, met: 0 };
        (merge.records(base, mine, theirs), merge.met)
    };
    let (joined, met) = join(&|_| true);
    if fits(&joined) {
        return joined;
    }
    // One at a time, so that a status that cannot be joined keeps no text from being kept.
    let can_join: Vec<bool> = (0..met).map(|nth| fits(&join(&|n| n == nth).0)).collect();
    join(&|n| can_join.get(n).copied().unwrap_or_default()).0
}

/// A merge on its way through the fields of a record.
struct Merge<'a> {
    /// Whether the `n`th pair of texts that both windows changed is joined; this window's stands
    /// where it is not.
    joins: &'a dyn Fn(usize) -> bool,
    /// How many such pairs were met.
    met: usize,
}

impl Merge<'_> {
    fn records(&mut self, base: &Value, mine: &Value, theirs: &Value) -> Value {
        match (mine, theirs) {
            (Value::Fields(mine), Value::Fields(theirs)) => self.fields(base, mine, theirs),
            _ => self.field(base, mine, theirs),
        }
    }

    fn field(&mut self, base: &Value, mine: &Value, theirs: &Value) -> Value {
        if mine == base || mine == theirs {
            return theirs.clone();
        }
        if theirs == base {
            return mine.clone();
        }
        match (mine, theirs) {
            (Value::Fields(ours), Value::Fields(others)) if same_shape(ours, others) => {
                self.fields(base, ours, others)
            }
            (Value::Text(mine), Value::Text(theirs)) => self.texts(mine, theirs),
            (Value::List(ours), Value::List(others)) if !ours.iter().any(is_number) => {
                merge_lists(base, ours, others)
            }
            // A field that one of the two emptied: what was written wins over what was taken away.
            (Value::Nothing, kept) | (kept, _) => kept.clone(),
        }
    }

    fn fields(&mut self, base: &Value, mine: &Fields, theirs: &Fields) -> Value {
        let new = theirs.iter().filter(|(name, _)| mine.iter().all(|(other, _)| other != name));
        let names = mine.iter().chain(new).map(|(name, _)| name);
        let field = |name: &String| {
            let merged = self.field(
                base.get(name).unwrap_or(&Value::Nothing),
                of(mine, name),
                of(theirs, name),
            );
            (merged != Value::Nothing).then(|| (name.clone(), merged))
        };
        Value::Fields(names.filter_map(field).collect())
    }

    fn texts(&mut self, mine: &str, theirs: &str) -> Value {
        if mine.contains(theirs) {
            return mine.into();
        }
        if theirs.contains(mine) {
            return theirs.into();
        }
        let joins = (self.joins)(self.met);
        self.met += 1;
        if joins { Value::Text(format!("{mine}{SEAM}{theirs}")) } else { mine.into() }
    }
}

/// The fields of a record.
type Fields = [(String, Value)];

/// A field by its name; nothing where there is none.
fn of<'a>(fields: &'a Fields, name: &str) -> &'a Value {
    fields.iter().find(|(other, _)| other == name).map_or(&Value::Nothing, |(_, field)| field)
}

/// Whether two values by name are the same kind of thing. Two variants of an enum are not: they
/// have no name in common. Two versions of a thing do, though one may lack what it has empty.
fn same_shape(mine: &Fields, theirs: &Fields) -> bool {
    mine.iter().any(|(name, _)| theirs.iter().any(|(other, _)| other == name))
}

fn is_number(value: &Value) -> bool {
    matches!(value, Value::Number(_))
}

/// What either added stays; what either removed from the base goes.
fn merge_lists(base: &Value, mine: &[Value], theirs: &[Value]) -> Value {
    let base = if let Value::List(items) = base { items.as_slice() } else { &[] };
    let kept = mine.iter().filter(|item| theirs.contains(item) || !base.contains(item));
    let added = theirs.iter().filter(|item| !mine.contains(item) && !base.contains(item));
    Value::List(kept.chain(added).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    macro_rules! json {
        ($($json:tt)+) => {
            serde_json::from_value::<Value>(serde_json::json!($($json)+)).unwrap()
        };
    }

    /// A record has one of two statuses, if any.
    fn fits(record: &Value) -> bool {
        let may_be = |status: &Value| ["open", "done"].iter().any(|word| *status == (*word).into());
        record.get("status").is_none_or(may_be)
    }

    #[track_caller]
    fn check(base: Value, mine: Value, theirs: Value, merged: Value) {
        assert_eq!(merge(&base, &mine, &theirs, fits), merged);
    }

    #[test]
    fn two_versions_of_a_record_become_one() {
        let base = json!({"text": "plan", "due": "2026-03-01", "owner": "me"});
        let with = |text: &str, due: &str| json!({"text": text, "due": due, "owner": "me"});
        // Only one of the two changed, or both the same.
        check(base.clone(), base.clone(), with("b", "d"), with("b", "d"));
        check(base.clone(), with("b", "d"), base.clone(), with("b", "d"));
        // Both changed, each another field.
        check(base.clone(), with("b", "2026-03-01"), with("plan", "d"), with("b", "d"));
        // Both changed the same text.
        let both = format!("one thing{SEAM}another thing");
        check(
            base.clone(),
            with("one thing", "2026-03-01"),
            with("another thing", "2026-03-01"),
            with(&both, "2026-03-01"),
        );
        // One text goes on where the other stopped.
        check(
            base.clone(),
            with("plan A", "d"),
            with("plan A and B", "d"),
            with("plan A and B", "d"),
        );
        // One emptied what the other wrote on.
        check(json!({"a": "x"}), json!({}), json!({"a": "x y"}), json!({"a": "x y"}));
    }

    #[test]
    fn a_part_that_lacks_what_it_has_empty_is_merged_as_well() {
        let with_unit = json!({"metric": {"before": "9", "after": "", "unit": "days"}});
        check(
            json!({"metric": {"before": "9", "after": ""}}),
            with_unit.clone(),
            json!({"metric": {"before": "9", "after": "4"}}),
            json!({"metric": {"before": "9", "after": "4", "unit": "days"}}),
        );
        // One emptied the unit, the other wrote on.
        check(
            with_unit,
            json!({"metric": {"before": "9", "after": ""}}),
            json!({"metric": {"before": "9", "after": "4", "unit": "days"}}),
            json!({"metric": {"before": "9", "after": "4"}}),
        );
    }

    #[test]
    fn a_status_that_cannot_be_joined_keeps_no_text_from_being_joined() {
        let record = |text: &str, status: &str| json!({"text": text, "status": status});
        let both = record(&format!("A{SEAM}B"), "open");
        check(record("", ""), record("A", "open"), record("B", "done"), both);
    }

    #[test]
    fn lists_keep_what_either_added_and_lose_what_either_removed() {
        check(
            json!({"l": ["a", "b", "c"]}),
            json!({"l": ["a", "c", "mine"]}),
            json!({"l": ["a", "b", "theirs"]}),
            json!({"l": ["a", "mine", "theirs"]}),
        );
        check(
            json!({"n": [1, 2]}),
            json!({"n": [1, 3]}),
            json!({"n": [4, 2]}),
            json!({"n": [1, 3]}),
        );
    }

    #[test]
    fn two_variants_of_an_enum_are_not_mixed() {
        let agenda = json!({"place": {"agenda": "s1"}});
        let dropped = json!({"place": {"dropped": "why"}});
        check(json!({"place": "backlog"}), agenda.clone(), dropped, agenda);
    }
}
