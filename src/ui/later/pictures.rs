//! Pictures of the record: what happened when, what was kept, how goals and sessions were seen.

mod months;
mod over_time;
mod plot;
mod table;
mod timeline;

use chrono::{Datelike, Months, NaiveDate};
use leptos::prelude::*;

use crate::content::pictures as words;
use crate::domain::{Document, Kind, Period, Tables};
use crate::export::fill;
use crate::platform::{clock, dates, event, focus};
use crate::reactive::{callback, derived, memo};
use crate::state::AppState;
use crate::ui::kit::html::{Element, Node, div, dynamic, each, h1, h2, li, nodes, p, section, ul};
use crate::ui::kit::{Bound, button, quiet_choice};
use crate::ui::later::growth_tabs::tabs;

/// The months of the ranges; all of the record is behind the last of them.
const MONTHS: [u32; 3] = [1, 3, 12];

/// What finds the marks of a picture that say something.
const POINTS: &str = "[data-point]";

/// What time is in sight: how much of it, and how many steps before today.
#[derive(Clone, Copy, PartialEq)]
struct Range {
    place: usize,
    back: u32,
}

impl Range {
    /// The time in sight. All of it is what the record has.
    fn period(self, document: &Document, today: NaiveDate) -> Period {
        let Some(months) = MONTHS.get(self.place).copied() else {
            let all = document.happenings(Period { from: None, to: Some(today) });
            return Period { from: all.first().map(|(on, _)| *on), to: Some(today) };
        };
        // Whole months, up to today.
        let last = today.with_day(1).and_then(|month| {
            month.checked_sub_months(Months::new(months.saturating_mul(self.back)))
        });
        let end = last.and_then(|month| month.checked_add_months(Months::new(1)));
        let end = end.and_then(|month| month.pred_opt()).map(|end| end.min(today));
        let from = last.and_then(|month| month.checked_sub_months(Months::new(months - 1)));
        Period { from, to: end }
    }
}

/// The pictures.
pub fn pictures() -> Node {
    let state = AppState::expect();
    let range = RwSignal::new(Range { place: 2, back: 0 });
    let kinds = [
        Kind::Session,
        Kind::Evidence,
        Kind::Decision,
        Kind::Feedback,
        Kind::ActionItem,
        Kind::Preparation,
    ];
    // What is in sight follows the record, and is computed when it or the range has changed.
    let version = state.read(move |document| Version(document.tables(&kinds)));
    let period = memo(move || {
        version.with(|_| ());
        state.peek(|document| range.get().period(document, clock::today()))
    });
    nodes![
        h1().child(words::HEADING),
        tabs(),
        p().class("lead").child(words::LEAD),
        chooser(range, period),
        dynamic(move || {
            version.with(|_| ());
            let period = period.get();
            state.peek(|document| all(document, period))
        }),
    ]
}

/// The tables that the pictures are made of, as they are.
#[derive(Clone, PartialEq)]
struct Version(Tables);

/// How much time is in sight, and the steps to what was before.
fn chooser(range: RwSignal<Range>, period: Signal<Period>) -> Element {
    let place = derived(move || Some(range.get().place));
    let choose = move |place: Option<usize>| {
        range.set(Range { place: place.unwrap_or_default(), back: 0 });
    };
    let step = move |later: bool| {
        range.update(|range| {
            range.back = if later { range.back.saturating_sub(1) } else { range.back + 1 };
        });
    };
    let is_all = derived(move || range.get().place >= MONTHS.len());
    let is_now = derived(move || range.get().back == 0 || is_all.get());
    let says = derived(move || {
        let Period { from, to } = period.get();
        let shown = |day: Option<NaiveDate>| day.map(dates::day).unwrap_or_default();
        fill(words::FROM_TO, &[("from", &shown(from)), ("to", &shown(to))])
    });
    div()
        .class("plot-time no-print")
        .child(quiet_choice(
            "range",
            words::RANGE,
            &words::RANGES,
            Bound::new(place, callback(choose)),
        ))
        .child(
            div()
                .class("actions")
                .child(button(words::EARLIER, move || step(false)).attr("disabled", is_all))
                .child(p().class("numbers").attr("role", "status").child(says))
                .child(button(words::LATER, move || step(true)).attr("disabled", is_now)),
        )
}

fn all(document: &Document, period: Period) -> Node {
    let promises = months::promises(document, period);
    let marks = over_time::marks(document, period);
    let goals = document.goals.iter().filter(|(_, goal)| !goal.objective.trim().is_empty());
    let goals = goals.filter_map(|(id, _)| over_time::goal(document, id, period));
    let goals: Vec<_> = goals.collect();
    let happened = document.happenings(period);
    if happened.is_empty() && promises.is_none() && marks.is_none() && goals.is_empty() {
        return p().class("quiet").child(words::NOTHING).into();
    }
    nodes![
        timeline::timeline(document, period, happened),
        months::achievements(document, period),
        promises,
        goals,
        marks,
    ]
}

/// The arrow keys lead from point to point of a picture.
fn step_by_key(event: &web_sys::KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => true,
        "ArrowLeft" | "ArrowUp" => false,
        _ => return,
    };
    if focus::step(POINTS, forward) {
        event.prevent_default();
    }
}

/// A picture with its heading, why it is there, and the numbers behind it. What a point says takes the
/// place of why when it has the focus or is pointed at.
fn figure(heading: String, why: &'static str, picture: Node, numbers: Element) -> Element {
    let said = RwSignal::new(String::new());
    let say = move |event: leptos::ev::Event| {
        if let Some(label) = event::label_of(&event, POINTS) {
            said.set(label);
        }
    };
    let says = derived(move || if said.read().is_empty() { why.to_owned() } else { said.get() });
    section()
        .class("group figure")
        .child(h2().attr("dir", "auto").child(heading))
        .child(p().class("quiet plot-says").attr("dir", "auto").child(says))
        .child(
            div()
                .class("plot-frame")
                .on_key(|event| step_by_key(&event))
                .on("focusin", say)
                .on("pointerover", say)
                .child(picture),
        )
        .child(numbers)
}

/// What is what in a picture: a sign for each name.
fn legend(rows: Vec<(&'static str, Node)>) -> Element {
    ul().class("legend").child(each(rows, |(name, sign)| li().child(sign).child(name)))
}

/// The day in a count of days, for a scale.
fn day(on: NaiveDate) -> i64 {
    i64::from(on.num_days_from_ce())
}
