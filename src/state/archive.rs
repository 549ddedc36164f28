//! The archive of old records, and when something goes into it.

use chrono::Days;
use leptos::prelude::*;

use crate::domain::RecordKey;
use crate::platform::clock;
use crate::storage::{Store, UNITS};

use super::AppState;

/// From how much on the archive is used, in units: below a quarter of the storage nothing is gained.
const FROM_UNITS: usize = UNITS / 4;

/// How old a record is when it goes there, in days. By then it is read, but rarely written.
const OLD_DAYS: u64 = 180;

/// How much goes into a pack, in bytes. A larger one would be a little smaller for its content, and
/// more would be damaged with it.
const PACK_BYTES: usize = 65_536;

impl AppState {
    /// Whether so much is stored that old records should be packed.
    pub fn needs_archive(self) -> bool {
        self.room().is_ok_and(|room| room.ours > FROM_UNITS)
    }

    /// Packs some of the old records. Says whether there may be more.
    pub fn pack_some(self) -> bool {
        let before = clock::today() - Days::new(OLD_DAYS);
        let is_old = |key: RecordKey| key.id.born_on() < before;
        self.0.store.with_value(|store| store.pack(PACK_BYTES, &is_old)) == Ok(true)
    }

    /// The names of the packs of the archive.
    pub fn packs(self) -> Vec<String> {
        self.0.store.with_value(Store::packs).unwrap_or_default()
    }

    /// Writes a pack anew without what was changed or removed since.
    pub fn repack(self, name: &str) {
        // Where there is no room for that, the old one stays.
        let _ = self.0.store.with_value(|store| store.repack(name));
    }

    /// How many records are in the archive.
    pub fn archived(self) -> usize {
        self.0.store.with_value(Store::archived).unwrap_or_default()
    }
}
