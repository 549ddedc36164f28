//! What the store knows of other devices: which versions of the records it has, and which it takes
//! over from a file.

use crate::domain::{Document, RecordKey, Value};

use super::format::{self, Entry, Revision};
use super::seen::ByRecord;
use super::version::{Device, Dot, Version};
use super::{Branch, Held, Shelf as _, Store};

/// The fact by which other devices know this storage.
const DEVICE: &str = "device";

/// A record as it came out of a file, or went into one, until it is on the shelf.
#[derive(Default)]
pub struct Adopted {
    /// What the person sees of it; nothing where it was removed.
    seen: Option<Value>,
    /// The version with which it is to be written.
    version: Version,
    /// The changes that stand side by side in it, as JSON; else empty.
    beside: String,
}

impl Store {
    /// The number by which other devices know this storage. It is made when one is needed first.
    pub fn device(&mut self) -> Device {
        let stored =
            self.recall(DEVICE).and_then(|text| u32::from_str_radix(&text, 16).ok()).map(Device);
        let device = self.device.or(stored).unwrap_or(Device(self.writer.0));
        if stored != Some(device) {
            // Where it finds no room, the next start makes another one, and what is then exchanged
            // tells more differences than there are. Nothing is lost by it.
            self.remember(DEVICE, &format!("{:x}", device.0));
        }
        self.device = Some(device);
        device
    }

    /// All records with their versions, behind them those that were removed. What is not on the shelf
    /// yet gets a version of its own, by `random`: the shelf may later say another one of it.
    pub fn versions(&mut self, document: &Document, random: u32) -> Vec<(RecordKey, Held)> {
        let device = self.device();
        let mut changed = ByRecord::default();
        document.changed_since(&self.saved).into_iter().for_each(|key| changed.note(key, ()));
        let mut keys = document.changed_since(&Document::default());
        keys.extend(self.seen.keys().into_iter().filter(|key| document.value(*key).is_none()));
        let unsaved = Dot { device: Device(random), count: 1 };
        let mut versions = Vec::new();
        for key in keys {
            let stored = self.stored(key, device);
            let value = document.value(key);
            let held = match stored {
                Some(held) if changed.get(key).is_none() && held.seen(key) == value => held,
                stored => {
                    let before = stored.map(|held| held.version().clone()).unwrap_or_default();
                    let version = before.then(unsaved);
                    let given = Adopted { version: version.clone(), ..Adopted::default() };
                    self.given.note(key, given);
                    Held::single(version, value)
                }
            };
            versions.push((key, held));
        }
        versions
    }

    /// Takes records over: with the next save they have these versions. The Document has what is
    /// seen of them already; where it has something else, that is a change made of them.
    pub fn adopt(&mut self, records: Vec<(RecordKey, Held)>) {
        self.device();
        for (key, held) in records {
            let side_by_side = held.branches().len() > 1;
            let beside = side_by_side.then(|| serde_json::to_string(&branches_value(&held)));
            let beside = beside.and_then(Result::ok).unwrap_or_default();
            let (seen, version) = (held.seen(key), held.version().clone());
            self.adopted.note(key, Adopted { seen, version, beside });
        }
    }

    /// A record as it stands on the shelf, with its version.
    fn stored(&self, key: RecordKey, device: Device) -> Option<Held> {
        let text = self.shelf.get(&self.keys.record(key)).ok()??;
        let Entry { revision, version, body, beside } = format::decode(&text).ok()?;
        let own = || Version::first(Dot { device, count: revision.counter });
        let version = Version::parse(version).unwrap_or_else(own);
        if let Some(held) = read_branches(beside).and_then(|all| Held::new(version.clone(), all)) {
            return Some(held);
        }
        let mut record = Document::default();
        let value = match body {
            None => None,
            Some(json) => {
                super::codec::write(&mut record, key, json).ok()?;
                record.value(key)
            }
        };
        // Without what they are, changes side by side are one of their own.
        let is_one = version.dots().len() == 1;
        Some(Held::single(if is_one { version } else { own() }, value))
    }

    /// The version with which a record is to be written, and the changes that stand side by side in
    /// it. Both are empty where no other device had a part in it.
    pub(super) fn version_to_write(
        &mut self,
        key: RecordKey,
        known: &str,
        revision: Revision,
        document: &Document,
    ) -> (String, String) {
        let seen = self.seen.get(key).map_or("", |seen| seen.version.as_str());
        let known = Version::parse(if known.is_empty() { seen } else { known });
        let (adopted, given) = (self.adopted.get(key), self.given.get(key));
        if known.is_none() && adopted.is_none() && given.is_none() {
            return (String::new(), String::new());
        }
        if let Some(adopted) = adopted.filter(|adopted| adopted.seen == document.value(key)) {
            return (adopted.version.to_string(), adopted.beside.clone());
        }
        let mut base = known.unwrap_or_default();
        for known in [adopted, given].into_iter().flatten() {
            base = Version::joined(Vec::new(), &base, &known.version);
        }
        let device = self.device();
        (base.then(Dot { device, count: revision.counter }).to_string(), String::new())
    }
}

/// Changes that stand side by side, as a value.
pub fn branches_value(held: &Held) -> Value {
    let list = held.branches().iter().map(|(dot, value)| {
        Value::List(vec![Value::Text(dot.to_string()), value.clone().unwrap_or_default()])
    });
    Value::List(list.collect())
}

/// Changes that stand side by side, from JSON.
fn read_branches(json: &str) -> Option<Vec<Branch>> {
    let value = (!json.is_empty()).then(|| serde_json::from_str(json).ok())??;
    branches_of(value)
}

/// Changes that stand side by side, from their value.
pub fn branches_of(value: Value) -> Option<Vec<Branch>> {
    let Value::List(branches) = value else { return None };
    let mut read = Vec::new();
    for branch in branches {
        let Value::List(parts) = branch else { return None };
        let [dot, value] = <[Value; 2]>::try_from(parts).ok()?;
        let dot = Dot::parse(&dot.into_text().ok()?)?;
        read.push((dot, (value != Value::Nothing).then_some(value)));
    }
    Some(read)
}
