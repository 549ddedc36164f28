//! What Ada achieved in her year.

use strategy_session::domain::LogKind;

/// An achievement: on which day, in one line, what was done, what came of it, who is better off, the
/// number, and who says so.
pub type Win = (
    u32,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    [&'static str; 3],
    [&'static str; 2],
);

const NONE: [&str; 2] = ["", ""];

pub const WINS: [Win; 12] = [
    (
        12,
        "Release notes that support can use",
        "rewrote the release notes with two people from support",
        "questions after a release halved",
        "the support team",
        ["questions in the first week", "40", "19"],
        NONE,
    ),
    (
        41,
        "The flaky checkout test found",
        "traced the failing test to a time zone",
        "nobody restarts the pipeline by hand any more",
        "the whole team",
        ["restarts a week", "11", "0"],
        NONE,
    ),
    (
        68,
        "First talk at the engineering meeting",
        "showed how we read traces",
        "three teams asked for the notebook",
        "three other teams",
        ["", "", ""],
        ["Priya", "That saved us a week of guessing"],
    ),
    (
        97,
        "On-call handbook",
        "collected what everybody knew and nobody had written down",
        "new colleagues take a shift after three weeks",
        "new colleagues",
        ["weeks to the first shift", "8", "3"],
        NONE,
    ),
    (
        133,
        "Urgent tickets past the queue",
        "built a rule that routes urgent tickets to whoever is on call",
        "urgent customers wait half as long",
        "customers with an outage",
        ["median hours to an answer", "6", "2.5"],
        NONE,
    ),
    (
        158,
        "Took over the incident review",
        "led the review without looking for somebody to blame",
        "two causes were fixed within a week",
        "the team",
        ["", "", ""],
        ["Kim", "The first review after which nobody was quiet"],
    ),
    (
        190,
        "Roll-back as a button",
        "made the roll-back a button instead of a page of commands",
        "a bad release is gone in minutes",
        "everybody on call",
        ["minutes to roll back", "45", "4"],
        NONE,
    ),
    (
        214,
        "Mentored the intern",
        "met Tom every week and let him own a small service",
        "he shipped it alone and stays with us",
        "Tom and the team",
        ["", "", ""],
        NONE,
    ),
    (
        251,
        "Said no to a shortcut",
        "wrote down what the shortcut would cost, and proposed another one",
        "the deadline held without it",
        "the payments team",
        ["", "", ""],
        ["Lee", "Glad that somebody did the sums"],
    ),
    (
        287,
        "Routing for a second team",
        "helped the billing team to adopt the routing of tickets",
        "the billing team runs it without us",
        "their customers",
        ["tickets in the wrong queue", "31 %", "6 %"],
        NONE,
    ),
    (
        319,
        "Slow report made fast",
        "moved the monthly report to a summary table",
        "finance gets it before nine",
        "finance",
        ["minutes", "50", "3"],
        NONE,
    ),
    (
        344,
        "Interview guide for juniors",
        "wrote the guide and trained four interviewers",
        "candidates hear back in three days",
        "candidates",
        ["days to an answer", "12", "3"],
        NONE,
    ),
];

/// Lines of the log that were kept as they came.
pub const LINES: [(u32, LogKind, &str); 4] = [
    (55, LogKind::Praise, "Lee: the calmest release in a year"),
    (121, LogKind::Lesson, "Ask who else is waiting before I say yes to a date"),
    (233, LogKind::Praise, "Support sent cake after the roll-back went in"),
    (301, LogKind::Lesson, "Bring one number, not five"),
];
