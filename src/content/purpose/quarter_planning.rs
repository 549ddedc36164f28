//! Planning the next quarter.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "Planning the next quarter",
    subject: "the next quarter",
    summary: "Put your goals in an order that serves the team, and agree on what you will not do.",
    why_team: "so that my work for the quarter points where the team is heading",
    why_now: "The quarter is about to start, and a change of plan is still cheap now.",
    ask_questions: [
        "Which of my goals comes first?",
        "What do we drop to make room for it?",
        "What is the earliest sign of trouble?",
    ],
    leave_with: "Three ranked goals with key results, and a list of what you will not do.",
    bring: "The results of the last quarter, and the days that you really have.",
    timeboxes: [[5, 5, 5, 10, 5], [5, 10, 5, 20, 5], [5, 15, 10, 25, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Discuss,
            5,
            "What must the team have reached by the end of the quarter?",
        ),
        point(Stage::Goals, PointKind::Decide, 5, "Which of my goals comes first?"),
        point(Stage::Goals, PointKind::Decide, 5, "Which result should each goal be measured by?"),
        point(
            Stage::Feedback,
            PointKind::Advice,
            5,
            "What should I do differently from last quarter?",
        ),
        point(
            Stage::Plan,
            PointKind::Decide,
            10,
            "What do we drop to make room for the first goal?",
        ),
        point(
            Stage::Plan,
            PointKind::Discuss,
            5,
            "What is the earliest sign of trouble, and what do we do then?",
        ),
        point(
            Stage::Plan,
            PointKind::Discuss,
            5,
            "Which help do I need from you or from others, and by when?",
        ),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "Is this the order, and is this the list of what I won't do?",
        ),
    ],
    outcomes: &[
        "three ranked goals, each with a key result",
        "a list of what I won't do this quarter",
        "a decision on what we drop",
        "agreement on the earliest sign of trouble",
        "a promise of the help I need, with a date",
        "to know what matters most to the team this quarter",
    ],
};
