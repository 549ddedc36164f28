//! My data: where it is, how to keep a copy, what could not be read.

use leptos::prelude::*;

use crate::content::data as words;
use crate::export::{counted, fill};
use crate::platform::file;
use crate::state::AppState;
use crate::storage::PutAside;

use super::kit::{Button, Weight};
use super::shell::save_copy;

/// The page about the person's data.
#[component]
pub fn Data() -> impl IntoView {
    let state = AppState::expect();
    let count = state.read(|document| {
        let sessions = counted(words::SESSIONS, document.sessions.len());
        let records = counted(words::RECORDS, document.len());
        fill(words::COUNT, &[("sessions", &sessions), ("records", &records)])
    });
    view! {
        <h1 tabindex="-1">{words::HEADING}</h1>
        <p class="lead">{words::LEAD}</p>
        <section class="group">
            <h2>{words::BACKUP}</h2>
            <p>{words::BACKUP_WHY}</p>
            <p class="actions">
                <Button
                    weight=Weight::Primary
                    label=words::SAVE
                    on_click=move |()| save_copy(state)
                />
                <span class="quiet numbers">{count}</span>
            </p>
        </section>
        <Unreadable />
        <section class="group">
            <h2>{words::PRIVATE}</h2>
            <p>{words::PRIVATE_WHY}</p>
            <p>{words::SHARED_COMPUTER}</p>
        </section>
    }
}

/// What could not be read at the start.
#[component]
fn Unreadable() -> impl IntoView {
    let entries = AppState::expect().put_aside();
    let row = |entry: PutAside| {
        let name = entry.key.rsplit(':').next().unwrap_or_default().replace('/', "-");
        let shown = name.clone();
        let save = move |()| {
            file::save(&format!("strategy-session-{name}.txt"), "text/plain", &entry.text);
        };
        view! {
            <li class="session-row">
                <span class="session-row-name">{shown}</span>
                <Button label=words::SAVE_ENTRY on_click=save />
            </li>
        }
    };
    (!entries.is_empty()).then(|| {
        view! {
            <section class="group">
                <h2>{words::ASIDE}</h2>
                <p>{words::ASIDE_WHY}</p>
                <ul class="rows">{entries.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    })
}
