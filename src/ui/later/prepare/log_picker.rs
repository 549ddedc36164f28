//! Evidence from before, to be taken along instead of being typed again.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Document, Evidence, EvidenceDetail, Id, Session};
use crate::export::fill;
use crate::platform::dates;
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::kit::html::{Element, Node, details, li, shown_if, span, summary, ul};
use crate::ui::kit::{button, rows};

/// What can be taken along of one kind of evidence, which `holds` tells from others; nothing where
/// there is none.
pub fn log_picker(session: Id<Session>, holds: fn(&EvidenceDetail) -> bool) -> Node {
    let state = AppState::expect();
    let log = state.ids(move |document| {
        let log = document.evidence_log(session).into_iter();
        log.filter(|(_, row)| holds(&row.detail)).map(|(id, _)| id).collect()
    });
    let is_empty = log.is_empty();
    let row = move |raw| log_row(session, Id::from_raw(raw));
    let list = move || {
        details()
            .class("more")
            .child(summary().child(words::FROM_LOG))
            .child(ul().class("rows").child(rows(log.raw(), row)))
    };
    let has_some = derived(move || !is_empty.get());
    shown_if(has_some, list)
}

/// A piece of evidence that can be taken along.
fn log_row(session: Id<Session>, id: Id<Evidence>) -> Element {
    let state = AppState::expect();
    let of_row = move |part: fn(&Evidence) -> String| {
        state.read(move |document: &Document| {
            document.evidence.get(id).map(part).unwrap_or_default()
        })
    };
    let title = of_row(|row| row.title.clone());
    let on = of_row(|row| row.on.map(dates::day).unwrap_or_default());
    let bring = move || state.change(|document, _| document.bring_evidence(id, session));
    let name = derived(move || fill(words::BRING_IT, &[("title", &title.read())]));
    li().class("offer")
        .child(span().child(title).child(" ").child(span().class("quiet").child(on)))
        .child(button(words::BRING_ALONG, bring).attr("aria-label", name))
}
