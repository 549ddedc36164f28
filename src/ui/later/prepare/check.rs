//! The readiness check, and the agenda in the manager's eyes.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{Audience, Gap, Id, Session, SessionState, Stage, Step};
use crate::export::{agenda_subject, agenda_text, fill};
use crate::platform::{dates, focus, print};
use crate::reactive::derived;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::frame::manager_email;
use crate::ui::kit::html::{Element, Node, a, div, dynamic, each, h2, li, nodes, p, section, ul};
use crate::ui::kit::{button, link_button, primary_link};
use crate::ui::letter::letter;
use crate::ui::when::when;

use super::step_frame;

/// The check at the end of the preparation.
pub fn check_step(session: Id<Session>) -> Node {
    let state = AppState::expect();
    // Drawn anew when what is said changes, not with every key.
    let said = state
        .read(move |document| document.gaps(session).into_iter().map(gap_text).collect::<Vec<_>>());
    let lead =
        move || if said.read().is_empty() { words::READY_LEAD } else { words::NOT_READY_LEAD };
    let lead = derived(move || lead().to_owned());
    let subject = state.read(move |document| Some(agenda_subject(document, session)));
    let body = state.read(move |document| agenda_text(document, session, Audience::Manager));
    let to = state.read(move |document| manager_email(document, session));
    let list = move || {
        if said.read().is_empty() {
            return p().class("all-good").child(words::READY);
        }
        let gaps = state.peek(|document| document.gaps(session));
        let row = |gap: Gap| {
            let text = gap_text(gap);
            // What is done on this screen has no other one to lead to.
            let way = if gap.step() == Step::Check {
                let go = || focus::soon("#agenda-sent button".to_owned());
                link_button(text, go)
            } else {
                a().attr("href", Route::Prepare(session, gap.step()).href()).child(text)
            };
            li().child(way)
        };
        ul().class("check-list").child(each(gaps, row))
    };
    step_frame(session, Step::Check, words::CHECK, lead, move || {
        nodes![
            dynamic(list),
            section()
                .class("group")
                .child(h2().child(words::WHAT_THEY_SEE))
                .child(p().class("quiet").child(words::WHAT_THEY_SEE_LEAD))
                .child(letter("agenda", words::LETTER, subject, to, body, None))
                .child(agenda_sent(session)),
            section().class("group").child(h2().child(words::WHEN)).child(when(session)),
            finish(session),
        ]
    })
}

/// Whether the agenda went out, and on paper if need be.
fn agenda_sent(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let sent = state.read(move |document| {
        let sent_on = document.preparations.get(session.of()).and_then(|row| row.agenda_sent_on);
        let text = sent_on.map(|on| fill(words::AGENDA_SENT_ON, &[("date", &dates::short(on))]));
        text.unwrap_or_default()
    });
    let send = move || state.change(|document, now| document.send_agenda(session, now));
    let part = move || {
        if sent.read().is_empty() {
            button(words::AGENDA_SENT, send).into()
        } else {
            nodes![p().class("quiet").child(sent), link_button(words::AGENDA_AGAIN, send)]
        }
    };
    div()
        .class("actions")
        .attr("id", "agenda-sent")
        .attr("aria-live", "polite")
        .child(dynamic(part))
        .child(link_button(words::PRINT, print::print))
}

/// The end of the preparation, and the door to the room.
fn finish(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let is_done = state.read(move |document| {
        let state = document.sessions.get(session).map(Session::state);
        state == Some(SessionState::Prepared)
    });
    let finish = move || state.change(|document, _| document.finish_preparation(session));
    let part = move || {
        if is_done.get() {
            p().class("all-good").child(words::IS_DONE)
        } else {
            button(words::DONE, finish)
        }
    };
    div()
        .class("actions")
        .child(dynamic(part))
        .child(primary_link(words::START, Route::Live(session).href()))
}

/// What a gap is, with its numbers.
fn gap_text(gap: Gap) -> String {
    let [planned, length, count] = match gap {
        Gap::TooLong { planned, length } => [usize::from(planned), usize::from(length), 0],
        Gap::TooManyMusts { count } | Gap::Unbacked { count } => [0, 0, count],
        _ => [0; 3],
    }
    .map(|number| number.to_string());
    let stages = match gap {
        Gap::EmptyStages { stages } => {
            let empty = Stage::ALL.into_iter().filter(|stage| stages.get(*stage));
            empty.map(label::stage_short).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let values =
        [("planned", &*planned), ("length", &*length), ("count", &*count), ("stages", &*stages)];
    fill(words::gap(gap), &values)
}
