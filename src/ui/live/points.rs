//! The person's own questions for the stage at hand, to be ticked when they were discussed.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{Document, Id, Session, Stage, TalkingPoint, Visibility, field};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{CheckBox, Each, shown_if};

/// The questions of a stage; in the last one also those that are still open from before.
#[component]
pub fn Points(
    /// The session.
    session: Id<Session>,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    let state = AppState::expect();
    // When the time got short, only what must be discussed is in sight.
    let is_short = move |document: &Document| {
        document.sessions.get(session).is_some_and(|row| row.is_cut_short)
    };
    let own = state.ids(move |document| {
        let is_short = is_short(document);
        points(document, session, |p| p.stage == stage && (!is_short || p.must_discuss))
    });
    let waiting = state.ids(move |document| {
        let is_short = is_short(document);
        points(document, session, |p| p.stage == stage && is_short && !p.must_discuss)
    });
    // What was open when the stage began stays in sight after it is ticked.
    let is_open = move |point: &TalkingPoint| point.stage < stage && !point.discussed;
    let open = state.ids(move |document| match stage {
        Stage::Confirm => points(document, session, is_open),
        Stage::Plan => points(document, session, |point| point.must_discuss && is_open(point)),
        _ => Vec::new(),
    });
    let open = open.as_they_are();
    let row = |raw| view! { <Point point=Id::from_raw(raw) /> }.into_any();
    let still_open = move || {
        view! {
            <h2>{if stage == Stage::Plan { words::STILL_A_MUST } else { words::STILL_OPEN }}</h2>
            <ul class="ticks ticks-large">
                <Each things=open.raw() row />
            </ul>
        }
        .into_any()
    };
    let is_empty = waiting.is_empty();
    let has_waiting = Memo::new(move |_| !is_empty.get());
    let waiting = move || {
        view! {
            <details class="more">
                <summary>{words::OTHERS_WAIT}</summary>
                <ul class="ticks ticks-large">
                    <Each things=waiting.raw() row />
                </ul>
            </details>
        }
        .into_any()
    };
    let has_open = !open.is_empty().get_untracked();
    let none = || view! { <p class="quiet">{words::NO_POINTS}</p> }.into_any();
    view! {
        <section>
            <h2>{words::POINTS}</h2>
            {shown_if(own.is_empty(), none)}
            <ul class="ticks ticks-large">
                <Each things=own.raw() row />
            </ul>
            {shown_if(has_waiting, waiting)}
            {has_open.then(still_open)}
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
    let done = bind::of(state, point).tick(field!(TalkingPoint.discussed));
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
