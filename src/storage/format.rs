//! What stands in one entry of the storage.
//!
//! `1 7.3f9a1 c0ffee12 {"purpose":"workload"}`: the schema version, the revision, a checksum of
//! all the rest, and the record as JSON, or `-` for one that was removed. The head can be read
//! without the body, by this version and by every later one.
//!
//! `1 7.3f9a1~a1.6,c4.7 c0ffee12 {…}`, a line break, `[["a1.6",{…}],["c4.7",{…}]]`: where another
//! device had a part in it, its version stands behind the revision; where several changes stand side
//! by side, what each of them is stands behind the record that the person sees of them.

use std::fmt;

use super::checksum::crc32;

/// The version of the records' schema that this build writes. Each version has a fixture that
/// never changes and a test that opens it.
pub const SCHEMA: u32 = 1;

/// The body of a record that was removed.
const REMOVED: &str = "-";

/// Stands between a record and the changes that it consists of. JSON as we write it has none.
const BETWEEN: &str = "\n";

/// Which window wrote something. Random; it tells windows apart and means nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Writer(pub u32);

impl fmt::Display for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

impl Writer {
    /// Another one for the `n`th change of the same window that is to be known by its writer.
    pub(super) const fn for_large(self, n: u32) -> Self {
        Self(self.0.rotate_left(7) ^ n.wrapping_mul(0x9E37_79B9))
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        u32::from_str_radix(text, 16).ok().map(Self)
    }
}

/// How often a record was written, and by which window last. No wall clock: clocks go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision {
    /// Counts up with each write.
    pub counter: u32,
    /// Who wrote it.
    pub writer: Writer,
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.counter, self.writer)
    }
}

impl Revision {
    fn parse(text: &str) -> Option<Self> {
        let (counter, writer) = text.split_once('.')?;
        Some(Self { counter: counter.parse().ok()?, writer: Writer::parse(writer)? })
    }
}

/// An entry of the storage, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its revision.
    pub revision: Revision,
    /// Its version, where another device had a part in it; else empty, and this storage made it.
    pub version: &'a str,
    /// The record as JSON; nothing where it was removed.
    pub body: Option<&'a str>,
    /// The changes that stand side by side, as JSON; else empty.
    pub beside: &'a str,
}

impl<'a> Entry<'a> {
    /// An entry of this storage alone.
    pub const fn own(revision: Revision, body: Option<&'a str>) -> Self {
        Self { revision, version: "", body, beside: "" }
    }
}

/// Why an entry cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It was written by a newer version of the app.
    Newer,
    /// Bytes are missing or changed.
    Damaged,
}

/// The text of an entry.
pub fn encode(entry: Entry<'_>) -> String {
    let Entry { revision, version, body, beside } = entry;
    let body = body.unwrap_or(REMOVED);
    let behind = if version.is_empty() { "" } else { "~" };
    let head = format!("{SCHEMA} {revision}{behind}{version} ");
    let between = if beside.is_empty() { "" } else { BETWEEN };
    let sum = crc32(&[&head, body, between, beside]);
    format!("{head}{sum:08x} {body}{between}{beside}")
}

/// The entry in a text.
///
/// # Errors
/// [`Unreadable::Damaged`] where the checksum is wrong, [`Unreadable::Newer`] where it is right
/// and the schema is one that this build does not know.
pub fn decode(text: &str) -> Result<Entry<'_>, Unreadable> {
    take_apart(text).unwrap_or(Err(Unreadable::Damaged))
}

/// Whether a text is an entry that a newer version wrote. The checksum is only looked at where the
/// number is too high.
pub fn is_newer(text: &str) -> bool {
    let schema = text.split_once(' ').and_then(|(schema, _)| schema.parse::<u32>().ok());
    schema.is_some_and(|schema| schema > SCHEMA) && decode(text) == Err(Unreadable::Newer)
}

/// What stands behind the head of a text, whether it is intact or not.
pub fn body_of(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(' ')?;
    let (_, rest) = rest.split_once(' ')?;
    rest.split_once(' ').map(|(_, body)| body)
}

fn take_apart(text: &str) -> Option<Result<Entry<'_>, Unreadable>> {
    let (schema, rest) = text.split_once(' ')?;
    let (revision, rest) = rest.split_once(' ')?;
    let (sum, body) = rest.split_once(' ')?;
    let intact = crc32(&[schema, " ", revision, " ", body]);
    if sum.len() != 8 || u32::from_str_radix(sum, 16).ok()? != intact {
        return None;
    }
    // A checksum in another spelling is a changed byte too.
    if sum.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'+') {
        return None;
    }
    let schema: u32 = schema.parse().ok()?;
    if schema > SCHEMA {
        return Some(Err(Unreadable::Newer));
    }
    let (revision, version) = revision.split_once('~').unwrap_or((revision, ""));
    let (body, beside) = body.split_once(BETWEEN).unwrap_or((body, ""));
    let body = (body != REMOVED).then_some(body);
    Some(Ok(Entry { revision: Revision::parse(revision)?, version, body, beside }))
}
