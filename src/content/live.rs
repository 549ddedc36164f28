//! The words of the session in the room and of its end.
#![allow(missing_docs)] // Each says itself.

use crate::domain::Cadence;

pub const STAGES: &str = "Stages of the session";
pub const NOT_STARTED: &str = "Not started";
pub const START: &str = "Start the clock";
pub const PAUSE: &str = "Pause";
pub const GO_ON: &str = "Go on";
pub const MORE_TIME: &str = "One minute more";
pub const CUT_SHORT: &str = "We have ten minutes left";
pub const CUT_SHORT_SAID: &str =
    "Planned anew: what must be discussed, and three minutes to confirm. The rest waits.";
pub const OTHERS_WAIT: &str = "The other questions wait";
pub const STAGE_TIME: &str = "{spent} of {planned}";
pub const ALL_TIME: &str = "{spent} of {planned} in all";
pub const OVER: &str = "{over} over";
pub const MINUTES: &str = "{n} min";
pub const NEXT_STAGE: &str = "Next: {stage}";
pub const PREVIOUS_STAGE: &str = "Back: {stage}";
pub const TO_CLOSE: &str = "Close the session";

pub const POINTS: &str = "My questions";
pub const NO_POINTS: &str = "No question of yours for this stage.";
pub const HERE: &str = "now";
pub const NOT_TODAY_MARK: &str = "not today";
pub const MORE_OF: &str = "More: {text}";
pub const WE_ARE_HERE: &str = "We are at this one";
pub const NOT_TODAY: &str = "Not today";
pub const TODAY: &str = "Today after all";
pub const EARLIER: &str = "Earlier: {question}";
pub const LATER: &str = "Later: {question}";
pub const STAGE: &str = "Stage";
pub const STILL_OPEN: &str = "Still open from earlier stages";
pub const STILL_A_MUST: &str = "Must be discussed, and still open";
pub const MUST: &str = "must discuss";
pub const PRIVATE: &str = "only me";

pub const PHRASES: &str = "Words that help";
pub const OTHER_PHRASES: &str = "Show others";
pub const USED: &str = "Mark as used";
pub const SAY: &str = "Say";
pub const ASK: &str = "Ask";

pub const CAPTURE: &str = "Write it down";
pub const CAPTURE_KIND: &str = "What is it?";
pub const LINE: &str = "One line, then Enter";
pub const LINE_HELP: &str = "“Kim to send the plan by Friday” is understood.";
pub const LINE_KEYS: &str = " In front, d: makes it a decision, a: an action item, f: feedback, \
                             q: a question, p: parking lot. In the empty line ↑ goes to the last \
                             one, Ctrl+Z brings it back, / helps if it turns awkward.";
pub const KEEP: &str = "Keep";
pub const OWNER: &str = "Who";
pub const DUE: &str = "By when";
pub const SOMEBODY_ELSE: &str = "Somebody else";
pub const NAME: &str = "Name";
pub const KEPT: &str = "Written down so far";
pub const NOTHING_KEPT: &str = "Nothing yet. Notes are for you alone; decisions, action items and \
                                feedback go into the recap.";
pub const SHOW_ALL: &str = "Show all";
pub const STRIKE_OUT: &str = "Remove: {text}";
pub const STRUCK_OUT: &str = "It was removed.";

pub const SITUATION: &str = "When and where (optional)";
pub const BEHAVIOUR: &str = "What I did (optional)";
pub const IMPACT: &str = "What it did to others (optional)";
pub const ABOUT: &str = "About which question";
pub const ABOUT_NONE: &str = "None of them";
pub const PARKED: &str =
    "It is a question for another time. What becomes of it you say at the end.";

pub const TURNS: &str = "If it turns awkward";
pub const SEARCH_TURNS: &str = "What is it?";
pub const NO_TURN: &str = "Nothing like that. Try one word of it.";
pub const CLOSE_TURNS: &str = "Close";
pub const NOT_THE_PLACE: &str = "Not for this tool";

pub const REHEARSE: &str = "Rehearse it first";
pub const REHEARSAL: &str = "This is a rehearsal. Try everything; nothing of it is kept.";
pub const END_REHEARSAL: &str = "End the rehearsal";
pub const SHARED_SCREEN: &str = "Open a view for a shared screen";
pub const AGENDA: &str = "Agenda";
pub const NO_AGENDA: &str = "No question is shared.";
pub const NOTHING_DECIDED: &str = "Nothing yet.";
pub const NO_ACTIONS: &str = "Nothing yet.";
pub const DONE: &str = "done";

pub const CLOSE: &str = "Close the session";
pub const CLOSE_LEAD: &str =
    "Two minutes now save the whole hour: who does what by when, and what happens with the rest.";
pub const NOT_LIVE: &str = "This session has not begun.";
pub const NOT_LIVE_LEAD: &str =
    "Start it when you are in the room. If you held it without this page, write it down now.";
pub const TO_LIVE: &str = "Go into the room";
pub const WRITE_DOWN: &str = "I held it, write it down";
pub const IS_CLOSED: &str = "This session is closed.";
pub const TO_RECAP: &str = "To the recap";

pub const DECIDED: &str = "What we decided";
pub const ACTIONS: &str = "Who does what by when";
pub const HEARD: &str = "What I heard";
pub const PARKED_SO_FAR: &str = "Parking lot";
pub const NOTES: &str = "My notes";
pub const I_WILL: &str = "I will … (optional)";
pub const NO_DATE: &str = "No date yet. Ask for one, or the recap will say “date to confirm”.";
pub const NO_OWNER: &str = "Nobody's name yet. Ask who takes it.";
pub const DATE_IS_OVER: &str = "This day is over. Is another one meant?";
pub const NO_OWNER_NO_DATE: &str = "No name and no date yet. Ask who takes it, and by when.";
pub const FATES: &str = "What happens with each question";
pub const FATES_HINT: &str = "Nothing is dropped unless you say so.";
pub const NO_FATES: &str = "There was no question on the agenda.";
pub const FATE_OF: &str = "What happens with: {question}";
pub const MARKS: &str = "How was it for you? (optional)";
pub const MARKS_HINT: &str = "Only you see this, and no text that you send shows it.";
/// From little to much.
pub const RATINGS: [&str; 5] = ["1", "2", "3", "4", "5"];
pub const CONFIDENCE: &str = "I trust that it will happen";
pub const ENERGY: &str = "I leave with energy";
pub const CLARITY: &str = "I know what is expected";
pub const AFTERWARDS: &str = "How it goes on";
pub const UPDATE_ON: &str = "A short update from me on (optional)";
pub const ROUTINE: &str = "How often do we meet like this?";
pub const CLOSED_SAID: &str = "The session is closed.";
pub const NOT_HELD: &str = "It was not held after all";
pub const NOT_HELD_SAID: &str = "The session has not begun. What you wrote down is still there.";
pub const DO_CLOSE: &str = "Close and write the recap";

/// How often sessions are held, on offer.
pub const CADENCES: [(&str, Option<Cadence>); 4] = [
    ("Just this once", None),
    ("Every month", Some(Cadence::Monthly)),
    ("Every quarter", Some(Cadence::Quarterly)),
    ("Every 2 weeks", Some(Cadence::Weeks(2))),
];
