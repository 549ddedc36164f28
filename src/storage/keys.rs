//! Every key that the app uses in the storage. Other pages may share the storage with us, so each
//! key starts with the app's name and path, and nothing else is ever read or touched.

use crate::domain::{Kind, RecordKey};

use super::checksum::crc32;
use super::{Shelf, ShelfError, Writer};

/// What stands under a key of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A record.
    Record(RecordKey),
    /// A change of several records that a window has begun.
    Journal(Writer),
    /// What stood there before a change that is too large for a journal, all of which has this writer.
    Rollback(Writer),
    /// A text that could not be read, put aside before its key was written again.
    Aside,
    /// Many entries in one.
    Pack,
}

/// The keys of the app at one path of the site.
#[derive(Clone, Debug)]
pub struct Keys {
    prefix: String,
}

impl Keys {
    /// The keys of the app served below this path, for example `/strategy-session/`.
    pub fn below(path: &str) -> Self {
        Self { prefix: format!("strategy-session:{path}:") }
    }

    /// The key of a record.
    pub fn record(&self, RecordKey { kind, id }: RecordKey) -> String {
        format!("{}{}/{id}", self.prefix, kind.code())
    }

    /// The key of a window's journal.
    pub fn journal(&self, writer: Writer) -> String {
        format!("{}journal/{writer}", self.prefix)
    }

    /// The key of what stood there before a large change of this writer.
    pub fn rollback(&self, writer: Writer) -> String {
        format!("{}rollback/{writer}", self.prefix)
    }

    /// The key of a fact about this storage, which is no part of the record.
    pub fn fact(&self, name: &str) -> String {
        format!("{}fact/{name}", self.prefix)
    }

    /// The key of a snapshot.
    pub fn snapshot(&self, name: &str) -> String {
        format!("{}snapshot/{name}", self.prefix)
    }

    /// The key of a pack with this checksum.
    pub fn pack(&self, checksum: u32) -> String {
        format!("{}pack/{checksum:08x}", self.prefix)
    }

    /// What stands behind the app's part of a key, if it is ours.
    pub fn name<'a>(&self, key: &'a str) -> Option<&'a str> {
        key.strip_prefix(&self.prefix)
    }

    /// The name of the snapshot under a key, if it is one.
    pub fn snapshot_name<'a>(&self, key: &'a str) -> Option<&'a str> {
        self.name(key)?.strip_prefix("snapshot/")
    }

    /// Whether a key is ours.
    pub fn is_ours(&self, key: &str) -> bool {
        key.starts_with(&self.prefix)
    }

    /// The key under which an unreadable record is kept when its own is written again. It holds
    /// the checksum of the text, so a second one does not replace the first.
    pub fn aside(&self, RecordKey { kind, id }: RecordKey, checksum: u32) -> String {
        format!("{}aside/{}/{id}/{checksum:08x}", self.prefix, kind.code())
    }

    /// The key of the probe that finds out whether the storage can be used.
    pub fn probe(&self) -> String {
        format!("{}probe", self.prefix)
    }

    /// What stands under a key; nothing where it is not ours, or none that we know.
    pub fn parse(&self, key: &str) -> Option<Slot> {
        Slot::parse(self.name(key)?)
    }
}

impl Slot {
    /// What has this name, which is a key without the app's part.
    pub(super) fn parse(name: &str) -> Option<Self> {
        let (name, rest) = name.split_once('/')?;
        match name {
            "journal" => Writer::parse(rest).map(Self::Journal),
            "rollback" => Writer::parse(rest).map(Self::Rollback),
            "aside" => Some(Self::Aside),
            "pack" => Some(Self::Pack),
            _ => {
                let kind = Kind::ALL.iter().copied().find(|kind| kind.code() == name)?;
                let id = rest.parse().ok()?;
                Some(Self::Record(RecordKey { kind, id }))
            }
        }
    }
}

/// Keeps a text that cannot be read under a key of its own, before its place is written again.
///
/// # Errors
/// Where there is no room, or the shelf may not be used.
pub fn put_aside(
    shelf: &dyn Shelf,
    keys: &Keys,
    key: RecordKey,
    text: &str,
) -> Result<(), ShelfError> {
    shelf.set(&keys.aside(key, crc32(&[text])), text)
}
