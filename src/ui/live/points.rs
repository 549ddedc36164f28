//! The person's own questions for the stage at hand, to be ticked when they were discussed.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{Document, Id, Session, Stage, TalkingPoint, Visibility};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::CheckBox;

/// The questions of a stage; in the last one also those that are still open from before.
#[component]
pub fn Points(
    /// The session.
    session: Id<Session>,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    let state = AppState::expect();
    let own = state.read(move |document| points(document, session, |point| point.stage == stage));
    // What was open when the stage began stays in sight after it is ticked.
    let open = state.peek(|document| {
        let is_open = |point: &TalkingPoint| point.stage < stage && !point.discussed;
        if stage == Stage::Confirm { points(document, session, is_open) } else { Vec::new() }
    });
    let list = |points: Signal<Vec<Id<TalkingPoint>>>| {
        view! {
            <ul class="ticks ticks-large">
                <For
                    each=move || points.get()
                    key=|point| *point
                    children=move |point| view! { <Point point /> }
                />
            </ul>
        }
    };
    let still_open = (!open.is_empty()).then(|| {
        view! {
            <h2>{words::STILL_OPEN}</h2>
            {list(Signal::stored(open))}
        }
    });
    let is_empty = move || own.with(Vec::is_empty);
    view! {
        <section>
            <h2>{words::POINTS}</h2>
            {move || is_empty().then(|| view! { <p class="quiet">{words::NO_POINTS}</p> })}
            {list(own.into())} {still_open}
        </section>
    }
}

/// A question to be ticked.
#[component]
fn Point(
    /// The talking point.
    point: Id<TalkingPoint>,
) -> impl IntoView {
    let state = AppState::expect();
    let question = state.read(move |document| {
        document.talking_points.get(point).map(|row| row.question.clone()).unwrap_or_default()
    });
    let done = bind::tick(
        state,
        move |d| d.talking_points.get(point).is_some_and(|row| row.discussed),
        move |d, _, done| d.reword_point(point, |row| row.discussed = done),
    );
    let marks = state.peek(|document| {
        let row = document.talking_points.get(point);
        let must = row.is_some_and(|row| row.must_discuss).then_some(words::MUST);
        let private = row.is_some_and(|row| row.visibility == Visibility::Private);
        [must, private.then_some(words::PRIVATE)]
    });
    let mark = |text| view! { <span class="tag">{text}</span> };
    view! {
        <li class="tick" class:tick-done=done.value>
            <CheckBox label=question bound=done />
            <span class="tick-detail">
                {marks.into_iter().flatten().map(mark).collect_view()}
            </span>
        </li>
    }
}

fn points(
    document: &Document,
    session: Id<Session>,
    belongs: impl Fn(&TalkingPoint) -> bool,
) -> Vec<Id<TalkingPoint>> {
    let agenda = document.agenda(session).into_iter();
    agenda.filter(|(_, point)| belongs(point)).map(|(id, _)| id).collect()
}
