//! The words of the growth screens: the log of achievements, and what it shows.
#![allow(missing_docs)] // What has no comment says itself.

pub const HEADING: &str = "Growth";
pub const LEAD: &str = "What you achieved, heard and learned, written down while it is fresh: a review is written \
     from it, and not from memory.";

pub const ADD: &str = "Tell one in full";

pub const PASTE: &str = "Paste a list";
pub const PASTE_FIELD: &str = "Your list, one achievement a line";
pub const PASTE_HINT: &str = "Marks and numbers in front are left out. A line may begin with its \
                              date, such as 2026-03-12, 12.03.2026 or 2026-03; without one it is \
                              of today.";
pub const PASTE_DO: &str = "Add them";
/// What was added of a pasted list.
pub const PASTED: [&str; 3] =
    ["Nothing new was in it.", "1 entry was added.", "{n} entries were added."];

pub const FORGOTTEN: &str = "What people often forget";
pub const FORGOTTEN_WHY: &str = "Worth a look once a month.";
pub const FORGOTTEN_DO: &str = "Write it down";

pub const ENTRIES: &str = "Your achievements";
pub const WHICH: &str = "Which";
pub const FILTERS: [&str; 3] = ["All", "Result missing", "Neither number nor witness"];
pub const COUNT: [&str; 3] = ["", "1 entry", "{n} entries"];
pub const NONE: &str = "Nothing is written down yet. One line above is a beginning; praise that \
                        you got this week counts too.";
pub const NONE_MISSING: &str = "None. Every entry that is two weeks old says what came of it.";
pub const NONE_UNBACKED: &str = "None. Every entry has a number or a witness.";
pub const MONTH_WITHOUT_DATE: &str = "Without a date";
pub const MORE: &str = "Show more";
pub const TELL: &str = "Tell it in full: {text}";
pub const UNTITLED: &str = "Untitled";
pub const ONLY_ME: &str = "for you alone";
pub const CONFIDENTIAL: &str = "confidential";
pub const ASKS_RESULT: &str = "what came of it?";
pub const GOAL: &str = "Which goal does it serve?";
pub const NO_GOAL: &str = "None";
pub const REMOVED: &str = "The entry was removed.";

pub const SHOWS: &str = "What the last twelve months show";
pub const SHOWS_WHY: &str = "A review weighs what is remembered, and what is remembered is mostly of the last weeks. This \
     is what your record has of the whole year.";
pub const EMPTY_MONTHS: [&str; 3] =
    ["", "1 month has nothing: {months}", "{n} months have nothing: {months}"];
pub const EMPTY_MONTHS_MEND: &str =
    "Look through your calendar and the mails you sent then; one line for each month is enough.";
pub const BARE_GOALS: [&str; 3] = [
    "",
    "1 goal has no achievement that is linked to it:",
    "{n} goals have no achievement that is linked to them:",
];
pub const BARE_GOALS_MEND: &str = "Open an entry and choose the goal that it serves.";
pub const UNBACKED: [&str; 3] = [
    "",
    "1 entry has neither a number nor a witness",
    "{n} entries have neither a number nor a witness",
];
pub const UNBACKED_MEND: &str = "A range, a comparison or a name is enough.";
pub const UNBACKED_DO: &str = "Show them";
pub const MISSING: [&str; 3] =
    ["", "1 entry does not say what came of it", "{n} entries do not say what came of them"];
pub const MISSING_MEND: &str = "Two weeks later one often knows. Go back and fill it in.";
pub const LEANS: &str = "{recent} of {all} entries are of the last six weeks";
pub const LEANS_MEND: &str = "Add what was earlier, or the first half of the year will not count.";
pub const ALL_WELL: &str = "Every month has something, every goal has an achievement, and every \
                            entry has a number or a witness.";

// Goals and feedback.

pub const TABS: &str = "Parts of growth";
pub const TAB_LOG: &str = "Log";
pub const TAB_CHAIN: &str = "Goals and feedback";
pub const TAB_PICTURES: &str = "Pictures";
pub const TAB_REVIEW: &str = "Review";

pub const CHAIN: &str = "Goals and feedback";
pub const CHAIN_LEAD: &str = "What became of what you planned, and of what you were told. The last \
                              step is the one that counts in a review, and the one that is \
                              written down least.";

pub const GOALS: &str = "Goals";
pub const NO_GOALS: &str = "No goal is written down yet. Goals come from the preparation of a \
                            session, under Alignment.";
pub const MORE_GOAL: &str = "More: {text}";
pub const OUTCOME: &str = "What became of it?";
pub const OPEN: &str = "Still open";
pub const OUTCOMES: [&str; 4] = ["Reached", "Partly reached", "Missed", "Given up"];
pub const PLANNED: &str = "planned {date}";
pub const WAS: &str = "Until {date}: {text}";
pub const CHANGE_GOAL: &str = "The goal has changed";
pub const CHANGE_GOAL_HINT: &str = "The wording until now stays in the record, with its date.";
pub const CHANGED_GOAL: &str = "The wording until now is kept. Write the new one.";
pub const GOAL_TEXT: &str = "My goal";
pub const MEASURE: &str = "What shows it?";
pub const SHOWN_BY: [&str; 3] = ["no achievement yet", "1 achievement", "{n} achievements"];
pub const VIEWS: &str = "From session to session";
/// How a goal stood at a session, how sure the person was, and how sure they took the manager to
/// be.
pub const VIEW: &str = "{date}: {status}";
pub const VIEW_MINE: &str = ", my confidence {n} of 5";
pub const VIEW_MANAGER: &str = ", as I think my manager saw it {n} of 5";

pub const FEEDBACK: &str = "Feedback";
pub const NO_FEEDBACK: &str = "Nothing yet. In a session, “f:” in front of a line keeps it as \
                               feedback.";
pub const MORE_FEEDBACK: &str = "More: {text}";
pub const REACTION: &str = "What do you make of it?";
pub const REACTIONS: [&str; 3] = ["I will do it", "I will try it", "I see it differently"];
pub const CHANGE: &str = "What did you change?";
pub const RESULT: &str = "What came of it?";
pub const ASK_AGAIN: &str = "Ask again on";
pub const ASKED_AGAIN: &str = "Asked again on";
pub const HEARD_AGAIN: &str = "What did you hear then?";
/// The next open step of a chain, in its order.
pub const NEXT_STEPS: [&str; 4] = [
    "next: what do you make of it?",
    "next: what do you change?",
    "next: what came of it?",
    "next: ask again",
];
pub const CHAIN_CLOSED: &str = "the whole way";
