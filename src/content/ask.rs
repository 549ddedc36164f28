//! The words of the screen where one asks for a session.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Ask for a strategy session";
pub const LEAD: &str =
    "Answer what you can; the message writes itself. Then change it until it is yours.";

pub const WITH: &str = "With";
pub const SOMEONE_NEW: &str = "Someone new";
pub const MANAGER: &str = "Your manager's first name";
pub const EMAIL: &str = "Their email address (optional)";
pub const EMAIL_HINT: &str = "Only for opening your mail program.";
pub const MY_NAME: &str = "Your first name";
pub const TONE: &str = "How should it sound?";
pub const CHANNEL: &str = "How will you send it?";
pub const SITUATION: &str = "What is the occasion?";
pub const SLOTS: &str = "Two times that suit you (optional)";
pub const SLOTS_WHY: &str = "A choice of two is easier to answer than an open question.";
/// The labels of the day and the time, for both times on offer.
pub const SLOT_FIELDS: [[&str; 2]; 2] =
    [["First day", "First time"], ["Second day", "Second time"]];
pub const SLOTS_IN_WORDS: &str = "Or in your words";
pub const SLOTS_HINT: &str = "For example: any morning next week";
pub const OWN_WORDS: &str = "Say the rest in your own words";
pub const WHY_NOW: &str = "Why now?";
pub const WHY_NOW_HINT: &str = "One line. Left empty, it says: “{text}”";
pub const SAID_ALREADY: &str = "One line. Left empty, the beginning says it.";
pub const WHY_TEAM: &str = "What is in it for the team?";
pub const WHY_TEAM_HINT: &str = "One line. Left empty, it says: “{text}”";
pub const QUESTIONS: &str = "Two or three questions, one a line";
pub const QUESTIONS_HINT: &str = "Left empty, it asks: “{text}”";

pub const LETTER: &str = "Your message";
pub const EDITED: &str = "This is your own wording now. The form no longer changes it.";
pub const RESTART: &str = "Start again from the form";
pub const RESTARTED: &str = "Your own wording was replaced.";

pub const SENT: &str = "I have asked";
pub const SENT_HINT: &str =
    "Press this once you have sent it. After three working days you get a reminder.";
pub const ASKED_ON: &str = "You asked on {date}.";
pub const WAITING: [&str; 3] = [
    "Give it three working days before you ask again.",
    "You have been waiting for one working day.",
    "You have been waiting for {n} working days.",
];
pub const ASKED_AGAIN_ON: &str = "You asked again on {date}.";
pub const DECLINED: &str =
    "Noted. Everything you prepared is kept; only the times on offer are gone.";
pub const NO_TIME_YET: &str =
    "Give a day and a time to get a calendar file, or a link to your calendar.";
pub const WHILE_WAITING: &str = "While you wait, prepare. Ten minutes are enough for a start.";
pub const PREPARE: &str = "Prepare the session";
pub const ANSWERED: &str = "Is there a date already?";
pub const NO_DATE: &str = "No answer, or a no?";
pub const IS_NO: &str = "They said no";

pub const WORDS_USED: &str = "Words: {n}";
pub const WORDS_MANY: &str = "Words: {n}. Below {most}, it is read between two meetings.";

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
pub const LINKS_WHY: &str = "The two links open Google’s or Microsoft’s website. It gets the time \
                             and the title “{title}”, nothing else.";
/// A title that says nothing to others who see the calendar.
pub const NEUTRAL_TITLE: &str = "One-on-one";
pub const INVITE_FILE: &str = "one-on-one.ics";
