//! The words of the action items.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Action items";
pub const LEAD: &str = "What you and others promised, in every session. What is late is no crime: \
                        move it, and say why.";
pub const WHICH: &str = "Which";
pub const STATES: [&str; 2] = ["Open", "Done or dropped"];
pub const BY: &str = "In groups by";
pub const WAYS: [&str; 3] = ["Due date", "Owner", "Session"];
pub const COUNT: [&str; 3] = ["", "1 action item", "{n} action items"];
pub const NONE_OPEN: &str = "Nothing is open. What you agree on in a session comes here by itself.";
pub const NONE_DONE: &str = "Nothing is done or dropped yet.";
pub const MORE_ABOUT: &str = "More: {text}";
pub const BECAUSE: &str = "Why? (goes into the message, optional)";
pub const NOTES: &str = "Notes, for you alone";
pub const DROP: &str = "Drop it";
pub const DROPPED: &str = "Dropped. It stays in the record; a reason helps later.";
pub const REOPEN: &str = "Open it again";
pub const READY: &str = "Ready to send:";
pub const LETTER: &str = "Message";
pub const MORE: &str = "Show more";
pub const LATE: &str = "Past their date";
pub const WEEK: &str = "Within a week";
pub const LATER: &str = "Later";
pub const NO_DATE: &str = "Without a date";
pub const CLOSED: &str = "The latest first";
pub const MINE: &str = "Mine";
pub const MANAGER: &str = "My manager";
pub const SOMEBODY: &str = "Somebody";
pub const SESSION: &str = "{name}, {date}";
pub const ELSEWHERE: &str = "From sessions that were removed";
