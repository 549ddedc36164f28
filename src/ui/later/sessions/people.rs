//! Those with whom sessions are held.

use crate::content::sessions as words;
use crate::domain::{Document, Id, Kind, Person, Relation};
use crate::export::fill;
use crate::platform::dates;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::frame::person_name;
use crate::ui::kit::html::{Element, Node, a, h2, li, section, shown_if, span, ul};
use crate::ui::kit::rows;

/// The managers, the latest first.
pub fn people() -> Node {
    let state = AppState::expect();
    let people = state.ids_in(&[Kind::Person], |document| {
        let people = document.people.iter().rev();
        let managers = people.filter(|(_, row)| row.relation == Relation::Manager);
        managers.map(|(id, _)| id).collect()
    });
    let are_some = state.read(|document| !document.people.is_empty());
    shown_if(are_some, move || {
        section()
            .class("group")
            .child(h2().child(words::PEOPLE))
            .child(ul().class("rows").child(rows(people.raw(), |raw| row(Id::from_raw(raw)))))
    })
}

fn row(id: Id<Person>) -> Element {
    let state = AppState::expect();
    let name =
        state.read(move |document| fill(words::YOU_AND, &[("name", &person_name(document, id))]));
    let facts = state.read(move |document| facts(document, id));
    li().class("session-row")
        .child(a().class("session-row-name").attr("href", Route::Person(id).href()).child(name))
        .child(span().class("session-row-facts").child(facts))
}

/// Where, and from when to when.
fn facts(document: &Document, id: Id<Person>) -> String {
    let Some(row) = document.people.get(id) else { return String::new() };
    let on = |sentence, on| fill(sentence, &[("date", &dates::day(on))]);
    let employer = row.employer.trim();
    let employer = (!employer.is_empty()).then(|| employer.to_owned());
    let from = row.from.map(|from| on(words::SINCE, from));
    let to = row.to.map(|to| on(words::UNTIL, to));
    employer.into_iter().chain(from).chain(to).collect::<Vec<_>>().join(" · ")
}
