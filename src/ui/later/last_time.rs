//! What the last session with the same manager left: open action items, talking points that came
//! along, and what was decided.

use leptos::prelude::*;

use crate::content::{label, shell as words};
use crate::domain::{ActionItem, Document, Feedback, Id, Session};
use crate::export::fill;
use crate::platform::dates;
use crate::state::{AppState, Ids};

use super::carried::carried;
use crate::ui::action_ticks::action_ticks;
use crate::ui::kit::html::{Element, each, h2, h3, li, nodes, section, span, ul};

/// What the last session left; nothing where there was none, or where it left nothing.
pub fn last_time(session: Id<Session>) -> Option<Element> {
    let state = AppState::expect();
    // What was open when the screen was opened stays in sight after it is ticked.
    let open: Ids<ActionItem> = state.ids(move |document| {
        let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        let open = document.open_actions_before(manager, session).into_iter();
        open.map(|(id, _)| id).collect()
    });
    let open = open.as_they_are();
    let parts = state.peek(|document| {
        let carried = carried_along(document, session);
        let decided = decided_before(document, session).unwrap_or_default();
        let (heard, moved) = since(document, session).unwrap_or_default();
        let plain = |texts: Vec<String>| texts.into_iter().map(|text| (text, String::new()));
        [
            (words::CARRIED.to_owned(), carried),
            (decided.0, plain(decided.1).collect()),
            (words::TO_ANSWER.to_owned(), plain(heard).collect()),
            (words::GOALS_MOVED.to_owned(), plain(moved).collect()),
        ]
    });
    let has_open = !open.is_empty().get_untracked();
    if !has_open && parts.iter().all(|(_, texts)| texts.is_empty()) {
        return None;
    }
    let part = |heading: String, texts: Vec<(String, String)>| {
        let row = |(text, detail): (String, String)| {
            let detail = span().class("last-time-detail").child(detail);
            li().child(span().attr("dir", "auto").child(text)).child(" ").child(detail)
        };
        let rows: Vec<_> = texts.into_iter().map(row).collect();
        (!rows.is_empty()).then(|| nodes![h3().child(heading), ul().child(rows)])
    };
    let open = has_open.then(|| nodes![h3().child(words::STILL_OPEN), action_ticks(open)]);
    let last_time = section()
        .class("last-time")
        .child(h2().child(words::LAST_TIME))
        .child(open)
        .child(each(parts, |(heading, texts)| part(heading, texts)));
    Some(last_time)
}

/// What was decided in the session before this one, under a heading with its date.
fn decided_before(document: &Document, session: Id<Session>) -> Option<(String, Vec<String>)> {
    let previous = document.sessions.get(session)?.previous?;
    let on = document.sessions.get(previous)?.on?;
    let texts: Vec<_> = document.decisions_of(previous).map(|(_, row)| row.text.clone()).collect();
    let heading = fill(words::AGREED, &[("date", &dates::day(on))]);
    (!texts.is_empty()).then_some((heading, texts))
}

/// The talking points that came along, with how often they did.
fn carried_along(document: &Document, session: Id<Session>) -> Vec<(String, String)> {
    let agenda = document.agenda(session).into_iter();
    let along = agenda.filter(|(_, point)| point.carry_count() > 0);
    along.map(|(_, point)| (point.question.clone(), carried(point))).collect()
}

/// Of the session before: the feedback that waits for an answer, and the goals that stand
/// otherwise by now.
fn since(document: &Document, session: Id<Session>) -> Option<(Vec<String>, Vec<String>)> {
    let previous = document.sessions.get(session)?.previous?;
    let open = |row: &Feedback| row.reaction.is_none() && row.change.trim().is_empty();
    let heard = document.feedback_of(previous).filter(|(_, row)| open(row));
    let heard = heard.map(|(_, row)| row.heard.clone()).collect();
    let before = document.preparations.get(previous.of()).map(|row| row.alignments.clone());
    let moved = before.unwrap_or_default().into_iter().filter_map(|then| {
        let goal = document.goals.get(then.goal)?;
        let [from, to] = [then.status, goal.status].map(label::goal_status);
        let values = [("goal", &*goal.objective), ("from", from), ("to", to)];
        (then.status != goal.status).then(|| fill(words::GOAL_MOVED, &values))
    });
    Some((heard, moved.collect()))
}
