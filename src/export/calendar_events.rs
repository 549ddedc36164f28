//! What of the record goes into a calendar: times on offer, sessions, a routine, and the days on
//! which something is due.
//!
//! The calendar is the person's own, but colleagues may look into it: what is private has a title
//! that says nothing. Each event is told by the id of its record, so that a file that is taken in
//! again changes what is there and doubles nothing.

use chrono::{DateTime, NaiveDate, Utc};

use crate::content::follow_up_texts as content;
use crate::domain::{
    ActionItem, Audience, Captured, CheckIn, Document, Id, Owner, Person, Remind, Reminder, Series,
    Session,
};

use super::agenda::manager_name;
use super::calendar::{Event, EventTime};
use super::fill::{either, fill, one_line};
use super::long_date;
use super::recap::section;
use super::request::{request_subject, request_text};

/// How long before a session its alarm rings, in minutes.
const ALARM_MIN: i16 = 15;

/// At nine on the day before, for what has to be done by a date: in minutes before midnight.
const ALARM_BEFORE: i16 = 15 * 60;

/// At nine on the day itself, for what has to be said on a date.
const ALARM_ON_THE_DAY: i16 = -9 * 60;

/// One session of a routine: the date that the routine gives it, which tells it from the others
/// though it be moved; and when it is.
pub type Planned = (NaiveDate, EventTime);

fn uid(of: &str) -> String {
    format!("{of}@strategy-session")
}

/// The event for a session at this instant. `place` tells the times on offer from each other.
pub fn request_event(
    document: &Document,
    session: Id<Session>,
    place: usize,
    start: DateTime<Utc>,
    stamp: DateTime<Utc>,
) -> Event {
    Event {
        uid: uid(&format!("{session}-{place}")),
        stamp,
        time: EventTime::At(start, minutes_of(document, session)),
        alarm_min: ALARM_MIN,
        title: request_subject(document, session),
        text: request_text(document, session),
    }
}

fn minutes_of(document: &Document, session: Id<Session>) -> u16 {
    document.sessions.get(session).map_or(0, |row| row.length.minutes())
}

/// The event for a session that has its date, with the questions that the manager may see.
pub fn session_event(
    document: &Document,
    session: Id<Session>,
    time: EventTime,
    stamp: DateTime<Utc>,
) -> Event {
    let name = document.sessions.get(session).map(|row| manager_name(document, row));
    let agenda = document.agenda(session).into_iter();
    let seen = agenda.filter(|(_, point)| Audience::Manager.may_see(point.visibility));
    let questions = seen.map(|(_, point)| one_line(&point.question)).collect();
    let row = document.sessions.get(session);
    let planned = row.and_then(|row| Some((row.series?, row.planned_for?)));
    // As the date of a routine it may be in the calendar already.
    let of = planned.map(|(series, planned)| format!("{series}-{planned}"));
    Event {
        uid: uid(&of.unwrap_or_else(|| session.to_string())),
        stamp,
        time,
        alarm_min: alarm(time),
        title: session_title(&name.unwrap_or_default()),
        text: section(content::CALENDAR_AGENDA, questions).unwrap_or_default(),
    }
}

fn session_title(name: &str) -> String {
    fill(either(content::SESSION_TITLE, name), &[("name", name)])
}

/// When the alarm of a session rings: shortly before it, or, where it has no time yet, in the
/// morning.
const fn alarm(time: EventTime) -> i16 {
    match time {
        EventTime::At(..) => ALARM_MIN,
        EventTime::Day(_) => ALARM_ON_THE_DAY,
    }
}

/// The days on which to be reminded, apart from what [`follow_up_events`] has.
pub fn reminder_events(
    document: &Document,
    reminders: &[Reminder],
    stamp: DateTime<Utc>,
) -> Vec<Event> {
    let event = |reminder: &Reminder| {
        let (of, sentence, manager) = match reminder.what {
            Remind::Ask(id) => {
                let manager = document.series.get(id).map(|row| row.manager);
                (id.to_string(), content::REMIND_ASK, manager)
            }
            Remind::Prepare(id) => of_session(document, id, content::REMIND_PREPARE),
            Remind::SendAgenda(id) => of_session(document, id, content::REMIND_AGENDA),
            Remind::ReadOver(id) => of_session(document, id, content::REMIND_READ),
            Remind::Close(id) => of_session(document, id, content::REMIND_CLOSE),
            Remind::SendRecap(id) => of_session(document, id, content::REMIND_RECAP),
            Remind::LogWeek => ("log".to_owned(), content::REMIND_LOG, None),
            Remind::FillInResults => ("results".to_owned(), content::REMIND_RESULTS, None),
            Remind::PreReview => ("review".to_owned(), content::REMIND_REVIEW, None),
            Remind::Act(_) | Remind::CheckIn(_) => return None,
        };
        let person = manager.and_then(|id| document.people.get(id));
        let name = person.map(|row| one_line(&row.name)).unwrap_or_default();
        let kind = sentence.0;
        Some(Event {
            // A reminder that moves with its date is the same one; those of each week are not.
            uid: uid(&format!("{kind}-{of}-{}", reminder.of)),
            stamp,
            time: EventTime::Day(reminder.on),
            alarm_min: ALARM_ON_THE_DAY,
            title: fill(either(sentence.1, &name), &[("name", &name)]),
            text: String::new(),
        })
    };
    reminders.iter().filter_map(event).collect()
}

/// What a reminder is of, how it is told, and with whom.
fn of_session(
    document: &Document,
    id: Id<Session>,
    sentence: content::Remind,
) -> (String, content::Remind, Option<Id<Person>>) {
    (id.to_string(), sentence, document.sessions.get(id).map(|row| row.manager))
}

/// The events of a routine.
pub fn series_events(
    document: &Document,
    series: Id<Series>,
    planned: &[Planned],
    stamp: DateTime<Utc>,
) -> Vec<Event> {
    let row = document.series.get(series);
    let person = row.and_then(|row| document.people.get(row.manager));
    let title = session_title(&person.map(|row| one_line(&row.name)).unwrap_or_default());
    let event = |(planned, time): &Planned| Event {
        uid: uid(&format!("{series}-{planned}")),
        stamp,
        time: *time,
        alarm_min: alarm(*time),
        title: title.clone(),
        text: String::new(),
    };
    planned.iter().map(event).collect()
}

/// The days on which something is due: each update that is still to be sent, and each action item
/// that is still to be done and has a date.
pub fn follow_up_events(document: &Document, stamp: DateTime<Utc>) -> Vec<Event> {
    let updates = document.check_ins.iter().filter(|(_, row)| row.done_on.is_none());
    let updates = updates.filter_map(|(id, row)| update_event(document, id, row, stamp));
    let actions = document.action_items.iter().filter(|(_, row)| row.is_open());
    let actions = actions.filter_map(|(id, row)| action_event(document, id, row, stamp));
    updates.chain(actions).collect()
}

fn update_event(
    document: &Document,
    id: Id<CheckIn>,
    row: &CheckIn,
    stamp: DateTime<Utc>,
) -> Option<Event> {
    let session = document.sessions.get(row.session);
    let name = session.map(|row| manager_name(document, row)).unwrap_or_default();
    Some(Event {
        uid: uid(&id.to_string()),
        stamp,
        time: EventTime::Day(row.on?),
        alarm_min: ALARM_ON_THE_DAY,
        title: fill(either(content::UPDATE_TITLE, &name), &[("name", &name)]),
        text: String::new(),
    })
}

fn action_event(
    document: &Document,
    id: Id<ActionItem>,
    row: &ActionItem,
    stamp: DateTime<Utc>,
) -> Option<Event> {
    let (title, text) = told(document, row);
    Some(Event {
        uid: uid(&id.to_string()),
        stamp,
        time: EventTime::Day(row.due_on?),
        alarm_min: ALARM_BEFORE,
        title,
        text,
    })
}

/// The title and the text of an action item.
fn told(document: &Document, row: &ActionItem) -> (String, String) {
    let text = one_line(&row.text);
    if text.is_empty() || !Audience::Manager.may_see(row.visibility) {
        return (content::PRIVATE_TITLE.to_owned(), String::new());
    }
    let Captured { session, .. } = row.captured;
    let session = document.sessions.get(session);
    let owner = match &row.owner {
        Owner::Me => String::new(),
        Owner::Manager => session.map(|row| manager_name(document, row)).unwrap_or_default(),
        Owner::Other(name) => one_line(name),
    };
    let sentence = match (&row.owner, owner.is_empty()) {
        (Owner::Me, _) => content::DUE_TITLE,
        (_, true) => content::DUE_OF_SOMEBODY_TITLE,
        (_, false) => content::DUE_OF_TITLE,
    };
    let on = session.and_then(|row| row.on).map(long_date).unwrap_or_default();
    let agreed = fill(either(content::AGREED_ON, &on), &[("date", &on)]);
    (fill(sentence, &[("text", &text), ("owner", &owner)]), agreed)
}
