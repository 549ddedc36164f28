//! The words of the recap's screen.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Send the recap";
pub const LEAD: &str = "Written from what you kept, ready to change. Within a day is best, while \
                        both of you remember.";
pub const TOO_EARLY: &str = "The recap comes after the session";
pub const TOO_EARLY_LEAD: &str = "It writes itself from what you keep in the room: decisions, who \
                                  does what by when, what you heard, what stays open.";
pub const TO_LIVE: &str = "Go into the room";
pub const MOST_USEFUL: &str = "What was most useful for you? (optional)";
pub const MOST_USEFUL_HINT: &str = "Opens the recap. One line.";
pub const MY_NAME: &str = "Your first name";
pub const LETTER: &str = "Recap";
pub const EDITED: &str = "You changed the text, so it no longer follows the record.";
pub const RESTART: &str = "Write it again from the record";
pub const RESTARTED: &str = "Your own wording was replaced.";
pub const PRINT: &str = "Print";
pub const SENT: &str = "I have sent it";
pub const SENT_ON: &str = "Sent on {date}.";
pub const NOT_SENT: &str = "Not sent after all";
pub const NEXT: &str = "The next session";
pub const NEXT_LEAD: &str =
    "It starts with what this one left: open action items and the questions carried over.";
pub const START_NEXT: &str = "Start the next session";
pub const NEXT_EXISTS: &str = "Go to the next session";
