//! Step 3: the questions for the session, in order, with their minutes.

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{label, prepare as words};
use crate::domain::{
    Document, Id, NewPoint, Session, Stage, Step, TalkingPoint, USUAL_MINUTES, Visibility,
};
use crate::export::{counted, fill};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::kit::{Button, Each, Shape, Weight, shown_if};
use crate::ui::plan_picker::PlanPicker;

use super::StepFrame;
use super::dragging::{DropMark, name_of_stage};
use super::point_row::PointRow;
use super::suggestions::{Suggestions, offered};

/// The third step of the preparation.
#[component]
pub fn AgendaStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    DropMark::provide();
    let came_along = state.read(move |document| {
        let agenda = document.agenda(session).into_iter();
        let carried = agenda.filter(|(_, point)| point.carry_count() > 0);
        counted(words::CAME_ALONG, carried.count())
    });
    let is_empty = state.read(move |document| document.agenda(session).is_empty());
    let start = move |()| {
        state.change(|document, occasion| {
            let Some(row) = document.sessions.get(session) else { return };
            for point in template(row.purpose).points {
                document.add_point(session, offered(*point), occasion);
            }
        });
    };
    let empty = move || {
        view! {
            <div class="empty">
                <p>{words::EMPTY_AGENDA}</p>
                <Button weight=Weight::Primary label=words::FROM_TEMPLATE on_click=start />
            </div>
        }
        .into_any()
    };
    view! {
        <StepFrame session step=Step::Agenda heading=words::AGENDA lead=words::AGENDA_LEAD>
            <Minutes session />
            <p class="quiet">{came_along}</p>
            <details class="more">
                <summary>{words::PLAN}</summary>
                <div class="form">
                    <PlanPicker session />
                </div>
            </details>
            {shown_if(is_empty, empty)}
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
    let planned = move |document: &Document| document.agenda_minutes(session);
    let length =
        move |document: &Document| document.sessions.get(session).map_or(0, Session::planned_min);
    let text = state.read(move |document| {
        let (planned, length) = (planned(document), length(document));
        let over = planned.saturating_sub(length);
        let values = [
            ("planned", &*planned.to_string()),
            ("length", &*length.to_string()),
            ("over", &*over.to_string()),
        ];
        fill(if over > 0 { words::OVER } else { words::PLANNED }, &values)
    });
    let is_over = state.read(move |document| planned(document) > length(document));
    let most = state.read(move |document| length(document).to_string());
    let done = state.read(move |document| planned(document).to_string());
    view! {
        <div class="minutes" class:minutes-over=is_over>
            <p role="status">{text}</p>
            <progress
                aria-hidden="true"
                max=most
                value=done
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
    let points = state.ids(move |document| of_stage(document, session, stage));
    let minutes = state.read(move |document| {
        let points = of_stage(document, session, stage).into_iter();
        let rows = points.filter_map(|id| document.talking_points.get(id));
        let planned: u16 = rows.fold(0, |sum, row| sum.saturating_add(row.timebox_min));
        let length = document.sessions.get(session).map_or(0, |row| row.timebox_min.get(stage));
        let values = [("planned", &*planned.to_string()), ("length", &*length.to_string())];
        fill(words::STAGE_MINUTES, &values)
    });
    let add = move |()| {
        let point = state.change(|document, occasion| {
            let visibility = Visibility::Shared;
            let new =
                NewPoint { stage, visibility, timebox_min: USUAL_MINUTES, ..NewPoint::default() };
            document.add_point(session, new, occasion)
        });
        if let Some(point) = point {
            focus::soon(format!("[id='{point}-question']"));
        }
    };
    let add_label = fill(words::ADD_POINT_TO, &[("stage", label::stage(stage))]);
    let row = move |raw| view! { <PointRow session point=Id::from_raw(raw) /> }.into_any();
    view! {
        <section
            class="agenda-stage"
            data-drop=name_of_stage(stage)
            data-mark=DropMark::at(name_of_stage(stage))
        >
            <header class="agenda-stage-head">
                <h2>{label::stage(stage)}</h2>
                <span class="quiet numbers">{minutes}</span>
            </header>
            <ol class="rows">
                <Each things=points.raw() row />
            </ol>
            <Button
                weight=Weight::Link
                shape=Shape::Plus
                label=words::ADD_POINT
                name=add_label
                on_click=add
            />
        </section>
    }
}

/// The talking points of one stage, in order.
pub fn of_stage(document: &Document, session: Id<Session>, stage: Stage) -> Vec<Id<TalkingPoint>> {
    let agenda = document.agenda(session).into_iter();
    agenda.filter(|(_, point)| point.stage == stage).map(|(id, _)| id).collect()
}
