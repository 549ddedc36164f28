//! Follow up: the recap, and the way to the next session.

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::content::purpose::minutes;
use crate::domain::{Audience, Document, Id, Profile, Recap as RecapRecord, Session, field};
use crate::export::{fill, recap_subject, recap_text};
use crate::platform::{dates, print};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::reactive::callback;

use super::bind;
use super::frame::{manager_email, session_frame};
use super::kit::html::{Element, Node, div, dynamic, h1, h2, nodes, p, section};
use super::kit::{TextField, button, button_link, link_button, primary_button};
use super::letter::{Editing, letter};
use super::router::go;

/// The screen of the recap.
pub fn recap(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let is_held = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.state().is_held())
    });
    let screen = move || {
        if is_held.get() { write_recap(session) } else { too_early(session) }
    };
    session_frame(session, move || dynamic(screen))
}

/// Before the session there is nothing to sum up.
fn too_early(session: Id<Session>) -> Node {
    nodes![
        h1().child(words::TOO_EARLY),
        p().class("lead").child(words::TOO_EARLY_LEAD),
        button_link(words::TO_LIVE, Route::Live(session).href()),
    ]
}

/// The recap, to be changed, copied, mailed and printed.
fn write_recap(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let subject = state.read(move |d| Some(recap_subject(d, session, Audience::Manager)));
    let body = state.read(move |document| recap_text(document, session, Audience::Manager));
    let to = state.read(move |document| manager_email(document, session));
    let edited = move |d: &Document| d.recaps.get(session.of()).is_some_and(|r| r.edited.is_some());
    let set_text = move |d: &mut Document, text: Option<String>| {
        d.write_recap(session, |recap: &mut RecapRecord| recap.edited = text);
    };
    let editing = Editing {
        set: callback(move |text| state.type_in(|d, _| set_text(d, Some(text)))),
        is_edited: state.read(edited),
        restart: callback(move |()| {
            state.change_and_say(words::RESTARTED, |document, _| set_text(document, None));
        }),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    let most_useful = bind::of(state, session.of()).text(field!(RecapRecord.most_useful));
    let my_name = bind::of(state, Id::NIL).text(field!(Profile.name));
    nodes![
        h1().child(words::HEADING),
        p().class("lead").child(words::LEAD),
        div()
            .class("form no-print")
            .child(
                TextField::new("most-useful", words::MOST_USEFUL, most_useful)
                    .hint(words::MOST_USEFUL_HINT)
            )
            .child(TextField::new("my-name", words::MY_NAME, my_name).autocomplete("given-name")),
        letter("recap", words::LETTER, subject, to, body, Some(editing)),
        sent(session),
        next(session),
    ]
}

/// Whether it was sent.
fn sent(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let sent = state.read(move |document| {
        let sent_on = document.recaps.get(session.of()).and_then(|row| row.sent_on);
        let on = sent_on.map(|on| fill(words::SENT_ON, &[("date", &dates::short(on))]));
        on.unwrap_or_default()
    });
    let send = move || state.change(|document, occasion| document.send_recap(session, occasion));
    let unsend = move || state.change(|document, _| document.unsend_recap(session));
    let part = move || {
        if sent.read().is_empty() {
            primary_button(words::SENT, send).into()
        } else {
            nodes![p().class("all-good").child(sent), link_button(words::NOT_SENT, unsend)]
        }
    };
    div()
        .class("actions no-print")
        .attr("aria-live", "polite")
        .child(dynamic(part))
        .child(button(words::PRINT, print::print))
}

/// The way to the next session with the same manager.
fn next(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let next = state.read(move |document| {
        let next = document.next_session_after(session);
        next.map(|(id, _)| Route::Session(id).href()).unwrap_or_default()
    });
    let start = move || {
        let manager = state.peek(|document| document.sessions.get(session).map(|row| row.manager));
        if let Some(manager) = manager {
            go(Route::Session(state.change(|d, now| d.plan_next(manager, minutes, now))));
        }
    };
    let part = move || match next.get() {
        href if href.is_empty() => button(words::START_NEXT, start),
        href => button_link(words::NEXT_EXISTS, href),
    };
    section()
        .class("group no-print")
        .child(h2().child(words::NEXT))
        .child(p().class("quiet").child(words::NEXT_LEAD))
        .child(dynamic(part))
}
