//! Words that help: a few at a time, more on demand.

use leptos::prelude::*;

use crate::content::live as words;
use crate::content::phrase::{Phrase, PhraseKind, phrases};
use crate::content::turns::{TURNS, Turn};
use crate::content::why::NOT_THE_PLACE;
use crate::domain::{Id, Session, Stage};
use crate::state::AppState;
use crate::ui::kit::{Button, Weight, dynamic};

/// How many phrases are in sight.
const AT_A_TIME: usize = 3;

/// Phrases for a stage and the purpose of the session.
#[component]
pub fn Phrases(
    /// The session.
    session: Id<Session>,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    let state = AppState::expect();
    let purpose =
        state.peek(|d| d.sessions.get(session).map(|row| row.purpose)).unwrap_or_default();
    let all: Vec<&'static Phrase> = phrases(stage, purpose).collect();
    let first = RwSignal::new(0);
    let count = all.len();
    let shown = move || {
        let shown = all.iter().cycle().skip(first.get()).take(AT_A_TIME.min(count)).copied();
        shown.map(phrase).collect_view().into_any()
    };
    let others = move |()| first.update(|first| *first = (*first + AT_A_TIME) % count.max(1));
    view! {
        <section class="phrases">
            <h2>{words::PHRASES}</h2>
            <ul aria-live="polite">{dynamic(shown)}</ul>
            <Button weight=Weight::Link label=words::OTHER_PHRASES on_click=others />
        </section>
    }
}

fn phrase(phrase: &'static Phrase) -> impl IntoView {
    let kind = match phrase.kind {
        PhraseKind::Say => words::SAY,
        PhraseKind::Ask => words::ASK,
    };
    view! {
        <li>
            <span class="phrase-kind">{kind}</span>
            <span>{phrase.text}</span>
        </li>
    }
}

/// What to say when it turns awkward.
#[component]
pub fn Turns() -> impl IntoView {
    let turn = |turn: &'static Turn| {
        view! {
            <dt>{turn.turn}</dt>
            <dd>{turn.say}</dd>
        }
    };
    view! {
        <details class="more">
            <summary>{words::TURNS}</summary>
            <dl class="facts">{TURNS.iter().map(turn).collect_view()}</dl>
            <p class="quiet">
                <strong>{words::NOT_THE_PLACE}</strong>
                " "
                {NOT_THE_PLACE}
            </p>
        </details>
    }
}
