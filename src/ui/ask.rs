//! Ask: from a short form to a message that is ready to send.

mod form;
mod new_session;
mod status;

pub use new_session::NewSession;

use leptos::prelude::*;

use crate::content::ask as words;
use crate::content::why::WHY_STRATEGY_SESSION;
use crate::domain::{Channel, Id, Request, Session};
use crate::export::{request_subject, request_text};
use crate::state::AppState;

use super::frame::{SessionFrame, manager_email};
use super::letter::{Editing, Letter};

use form::RequestForm;
use status::RequestStatus;

/// The screen where one asks for a session.
#[component]
pub fn Ask(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let of_request = move |part: fn(&Request) -> bool| {
        state.read(move |document| document.requests.get(session.of()).is_some_and(part))
    };
    let by_mail = of_request(|request| request.channel == Channel::Chat);
    let subject = state.read(move |document| request_subject(document, session));
    let subject = Signal::derive(move || (!by_mail.get()).then(|| subject.get()));
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
                    <RequestStatus session />
                    <Why />
                </div>
            </div>
        </SessionFrame>
    }
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
            <dl>{WHY_STRATEGY_SESSION.map(reason).collect_view()}</dl>
        </section>
    }
}
