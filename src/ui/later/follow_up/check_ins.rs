//! Check-ins: short updates between sessions, with the two lines for each ready to send.

use crate::content::follow_up as words;
use crate::domain::{Audience, CheckIn, Id, Session, field};
use crate::export::{update_subject, update_text};
use crate::platform::{clock, focus};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::frame::manager_email;
use crate::ui::kit::html::{Element, Node, details, div, h2, li, p, section, summary, ul};
use crate::ui::kit::{Shape, TextField, button, check_box, icon_button, rows};
use crate::ui::later::all_dates::all_dates;
use crate::ui::letter::letter;

/// The check-ins that were promised in a session.
pub fn check_ins(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let check_ins = state.ids(move |document| document.check_ins_of(session));
    let add = move || {
        let id = state.change(|document, now| document.add_check_in(session, now));
        focus::soon_at(&part(id, "on"));
    };
    let row = move |raw| row(session, Id::from_raw(raw));
    section()
        .class("group no-print")
        .child(h2().child(words::CHECK_INS))
        .child(p().class("quiet").child(words::CHECK_INS_WHY))
        .child(ul().class("rows").child(rows(check_ins.raw(), row)))
        .child(button(words::ADD_CHECK_IN, add))
        .child(all_dates())
}

fn row(session: Id<Session>, id: Id<CheckIn>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let done = bind::tick(
        state,
        move |document| document.check_ins.get(id).is_some_and(|row| row.done_on.is_some()),
        move |document, now, done| document.tick_check_in(id, done, now),
    );
    let remove = move || {
        state.change_and_say(words::CHECK_IN_REMOVED, |d, _| d.check_ins.remove(id));
    };
    li().class("check-in")
        .child(
            div()
                .class("field-row")
                .child(fields.date_field("on", words::CHECK_IN_ON, field!(CheckIn.on)))
                .child(TextField::new(
                    part(id, "about"),
                    words::CHECK_IN_ABOUT,
                    fields.text(field!(CheckIn.about)),
                )),
        )
        .child(
            div()
                .class("check-in-tools")
                .child(check_box(words::CHECK_IN_SENT, done))
                .child(icon_button(Shape::Cross, words::REMOVE_CHECK_IN, remove)),
        )
        .child(
            details()
                .class("more")
                .child(summary().child(words::UPDATE))
                .child(update(session, id)),
        )
}

/// The two lines, as the record has it today.
fn update(session: Id<Session>, id: Id<CheckIn>) -> Node {
    let state = AppState::expect();
    let all = Audience::Manager;
    let subject = state.read(move |document| Some(update_subject(document, id)));
    let body = state.read(move |document| update_text(document, id, clock::today(), all));
    let to = state.read(move |document| manager_email(document, session));
    letter(part(id, "update"), words::UPDATE_LETTER, subject, to, body, None).into()
}
