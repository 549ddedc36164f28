//! An achievement, told in one of four frames: its fields, the sentence that they make, and
//! advice on it.

use leptos::prelude::*;

use crate::content::achievement::{self as words, FieldText, Slot, TITLE, advice, frame};
use crate::content::prepare as prepare_words;
use crate::domain::{Achievement, Evidence, Frame, Id, Lint, Path, Role, field};
use crate::export::{achievement_lints, achievement_sentence};
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::bind::{self, Of};
use crate::ui::form::part;
use crate::ui::kit::html::{
    Element, Node, details, div, dynamic, each, li, nodes, p, shown_if, strong, summary, ul,
};
use crate::ui::kit::{check_box, choice, date_field, link_button, pick, rows};

use super::metric_form::metric_form;

/// The fields of an achievement.
pub fn achievement_form(id: Id<Evidence>) -> Node {
    let fields = bind::of(AppState::expect(), id);
    let frames = Frame::ALL.map(|one| frame(one).name);
    let path = field!(Evidence.detail as "achievement", Achievement.frame);
    let bound = fields.choice(&Frame::ALL, path);
    let chosen = move || {
        let place = bound.value.get().unwrap_or_default();
        frame(Frame::ALL.get(place).copied().unwrap_or_default())
    };
    let when = derived(move || chosen().when.to_owned());
    let parts = move || each(chosen().fields, |part| part_field(id, fields, part));
    nodes![
        fields.text_field("title", TITLE.label, field!(Evidence.title)).hint(TITLE.hint),
        div()
            .class("stack-close")
            .child(choice(part(id, "frame"), words::FRAME, &frames, bound))
            .child(p().class("field-hint").child(when)),
        dynamic(parts),
        sentence(id),
        around(id),
    ]
}

/// A field of the frame.
fn part_field(id: Id<Evidence>, fields: Of<Evidence>, field: &'static FieldText) -> Node {
    let Some(path) = path_of(field.slot) else {
        return metric_form(id, field.label, field.hint).into();
    };
    let name = path.names().last().copied().unwrap_or_default();
    fields.text_area(name, field.label, path).hint(field.hint).rows("1").into()
}

/// Where the text of a slot is kept; the number has a form of its own.
fn path_of(slot: Slot) -> Option<Path<Evidence, String>> {
    Some(match slot {
        Slot::Title => field!(Evidence.title),
        Slot::Situation => field!(Evidence.detail as "achievement", Achievement.situation),
        Slot::Task => field!(Evidence.detail as "achievement", Achievement.task),
        Slot::Action => field!(Evidence.detail as "achievement", Achievement.action),
        Slot::Output => field!(Evidence.detail as "achievement", Achievement.output),
        Slot::Result => field!(Evidence.detail as "achievement", Achievement.result),
        Slot::Beneficiary => field!(Evidence.detail as "achievement", Achievement.beneficiary),
        Slot::Metric => return None,
    })
}

/// What the fields read like together, and what would make it stronger.
fn sentence(id: Id<Evidence>) -> Node {
    let state = AppState::expect();
    let sentence = state.read(move |document| {
        document.evidence.get(id).map(achievement_sentence).unwrap_or_default()
    });
    // By their places among all, so that lists know them.
    let lints = state.read(move |document| {
        let lints = document.evidence.get(id).map(achievement_lints).unwrap_or_default();
        let place = |lint: &Lint| Lint::ALL.iter().position(|one| one == lint);
        lints.iter().filter_map(place).map(|place| place as u128).collect::<Vec<_>>()
    });
    let dismiss = move |lint: Lint| {
        state.change_and_say(prepare_words::ADVICE_GONE, |document, _| {
            document.reword_evidence(id, |row| row.dismissed.push(lint));
        });
    };
    let row = move |place: u128| {
        let lint = Lint::ALL.get(usize::try_from(place).ok()?).copied()?;
        let advice = advice(lint);
        let name = format!("{}: {}", prepare_words::FINE_AS_IT_IS, advice.title);
        let fine = link_button(prepare_words::FINE_AS_IT_IS, move || dismiss(lint));
        let row = li()
            .child(strong().child(advice.title))
            .child(" ")
            .child(advice.why)
            .child(" ")
            .child(advice.mend)
            .child(" ")
            .child(fine.attr("aria-label", name));
        Some(row)
    };
    let has_lints = derived(move || !lints.read().is_empty());
    let advice = move || {
        nodes![
            p().class("field-label").child(prepare_words::ADVICE),
            ul().class("advice").child(rows(lints, row)),
        ]
    };
    let has_sentence = derived(move || !sentence.read().is_empty());
    let part = move || {
        div()
            .class("quote")
            .child(p().class("field-label").child(words::SENTENCE))
            .child(p().class("sentence").attr("dir", "auto").child(sentence))
            .child(div().class("stack-close").child(shown_if(has_lints, advice)))
    };
    shown_if(has_sentence, part)
}

/// What stands around it: when, which part one had, who saw it.
fn around(id: Id<Evidence>) -> Element {
    let fields = bind::of(AppState::expect(), id);
    let roles = Role::ALL.map(|role| words::role(role).to_owned());
    let role = field!(Evidence.detail as "achievement", Achievement.role);
    let competencies = field!(Evidence.detail as "achievement", Achievement.competencies);
    let lesson = field!(Evidence.detail as "achievement", Achievement.lesson);
    let links = field!(Evidence.detail as "achievement", Achievement.links);
    let ended = fields.date(field!(Evidence.on)).checked(end_before_start(id));
    details().class("more").child(summary().child(prepare_words::AROUND)).child(
        div()
            .class("form")
            .child(
                div()
                    .class("field-row")
                    .child(fields.date_field("began", prepare_words::BEGAN, field!(Evidence.from)))
                    .child(date_field(part(id, "on"), prepare_words::ENDED, ended)),
            )
            .child(pick(
                part(id, "role"),
                words::ROLE,
                roles.to_vec(),
                fields.choice(&Role::ALL, role),
            ))
            .child(fields.text_field("who", prepare_words::WITNESS, field!(Evidence.anecdote.who)))
            .child(fields.text_field("competencies", words::COMPETENCIES, competencies))
            .child(fields.text_area("lesson", words::LESSON, lesson).rows("1"))
            .child(fields.text_area("links", words::LINKS, links).rows("1"))
            .child(check_box(
                prepare_words::MAY_QUOTE,
                fields.tick(field!(Evidence.anecdote.may_quote)),
            ))
            .child(check_box(
                prepare_words::CONFIDENTIAL,
                fields.tick(field!(Evidence.confidential)),
            )),
    )
}

fn end_before_start(id: Id<Evidence>) -> Signal<String> {
    AppState::expect().read(move |document| {
        let is_wrong = document.evidence.get(id).is_some_and(Evidence::ends_before_it_begins);
        (if is_wrong { crate::content::field::END_BEFORE_START } else { "" }).to_owned()
    })
}
