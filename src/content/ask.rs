//! The words of the screen where one asks for a session.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Ask for a strategy session";
pub const LEAD: &str =
    "Answer what you can; the message writes itself beside it. Then change it until it is yours.";

pub const WITH: &str = "With";
pub const SOMEONE_NEW: &str = "Someone new";
pub const MANAGER: &str = "Your manager's first name";
pub const EMAIL: &str = "Their email address (optional)";
pub const EMAIL_HINT: &str = "Only for opening your mail program.";
pub const MY_NAME: &str = "Your first name";
pub const PURPOSE: &str = "What is it about?";
pub const LENGTH: &str = "How long?";
pub const TONE: &str = "How should it sound?";
pub const CHANNEL: &str = "How will you send it?";
pub const WHY_NOW: &str = "Why now? (optional)";
pub const WHY_NOW_HINT: &str = "One line. Left empty, it says: “{text}”";
pub const SLOTS: &str = "Two times that suit you (optional)";
pub const SLOTS_HINT: &str = "For example: Tuesday at 10 or Thursday at 14:30";

pub const LETTER: &str = "Your message";
pub const EDITED: &str = "You changed the text, so the form leaves it alone.";
pub const RESTART: &str = "Start again from the form";
pub const RESTARTED: &str = "Your own wording was replaced.";

pub const SENT: &str = "I have asked";
pub const SENT_HINT: &str = "Send it first; this page cannot see that you did.";
pub const ASKED_ON: &str = "You asked on {date}.";
pub const WHILE_WAITING: &str = "While you wait, prepare. Ten minutes are enough for a start.";
pub const PREPARE: &str = "Prepare the session";
pub const ANSWERED: &str = "Is there a date already?";

pub const NUDGE: &str = "No answer for three working days? Send this";

pub const WHY: &str = "Why these words work";
