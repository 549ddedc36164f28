//! Ask: from a short form to a message that is ready to send.

mod form;
mod invite;
mod new_session;
mod status;
mod with_whom;

pub use new_session::NewSession;

use leptos::prelude::*;

use crate::content::ask as words;
use crate::content::request::MOST_WORDS;
use crate::content::why::WHY_STRATEGY_SESSION;
use crate::domain::{Id, Request, Session};
use crate::export::{fill, request_subject, request_text};
use crate::state::AppState;

use super::frame::{SessionFrame, manager_email};
use super::letter::{Editing, Letter};

use form::RequestForm;
use invite::Invite;
use status::RequestStatus;

/// The screen where one asks for a session.
#[component]
pub fn Ask(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let of_request = move |part: fn(&Request) -> bool| {
        state.read(move |document| part(&document.request(session)))
    };
    let by_mail = of_request(|request| request.channel.goes_by_mail());
    let subject = state.read(move |document| request_subject(document, session));
    let subject = Signal::derive(move || by_mail.get().then(|| subject.get()));
    let body = state.read(move |document| request_text(document, session));
    let to = state.read(move |document| manager_email(document, session));
    let editing = Editing {
        set: Callback::new(move |text| state.type_in(|d, _| d.word_request(session, text))),
        is_edited: of_request(|request| request.edited.is_some()),
        restart: Callback::new(move |()| {
            state.change_and_say(words::RESTARTED, |d, _| d.unword_request(session));
        }),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    view! {
        <SessionFrame session>
            <h1 tabindex="-1">{words::HEADING}</h1>
            <p class="lead">{words::LEAD}</p>
            <div class="side-by-side">
                <RequestForm session />
                <div class="stack">
                    <Letter id="request" label=words::LETTER subject to body editing />
                    <Words body />
                    <Invite session />
                    <RequestStatus session />
                    <Why />
                </div>
            </div>
        </SessionFrame>
    }
}

/// How many words the text has; a long one is not read between two meetings.
#[component]
fn Words(
    /// The text.
    body: Signal<String>,
) -> impl IntoView {
    let count = move || {
        let n = body.read().split_whitespace().filter(|word| *word != "-").count();
        let sentence = if n > MOST_WORDS { words::WORDS_MANY } else { words::WORDS_USED };
        fill(sentence, &[("n", &n.to_string()), ("most", &MOST_WORDS.to_string())])
    };
    view! { <p class="quiet numbers">{Signal::derive(count)}</p> }
}

/// Why the words of a request work, for the moment of doubt.
#[component]
fn Why() -> impl IntoView {
    let reason = |reason: crate::content::why::Reason| {
        view! {
            <dt>{reason.title}</dt>
            <dd>{reason.text}</dd>
        }
    };
    view! {
        <section class="aside">
            <h2>{words::WHY}</h2>
            <dl>
                {WHY_STRATEGY_SESSION.map(reason).collect_view()}
                <dt>{words::IS_WRONG}</dt>
                <dd>{words::NOTHING_WRONG}</dd>
            </dl>
        </section>
    }
}
