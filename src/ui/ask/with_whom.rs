//! With whom a session is to be held.

use crate::content::{ask as words, field as errors};
use crate::domain::{Document, Id, Person, RequestProblem, Session};
use crate::platform::{clock, dates};
use crate::reactive::callback;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{Node, nodes, shown_if};
use crate::ui::kit::{Bound, TextField, pick};

/// With whom: somebody from before, or somebody new.
pub fn with_whom(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let manager = move |document: &Document| {
        document.sessions.get(session).map(|row| row.manager).unwrap_or_default()
    };
    let has_choice = state.read(move |document| {
        let own = manager(document);
        let with_own = document.sessions.iter().filter(|(_, row)| row.manager == own);
        known_people(document, own).len() > 1 || with_own.count() > 1
    });
    let pick = move || people_pick(session);
    let name = bind::text(
        state,
        move |d| d.people.get(manager(d)).map(|p| p.name.clone()).unwrap_or_default(),
        move |d, name| d.rename_person(manager(d), name),
    );
    let email = bind::text(
        state,
        move |d| d.people.get(manager(d)).map(|p| p.email.clone()).unwrap_or_default(),
        move |d, email| d.set_email(manager(d), email),
    );
    let email_error = state.read(move |document| {
        let problems = document.request_problems(session, clock::today(), dates::exists);
        let is_none = problems.contains(&RequestProblem::Email);
        (if is_none { errors::NO_ADDRESS } else { "" }).to_owned()
    });
    nodes![
        shown_if(has_choice, pick),
        TextField::new("manager", words::MANAGER, name),
        TextField::new("email", words::EMAIL, email.checked(email_error))
            .hint(words::EMAIL_HINT)
            .kind("email"),
    ]
}

/// Somebody from before, to be picked.
fn people_pick(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let own = move |document: &Document| {
        document.sessions.get(session).map(|row| row.manager).unwrap_or_default()
    };
    let people = move |document: &Document| known_people(document, own(document));
    let place = state
        .read(move |document| people(document).iter().position(|(id, _)| *id == own(document)));
    let names = state.read(move |document| {
        let names = people(document).into_iter().map(|(_, name)| name);
        names.chain([words::SOMEONE_NEW.to_owned()]).collect::<Vec<_>>()
    });
    let set = move |place: Option<usize>| {
        state.change(|document, occasion| {
            let person = place.and_then(|place| people(document).get(place).map(|(id, _)| *id));
            match person {
                Some(person) => document.hold_with(session, person),
                None => document.hold_with_someone_new(session, occasion),
            }
        });
    };
    let bound = Bound::new(place, callback(set));
    pick("with", words::WITH, names, bound)
}

/// Everybody who has a name, and the one whom it is about now.
fn known_people(document: &Document, own: Id<Person>) -> Vec<(Id<Person>, String)> {
    let known = |(id, person): &(Id<Person>, &Person)| *id == own || !person.name.trim().is_empty();
    document.people.iter().filter(known).map(|(id, p)| (id, p.name.clone())).collect()
}
