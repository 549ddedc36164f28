//! From what does not fit to a question on the agenda, with one click.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Id, NewPoint, PointKind, Session, Stage, USUAL_MINUTES, Visibility};
use crate::state::AppState;
use crate::ui::kit::{Button, dynamic};

/// A button that puts a question on the agenda, and says so once it is there.
#[component]
pub fn AskAbout(
    /// The session that is prepared.
    session: Id<Session>,
    /// The question.
    question: Signal<String>,
    /// What it is about, for screen readers, where there are several.
    #[prop(into, optional)]
    name: Option<Signal<String>>,
    /// What the button says.
    #[prop(default = words::ON_AGENDA)]
    label: &'static str,
) -> impl IntoView {
    let state = AppState::expect();
    let is_put =
        Memo::new(move |_| state.with(|document| document.asks(session, &question.read())));
    let put = move |()| {
        state.change(|document, occasion| {
            let new = NewPoint {
                question: question.get_untracked(),
                kind: PointKind::Discuss,
                timebox_min: USUAL_MINUTES,
                stage: Stage::Goals,
                visibility: Visibility::Shared,
            };
            document.add_point(session, new, occasion);
        });
    };
    let button = move || match name {
        Some(name) => view! { <Button label name on_click=put /> }.into_any(),
        None => view! { <Button label on_click=put /> }.into_any(),
    };
    dynamic(move || {
        if is_put.get() {
            return view! { <span class="tag">{words::IS_ON_AGENDA}</span> }.into_any();
        }
        button()
    })
}
