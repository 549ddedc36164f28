//! The words of a recap, in each of its forms, and of an agenda that is sent ahead.

use crate::domain::{RecapForm, SessionState};

/// What a form of the recap is called, and in one line what it is for.
pub const fn form(form: RecapForm) -> [&'static str; 2] {
    match form {
        RecapForm::Full => ["Full", "A mail with everything that was decided, agreed and heard."],
        RecapForm::Chat => ["For a chat", "At most five lines, to be sent where you both chat."],
        RecapForm::Formal => ["Formal", "All of it in the words of an office, without warmth."],
        RecapForm::AfterHardTalk => [
            "After a hard talk",
            "Thanks for the openness, what you take from it and what you will change.",
        ],
        RecapForm::AfterCancelled => [
            "It did not take place",
            "No blame: the agenda stands, what you carry on with, and two ways on.",
        ],
    }
}

/// The sentences of a recap that has sections. Where there are two, the first is for when there is
/// something to fill in, the second for when there is not.
#[derive(Debug)]
pub struct FormWords {
    /// The subject, with and without a date.
    pub subject: [&'static str; 2],
    /// How it begins, with and without a name.
    pub greeting: [&'static str; 2],
    /// The first sentence, with and without a date.
    pub opening: [&'static str; 2],
    /// What was most useful.
    pub most_useful: &'static str,
    /// The headings: decided, actions, heard, support, open, check-ins.
    pub headings: [&'static str; 6],
    /// The last sentence.
    pub correct_me: &'static str,
    /// How it ends.
    pub close: &'static str,
}

/// With all of it.
pub const FULL: FormWords = FormWords {
    subject: [SUBJECT, "Summary: strategy session ({actions})"],
    greeting: GREETING,
    opening: [THANKS, THANKS],
    most_useful: MOST_USEFUL,
    headings: [DECIDED, ACTIONS, HEARD, SUPPORT, OPEN, CHECK_INS],
    correct_me: CORRECT_ME,
    close: CLOSE,
};

/// In the words of an office.
pub const FORMAL: FormWords = FormWords {
    subject: [
        "Summary of the strategy session on {date} ({actions})",
        "Summary of the strategy session ({actions})",
    ],
    greeting: ["Dear {name},", "Hello,"],
    opening: [
        "This is the summary of our strategy session about {subject} on {date}.",
        "This is the summary of our strategy session about {subject}.",
    ],
    most_useful: "Most useful: {text}",
    headings: [
        "Decisions",
        "Action items",
        "Feedback received",
        "Support requested",
        "Open, for the next session",
        "Check-ins",
    ],
    correct_me: "Please let me know if anything should be corrected. Otherwise I will work from \
                 this summary.",
    close: "Kind regards,",
};

/// After a hard talk.
pub const HARD_TALK: FormWords = FormWords {
    subject: ["After our session on {date}", "After our session"],
    greeting: GREETING,
    opening: [
        "Thank you for speaking openly with me about {subject}. I have thought about what you said.",
        "Thank you for speaking openly with me about {subject}. I have thought about what you said.",
    ],
    most_useful: "What I take from it: {text}",
    headings: [DECIDED, ACTIONS, "What I heard, and what I will change", SUPPORT, OPEN, CHECK_INS],
    correct_me: "If I misheard anything, please tell me; otherwise I'll work from this.",
    close: CLOSE,
};

/// Where a session did not take place: the subject.
pub const CANCELLED_SUBJECT: &str = "Our strategy session about {subject}: two ways on";
/// What happened, without blame.
pub const fn cancelled(state: SessionState) -> &'static str {
    match state {
        SessionState::Postponed => "Our strategy session about {subject} moves to another day.",
        SessionState::Declined => {
            "Our strategy session about {subject} has to wait for now, and that is fine."
        }
        SessionState::Missed => {
            "Our strategy session about {subject} did not come about this time. That happens."
        }
        _ => "Our strategy session about {subject} could not take place this time. That happens.",
    }
}
/// Before the questions.
pub const AGENDA_STANDS: &str = "The agenda stands";
/// Before the person's own action items.
pub const MEANWHILE: &str = "What I carry on with meanwhile";
/// An action item of the person's own.
pub const MEANWHILE_ITEM: &str = "{text}, {due}";
/// Before the ways on.
pub const TWO_WAYS: &str = "Two ways on, whichever is easier for you";
/// The first way.
pub const NEW_DATE: &str =
    "A new date: {minutes} minutes in the next two weeks, or 15 for the first question.";
/// The same where it is 15 minutes anyway.
pub const NEW_DATE_SHORT: &str = "A new date: 15 minutes in the next two weeks.";
/// The second way.
pub const IN_WRITING: &str = "The questions in writing: a line or two on each is enough.";
/// The second way, where there is no question that may be seen.
pub const IN_WRITING_UNASKED: &str =
    "In writing: I send you my questions, and a line or two on each is enough.";

/// How a recap in a chat begins, with and without a name.
pub const CHAT_GREETING: [&str; 2] = [
    "Hi {name}, thanks for our session about {subject}.",
    "Thanks for our session about {subject}.",
];
/// Its lines.
pub const CHAT_DECIDED: &str = "Decided: {items}";
/// Who does what by when.
pub const CHAT_ACTIONS: &str = "Actions: {items}";
/// Feedback.
pub const CHAT_HEARD: &str = "What I heard: {items}";
/// When they hear of each other.
pub const CHAT_CHECK_INS: &str = "Then: {items}";
/// The last sentence of the first line.
pub const CHAT_CORRECT_ME: &str = "Tell me if I misheard anything.";
/// Between the things of a line.
pub const CHAT_BETWEEN: &str = "; ";
/// How many things a line of a chat has.
pub const CHAT_MOST: usize = 4;
/// For those beyond.
pub const CHAT_MORE: &str = "and {n} more in the record";

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
/// Who does it, where nobody is named.
pub const OWNER_TO_CONFIRM: &str = "Owner to confirm";
/// What the person does about feedback.
pub const CHANGE: &str = "{heard} → I will {change}";
/// The same with the date until which they try it.
pub const CHANGE_UNTIL: &str = "{heard} → I will {change}, until {date}";
/// How people begin where the sentence has begun already.
pub const WILL_STARTS: &str = "I will, I'll, I’ll, will, I";
/// How people begin a reason.
pub const BECAUSE_STARTS: &str = "because, since, as";
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
