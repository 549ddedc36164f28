//! Keeps the Document: one entry per record, written only when its bytes change, and all or
//! nothing where several change together.
//!
//! The rules are pure and work on a [`Shelf`], whatever that is; [`browser`] is the only file
//! that touches localStorage. What cannot be read is kept as it is and reported, never replaced.

mod archive;
pub mod backup;
pub mod browser;
mod checksum;
mod codec;
pub mod compare;
mod exchange;
mod facts;
mod format;
mod held;
mod journal;
mod keys;
mod memory;
mod merge;
mod outcome;
mod rollback;
mod save;
pub mod sealed;
mod seen;
mod shelf;
mod snapshot;
mod sound;
mod squeeze;
mod store;
mod version;
mod writing;

pub use facts::{Room, UNITS};
pub use format::{Entry, Revision, SCHEMA, Unreadable, Writer};
pub use held::{Branch, Held};
pub use keys::{Keys, Slot};
pub use memory::MemoryShelf;
pub use outcome::{Opened, PutAside, SaveError, Saved};
pub use shelf::{Shelf, ShelfError};
pub use snapshot::Snapshot;
pub use store::Store;
pub use version::{Device, Dot, Version};
