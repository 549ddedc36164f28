//! Role clarity.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "Role clarity",
    subject: "what is expected of me",
    summary: "Find out what you are counted on for, and what you may decide alone.",
    why_team: "so that my time goes where the team needs it most",
    why_now: "My tasks have grown, and I want to be sure that I work on the right ones.",
    ask_questions: [
        "Which results am I the owner of?",
        "What would you miss if I stopped doing it?",
        "Where may I decide alone?",
    ],
    leave_with: "One page with what is expected of you and what you may decide alone.",
    bring: "A list of your tasks with their share of your time, and your job description.",
    timeboxes: [[5, 10, 5, 5, 5], [5, 15, 10, 10, 5], [5, 25, 10, 15, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Discuss,
            5,
            "What has changed around us that changes what you need from my role?",
        ),
        point(Stage::Goals, PointKind::Decide, 5, "Which results am I the owner of?"),
        point(Stage::Goals, PointKind::Discuss, 5, "What would you miss if I stopped doing it?"),
        point(
            Stage::Goals,
            PointKind::Decide,
            5,
            "Where may I decide alone, and where do you want to be asked?",
        ),
        point(
            Stage::Feedback,
            PointKind::Advice,
            10,
            "Where do I do too much, too little, or somebody else's part?",
        ),
        point(Stage::Plan, PointKind::Decide, 5, "Which tasks should I hand over, and to whom?"),
        point(
            Stage::Plan,
            PointKind::Advice,
            5,
            "Which responsibility should I grow into over the next months?",
        ),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "Does this list of what is expected of me read right to you?",
        ),
    ],
    outcomes: &[
        "a one-page list of what is expected of me",
        "a clear line between what I decide and what I bring to my manager",
        "agreement on the three results that matter most",
        "a decision on which tasks I hand over",
        "to know how my work will be judged",
        "a date when we look at the list again",
    ],
};
