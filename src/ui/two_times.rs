//! Two times that would suit, wherever a message offers them.

use leptos::prelude::*;

use crate::content::{ask as words, field as errors};
use crate::domain::{Id, Request, RequestProblem, Session, field};
use crate::platform::{clock, dates};
use crate::state::AppState;

use super::bind;
use super::kit::{DateField, TextField};

/// Two times that would suit, or a few words about them.
#[component]
pub fn TwoTimes(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let dates = [field!(Request.first.on), field!(Request.second.on)];
    let times = [field!(Request.first.at), field!(Request.second.at)];
    let error = move |found: Vec<(RequestProblem, &'static str)>| {
        state.read(move |document| {
            let problems = document.request_problems(session, clock::today(), dates::exists);
            let error = found.iter().find(|(problem, _)| problems.contains(problem));
            error.map(|(_, sentence)| (*sentence).to_owned()).unwrap_or_default()
        })
    };
    let row = |place: usize, on, at| {
        let date_error = error(vec![
            (RequestProblem::SlotPast(place), errors::SLOT_PAST),
            (RequestProblem::SlotWithoutDate(place), errors::SLOT_WITHOUT_DATE),
        ]);
        let alike = if place == 1 { errors::SLOTS_ALIKE } else { "" };
        let time_error = error(vec![
            (RequestProblem::SlotSkipped(place), errors::SLOT_SKIPPED),
            (RequestProblem::SlotsAlike, alike),
        ]);
        let [day, time] = words::SLOT_FIELDS.get(place).copied().unwrap_or_default();
        view! {
            <div class="field-row">
                <DateField
                    id=format!("slot-{place}-date")
                    label=day
                    bound=fields.date(on).checked(date_error)
                />
                <DateField
                    id=format!("slot-{place}-time")
                    label=time
                    kind="time"
                    bound=fields.time(at).checked(time_error)
                />
            </div>
        }
    };
    let rows = dates.into_iter().zip(times).enumerate();
    let rows = rows.map(|(place, (on, at))| row(place, on, at)).collect_view();
    view! {
        <fieldset class="group-of-fields">
            <legend class="field-label">{words::SLOTS}</legend>
            <p class="field-hint">{words::SLOTS_WHY}</p>
            {rows}
            <TextField
                id="slots"
                label=words::SLOTS_IN_WORDS
                hint=words::SLOTS_HINT
                bound=fields.text(field!(Request.slots))
            />
        </fieldset>
    }
}
