//! Who does it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{Document, Id, Owner, Session};
use crate::reactive::{callback, memo};
use crate::state::AppState;
use crate::ui::kit::html::{Node, nodes, shown_if};
use crate::ui::kit::{Bound, TextField, pick};

/// Who: me, the manager of the session, or somebody by name. The id is unique on the page.
pub fn owner_pick(
    id: String,
    session: Id<Session>,
    owner: Arc<dyn Fn(&Document) -> Owner + Send + Sync>,
    assign: Callback<Owner>,
) -> Node {
    let state = AppState::expect();
    let options = state.read(move |document| {
        let row = document.sessions.get(session).and_then(|row| document.people.get(row.manager));
        let manager = row.map_or("", |person| person.name.trim());
        let owner = |owner: &Owner| label::owner(owner, manager).to_owned();
        vec![owner(&Owner::Me), owner(&Owner::Manager), words::SOMEBODY_ELSE.to_owned()]
    });
    let named = Arc::clone(&owner);
    let place = state.read(move |document| {
        Some(match owner(document) {
            Owner::Me => 0,
            Owner::Manager => 1,
            Owner::Other(_) => 2,
        })
    });
    let name = state.read(move |document| match named(document) {
        Owner::Other(name) => name,
        Owner::Me | Owner::Manager => String::new(),
    });
    let set = move |place: Option<usize>| {
        assign.run(match place {
            Some(0) | None => Owner::Me,
            Some(1) => Owner::Manager,
            Some(_) => Owner::Other(String::new()),
        });
    };
    let is_other = memo(move || place.get() == Some(2));
    let name_id = format!("{id}-name");
    let name_field = move || {
        let set = callback(move |name| assign.run(Owner::Other(name)));
        let bound = Bound::new(name, set);
        TextField::new(name_id.clone(), words::NAME, bound)
    };
    let bound = Bound::new(place, callback(set));
    nodes![pick(id, words::OWNER, options, bound), shown_if(is_other, name_field)]
}
