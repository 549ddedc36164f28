//! What happens with each question of the agenda. Sensible answers are in sight; none is silent.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{FateChoice, Id, Session, TalkingPoint};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Choice, Each};

/// The fate of each question.
#[component]
pub fn Fates(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let points =
        state.ids(move |document| document.agenda(session).into_iter().map(|(id, _)| id).collect());
    let hint = move || {
        let hint = if points.is_empty().get() { words::NO_FATES } else { words::FATES_HINT };
        hint.to_owned()
    };
    let row = |raw| view! { <FateRow point=Id::from_raw(raw) /> }.into_any();
    view! {
        <section class="group">
            <h2>{words::FATES}</h2>
            <p class="quiet">{Signal::derive(hint)}</p>
            <ul class="rows">
                <Each things=points.raw() row />
            </ul>
        </section>
    }
}

/// The fate of a question.
#[component]
fn FateRow(
    /// The talking point.
    point: Id<TalkingPoint>,
) -> impl IntoView {
    let state = AppState::expect();
    let question = state.peek(|document| {
        document.talking_points.get(point).map(|row| row.question.clone()).unwrap_or_default()
    });
    let fate = bind::choice(
        state,
        &FateChoice::ALL,
        move |d| d.talking_points.get(point).map(|row| FateChoice::of(&row.fate())),
        move |d, _, choice| d.choose_fate(point, choice),
    );
    let legend = fill(words::FATE_OF, &[("question", &question)]);
    view! {
        <li class="row">
            <p dir="auto">{question}</p>
            <Choice
                name=format!("fate-{point}")
                legend
                quiet_legend=true
                options=FateChoice::ALL.map(label::fate).to_vec()
                bound=fate
            />
        </li>
    }
}
