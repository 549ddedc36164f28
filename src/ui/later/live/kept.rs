//! What was written down so far, the latest first.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{Id, Session};
use crate::platform::focus;
use crate::reactive::{derived, memo};
use crate::ui::kit::html::{Element, h2, p, section, shown_if, ul};
use crate::ui::kit::{link_button, rows};

use super::capture::LINE;
use super::captured::{View, captured_row, captures_of};

/// How many lines are in sight unless somebody wants all.
const SHOWN: usize = 40;

/// Everything that was written down in a session.
pub fn kept(session: Id<Session>) -> Element {
    let all = captures_of(session);
    let count = RwSignal::new(Some(SHOWN));
    let captures = derived(move || {
        let latest = all.get().into_iter().rev();
        latest.take(count.get().unwrap_or(usize::MAX)).collect::<Vec<_>>()
    });
    let is_empty = memo(move || all.read().is_empty());
    let are_more = derived(move || all.read().len() > count.get().unwrap_or(usize::MAX));
    let show_all = move || link_button(words::SHOW_ALL, move || count.set(None));
    let empty = || p().class("quiet").child(words::NOTHING_KEPT);
    let row = move |raw| captured_row(session, raw, View::Short);
    let back = |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            focus::soon_at(LINE);
        }
    };
    section()
        .class("kept")
        .child(h2().child(words::KEPT))
        .child(shown_if(is_empty, empty))
        .child(ul().class("rows").on_key(back).child(rows(captures, row)))
        .child(shown_if(are_more, show_all))
}
