//! A piece of evidence, to be filled in.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{
    Achievement, Challenge, Evidence, EvidenceDetail, Id, MetricQuality, Path, Session,
    SupportKind, SupportRequest, TalkingPoint, field,
};
use crate::state::AppState;
use crate::ui::bind::{self, Of};
use crate::ui::kit::{Bound, Button, CheckBox, DateField, Pick, TextArea, TextField, Weight};

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
    let own = state.peek(|document| document.evidence.get(id).map(|e| e.detail.clone()));
    let own = own.unwrap_or_default();
    let is_support = matches!(own, EvidenceDetail::Support(_));
    let (ask, details) = match own {
        EvidenceDetail::Achievement(_) => (words::ACHIEVED, achievement(id, fields)),
        EvidenceDetail::Challenge(_) => (words::HAPPENED, challenge(id, fields)),
        EvidenceDetail::Support(_) => (words::NEED, vec![support(id, fields).into_any()]),
    };
    let remove = move |()| {
        state.change_and_say(words::EVIDENCE_REMOVED, |d, _| d.discard_evidence(id));
    };
    view! {
        <li class="card">
            <TextField
                id=format!("{id}-title")
                label=ask
                bound=fields.text(field!(Evidence.title))
            />
            {details}
            {(!is_support).then(|| view! { <Proof id /> })}
            <Serves session id />
            <div class="card-actions">
                <CheckBox
                    label=Signal::stored(words::SHARED.to_owned())
                    bound=fields.shared(field!(Evidence.visibility))
                />
                <Button weight=Weight::Link label=words::REMOVE_EVIDENCE on_click=remove />
            </div>
        </li>
    }
}

fn achievement(id: Id<Evidence>, fields: Of<Evidence>) -> Vec<AnyView> {
    let areas = [
        (words::HOW, field!(Evidence.detail as "achievement", Achievement.action)),
        (words::RESULT, field!(Evidence.detail as "achievement", Achievement.result)),
    ];
    areas.map(|area| text_area(id, fields, area)).into()
}

fn challenge(id: Id<Evidence>, fields: Of<Evidence>) -> Vec<AnyView> {
    let areas = [
        (words::EFFECT, field!(Evidence.detail as "challenge", Challenge.effect)),
        (words::TRIED, field!(Evidence.detail as "challenge", Challenge.tried)),
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

/// The number or the story behind it.
#[component]
fn Proof(
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let fields = bind::of(AppState::expect(), id);
    let qualities = MetricQuality::ALL.map(|quality| label::metric_quality(quality).to_owned());
    view! {
        <fieldset class="proof">
            <legend class="field-label">{words::METRIC}</legend>
            <div class="columns columns-four">
                <TextField
                    id=format!("{id}-metric")
                    label=words::METRIC_NAME
                    bound=fields.text(field!(Evidence.metric.name))
                />
                <TextField
                    id=format!("{id}-before")
                    label=words::BEFORE
                    bound=fields.text(field!(Evidence.metric.before))
                />
                <TextField
                    id=format!("{id}-after")
                    label=words::AFTER
                    bound=fields.text(field!(Evidence.metric.after))
                />
                <Pick
                    id=format!("{id}-quality")
                    label=words::QUALITY
                    options=Signal::stored(qualities.to_vec())
                    bound=fields.choice(&MetricQuality::ALL, field!(Evidence.metric.quality))
                />
            </div>
        </fieldset>
        <TextArea
            id=format!("{id}-anecdote")
            label=words::ANECDOTE
            bound=fields.text(field!(Evidence.anecdote.what))
        />
    }
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
    let bound = Bound { value: place, set: Callback::new(set) };
    view! { <Pick id=format!("{id}-serves") label=words::SERVES options bound /> }
}
