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
pub const TONE: &str = "How should it sound?";
pub const CHANNEL: &str = "How will you send it?";
pub const SITUATION: &str = "What does it start from?";
pub const SLOTS: &str = "Two times that suit you (optional)";
pub const SLOTS_WHY: &str = "A choice of two is easier to answer than an open question.";
/// The labels of the day and the time, for both times on offer.
pub const SLOT_FIELDS: [[&str; 2]; 2] = [["First day", "at"], ["Or this day", "at"]];
pub const SLOTS_IN_WORDS: &str = "Or in your words";
pub const SLOTS_HINT: &str = "For example: any morning next week";
pub const OWN_WORDS: &str = "Say the rest in your own words";
pub const WHY_NOW: &str = "Why now?";
pub const WHY_NOW_HINT: &str = "One line. Left empty, it says: “{text}”";
pub const SAID_ALREADY: &str = "One line. Left empty, the beginning says it.";
pub const WHY_TEAM: &str = "What is in it for the team?";
pub const WHY_TEAM_HINT: &str = "It ends the sentence “I’m asking …”. Left empty: “{text}”";
pub const QUESTIONS: &str = "Two or three questions, one a line";
pub const QUESTIONS_HINT: &str = "Left empty, it asks: “{text}”";

pub const LETTER: &str = "Your message";
pub const EDITED: &str = "You changed the text, so the form leaves it alone.";
pub const RESTART: &str = "Start again from the form";
pub const RESTARTED: &str = "Your own wording was replaced.";

pub const SENT: &str = "I have asked";
pub const SENT_HINT: &str = "Send it first; this page cannot see that you did.";
pub const ASKED_ON: &str = "You asked on {date}.";
pub const WAITING: [&str; 3] = [
    "No working day has passed since.",
    "You have been waiting for one working day.",
    "You have been waiting for {n} working days.",
];
pub const WHILE_WAITING: &str = "While you wait, prepare. Ten minutes are enough for a start.";
pub const PREPARE: &str = "Prepare the session";
pub const ANSWERED: &str = "Is there a date already?";
pub const NO_DATE: &str = "No answer, or a no?";
pub const IS_NO: &str = "They said no";

pub const WORDS_USED: &str = "{n} words";
pub const WORDS_MANY: &str = "{n} words. Below {most}, it is read between two meetings.";

pub const WHY: &str = "Why these words work";
pub const IS_WRONG: &str = "If they ask whether something is wrong";
pub const NOTHING_WRONG: &str =
    "“Nothing’s wrong. I plan better when I know how you see the priorities.”";

pub const INVITE: &str = "Put it into the calendar";
pub const INVITE_WHY: &str = "The file holds the title, the time and your message. Open it with \
                              your calendar program and invite {name} there.";
pub const SAVE_INVITE: &str = "Save a calendar file for {time}";
pub const OPEN_GOOGLE: &str = "Open in Google Calendar";
pub const OPEN_OUTLOOK: &str = "Open in Outlook";
pub const LINKS_WHY: &str = "These two open a page of theirs. It is told the time and the title \
                             “{title}”, and nothing else.";
/// A title that says nothing to others who see the calendar.
pub const NEUTRAL_TITLE: &str = "One-on-one";
pub const INVITE_FILE: &str = "one-on-one.ics";
