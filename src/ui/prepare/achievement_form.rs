//! An achievement, told in one of four frames: its fields, the sentence that they make, and
//! advice on it.

use leptos::prelude::*;

use crate::content::achievement::{self as words, FieldText, Slot, TITLE, advice, frame};
use crate::content::prepare as prepare_words;
use crate::domain::{Achievement, Evidence, Frame, Id, Lint, Path, Role, field};
use crate::export::{achievement_lints, achievement_sentence};
use crate::state::AppState;
use crate::ui::bind::{self, Of};
use crate::ui::kit::{
    Button, CheckBox, Choice, DateField, Pick, TextArea, TextField, Weight, dynamic, shown_if,
};

use super::metric_form::MetricForm;

/// The fields of an achievement.
#[component]
pub fn AchievementForm(
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let fields = bind::of(AppState::expect(), id);
    let frames = Frame::ALL.map(|one| frame(one).name);
    let path = field!(Evidence.detail as "achievement", Achievement.frame);
    let bound = fields.choice(&Frame::ALL, path);
    let chosen = move || {
        let place = bound.value.get().unwrap_or_default();
        frame(Frame::ALL.get(place).copied().unwrap_or_default())
    };
    let when = Signal::derive(move || chosen().when.to_owned());
    let parts = move || {
        let parts = chosen().fields.iter().map(|part| part_field(id, fields, part));
        parts.collect_view().into_any()
    };
    view! {
        <TextField
            id=format!("{id}-title")
            label=TITLE.label
            hint=TITLE.hint
            bound=fields.text(field!(Evidence.title))
        />
        <div class="stack-close">
            <Choice
                name=format!("{id}-frame")
                legend=words::FRAME
                options=frames.to_vec()
                bound
            />
            <p class="field-hint">{when}</p>
        </div>
        {dynamic(parts)}
        <Sentence id />
        <Around id />
    }
}

/// A field of the frame.
fn part_field(id: Id<Evidence>, fields: Of<Evidence>, part: &'static FieldText) -> AnyView {
    let Some(path) = path_of(part.slot) else {
        return view! { <MetricForm id legend=part.label hint=part.hint /> }.into_any();
    };
    let name = path.names().last().copied().unwrap_or_default();
    view! {
        <TextArea
            rows=1
            id=format!("{id}-{name}")
            label=part.label
            hint=part.hint
            bound=fields.text(path)
        />
    }
    .into_any()
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
#[component]
fn Sentence(
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
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
    let row = move |lint: Lint| {
        let advice = advice(lint);
        view! {
            <li>
                <strong>{advice.title}</strong>
                " "
                {advice.why}
                " "
                {advice.mend}
                " "
                <Button
                    weight=Weight::Link
                    label=prepare_words::FINE_AS_IT_IS
                    name=format!("{}: {}", prepare_words::FINE_AS_IT_IS, advice.title)
                    on_click=move |()| dismiss(lint)
                />
            </li>
        }
    };
    let rows = move || {
        let lints = lints.get().into_iter();
        let lints = lints.filter_map(|place| Lint::ALL.get(usize::try_from(place).ok()?).copied());
        let lints: Vec<_> = lints.collect();
        if lints.is_empty() {
            return ().into_any();
        }
        view! {
            <p class="field-label">{prepare_words::ADVICE}</p>
            <ul class="advice">{lints.into_iter().map(row).collect_view()}</ul>
        }
        .into_any()
    };
    let has_sentence = Memo::new(move |_| !sentence.read().is_empty());
    let part = move || {
        view! {
            <div class="quote">
                <p class="field-label">{words::SENTENCE}</p>
                <p class="sentence" dir="auto">{sentence}</p>
                <div class="stack-close">{dynamic(rows)}</div>
            </div>
        }
        .into_any()
    };
    shown_if(has_sentence, part)
}

/// What stands around it: when, which part one had, who saw it.
#[component]
fn Around(
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let fields = bind::of(AppState::expect(), id);
    let roles = Role::ALL.map(|role| words::role(role).to_owned());
    let role = field!(Evidence.detail as "achievement", Achievement.role);
    view! {
        <details class="more">
            <summary>{prepare_words::AROUND}</summary>
            <div class="form">
                <div class="field-row">
                    <DateField
                        id=format!("{id}-began")
                        label=prepare_words::BEGAN
                        bound=fields.date(field!(Evidence.from))
                    />
                    <DateField
                        id=format!("{id}-on")
                        label=prepare_words::ENDED
                        bound=fields.date(field!(Evidence.on)).checked(end_before_start(id))
                    />
                </div>
                <Pick
                    id=format!("{id}-role")
                    label=words::ROLE
                    options=Signal::stored(roles.to_vec())
                    bound=fields.choice(&Role::ALL, role)
                />
                <TextField
                    id=format!("{id}-who")
                    label=prepare_words::WITNESS
                    bound=fields.text(field!(Evidence.anecdote.who))
                />
                <CheckBox
                    label=Signal::stored(prepare_words::MAY_QUOTE.to_owned())
                    bound=fields.tick(field!(Evidence.anecdote.may_quote))
                />
                <CheckBox
                    label=Signal::stored(prepare_words::CONFIDENTIAL.to_owned())
                    bound=fields.tick(field!(Evidence.confidential))
                />
            </div>
        </details>
    }
}

fn end_before_start(id: Id<Evidence>) -> Signal<String> {
    AppState::expect().read(move |document| {
        let is_wrong = document.evidence.get(id).is_some_and(Evidence::ends_before_it_begins);
        (if is_wrong { crate::content::field::END_BEFORE_START } else { "" }).to_owned()
    })
}
