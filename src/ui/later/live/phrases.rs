//! Words that help: a few at a time, more on demand, marked when they were used.

use leptos::prelude::*;

use crate::content::live as words;
use crate::content::phrase::{Phrase, PhraseKind, phrases};
use crate::domain::{Id, Session, Stage, in_order};
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::kit::html::{Element, button, dynamic, each, h2, li, section, span, ul};
use crate::ui::kit::link_button;

/// How many phrases are in sight.
const AT_A_TIME: usize = 3;

/// Phrases for a stage, the purpose of the session and the tone in which it was asked for.
pub fn stage_phrases(session: Id<Session>, stage: Stage) -> Element {
    let state = AppState::expect();
    let (purpose, tone) = state.peek(|document| {
        let purpose = document.sessions.get(session).map(|row| row.purpose).unwrap_or_default();
        let tone = document.requests.get(session.of()).map(|row| row.tone).unwrap_or_default();
        (purpose, tone)
    });
    let rank = |phrase: &&Phrase| {
        u64::from(!phrase.purposes.contains(&purpose)) * 2 + u64::from(phrase.tone != tone)
    };
    let all: Vec<&'static Phrase> = in_order(phrases(stage, purpose), rank);
    let first = RwSignal::new(0);
    let count = all.len();
    let shown = move || {
        let shown = all.iter().cycle().skip(first.get()).take(AT_A_TIME.min(count)).copied();
        each(shown, |phrase| phrase_row(session, phrase))
    };
    let others = move || first.update(|first| *first = (*first + AT_A_TIME) % count.max(1));
    section()
        .class("phrases")
        .child(h2().child(words::PHRASES))
        .child(ul().attr("aria-live", "polite").child(dynamic(shown)))
        .child(link_button(words::OTHER_PHRASES, others))
}

/// A phrase, to be pressed when it was used.
fn phrase_row(session: Id<Session>, phrase: &'static Phrase) -> Element {
    let state = AppState::expect();
    let kind = match phrase.kind {
        PhraseKind::Say => words::SAY,
        PhraseKind::Ask => words::ASK,
    };
    let key = phrase.key();
    let used = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.used.contains(&key))
    });
    let toggle = move || {
        let used = used.get_untracked();
        state.change(|document, _| document.use_phrase(session, key, !used));
    };
    let pressed = move || Some(used.get().to_string());
    let phrase = button()
        .class("phrase")
        .attr("type", "button")
        .attr("title", words::USED)
        .attr("aria-pressed", derived(pressed))
        .on_click(toggle)
        .child(span().class("phrase-kind").child(kind))
        .child(span().child(phrase.text));
    li().child(phrase)
}
