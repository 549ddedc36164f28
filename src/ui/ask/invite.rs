//! The request as an event for the calendar.

use leptos::prelude::*;

use crate::content::ask as words;
use crate::domain::{Document, Id, Session, TimeSlot};
use crate::export::{Event, calendar_file, fill, google_link, outlook_link, request_event};
use crate::platform::{clock, dates, file};
use crate::state::AppState;
use crate::ui::frame::manager_name;
use crate::ui::kit::button;
use crate::ui::kit::html::{Element, Node, a, div, dynamic, each, h2, p, section};

/// The agreed time, or else each time on offer, as a file for any calendar program and as links to
/// two calendars of the web.
pub fn invite(session: Id<Session>) -> Node {
    let state = AppState::expect();
    // What is drawn depends on the times alone, so typing does not draw it anew.
    let times = state.read(move |document| {
        offered(document, session).into_iter().map(|(_, time)| moment(time)).collect::<String>()
    });
    let why = state.read(move |document| {
        fill(words::INVITE_WHY, &[("name", &manager_name(document, session))])
    });
    let part = move || {
        if times.read().is_empty() {
            return p().class("field-hint").child(words::NO_TIME_YET);
        }
        let offered = state.peek(|document| offered(document, session));
        let links_why = fill(words::LINKS_WHY, &[("title", words::NEUTRAL_TITLE)]);
        section()
            .class("group")
            .child(h2().child(words::INVITE))
            .child(p().class("quiet").child(why))
            .child(p().class("quiet").child(links_why))
            .child(each(offered, |(place, time)| offer(session, place, time)))
    };
    dynamic(part)
}

/// The times that can go into a calendar, each with the place that tells it from the others.
fn offered(document: &Document, session: Id<Session>) -> Vec<(usize, TimeSlot)> {
    let row = document.sessions.get(session);
    let agreed = row.map(|row| TimeSlot { on: row.on, at: row.at }).unwrap_or_default();
    let request = document.request(session);
    let all = if agreed.on.is_some() {
        vec![(0, agreed)]
    } else {
        vec![(0, request.first), (1, request.second)]
    };
    let exists = |(_, time): &(usize, TimeSlot)| {
        time.on.zip(time.at).is_some_and(|(on, at)| dates::exists(on, at))
    };
    all.into_iter().filter(exists).collect()
}

fn moment(time: TimeSlot) -> String {
    dates::moment(time.on.unwrap_or_default(), time.at.unwrap_or_default())
}

/// One time.
fn offer(session: Id<Session>, place: usize, time: TimeSlot) -> Element {
    let state = AppState::expect();
    let event = move |document: &Document| {
        let start = dates::instant(time.on.unwrap_or_default(), time.at.unwrap_or_default());
        request_event(document, session, place, start.unwrap_or_default(), clock::now())
    };
    let save = move || {
        let event = state.peek(event);
        file::save(words::INVITE_FILE, "text/calendar", &calendar_file(&[event]));
    };
    let link = move |href: fn(&str, &Event) -> String, label: &'static str| {
        let href = state.read(move |document| href(words::NEUTRAL_TITLE, &event(document)));
        a().attr("href", href)
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .child(label)
    };
    div()
        .class("actions")
        .child(button(fill(words::SAVE_INVITE, &[("time", &moment(time))]), save))
        .child(link(google_link, words::OPEN_GOOGLE))
        .child(link(outlook_link, words::OPEN_OUTLOOK))
}
