//! Feedback on recent work.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "Feedback on recent work",
    subject: "my recent work",
    summary: "Learn from a piece of work while it is fresh: what to keep, and what to change.",
    why_team: "so that my next piece of work serves the team better",
    why_now: "I have just finished a piece of work and want to learn from it while it is fresh.",
    ask_questions: [
        "What would you do differently next time, in my place?",
        "What came across other than I meant it?",
        "What should I keep exactly as it is?",
    ],
    leave_with: "One thing to keep, one thing to change, and the date when we look again.",
    bring: "The work itself, and your own view of it, written down beforehand.",
    timeboxes: [[5, 5, 10, 5, 5], [5, 5, 20, 10, 5], [5, 10, 25, 15, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Discuss,
            5,
            "Which piece of my recent work should we look at first?",
        ),
        point(
            Stage::Goals,
            PointKind::Discuss,
            5,
            "What was this work meant to achieve, in your eyes?",
        ),
        point(
            Stage::Feedback,
            PointKind::Advice,
            10,
            "What would you do differently next time, in my place?",
        ),
        point(Stage::Feedback, PointKind::Discuss, 5, "What came across other than I meant it?"),
        point(Stage::Feedback, PointKind::Advice, 5, "What should I keep exactly as it is?"),
        point(
            Stage::Plan,
            PointKind::Decide,
            5,
            "Which one change would make the most difference?",
        ),
        point(
            Stage::Plan,
            PointKind::Discuss,
            5,
            "Where can I try it soon, and who could watch for it?",
        ),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "What do I keep, what do I change, and when do we look again?",
        ),
    ],
    outcomes: &[
        "one thing to keep and one thing to change",
        "an example of what good looks like",
        "advice on my next piece of work",
        "to know how my work came across",
        "agreement on what I change first",
        "a date when we look at it again",
    ],
};
