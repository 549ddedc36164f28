//! The recap as a letter: in one of its forms, or in the person's own words.

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::content::recap::form;
use crate::domain::{Audience, Document, Id, Profile, Recap, RecapForm, Session, field};
use crate::export::{
    TextChange, recap_changes, recap_subject, recap_text, recap_with_change, record_text,
};
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::frame::manager_email;
use crate::ui::kit::html::{Node, div, nodes, p, shown_if};
use crate::ui::kit::{TextField, choice};
use crate::ui::later::record_changes::record_changes;
use crate::ui::letter::{Editing, letter};

/// The forms of a session that was held.
const FORMS: [RecapForm; 4] =
    [RecapForm::Full, RecapForm::Chat, RecapForm::Formal, RecapForm::AfterHardTalk];

/// The recap, to be chosen, changed, copied and mailed.
pub fn recap_letter(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let all = Audience::Manager;
    let subject = state.read(move |document| Some(recap_subject(document, session, all)));
    let body = state.read(move |document| recap_text(document, session, all));
    let to = state.read(move |document| manager_email(document, session));
    let is_edited =
        state.read(move |d| d.recaps.get(session.of()).is_some_and(|recap| recap.edited.is_some()));
    let set = move |text: String| {
        state.type_in(|document, _| {
            let record = record_text(document, session, all);
            document.edit_recap(session, text, &record);
        });
    };
    let editing = Editing {
        set: callback(set),
        is_edited,
        restart: callback(move |()| {
            state.change_and_say(words::RESTARTED, |document, _| document.restart_recap(session));
        }),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    let my_name = bind::of(state, Id::NIL).text(field!(Profile.name));
    let form = div()
        .class("form no-print")
        .child(forms(session, is_edited))
        .child(TextField::new("my-name", words::MY_NAME, my_name).autocomplete("given-name"));
    nodes![form, letter("recap", words::LETTER, subject, to, body, Some(editing)), changes(session)]
}

/// How it is worded. In the person's own words it has no form; and one that was put aside has one
/// only.
fn forms(session: Id<Session>, is_edited: Signal<bool>) -> Node {
    let state = AppState::expect();
    let fields = bind::of(state, session.of::<Recap>());
    let is_choice =
        state.read(move |document| document.recap_form(session) != RecapForm::AfterCancelled);
    let is_choice = derived(move || is_choice.get() && !is_edited.get());
    let what = state.read(move |document| {
        let [_, what] = form(document.recap_form(session));
        what.to_owned()
    });
    let names = FORMS.map(|one| {
        let [name, _] = form(one);
        name
    });
    let bound = fields.choice(&FORMS, field!(Recap.form));
    let useful = fields.text(field!(Recap.most_useful));
    shown_if(is_choice, move || {
        nodes![
            div()
                .class("stack-close")
                .child(choice("recap-form", words::FORM, &names, bound))
                .child(p().class("field-hint").child(what)),
            TextField::new("most-useful", words::MOST_USEFUL, useful).hint(words::MOST_USEFUL_HINT),
        ]
    })
}

/// What the record has by now that the person's own words lack.
fn changes(session: Id<Session>) -> Node {
    let (state, all) = (AppState::expect(), Audience::Manager);
    let changes = move |document: &Document| recap_changes(document, session, all);
    let take = move |change: &TextChange| {
        state.change(|document, _| {
            if let Some(new) = recap_with_change(document, session, all, change) {
                document.take_into_recap(session, new.edited, new.based_on);
            }
        });
    };
    let leave = move || {
        state.change(|document, _| {
            let record = record_text(document, session, all);
            document.dismiss_recap_changes(session, record);
        });
    };
    record_changes(changes, take, leave)
}
