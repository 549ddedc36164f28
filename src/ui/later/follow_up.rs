//! Follow up: the recap, and the way to the next session.

mod check_ins;
mod recap_letter;
mod still_missing;

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::content::purpose::minutes;
use crate::domain::{Id, Session};
use crate::export::{fill, session_markdown};
use crate::platform::{clock, dates, file, print};
use crate::route::Route;
use crate::state::AppState;

use crate::ui::copy_line::copy_line;
use crate::ui::frame::session_frame;
use crate::ui::kit::html::{Element, Node, div, dynamic, h1, h2, nodes, p, section};
use crate::ui::kit::{button, button_link, link_button, primary_button};
use crate::ui::router::go;

use check_ins::check_ins;
use recap_letter::recap_letter;
use still_missing::still_missing;

/// The screen of the recap.
pub fn recap(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let is_over = state.read(move |document| {
        let row = document.sessions.get(session);
        row.map(Session::state).is_some_and(|state| state.is_held() || state.is_aside())
    });
    let screen = move || {
        if is_over.get() { write_recap(session) } else { too_early(session) }
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

/// The recap, and what comes of the session.
fn write_recap(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let is_aside =
        state.peek(|d| d.sessions.get(session).is_some_and(|row| row.state().is_aside()));
    let lead = if is_aside { words::LEAD_ASIDE } else { words::LEAD };
    nodes![
        h1().child(words::HEADING),
        p().class("lead").child(lead),
        still_missing(session),
        recap_letter(session),
        sent(session),
        copy_line(0),
        check_ins(session),
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
    let markdown = move || {
        let text = state.peek(|document| session_markdown(document, session));
        let on = state.peek(|d| d.sessions.get(session).and_then(|row| row.on));
        let date = on.unwrap_or_else(clock::today).to_string();
        file::save(&fill(words::MARKDOWN_FILE, &[("date", &date)]), "text/markdown", &text);
    };
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
        .child(button(words::MARKDOWN, markdown))
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
