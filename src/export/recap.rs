//! The recap: what was decided, who does what by when, what was heard, what stays open.

use crate::content::{label, purpose, recap as content};
use crate::domain::{ActionItem, Audience, Document, EvidenceDetail, Fate, Id, Owner, Session};

use super::agenda::{list, manager_name};
use super::fill::{counted, either, fill, one_line};
use super::long_date;

/// The subject of the mail with the recap.
pub fn recap_subject(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let on = document.sessions.get(session).and_then(|row| row.on);
    let date = on.map(long_date).unwrap_or_default();
    let actions = document.actions_of(session);
    let n = actions.iter().filter(|(_, item)| audience.may_see(item.visibility)).count();
    let actions = counted(content::ACTION_COUNT, n);
    fill(content::SUBJECT, &[("date", &date), ("actions", &actions)])
}

/// The recap: as the person worded it, else as the record says, with what this audience may see.
pub fn recap_text(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let recap = document.recaps.get(session.of()).cloned().unwrap_or_default();
    if let Some(text) = recap.edited {
        return text;
    }
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let name = &manager_name(document, row);
    let subject = purpose::template(row.purpose).subject;
    let mut opening = fill(content::THANKS, &[("subject", subject)]);
    let useful = one_line(&recap.most_useful);
    if !useful.is_empty() {
        opening = format!("{opening} {}", fill(content::MOST_USEFUL, &[("text", &useful)]));
    }
    let mut paragraphs = vec![fill(either(content::GREETING, name), &[("name", name)]), opening];
    let sections = [
        (content::DECIDED, list(decision_lines(document, session, audience).into_iter())),
        (content::ACTIONS, list(action_lines(document, session, audience, name).into_iter())),
        (content::HEARD, heard(document, session, audience)),
        (content::SUPPORT, support(document, session, audience)),
        (content::OPEN, open(document, session, audience)),
        (content::CHECK_INS, check_ins(document, session)),
    ];
    let sections = sections.into_iter().filter(|(_, lines)| !lines.is_empty());
    paragraphs.extend(sections.map(|(heading, lines)| format!("{heading}\n{lines}")));
    paragraphs.push(content::CORRECT_ME.to_owned());
    paragraphs.push(format!("{}\n{}", content::CLOSE, one_line(document.my_name())));
    paragraphs.join("\n\n").trim_end().to_owned()
}

/// What was decided, a line each.
pub(super) fn decision_lines(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
) -> Vec<String> {
    let seen = document.decisions_of(session).filter(|(_, row)| audience.may_see(row.visibility));
    let lines = seen.map(|(_, row)| {
        let (text, because) = (one_line(&row.text), one_line(&row.because));
        if because.is_empty() || text.is_empty() {
            return text;
        }
        fill(content::BECAUSE, &[("text", &text), ("because", &because)])
    });
    lines.filter(|line| !line.is_empty()).collect()
}

/// Who does what by when, a line each.
pub(super) fn action_lines(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
    manager: &str,
) -> Vec<String> {
    let actions = document.actions_of(session).into_iter();
    let seen = actions.filter(|(_, item)| audience.may_see(item.visibility));
    let lines = seen.map(|(_, item)| action_line(document, item, manager));
    lines.filter(|line| !line.is_empty()).collect()
}

fn action_line(document: &Document, item: &ActionItem, manager: &str) -> String {
    let me = document.my_name().trim();
    let owner = match &item.owner {
        Owner::Me if me.is_empty() => content::ME,
        Owner::Me => me,
        Owner::Manager if manager.is_empty() => content::MANAGER,
        Owner::Manager => manager,
        Owner::Other(name) => name,
    };
    let (text, due) = (one_line(&item.text), due(item.due_on));
    if text.is_empty() {
        return text;
    }
    fill(content::ACTION, &[("owner", &one_line(owner)), ("text", &text), ("due", &due)])
}

fn due(on: Option<chrono::NaiveDate>) -> String {
    on.map_or_else(
        || content::DATE_TO_CONFIRM.to_owned(),
        |on| fill(content::BY, &[("date", &long_date(on))]),
    )
}

fn heard(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let seen = document.feedback_of(session).filter(|(_, row)| audience.may_see(row.visibility));
    list(seen.map(|(_, row)| {
        let (heard, change) = (one_line(&row.heard), one_line(&row.change));
        if change.is_empty() || heard.is_empty() {
            return heard;
        }
        fill(content::CHANGE, &[("heard", &heard), ("change", &change)])
    }))
}

fn support(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let evidence = document.evidence_for(session);
    let seen = evidence.filter(|(_, e)| audience.may_see(e.visibility) && !e.confidential);
    list(seen.filter_map(|(_, evidence)| {
        let EvidenceDetail::Support(support) = &evidence.detail else { return None };
        let text = one_line(&evidence.title);
        let kind = label::support_kind(support.kind);
        let values = [("kind", kind), ("text", &text), ("due", &due(support.by))];
        (!text.is_empty()).then(|| fill(content::SUPPORT_ITEM, &values))
    }))
}

fn open(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let settled = document.settled_in(session);
    let open = settled.filter(|(_, point, fate)| {
        **fate == Fate::NextSession && audience.may_see(point.visibility)
    });
    list(open.map(|(_, point, _)| one_line(&point.question)))
}

fn check_ins(document: &Document, session: Id<Session>) -> String {
    let update = document.check_in_of(session).and_then(|(_, check_in)| check_in.on);
    let next = document.next_session_after(session).and_then(|(_, next)| next.on);
    let line = |on: Option<chrono::NaiveDate>, sentence| {
        on.map(|on| fill(sentence, &[("date", &long_date(on))])).unwrap_or_default()
    };
    list([line(update, content::UPDATE_ON), line(next, content::NEXT_ON)].into_iter())
}
