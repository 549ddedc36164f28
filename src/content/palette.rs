//! The words of the way to anywhere.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Go to";
pub const SEARCH: &str = "An action, a session, a goal, a person";
pub const CLOSE: &str = "Close";
pub const NOTHING: &str =
    "Nothing by that name. The search under Sessions looks through everything you wrote.";
pub const SESSION: &str = "Session with {text}";
pub const SESSION_ON: &str = "Session with {text}, {date}";
pub const GOAL: &str = "Goal: {text}";
pub const PERSON: &str = "You and {text}";
pub const REVIEW: &str = "Review: {text}";
pub const REVIEW_PLAIN: &str = "Review";

/// What can be done from anywhere, with the words by which somebody may look for it, and its key
/// together with Alt.
pub const ACTIONS: [(&str, &str, &str); 11] = [
    ("Ask for a strategy session", "request new write message", "N"),
    ("Into the room", "hold live session now", "R"),
    ("Log a win", "achievement praise lesson growth", "L"),
    ("Action items", "promised open due", "A"),
    ("Sessions", "all search history", "S"),
    ("Goals and feedback", "chain objectives", "G"),
    ("Pictures", "charts timeline over time", ""),
    ("Reviews", "narrative performance self-review promotion", ""),
    ("My data", "copy backup save export import restore", "M"),
    ("Home", "next first page", ""),
    ("Help", "keys shortcuts method", ""),
];
