//! What is said of a field whose text or date cannot be meant.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Please look at this again";
pub const TOO_LONG: &str =
    "This text has {n} characters. It is kept, but please bring it below {most}.";
pub const NO_SUCH_DATE: &str = "Please give a date between 1970 and 2200. This one is not kept.";
pub const NO_SUCH_TIME: &str = "Please give a time, such as 14:30. This one is not kept.";
pub const NO_ADDRESS: &str = "This is not a mail address. One looks like kim@example.org.";
pub const SLOT_PAST: &str = "This day is over. Please offer one that is still to come.";
pub const SLOT_SKIPPED: &str =
    "This time does not exist: the clocks go forward over it. Please take an hour later.";
pub const SLOT_WITHOUT_DATE: &str = "Please give the day as well.";
pub const SLOTS_ALIKE: &str = "Both times are the same. Two different ones are easier to accept.";
pub const END_BEFORE_START: &str = "The end lies before the beginning.";
