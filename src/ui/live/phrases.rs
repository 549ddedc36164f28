//! Words that help: a few at a time, more on demand.

use leptos::prelude::*;

use crate::content::live as words;
use crate::content::phrase::{Phrase, PhraseKind, phrases};
use crate::content::turns::{TURNS, Turn};
use crate::content::why::NOT_THE_PLACE;
use crate::domain::{Id, Session, Stage};
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, dd, details, dl, dt, dynamic, each, h2, li, nodes, p, section, span, strong, summary,
    ul,
};
use crate::ui::kit::link_button;

/// How many phrases are in sight.
const AT_A_TIME: usize = 3;

/// Phrases for a stage and the purpose of the session.
pub fn stage_phrases(session: Id<Session>, stage: Stage) -> Element {
    let state = AppState::expect();
    let purpose =
        state.peek(|d| d.sessions.get(session).map(|row| row.purpose)).unwrap_or_default();
    let all: Vec<&'static Phrase> = phrases(stage, purpose).collect();
    let first = RwSignal::new(0);
    let count = all.len();
    let shown = move || {
        let shown = all.iter().cycle().skip(first.get()).take(AT_A_TIME.min(count)).copied();
        each(shown, phrase)
    };
    let others = move || first.update(|first| *first = (*first + AT_A_TIME) % count.max(1));
    section()
        .class("phrases")
        .child(h2().child(words::PHRASES))
        .child(ul().attr("aria-live", "polite").child(dynamic(shown)))
        .child(link_button(words::OTHER_PHRASES, others))
}

fn phrase(phrase: &'static Phrase) -> Element {
    let kind = match phrase.kind {
        PhraseKind::Say => words::SAY,
        PhraseKind::Ask => words::ASK,
    };
    li().child(span().class("phrase-kind").child(kind)).child(span().child(phrase.text))
}

/// What to say when it turns awkward.
pub fn turns() -> Element {
    let turn = |turn: &'static Turn| nodes![dt().child(turn.turn), dd().child(turn.say)];
    details()
        .class("more")
        .child(summary().child(words::TURNS))
        .child(dl().class("facts").child(each(TURNS, turn)))
        .child(
            p().class("quiet")
                .child(strong().child(words::NOT_THE_PLACE))
                .child(" ")
                .child(NOT_THE_PLACE),
        )
}
