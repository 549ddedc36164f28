//! The words of what is saved for other programs: tables, and the whole record to be read.
#![allow(missing_docs)] // Each says itself.

pub const ACHIEVEMENTS: [&str; 8] =
    ["Date", "From", "Kind", "Title", "In a sentence", "Number", "Seen by", "Confidential"];
pub const ACTIONS: [&str; 10] = [
    "Due",
    "What",
    "Who",
    "State",
    "Done or dropped on",
    "Why moved or dropped",
    "Session on",
    "Session with",
    "Notes",
    "Seen by",
];
pub const SESSIONS: [&str; 9] = [
    "Date",
    "Time",
    "With",
    "About",
    "Minutes",
    "State",
    "Decisions",
    "Action items",
    "Recap sent on",
];
pub const KINDS: [&str; 3] = ["Achievement", "Challenge", "Support needed"];
pub const OPEN: &str = "Open";
pub const DONE: &str = "Done";
pub const DROPPED: &str = "Dropped";
pub const YES: &str = "Yes";

pub const RECORD: &str = "My strategy sessions";
pub const RECORD_LEAD: &str =
    "All that I wrote, for myself. Some of it is private: look through it before you pass it on.";
/// What the records of each kind are called, in the order of the tables.
pub const HEADINGS: [&str; 16] = [
    "About me",
    "People",
    "Routines",
    "Sessions",
    "Requests",
    "Preparations",
    "Goals",
    "Talking points",
    "Achievements, challenges and support",
    "Notes",
    "Decisions",
    "Action items",
    "Feedback",
    "Check-ins",
    "Recaps",
    "Narratives",
];
pub const MORE_SESSIONS: &str = "Also written in sessions";
pub const DATED: &str = "{date}: {text}";
