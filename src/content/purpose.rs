//! What each purpose brings along: its name, its request, its agenda and what to leave with.

use crate::domain::{Length, PerStage, PointKind, Purpose, Stage};

mod feedback;
mod new_manager;
mod pre_review;
mod project_reset;
mod promotion;
mod quarter_planning;
mod role_clarity;
mod workload;

/// The template of a purpose.
#[derive(Debug)]
pub struct PurposeTemplate {
    /// Its name, as on buttons and headings.
    pub name: &'static str,
    /// How it reads inside a sentence, after "a strategy session about …".
    pub subject: &'static str,
    /// What it is good for, in one sentence.
    pub summary: &'static str,
    /// What is in it for the team, to end a sentence of the request: "so that …".
    pub why_team: &'static str,
    /// Why now: a sentence to start from in the request.
    pub why_now: &'static str,
    /// The questions for the request.
    pub ask_questions: [&'static str; 3],
    /// What to leave the room with.
    pub leave_with: &'static str,
    /// What to bring.
    pub bring: &'static str,
    /// Minutes per stage for 30, 45 and 60 minutes.
    timeboxes: [[u16; 5]; 3],
    /// Talking points to start from. Together they fill 45 minutes.
    pub points: &'static [SuggestedPoint],
    /// Outcomes to choose from: "When I leave the room I want …".
    pub outcomes: &'static [&'static str],
}

/// A talking point on offer.
#[derive(Clone, Copy, Debug)]
pub struct SuggestedPoint {
    /// The question.
    pub question: &'static str,
    /// The stage where it belongs.
    pub stage: Stage,
    /// What is wanted with it.
    pub kind: PointKind,
    /// Minutes that it takes.
    pub minutes: u16,
}

/// A talking point, in one line.
const fn point(
    stage: Stage,
    kind: PointKind,
    minutes: u16,
    question: &'static str,
) -> SuggestedPoint {
    SuggestedPoint { question, stage, kind, minutes }
}

impl PurposeTemplate {
    /// Minutes per stage for a session of this length.
    pub fn timebox(&self, length: Length) -> PerStage<u16> {
        let [half, three_quarters, hour] = self.timeboxes.map(PerStage::new);
        match length {
            Length::Rescue => three_quarters.rescue(),
            Length::ShortHalf => half.five_less(),
            Length::Half => half,
            Length::ThreeQuarters => three_quarters,
            Length::ShortHour => hour.five_less().five_less(),
            Length::Hour => hour,
        }
    }
}

/// The template of this purpose.
pub const fn template(purpose: Purpose) -> &'static PurposeTemplate {
    match purpose {
        Purpose::RoleClarity => &role_clarity::TEMPLATE,
        Purpose::Feedback => &feedback::TEMPLATE,
        Purpose::QuarterPlanning => &quarter_planning::TEMPLATE,
        Purpose::Promotion => &promotion::TEMPLATE,
        Purpose::NewManager => &new_manager::TEMPLATE,
        Purpose::ProjectReset => &project_reset::TEMPLATE,
        Purpose::Workload => &workload::TEMPLATE,
        Purpose::PreReview => &pre_review::TEMPLATE,
    }
}

/// Minutes per stage for a session of this purpose and length.
pub fn minutes(purpose: Purpose, length: Length) -> PerStage<u16> {
    template(purpose).timebox(length)
}

/// The four classic topics, two questions each; they are on offer whatever the purpose.
pub const CLASSIC_POINTS: &[SuggestedPoint] = &[
    // Responsibilities and performance.
    point(
        Stage::Goals,
        PointKind::Discuss,
        10,
        "Which responsibilities do you count on me for, and how am I doing on each?",
    ),
    point(
        Stage::Feedback,
        PointKind::Advice,
        5,
        "Which part of my work should get better first, and what would better look like?",
    ),
    // Alignment of my goals with the team's mission.
    point(
        Stage::Goals,
        PointKind::Discuss,
        5,
        "Which of my goals does most for the team's mission, and which does least?",
    ),
    point(
        Stage::Goals,
        PointKind::Discuss,
        5,
        "Where does the team's mission need something that none of my goals covers?",
    ),
    // Growth areas.
    point(
        Stage::Plan,
        PointKind::Advice,
        5,
        "Which skill should I grow next, and which piece of work would grow it?",
    ),
    point(
        Stage::Feedback,
        PointKind::Advice,
        5,
        "Which of my strengths could the team use more than it does today?",
    ),
    // Next steps for key projects.
    point(
        Stage::Plan,
        PointKind::Discuss,
        5,
        "What is the next step in each of our key projects, and what stands in its way?",
    ),
    point(
        Stage::Plan,
        PointKind::Decide,
        5,
        "Which project needs a decision from you in the next four weeks?",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn minutes_in(points: &[SuggestedPoint], stage: Stage) -> u16 {
        points.iter().filter(|point| point.stage == stage).map(|point| point.minutes).sum()
    }

    #[test]
    fn timeboxes_fill_the_length_and_keep_five_minutes_to_confirm() {
        for purpose in Purpose::ALL {
            for length in Length::ALL {
                let timebox = template(purpose).timebox(length);
                assert_eq!(timebox.iter().sum::<u16>(), length.minutes(), "{purpose:?} {length:?}");
                if length == Length::Rescue {
                    assert_eq!(timebox.get(Stage::Context), 3, "{purpose:?}");
                    assert_eq!(timebox.get(Stage::Confirm), 2, "{purpose:?}");
                    assert!(timebox.iter().any(|minutes| minutes >= 7), "{purpose:?}");
                    continue;
                }
                assert_eq!(timebox.get(Stage::Confirm), 5, "{purpose:?} {length:?}");
                let in_fives = |minutes: u16| minutes >= 5 && minutes.is_multiple_of(5);
                assert!(timebox.iter().all(in_fives), "{purpose:?} {length:?}");
            }
        }
    }

    #[test]
    fn shorter_sessions_take_their_minutes_from_the_longest_stage() {
        let check = |purpose, length, expected: [u16; 5]| {
            assert_eq!(minutes(purpose, length), PerStage::new(expected), "{purpose:?} {length:?}");
        };
        check(Purpose::RoleClarity, Length::ShortHalf, [5, 5, 5, 5, 5]);
        check(Purpose::RoleClarity, Length::ShortHour, [5, 15, 10, 15, 5]);
        check(Purpose::RoleClarity, Length::Rescue, [3, 7, 0, 3, 2]);
        check(Purpose::QuarterPlanning, Length::Rescue, [3, 0, 0, 10, 2]);
        check(Purpose::Feedback, Length::Rescue, [3, 0, 7, 3, 2]);
        check(Purpose::NewManager, Length::ShortHalf, [5, 5, 5, 5, 5]);
    }

    #[test]
    fn the_points_fill_each_stage_of_45_minutes() {
        for purpose in Purpose::ALL {
            let template = template(purpose);
            let timebox = template.timebox(Length::ThreeQuarters);
            for stage in Stage::ALL {
                let minutes = minutes_in(template.points, stage);
                assert_eq!(minutes, timebox.get(stage), "{purpose:?} {stage:?}");
            }
        }
    }

    #[test]
    fn points_are_questions_of_five_or_ten_minutes_and_stand_once() {
        let of_purposes = Purpose::ALL.into_iter().flat_map(|purpose| template(purpose).points);
        let mut seen = HashSet::new();
        for point in of_purposes.chain(CLASSIC_POINTS) {
            assert!(point.question.ends_with('?'), "{}", point.question);
            assert!(matches!(point.minutes, 5 | 10), "{}", point.question);
            assert!(seen.insert(point.question), "twice: {}", point.question);
        }
    }

    #[test]
    fn each_template_offers_a_choice_that_is_neither_thin_nor_long() {
        for purpose in Purpose::ALL {
            let template = template(purpose);
            assert!((6..=8).contains(&template.points.len()), "{purpose:?}");
            assert!((5..=6).contains(&template.outcomes.len()), "{purpose:?}");
        }
        assert_eq!(CLASSIC_POINTS.len(), 8);
    }

    #[test]
    fn the_parts_of_the_request_fit_into_its_sentences() {
        for purpose in Purpose::ALL {
            let template = template(purpose);
            assert!(!template.subject.ends_with('.'), "{purpose:?}");
            assert!(template.why_team.starts_with("so that "), "{purpose:?}");
            assert!(!template.why_team.ends_with('.'), "{purpose:?}");
            assert!(template.why_now.ends_with('.'), "{purpose:?}");
            assert!(template.ask_questions.iter().all(|question| question.ends_with('?')));
            assert!(template.outcomes.iter().all(|outcome| !outcome.ends_with('.')));
        }
    }
}
