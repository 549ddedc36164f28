//! A file beside what is here: what it would change, record by record, before anything is taken.

use crate::domain::{Document, RecordKey, Value};

use super::Held;
use super::held::by_key;

/// What taking a record over would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It is not here yet.
    Adds,
    /// The file has a later version of it.
    Changes,
    /// It was removed where the file comes from.
    Removes,
    /// It was changed here and there.
    Conflicts,
    /// The file has an earlier version of it, or what was removed here since.
    GoesBack,
}

/// A record that the file has otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which record.
    pub key: RecordKey,
    /// What taking it would do.
    pub effect: Effect,
    /// What is here.
    pub mine: Option<Value>,
    /// What the file has.
    pub theirs: Option<Value>,
    /// Both in one.
    pub merged: Held,
}

/// What a file would change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The records that it has otherwise.
    pub differences: Vec<Difference>,
    /// How many records it has as they are here.
    pub same: usize,
    /// Records of which the person sees no difference, with what the file knows of their versions.
    pub silent: Vec<(RecordKey, Held)>,
}

/// Compares the records here with those of a file.
pub fn compare(mine: Vec<(RecordKey, Held)>, file: &[(RecordKey, Held)]) -> Comparison {
    let mine = by_key(mine);
    let mut comparison = Comparison::default();
    for (key, theirs) in file {
        let place = mine.binary_search_by(|(other, _)| other.cmp(key)).ok();
        let here = place.and_then(|place| mine.get(place)).map(|(_, held)| held);
        compare_one(&mut comparison, *key, here, theirs);
    }
    comparison
}

fn compare_one(found: &mut Comparison, key: RecordKey, here: Option<&Held>, file: &Held) {
    let theirs = file.seen(key);
    let Some(here) = here else {
        match theirs {
            Some(_) => found.differences.push(Difference {
                key,
                effect: Effect::Adds,
                mine: None,
                theirs,
                merged: file.clone(),
            }),
            None => found.silent.push((key, file.clone())),
        }
        return;
    };
    let mine = here.seen(key);
    let merged = here.merged(file);
    if mine == theirs {
        found.same += usize::from(mine.is_some());
        if merged != *here {
            found.silent.push((key, merged));
        }
        return;
    }
    let effect = match (here.version().covers(merged.version()), merged.seen(key) == theirs) {
        (true, _) => Effect::GoesBack,
        (false, true) if mine.is_none() => Effect::Adds,
        (false, true) if theirs.is_none() => Effect::Removes,
        (false, true) if file.version().covers(here.version()) => Effect::Changes,
        _ => Effect::Conflicts,
    };
    found.differences.push(Difference { key, effect, mine, theirs, merged });
}

/// What is to become of a difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// It stays as it is here.
    Leave,
    /// It is taken over; where it was changed here and there, both are kept.
    #[default]
    Take,
    /// What is here stands, and what the file has counts as seen.
    Mine,
    /// What the file has stands.
    Theirs,
}

/// What is taken over of a file.
#[derive(Debug, Default)]
pub struct Taken {
    /// What the records become; nothing where one is removed.
    pub values: Vec<(RecordKey, Option<Value>)>,
    /// The versions that they then have.
    pub versions: Vec<(RecordKey, Held)>,
}

impl Taken {
    /// Makes the records what they become.
    pub fn put_into(&self, document: &mut Document) {
        for (key, value) in &self.values {
            match value {
                // It was read once already.
                Some(value) => drop(document.set_value(*key, value.clone())),
                None => document.remove(*key),
            }
        }
    }
}

impl Comparison {
    /// What is taken over where this is chosen, a choice for each difference.
    pub fn taken(self, choices: &[Choice]) -> Taken {
        let mut taken = Taken { values: Vec::new(), versions: self.silent };
        for (difference, choice) in self.differences.into_iter().zip(choices) {
            let Difference { key, effect, mine, theirs, merged } = difference;
            let value = match choice {
                Choice::Leave => continue,
                Choice::Take if effect == Effect::GoesBack => theirs,
                Choice::Take => merged.seen(key),
                Choice::Mine => mine,
                Choice::Theirs => theirs,
            };
            // What goes back is a change made here and now.
            if effect != Effect::GoesBack {
                taken.versions.push((key, merged));
            }
            taken.values.push((key, value));
        }
        taken
    }
}
