//! What the last session with the same manager left: open action items, talking points that came
//! along, and what was decided.

use leptos::prelude::*;

use crate::content::shell as words;
use crate::domain::{ActionItem, Document, Id, Session};
use crate::export::fill;
use crate::platform::dates;
use crate::state::AppState;

use super::action_ticks::ActionTicks;

/// What the last session left; nothing where there was none, or where it left nothing.
#[component]
pub fn LastTime(
    /// The session that is ahead.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let open: Memo<Vec<Id<ActionItem>>> = state.read(move |document| {
        let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        let open = document.open_actions_before(manager, session).into_iter();
        open.map(|(id, _)| id).collect()
    });
    // What was open when the screen was opened stays in sight after it is ticked.
    let shown = StoredValue::new(open.get_untracked());
    let carried = state.read(move |document| {
        let agenda = document.agenda(session).into_iter();
        let carried = agenda.filter(|(_, point)| point.carry_count() > 0);
        carried.map(|(_, point)| point.question.clone()).collect::<Vec<_>>()
    });
    let decided = state.read(move |document| decided_before(document, session));
    let list = |texts: Vec<String>| {
        texts.into_iter().map(|text| view! { <li dir="auto">{text}</li> }).collect_view()
    };
    let body = move || {
        view! {
            <section class="last-time">
                <h2>{words::LAST_TIME}</h2>
                {(!shown.with_value(Vec::is_empty))
                    .then(|| {
                        view! {
                            <h3>{words::STILL_OPEN}</h3>
                            <ActionTicks actions=Signal::stored(shown.get_value()) />
                        }
                    })}
                {move || {
                    let carried = carried.get();
                    (!carried.is_empty())
                        .then(|| view! { <h3>{words::CARRIED}</h3> <ul>{list(carried)}</ul> })
                }}
                {move || {
                    decided
                        .get()
                        .map(|(on, texts)| view! { <h3>{on}</h3> <ul>{list(texts)}</ul> })
                }}
            </section>
        }
    };
    let has_any = move || {
        !shown.with_value(Vec::is_empty)
            || carried.with(|carried| !carried.is_empty())
            || decided.with(Option::is_some)
    };
    move || has_any().then(body)
}

/// What was decided in the session before this one, under a heading with its date.
fn decided_before(document: &Document, session: Id<Session>) -> Option<(String, Vec<String>)> {
    let previous = document.sessions.get(session)?.previous?;
    let on = document.sessions.get(previous)?.on?;
    let texts: Vec<_> = document.decisions_of(previous).map(|(_, row)| row.text.clone()).collect();
    let heading = fill(words::AGREED, &[("date", &dates::day(on))]);
    (!texts.is_empty()).then_some((heading, texts))
}
