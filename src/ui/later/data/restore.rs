//! A saved copy, opened: what it would change, and taking it over.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::data as words;
use crate::export::fill;
use crate::platform::file::{self, Content, Picked};
use crate::state::AppState;
use crate::storage::backup::{MOST_BYTES, Refusal};
use crate::storage::compare::{Choice, Difference, Effect};
use crate::storage::sealed::{self, is_sealed};

use crate::reactive::derived;
use crate::ui::kit::button;
use crate::ui::kit::html::{Element, Node, div, dynamic, h2, p, section, shown_if};

use super::preview::{Preview, shown};
use super::snapshots::snapshots;
use super::unlock::{Sealed, locked};

/// Where the opening of a file stands.
#[derive(Clone, Default)]
pub enum Stage {
    /// None is.
    #[default]
    Closed,
    /// The file is not taken, for this reason.
    Refused(String),
    /// It is encrypted.
    Locked(Arc<Sealed>),
    /// What it would change is in sight.
    Open(Arc<Preview>),
}

/// The part of the page where a copy is brought back.
pub fn restore(stage: RwSignal<Stage>) -> Element {
    let state = AppState::expect();
    let open = move || {
        file::open(".json,.encrypted,application/json", MOST_BYTES, move |picked| {
            stage.set(opened(state, picked));
        });
    };
    let refused = derived(move || match stage.get() {
        Stage::Refused(why) => why,
        _ => String::new(),
    });
    let is_refused = derived(move || !refused.read().is_empty());
    let refusal = move || div().class("notice").child(p().child(refused));
    section()
        .class("group")
        .child(h2().child(words::RESTORE))
        .child(p().child(words::RESTORE_WHY))
        .child(p().class("actions").child(button(words::OPEN, open)))
        .child(snapshots(stage))
        .child(div().attr("role", "alert").child(shown_if(is_refused, refusal)))
        .child(div().class("preview").attr("aria-live", "polite").child(dynamic(move || {
            match stage.get() {
                Stage::Open(preview) => shown(state, preview, stage),
                Stage::Locked(sealed) => locked(state, sealed, stage),
                Stage::Closed | Stage::Refused(_) => Node::nothing(),
            }
        })))
}

/// What a file has to say.
pub fn opened(state: AppState, Picked { name: file, content }: Picked) -> Stage {
    match content {
        Content::TooMuch => refused(&file, &Refusal::TooLarge),
        Content::Unreadable => said(&file, words::NOT_READ),
        Content::Bytes(bytes) if is_sealed(&bytes) => match sealed::open(&bytes) {
            Err(refusal) => refused(&file, &refusal),
            Ok((head, encrypted)) => {
                Stage::Locked(Arc::new(Sealed { file, head, encrypted: encrypted.to_vec() }))
            }
        },
        Content::Bytes(bytes) => read(state, file, &bytes),
    }
}

/// What a file has to say that is not encrypted, or no longer.
pub fn read(state: AppState, file: String, bytes: &[u8]) -> Stage {
    match state.look_into(bytes) {
        Err(refusal) => refused(&file, &refusal),
        Ok(found) => {
            let usual = |difference: &Difference| match difference.effect {
                Effect::GoesBack => Choice::Leave,
                _ => Choice::Take,
            };
            let choices = found.comparison.differences.iter().map(usual).collect();
            let choices = RwSignal::new(choices);
            Stage::Open(Arc::new(Preview { file, found, choices }))
        }
    }
}

fn refused(file: &str, refusal: &Refusal) -> Stage {
    said(file, &reason(refusal))
}

fn said(file: &str, why: &str) -> Stage {
    Stage::Refused(fill(words::REFUSED, &[("file", file), ("why", why)]))
}

/// Why a file is refused, where in it, and what to do.
pub fn reason(refusal: &Refusal) -> String {
    let (sentence, line, place) = match refusal {
        Refusal::TooLarge => (words::TOO_LARGE, 0, String::new()),
        Refusal::Bomb => (words::BOMB, 0, String::new()),
        Refusal::NotText(byte) => (words::NOT_TEXT, 0, byte.to_string()),
        Refusal::NotJson(line, column) => (words::NOT_JSON, *line, column.to_string()),
        Refusal::NotOurs => (words::NOT_OURS, 0, String::new()),
        Refusal::Newer => (words::NEWER, 0, String::new()),
        Refusal::Changed => (words::CHANGED, 0, String::new()),
        Refusal::TooDeep(line) => (words::TOO_DEEP, *line, String::new()),
        Refusal::TooManySessions => (words::TOO_MANY, 0, String::new()),
        Refusal::TooLong(place) => (words::TOO_LONG, 0, place.clone()),
        Refusal::NotAnId(place) => (words::NOT_AN_ID, 0, place.clone()),
        Refusal::Twice(place) => (words::TWICE, 0, place.clone()),
        Refusal::Unknown(place) => (words::UNKNOWN, 0, place.clone()),
        Refusal::Misfit(place) => (words::MISFIT, 0, place.clone()),
        Refusal::FarDate(place) => (words::FAR_DATE, 0, place.clone()),
        Refusal::Locked => (words::LOCKED, 0, String::new()),
        Refusal::TooCostly => (words::TOO_COSTLY, 0, String::new()),
    };
    fill(sentence, &[("line", &line.to_string()), ("place", &place)])
}
