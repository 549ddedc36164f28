//! A piece of evidence, to be filled in.

use crate::content::{label, prepare as words};
use crate::domain::{
    Challenge, Evidence, EvidenceDetail, Id, Path, Session, SupportKind, SupportRequest,
    TalkingPoint, field,
};
use crate::reactive::callback;
use crate::state::AppState;
use crate::ui::bind::{self, Of};
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, each, li, nodes};
use crate::ui::kit::{Bound, TextArea, TextField, check_box, link_button, pick};

use crate::ui::later::achievement_form::achievement_form;
use crate::ui::later::metric_form::metric_form;

/// A piece of evidence.
pub fn evidence_card(session: Id<Session>, id: Id<Evidence>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let row = state.peek(|document| document.evidence.get(id).cloned()).unwrap_or_default();
    let is_elsewhere = row.is_elsewhere(session);
    let form = match row.detail {
        EvidenceDetail::Achievement(_) => nodes![achievement_form(id), story(fields)],
        EvidenceDetail::Challenge(_) => nodes![
            title(fields, words::HAPPENED),
            challenge(fields),
            check_box(
                words::BLOCKING,
                fields.tick(field!(Evidence.detail as "challenge", Challenge.blocking))
            ),
            metric_form(id, words::METRIC, words::METRIC_HINT),
            story(fields),
        ],
        EvidenceDetail::Support(_) => {
            nodes![title(fields, words::NEED), support(id, fields)]
        }
    };
    let remove = move || {
        state.change_and_say(words::EVIDENCE_REMOVED, |d, _| d.drop_evidence(id, session));
    };
    let remove_label = if is_elsewhere { words::LEAVE_OUT } else { words::REMOVE_EVIDENCE };
    li().class("card").child(form).child(serves(session, id)).child(
        div()
            .class("card-actions")
            .child(check_box(words::SHARED, fields.shared(field!(Evidence.visibility))))
            .child(link_button(remove_label, remove)),
    )
}

fn title(fields: Of<Evidence>, ask: &'static str) -> TextField {
    fields.text_field("title", ask, field!(Evidence.title))
}

fn challenge(fields: Of<Evidence>) -> Node {
    let area = |(label, path): (&'static str, Path<Evidence, String>)| {
        let name = path.names().last().copied().unwrap_or_default();
        fields.text_area(name, label, path)
    };
    let areas = [
        (words::EFFECT, field!(Evidence.detail as "challenge", Challenge.effect)),
        (words::TRIED, field!(Evidence.detail as "challenge", Challenge.tried)),
        (words::OPTIONS, field!(Evidence.detail as "challenge", Challenge.options)),
        (words::PROPOSAL, field!(Evidence.detail as "challenge", Challenge.proposal)),
    ];
    each(areas, area)
}

fn support(id: Id<Evidence>, fields: Of<Evidence>) -> Node {
    let kinds = SupportKind::ALL.map(|kind| label::support_kind(kind).to_owned()).to_vec();
    let kind = field!(Evidence.detail as "support", SupportRequest.kind);
    let from = field!(Evidence.detail as "support", SupportRequest.from_whom);
    let by = field!(Evidence.detail as "support", SupportRequest.by);
    let cost = field!(Evidence.detail as "support", SupportRequest.cost_of_not);
    let kind = fields.choice(&SupportKind::ALL, kind);
    let what = div()
        .class("columns")
        .child(pick(part(id, "kind"), words::SUPPORT_KIND, kinds, kind))
        .child(fields.text_field("from", words::FROM_WHOM, from))
        .child(fields.date_field("by", words::BY, by));
    nodes![what, fields.text_area("cost", words::COST, cost)]
}

/// The story behind it.
fn story(fields: Of<Evidence>) -> TextArea {
    fields.text_area("anecdote", words::ANECDOTE, field!(Evidence.anecdote.what))
}

/// The talking point that it serves.
fn serves(session: Id<Session>, id: Id<Evidence>) -> Node {
    let state = AppState::expect();
    let options = state.read(move |document| {
        let name = |(_, row): (Id<TalkingPoint>, &TalkingPoint)| match row.question.trim() {
            "" => words::UNTITLED.to_owned(),
            question => question.to_owned(),
        };
        let none = std::iter::once(words::NONE.to_owned());
        none.chain(document.agenda(session).into_iter().map(name)).collect::<Vec<_>>()
    });
    let place = state.read(move |document| {
        let serves = document.evidence.get(id).and_then(|row| row.serves);
        let place = document.agenda(session).iter().position(|(id, _)| Some(*id) == serves);
        Some(place.map_or(0, |place| place + 1))
    });
    let set = move |place: Option<usize>| {
        state.change(|document, _| {
            let place = place.and_then(|place| place.checked_sub(1));
            let point =
                place.and_then(|place| document.agenda(session).get(place).map(|(id, _)| *id));
            document.reword_evidence(id, |row| row.serves = point);
        });
    };
    let bound = Bound::new(place, callback(set));
    pick(part(id, "serves"), words::SERVES, options, bound)
}
