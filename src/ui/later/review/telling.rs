//! The narrative as a text, in one of its forms or in the person's own words.

use leptos::prelude::*;

use crate::content::narrative::form;
use crate::content::review as words;
use crate::domain::{Audience, Document, Id, Narrative, NarrativeForm, field};
use crate::export::{
    SHORT_LIMIT, TextChange, characters, fill, narrative_changes, narrative_leaks,
    narrative_markdown, narrative_shown, narrative_text, narrative_with_change,
};
use crate::platform::{clock, file, print};
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, h2, p, section, shown_if};
use crate::ui::kit::{button, pick};
use crate::ui::later::record_changes::record_changes;
use crate::ui::letter::{Editing, letter};

use super::paper::paper;

const ALL: Audience = Audience::Manager;

/// In which form a narrative is in sight.
pub fn form_of(document: &Document, id: Id<Narrative>) -> NarrativeForm {
    document.narratives.get(id).map(|row| row.form).unwrap_or_default()
}

/// The form, what it needs beyond the rest, and the text.
pub fn telling(id: Id<Narrative>, name: Signal<String>, needs: Node) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let names = NarrativeForm::ALL.map(|one| {
        let [name, _] = form(one);
        name.to_owned()
    });
    let what = state.read(move |document| {
        let [_, what] = form(form_of(document, id));
        what.to_owned()
    });
    let body = state.read(move |d| narrative_shown(d, id, form_of(d, id), ALL));
    let is_edited = state.read(move |document| {
        let row = document.narratives.get(id);
        row.is_some_and(|row| row.wording(row.form).is_some())
    });
    let set = move |text: String| {
        state.type_in(|document, _| {
            let form = form_of(document, id);
            let record = narrative_text(document, id, form, ALL);
            document.word_narrative(id, form, text, &record);
        });
    };
    let restart = move |()| {
        state.change_and_say(words::RESTARTED, |document, _| {
            document.unword_narrative(id, form_of(document, id));
        });
    };
    let editing = Editing {
        set: callback(set),
        is_edited,
        restart: callback(restart),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    let title = state.read(move |document| {
        let [form, _] = form(form_of(document, id));
        fill(words::PAPER, &[("form", form), ("name", document.my_name())])
    });
    let title = derived(move || fill(&title.read(), &[("period", &name.read())]));
    let none = derived(|| None);
    let nobody = derived(String::new);
    section()
        .class("group")
        .child(h2().class("no-print").child(words::TEXT))
        .child(
            div()
                .class("form no-print")
                .child(pick(
                    part(id, "form"),
                    words::FORM,
                    names.to_vec(),
                    fields.choice(&NarrativeForm::ALL, field!(Narrative.form)),
                ))
                .child(p().class("field-hint").child(what)),
        )
        .child(needs)
        .child(leaks(id))
        .child(paper(id, title))
        .child(letter("story", words::LETTER, none, nobody, body, Some(editing)))
        .child(count(id, body))
        .child(changes(id))
        .child(ways_out(id))
}

/// What is confidential and stands in the person's own words all the same.
fn leaks(id: Id<Narrative>) -> Element {
    let state = AppState::expect();
    let says = state.read(move |document| {
        let titles = narrative_leaks(document, id, form_of(document, id));
        if titles.is_empty() {
            return String::new();
        }
        fill(words::LEAKS, &[("titles", &titles.join(words::LEAKS_BETWEEN))])
    });
    let is_leaking = derived(move || !says.read().is_empty());
    let warning = move || p().class("field-error").attr("dir", "auto").child(says);
    div().class("no-print").attr("role", "alert").child(shown_if(is_leaking, warning))
}

/// How much of the room in a form it takes.
fn count(id: Id<Narrative>, body: Signal<String>) -> Node {
    let is_short =
        AppState::expect().read(move |document| form_of(document, id) == NarrativeForm::SelfReview);
    let says = derived(move || {
        let n = characters(&body.read()).to_string();
        fill(words::CHARACTERS, &[("n", &n), ("most", &SHORT_LIMIT.to_string())])
    });
    shown_if(is_short, move || {
        p().class("quiet numbers no-print").attr("role", "status").child(says)
    })
}

/// What the record has by now that the person's own words lack.
fn changes(id: Id<Narrative>) -> Node {
    let state = AppState::expect();
    let changes = move |d: &Document| narrative_changes(d, id, form_of(d, id), ALL);
    let take = move |change: &TextChange| {
        state.change(|document, _| {
            let form = form_of(document, id);
            if let Some(new) = narrative_with_change(document, id, form, ALL, change) {
                document.take_into_narrative(id, form, new.edited, new.based_on);
            }
        });
    };
    let leave = move || {
        state.change(|document, _| {
            let form = form_of(document, id);
            let record = narrative_text(document, id, form, ALL);
            document.dismiss_narrative_changes(id, form, record);
        });
    };
    record_changes(changes, take, leave)
}

fn ways_out(id: Id<Narrative>) -> Element {
    let state = AppState::expect();
    let markdown = move || {
        let text = state.peek(|d| narrative_markdown(d, id, form_of(d, id), ALL));
        let date = clock::today().to_string();
        file::save(&fill(words::MARKDOWN_FILE, &[("date", &date)]), "text/markdown", &text);
    };
    div()
        .class("actions no-print")
        .child(button(words::PRINT, print::print))
        .child(button(words::MARKDOWN, markdown))
}
