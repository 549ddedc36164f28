//! Letters of two lines at most between sessions: an update, that something is done, that something has
//! another date, and a kind reminder. None of them blames anybody.

use chrono::{Datelike, NaiveDate};

use crate::content::follow_up_texts as content;
use crate::domain::{
    ActionItem, Audience, CheckIn, Document, EvidenceDetail, Id, Owner, Person, Session, date_key,
    in_order,
};

use super::agenda::manager_name;
use super::fill::{either, fill, one_line};
use super::long_date;
use super::phrase::{capital, clean};
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
fn own_actions(document: &Document, manager: Id<Person>, audience: Audience) -> Vec<&ActionItem> {
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

fn next_line(own: &[&ActionItem], today: NaiveDate) -> String {
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

/// The subject of the note that an action item is done.
pub fn done_subject(document: &Document, action: Id<ActionItem>, audience: Audience) -> String {
    subject(document, action, audience, content::DONE_SUBJECT)
}

/// The note that an action item is done, whoever did it; behind the person's own, what is next.
pub fn done_text(
    document: &Document,
    action: Id<ActionItem>,
    today: NaiveDate,
    audience: Audience,
) -> String {
    let Some(item) = Item::of(document, action, audience) else { return String::new() };
    let done = match &item.row.owner {
        Owner::Me => content::DONE,
        Owner::Manager => content::DONE_BY_MANAGER,
        Owner::Other(_) if item.owner.is_empty() => content::DONE,
        Owner::Other(_) => content::DONE_BY_OTHER,
    };
    let next = if item.row.owner == Owner::Me {
        let mut own = own_actions(document, item.manager, audience);
        own.retain(|row| *row != item.row);
        next_line(&own, today)
    } else {
        String::new()
    };
    letter(document, &item.manager_name, &item.said(done), &next)
}

/// The subject of a reminder.
pub fn reminder_subject(document: &Document, action: Id<ActionItem>, audience: Audience) -> String {
    subject(document, action, audience, content::REMINDER_SUBJECT)
}

/// A kind reminder of what somebody else promised, which makes it easy to answer. There is none
/// for what is done, and none to oneself.
pub fn reminder_text(
    document: &Document,
    action: Id<ActionItem>,
    today: NaiveDate,
    audience: Audience,
) -> String {
    let item = Item::of(document, action, audience);
    let Some(item) = item.filter(|item| item.row.is_open() && item.row.owner != Owner::Me) else {
        return String::new();
    };
    let (promised, to) = match &item.row.owner {
        Owner::Other(_) if item.owner.is_empty() => (content::NO_NAME, &item.manager_name),
        Owner::Other(_) => (content::YOUR_NAME, &item.owner),
        Owner::Me | Owner::Manager => (content::YOU_MENTIONED, &item.manager_name),
    };
    let due = item.row.due_on;
    let day = due.and_then(working_day_before).filter(|day| *day > today);
    let ask = match (due, day) {
        _ if item.row.lacks_owner() => content::WHOSE_NAME,
        (None, _) => content::WHICH_DATE,
        (Some(due), _) if due < today => content::DATE_PASSED,
        (_, Some(_)) => content::SHALL_I_REMIND,
        _ => content::MAKE_IT_EASIER,
    };
    let [due, day] = [due, day].map(|date| date.map(long_date).unwrap_or_default());
    letter(document, to, &item.said(promised), &fill(ask, &[("due", &due), ("day", &day)]))
}

/// The last day from Monday to Friday before a date.
fn working_day_before(date: NaiveDate) -> Option<NaiveDate> {
    let mut day = date.pred_opt()?;
    while day.weekday().num_days_from_monday() > 4 {
        day = day.pred_opt()?;
    }
    Some(day)
}

/// The subject of the note that an action item has another date.
pub fn moved_subject(document: &Document, action: Id<ActionItem>, audience: Audience) -> String {
    subject(document, action, audience, content::MOVED_SUBJECT)
}

/// The note that an action item has another date, and why.
pub fn moved_text(document: &Document, action: Id<ActionItem>, audience: Audience) -> String {
    let Some(item) = Item::of(document, action, audience) else { return String::new() };
    let because = clean(&reason(&item.row.because));
    let due = item.row.due_on.map(long_date).unwrap_or_default();
    let was = item.row.was_due.last().copied().map(long_date).unwrap_or_default();
    let (moved, from) = if due.is_empty() {
        (content::MOVED_OPEN, content::MOVED_FROM_OPEN)
    } else {
        (content::MOVED, content::MOVED_FROM)
    };
    let text = capital(&item.text);
    let values = [("text", &*text), ("date", &*due), ("because", &*because)];
    let moved = fill(either(moved, &because), &values);
    let from = fill(either(from, &was), &[("was", &was)]);
    letter(document, &item.manager_name, &moved, &from)
}

/// What a letter about an action item says of it.
struct Item<'a> {
    row: &'a ActionItem,
    text: String,
    /// What its owner is called, where that is neither of the two.
    owner: String,
    manager: Id<Person>,
    manager_name: String,
    on: Option<NaiveDate>,
}

impl<'a> Item<'a> {
    /// Nothing where this audience may not see it, or where it has no words.
    fn of(document: &'a Document, action: Id<ActionItem>, audience: Audience) -> Option<Self> {
        let row = document.action_items.get(action);
        let row = row.filter(|row| audience.may_see(row.visibility))?;
        let session = document.sessions.get(row.captured.session)?;
        let text = clean(&row.text);
        let owner = match &row.owner {
            Owner::Other(name) => one_line(name),
            Owner::Me | Owner::Manager => String::new(),
        };
        let manager_name = manager_name(document, session);
        let (manager, on) = (session.manager, session.on);
        (!text.is_empty()).then_some(Self { row, text, owner, manager, manager_name, on })
    }

    /// A sentence about it, with the date of the session where it has one.
    fn said(&self, sentence: [&'static str; 2]) -> String {
        let date = self.on.map(long_date).unwrap_or_default();
        let values = [("date", &*date), ("text", &*self.text), ("owner", &*self.owner)];
        fill(either(sentence, &date), &values)
    }
}

fn subject(
    document: &Document,
    action: Id<ActionItem>,
    audience: Audience,
    sentence: &str,
) -> String {
    let item = Item::of(document, action, audience);
    item.map_or_else(String::new, |item| fill(sentence, &[("text", &item.text)]))
}

/// A letter of two lines; the second may be empty.
fn letter(document: &Document, to: &str, first: &str, second: &str) -> String {
    let greeting = fill(either(content::GREETING, to), &[("name", to)]);
    let lines = format!("{first}\n{second}");
    format!("{greeting}\n\n{}\n\n{}", lines.trim_end(), signed(document, content::CLOSE))
}
