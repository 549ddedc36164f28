//! Step 3: the questions for the session, in order, with their minutes.

use crate::content::purpose::template;
use crate::content::{label, prepare as words};
use crate::domain::{
    Document, Id, NewPoint, Session, Stage, Step, TalkingPoint, USUAL_MINUTES, Visibility,
};
use crate::export::{counted, fill};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::form::part;
use crate::ui::kit::html::{
    Element, Node, details, div, h2, header, nodes, ol, p, progress, section, shown_if, span,
    summary,
};
use crate::ui::kit::{Shape, link_button, primary_button, rows};
use crate::ui::plan_picker::plan_picker;

use super::dragging::{DropMark, name_of_stage};
use super::point_row::point_row;
use super::step_frame;
use super::suggestions::{offered, suggestions};

/// The third step of the preparation.
pub fn agenda_step(session: Id<Session>) -> Node {
    let state = AppState::expect();
    DropMark::provide();
    let came_along = state.read(move |document| {
        let agenda = document.agenda(session).into_iter();
        let carried = agenda.filter(|(_, point)| point.carry_count() > 0);
        counted(words::CAME_ALONG, carried.count())
    });
    let is_empty = state.read(move |document| document.agenda(session).is_empty());
    let start = move || {
        state.change(|document, occasion| {
            let Some(row) = document.sessions.get(session) else { return };
            for point in template(row.purpose).points {
                document.add_point(session, offered(*point), occasion);
            }
        });
    };
    let empty = move || {
        div()
            .class("empty")
            .child(p().child(words::EMPTY_AGENDA))
            .child(primary_button(words::FROM_TEMPLATE, start))
    };
    step_frame(session, Step::Agenda, words::AGENDA, words::AGENDA_LEAD, move || {
        nodes![
            minutes(session),
            p().class("quiet").child(came_along),
            details()
                .class("more")
                .child(summary().child(words::PLAN))
                .child(div().class("form").child(plan_picker(session))),
            shown_if(is_empty, empty),
            Stage::ALL.map(|stage| stage_of_agenda(session, stage)),
            suggestions(session),
        ]
    })
}

/// The minutes of all questions against those of the session.
fn minutes(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let planned = move |document: &Document| document.agenda_minutes(session);
    let length =
        move |document: &Document| document.sessions.get(session).map_or(0, Session::planned_min);
    let text = state.read(move |document| {
        minutes_of(planned(document), length(document), [words::PLANNED, words::OVER])
    });
    let is_over = state.read(move |document| planned(document) > length(document));
    let most = state.read(move |document| length(document).to_string());
    let done = state.read(move |document| planned(document).to_string());
    div()
        .class("minutes")
        .class_if("minutes-over", is_over)
        .child(p().attr("role", "status").child(text))
        .child(progress().attr("aria-hidden", "true").attr("max", most).attr("value", done))
}

/// The minutes planned against those there are, by a sentence for when they fit and one for when
/// they do not.
fn minutes_of(planned: u16, length: u16, [fits, over]: [&str; 2]) -> String {
    let too_many = planned.saturating_sub(length);
    let values = [
        ("planned", &*planned.to_string()),
        ("length", &*length.to_string()),
        ("over", &*too_many.to_string()),
    ];
    fill(if too_many > 0 { over } else { fits }, &values)
}

/// The questions of one stage.
fn stage_of_agenda(session: Id<Session>, stage: Stage) -> Element {
    let state = AppState::expect();
    let points = state.ids(move |document| of_stage(document, session, stage));
    let planned = move |document: &Document| {
        let points = of_stage(document, session, stage).into_iter();
        let rows = points.filter_map(|id| document.talking_points.get(id));
        let planned: u16 = rows.fold(0, |sum, row| sum.saturating_add(row.timebox_min));
        let length = document.sessions.get(session).map_or(0, |row| row.timebox_min.get(stage));
        (planned, length)
    };
    let minutes = state.read(move |document| {
        let (planned, length) = planned(document);
        minutes_of(planned, length, [words::STAGE_MINUTES, words::STAGE_OVER])
    });
    let is_over = state.read(move |document| {
        let (planned, length) = planned(document);
        planned > length
    });
    let add = move || {
        let point = state.change(|document, occasion| {
            let visibility = Visibility::Shared;
            let new =
                NewPoint { stage, visibility, timebox_min: USUAL_MINUTES, ..NewPoint::default() };
            document.add_point(session, new, occasion)
        });
        if let Some(point) = point {
            focus::soon_at(&part(point, "question"));
        }
    };
    let add_label = fill(words::ADD_POINT_TO, &[("stage", label::stage(stage))]);
    let row = move |raw| point_row(session, Id::from_raw(raw));
    section()
        .class("agenda-stage")
        .attr("data-drop", name_of_stage(stage))
        .attr("data-mark", DropMark::at(name_of_stage(stage)))
        .child(
            header()
                .class("agenda-stage-head")
                .child(h2().child(label::stage(stage)))
                .child(span().class("numbers").class_if("stage-over", is_over).child(minutes)),
        )
        .child(ol().class("rows").child(rows(points.raw(), row)))
        .child(link_button(words::ADD_POINT, add).icon(Shape::Plus).attr("aria-label", add_label))
}

/// The talking points of one stage, in order.
pub fn of_stage(document: &Document, session: Id<Session>, stage: Stage) -> Vec<Id<TalkingPoint>> {
    let agenda = document.agenda(session).into_iter();
    agenda.filter(|(_, point)| point.stage == stage).map(|(id, _)| id).collect()
}
