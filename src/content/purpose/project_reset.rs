//! Project reset.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "Project reset",
    subject: "where the project goes from here",
    summary: "Decide whether a project goes on, changes or stops, with the facts on the table.",
    why_team: "so that the team's effort goes into what still makes sense",
    why_now: "The facts have changed since we started, and each week of waiting costs us work.",
    ask_questions: [
        "What is still true from the start?",
        "What would we do if we were starting today?",
        "Which option do we choose, and why?",
    ],
    leave_with: "A decision to continue, change or stop, the new scope, and who tells whom.",
    bring: "The facts since the start, and the options with what each of them costs.",
    timeboxes: [[5, 5, 5, 10, 5], [10, 10, 5, 15, 5], [10, 15, 10, 20, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Discuss,
            5,
            "What is still true from the start, and what has changed?",
        ),
        point(
            Stage::Context,
            PointKind::Inform,
            5,
            "What has the project cost so far, and what has it brought?",
        ),
        point(Stage::Goals, PointKind::Discuss, 5, "Which goal does the project still serve?"),
        point(Stage::Goals, PointKind::Discuss, 5, "What would we do if we were starting today?"),
        point(Stage::Feedback, PointKind::Advice, 5, "What should I have raised earlier, and how?"),
        point(
            Stage::Plan,
            PointKind::Decide,
            10,
            "Which option do we choose, and why: continue, change or stop?",
        ),
        point(Stage::Plan, PointKind::Decide, 5, "What is in the new scope, and what is out?"),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "Who tells whom about the decision, and by when?",
        ),
    ],
    outcomes: &[
        "a decision: continue, change or stop",
        "a new scope that fits the time we have",
        "advice on which option to choose",
        "the means that the chosen option needs",
        "agreement on who tells whom",
        "a date when we look at the decision again",
    ],
};
