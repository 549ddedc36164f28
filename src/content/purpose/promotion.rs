//! Promotion.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "Promotion",
    subject: "my growth towards the next level",
    summary: "Find out what stands between you and the next level, and what would prove it.",
    why_team: "so that I take on more of what the team will need",
    why_now: "There is still time before the next round to close the gaps that you see.",
    ask_questions: [
        "Which criterion of the next level is my weakest?",
        "What proof would persuade people who don't know me?",
        "When is the decision prepared?",
    ],
    leave_with: "The gaps and the wanted proof in writing, the date, and who speaks for you.",
    bring: "The description of the next level, and three to five results mapped to it.",
    timeboxes: [[5, 5, 10, 5, 5], [5, 10, 15, 10, 5], [5, 15, 20, 15, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Inform,
            5,
            "How does the way to the next level work here, and where am I on it?",
        ),
        point(
            Stage::Goals,
            PointKind::Discuss,
            5,
            "Which criteria of the next level do I meet already, in your view?",
        ),
        point(Stage::Goals, PointKind::Discuss, 5, "Which criterion is my weakest?"),
        point(
            Stage::Feedback,
            PointKind::Advice,
            10,
            "What proof would persuade people who don't know me?",
        ),
        point(
            Stage::Feedback,
            PointKind::Advice,
            5,
            "Which of the results I brought is strong proof, and which is thin?",
        ),
        point(
            Stage::Plan,
            PointKind::Advice,
            5,
            "Which work in the next months would close the gap?",
        ),
        point(
            Stage::Plan,
            PointKind::Discuss,
            5,
            "When is the decision prepared, and who speaks for me there?",
        ),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "Are these the gap, the proof and the date that we both work towards?",
        ),
    ],
    outcomes: &[
        "a written list of the gaps to the next level",
        "agreement on what counts as proof",
        "the date when the decision is prepared",
        "to know who will speak for me",
        "a piece of work that closes the biggest gap",
    ],
};
