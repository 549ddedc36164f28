//! The words of the recap's screen.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Send the recap";
pub const LEAD: &str = "Written from what you kept, ready to change. Within a day is best, while \
                        both of you remember.";
pub const LEAD_ASIDE: &str = "It did not take place, and that happens. This keeps the door open.";
pub const TOO_EARLY: &str = "The recap comes after the session";
pub const TOO_EARLY_LEAD: &str = "It writes itself from what you keep in the room: decisions, who \
                                  does what by when, what you heard, what stays open.";
pub const TO_LIVE: &str = "Go into the room";
pub const MOST_USEFUL: &str = "What was most useful for you? (optional)";
pub const MOST_USEFUL_HINT: &str = "Opens the recap. One line.";
pub const FORM: &str = "In which form?";
pub const CHANGES: &str = "The record has changed since";
pub const CHANGES_WHY: &str = "Your own words stay as they are. Take over what belongs in.";
pub const CAME: &str = "New in the record";
pub const WENT: &str = "Told no more by the record";
pub const TAKE_IN: &str = "Put it in";
pub const TAKE_OUT: &str = "Take it out";
pub const LEAVE_ALL: &str = "Leave my text as it is";
pub const MISSING: &str = "Still missing";
pub const MISSING_WHY: &str =
    "What has an owner and a date gets done. The recap says \"to confirm\" where one is missing.";
pub const MISSING_OTHER: &str = "Support that you asked for has no name, no date or no words yet.";
pub const TO_DATA: &str = "Complete it";
pub const CHECK_INS: &str = "Check-ins";
pub const CHECK_INS_WHY: &str = "Two lines on a date that you named keep a promise alive. They are \
                                 written from your action items.";
pub const CHECK_IN_ON: &str = "Date of the check-in";
pub const CHECK_IN_ABOUT: &str = "About what? (optional)";
pub const CHECK_IN_SENT: &str = "Update sent";
pub const ADD_CHECK_IN: &str = "Add a check-in";
pub const REMOVE_CHECK_IN: &str = "Remove this check-in";
pub const CHECK_IN_REMOVED: &str = "The check-in was removed.";
pub const CALENDAR: &str = "Save all dates for your calendar";
pub const CALENDAR_FILE: &str = "strategy-session.ics";
pub const CALENDAR_WHY: &str = "Sessions, routines, check-ins and due dates with an alarm each, and \
                                the reminders of three months. Save it again when something moves: \
                                nothing doubles.";
pub const MARKDOWN: &str = "Save as Markdown";
pub const MARKDOWN_FILE: &str = "session-{date}.md";
pub const UPDATE: &str = "The update, ready to send";
pub const UPDATE_LETTER: &str = "Update";
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
