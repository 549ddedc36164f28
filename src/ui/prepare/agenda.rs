//! Step 3: the questions for the session, in order, with their minutes.

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{label, prepare as words};
use crate::domain::{Document, Id, NewPoint, Session, Stage, Step, TalkingPoint, Visibility};
use crate::export::fill;
use crate::platform::page;
use crate::state::AppState;
use crate::ui::kit::{Icon, Shape};

use super::StepFrame;
use super::point_row::PointRow;
use super::suggestions::{Suggestions, offered};

/// The minutes that a new talking point starts with.
const NEW_MINUTES: u16 = 5;

/// The third step of the preparation.
#[component]
pub fn AgendaStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let is_empty = state.read(move |document| document.agenda(session).is_empty());
    let start = move |_| {
        state.change(|document, occasion| {
            let Some(row) = document.sessions.get(session) else { return };
            for point in template(row.purpose).points {
                document.add_point(session, offered(point), occasion);
            }
        });
    };
    let empty = move || {
        view! {
            <div class="empty">
                <p>{words::EMPTY_AGENDA}</p>
                <button class="button button-primary" type="button" on:click=start>
                    {words::FROM_TEMPLATE}
                </button>
            </div>
        }
    };
    view! {
        <StepFrame session step=Step::Agenda heading=words::AGENDA lead=words::AGENDA_LEAD>
            <Minutes session />
            {move || is_empty.get().then(empty)}
            {Stage::ALL.map(|stage| view! { <StageOfAgenda session stage /> }).collect_view()}
            <Suggestions session />
        </StepFrame>
    }
}

/// The minutes of all questions against those of the session.
#[component]
fn Minutes(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let minutes = state.read(move |document| {
        let length = document.sessions.get(session).map_or(0, Session::planned_min);
        (document.agenda_minutes(session), length)
    });
    let text = move || {
        let (planned, length) = minutes.get();
        let over = planned.saturating_sub(length).to_string();
        let values =
            [("planned", planned.to_string()), ("length", length.to_string()), ("over", over)];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        fill(if planned > length { words::OVER } else { words::PLANNED }, &values)
    };
    let is_over = move || minutes.with(|(planned, length)| planned > length);
    view! {
        <div class="minutes" class:minutes-over=is_over>
            <p role="status">{text}</p>
            <progress
                aria-hidden="true"
                max=move || minutes.get().1
                value=move || minutes.get().0
            ></progress>
        </div>
    }
}

/// The questions of one stage.
#[component]
fn StageOfAgenda(
    /// The session that is prepared.
    session: Id<Session>,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    let state = AppState::expect();
    let points = state.read(move |document| of_stage(document, session, stage));
    let minutes = state.read(move |document| {
        let points = of_stage(document, session, stage).into_iter();
        let rows = points.filter_map(|id| document.talking_points.get(id));
        let planned: u16 = rows.fold(0, |sum, row| sum.saturating_add(row.timebox_min));
        let length = document.sessions.get(session).map_or(0, |row| row.timebox_min.get(stage));
        let values = [("planned", &*planned.to_string()), ("length", &*length.to_string())];
        fill(words::STAGE_MINUTES, &values)
    });
    let add = move |_| {
        let point = state.change(|document, occasion| {
            let visibility = Visibility::Shared;
            let new =
                NewPoint { stage, visibility, timebox_min: NEW_MINUTES, ..NewPoint::default() };
            document.add_point(session, new, occasion)
        });
        if let Some(point) = point {
            page::focus_soon(format!("[id='{point}-question']"));
        }
    };
    let add_label = fill(words::ADD_POINT_TO, &[("stage", label::stage(stage))]);
    let numbered = move || (1..).zip(points.get()).collect::<Vec<(usize, Id<TalkingPoint>)>>();
    view! {
        <section class="agenda-stage">
            <header class="agenda-stage-head">
                <h2>{label::stage(stage)}</h2>
                <span class="quiet numbers">{minutes}</span>
            </header>
            <ol class="rows">
                <For
                    each=numbered
                    key=|numbered| *numbered
                    children=move |(number, point)| view! { <PointRow point number /> }
                />
            </ol>
            <button class="link-button" type="button" aria-label=add_label on:click=add>
                <Icon shape=Shape::Plus />
                {words::ADD_POINT}
            </button>
        </section>
    }
}

/// The talking points of one stage, in order.
fn of_stage(document: &Document, session: Id<Session>, stage: Stage) -> Vec<Id<TalkingPoint>> {
    let agenda = document.agenda(session).into_iter();
    agenda.filter(|(_, point)| point.stage == stage).map(|(id, _)| id).collect()
}
