//! The messages that ask for a session: one ask, an easy no, and never more than a manager reads
//! between two meetings.

use crate::content::request as content;
use crate::content::request::Parts;
use crate::content::{purpose, request::ToneWords};
use crate::domain::{Channel, Document, Id, Length, Request, Session, Situation, TimeSlot};

use super::agenda::manager_name;
use super::calendar::hours_and_minutes;
use super::date::day_and_month;
use super::fill::{either, fill, one_line};

/// The subject of the mail that asks for a session.
pub fn request_subject(document: &Document, session: Id<Session>) -> String {
    message_subject(document, session, document.request(session).situation)
}

/// The subject of the mail in another situation than that of the form.
pub fn message_subject(document: &Document, session: Id<Session>, situation: Situation) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let subject = purpose::template(row.purpose).subject;
    let (sentence, length) = match content::in_situation(situation).parts {
        Parts::Written => (content::SUBJECT_WRITTEN, row.length),
        Parts::Rescue => (content::SUBJECT, Length::Rescue),
        _ => (content::SUBJECT, row.length),
    };
    fill(sentence, &[("subject", subject), ("minutes", &length.minutes().to_string())])
}

/// The text that asks for a session: as the person worded it, else as the form says.
pub fn request_text(document: &Document, session: Id<Session>) -> String {
    let request = document.request(session);
    match request.edited {
        Some(text) => text,
        None => message(document, session, request.situation),
    }
}

/// The message for what came after the request: as the person worded it, else as the form says.
pub fn message_again(document: &Document, session: Id<Session>, situation: Situation) -> String {
    let own = document.request(session).again.into_iter().find(|own| own.situation == situation);
    own.map_or_else(|| message(document, session, situation), |own| own.text)
}

/// The message in a situation, as the form says.
pub fn message(document: &Document, session: Id<Session>, situation: Situation) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let request = document.request(session);
    let words = content::in_situation(situation);
    let tone = content::in_tone(request.tone);
    let template = purpose::template(row.purpose);
    let name = manager_name(document, row);
    let minutes = row.length.minutes().to_string();
    let slots = slots(&request);
    let questions = request_questions(&request, &template.ask_questions);
    let own_reason = one_line(&request.why_now);
    let usual_reason = words.why_now.unwrap_or(template.why_now);
    let why_now = if own_reason.is_empty() { usual_reason.to_owned() } else { own_reason };
    let why_team = why_team(&request, template.why_team);
    let question = questions.first().cloned().unwrap_or_default();
    let values = [
        ("name", name.as_str()),
        ("subject", template.subject),
        ("minutes", &minutes),
        ("slots", &slots),
        ("why_team", &why_team),
        ("question", &question),
    ];
    let filled = |sentence: &'static str| fill(sentence, &values);
    let when = || filled(either(tone.when, &slots));
    let opening = filled(words.opening(request.tone));
    let again = matches!(words.parts, Parts::Again | Parts::Rescue | Parts::OpeningOnly);
    let reasons = if again { vec![opening] } else { vec![opening, why_now, filled(tone.team)] };
    let terms = match words.parts {
        Parts::Whole => vec![when(), tone.bring.to_owned(), tone.easy_no.to_owned()],
        Parts::Announced => vec![when(), tone.easy_no.to_owned()],
        Parts::PlannedTime => {
            vec![filled(content::PLANNED_TIME), tone.bring.to_owned(), tone.easy_no.to_owned()]
        }
        Parts::Written => vec![filled(content::RATHER_TALK)],
        Parts::Again => vec![filled(either(content::AGAIN, &slots)), tone.easy_no.to_owned()],
        Parts::Rescue => {
            vec![filled(either(content::RESCUE_TIME, &slots)), tone.easy_no.to_owned()]
        }
        Parts::OpeningOnly => Vec::new(),
    };
    let asks = if again { Vec::new() } else { questions };
    let reasons: Vec<_> = reasons.into_iter().filter(|reason| !reason.is_empty()).collect();
    let draft = Draft { reasons, asks, terms, is_written: words.parts == Parts::Written };
    match request.channel {
        Channel::Email => {
            let sender = one_line(document.my_name());
            let close = format!("{}\n{sender}", tone.close).trim_end().to_owned();
            draft.mail(filled(either(tone.greeting, &name)), tone, close)
        }
        Channel::Chat => draft.chat(filled(either(tone.greeting, &name)), tone),
        Channel::Invitation => draft.invitation(tone),
        Channel::InPerson => draft.spoken(filled(either(content::SPOKEN_GREETING, &name)), tone),
    }
}

/// The parts of a message, not yet put in the form of a channel.
struct Draft {
    /// The ask, and what speaks for it.
    reasons: Vec<String>,
    /// The questions.
    asks: Vec<String>,
    /// When, and what the manager may expect.
    terms: Vec<String>,
    /// Whether the answer is expected in writing, so that no question may be left out.
    is_written: bool,
}

impl Draft {
    fn mail(self, greeting: String, tone: &ToneWords, close: String) -> String {
        let asks = self.list(tone);
        paragraphs([greeting, self.reasons.join(" "), asks, self.terms.join(" "), close])
    }

    fn chat(self, greeting: String, tone: &ToneWords) -> String {
        let asks = if self.is_written { self.list(tone) } else { String::new() };
        let mut first = self.reasons;
        first.insert(0, greeting);
        let terms = self.terms.join(" ");
        if asks.is_empty() {
            first.push(terms);
            return paragraphs([one_line(&first.join(" "))]);
        }
        paragraphs([first.join(" "), asks, terms])
    }

    fn invitation(self, tone: &ToneWords) -> String {
        let asks = self.list(tone);
        paragraphs([self.reasons.join(" "), asks, self.terms.join(" ")])
    }

    fn spoken(self, greeting: String, tone: &ToneWords) -> String {
        let question = self.asks.first().map(String::as_str);
        let asks = question.map(|question| fill(tone.spoken_question, &[("question", question)]));
        let asks = asks.unwrap_or_default();
        paragraphs([greeting, self.reasons.join(" "), asks, self.terms.join(" ")])
    }

    fn list(&self, tone: &ToneWords) -> String {
        if self.asks.is_empty() {
            return String::new();
        }
        let asks: Vec<_> = self.asks.iter().map(|ask| format!("- {ask}")).collect();
        format!("{}\n{}", tone.questions, asks.join("\n"))
    }
}

fn paragraphs<const N: usize>(paragraphs: [String; N]) -> String {
    let written = paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty());
    written.collect::<Vec<_>>().join("\n\n")
}

/// The questions of a request: the person's own, else those of the purpose.
fn request_questions(request: &Request, usual: &[&'static str]) -> Vec<String> {
    let own = request.questions.lines().map(|line| one_line(line.trim_start_matches(['-', '•'])));
    let own: Vec<_> = own.filter(|line| !line.is_empty()).collect();
    if own.is_empty() { usual.iter().map(|ask| (*ask).to_owned()).collect() } else { own }
}

/// What the team gains, as the end of a sentence.
fn why_team(request: &Request, usual: &str) -> String {
    let own = one_line(&request.why_team);
    let own = own.trim_end_matches(['.', '!', ' ']);
    if own.is_empty() {
        return usual.to_owned();
    }
    let lower = own.to_ascii_lowercase();
    // Where it begins like the rest of a sentence, it is the rest of the sentence.
    match content::WHY_STARTS.iter().find(|start| lower.starts_with(**start)) {
        Some(start) => format!("{start}{}", own.get(start.len()..).unwrap_or_default()),
        None => format!("{}{own}", content::SO_THAT),
    }
}

/// The times that would suit: those with a date, else as the person put it.
fn slots(request: &Request) -> String {
    let dated: Vec<_> = [request.first, request.second].into_iter().filter_map(slot).collect();
    if dated.is_empty() { one_line(&request.slots) } else { dated.join(content::OR) }
}

fn slot(slot: TimeSlot) -> Option<String> {
    let date = day_and_month(slot.on?);
    Some(match slot.at {
        Some(at) => fill(content::AT, &[("date", &date), ("time", &hours_and_minutes(at))]),
        None => date,
    })
}
