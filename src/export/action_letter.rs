//! Letters of two lines at most about one action item: that it is done, that it has another date,
//! and a kind reminder. None of them blames anybody.

use chrono::{Datelike, NaiveDate};

use crate::content::follow_up_texts as content;
use crate::domain::{ActionItem, Audience, Document, Id, Owner, Person};

use super::agenda::manager_name;
use super::fill::{either, fill, one_line};
use super::long_date;
use super::phrase::{capital, clean};
use super::recap_lines::reason;
use super::update::{letter, next_line, own_actions};

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

/// The note that an action item has another date, or needs one, and why. There is none for what
/// is done or given up, or has the date that it always had.
pub fn moved_text(document: &Document, action: Id<ActionItem>, audience: Audience) -> String {
    let item = Item::of(document, action, audience).filter(|item| item.row.is_open());
    let Some(item) = item else { return String::new() };
    let Some(was) = item.row.was_due.last() else { return String::new() };
    let because = clean(&reason(&item.row.because));
    let due = item.row.due_on.map(long_date).unwrap_or_default();
    let (moved, from) = if due.is_empty() {
        (content::MOVED_OPEN, content::MOVED_FROM_OPEN)
    } else {
        (content::MOVED, content::MOVED_FROM)
    };
    let text = capital(&item.text);
    let values = [("text", &*text), ("date", &*due), ("because", &*because)];
    let moved = fill(either(moved, &because), &values);
    letter(document, &item.manager_name, &moved, &fill(from, &[("was", &long_date(*was))]))
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
