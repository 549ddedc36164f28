//! Questions to choose from: made for the purpose, and the classic ones.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::content::purpose::{CLASSIC_POINTS, SuggestedPoint, template};
use crate::domain::{Id, NewPoint, Session, Visibility};
use crate::state::AppState;
use crate::ui::kit::Button;

/// Questions to choose from, behind a summary.
#[component]
pub fn Suggestions(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let purpose =
        state.peek(|d| d.sessions.get(session).map(|row| row.purpose)).unwrap_or_default();
    let group = move |heading: &'static str, points: &'static [SuggestedPoint]| {
        let rows = points.iter().map(|point| view! { <Suggestion session point /> });
        view! {
            <h3>{heading}</h3>
            <ul class="rows">{rows.collect_view()}</ul>
        }
    };
    view! {
        <details class="more">
            <summary>{words::MORE}</summary>
            {group(words::FOR_PURPOSE, template(purpose).points)}
            {group(words::CLASSIC, CLASSIC_POINTS)}
        </details>
    }
}

/// A question on offer.
#[component]
fn Suggestion(
    /// The session that is prepared.
    session: Id<Session>,
    /// The question.
    point: &'static SuggestedPoint,
) -> impl IntoView {
    let state = AppState::expect();
    let is_taken = state.read(move |document| {
        document.agenda(session).iter().any(|(_, row)| row.question == point.question)
    });
    let add = move |()| {
        state.change(|document, occasion| document.add_point(session, offered(point), occasion));
    };
    let label = move || (if is_taken.get() { words::ADDED } else { words::ADD }).to_owned();
    view! {
        <li class="offer">
            <span>{point.question}</span>
            <Button
                label=Signal::derive(label)
                name=format!("{}: {}", words::ADD, point.question)
                disabled=is_taken
                on_click=add
            />
        </li>
    }
}

/// A question on offer, as a talking point to be added.
pub fn offered(point: &SuggestedPoint) -> NewPoint {
    NewPoint {
        question: point.question.to_owned(),
        kind: point.kind,
        timebox_min: point.minutes,
        stage: point.stage,
        visibility: Visibility::Shared,
    }
}
