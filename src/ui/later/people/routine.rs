//! The routine with somebody: how often, what for, and the dates that follow from it.

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{label, people as words};
use crate::domain::{
    Cadence, Id, Length, Nth, NthWeekday, Occurrence, Person, Profile, Purpose, Rotation, Series,
    Weekday, field, off_the_weekend,
};
use crate::export::fill;
use crate::platform::{clock, dates};
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{
    Element, Node, div, dynamic, each, h2, li, nodes, p, section, span, ul,
};
use crate::ui::kit::{
    Bound, button, choice, date_field, link_button, pick, primary_button, time_field,
};
use crate::ui::later::all_dates::all_dates;

use super::named;

/// How many dates are in sight.
const SHOWN: usize = 4;

/// The most weeks between two sessions on offer.
const MOST_WEEKS: u8 = 12;

/// The routine, or the way to one.
pub fn routine(id: Id<Person>) -> Element {
    let state = AppState::expect();
    let series = state.read(move |document| {
        document.routine_with(id).map(|(series, _)| series.raw()).unwrap_or_default()
    });
    let begin = move || {
        state.change(|document, now| document.begin_routine(id, Cadence::Monthly, None, now));
    };
    let part = move || match series.get() {
        0 => nodes![
            p().class("quiet").child(named(id, words::NO_ROUTINE)),
            primary_button(words::BEGIN, begin),
        ],
        raw => running(Id::from_raw(raw)),
    };
    section().class("group").child(h2().child(words::ROUTINE)).child(dynamic(part))
}

fn running(id: Id<Series>) -> Node {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let starts_on = bind::date(
        state,
        move |document| document.routine(id).and_then(|row| row.starts_on),
        move |document, _, on| {
            if let Some(on) = on {
                document.move_routine(id, on);
            }
        },
    );
    let at = fields.time(field!(Series.at));
    let review_on = bind::of(state, Id::NIL).date(field!(Profile.review_on));
    let rotation = fields.choice(&Rotation::ALL, field!(Series.rotation));
    nodes![
        upcoming(id),
        div()
            .class("form")
            .child(pace(id))
            .child(
                div()
                    .class("field-row")
                    .child(date_field(part(id, "starts-on"), words::STARTS_ON, starts_on))
                    .child(time_field(part(id, "at"), words::AT, at))
            )
            .child(choice(part(id, "rotation"), words::ROTATION, &words::ROTATIONS, rotation))
            .child(alike(id))
            .child(date_field("review-on", words::REVIEW_ON, review_on)),
        rest(id),
        all_dates(),
    ]
}

/// How often.
fn pace(id: Id<Series>) -> Node {
    let state = AppState::expect();
    let cadence = state
        .read(move |document| document.series.get(id).map(|row| row.cadence).unwrap_or_default());
    let kind = derived(move || {
        Some(match cadence.get() {
            Cadence::Monthly => 0,
            Cadence::Quarterly => 1,
            Cadence::Weeks(_) => 2,
            Cadence::NthWeekday(_) => 3,
        })
    });
    let set = move |cadence| state.change(|document, _| document.pace_routine(id, cadence));
    let set_kind = move |place: Option<usize>| {
        let first = state.peek(|document| document.routine(id).and_then(|row| row.starts_on));
        set(match place {
            Some(1) => Cadence::Quarterly,
            Some(2) => Cadence::Weeks(2),
            Some(3) => Cadence::NthWeekday(NthWeekday::of(first.unwrap_or_else(clock::today))),
            _ => Cadence::Monthly,
        });
    };
    let weeks = derived(move || match cadence.get() {
        Cadence::Weeks(weeks) => Some(usize::from(weeks.max(1)) - 1),
        _ => None,
    });
    let set_weeks = move |place: Option<usize>| {
        let weeks = place.and_then(|place| u8::try_from(place + 1).ok());
        set(Cadence::Weeks(weeks.unwrap_or(1)));
    };
    let day = move || match cadence.get() {
        Cadence::NthWeekday(day) => day,
        _ => NthWeekday::default(),
    };
    let nth = derived(move || Nth::ALL.iter().position(|nth| *nth == day().nth));
    let weekday = derived(move || Weekday::WORKING.iter().position(|d| *d == day().weekday));
    let set_nth = move |place: Option<usize>| {
        let nth = place.and_then(|place| Nth::ALL.get(place).copied()).unwrap_or_default();
        set(Cadence::NthWeekday(NthWeekday { nth, ..untrack(day) }));
    };
    let set_weekday = move |place: Option<usize>| {
        let weekday = place.and_then(|place| Weekday::WORKING.get(place).copied());
        set(Cadence::NthWeekday(NthWeekday {
            weekday: weekday.unwrap_or_default(),
            ..untrack(day)
        }));
    };
    let list = |names: &[&str]| {
        Signal::stored(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    };
    let more = move || match kind.get() {
        Some(2) => {
            let all: Vec<_> = (1..=MOST_WEEKS).map(|weeks| weeks.to_string()).collect();
            let bound = Bound::new(weeks, callback(set_weeks));
            pick(part(id, "weeks"), words::WEEKS, Signal::stored(all), bound)
        }
        Some(3) => {
            let nth = Bound::new(nth, callback(set_nth));
            let weekday = Bound::new(weekday, callback(set_weekday));
            div()
                .class("field-row")
                .child(pick(part(id, "nth"), words::NTH, list(&label::NTHS), nth))
                .child(pick(part(id, "day"), words::WEEKDAY, list(&label::WORKING_DAYS), weekday))
                .into()
        }
        _ => Node::nothing(),
    };
    let bound = Bound::new(kind, callback(set_kind));
    nodes![choice(part(id, "cadence"), words::CADENCE, &words::CADENCES, bound), dynamic(more)]
}

/// What for and how long, where all sessions are alike.
fn alike(id: Id<Series>) -> Node {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let is_alike = state.read(move |document| {
        document.series.get(id).is_some_and(|row| row.rotation == Rotation::Same)
    });
    let purposes = Purpose::ALL.map(|purpose| template(purpose).name.to_owned()).to_vec();
    let purpose = fields.choice(&Purpose::ALL, field!(Series.purpose));
    let length = fields.choice(&Length::ALL, field!(Series.length));
    let purposes = Signal::stored(purposes);
    dynamic(move || {
        is_alike.get().then(|| {
            nodes![
                pick(part(id, "purpose"), words::PURPOSE, purposes, purpose),
                choice(part(id, "length"), words::LENGTH, &Length::ALL.map(label::length), length),
            ]
        })
    })
}

/// The next dates, each of which can be left out.
fn upcoming(id: Id<Series>) -> Node {
    let state = AppState::expect();
    let is_paused =
        state.read(move |d| d.series.get(id).is_some_and(|row| row.paused_on.is_some()));
    let next = state.read(move |document| document.upcoming(id, clock::today(), SHOWN));
    let skipped = state.read(move |document| {
        let row = document.series.get(id);
        let skipped = row.map(|row| row.skipped.clone()).unwrap_or_default();
        skipped.into_iter().filter(|on| *on >= clock::today()).collect::<Vec<_>>()
    });
    let row = move |next: Occurrence| -> Element {
        let minutes = fill(words::MINUTES, &[("n", label::length(next.length))]);
        let skip_label = fill(words::SKIP_THIS, &[("date", &dates::short(next.on))]);
        let skip = move || {
            state.change_and_say(words::SKIPPED, |d, _| d.skip_occurrence(id, next.planned));
        };
        li().class("session-row")
            .child(span().class("session-row-name").child(dates::short(next.on)))
            .child(
                span()
                    .class("session-row-facts")
                    .child(format!("{} · {minutes}", template(next.purpose).name)),
            )
            .child(button(words::SKIP, skip).attr("aria-label", skip_label))
    };
    let left_out = move |planned| {
        let on = dates::short(off_the_weekend(planned));
        let back = move || state.change(|document, _| document.unskip_occurrence(id, planned));
        li().class("session-row")
            .child(span().class("quiet").child(fill(words::LEFT_OUT, &[("date", &on)])))
            .child(link_button(words::PUT_BACK, back))
    };
    dynamic(move || {
        if is_paused.get() {
            return p().child(words::PAUSED);
        }
        ul().class("rows").child(each(next.get(), row)).child(each(skipped.get(), left_out))
    })
}

/// Pause, go on, end.
fn rest(id: Id<Series>) -> Element {
    let state = AppState::expect();
    let is_paused =
        state.read(move |d| d.series.get(id).is_some_and(|row| row.paused_on.is_some()));
    let pause = move || state.change(|document, now| document.pause_routine(id, now));
    let resume = move || state.change(|document, _| document.resume_routine(id));
    let end = move || state.change_and_say(words::ENDED, |d, now| d.end_routine(id, now));
    div()
        .class("actions")
        .child(dynamic(move || {
            if is_paused.get() {
                button(words::RESUME, resume)
            } else {
                button(words::PAUSE, pause)
            }
        }))
        .child(link_button(words::END, end))
}
