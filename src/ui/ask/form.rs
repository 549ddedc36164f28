//! The short form behind the request.

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::request::in_situation;
use crate::content::{ask as words, label, why};
use crate::domain::{Channel, Document, Id, Profile, Request, Session, Situation, Tone, field};
use crate::export::fill;
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{Element, Node, details, div, form, nodes, p, shown_if, summary};
use crate::ui::kit::{TextArea, TextField, choice, pick};
use crate::ui::plan_picker::plan_picker;
use crate::ui::two_times::two_times;

use super::with_whom::with_whom;

/// To whom, what about, how long, in which words.
pub fn request_form(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let name = bind::of(state, Id::NIL).text(field!(Profile.name));
    form()
        .class("form")
        .on("submit", |event| event.prevent_default())
        .child(with_whom(session))
        .child(TextField::new("my-name", words::MY_NAME, name).autocomplete("given-name"))
        .child(plan_picker(session))
        .child(choice(
            "channel",
            words::CHANNEL,
            &Channel::ALL.map(label::channel),
            fields.choice(&Channel::ALL, field!(Request.channel)),
        ))
        .child(situation_pick(session))
        .child(choice(
            "tone",
            words::TONE,
            &Tone::ALL.map(label::tone),
            fields.choice(&Tone::ALL, field!(Request.tone)),
        ))
        .child(two_times(session))
        .child(own_words(session))
}

/// What the message starts from, with what to keep in mind before sending it.
fn situation_pick(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let names = Situation::FIRST.map(|situation| in_situation(situation).name.to_owned());
    let bound = bind::of(state, session.of()).choice(&Situation::FIRST, field!(Request.situation));
    let hint = state
        .read(move |document| in_situation(document.request(session).situation).hint.to_owned());
    let has_hint = derived(move || !hint.read().is_empty());
    let hint_line = move || p().class("field-hint").child(hint);
    nodes![
        pick("situation", words::SITUATION, names.to_vec(), bound),
        shown_if(has_hint, hint_line),
    ]
}

/// The sentences that the person can word themselves.
fn own_words(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let usual = move |hint: &'static str, of: fn(&Document, Id<Session>) -> String| {
        state.read(move |document| match of(document, session) {
            text if text.is_empty() => words::SAID_ALREADY.to_owned(),
            text => fill(hint, &[("text", &text)]),
        })
    };
    let has_own = state.peek(|document| {
        let request = document.request(session);
        [request.why_now, request.why_team, request.questions].iter().any(|text| !text.is_empty())
    });
    details().class("more").attr("open", has_own).child(summary().child(words::OWN_WORDS)).child(
        div()
            .class("form")
            .child(
                TextArea::new("why-now", words::WHY_NOW, fields.text(field!(Request.why_now)))
                    .hint(usual(words::WHY_NOW_HINT, why_now)),
            )
            .child(
                TextArea::new("why-team", words::WHY_TEAM, fields.text(field!(Request.why_team)))
                    .hint(usual(words::WHY_TEAM_HINT, why_team)),
            )
            .child(
                TextArea::new(
                    "questions",
                    words::QUESTIONS,
                    fields.text(field!(Request.questions)),
                )
                .hint(usual(words::QUESTIONS_HINT, questions)),
            )
            .child(p().class("field-hint").child(why::ADVICE)),
    )
}

fn why_now(document: &Document, session: Id<Session>) -> String {
    let own = in_situation(document.request(session).situation).why_now;
    own.unwrap_or(template(document.purpose(session)).why_now).to_owned()
}

fn why_team(document: &Document, session: Id<Session>) -> String {
    template(document.purpose(session)).why_team.to_owned()
}

fn questions(document: &Document, session: Id<Session>) -> String {
    template(document.purpose(session)).ask_questions.join(" ")
}
