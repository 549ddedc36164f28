//! A piece of evidence, to be filled in.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{
    Challenge, Evidence, EvidenceDetail, Id, Path, Session, SupportKind, SupportRequest,
    TalkingPoint, field,
};
use crate::state::AppState;
use crate::ui::bind::{self, Of};
use crate::ui::kit::{Bound, Button, CheckBox, DateField, Pick, TextArea, TextField, Weight};

use super::achievement_form::AchievementForm;
use super::metric_form::MetricForm;

/// A piece of evidence.
#[component]
pub fn EvidenceCard(
    /// The session that is prepared.
    session: Id<Session>,
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let row = state.peek(|document| document.evidence.get(id).cloned()).unwrap_or_default();
    let is_elsewhere = row.is_elsewhere(session);
    let form = match row.detail {
        EvidenceDetail::Achievement(_) => view! {
            <AchievementForm id />
            <Story id />
        }
        .into_any(),
        EvidenceDetail::Challenge(_) => view! {
            {title(id, fields, words::HAPPENED)}
            {challenge(id, fields)}
            <CheckBox
                label=Signal::stored(words::BLOCKING.to_owned())
                bound=fields.tick(field!(Evidence.detail as "challenge", Challenge.blocking))
            />
            <MetricForm id legend=words::METRIC hint=words::METRIC_HINT />
            <Story id />
        }
        .into_any(),
        EvidenceDetail::Support(_) => view! {
            {title(id, fields, words::NEED)}
            {support(id, fields)}
        }
        .into_any(),
    };
    let remove = move |()| {
        state.change_and_say(words::EVIDENCE_REMOVED, |d, _| d.drop_evidence(id, session));
    };
    let remove_label = if is_elsewhere { words::LEAVE_OUT } else { words::REMOVE_EVIDENCE };
    view! {
        <li class="card">
            {form}
            <Serves session id />
            <div class="card-actions">
                <CheckBox
                    label=Signal::stored(words::SHARED.to_owned())
                    bound=fields.shared(field!(Evidence.visibility))
                />
                <Button weight=Weight::Link label=remove_label on_click=remove />
            </div>
        </li>
    }
}

fn title(id: Id<Evidence>, fields: Of<Evidence>, ask: &'static str) -> impl IntoView {
    let bound = fields.text(field!(Evidence.title));
    view! { <TextField id=format!("{id}-title") label=ask bound /> }
}

fn challenge(id: Id<Evidence>, fields: Of<Evidence>) -> Vec<AnyView> {
    let areas = [
        (words::EFFECT, field!(Evidence.detail as "challenge", Challenge.effect)),
        (words::TRIED, field!(Evidence.detail as "challenge", Challenge.tried)),
        (words::OPTIONS, field!(Evidence.detail as "challenge", Challenge.options)),
        (words::PROPOSAL, field!(Evidence.detail as "challenge", Challenge.proposal)),
    ];
    areas.map(|area| text_area(id, fields, area)).into()
}

type Area = (&'static str, Path<Evidence, String>);

fn text_area(id: Id<Evidence>, fields: Of<Evidence>, (label, path): Area) -> AnyView {
    let name = path.names().last().copied().unwrap_or_default();
    view! { <TextArea id=format!("{id}-{name}") label bound=fields.text(path) /> }.into_any()
}

fn support(id: Id<Evidence>, fields: Of<Evidence>) -> impl IntoView {
    let kinds = SupportKind::ALL.map(|kind| label::support_kind(kind).to_owned()).to_vec();
    let kind = field!(Evidence.detail as "support", SupportRequest.kind);
    view! {
        <div class="columns">
            <Pick
                id=format!("{id}-kind")
                label=words::SUPPORT_KIND
                options=Signal::stored(kinds)
                bound=fields.choice(&SupportKind::ALL, kind)
            />
            <TextField
                id=format!("{id}-from")
                label=words::FROM_WHOM
                bound=fields.text(field!(Evidence.detail as "support", SupportRequest.from_whom))
            />
            <DateField
                id=format!("{id}-by")
                label=words::BY
                bound=fields.date(field!(Evidence.detail as "support", SupportRequest.by))
            />
        </div>
        <TextArea
            id=format!("{id}-cost")
            label=words::COST
            bound=fields.text(field!(Evidence.detail as "support", SupportRequest.cost_of_not))
        />
    }
}

/// The story behind it.
#[component]
fn Story(
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let bound = bind::of(AppState::expect(), id).text(field!(Evidence.anecdote.what));
    view! { <TextArea id=format!("{id}-anecdote") label=words::ANECDOTE bound /> }
}

/// The talking point that it serves.
#[component]
fn Serves(
    /// The session that is prepared.
    session: Id<Session>,
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
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
    let bound = Bound::new(place, Callback::new(set));
    view! { <Pick id=format!("{id}-serves") label=words::SERVES options bound /> }
}
