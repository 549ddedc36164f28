//! Tables for other programs, as CSV (RFC 4180): for the person themselves, so with all that is
//! private.

use chrono::NaiveDate;

use crate::content::{label, purpose, tables as words};
use crate::domain::{
    ActionItem, ActionStatus, Document, Evidence, EvidenceDetail, Id, Person, Session, date_key,
    in_order,
};

use super::achievement::achievement_sentence;
use super::hours_and_minutes;
use super::metric::metric_text;

/// The log: achievements, challenges and support, oldest first.
pub fn achievements_csv(document: &Document) -> String {
    let rows = in_order(document.evidence.iter(), |(_, row)| date_key(row.on));
    csv(&words::ACHIEVEMENTS, rows.into_iter().map(|(_, row)| achievement(row).into()).collect())
}

fn achievement(row: &Evidence) -> [String; 8] {
    let [achieved, challenge, support] = words::KINDS;
    let (kind, sentence) = match &row.detail {
        EvidenceDetail::Achievement(_) => (achieved, achievement_sentence(row)),
        EvidenceDetail::Challenge(one) => (challenge, one.effect.clone()),
        EvidenceDetail::Support(one) => (support, one.cost_of_not.clone()),
    };
    [
        date(row.on),
        date(row.from),
        kind.to_owned(),
        row.title.clone(),
        sentence,
        metric_text(&row.metric),
        label::visibility(row.visibility).to_owned(),
        if row.confidential { words::YES.to_owned() } else { String::new() },
    ]
}

/// All action items, by due date.
pub fn actions_csv(document: &Document) -> String {
    let rows = in_order(document.action_items.iter(), |(_, row)| date_key(row.due_on));
    csv(&words::ACTIONS, rows.into_iter().map(|(_, row)| action(document, row).into()).collect())
}

fn action(document: &Document, row: &ActionItem) -> [String; 10] {
    let (state, on) = match row.status {
        ActionStatus::Open => (words::OPEN, None),
        ActionStatus::Done(on) => (words::DONE, Some(on)),
        ActionStatus::Dropped(on) => (words::DROPPED, Some(on)),
    };
    let manager = name(document, document.manager_of(row).unwrap_or_default());
    let session = document.sessions.get(row.captured.session);
    [
        date(row.due_on),
        row.text.clone(),
        label::owner(&row.owner, &manager).to_owned(),
        state.to_owned(),
        date(on),
        row.because.clone(),
        date(session.and_then(|session| session.on)),
        manager,
        row.notes.clone(),
        label::visibility(row.visibility).to_owned(),
    ]
}

/// All sessions, oldest first.
pub fn sessions_csv(document: &Document) -> String {
    let rows = in_order(document.sessions.iter(), |(_, row)| date_key(row.on));
    let rows = rows.into_iter().map(|(id, row)| session(document, id, row).into());
    csv(&words::SESSIONS, rows.collect())
}

fn session(document: &Document, id: Id<Session>, row: &Session) -> [String; 9] {
    [
        date(row.on),
        row.at.map(hours_and_minutes).unwrap_or_default(),
        name(document, row.manager),
        purpose::template(row.purpose).name.to_owned(),
        row.planned_min().to_string(),
        label::session_state(row.state()).to_owned(),
        document.decisions_of(id).count().to_string(),
        document.actions_of(id).len().to_string(),
        date(document.recaps.get(id.of()).and_then(|recap| recap.sent_on)),
    ]
}

fn name(document: &Document, person: Id<Person>) -> String {
    document.people.get(person).map(|row| row.name.clone()).unwrap_or_default()
}

/// A date as programs read it in any language.
fn date(date: Option<NaiveDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// A table. The mark at its beginning tells spreadsheets that it is in UTF-8.
fn csv(head: &[&str], rows: Vec<Vec<String>>) -> String {
    let mut lines = format!("\u{feff}{}\r\n", head.join(","));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|text| cell(text)).collect();
        lines.push_str(&cells.join(","));
        lines.push_str("\r\n");
    }
    lines
}

/// A cell. What a spreadsheet would run as a formula gets an apostrophe in front, which it hides
/// (OWASP, "CSV injection").
fn cell(text: &str) -> String {
    let text: String =
        text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    let runs = text.trim_start().starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']);
    let guard = if runs { "'" } else { "" };
    let text = format!("{guard}{text}");
    if text.contains(['"', ',', ';', '\n', '\t']) || text.trim() != text {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text
}
