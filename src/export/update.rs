//! The update between two sessions, in two lines.

use chrono::NaiveDate;

use crate::content::follow_up_texts as content;
use crate::domain::{
    ActionItem, Audience, CheckIn, Document, EvidenceDetail, Id, Owner, Person, Session, date_key,
    in_order,
};

use super::agenda::manager_name;
use super::fill::{either, fill};
use super::long_date;
use super::phrase::clean;
use super::recap::{in_a_line, signed};
use super::recap_lines::{due, reason};

/// The subject of an update.
pub fn update_subject(document: &Document, check_in: Id<CheckIn>) -> String {
    let about = document.check_ins.get(check_in).map(|row| clean(&row.about)).unwrap_or_default();
    fill(either(content::UPDATE_SUBJECT, &about), &[("about", &about)])
}

/// The update that was promised: what is done since the session; what is next and by when, and
/// what stands in the way.
pub fn update_text(
    document: &Document,
    check_in: Id<CheckIn>,
    today: NaiveDate,
    audience: Audience,
) -> String {
    let Some(session) = document.check_ins.get(check_in).map(|row| row.session) else {
        return String::new();
    };
    let Some(held) = document.sessions.get(session) else { return String::new() };
    let own = own_actions(document, held.manager, audience);
    let next = next_line(&own, today);
    let in_the_way = in_the_way(document, session, audience);
    let parts: Vec<_> = [next, in_the_way].into_iter().filter(|part| !part.is_empty()).collect();
    let next = if parts.is_empty() { content::NOTHING_NEXT.to_owned() } else { parts.join(" ") };
    let name = manager_name(document, held);
    letter(document, &name, &done_line(&own, held.on), &next)
}

/// The person's own action items from the sessions with a manager, those that are due first in
/// front.
pub fn own_actions(
    document: &Document,
    manager: Id<Person>,
    audience: Audience,
) -> Vec<&ActionItem> {
    let with_manager =
        |id| document.sessions.get(id).is_some_and(|row: &Session| row.manager == manager);
    let items = document.action_items.iter().map(|(_, row)| row);
    let own = items.filter(|row| {
        row.owner == Owner::Me
            && audience.may_see(row.visibility)
            && with_manager(row.captured.session)
            && !clean(&row.text).is_empty()
    });
    in_order(own, |row| date_key(row.due_on))
}

/// What is done since the session.
fn done_line(own: &[&ActionItem], since: Option<NaiveDate>) -> String {
    let is_since = |row: &&&ActionItem| row.done_on().is_some_and(|on| Some(on) >= since);
    let done: Vec<_> = own.iter().filter(is_since).map(|row| clean(&row.text)).collect();
    let date = since.map(long_date).unwrap_or_default();
    let since = fill(either(content::SINCE, &date), &[("date", &date)]);
    let sentence = match (done.is_empty(), own.iter().any(|row| row.is_open())) {
        (false, _) => content::DONE_SINCE,
        (true, true) => content::NONE_DONE,
        (true, false) => content::NOTHING_TO_DO,
    };
    let items = in_a_line(done, content::MOST, content::MORE);
    fill(sentence, &[("since", &since), ("items", &items)])
}

/// What is next and by when; empty where nothing is.
pub fn next_line(own: &[&ActionItem], today: NaiveDate) -> String {
    let Some(row) = own.iter().find(|row| row.is_open()) else { return String::new() };
    let text = clean(&row.text);
    if row.is_late(today) {
        return fill(content::NEXT_LATE, &[("text", &text)]);
    }
    match row.due_on.filter(|_| !row.was_due.is_empty()) {
        Some(on) => {
            let because = clean(&reason(&row.because));
            let values = [("text", &*text), ("date", &*long_date(on)), ("because", &*because)];
            fill(either(content::NEXT_MOVED, &because), &values)
        }
        None => fill(content::NEXT, &[("text", &text), ("due", &due(row.due_on))]),
    }
}

/// What stands in the way.
fn in_the_way(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let evidence = document.evidence_for(session).map(|(_, row)| row);
    let blocking = evidence.filter(|row| {
        let is_blocking = matches!(&row.detail, EvidenceDetail::Challenge(one) if one.blocking);
        is_blocking && audience.may_see(row.visibility) && !row.confidential
    });
    let titles = blocking.map(|row| clean(&row.title)).filter(|title| !title.is_empty());
    let titles: Vec<_> = titles.collect();
    if titles.is_empty() {
        return String::new();
    }
    let titles = in_a_line(titles, content::MOST, content::MORE);
    fill(content::IN_THE_WAY, &[("text", &titles)])
}

/// A letter of two lines; the second may be empty.
pub fn letter(document: &Document, to: &str, first: &str, second: &str) -> String {
    let greeting = fill(either(content::GREETING, to), &[("name", to)]);
    let lines = format!("{first}\n{second}");
    format!("{greeting}\n\n{}\n\n{}", lines.trim_end(), signed(document, content::CLOSE))
}
