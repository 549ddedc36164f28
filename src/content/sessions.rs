//! The words of the list of sessions and of a session's own page.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Sessions";
pub const EMPTY: &str = "No session yet.";
pub const EMPTY_WHY: &str = "It begins with a message to your manager. That takes two minutes.";
pub const ASK: &str = "Ask for a session";
pub const SEARCH: &str = "Search everything you wrote";
pub const WITH: &str = "With";
pub const WITH_ANYBODY: &str = "Anybody";
pub const STATE: &str = "State";
pub const STATES: [&str; 4] = ["All", "Ahead", "Held", "Not held"];
pub const SESSION_COUNT: [&str; 3] = ["No session like that.", "1 session", "{n} sessions"];
pub const WITH_WHOM: &str = "You and {name}: the routine, and a change of manager";
pub const PEOPLE: &str = "People";
pub const YOU_AND: &str = "You and {name}";
pub const SINCE: &str = "since {date}";
pub const UNTIL: &str = "until {date}";
pub const MORE: &str = "Show more";

pub const ASK_PART: &str = "Ask";
pub const PREPARE_PART: &str = "Prepare";
pub const HOLD_PART: &str = "Hold";
pub const FOLLOW_PART: &str = "Follow up";
pub const NOT_ASKED: &str = "The request is not sent yet.";
pub const AGREED: &str = "There is a date already.";
pub const ASKED: &str = "Asked on {date}.";
pub const OUTCOMES: &str = "{outcomes}, {points}, {evidence}.";
pub const COUNT_OUTCOMES: [&str; 3] = ["no outcome", "1 outcome", "{n} outcomes"];
pub const COUNT_POINTS: [&str; 3] = ["no question", "1 question", "{n} questions"];
pub const COUNT_EVIDENCE: [&str; 3] =
    ["no evidence", "1 piece of evidence", "{n} pieces of evidence"];
pub const NO_DATE: &str = "No date yet.";
pub const HOLD_ON: &str = "{date}.";
pub const HELD_ON: &str = "Held on {date}.";
pub const IS_LIVE: &str = "You are in the room.";
pub const RECAP_LATER: &str = "Writes itself after the session.";
pub const RECAP_OPEN: &str = "The recap is ready to send.";
pub const RECAP_SENT: &str = "The recap was sent on {date}.";

pub const RECORD: &str = "Record";
pub const DECISIONS: &str = "Decisions";
pub const ACTIONS: &str = "Action items";
pub const FEEDBACK: &str = "Feedback";
pub const NOTES: &str = "Notes, for you alone";
pub const QUESTIONS: &str = "Questions";

pub const NOT_HELD: &str = "It did not happen";
pub const DECLINED: &str = "They said no";
pub const POSTPONED: &str = "Postponed";
pub const CANCELLED: &str = "Cancelled";
pub const MISSED: &str = "Nobody came";
pub const ASIDE: &str = "Everything you prepared is kept.";
pub const ASIDE_SAID: &str =
    "The session was put aside. Everything you prepared is kept; only its date is gone.";
pub const TAKE_UP: &str = "Take it up again";
pub const WRITE_DOWN: &str = "It did: write it down";
pub const DISCARD: &str = "Remove this session";
pub const DISCARDED: &str = "The session was removed.";
