//! The words of what follows a session: short letters between sessions, the brief for a new
//! manager, the record as a file, and entries in a calendar.

/// How a short letter begins, with and without a name.
pub const GREETING: [&str; 2] = ["Hi {name},", "Hi,"];
/// How it ends.
pub const CLOSE: &str = "Best,";
/// Between things in a line.
pub const BETWEEN: &str = "; ";
/// How many things a line names.
pub const MOST: usize = 3;
/// For those beyond.
pub const MORE: &str = "and {n} more";
/// Dates in a short letter, in a sentence.
pub const SINCE: [&str; 2] = ["since {date}", "since our session"];

/// The subject of an update: with what it is about, and without.
pub const UPDATE_SUBJECT: [&str; 2] =
    ["Short update: {about}", "Short update after our strategy session"];
/// What is done.
pub const DONE_SINCE: &str = "Done {since}: {items}.";
/// Where nothing is done yet, but something is open.
pub const NONE_DONE: &str = "Nothing is finished yet {since}; I am on it.";
/// Where nothing was to be done.
pub const NOTHING_TO_DO: &str = "Nothing was left for me to finish {since}.";
/// What is next.
pub const NEXT: &str = "Next: {text}, {due}.";
/// What is next, though its date has passed.
pub const NEXT_LATE: &str =
    "Next: {text}. It takes longer than I thought, and I will name a new date.";
/// What is next, and has another date by now: with a reason, and without.
pub const NEXT_MOVED: [&str; 2] =
    ["Next: {text}, moved to {date}, because {because}.", "Next: {text}, moved to {date}."];
/// Where nothing is next.
pub const NOTHING_NEXT: &str = "Nothing is open on my side.";
/// What stands in the way.
pub const IN_THE_WAY: &str = "In the way: {text}.";

/// The subject of the note that something is done.
pub const DONE_SUBJECT: &str = "Done: {text}";
/// The note itself: with the date of the session, and without.
pub const DONE: [&str; 2] = ["Done, from our session on {date}: {text}.", "Done: {text}."];
/// The same where the manager did it.
pub const DONE_BY_MANAGER: [&str; 2] = [
    "Thank you for doing this, from our session on {date}: {text}.",
    "Thank you for doing this: {text}.",
];
/// The same where somebody else did it.
pub const DONE_BY_OTHER: [&str; 2] = [
    "{owner} has done this, from our session on {date}: {text}.",
    "{owner} has done this: {text}.",
];

/// The subject of a reminder.
pub const REMINDER_SUBJECT: &str = "A question about: {text}";
/// What was promised by the manager: with the date of the session, and without.
pub const YOU_MENTIONED: [&str; 2] =
    ["On {date} you mentioned this: {text}.", "You mentioned this: {text}."];
/// The same for somebody else.
pub const YOUR_NAME: [&str; 2] =
    ["On {date} I noted this beside your name: {text}.", "I noted this beside your name: {text}."];
/// The same where nobody is named: it goes to the manager.
pub const NO_NAME: [&str; 2] =
    ["On {date} we noted this without a name: {text}.", "We noted this without a name: {text}."];
/// What to do where the date is ahead.
pub const SHALL_I_REMIND: &str =
    "We had {due} in mind. Shall I remind you on {day}, or can I make it easier?";
/// What to do where the date is today or tomorrow.
pub const MAKE_IT_EASIER: &str = "We had {due} in mind. Is there anything I can make easier?";
/// What to do where the date has passed.
pub const DATE_PASSED: &str =
    "We had {due} in mind. Would another date suit you better, or can I make it easier?";
/// What to do where there is no date.
pub const WHICH_DATE: &str = "Which date shall I note, or can I make it easier?";
/// What to do where nobody is named.
pub const WHOSE_NAME: &str = "Whose name shall I note, and which date?";

/// The subject where something has another date.
pub const MOVED_SUBJECT: &str = "New date: {text}";
/// What moved: with a reason, and without.
pub const MOVED: [&str; 2] =
    ["{text}: moved to {date}, because {because}.", "{text}: moved to {date}."];
/// The same where there is no new date.
pub const MOVED_OPEN: [&str; 2] =
    ["{text}: this needs another date, because {because}.", "{text}: this needs another date."];
/// The date that it had, and what follows.
pub const MOVED_FROM: &str =
    "It was planned for {was}. Please tell me if the new date gets in your way.";
/// The same where there is no new date.
pub const MOVED_FROM_OPEN: &str = "It was planned for {was}. I will name the new date soon.";

/// The subject of the brief for a new manager, with and without a name.
pub const HANDOVER_SUBJECT: [&str; 2] =
    ["Handover: what {name} works on", "Handover: what I work on"];
/// How it begins: with my name, and without.
pub const HANDOVER_ME: [&str; 2] = [
    "I am {name}. This is where my work stands on {today}, on one page.",
    "This is where my work stands on {today}, on one page.",
];
/// With whom: with the name of the manager so far, and without.
pub const HANDOVER_WITH: [&str; 2] =
    ["Until now my manager was {name}.", "It is from the sessions with my manager until now."];
/// The headings: goals, decisions, actions, feedback, support, how we worked.
pub const HANDOVER_HEADINGS: [&str; 6] = [
    "What I work on",
    "What was agreed and still holds",
    "Open action items",
    "Feedback that I am working on",
    "Support that I asked for",
    "How we worked",
];
/// A goal: with what shows it, and without.
pub const GOAL: [&str; 2] = ["{goal} ({status}; shown by {measure})", "{goal} ({status})"];
/// The same with a date.
pub const GOAL_BY: [&str; 2] =
    ["{goal} ({status}; shown by {measure}, {due})", "{goal} ({status}; {due})"];
/// A goal that serves one of the team.
pub const GOAL_FOR: &str = "{goal}, for {team_goal}";
/// How many things a section of the brief has.
pub const HANDOVER_MOST: usize = 10;
/// What a manager is called who has no name.
pub const MANAGER_SO_FAR: &str = "My manager until now";
/// What comes last.
pub const HANDOVER_OUTRO: &str = "Which of this would you like to keep, and what would you change?";
/// How often.
pub const MONTHLY: &str = "A strategy session every month.";
/// On a weekday of each month.
pub const NTH_WEEKDAY: &str = "A strategy session on the {nth} {weekday} of every month.";
/// Every three months.
pub const QUARTERLY: &str = "A strategy session every quarter.";
/// Every so many weeks: one, several.
pub const WEEKS: [&str; 3] = [
    "A strategy session every week.",
    "A strategy session every week.",
    "A strategy session every {n} weeks.",
];
/// How many were held: none, one, several.
pub const HELD: [&str; 3] = ["", "1 session so far.", "{n} sessions so far."];
/// The last one: with a date, and without.
pub const LAST_HELD: [&str; 2] =
    ["The last one was on {date}, about {subject}.", "The last one was about {subject}."];

/// The heading of the record of a session.
pub const RECORD: &str = "Strategy session: {purpose}";
/// Its first lines: with whom, when, how long, how it stands.
pub const WITH: &str = "With: {name}";
/// When.
pub const ON: &str = "On: {date}";
/// How long.
pub const PLANNED: &str = "Planned: {n} minutes";
/// Where it is in its life.
pub const STATE: &str = "State: {state}";
/// A time when it did not take place.
pub const SETBACK: &str = "{state}, noted on {date}";
/// What nobody else may see.
pub const ONLY_ME: &str = "{text} (only me)";
/// The headings of the record: request, wanted, agenda, brought, decided, actions, heard, notes,
/// check-ins, recap.
pub const RECORD_HEADINGS: [&str; 10] = [
    "The request",
    "What I wanted to leave with",
    "Agenda",
    "What I brought",
    "Decided",
    "Action items",
    "What I heard",
    "Notes",
    "Check-ins",
    "The recap",
];
/// What the person wrote down for themselves: how they know that it worked, the least, and what
/// the manager may want.
pub const WANTED: [&str; 3] =
    ["It worked if: {text}", "The least that I accept: {text}", "What my manager may want: {text}"];
/// What became of a talking point.
pub const POINT_FATE: &str = "{question} ({fate})";
/// A piece of evidence, and what kind.
pub const BROUGHT: &str = "{kind}: {title}";
/// The kinds: achievement, challenge, support.
pub const BROUGHT_KINDS: [&str; 3] = ["Achievement", "Challenge", "Support"];
/// An action item, and how it stands.
pub const ACTION_STATE: &str = "{action} ({state})";
/// How an action item stands: open, done, dropped.
pub const ACTION_STATES: [&str; 3] = ["open", "done on {date}", "dropped on {date}"];
/// Why it was moved or dropped.
pub const ACTION_BECAUSE: &str = "Because {text}";
/// From whom support is asked for.
pub const FROM_WHOM: &str = "From {text}";
/// What the person notes about something.
pub const MY_NOTE: &str = "Note: {text}";
/// A check-in: open, and done.
pub const CHECK_IN: [&str; 2] = ["{date}: short update, open", "{date}: short update, done"];

/// The title of a session in a calendar, with and without a name.
pub const SESSION_TITLE: [&str; 2] = ["Strategy session with {name}", "Strategy session"];
/// The title of a short update, with and without a name.
pub const UPDATE_TITLE: [&str; 2] = ["Short update to {name}", "Short update"];
/// The title of an action item of the person's own that is due.
pub const DUE_TITLE: &str = "Due: {text}";
/// The same for that of somebody else.
pub const DUE_OF_TITLE: &str = "Due, {owner}: {text}";
/// The same where nobody is named.
pub const DUE_OF_SOMEBODY_TITLE: &str = "Due, not mine: {text}";
/// Before the questions of a session in a calendar.
pub const CALENDAR_AGENDA: &str = "Agenda";
/// The title of what colleagues who see the calendar shall not read.
pub const PRIVATE_TITLE: &str = "Reminder";
/// What the entry says besides: with a date, and without.
pub const AGREED_ON: [&str; 2] = ["Agreed on {date}.", ""];

/// A reminder in a calendar: the word that tells it from others of the same session, and what it
/// says, with and without a name.
pub type Remind = (&'static str, [&'static str; 2]);
/// Ten days before a date of a routine.
pub const REMIND_ASK: Remind =
    ("ask", ["Ask {name} for the next strategy session", "Ask for the next strategy session"]);
/// A week before a session.
pub const REMIND_PREPARE: Remind = (
    "prepare",
    ["Prepare the strategy session with {name} (10 minutes)", "Prepare the strategy session"],
);
/// Two days before.
pub const REMIND_AGENDA: Remind = ("agenda", ["Send {name} the agenda", "Send the agenda"]);
/// The day before.
pub const REMIND_READ: Remind = (
    "read",
    ["Read over your page for the session with {name}", "Read over your page for the session"],
);
/// On the day.
pub const REMIND_CLOSE: Remind = (
    "close",
    ["Close the session with {name}: decisions, owners, dates", "Close the strategy session"],
);
/// The day after.
pub const REMIND_RECAP: Remind = ("recap", ["Send {name} the recap", "Send the recap"]);
/// Each week.
pub const REMIND_LOG: Remind = (
    "log",
    ["Write down one win, one praise, one lesson", "Write down one win, one praise, one lesson"],
);
/// Every other week.
pub const REMIND_RESULTS: Remind = (
    "results",
    ["Fill in what came of older achievements", "Fill in what came of older achievements"],
);
/// Six weeks before the review.
pub const REMIND_REVIEW: Remind = (
    "review",
    [
        "Plan a session before the performance review",
        "Plan a session before the performance review",
    ],
);
