//! The request as an event for the calendar.

use leptos::prelude::*;

use crate::content::ask as words;
use crate::domain::{Id, Session, TimeSlot};
use crate::export::{
    Event, calendar_file, fill, google_link, outlook_link, request_subject, request_text,
};
use crate::platform::{clock, dates, file};
use crate::state::AppState;
use crate::ui::frame::manager_name;
use crate::ui::kit::{Button, dynamic};
use crate::ui::two_times::dated;

/// How long before a session its alarm rings, in minutes.
const ALARM_MIN: u16 = 15;

/// For each time on offer: a file for any calendar program, and links to two of the web.
#[component]
pub fn Invite(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    // What is drawn depends on the times alone, so typing does not draw it anew.
    let times = state.read(move |document| {
        let request = document.request(session);
        dated(&request).into_iter().map(moment).collect::<String>()
    });
    let part = move || {
        if times.read().is_empty() {
            return ().into_any();
        }
        let offered = state.peek(|document| dated(&document.request(session)));
        let name = state.peek(|document| manager_name(document, session));
        let rows = offered.into_iter().enumerate();
        let rows =
            rows.map(|(place, slot)| view! { <Offer session place time=slot /> }).collect_view();
        view! {
            <section class="group">
                <h2>{words::INVITE}</h2>
                <p class="quiet">{fill(words::INVITE_WHY, &[("name", &name)])}</p>
                {rows}
                <p class="quiet">
                    {fill(words::LINKS_WHY, &[("title", words::NEUTRAL_TITLE)])}
                </p>
            </section>
        }
        .into_any()
    };
    dynamic(part)
}

fn moment(slot: TimeSlot) -> String {
    dates::moment(slot.on.unwrap_or_default(), slot.at.unwrap_or_default())
}

/// One time on offer.
#[component]
fn Offer(
    /// The session that is asked for.
    session: Id<Session>,
    /// Its place among the times on offer.
    place: usize,
    /// The time.
    time: TimeSlot,
) -> impl IntoView {
    let state = AppState::expect();
    let (on, at) = (time.on.unwrap_or_default(), time.at.unwrap_or_default());
    let event = move || {
        state.peek(|document| Event {
            uid: format!("{session}-{place}@strategy-session"),
            sequence: document.request(session).files,
            stamp: clock::now(),
            start: dates::instant(on, at).unwrap_or_default(),
            minutes: document.sessions.get(session).map_or(0, |row| row.length.minutes()),
            alarm_min: ALARM_MIN,
            title: request_subject(document, session),
            text: request_text(document, session),
        })
    };
    let save = move |()| {
        if file::save(words::INVITE_FILE, "text/calendar", &calendar_file(&[event()])) {
            state.change(|document, _| document.count_file(session));
        }
    };
    let link = |href: String, label: &'static str| {
        view! {
            <a href=href target="_blank" rel="noopener noreferrer">
                {label}
            </a>
        }
    };
    view! {
        <div class="actions">
            <Button
                label=fill(words::SAVE_INVITE, &[("time", &moment(time))])
                on_click=save
            />
            {link(google_link(words::NEUTRAL_TITLE, &event()), words::OPEN_GOOGLE)}
            {link(outlook_link(words::NEUTRAL_TITLE, &event()), words::OPEN_OUTLOOK)}
        </div>
    }
}
