//! What was written down so far, the latest first.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{CaptureId, CaptureKind, Id, Session};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::kit::{Icon, Shape};

use super::read_back::Words;

/// Everything that was written down in a session.
#[component]
pub fn Kept(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let captures = state.read(move |document| {
        let mut captures = document.captures(session);
        captures.reverse();
        captures
    });
    let is_empty = move || captures.with(Vec::is_empty);
    view! {
        <section class="kept">
            <h2>{words::KEPT}</h2>
            {move || is_empty().then(|| view! { <p class="quiet">{words::NOTHING_KEPT}</p> })}
            <ul class="rows">
                <For
                    each=move || captures.get()
                    key=|id| *id
                    children=move |id| view! { <KeptRow id /> }
                />
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
    let name = move || text.with(|text| fill(words::STRIKE_OUT, &[("text", text)]));
    let strike_out = move |_| state.change_and_say(words::STRUCK_OUT, |d, _| d.strike_out(id));
    view! {
        <li class="kept-row">
            <span class="tag">{kind}</span>
            <Words id label=kind />
            <button class="icon-button" type="button" aria-label=name on:click=strike_out>
                <Icon shape=Shape::Cross />
            </button>
        </li>
    }
}
