//! Who does what by when, and what of it is missing.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{ActionItem, Document, Id, Session};
use crate::platform::clock;
use crate::state::AppState;

use super::owner_pick::owner_pick;
use crate::reactive::{callback, derived};
use crate::ui::form::part;
use crate::ui::kit::html::{Node, div, nodes, p, shown_if};
use crate::ui::kit::{Bound, date_field};

/// The owner and the date of an action item that was agreed in a session. The date is bound by the
/// caller, who knows what follows from another one.
pub fn who_and_when(session: Id<Session>, id: Id<ActionItem>, due: Bound<String>) -> Node {
    let state = AppState::expect();
    let owner = move |document: &Document| {
        document.action_items.get(id).map(|row| row.owner.clone()).unwrap_or_default()
    };
    let assign = callback(move |owner| state.type_in(|d, _| d.assign(id, owner)));
    let missing = state.read(move |document| {
        let row = document.action_items.get(id);
        let nobody = row.is_some_and(ActionItem::lacks_owner);
        let no_date = row.is_some_and(|row| row.due_on.is_none());
        let is_late = row.is_some_and(|row| row.is_late(clock::today()));
        match (nobody, no_date) {
            (false, false) if is_late => words::DATE_IS_OVER,
            (true, true) => words::NO_OWNER_NO_DATE,
            (true, false) => words::NO_OWNER,
            (false, true) => words::NO_DATE,
            (false, false) => "",
        }
        .to_owned()
    });
    let is_missing = derived(move || !missing.read().is_empty());
    nodes![
        div()
            .class("field-row")
            .child(owner_pick(part(id, "owner"), session, Arc::new(owner), assign))
            .child(date_field(part(id, "due"), words::DUE, due)),
        shown_if(is_missing, move || p().class("field-hint").child(missing)),
    ]
}
