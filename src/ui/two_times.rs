//! Two times that would suit, wherever a message offers them.

use crate::content::{ask as words, field as errors};
use crate::domain::{Id, Request, RequestProblem, Session, field};
use crate::platform::{clock, dates};
use crate::state::AppState;

use super::bind;
use super::kit::html::{Element, div, each, fieldset, legend, p};
use super::kit::{TextField, date_field, time_field};

/// Two times that would suit, or a few words about them.
pub fn two_times(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let dates = [field!(Request.first.on), field!(Request.second.on)];
    let times = [field!(Request.first.at), field!(Request.second.at)];
    let error = move |found: [(RequestProblem, &'static str); 2]| {
        state.read(move |document| {
            let problems = document.request_problems(session, clock::today(), dates::exists);
            let error = found.iter().find(|(problem, _)| problems.contains(problem));
            error.map(|(_, sentence)| (*sentence).to_owned()).unwrap_or_default()
        })
    };
    let row = |place: usize, on, at| {
        let date_error = error([
            (RequestProblem::SlotPast(place), errors::SLOT_PAST),
            (RequestProblem::SlotWithoutDate(place), errors::SLOT_WITHOUT_DATE),
        ]);
        let alike = if place == 1 { errors::SLOTS_ALIKE } else { "" };
        let time_error = error([
            (RequestProblem::SlotSkipped(place), errors::SLOT_SKIPPED),
            (RequestProblem::SlotsAlike, alike),
        ]);
        let [day, time] = words::SLOT_FIELDS.get(place).copied().unwrap_or_default();
        let (on, at) = (fields.date(on).checked(date_error), fields.time(at).checked(time_error));
        div()
            .class("field-row")
            .child(date_field(format!("slot-{place}-date"), day, on))
            .child(time_field(format!("slot-{place}-time"), time, at))
    };
    let rows =
        each(dates.into_iter().zip(times).enumerate(), |(place, (on, at))| row(place, on, at));
    fieldset()
        .class("group-of-fields")
        .child(legend().class("field-label").child(words::SLOTS))
        .child(p().class("field-hint").child(words::SLOTS_WHY))
        .child(rows)
        .child(
            TextField::new("slots", words::SLOTS_IN_WORDS, fields.text(field!(Request.slots)))
                .hint(words::SLOTS_HINT),
        )
}
