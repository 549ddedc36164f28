//! Ask: from a short form to a message that is ready to send.

mod form;
mod invite;
mod new_session;
mod status;
mod with_whom;

pub use new_session::new_session;

use leptos::prelude::*;

use crate::content::ask as words;
use crate::content::request::MOST_WORDS;
use crate::content::why::WHY_STRATEGY_SESSION;
use crate::domain::{Id, Request, Session};
use crate::export::{fill, request_subject, request_text};
use crate::reactive::{callback, derived};
use crate::state::AppState;

use super::frame::{manager_email, session_frame};
use super::kit::html::{Element, Node, dd, div, dl, dt, h1, h2, nodes, p, section};
use super::letter::{Editing, letter};

use form::request_form;
use invite::invite;
use status::request_status;

/// The screen where one asks for a session.
pub fn ask(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let of_request = move |part: fn(&Request) -> bool| {
        state.read(move |document| part(&document.request(session)))
    };
    let by_mail = of_request(|request| request.channel.goes_by_mail());
    let subject = state.read(move |document| request_subject(document, session));
    let subject = derived(move || by_mail.get().then(|| subject.get()));
    let body = state.read(move |document| request_text(document, session));
    let to = state.read(move |document| manager_email(document, session));
    let editing = Editing {
        set: callback(move |text| state.type_in(|d, _| d.word_request(session, text))),
        is_edited: of_request(|request| request.edited.is_some()),
        restart: callback(move |()| {
            state.change_and_say(words::RESTARTED, |d, _| d.unword_request(session));
        }),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    session_frame(session, move || {
        let request = div()
            .class("stack")
            .child(letter("request", words::LETTER, subject, to, body, Some(editing)))
            .child(word_count(body))
            .child(invite(session))
            .child(request_status(session))
            .child(why());
        nodes![
            h1().child(words::HEADING),
            p().class("lead").child(words::LEAD),
            div().class("side-by-side").child(request_form(session)).child(request),
        ]
    })
}

/// How many words the text has; a long one is not read between two meetings.
fn word_count(body: Signal<String>) -> Element {
    let count = move || {
        let n = body.read().split_whitespace().filter(|word| *word != "-").count();
        let sentence = if n > MOST_WORDS { words::WORDS_MANY } else { words::WORDS_USED };
        fill(sentence, &[("n", &n.to_string()), ("most", &MOST_WORDS.to_string())])
    };
    p().class("field-hint numbers").child(derived(count))
}

/// Why the words of a request work, for the moment of doubt.
fn why() -> Element {
    let reason = |reason: crate::content::why::Reason| {
        nodes![dt().child(reason.title), dd().child(reason.text)]
    };
    section().class("aside").child(h2().child(words::WHY)).child(
        dl().child(WHY_STRATEGY_SESSION.map(reason))
            .child(dt().child(words::IS_WRONG))
            .child(dd().child(words::NOTHING_WRONG)),
    )
}
