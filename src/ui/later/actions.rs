//! All action items: by when they are due, by who does them, or by session.

mod action_row;

use leptos::prelude::*;

use crate::content::{actions as words, field as errors};
use crate::domain::{ActionGroup, Document, GroupBy, Id};
use crate::export::{counted, fill};
use crate::platform::{clock, dates};
use crate::state::AppState;

use super::all_dates::all_dates;
use crate::reactive::{callback, derived, memo};
use crate::ui::frame::session_name;
use crate::ui::kit::html::{Element, Node, div, h1, h2, li, nodes, p, section, shown_if};
use crate::ui::kit::{Bound, complaint_list, long_list, quiet_choice};

use action_row::action_row;

/// How many groups, and how many rows of each, are in sight at first.
const STEP_OF_GROUPS: usize = 12;

/// A group as it is shown: its heading, and the bits of the ids in it.
type Shown = (String, Vec<u128>);

/// All action items.
pub fn action_list() -> Node {
    let state = AppState::expect();
    let by = RwSignal::new(Some(0));
    let which = RwSignal::new(Some(0));
    let place = |signal: RwSignal<Option<usize>>| {
        Bound::new(signal.into(), callback(move |place| signal.set(place)))
    };
    // What is listed stays where it is, whatever is done about it, until another list is wanted.
    let groups = memo(move || {
        let way = by.get().and_then(|place| GroupBy::ALL.get(place).copied()).unwrap_or_default();
        let is_open = which.get() != Some(1);
        state.peek(|document| shown(document, way, is_open))
    });
    let is_empty = derived(move || groups.read().is_empty());
    let count = derived(move || {
        let count = groups.read().iter().map(|(_, ids)| ids.len()).sum();
        counted(words::COUNT, count)
    });
    let why = derived(move || {
        if which.get() == Some(1) { words::NONE_DONE } else { words::NONE_OPEN }.to_owned()
    });
    let empty = move || div().class("empty").child(p().child(why));
    let places = derived(move || (0..groups.read().len() as u128).collect());
    nodes![
        complaint_list(errors::HEADING),
        h1().child(words::HEADING),
        p().class("lead").child(words::LEAD),
        div()
            .class("choices no-print")
            .child(quiet_choice("which", words::WHICH, &words::STATES, place(which)))
            .child(quiet_choice("by", words::BY, &words::WAYS, place(by))),
        shown_if(is_empty, empty),
        p().class("quiet numbers").attr("role", "status").child(count),
        long_list(places, STEP_OF_GROUPS, words::MORE, move |place| group(groups, place)),
        all_dates(),
    ]
}

/// One group, by its place among the groups.
fn group(groups: Signal<Vec<Shown>>, place: u128) -> Element {
    let of_group = move |groups: &Vec<Shown>| {
        usize::try_from(place).ok().and_then(|place| groups.get(place).cloned()).unwrap_or_default()
    };
    let heading = derived(move || groups.with(of_group).0);
    let ids = memo(move || groups.with(of_group).1);
    let row = |raw| action_row(Id::from_raw(raw));
    let list = long_list(ids, STEP_OF_GROUPS, words::MORE, row);
    li().class("group").child(section().child(h2().child(heading)).child(list))
}

fn shown(document: &Document, by: GroupBy, is_open: bool) -> Vec<Shown> {
    let groups = document.action_groups(by, is_open, clock::today()).into_iter();
    let raw = |ids: Vec<_>| ids.into_iter().map(Id::raw).collect();
    groups.map(|(group, ids)| (heading(document, &group), raw(ids))).collect()
}

fn heading(document: &Document, group: &ActionGroup) -> String {
    let name = |name: &str, nobody: &str| if name.is_empty() { nobody } else { name }.to_owned();
    match group {
        ActionGroup::Late => words::LATE.to_owned(),
        ActionGroup::Week => words::WEEK.to_owned(),
        ActionGroup::Later => words::LATER.to_owned(),
        ActionGroup::NoDate => words::NO_DATE.to_owned(),
        ActionGroup::Closed => words::CLOSED.to_owned(),
        ActionGroup::Mine => words::MINE.to_owned(),
        ActionGroup::Manager(id) => {
            let row = document.people.get(*id);
            name(row.map_or("", |row| row.name.trim()), words::MANAGER)
        }
        ActionGroup::Other(other) => name(other, words::SOMEBODY),
        ActionGroup::Session(id) => {
            let name = session_name(document, *id);
            let on = document.sessions.get(*id).and_then(|row| row.on);
            on.map_or_else(
                || name.clone(),
                |on| fill(words::SESSION, &[("name", &name), ("date", &dates::short(on))]),
            )
        }
        ActionGroup::Elsewhere => words::ELSEWHERE.to_owned(),
    }
}
