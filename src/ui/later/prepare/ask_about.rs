//! From what does not fit to a question on the agenda, with one click.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Id, NewPoint, PointKind, Session, Stage, USUAL_MINUTES, Visibility};
use crate::reactive::memo;
use crate::state::AppState;
use crate::ui::kit::button;
use crate::ui::kit::html::{Node, dynamic, span};

/// A button that puts a question on the agenda, and says so once it is there. Where there are
/// several, `name` says to screen readers what it is about.
pub fn ask_about(
    session: Id<Session>,
    question: Signal<String>,
    name: Option<Signal<String>>,
    label: &'static str,
) -> Node {
    let state = AppState::expect();
    let is_put = memo(move || state.with(|document| document.asks(session, &question.read())));
    let put = move || {
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
    let put_button = move || match name {
        Some(name) => button(label, put).attr("aria-label", name),
        None => button(label, put),
    };
    dynamic(move || {
        if is_put.get() {
            return span().class("tag").child(words::IS_ON_AGENDA);
        }
        put_button()
    })
}
