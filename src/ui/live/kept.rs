//! What was written down so far, the latest first.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{CaptureId, CaptureKind, Id, Session};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::kit::{Each, IconButton, Shape, shown_if};

use super::read_back::Words;

/// Everything that was written down in a session.
#[component]
pub fn Kept(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let captures = state.read(move |document| {
        let ids = document.captures(session).into_iter().rev();
        ids.map(CaptureId::raw).collect::<Vec<_>>()
    });
    let is_empty = Memo::new(move |_| captures.read().is_empty());
    let empty = || view! { <p class="quiet">{words::NOTHING_KEPT}</p> }.into_any();
    let row = move |raw| {
        let id = state.peek(|document| document.capture_with(raw));
        id.map(|id| view! { <KeptRow id /> }).into_any()
    };
    view! {
        <section class="kept">
            <h2>{words::KEPT}</h2>
            {shown_if(is_empty, empty)}
            <ul class="rows">
                <Each things=captures row />
            </ul>
        </section>
    }
}

/// Something that was written down.
#[component]
fn KeptRow(
    /// What it is.
    id: CaptureId,
) -> impl IntoView {
    let state = AppState::expect();
    let kind = label::capture_kind(match id {
        CaptureId::Note(_) => CaptureKind::Note,
        CaptureId::Decision(_) => CaptureKind::Decision,
        CaptureId::Action(_) => CaptureKind::Action,
        CaptureId::Feedback(_) => CaptureKind::Feedback,
    });
    let text = state.read(move |document| document.captured_text(id).to_owned());
    let name = Signal::derive(move || fill(words::STRIKE_OUT, &[("text", &text.read())]));
    let strike_out = move |()| state.change_and_say(words::STRUCK_OUT, |d, _| d.strike_out(id));
    view! {
        <li class="kept-row">
            <span class="tag">{kind}</span>
            <Words id label=kind />
            <IconButton shape=Shape::Cross label=name on_click=strike_out />
        </li>
    }
}
