//! Prepare: four steps and a check. Each can be left, skipped and come back to.

mod achievement_form;
mod agenda;
mod alignment;
mod ask_about;
mod check;
mod data;
mod dragging;
mod evidence_card;
mod goal_card;
mod log_picker;
mod metric_form;
mod objectives;
mod point_row;
mod suggestions;

pub use agenda::AgendaStep;
pub use alignment::AlignmentStep;
pub use check::CheckStep;
pub use data::DataStep;
pub use objectives::ObjectivesStep;

use leptos::prelude::*;

use crate::content::why::{self, TipPlace};
use crate::content::{label, prepare as words};
use crate::domain::{Id, Session, Step};
use crate::export::fill;
use crate::route::Route;

use super::frame::SessionFrame;
use super::kit::{ButtonLink, StepLink, Stepper, Weight};

/// The frame around a step: where it stands among the others, and the way on and back.
#[component]
fn StepFrame(
    /// The session that is prepared.
    session: Id<Session>,
    /// The step.
    step: Step,
    /// Its heading.
    heading: &'static str,
    /// What it is for.
    #[prop(into)]
    lead: Signal<String>,
    /// Its fields.
    children: Children,
) -> impl IntoView {
    let link = move |other| StepLink {
        href: Route::Prepare(session, other).href(),
        label: label::step_short(other),
        is_current: other == step,
    };
    let place = Step::ALL.iter().position(|other| *other == step).unwrap_or_default();
    let count = match step {
        Step::Check => words::LAST.to_owned(),
        _ => fill(words::STEP_OF, &[("n", &(place + 1).to_string())]),
    };
    let back = place.checked_sub(1).and_then(|place| Step::ALL.get(place));
    let next = Step::ALL.get(place + 1);
    let to = move |step: &Step, label: &'static str, weight: Weight| {
        view! { <ButtonLink weight label href=Route::Prepare(session, *step).href() /> }
    };
    let tip = tip_place(step).and_then(why::tip_for).map(|tip| {
        view! {
            <p class="tip">
                {tip.text} " "
                <cite>{fill(why::SOURCE, &[("source", tip.source)])}</cite>
            </p>
        }
    });
    view! {
        <SessionFrame session>
            <Stepper label=words::STEPS steps=Step::ALL.map(link).to_vec() />
            <p class="eyebrow">{count}</p>
            <h1 tabindex="-1">{heading}</h1>
            <p class="lead">{lead}</p>
            {children()}
            {tip}
            <div class="step-links">
                {back.map(|step| to(step, words::BACK, Weight::Plain))}
                {next.map(|step| to(step, words::CONTINUE, Weight::Primary))}
            </div>
        </SessionFrame>
    }
}

/// Where a tip for a step stands.
const fn tip_place(step: Step) -> Option<TipPlace> {
    match step {
        Step::Objectives => Some(TipPlace::Objectives),
        Step::Alignment => Some(TipPlace::Alignment),
        Step::Agenda => Some(TipPlace::Agenda),
        Step::Data => Some(TipPlace::Data),
        Step::Check => None,
    }
}
