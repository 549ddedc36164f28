//! Snapshots: copies of everything that the app keeps by itself, compressed, in the same storage. They
//! help after a slip; a file elsewhere is what helps after a loss.
//!
//! `42 c0ffee12 …`: how many records there were, the checksum of the backup, and the backup, squeezed.
//! The name is the day, and a letter from the second of a day on.

use super::checksum::crc32;
use super::facts::{UNITS, units};
use super::squeeze::{expand, squeeze};
use super::{Shelf as _, ShelfError, Store};

/// The room that all snapshots together may take, in units: a tenth of the storage.
const MOST_UNITS: usize = UNITS / 10;

/// How many are kept.
const MOST: usize = 5;

/// No snapshot is made where so little is left, in units.
const LEAST_LEFT: usize = UNITS / 8;

/// What is known of a snapshot without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Its name: the day on which it was made, as in `2026-03-12` or `2026-03-12b`.
    pub name: String,
    /// How many records it has.
    pub records: usize,
    /// The checksum of what is in it.
    sum: u32,
    /// The room that it takes, in units.
    units: usize,
}

impl Snapshot {
    fn parse(name: &str, text: &str) -> Option<Self> {
        let (records, rest) = text.split_once(' ')?;
        let (sum, _) = rest.split_once(' ')?;
        Some(Self {
            name: name.to_owned(),
            records: records.parse().ok()?,
            sum: u32::from_str_radix(sum, 16).ok()?,
            units: units(text),
        })
    }
}

impl Store {
    /// The snapshots, oldest first.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn snapshots(&self) -> Result<Vec<Snapshot>, ShelfError> {
        let mut found: Vec<Snapshot> = Vec::new();
        for key in self.shelf.keys()? {
            let Some(name) = self.keys.snapshot_name(&key) else { continue };
            let text = self.shelf.get(&key)?.unwrap_or_default();
            if let Some(snapshot) = Snapshot::parse(name, &text) {
                let place = found.partition_point(|other| other.name < snapshot.name);
                found.insert(place, snapshot);
            }
        }
        Ok(found)
    }

    /// Keeps a backup as a snapshot of this day, unless it is as the newest one, or there is no room
    /// for it. Older ones make room for it, but never the one with the most records, unless this one
    /// has as many.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn take_snapshot(
        &self,
        day: &str,
        backup: &str,
        records: usize,
    ) -> Result<bool, ShelfError> {
        let mut kept = self.snapshots()?;
        let sum = crc32(&[backup]);
        if self.newer || records == 0 || kept.last().is_some_and(|newest| newest.sum == sum) {
            return Ok(false);
        }
        let text = format!("{records} {sum:08x} {}", squeeze(backup));
        let size = units(&text);
        let Some(dropped) = to_be_dropped(&kept, records, size) else { return Ok(false) };
        let room = self.room()?;
        let freed: usize = dropped.iter().filter_map(|at| kept.get(*at)).map(|one| one.units).sum();
        if room.ours + room.others + size > UNITS - LEAST_LEFT + freed {
            return Ok(false);
        }
        for at in dropped.into_iter().rev() {
            self.shelf.remove(&self.keys.snapshot(&kept.remove(at).name))?;
        }
        let name = name_for(day, &kept);
        match self.shelf.set(&self.keys.snapshot(&name), &text) {
            Err(ShelfError::Full) => Ok(false),
            written => written.map(|()| true),
        }
    }

    /// The backup in a snapshot; nothing where it is damaged.
    pub fn snapshot(&self, name: &str) -> Option<String> {
        let text = self.shelf.get(&self.keys.snapshot(name)).ok()??;
        let Snapshot { sum, .. } = Snapshot::parse(name, &text)?;
        let compressed = text.splitn(3, ' ').nth(2)?;
        let backup = String::from_utf8(expand(compressed)?).ok()?;
        (crc32(&[&backup]) == sum).then_some(backup)
    }
}

impl Store {
    /// Makes room by removing a snapshot: a damaged one, or else the oldest, and the one with the most
    /// records last. Says whether there was one.
    pub(super) fn drop_snapshot(&self) -> bool {
        let kept = self.snapshots().unwrap_or_default();
        let is_damaged = |key: &String| {
            let name = self.keys.snapshot_name(key);
            name.is_some_and(|name| kept.iter().all(|one| one.name != name))
        };
        let damaged = self.shelf.keys().unwrap_or_default().into_iter().find(is_damaged);
        let richest = richest_of(&kept);
        let oldest = (0..kept.len()).find(|at| Some(*at) != richest).or(richest);
        let oldest = oldest.and_then(|at| kept.get(at)).map(|one| self.keys.snapshot(&one.name));
        damaged.or(oldest).is_some_and(|key| self.shelf.remove(&key).is_ok())
    }
}

/// Which snapshot has the most records; of several with as many, the newest.
fn richest_of(kept: &[Snapshot]) -> Option<usize> {
    let richest = kept.iter().map(|one| one.records).max()?;
    kept.iter().rposition(|one| one.records == richest)
}

/// The name of one more snapshot of a day.
fn name_for(day: &str, kept: &[Snapshot]) -> String {
    let is_free = |name: &String| kept.iter().all(|one| one.name != *name);
    let letters = ('b'..='z').map(|letter| format!("{day}{letter}"));
    let mut names = std::iter::once(day.to_owned()).chain(letters);
    names.find(is_free).unwrap_or_else(|| day.to_owned())
}

/// Which snapshots go, so that one more has its place, oldest first; nothing where it gets none.
fn to_be_dropped(kept: &[Snapshot], records: usize, units: usize) -> Option<Vec<usize>> {
    let richest_at = richest_of(kept);
    let richest = richest_at.and_then(|at| kept.get(at)).map_or(0, |one| one.records);
    let (mut count, mut taken) = (kept.len(), kept.iter().map(|one| one.units).sum::<usize>());
    let mut dropped = Vec::new();
    let may_go = |at: &usize| Some(*at) != richest_at || records >= richest;
    for (at, one) in kept.iter().enumerate().filter(|(at, _)| may_go(at)) {
        if count < MOST && taken + units <= MOST_UNITS {
            break;
        }
        dropped.push(at);
        count -= 1;
        taken -= one.units;
    }
    (count < MOST && taken + units <= MOST_UNITS).then_some(dropped)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(name: &str, records: usize, units: usize) -> Snapshot {
        Snapshot { name: name.to_owned(), records, sum: 0, units }
    }

    #[track_caller]
    fn check(kept: &[(usize, usize)], new: (usize, usize), dropped: Option<&[usize]>) {
        let kept: Vec<_> =
            kept.iter().map(|(records, units)| snapshot("", *records, *units)).collect();
        assert_eq!(to_be_dropped(&kept, new.0, new.1).as_deref(), dropped);
    }

    #[test]
    fn the_oldest_make_room_and_the_richest_stays() {
        let few = [(10, 100), (11, 100), (12, 100), (13, 100)];
        check(&few, (14, 100), Some(&[]));
        let five = [(10, 100), (11, 100), (12, 100), (13, 100), (14, 100)];
        check(&five, (15, 100), Some(&[0]));
        // A nearly empty state does not push out a substantial one, however often it comes.
        let rich = [(900, 100), (1, 100), (1, 100), (2, 100), (2, 100)];
        check(&rich, (3, 100), Some(&[1]));
        check(&rich, (900, 100), Some(&[0]));
        let one = [(900, MOST_UNITS)];
        check(&one, (3, 100), None);
        check(&one, (900, 100), Some(&[0]));
        check(&one, (901, MOST_UNITS), Some(&[0]));
        check(&one, (901, MOST_UNITS + 1), None);
        check(&[(5, MOST_UNITS / 2), (4, MOST_UNITS / 2)], (3, 100), Some(&[1]));
        check(&[], (3, MOST_UNITS), Some(&[]));
    }

    #[test]
    fn each_snapshot_of_a_day_has_a_name_of_its_own() {
        assert_eq!(name_for("2026-03-12", &[]), "2026-03-12");
        let kept = [snapshot("2026-03-12", 1, 1), snapshot("2026-03-12b", 1, 1)];
        assert_eq!(name_for("2026-03-12", &kept), "2026-03-12c");
        assert_eq!(name_for("2026-03-13", &kept), "2026-03-13");
    }
}
