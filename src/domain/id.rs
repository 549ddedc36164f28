//! Typed ids. An id is random, so that Documents from two devices can be merged,
//! and starts with its time of birth, so that ids sort by age.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate};

/// The digits of an id's text form, in ASCII order, so that texts sort as ids do.
const DIGITS: &[u8; 64] = b"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/// How many digits an id's text form has: 22 digits of 6 bits hold 128 bits.
const LENGTH: usize = 22;

/// Which record of a table: a UUID of version 7 (RFC 9562) that knows its table.
///
/// Its text form is 22 characters that need no escape in a URL or a storage key;
/// the usual 36 would be a tenth of what a small record takes in storage.
pub struct Id<T> {
    raw: u128,
    table: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id that refers to nothing.
    pub const NIL: Self = Self::from_raw(0);

    /// The id with these 128 bits.
    pub const fn from_raw(raw: u128) -> Self {
        Self { raw, table: PhantomData }
    }

    /// The 128 bits.
    pub const fn raw(self) -> u128 {
        self.raw
    }

    /// A new id from the milliseconds since 1970 and 128 random bits (of which 74 are used).
    pub const fn fresh(milliseconds: u64, random: u128) -> Self {
        let time = (milliseconds as u128 & 0xFFFF_FFFF_FFFF) << 80;
        let version = 7 << 76;
        let high = (random >> 62 & 0xFFF) << 64;
        let variant = 2 << 62;
        let low = random & ((1 << 62) - 1);
        Self::from_raw(time | version | high | variant | low)
    }

    /// The date on which it was made, in UTC, which may be a day off from the local one.
    pub fn born_on(self) -> NaiveDate {
        let milliseconds = i64::try_from(self.raw >> 80).unwrap_or_default();
        DateTime::from_timestamp_millis(milliseconds).unwrap_or_default().date_naive()
    }

    /// The record of another table that belongs to this one and therefore carries its id:
    /// the request, the preparation and the recap of a session.
    pub const fn of<U>(self) -> Id<U> {
        Id::from_raw(self.raw)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (0..LENGTH).rev().try_for_each(|place| {
            let digit = (self.raw >> (6 * place) & 63) as usize;
            let byte = DIGITS.get(digit).copied().unwrap_or(b'-');
            write!(f, "{}", byte as char)
        })
    }
}

/// A text that is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id of 22 letters, digits, - or _")
    }
}

impl<T> FromStr for Id<T> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != LENGTH {
            return Err(NotAnId);
        }
        let mut raw: u128 = 0;
        for byte in text.bytes() {
            let digit = DIGITS.binary_search(&byte).map_err(|_| NotAnId)?;
            if raw >> 122 != 0 {
                return Err(NotAnId);
            }
            raw = raw << 6 | digit as u128;
        }
        Ok(Self::from_raw(raw))
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> Default for Id<T> {
    fn default() -> Self {
        Self::NIL
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.raw.cmp(&other.raw)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({self})")
    }
}
