//! Before the review.

use super::{PurposeTemplate, point};
use crate::domain::{PointKind, Stage};

pub(super) const TEMPLATE: PurposeTemplate = PurposeTemplate {
    name: "Before the review",
    subject: "my work since the last review",
    summary: "Compare views before the review, while there is still time to fill the gaps.",
    why_team: "so that the review takes you less time and surprises neither of us",
    why_now: "The review is some weeks away, so there is still time to fill gaps.",
    ask_questions: [
        "What would you write today?",
        "Which of my results matter most to the people you compare ratings with?",
        "What is missing and can still be done?",
    ],
    leave_with: "No surprises: agreed highlights, agreed gaps, and what evidence is missing.",
    bring: "A draft of your narrative, and the results of your goals.",
    timeboxes: [[5, 5, 10, 5, 5], [5, 10, 15, 10, 5], [5, 15, 20, 15, 5]],
    points: &[
        point(
            Stage::Context,
            PointKind::Inform,
            5,
            "How will the review run, and what do you need from me by when?",
        ),
        point(Stage::Goals, PointKind::Discuss, 5, "Which of my goals do we both see as reached?"),
        point(Stage::Goals, PointKind::Discuss, 5, "Where do we judge a result differently?"),
        point(Stage::Feedback, PointKind::Discuss, 10, "What would you write today?"),
        point(
            Stage::Feedback,
            PointKind::Advice,
            5,
            "Which of my results matter most to the people you compare ratings with?",
        ),
        point(Stage::Plan, PointKind::Decide, 5, "What is missing and can still be done?"),
        point(Stage::Plan, PointKind::Discuss, 5, "Which goals should the next period start with?"),
        point(
            Stage::Confirm,
            PointKind::Decide,
            5,
            "Which highlights and which gaps do we agree on?",
        ),
    ],
    outcomes: &[
        "agreement on my highlights",
        "agreement on the gaps, with nothing left to surprise me",
        "to know which evidence is missing",
        "a list of what I can still do before the review",
        "to know which results matter most to others",
        "a first goal for the next period",
    ],
};
