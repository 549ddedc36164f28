//! All sessions, the latest first: searched through, and narrowed down.

use leptos::prelude::*;

use crate::content::sessions as words;
use crate::domain::{Document, Id, Person, Session, SessionState, date_key, in_order};
use crate::export::counted;
use crate::reactive::{callback, derived, memo};
use crate::search::{excerpt, search};
use crate::state::AppState;
use crate::ui::kit::html::{Element, Node, div, nodes, p, shown_if};
use crate::ui::kit::{Bound, STEP, TextField, long_list, pick};
use crate::ui::session_rows::session_row;

/// From how many sessions on there is something to search through.
const FEW: usize = 4;

/// What the list is narrowed down to.
#[derive(Clone, Copy)]
struct Wanted {
    query: RwSignal<String>,
    /// The place of the manager among those with whom there were sessions; 0 is all of them.
    manager: RwSignal<Option<usize>>,
    /// The place of the state: all, ahead, held, not held.
    state: RwSignal<Option<usize>>,
}

/// All sessions.
pub fn history() -> Node {
    let state = AppState::expect();
    let wanted = Wanted {
        query: RwSignal::new(String::new()),
        manager: RwSignal::new(Some(0)),
        state: RwSignal::new(Some(0)),
    };
    let found = memo(move || {
        let query = wanted.query.get();
        let (manager, place) = (wanted.manager.get(), wanted.state.get());
        state.with(|document| found(document, &query, manager, place))
    });
    let ids = derived(move || found.with(|found| found.iter().map(|(id, _)| *id).collect()));
    let count = derived(move || counted(words::SESSION_COUNT, found.read().len()));
    let are_many = state.read(|document| document.sessions.len() >= FEW);
    let found_in = move |session: u128| {
        memo(move || {
            let text = |found: &Vec<(u128, String)>| {
                let row = found.iter().find(|(id, _)| *id == session);
                row.map(|(_, text)| excerpt(text, &wanted.query.read())).unwrap_or_default()
            };
            found.with(text)
        })
    };
    let row = move |session| session_row(Id::from_raw(session), Some(found_in(session)));
    nodes![
        shown_if(are_many, move || {
            nodes![filters(wanted), p().class("quiet numbers").attr("role", "status").child(count)]
        }),
        long_list(ids, STEP, words::MORE, row),
    ]
}

/// The sessions that are wanted, by the bits of their ids, with what was found in them.
fn found(
    document: &Document,
    query: &str,
    manager: Option<usize>,
    state: Option<usize>,
) -> Vec<(u128, String)> {
    let all: Vec<(Id<Session>, String)> = if query.trim().is_empty() {
        let by_date = in_order(document.sessions.iter(), |(_, row)| date_key(row.on));
        by_date.into_iter().rev().map(|(id, _)| (id, String::new())).collect()
    } else {
        search(document, query).into_iter().map(|found| (found.session, found.text)).collect()
    };
    let manager = manager
        .filter(|place| *place > 0)
        .and_then(|place| managers(document).get(place - 1).map(|(id, _)| *id));
    let is_wanted = |(id, _): &(Id<Session>, String)| {
        document.sessions.get(*id).is_some_and(|row| {
            manager.is_none_or(|manager| row.manager == manager) && is_in(row.state(), state)
        })
    };
    all.into_iter().filter(is_wanted).map(|(id, text)| (id.raw(), text)).collect()
}

const fn is_in(state: SessionState, place: Option<usize>) -> bool {
    match place {
        Some(1) => state.is_ahead(),
        Some(2) => state.is_held(),
        Some(3) => state.is_aside(),
        _ => true,
    }
}

/// Those with whom there were sessions.
fn managers(document: &Document) -> Vec<(Id<Person>, String)> {
    let held_with = |id: Id<Person>| document.sessions_with(id).next().is_some();
    let people = document.people.iter().filter(|(id, _)| held_with(*id));
    people.map(|(id, row)| (id, row.name.trim().to_owned())).collect()
}

fn filters(wanted: Wanted) -> Element {
    let state = AppState::expect();
    let names = state.read(|document| {
        let names = managers(document).into_iter().map(|(_, name)| name);
        std::iter::once(words::WITH_ANYBODY.to_owned()).chain(names).collect()
    });
    let query = Bound::new(wanted.query.into(), callback(move |text| wanted.query.set(text)));
    let place = |signal: RwSignal<Option<usize>>| {
        Bound::new(signal.into(), callback(move |place| signal.set(place)))
    };
    let states = Signal::stored(words::STATES.map(str::to_owned).to_vec());
    div()
        .class("filters no-print")
        .child(TextField::new("search", words::SEARCH, query).kind("search"))
        .child(pick("with", words::WITH, names, place(wanted.manager)))
        .child(pick("state", words::STATE, states, place(wanted.state)))
}
