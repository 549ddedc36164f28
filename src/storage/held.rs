//! A record as devices exchange it: with its version, and with all changes that stand side by side
//! because neither device knew of the other's.

use crate::domain::{Document, RecordKey, Value, in_order};

use super::merge::merge;
use super::version::{Device, Dot, Version};

/// A change of a record: what the record then was; nothing where it was removed.
pub type Branch = (Dot, Option<Value>);

/// Records, or what is known of them, in the order of their keys.
pub fn by_key<T>(records: Vec<(RecordKey, T)>) -> Vec<(RecordKey, T)> {
    let half = |bits: u128| u64::try_from(bits & u128::from(u64::MAX)).unwrap_or_default();
    // The sort goes by numbers of 64 bits and leaves what is equal as it was: so the last part of a
    // key comes first.
    let records = in_order(records.into_iter(), |(key, _)| half(key.id.raw()));
    let records = in_order(records.into_iter(), |(key, _)| half(key.id.raw() >> 64));
    in_order(records.into_iter(), |(key, _)| key.kind as u64)
}

/// A record with its version.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    version: Version,
    /// What it consists of, in the order of the version's dots.
    branches: Vec<Branch>,
}

impl Held {
    /// A record of one change.
    pub fn single(version: Version, value: Option<Value>) -> Self {
        let branches = version.dots().first().map(|dot| (*dot, value));
        Self { version, branches: branches.into_iter().collect() }
    }

    /// A record with these changes side by side; nothing where they are not those of the version, in
    /// their order.
    pub fn new(version: Version, branches: Vec<Branch>) -> Option<Self> {
        let dots = branches.iter().map(|(dot, _)| dot);
        dots.eq(version.dots()).then_some(Self { version, branches })
    }

    /// Its version.
    pub const fn version(&self) -> &Version {
        &self.version
    }

    /// The changes that stand side by side.
    pub fn branches(&self) -> &[Branch] {
        &self.branches
    }

    /// Both in one: what one of them replaced is gone, and all else stands side by side. In whatever
    /// order and however often records are merged, the same comes of it.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut branches: Vec<Branch> = Vec::new();
        for (one, other) in [(self, other), (other, self)] {
            for (dot, value) in &one.branches {
                let stands = other.version.dots().contains(dot) || !other.version.knows(*dot);
                let branch = (*dot, value.clone());
                if stands && !branches.contains(&branch) {
                    branches.push(branch);
                }
            }
        }
        branches.sort_by_cached_key(|(dot, value)| (*dot, serde_json::to_string(value).ok()));
        tell_twins_apart(&mut branches);
        let dots = branches.iter().map(|(dot, _)| *dot).collect();
        Self { version: Version::joined(dots, &self.version, &other.version), branches }
    }

    /// What the person sees of it: where several changes stand side by side, the texts of all; where
    /// one removed what another one wrote on, what was written.
    pub fn seen(&self, key: RecordKey) -> Option<Value> {
        let fits = |value: &Value| Document::default().set_value(key, value.clone()).is_ok();
        let mut seen: Option<Value> = None;
        for value in self.branches.iter().filter_map(|(_, value)| value.as_ref()) {
            seen = Some(match seen {
                Some(before) => merge(&Value::Nothing, &before, value, fits),
                None => value.clone(),
            });
        }
        seen
    }
}

/// Two devices that count as one, since one is a copy of the other with all its data, may both make
/// a change of the same name. The second is then told by another one.
fn tell_twins_apart(branches: &mut [Branch]) {
    for place in 1..branches.len() {
        let before = branches.get(place - 1).map(|(dot, _)| *dot);
        if let Some((dot, _)) = branches.get_mut(place).filter(|(dot, _)| Some(*dot) == before) {
            dot.device = Device(!dot.device.0);
        }
    }
    branches.sort_by_key(|(dot, _)| *dot);
}
