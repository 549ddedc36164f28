//! The log by month, the latest first.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use crate::content::growth as words;
use crate::domain::{Document, Evidence, Id, date_key, in_order};
use crate::export::counted;
use crate::platform::{clock, dates};
use crate::reactive::{callback, derived, memo};
use crate::state::AppState;
use crate::ui::kit::html::{Element, Node, div, h3, li, nodes, p, section, shown_if};
use crate::ui::kit::{Bound, long_list, quiet_choice};

use super::entry::entry;

/// Which entries are in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    All,
    /// Those of which nobody wrote what came of them.
    WithoutResult,
    /// Those with neither a number nor a witness.
    Unbacked,
}

impl Filter {
    const ALL: [Self; 3] = [Self::All, Self::WithoutResult, Self::Unbacked];

    fn lets_in(self, row: &Evidence) -> bool {
        match self {
            Self::All => true,
            Self::WithoutResult => row.asks_for_result(clock::today()),
            Self::Unbacked => row.is_unbacked(),
        }
    }

    const fn why_empty(self) -> &'static str {
        match self {
            Self::All => words::NONE,
            Self::WithoutResult => words::NONE_MISSING,
            Self::Unbacked => words::NONE_UNBACKED,
        }
    }
}

/// How many months are in sight at first, and how many entries of each.
const STEP: usize = 12;

/// A month as it is shown: its name, and the bits of the ids in it.
type Month = (String, Vec<u128>);

/// The entries, each to be told in full; the one that was `opened` is told at once.
pub fn entries(filter: RwSignal<Filter>, opened: RwSignal<u128>) -> Node {
    let state = AppState::expect();
    let place = derived(move || Filter::ALL.iter().position(|one| *one == filter.get()));
    let choose = move |place: Option<usize>| {
        filter.set(place.and_then(|at| Filter::ALL.get(at).copied()).unwrap_or(Filter::All));
    };
    // An entry whose date or text is being typed stays where it is, until the list is another one.
    let size = state.read(|document| document.evidence.len());
    let months = memo(move || {
        size.get();
        let filter = filter.get();
        state.peek(|document| by_month(document, filter))
    });
    let has_some = derived(move || size.get() > 0);
    let is_empty = derived(move || months.read().is_empty());
    let count = derived(move || {
        counted(words::COUNT, months.read().iter().map(|(_, ids)| ids.len()).sum())
    });
    let why = derived(move || filter.get().why_empty().to_owned());
    let places = derived(move || (0..months.read().len() as u128).collect());
    nodes![
        shown_if(has_some, move || {
            let bound = Bound::new(place, callback(choose));
            div().class("choices no-print").child(quiet_choice(
                "entries",
                words::WHICH,
                &words::FILTERS,
                bound,
            ))
        }),
        shown_if(is_empty, move || div().class("empty").child(p().child(why))),
        p().class("quiet numbers").attr("role", "status").child(count),
        long_list(places, STEP, words::MORE, move |place| month(months, place, opened)),
    ]
}

/// A month, by its place among the months.
fn month(months: Signal<Vec<Month>>, place: u128, opened: RwSignal<u128>) -> Element {
    let of_month = move |months: &Vec<Month>| {
        usize::try_from(place).ok().and_then(|place| months.get(place).cloned()).unwrap_or_default()
    };
    let name = derived(move || months.with(of_month).0);
    let ids = memo(move || months.with(of_month).1);
    let list = long_list(ids, STEP, words::MORE, move |raw| entry(Id::from_raw(raw), opened));
    li().class("group month").child(section().child(h3().child(name)).child(list))
}

/// The achievements by month, the latest first; those without a date come last.
fn by_month(document: &Document, filter: Filter) -> Vec<Month> {
    let rows = document.evidence.iter();
    let rows = rows.filter(|(_, row)| row.is_achievement() && filter.lets_in(row));
    let mut months: Vec<(Option<NaiveDate>, Vec<u128>)> = Vec::new();
    for (id, row) in in_order(rows, |(_, row)| date_key(row.dated())) {
        let first = row.dated().and_then(|day| day.with_day(1));
        match months.last_mut().filter(|(month, _)| *month == first) {
            Some((_, ids)) => ids.insert(0, id.raw()),
            None => months.push((first, vec![id.raw()])),
        }
    }
    let dated = months.iter().filter(|(month, _)| month.is_some()).rev();
    let undated = months.iter().filter(|(month, _)| month.is_none());
    let name = |month: Option<NaiveDate>| {
        month.map_or_else(|| words::MONTH_WITHOUT_DATE.to_owned(), dates::month)
    };
    dated.chain(undated).map(|(month, ids)| (name(*month), ids.clone())).collect()
}
