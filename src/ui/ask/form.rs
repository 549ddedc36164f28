//! The short form behind the request.

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::request::in_situation;
use crate::content::{ask as words, label, why};
use crate::domain::{Channel, Document, Id, Profile, Request, Session, Situation, Tone, field};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Choice, Pick, TextArea, TextField, shown_if};
use crate::ui::plan_picker::PlanPicker;
use crate::ui::two_times::TwoTimes;

use super::with_whom::WithWhom;

/// To whom, what about, how long, in which words.
#[component]
pub fn RequestForm(
    /// The session to be asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let name = bind::of(state, Id::NIL).text(field!(Profile.name));
    view! {
        <form class="form" on:submit=|event| event.prevent_default()>
            <WithWhom session />
            <TextField id="my-name" label=words::MY_NAME autocomplete="given-name" bound=name />
            <PlanPicker session />
            <Choice
                name="channel"
                legend=words::CHANNEL
                options=Channel::ALL.map(label::channel).to_vec()
                bound=fields.choice(&Channel::ALL, field!(Request.channel))
            />
            <SituationPick session />
            <Choice
                name="tone"
                legend=words::TONE
                options=Tone::ALL.map(label::tone).to_vec()
                bound=fields.choice(&Tone::ALL, field!(Request.tone))
            />
            <TwoTimes session />
            <OwnWords session />
        </form>
    }
}

/// What the message starts from, with what to keep in mind before sending it.
#[component]
fn SituationPick(
    /// The session to be asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let names = Situation::FIRST.map(|situation| in_situation(situation).name.to_owned());
    let bound = bind::of(state, session.of()).choice(&Situation::FIRST, field!(Request.situation));
    let hint = state
        .read(move |document| in_situation(document.request(session).situation).hint.to_owned());
    let has_hint = Memo::new(move |_| !hint.read().is_empty());
    let hint_line = move || view! { <p class="field-hint">{hint}</p> }.into_any();
    view! {
        <Pick
            id="situation"
            label=words::SITUATION
            options=Signal::stored(names.to_vec())
            bound
        />
        {shown_if(has_hint, hint_line)}
    }
}

/// The sentences that the person can word themselves.
#[component]
fn OwnWords(
    /// The session to be asked for.
    session: Id<Session>,
) -> impl IntoView {
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
    view! {
        <details class="more" open=has_own>
            <summary>{words::OWN_WORDS}</summary>
            <div class="form">
                <TextArea
                    id="why-now"
                    label=words::WHY_NOW
                    hint=usual(words::WHY_NOW_HINT, why_now)
                    bound=fields.text(field!(Request.why_now))
                />
                <TextArea
                    id="why-team"
                    label=words::WHY_TEAM
                    hint=usual(words::WHY_TEAM_HINT, why_team)
                    bound=fields.text(field!(Request.why_team))
                />
                <TextArea
                    id="questions"
                    label=words::QUESTIONS
                    hint=usual(words::QUESTIONS_HINT, questions)
                    bound=fields.text(field!(Request.questions))
                />
                <p class="field-hint">{why::ADVICE}</p>
            </div>
        </details>
    }
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
