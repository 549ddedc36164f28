//! Which time the narrative is about, and what stays out of it.

use crate::content::field::END_BEFORE_START;
use crate::content::review as words;
use crate::domain::{Id, Narrative, field};
use crate::export::counted;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, div, h2, p, section};
use crate::ui::kit::{check_box, date_field};

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
                    .child(fields.text_field(
                        "employer",
                        words::EMPLOYER,
                        field!(Narrative.employer),
                    )),
            )
            .child(check_box(words::CONFIDENTIAL, fields.tick(field!(Narrative.with_confidential))))
            .child(p().class("quiet").attr("role", "status").child(material)),
    )
}
