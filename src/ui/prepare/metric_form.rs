//! The number that shows something, and help to find one.

use leptos::prelude::*;

use crate::content::achievement::{self as words, METRIC_FINDER, MetricKind, PROOF_LADDER};
use crate::content::{label, prepare as prepare_words};
use crate::domain::{Evidence, Id, MetricQuality, field};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Button, Pick, TextField};

/// The number behind a piece of evidence.
#[component]
pub fn MetricForm(
    /// The piece of evidence.
    id: Id<Evidence>,
    /// What is asked.
    legend: &'static str,
    /// What helps to answer it.
    hint: &'static str,
) -> impl IntoView {
    let fields = bind::of(AppState::expect(), id);
    let field = move |name: &'static str, label: &'static str, path| {
        view! { <TextField id=format!("{id}-{name}") label bound=fields.text(path) /> }
    };
    let qualities = MetricQuality::ALL.map(|quality| label::metric_quality(quality).to_owned());
    view! {
        <fieldset class="group-of-fields">
            <legend class="field-label">{legend}</legend>
            <p class="field-hint">{hint}</p>
            <div class="columns columns-four">
                {field("metric", prepare_words::METRIC_NAME, field!(Evidence.metric.name))}
                {field("before", prepare_words::BEFORE, field!(Evidence.metric.before))}
                {field("after", prepare_words::AFTER, field!(Evidence.metric.after))}
                {field("unit", words::UNIT, field!(Evidence.metric.unit))}
            </div>
            <div class="columns">
                {field("period", words::PERIOD, field!(Evidence.metric.period))}
                {field("source", words::SOURCE, field!(Evidence.metric.source))}
                <Pick
                    id=format!("{id}-quality")
                    label=prepare_words::QUALITY
                    options=Signal::stored(qualities.to_vec())
                    bound=fields.choice(&MetricQuality::ALL, field!(Evidence.metric.quality))
                />
            </div>
            <Finder id />
        </fieldset>
    }
}

/// Twelve kinds of numbers, for those who think that there is none.
#[component]
fn Finder(
    /// The piece of evidence.
    id: Id<Evidence>,
) -> impl IntoView {
    let state = AppState::expect();
    let row = move |kind: MetricKind| {
        let take = move |()| {
            // What the person wrote themselves stays.
            let is_free = state.peek(|document| {
                document.evidence.get(id).is_some_and(|row| row.metric.name.trim().is_empty())
            });
            if is_free {
                let name = kind.name.to_lowercase();
                state.change(|d, _| d.reword_evidence(id, |row| row.metric.name = name));
            }
            focus::soon(format!("[id='{id}-after']"));
        };
        view! {
            <li class="offer">
                <span>
                    <strong>{kind.name}</strong>
                    " "
                    {kind.question}
                    " "
                    <span class="quiet">{kind.example}</span>
                </span>
                <Button
                    label=prepare_words::TAKE
                    name=format!("{}: {}", prepare_words::TAKE, kind.name)
                    on_click=take
                />
            </li>
        }
    };
    let step = |step: &'static str| view! { <li>{step}</li> };
    view! {
        <details class="more">
            <summary>{prepare_words::NO_NUMBER}</summary>
            <ul class="rows">{METRIC_FINDER.map(row).collect_view()}</ul>
            <h3>{prepare_words::LADDER}</h3>
            <ol class="advice">{PROOF_LADDER.map(step).collect_view()}</ol>
        </details>
    }
}
