//! New manager.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "New manager",
    subject: "how we work together and what comes first",
    summary: "Get to know how a new manager works, and agree on what comes first.",
    why_team: "so that the team loses no time while we get to know each other",
    why_now: "We are new to each other, and talking early saves us both some guessing.",
    ask_questions: [
        "How do you like to get updates and bad news?",
        "What have you heard that I do?",
        "What must be true in 90 days?",
    ],
    leave_with: "An agreement on how we work together, and the priorities for 90 days.",
    bring: "One page about you and your work: what you do, what is under way, how you work best.",
    timeboxes: [[10, 5, 5, 5, 5], [10, 10, 10, 10, 5], [15, 15, 10, 15, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Discuss,
            5,
            "How do you like to get updates, and how do you like to get bad news?",
        ),
        point(
            Stage::Context,
            PointKind::Discuss,
            5,
            "What have you heard that I do, and what would you like to know?",
        ),
        point(
            Stage::Goals,
            PointKind::Discuss,
            10,
            "What must be true in 90 days for this to be a good start?",
        ),
        point(
            Stage::Feedback,
            PointKind::Discuss,
            5,
            "How do you give feedback, and how may I ask you for it?",
        ),
        point(
            Stage::Feedback,
            PointKind::Advice,
            5,
            "What in the way I work would you keep, and what would you change?",
        ),
        point(Stage::Plan, PointKind::Decide, 5, "Which three priorities come first?"),
        point(
            Stage::Plan,
            PointKind::Decide,
            5,
            "Which promises from before your time still hold?",
        ),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "What have we agreed on for working together, and when do we check it?",
        ),
    ],
    outcomes: &[
        "an agreement on how we work together",
        "three priorities for the first 90 days",
        "to know how my manager wants to get updates and bad news",
        "a decision on which older promises still hold",
        "to know what my manager has heard about my work",
        "a rhythm for our sessions",
    ],
};
