//! The record of a session as a file for the person themselves, in Markdown: all that was asked,
//! prepared, written down and sent. What only they may see says so.

use crate::content::{follow_up_texts as content, label, purpose};
use crate::domain::{
    ActionItem, ActionStatus, Audience, Document, Evidence, EvidenceDetail, FateChoice, Feedback,
    Id, Session, Visibility, in_order,
};

use super::achievement::achievement_sentence;
use super::agenda::manager_name;
use super::fill::{fill, one_line};
use super::long_date;
use super::markdown::{bullets, nested, plain, quoted};
use super::metric::metric_text;
use super::recap_lines::{action_line, decision_line, due, heard_line};
use super::{recap_text, request_text};

/// The whole record of a session.
pub fn session_markdown(document: &Document, session: Id<Session>) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let name = manager_name(document, row);
    let title = fill(content::RECORD, &[("purpose", purpose::template(row.purpose).name)]);
    let [request, wanted, agenda, brought, decided, actions, heard, notes, check_ins, recap] =
        content::RECORD_HEADINGS;
    let decisions = document.decisions_of(session);
    let decisions = decisions.map(|(_, row)| seen(&decision_line(row), row.visibility));
    let items = document.actions_of(session).into_iter();
    let items = items.map(|(_, item)| action(document, item, &name));
    let noted = document.notes.iter().filter(|(_, row)| row.captured.session == session);
    let noted = noted.map(|(_, row)| seen(&one_line(&row.text), row.visibility));
    let sections = [
        (request, asked(document, session)),
        (wanted, bullets(wants(document, session))),
        (agenda, bullets(points(document, session))),
        (brought, bullets(document.evidence_for(session).map(|(_, row)| evidence(row)))),
        (decided, bullets(decisions)),
        (actions, bullets(items)),
        (heard, bullets(document.feedback_of(session).map(|(_, row)| feedback(row)))),
        (notes, bullets(noted)),
        (check_ins, bullets(updates(document, session))),
        (recap, sent(document, session)),
    ];
    let mut parts = vec![format!("# {title}"), bullets(facts(row, &name))];
    let sections = sections.into_iter().filter(|(_, text)| !text.is_empty());
    parts.extend(sections.map(|(heading, text)| format!("## {heading}\n\n{text}")));
    format!("{}\n", parts.join("\n\n"))
}

/// A text in its line, and whether nobody else may see it.
fn seen(text: &str, visibility: Visibility) -> String {
    let text = plain(text);
    if visibility == Visibility::Private && !text.is_empty() {
        return fill(content::ONLY_ME, &[("text", &text)]);
    }
    text
}

/// With whom, when, how long, how it stands.
fn facts(row: &Session, name: &str) -> impl Iterator<Item = String> {
    let with = (!name.is_empty()).then(|| fill(content::WITH, &[("name", &plain(name))]));
    let on = row.on.map(|on| fill(content::ON, &[("date", &long_date(on))]));
    let planned = fill(content::PLANNED, &[("n", &row.planned_min().to_string())]);
    let state = fill(content::STATE, &[("state", label::session_state(row.state()))]);
    let setbacks = row.setbacks().iter().map(|setback| {
        let state = label::session_state(setback.how);
        fill(content::SETBACK, &[("state", state), ("date", &long_date(setback.on))])
    });
    let facts = [with, on, Some(planned), Some(state)].into_iter().flatten();
    facts.chain(setbacks.collect::<Vec<_>>())
}

fn asked(document: &Document, session: Id<Session>) -> String {
    if !document.requests.contains(session.of()) {
        return String::new();
    }
    quoted(&request_text(document, session))
}

/// The recap, where it is the person's own or was sent; else it says what stands above it.
fn sent(document: &Document, session: Id<Session>) -> String {
    let recap = document.recaps.get(session.of());
    let is_own = recap.is_some_and(|row| row.edited.is_some() || row.sent_on.is_some());
    if !is_own {
        return String::new();
    }
    quoted(&recap_text(document, session, Audience::Manager))
}

fn wants(document: &Document, session: Id<Session>) -> impl Iterator<Item = String> {
    let Some(row) = document.preparations.get(session.of()) else { return Vec::new().into_iter() };
    let mut lines: Vec<_> = row.outcomes().iter().map(|outcome| plain(outcome)).collect();
    let others = [&row.success, &row.minimum, &row.manager_wants].map(|text| one_line(text));
    let others = content::WANTED.into_iter().zip(others).filter(|(_, text)| !text.is_empty());
    lines.extend(others.map(|(sentence, text)| fill(sentence, &[("text", &plain(&text))])));
    lines.into_iter()
}

/// The questions, and what became of those that came up.
fn points(document: &Document, session: Id<Session>) -> impl Iterator<Item = String> {
    let settled = document.settled_in(session).map(|(_, point, fate)| (point, Some(fate)));
    let settled = in_order(settled, |(point, _)| point.stage as u64).into_iter();
    let ahead = document.agenda(session).into_iter().map(|(_, point)| (point, None));
    let lines = settled.chain(ahead).map(|(point, fate)| {
        let question = seen(&point.question, point.visibility);
        let fate = fate.map(|fate| label::fate(FateChoice::of(fate)));
        match fate.filter(|_| !question.is_empty()) {
            Some(fate) => fill(content::POINT_FATE, &[("question", &question), ("fate", fate)]),
            None => question,
        }
    });
    lines.collect::<Vec<_>>().into_iter()
}

/// A piece of evidence, and below it what there is to it.
fn evidence(row: &Evidence) -> String {
    let [achievement, challenge, support] = content::BROUGHT_KINDS;
    let (kind, details) = match &row.detail {
        EvidenceDetail::Achievement(_) => (achievement, vec![achievement_sentence(row)]),
        EvidenceDetail::Challenge(one) => {
            let texts = [&one.effect, &one.tried, &one.proposal, &one.options];
            (challenge, texts.map(Clone::clone).into())
        }
        EvidenceDetail::Support(one) => {
            let from = one_line(&one.from_whom);
            let from = (!from.is_empty()).then(|| fill(content::FROM_WHOM, &[("text", &from)]));
            let kind = label::support_kind(one.kind).to_owned();
            let from = from.unwrap_or_default();
            (support, vec![kind, from, due(one.by), one.cost_of_not.clone()])
        }
    };
    let title = one_line(&row.title);
    if title.is_empty() {
        return title;
    }
    let is_private = row.confidential || row.visibility == Visibility::Private;
    let visibility = if is_private { Visibility::Private } else { Visibility::Shared };
    let line = fill(content::BROUGHT, &[("kind", kind), ("title", &seen(&title, visibility))]);
    let more = [metric_text(&row.metric), row.anecdote.who.clone(), row.anecdote.what.clone()];
    nested(line, details.into_iter().chain(more))
}

/// An action item, how it stands, and why.
fn action(document: &Document, item: &ActionItem, name: &str) -> String {
    let line = seen(&action_line(document, item, name), item.visibility);
    if line.is_empty() {
        return line;
    }
    let [open, done, dropped] = content::ACTION_STATES;
    let (state, on) = match item.status {
        ActionStatus::Open => (open, None),
        ActionStatus::Done(on) => (done, Some(on)),
        ActionStatus::Dropped(on) => (dropped, Some(on)),
    };
    let state = fill(state, &[("date", &on.map(long_date).unwrap_or_default())]);
    let line = fill(content::ACTION_STATE, &[("action", &line), ("state", &state)]);
    let more = [(content::ACTION_BECAUSE, &item.because), (content::MY_NOTE, &item.notes)];
    let more = more.into_iter().filter(|(_, text)| !text.trim().is_empty());
    nested(line, more.map(|(sentence, text)| fill(sentence, &[("text", &one_line(text))])))
}

/// Feedback, and below it when it was, what the person did, what that did and what came of it.
fn feedback(row: &Feedback) -> String {
    let line = seen(&heard_line(row), row.visibility);
    if line.is_empty() {
        return line;
    }
    let more = [&row.situation, &row.behaviour, &row.impact, &row.result];
    nested(line, more.into_iter().cloned())
}

fn updates(document: &Document, session: Id<Session>) -> impl Iterator<Item = String> {
    let promised = document.check_ins.iter().filter(move |(_, row)| row.session == session);
    promised.filter_map(|(_, row)| {
        let [open, done] = content::CHECK_IN;
        let sentence = if row.done_on.is_some() { done } else { open };
        let line = fill(sentence, &[("date", &long_date(row.on?))]);
        Some(nested(line, [row.about.clone()].into_iter()))
    })
}
