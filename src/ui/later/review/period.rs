//! Which time the narrative is about, and what stays out of it.

use crate::content::field::END_BEFORE_START;
use crate::content::review as words;
use crate::domain::{Id, Narrative, field};
use crate::export::counted;
use crate::reactive::callback;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, h2, p, section};
use crate::ui::kit::{Bound, check_box, date_field, pick};

/// The employer, where the record has one: a name that nobody has given would leave nothing.
fn employer(id: Id<Narrative>) -> Node {
    let state = AppState::expect();
    // One that is chosen is on offer, also where nobody has it any more: it still leaves others out.
    let names = state.peek(|document| {
        let mut names = document.employers();
        let chosen = document.narratives.get(id).map(|row| row.employer.trim().to_owned());
        let chosen = chosen.filter(|name| !name.is_empty() && !names.contains(name));
        names.extend(chosen);
        names
    });
    if names.is_empty() {
        return Node::nothing();
    }
    let first = words::ALL_EMPLOYERS.to_owned();
    let options: Vec<_> = std::iter::once(first).chain(names.iter().cloned()).collect();
    let known = names.clone();
    let chosen = state.read(move |document| {
        let name = document.narratives.get(id).map_or("", |row| row.employer.trim());
        let place = known.iter().position(|other| other == name);
        Some(place.map_or(0, |place| place + 1))
    });
    let choose = move |place: Option<usize>| {
        let name = place.and_then(|place| names.get(place.checked_sub(1)?).cloned());
        state.change(|document, _| {
            document.edit_narrative(id, |row| row.employer = name.unwrap_or_default());
        });
    };
    let bound = Bound::new(chosen, callback(choose));
    pick(part(id, "employer"), words::EMPLOYER, options, bound)
}

/// The period, the employer, and what is confidential.
pub fn period(id: Id<Narrative>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let is_backwards = state.read(move |document| {
        let is_wrong = document.narratives.get(id).is_some_and(|row| row.period().is_backwards());
        (if is_wrong { END_BEFORE_START } else { "" }).to_owned()
    });
    let to = fields.date(field!(Narrative.to)).checked(is_backwards);
    let material = state.read(move |document| {
        let Some(row) = document.narratives.get(id) else { return String::new() };
        let (confidential, private) = document.held_back(row);
        let says = [
            counted(words::MATERIAL, document.told_in(row).len()),
            counted(words::HELD_CONFIDENTIAL, confidential),
            counted(words::HELD_PRIVATE, private),
        ];
        says.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    });
    section().class("group no-print").child(h2().child(words::PERIOD)).child(
        div()
            .class("form")
            .child(
                div()
                    .class("columns")
                    .child(fields.date_field("from", words::FROM, field!(Narrative.from)))
                    .child(date_field(part(id, "to"), words::TO, to))
                    .child(employer(id)),
            )
            .child(check_box(words::CONFIDENTIAL, fields.tick(field!(Narrative.with_confidential))))
            .child(p().class("quiet").attr("role", "status").child(material)),
    )
}
