//! Review: the story of a period, put together and told.

mod criteria;
mod paper;
mod period;
mod picks;
mod stories;
mod telling;
mod themes;

use chrono::{Datelike, Months};
use leptos::prelude::*;

use crate::content::{field as errors, review as words};
use crate::domain::{Document, Id, Narrative, NarrativeForm, Period, field};
use crate::export::fill;
use crate::platform::{clock, dates};
use crate::reactive::derived;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::copy_line::copy_line;
use crate::ui::kit::html::{Element, Node, a, div, h1, h2, li, nodes, p, section, shown_if};
use crate::ui::kit::{STEP, complaint_list, link_button, long_list, primary_button};
use crate::ui::later::growth_tabs::tabs;
use crate::ui::router::go;

/// All narratives, and the way to a new one.
pub fn reviews() -> Node {
    let state = AppState::expect();
    let begin = move || {
        let today = clock::today();
        let first = today.checked_sub_months(Months::new(11)).and_then(|day| day.with_day(1));
        let year = Period { from: first, to: Some(today) };
        let id = state.change(|document, occasion| document.begin_narrative(year, occasion));
        go(Route::Review(id));
    };
    let all = state.ids(|document| document.narratives.iter().rev().map(|(id, _)| id).collect());
    let is_empty = all.is_empty();
    let has_some = derived(move || !is_empty.get());
    nodes![
        h1().child(words::HEADING),
        tabs(),
        p().class("lead").child(words::LEAD),
        div().class("actions").child(primary_button(words::BEGIN, begin)),
        copy_line(0),
        shown_if(has_some, move || {
            section().class("group").child(h2().child(words::ALL)).child(long_list(
                all.raw(),
                STEP,
                words::MORE,
                |raw| row(Id::from_raw(raw)),
            ))
        }),
    ]
}

fn row(id: Id<Narrative>) -> Element {
    let state = AppState::expect();
    let name = state.read(move |document| name(document, id));
    let remove = move || {
        state.change_and_say(words::REMOVED, |document, _| document.discard_narrative(id));
    };
    let label = derived(move || fill(words::REMOVE_THIS, &[("text", &name.read())]));
    li().class("session-row")
        .child(a().class("link").attr("href", Route::Review(id).href()).child(name))
        .child(link_button(words::REMOVE, remove).attr("aria-label", label))
}

/// A narrative by its period.
fn name(document: &Document, id: Id<Narrative>) -> String {
    let period = document.narratives.get(id).map(Narrative::period).unwrap_or_default();
    let shown = |day: Option<chrono::NaiveDate>| day.map(dates::day_of_year).unwrap_or_default();
    let pattern = match (period.from, period.to) {
        (Some(_), Some(_)) => words::PERIOD_FROM_TO,
        (Some(_), None) => words::PERIOD_FROM,
        (None, Some(_)) => words::PERIOD_TO,
        (None, None) => words::PERIOD_ALL,
    };
    fill(pattern, &[("from", &shown(period.from)), ("to", &shown(period.to))])
}

/// A narrative: what it is made of, and the text that it becomes.
pub fn review(id: Id<Narrative>) -> Node {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let name = state.read(move |document| name(document, id));
    let is_promotion = state.read(move |document| {
        document.narratives.get(id).is_some_and(|row| row.form == NarrativeForm::PromotionCase)
    });
    let area = |name: &str, label, path| fields.text_area(name, label, path).rows("2");
    nodes![
        complaint_list(errors::HEADING),
        h1().child(name),
        tabs(),
        period::period(id),
        section().class("group no-print").child(h2().child(words::HEADLINE)).child(
            fields
                .text_area("headline", words::HEADLINE, field!(Narrative.headline))
                .rows("2")
                .quiet()
                .hint(words::HEADLINE_HINT),
        ),
        themes::themes(id),
        stories::stories(id),
        section().class("group no-print").child(h2().child(words::MORE_PARTS)).child(
            div()
                .class("form")
                .child(area("setbacks", words::SETBACKS, field!(Narrative.setbacks)))
                .child(area("next", words::NEXT, field!(Narrative.next)))
                .child(area("support", words::SUPPORT, field!(Narrative.support))),
        ),
        telling::telling(id, name, shown_if(is_promotion, move || criteria::criteria(id))),
    ]
}
