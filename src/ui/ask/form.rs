//! The short form behind the request.

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{ask as words, label};
use crate::domain::{
    Channel, Document, Id, Length, Person, Profile, Purpose, Request, Session, Tone, field,
};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Bound, Choice, Pick, TextArea, TextField, shown_if};

use super::new_session::plan;

/// To whom, what about, how long, in which tone.
#[component]
pub fn RequestForm(
    /// The session to be asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let template_of = move |document: &Document| {
        let purpose = document.sessions.get(session).map(|row| row.purpose);
        template(purpose.unwrap_or_default())
    };
    let summary = state.read(move |document| template_of(document).summary.to_owned());
    let why_now_hint = state.read(move |document| {
        fill(words::WHY_NOW_HINT, &[("text", template_of(document).why_now)])
    });
    view! {
        <form class="form" on:submit=|event| event.prevent_default()>
            <WithWhom session />
            <TextField id="my-name" label=words::MY_NAME autocomplete="given-name" bound=bind::of(state, Id::NIL).text(field!(Profile.name)) />
            <Pick
                id="purpose"
                label=words::PURPOSE
                options=Signal::stored(
                    Purpose::ALL.map(|purpose| template(purpose).name.to_owned()).to_vec(),
                )
                bound=purpose_of(state, session)
            />
            <p class="field-hint">{summary}</p>
            <Choice
                name="length"
                legend=words::LENGTH
                options=Length::ALL.map(label::length).to_vec()
                bound=length_of(state, session)
            />
            <Choice
                name="channel"
                legend=words::CHANNEL
                options=Channel::ALL.map(label::channel).to_vec()
                bound=fields.choice(&Channel::ALL, field!(Request.channel))
            />
            <Choice
                name="tone"
                legend=words::TONE
                options=Tone::ALL.map(label::tone).to_vec()
                bound=fields.choice(&Tone::ALL, field!(Request.tone))
            />
            <TextArea
                id="why-now"
                label=words::WHY_NOW
                hint=why_now_hint
                bound=fields.text(field!(Request.why_now))
            />
            <TextField
                id="slots"
                label=words::SLOTS
                hint=words::SLOTS_HINT
                bound=fields.text(field!(Request.slots))
            />
        </form>
    }
}

/// With whom: somebody from before, or somebody new.
#[component]
fn WithWhom(
    /// The session to be asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let manager = move |document: &Document| {
        document.sessions.get(session).map(|row| row.manager).unwrap_or_default()
    };
    let has_choice = state.read(move |document| {
        let own = manager(document);
        let with_own = document.sessions.iter().filter(|(_, row)| row.manager == own);
        known_people(document, own).len() > 1 || with_own.count() > 1
    });
    let pick = move || view! { <KnownPeople session /> }.into_any();
    let name = bind::text(
        state,
        move |d| d.people.get(manager(d)).map(|p| p.name.clone()).unwrap_or_default(),
        move |d, name| d.rename_person(manager(d), name),
    );
    let email = bind::text(
        state,
        move |d| d.people.get(manager(d)).map(|p| p.email.clone()).unwrap_or_default(),
        move |d, email| d.set_email(manager(d), email),
    );
    view! {
        {shown_if(has_choice, pick)}
        <TextField id="manager" label=words::MANAGER bound=name />
        <TextField id="email" label=words::EMAIL hint=words::EMAIL_HINT kind="email" bound=email />
    }
}

/// Somebody from before, to be picked.
#[component]
fn KnownPeople(
    /// The session to be asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let own = move |document: &Document| {
        document.sessions.get(session).map(|row| row.manager).unwrap_or_default()
    };
    let people = move |document: &Document| known_people(document, own(document));
    let place = state
        .read(move |document| people(document).iter().position(|(id, _)| *id == own(document)));
    let names = state.read(move |document| {
        let names = people(document).into_iter().map(|(_, name)| name);
        names.chain([words::SOMEONE_NEW.to_owned()]).collect::<Vec<_>>()
    });
    let set = move |place: Option<usize>| {
        state.change(|document, occasion| {
            let person = place.and_then(|place| people(document).get(place).map(|(id, _)| *id));
            match person {
                Some(person) => document.hold_with(session, person),
                None => document.hold_with_someone_new(session, occasion),
            }
        });
    };
    let bound = Bound { value: place, set: Callback::new(set) };
    view! { <Pick id="with" label=words::WITH options=names bound /> }
}

/// Everybody who has a name, and the one whom it is about now.
fn known_people(document: &Document, own: Id<Person>) -> Vec<(Id<Person>, String)> {
    let known = |(id, person): &(Id<Person>, &Person)| *id == own || !person.name.trim().is_empty();
    document.people.iter().filter(known).map(|(id, p)| (id, p.name.clone())).collect()
}

fn purpose_of(state: AppState, session: Id<Session>) -> Bound<Option<usize>> {
    bind::choice(
        state,
        &Purpose::ALL,
        move |document| document.sessions.get(session).map(|row| row.purpose),
        move |document, _, purpose| {
            let length = document.sessions.get(session).map(|row| row.length);
            document.plan_session(session, plan(purpose, length.unwrap_or_default()));
        },
    )
}

fn length_of(state: AppState, session: Id<Session>) -> Bound<Option<usize>> {
    bind::choice(
        state,
        &Length::ALL,
        move |document| document.sessions.get(session).map(|row| row.length),
        move |document, _, length| {
            let purpose = document.sessions.get(session).map(|row| row.purpose);
            document.plan_session(session, plan(purpose.unwrap_or_default(), length));
        },
    )
}
