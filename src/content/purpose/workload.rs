//! Workload.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "Workload",
    subject: "my priorities and my capacity",
    summary: "Set what you have to do against the time you have, and agree on what gives way.",
    why_team: "so that what matters most to the team gets done well",
    why_now: "More has come in than fits, and I have a proposal for what goes first.",
    ask_questions: [
        "Which two tasks come first?",
        "What may be late, simpler or not done at all?",
        "Which requests should I turn down on your behalf?",
    ],
    leave_with: "A new order of your tasks, something off the list, and a date to look again.",
    bring: "A list of your tasks with hours and deadlines, and a proposal.",
    timeboxes: [[5, 5, 5, 10, 5], [5, 15, 5, 15, 5], [10, 15, 10, 20, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Inform,
            5,
            "How does the work on my list compare with the hours I have?",
        ),
        point(Stage::Goals, PointKind::Decide, 10, "Which two tasks come first?"),
        point(
            Stage::Goals,
            PointKind::Discuss,
            5,
            "Which task on my list serves no goal any more?",
        ),
        point(
            Stage::Feedback,
            PointKind::Advice,
            5,
            "Where do I put in more care than the result needs?",
        ),
        point(Stage::Plan, PointKind::Decide, 10, "What may be late, simpler or not done at all?"),
        point(
            Stage::Plan,
            PointKind::Decide,
            5,
            "Which requests should I turn down on your behalf?",
        ),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "What has left my list, and when do we look again?",
        ),
    ],
    outcomes: &[
        "a new order of my tasks",
        "at least one task off my list",
        "agreement on what may be late or simpler",
        "a rule for which new requests I may turn down",
        "help with one of the tasks, from a given date",
        "a date when we look at it again",
    ],
};
