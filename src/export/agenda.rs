//! The agenda that goes to the manager ahead of the session.

use crate::content::{label, purpose, recap as content};
use crate::domain::{Audience, Document, Evidence, Id, Session, Stage};

use super::fill::{either, fill, one_line};

/// The subject of the mail with the agenda.
pub fn agenda_subject(document: &Document, session: Id<Session>) -> String {
    let subject = document.sessions.get(session).map(|row| purpose::template(row.purpose).subject);
    fill(content::AGENDA_SUBJECT, &[("subject", subject.unwrap_or_default())])
}

/// The agenda, stage by stage, with what this audience may see.
pub fn agenda_text(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let name = &manager_name(document, row);
    let minutes = row.planned_min().to_string();
    let mut paragraphs = vec![
        fill(either(content::GREETING, name), &[("name", name)]),
        fill(content::AGENDA_INTRO, &[("minutes", &minutes)]),
    ];
    let preparation = document.preparations.get(session.of());
    let outcomes = preparation.map(|p| list(p.outcomes().iter().map(|o| one_line(o))));
    if let Some(outcomes) = outcomes.filter(|list| !list.is_empty()) {
        paragraphs.push(format!("{}\n{outcomes}", content::AGENDA_OUTCOMES));
    }
    let agenda = document.agenda(session);
    for stage in Stage::ALL {
        let seen = agenda
            .iter()
            .filter(|(_, point)| point.stage == stage && audience.may_see(point.visibility));
        let points = list(seen.map(|(_, point)| one_line(&point.question)));
        let n = row.timebox_min.get(stage).to_string();
        let time = fill(content::MINUTES, &[("n", &n)]);
        let heading = format!("{} ({time})", label::stage(stage));
        paragraphs.push(format!("{heading}\n{points}").trim_end().to_owned());
    }
    let seen = |row: &&Evidence| {
        audience.may_see(row.visibility) && !row.confidential && !row.is_request()
    };
    let brought = document.evidence_for(session).map(|(_, row)| row).filter(seen);
    let brought = list(brought.map(|row| one_line(&row.title)));
    if !brought.is_empty() {
        paragraphs.push(format!("{}\n{brought}", content::AGENDA_BRING));
    }
    paragraphs.push(content::AGENDA_OUTRO.to_owned());
    paragraphs.push(format!("{}\n{}", content::CLOSE, one_line(document.my_name())));
    paragraphs.join("\n\n").trim_end().to_owned()
}

/// What the manager of a session is called; empty where they have no name.
pub(super) fn manager_name(document: &Document, session: &Session) -> String {
    document.people.get(session.manager).map_or_else(String::new, |person| one_line(&person.name))
}

/// Lines of a list, without the empty ones.
pub(super) fn list(items: impl Iterator<Item = String>) -> String {
    let lines = items.filter(|item| !item.is_empty()).map(|item| format!("- {item}"));
    lines.collect::<Vec<_>>().join("\n")
}
