//! Questions to choose from: made for the purpose, and the classic ones.

use leptos::prelude::*;

use crate::content::phrase::{Phrase, PhraseKind, phrases};
use crate::content::purpose::{CLASSIC_POINTS, SuggestedPoint, template};
use crate::content::{label, prepare as words};
use crate::domain::{Id, NewPoint, PointKind, Purpose, Session, Stage, USUAL_MINUTES, Visibility};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::kit::{Button, dynamic};

/// Questions to choose from, behind a summary.
#[component]
pub fn Suggestions(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    // By its name, since views that follow a text share the code for it.
    let purpose_name = state.read(move |d| template(d.purpose(session)).name.to_owned());
    let groups = move || {
        let _ = purpose_name.read();
        groups(session, state.peek(|document| document.purpose(session)))
    };
    view! {
        <details class="more">
            <summary>{words::MORE}</summary>
            {dynamic(groups)}
        </details>
    }
}

/// The questions on offer for a purpose.
fn groups(session: Id<Session>, purpose: Purpose) -> AnyView {
    let list = move |points: Vec<SuggestedPoint>| {
        let rows = points.into_iter().map(|point| view! { <Suggestion session point /> });
        view! { <ul class="rows">{rows.collect_view()}</ul> }
    };
    let group = move |heading: &'static str, points: &[SuggestedPoint]| {
        view! {
            <h3>{heading}</h3>
            {list(points.to_vec())}
        }
    };
    let others = move |stage: Stage| {
        let asks = phrases(stage, purpose).filter(|phrase| phrase.kind == PhraseKind::Ask);
        let point = |phrase: &Phrase| SuggestedPoint {
            question: phrase.text,
            stage,
            kind: PointKind::Discuss,
            minutes: USUAL_MINUTES,
        };
        view! {
            <details class="more">
                <summary>
                    {fill(words::OTHERS, &[("stage", label::stage(stage))])}
                </summary>
                {list(asks.map(point).collect())}
            </details>
        }
    };
    view! {
        {group(words::FOR_PURPOSE, template(purpose).points)}
        {group(words::CLASSIC, CLASSIC_POINTS)}
        {Stage::ALL.map(others).collect_view()}
    }
    .into_any()
}

/// A question on offer.
#[component]
fn Suggestion(
    /// The session that is prepared.
    session: Id<Session>,
    /// The question.
    point: SuggestedPoint,
) -> impl IntoView {
    let state = AppState::expect();
    let is_taken = state.read(move |document| document.asks(session, point.question));
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
pub fn offered(point: SuggestedPoint) -> NewPoint {
    NewPoint {
        question: point.question.to_owned(),
        kind: point.kind,
        timebox_min: point.minutes,
        stage: point.stage,
        visibility: Visibility::Shared,
    }
}
