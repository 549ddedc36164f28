//! Evidence from before, to be taken along instead of being typed again.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Document, Evidence, EvidenceDetail, Id, Session};
use crate::export::fill;
use crate::platform::dates;
use crate::state::AppState;
use crate::ui::kit::{Button, Each, shown_if};

/// What can be taken along of one kind of evidence; nothing where there is none.
#[component]
pub fn LogPicker(
    /// The session that is prepared.
    session: Id<Session>,
    /// Whether a piece of evidence is of this kind.
    holds: fn(&EvidenceDetail) -> bool,
) -> impl IntoView {
    let state = AppState::expect();
    let log = state.ids(move |document| {
        let log = document.evidence_log(session).into_iter();
        log.filter(|(_, row)| holds(&row.detail)).map(|(id, _)| id).collect()
    });
    let is_empty = log.is_empty();
    let row = move |raw| view! { <LogRow session id=Id::from_raw(raw) /> }.into_any();
    let list = move || {
        view! {
            <details class="more">
                <summary>{words::FROM_LOG}</summary>
                <ul class="rows">
                    <Each things=log.raw() row />
                </ul>
            </details>
        }
        .into_any()
    };
    let has_some = Memo::new(move |_| !is_empty.get());
    shown_if(has_some, list)
}

/// A piece of evidence that can be taken along.
#[component]
fn LogRow(
    /// The session that is prepared.
    session: Id<Session>,
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let state = AppState::expect();
    let of_row = move |part: fn(&Evidence) -> String| {
        state.read(move |document: &Document| {
            document.evidence.get(id).map(part).unwrap_or_default()
        })
    };
    let title = of_row(|row| row.title.clone());
    let on = of_row(|row| row.on.map(dates::day).unwrap_or_default());
    let bring = move |()| state.change(|document, _| document.bring_evidence(id, session));
    let name = Signal::derive(move || fill(words::BRING_IT, &[("title", &title.read())]));
    view! {
        <li class="offer">
            <span>
                {title} " " <span class="quiet">{on}</span>
            </span>
            <Button label=words::BRING_ALONG name on_click=bring />
        </li>
    }
}
