//! The words of a recap and of an agenda that is sent ahead.

/// The subject of the recap.
pub const SUBJECT: &str = "Summary: strategy session, {date} ({actions})";
/// How the recap begins, with and without a name.
pub const GREETING: [&str; 2] = ["Hi {name},", "Hi,"];
/// The first line.
pub const THANKS: &str = "Thank you for the strategy session about {subject}.";
/// What was most useful.
pub const MOST_USEFUL: &str = "Most useful for me: {text}";
/// The headings of the sections.
pub const DECIDED: &str = "Decided";
/// Who does what by when.
pub const ACTIONS: &str = "Actions";
/// Feedback.
pub const HEARD: &str = "What I heard";
/// What the person asked for.
pub const SUPPORT: &str = "Support I asked for";
/// What comes next time.
pub const OPEN: &str = "Open, for next time";
/// When they hear of each other.
pub const CHECK_INS: &str = "Check-ins";
/// A reason behind a decision.
pub const BECAUSE: &str = "{text} (because {because})";
/// An action item.
pub const ACTION: &str = "{owner}: {text}, {due}";
/// By when.
pub const BY: &str = "by {date}";
/// Where no date was agreed.
pub const DATE_TO_CONFIRM: &str = "date to confirm";
/// What the person does about feedback.
pub const CHANGE: &str = "{heard} → I will {change}";
/// A support request.
pub const SUPPORT_ITEM: &str = "{kind}: {text}, {due}";
/// The update that was promised.
pub const UPDATE_ON: &str = "{date}: a short update from me";
/// The next session.
pub const NEXT_ON: &str = "{date}: next strategy session";
/// The last line.
pub const CORRECT_ME: &str = "If I misheard anything, please correct me; otherwise I'll work from \
                              this.";
/// How it ends.
pub const CLOSE: &str = "Best,";
/// One action, several, none: for the subject.
pub const ACTION_COUNT: [&str; 3] = ["no actions", "1 action", "{n} actions"];
/// How the person is called in their own recap when they gave no name.
pub const ME: &str = "I";
/// How the manager is called when they have no name.
pub const MANAGER: &str = "You";

/// The subject of the agenda.
pub const AGENDA_SUBJECT: &str = "Agenda: strategy session about {subject}";
/// Before the agenda.
pub const AGENDA_INTRO: &str = "Here is what I would like to use our {minutes} minutes for.";
/// Before the outcomes.
pub const AGENDA_OUTCOMES: &str = "I would like to leave with";
/// Before what the person brings: achievements and challenges.
pub const AGENDA_BRING: &str = "I will bring";
/// After the agenda.
pub const AGENDA_OUTRO: &str = "Is there something you want to add or put first?";
/// The minutes of a stage or a point.
pub const MINUTES: &str = "{n} min";

/// The months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// The days of the week, Monday first.
pub const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
