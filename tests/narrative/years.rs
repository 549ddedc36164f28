//! A thin year and a rich one, as people write them down.

use strategy_session::domain::*;

use crate::common::journey::Journey;
use crate::common::{date, occasion};
use crate::{log, period};

/// A year of which somebody kept three lines.
pub fn thin() -> (Document, Id<Narrative>) {
    let mut document = Document::default();
    log(
        &mut document,
        &[
            "on: 2026-02-10 | title: Onboarded Zoë and Jürgen",
            "on: 2026-09-03 | title: Danke von der Redaktion für die schnelle Hilfe 🎉 | praise",
            "on: 2026-09-21 | title: Ask before rewriting | lesson learned",
        ],
    );
    let id = document.begin_narrative(period("2026-01-01", "2026-12-31"), &mut occasion(0));
    (document, id)
}

/// A goal with Kim that has these words.
fn goal(document: &mut Document, kim: Id<Person>, change: impl FnOnce(&mut Goal)) -> Id<Goal> {
    let goal = document.set_goal(kim, &mut occasion(0));
    document.goals.update(goal, change);
    goal
}

/// A year with something of everything.
pub fn rich() -> (Document, Id<Narrative>) {
    let mut journey = Journey::new()
        .called("Sam")
        .meets("Kim")
        .asks(Purpose::Feedback)
        .schedules("2026-03-12")
        .holds()
        .agrees(Owner::Me, "write the first-week guide", "2026-04-10")
        .agrees(Owner::Me, "book a stage for the talk", "2026-05-04")
        .agrees(Owner::Me, "a tool for the rota", "2026-06-01")
        .agrees(Owner::Me, "look into the offer", "2027-01-15")
        .agrees(Owner::Manager, "ask for the budget", "2026-04-20")
        .hears("More questions, fewer answers.")
        .hears("Write shorter mails")
        .hears("Say no more often")
        .closes(&[]);
    let kim = journey.manager();
    let first = journey.session();
    let guide = goal(&mut journey.document, kim, |row| {
        row.objective = "Halve the time to the first fix".into();
        row.team_goal = "Faster onboarding".into();
        row.key_result.measure = "4 days instead of 9".into();
        row.key_result.by = Some(date("2026-06-30"));
        row.status = GoalStatus::OnTrack;
        row.outcome = Some(GoalOutcome::Reached);
        row.ended_on = Some(date("2026-06-24"));
        row.changes = vec![GoalChange { on: date("2026-03-20"), was: "A new guide".into() }];
    });
    let rota = goal(&mut journey.document, kim, |row| {
        row.objective = "A rota that lets everyone sleep".into();
        row.status = GoalStatus::AtRisk;
    });
    journey.document.align(first, guide, |row| {
        row.status = GoalStatus::AtRisk;
        row.mine = Some(Rating::ALL[1]);
        row.managers = Some(Rating::ALL[4]);
    });
    let mut journey =
        journey.later(100).asks(Purpose::QuarterPlanning).schedules("2026-06-10").holds();
    let second = journey.session();
    journey.document.align(second, guide, |row| {
        row.status = GoalStatus::OnTrack;
        row.mine = Some(Rating::ALL[3]);
    });
    journey.document.align(second, rota, |row| row.status = GoalStatus::AtRisk);
    let mut document = journey.closes(&[]).document;
    feedback(&mut document);
    actions(&mut document);
    let rows = log(&mut document, &ACHIEVEMENTS);
    document.reword_evidence(rows[0], |row| row.goal = Some(guide));
    let id = document.begin_narrative(period("2026-01-01", "2026-12-31"), &mut occasion(0));
    document.edit_narrative(id, |row| {
        row.headline = "A year of making things easier for those who come next.".into();
        row.themes = vec![
            Theme { name: "A softer landing".into(), entries: vec![rows[0], rows[2]] },
            Theme { name: "Nothing shows this".into(), entries: vec![Id::from_raw(7)] },
        ];
        row.setbacks = "- The rota tool was a dead end: nobody wanted one more tool\n".into();
        row.next = "Lead the migration to the new Straßenverzeichnis\n- Coach one colleague".into();
        row.support = "An introduction to the head of sales".into();
        row.criteria = vec![
            Criterion {
                text: "Makes others faster".into(),
                proofs: vec![rows[0], rows[2], Id::from_raw(7)],
            },
            Criterion { text: "Stays calm when it burns".into(), proofs: vec![rows[1]] },
            Criterion { text: "Writes well".into(), proofs: vec![rows[5]] },
            Criterion { text: "Knows the market".into(), proofs: vec![rows[6]] },
        ];
    });
    (document, id)
}

const ACHIEVEMENTS: [&str; 9] = [
    "on: 2026-06-19 | title: First-week guide | so what | action: rebuilt the first-week guide with \
     support | result: two seniors got a day back per hire | name: first fix after | before: 9 | \
     after: 4 | unit: days | period: 6 people, Q2 | measured | source: the onboarding board | for: \
     new colleagues | who: Ada | what: I knew where to start on day one. | may quote | lesson: A \
     guide is read when it asks for something",
    "on: 2026-04-03 | title: Easter outage | star | situation: Easter weekend, the shop was down | \
     action: called the three who could help and wrote to the customers every hour | result: back \
     after 5 hours, and no customer left | who: Björn | what: The calmest outage so far | may quote",
    "on: 2026-09-08 | title: Code clinic | co-led | action: started a weekly code clinic with Lee | \
     result: reviews take a day less | for: the whole team | name: time to review | before: 3 | \
     after: 2 | unit: days",
    "on: 2026-09-21 | title: Jürgen’s first talk | supported | for: Jürgen",
    "from: 2026-10-01 | title: Größere Tests 🎉 | action: split the tests | name: test run | before: \
     60 | after: 14 | unit: minutes | heard | who: Lee | what: not to be quoted",
    "on: 2026-10-14 | title: Wrote the handbook of the team",
    "on: 2026-11-02 | title: The price list | result: €40k more | confidential",
    "on: 2026-05-05 | title: Kim said that the talk was the clearest of the day | praise",
    "on: 2026-08-01 | title: Tired of the rota | private",
];

/// What came of feedback: all of the way, half of it, and nothing yet.
fn feedback(document: &mut Document) {
    let find = |text: &str| {
        let mut rows = document.feedback.iter();
        rows.find(|(_, row)| row.heard.starts_with(text)).unwrap().0
    };
    let (questions, mails, no) = (find("More"), find("Write"), find("Say"));
    document.feedback.update(questions, |row| {
        row.reaction = Some(Reaction::Test);
        row.change = "I will ask two questions before I answer".into();
        row.result = "the team decides without me".into();
        row.asked_again_on = Some(date("2026-06-10"));
        row.heard_again = "Much better".into();
    });
    document.feedback.update(mails, |row| row.change = "start with what I need.".into());
    document.feedback.update(no, |row| row.reaction = Some(Reaction::Disagree));
    let rows = [questions, mails, no];
    for id in rows {
        document.feedback.update(id, |row| row.visibility = Visibility::Shared);
    }
}

/// One is done, one was given up, and one is not due yet.
fn actions(document: &mut Document) {
    let find = |text: &str| {
        let mut rows = document.action_items.iter();
        rows.find(|(_, row)| row.text.contains(text)).unwrap().0
    };
    let (guide, tool) = (find("guide"), find("tool"));
    document.tick_action(guide, true, &occasion(30));
    document.drop_action(tool, "nobody wants one".into(), &occasion(60));
}
