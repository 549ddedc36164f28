//! What was planned, what was changed, what became of it.

use crate::content::{label, narrative as content};
use crate::domain::{Alignment, Goal, Id};

use super::super::date::plain_date;
use super::super::fill::{either, fill, one_line};
use super::super::phrase::{clean, small};
use super::Told;

/// What a goal is called: the person's own words, or else the team's.
fn name(goal: &Goal) -> String {
    let own = clean(&goal.objective);
    if own.is_empty() { clean(&goal.team_goal) } else { own }
}

/// What became of a goal, or how it stands.
fn outcome(goal: &Goal) -> &'static str {
    match (goal.outcome, goal.ended_on) {
        (Some(outcome), _) => content::goal_outcome(outcome),
        (None, Some(_)) => content::ENDED,
        (None, None) => label::goal_status(goal.status),
    }
}

/// The goals with what became of them, a line each.
pub fn short_lines(told: &Told<'_>) -> Vec<String> {
    let goals = told.document.goals_told_in(told.narrative).into_iter();
    let goals = goals.map(|(_, goal)| (name(goal), small(outcome(goal))));
    let goals = goals.filter(|(name, _)| !name.is_empty());
    let line = |(goal, outcome): (String, String)| {
        fill(content::GOAL_IS, &[("goal", &goal), ("outcome", &outcome)])
    };
    goals.map(line).collect()
}

/// The goals as they were planned, how they were changed, and what became of them, a line each.
pub fn long_lines(told: &Told<'_>) -> Vec<String> {
    let goals = told.document.goals_told_in(told.narrative).into_iter();
    goals.map(|(_, goal)| long_line(told, goal)).collect()
}

fn long_line(told: &Told<'_>, goal: &Goal) -> String {
    let name = name(goal);
    if name.is_empty() {
        return name;
    }
    let measure = clean(&goal.key_result.measure);
    let by = goal.key_result.by.map(plain_date).unwrap_or_default();
    let pattern = match (measure.is_empty(), by.is_empty()) {
        (false, false) => content::GOAL_BY,
        (false, true) => content::GOAL_SHOWN,
        (true, false) => content::GOAL_DUE,
        (true, true) => "{goal}",
    };
    let mut steps = vec![fill(pattern, &[("goal", &name), ("measure", &measure), ("date", &by)])];
    let period = told.narrative.period();
    for change in goal.changes.iter().filter(|change| period.has(change.on)) {
        let was = one_line(&change.was);
        let values = [("date", &*plain_date(change.on)), ("was", &*was)];
        steps.extend((!was.is_empty()).then(|| fill(content::GOAL_CHANGED, &values)));
    }
    let ended = goal.ended_on.map(plain_date).unwrap_or_default();
    let values = [("outcome", &*small(outcome(goal))), ("date", &*ended)];
    steps.push(fill(either(content::GOAL_ENDED, &ended), &values));
    steps.join(content::THEN)
}

/// How each goal stood from session to session, a line each. How sure the person was of it, and
/// what they thought that their manager saw, is theirs alone.
pub fn view_lines(told: &Told<'_>) -> Vec<String> {
    let sessions = told.document.sessions_told_in(told.narrative);
    let goals = told.document.goals_told_in(told.narrative).into_iter();
    let line = |(id, goal): (Id<Goal>, &Goal)| {
        let views = sessions.iter().filter_map(|(session, row)| {
            let said = told.document.preparations.get(session.of())?;
            let said = said.alignments.iter().find(|said| said.goal == id)?;
            Some(view(said, &row.on.map(plain_date).unwrap_or_default()))
        });
        let (goal, views) = (name(goal), views.collect::<Vec<_>>().join(content::THEN));
        if goal.is_empty() || views.is_empty() {
            return String::new();
        }
        fill(content::GOAL_VIEWS, &[("goal", &goal), ("views", &views)])
    };
    goals.map(line).collect()
}

fn view(said: &Alignment, date: &str) -> String {
    let status = small(label::goal_status(said.status));
    fill(either(content::VIEW, date), &[("date", date), ("status", &*status)])
}
