//! The words of the pictures.
#![allow(missing_docs)] // What has no comment says itself.

pub const HEADING: &str = "Pictures";
pub const LEAD: &str = "Where looking is quicker than reading. Behind each picture stands a table \
                        with the same numbers; only you see them.";
pub const RANGE: &str = "How far?";
pub const RANGES: [&str; 4] = ["A month", "A quarter", "A year", "All"];
pub const EARLIER: &str = "Earlier";
pub const LATER: &str = "Later";
pub const NOTHING: &str = "Nothing in the record falls into this time. What you log, and each \
                           session that you close, shows up here.";
pub const TABLE: &str = "As a table";
pub const FROM_TO: &str = "{from} – {to}";

pub const TIMELINE: &str = "What happened when";
pub const TIMELINE_WHY: &str = "Point at a mark to read it, or go from one to the next with the \
                                arrow keys. A larger mark is several things at once.";
pub const LANES: [&str; 4] = ["Sessions", "Achievements", "Decisions", "Feedback"];
/// One lane at one time.
pub const AT: &str = "{lane}, {date}: {texts}";
pub const MORE: &str = "{texts} and {n} more";
pub const DATE: &str = "Date";
pub const WHAT: &str = "What";

pub const MONTHS: &str = "Achievements by month";
pub const MONTHS_WHY: &str = "An empty month is a month that a review forgets.";
pub const MONTH: &str = "Month";
pub const ACHIEVEMENTS: &str = "Achievements";
pub const IN_MONTH: [&str; 3] =
    ["{month}: nothing", "{month}: 1 achievement", "{month}: {n} achievements"];

pub const PROMISES: &str = "Promises kept";
pub const PROMISES_WHY: &str =
    "By the month in which they were due. What was given up is not counted.";
pub const MINE: &str = "Mine";
pub const MANAGERS: &str = "My manager’s";
pub const UNKEPT: &str = "Due, not done";
pub const KEPT: &str = "{who}, {month}: {done} of {all} kept";
pub const KEPT_OF: &str = "{done} of {all}";

pub const GOAL: &str = "How sure we were: {goal}";
pub const GOAL_WHY: &str = "From 1 to 5, at each session that was prepared.";
pub const VIEWS: [&str; 2] = ["I", "My manager, as I saw it"];
pub const VIEWS_TABLE: [&str; 3] = ["I", "My manager, as I saw it", "Gap"];

pub const MARKS: &str = "How I left the sessions";
pub const MARKS_WHY: &str = "From 1 to 5, for you alone.";
pub const MARK_NAMES: [&str; 3] = ["Confidence", "Energy", "Clarity"];
/// One point of a line.
pub const POINT: &str = "{line}, {date}: {n} of 5";
