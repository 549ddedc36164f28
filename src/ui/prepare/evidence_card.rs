//! A piece of evidence, to be filled in.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{
    Achievement, Challenge, Document, Evidence, EvidenceDetail, Id, MetricQuality, Session,
    SupportKind, SupportRequest, TalkingPoint, Visibility,
};
use crate::state::AppState;
use crate::ui::bind;
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
    let title = text(state, id, |e| &e.title, |e, text| e.title = text);
    let own = state.peek(|document| document.evidence.get(id).map(|e| e.detail.clone()));
    let (ask, fields) = match own.unwrap_or_default() {
        EvidenceDetail::Achievement(_) => (words::ACHIEVED, achievement(state, id).into_any()),
        EvidenceDetail::Challenge(_) => (words::HAPPENED, challenge(state, id).into_any()),
        EvidenceDetail::Support(_) => (words::NEED, support(state, id).into_any()),
    };
    let is_support = state.peek(|document| {
        let detail = document.evidence.get(id).map(|e| &e.detail);
        matches!(detail, Some(EvidenceDetail::Support(_)))
    });
    let shared = bind::tick(
        state,
        move |d| d.evidence.get(id).is_some_and(|e| e.visibility == Visibility::Shared),
        move |d, _, shared| {
            let visibility = if shared { Visibility::Shared } else { Visibility::Private };
            d.reword_evidence(id, |e| e.visibility = visibility);
        },
    );
    let remove = move |()| {
        state.change_and_say(words::EVIDENCE_REMOVED, |d, _| d.discard_evidence(id));
    };
    view! {
        <li class="card">
            <TextField id=format!("{id}-title") label=ask bound=title />
            {fields}
            {(!is_support).then(|| view! { <Proof id /> })}
            <Serves session id />
            <div class="card-actions">
                <CheckBox label=Signal::stored(words::SHARED.to_owned()) bound=shared />
                <Button weight=Weight::Link label=words::REMOVE_EVIDENCE on_click=remove />
            </div>
        </li>
    }
}

fn achievement(state: AppState, id: Id<Evidence>) -> impl IntoView {
    let part = move |read: fn(&Achievement) -> &String, write: fn(&mut Achievement, String)| {
        bind::text(
            state,
            move |d| match d.evidence.get(id).map(|e| &e.detail) {
                Some(EvidenceDetail::Achievement(row)) => read(row).clone(),
                _ => String::new(),
            },
            move |d, text| {
                d.reword_evidence(id, |e| {
                    if let EvidenceDetail::Achievement(row) = &mut e.detail {
                        write(row, text);
                    }
                });
            },
        )
    };
    view! {
        <TextArea
            id=format!("{id}-action")
            label=words::HOW
            bound=part(|row| &row.action, |row, text| row.action = text)
        />
        <TextArea
            id=format!("{id}-outcome")
            label=words::RESULT
            bound=part(|row| &row.result, |row, text| row.result = text)
        />
    }
}

fn challenge(state: AppState, id: Id<Evidence>) -> impl IntoView {
    let part = move |read: fn(&Challenge) -> &String, write: fn(&mut Challenge, String)| {
        bind::text(
            state,
            move |d| match d.evidence.get(id).map(|e| &e.detail) {
                Some(EvidenceDetail::Challenge(row)) => read(row).clone(),
                _ => String::new(),
            },
            move |d, text| {
                d.reword_evidence(id, |e| {
                    if let EvidenceDetail::Challenge(row) = &mut e.detail {
                        write(row, text);
                    }
                });
            },
        )
    };
    view! {
        <TextArea
            id=format!("{id}-effect")
            label=words::EFFECT
            bound=part(|row| &row.effect, |row, text| row.effect = text)
        />
        <TextArea
            id=format!("{id}-tried")
            label=words::TRIED
            bound=part(|row| &row.tried, |row, text| row.tried = text)
        />
        <TextArea
            id=format!("{id}-proposal")
            label=words::PROPOSAL
            bound=part(|row| &row.proposal, |row, text| row.proposal = text)
        />
    }
}

fn support(state: AppState, id: Id<Evidence>) -> impl IntoView {
    let change = move |d: &mut Document, write: &dyn Fn(&mut SupportRequest)| {
        d.reword_evidence(id, |e| {
            if let EvidenceDetail::Support(row) = &mut e.detail {
                write(row);
            }
        });
    };
    let kind = bind::choice(
        state,
        &SupportKind::ALL,
        move |d| support_of(d, id).map(|row| row.kind),
        move |d, _, kind| change(d, &|row| row.kind = kind),
    );
    let from = bind::text(
        state,
        move |d| support_of(d, id).map(|row| row.from_whom.clone()).unwrap_or_default(),
        move |d, text| change(d, &|row| row.from_whom.clone_from(&text)),
    );
    let cost = bind::text(
        state,
        move |d| support_of(d, id).map(|row| row.cost_of_not.clone()).unwrap_or_default(),
        move |d, text| change(d, &|row| row.cost_of_not.clone_from(&text)),
    );
    let by = bind::date(
        state,
        move |d| support_of(d, id).and_then(|row| row.by),
        move |d, _, by| change(d, &|row| row.by = by),
    );
    let kinds = SupportKind::ALL.map(|kind| label::support_kind(kind).to_owned()).to_vec();
    view! {
        <div class="columns">
            <Pick
                id=format!("{id}-kind")
                label=words::SUPPORT_KIND
                options=Signal::stored(kinds)
                bound=kind
            />
            <TextField id=format!("{id}-from") label=words::FROM_WHOM bound=from />
            <DateField id=format!("{id}-by") label=words::BY bound=by />
        </div>
        <TextArea id=format!("{id}-cost") label=words::COST bound=cost />
    }
}

fn support_of(document: &Document, id: Id<Evidence>) -> Option<&SupportRequest> {
    match &document.evidence.get(id)?.detail {
        EvidenceDetail::Support(row) => Some(row),
        _ => None,
    }
}

/// The number or the story behind it.
#[component]
fn Proof(
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let state = AppState::expect();
    let quality = bind::choice(
        state,
        &MetricQuality::ALL,
        move |d| d.evidence.get(id).map(|e| e.metric.quality),
        move |d, _, quality| d.reword_evidence(id, |e| e.metric.quality = quality),
    );
    let qualities = MetricQuality::ALL.map(|quality| label::metric_quality(quality).to_owned());
    view! {
        <fieldset class="proof">
            <legend class="field-label">{words::METRIC}</legend>
            <div class="columns columns-four">
                <TextField
                    id=format!("{id}-metric")
                    label=words::METRIC_NAME
                    bound=text(state, id, |e| &e.metric.name, |e, text| e.metric.name = text)
                />
                <TextField
                    id=format!("{id}-before")
                    label=words::BEFORE
                    bound=text(state, id, |e| &e.metric.before, |e, text| e.metric.before = text)
                />
                <TextField
                    id=format!("{id}-after")
                    label=words::AFTER
                    bound=text(state, id, |e| &e.metric.after, |e, text| e.metric.after = text)
                />
                <Pick
                    id=format!("{id}-quality")
                    label=words::QUALITY
                    options=Signal::stored(qualities.to_vec())
                    bound=quality
                />
            </div>
        </fieldset>
        <TextArea
            id=format!("{id}-anecdote")
            label=words::ANECDOTE
            bound=text(state, id, |e| &e.anecdote.what, |e, text| e.anecdote.what = text)
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

fn text(
    state: AppState,
    id: Id<Evidence>,
    read: fn(&Evidence) -> &String,
    write: fn(&mut Evidence, String),
) -> Bound<String> {
    bind::text(
        state,
        move |d| d.evidence.get(id).map(|e| read(e).clone()).unwrap_or_default(),
        move |d, text| d.reword_evidence(id, |e| write(e, text)),
    )
}
