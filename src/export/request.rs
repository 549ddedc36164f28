//! The request: one ask, an easy no, and never more than a manager reads between two meetings.

use crate::content::{purpose, request as content};
use crate::domain::{Channel, Document, Id, Request, Session};

use super::agenda::manager_name;
use super::fill::{either, fill, one_line};

/// The subject of the mail that asks for a session.
pub fn request_subject(document: &Document, session: Id<Session>) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let subject = purpose::template(row.purpose).subject;
    let minutes = row.length.minutes().to_string();
    fill(content::SUBJECT, &[("subject", subject), ("minutes", &minutes)])
}

/// The text that asks for a session: as the person worded it, else as the form says.
pub fn request_text(document: &Document, session: Id<Session>) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let empty = Request::default();
    let request = document.requests.get(session.of()).unwrap_or(&empty);
    if let Some(text) = &request.edited {
        return text.clone();
    }
    let words = content::words(request.tone);
    let template = purpose::template(row.purpose);
    let name = manager_name(document, row);
    let minutes = row.length.minutes().to_string();
    let slots = one_line(&request.slots);
    let why_now = one_line(&request.why_now);
    let why_now = if why_now.is_empty() { template.why_now } else { &why_now };
    let values = [
        ("name", name.as_str()),
        ("subject", template.subject),
        ("minutes", &minutes),
        ("slots", &slots),
        ("why_now", why_now),
        ("why_team", template.why_team),
    ];
    let filled = |sentence| fill(sentence, &values);
    if request.channel == Channel::Chat {
        return filled(either(words.chat, &slots));
    }
    let questions = template.ask_questions.map(|question| format!("- {question}")).join("\n");
    let paragraphs = [
        filled(either(words.greeting, &name)),
        filled(words.ask),
        format!("{}\n{questions}", words.questions),
        format!("{} {}", filled(either(words.when, &slots)), words.bring),
        format!("{}\n{}", words.close, one_line(document.my_name())),
    ];
    paragraphs.join("\n\n").trim_end().to_owned()
}

/// The text that asks again.
pub fn nudge_text(document: &Document, session: Id<Session>) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let [question, ..] = purpose::template(row.purpose).ask_questions;
    let minutes = row.length.minutes().to_string();
    fill(content::NUDGE, &[("minutes", &minutes), ("question", question)])
}
