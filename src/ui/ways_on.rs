//! What to send when nobody answers, or when the answer is no: the fitting message, ready to go.

use leptos::prelude::*;

use crate::content::request::in_situation;
use crate::content::{letter as letter_words, ways_on as words};
use crate::domain::{Channel, Id, Session, SessionState, Situation};
use crate::export::{message, request_subject};
use crate::state::AppState;

use super::frame::manager_email;
use super::kit::{Bound, Button, Choice, Weight, dynamic};
use super::letter::Letter;
use super::two_times::TwoTimes;

/// The messages that fit where the request of a session stands.
#[component]
pub fn WaysOn(
    /// The session.
    session: Id<Session>,
    /// Whether the screen has no fields yet for times that would suit.
    #[prop(default = false)]
    asks_times: bool,
) -> impl IntoView {
    let state = AppState::expect();
    let life = state.read(move |document| document.sessions.get(session).map(Session::state));
    // Drawn anew with each turn in the life of the session, which brings other messages.
    dynamic(move || {
        let ways = life.get().map(|_| state.peek(|document| document.ways_on(session)));
        let ways = ways.unwrap_or_default();
        if ways.is_empty() {
            return ().into_any();
        }
        view! {
            <div class="form">
                <Ways session ways asks_times />
            </div>
        }
        .into_any()
    })
}

/// A choice of messages, and the one that is chosen.
#[component]
fn Ways(
    /// The session.
    session: Id<Session>,
    /// The messages, the most fitting first.
    ways: Vec<Situation>,
    /// Whether to ask for times that would suit.
    asks_times: bool,
) -> impl IntoView {
    let state = AppState::expect();
    let options: Vec<_> = ways.iter().map(|way| in_situation(*way).name).collect();
    let chosen = RwSignal::new(Some(0));
    let way = StoredValue::new(ways);
    let way = move || {
        let place = chosen.get().unwrap_or_default();
        way.with_value(|ways| ways.get(place).copied()).unwrap_or_default()
    };
    let body = Signal::derive(move || state.with(|d| message(d, session, way())));
    let subject = state.read(move |document| {
        let by_mail = document.request(session).channel == Channel::Email;
        by_mail.then(|| request_subject(document, session))
    });
    let to = state.read(move |document| manager_email(document, session));
    let hint = Signal::derive(move || in_situation(way()).hint.to_owned());
    let sent = move |()| {
        state.change(|document, occasion| {
            let life = document.sessions.get(session).map(Session::state);
            if life == Some(SessionState::Requested) {
                document.nudge(session, occasion);
            } else {
                document.ask(session, occasion);
            }
        });
    };
    view! {
        <Choice
            name="way"
            legend=words::WAY
            options
            bound=Bound::new(chosen.into(), Callback::new(move |place| chosen.set(place)))
        />
        <p class="field-hint">{hint}</p>
        {asks_times.then(|| view! { <TwoTimes session /> })}
        <Letter id="way-text" label=letter_words::READY subject to body />
        <div class="actions">
            <Button weight=Weight::Primary label=words::SENT on_click=sent />
            <p class="quiet">{words::SENT_HINT}</p>
        </div>
    }
}
