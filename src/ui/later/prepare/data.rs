//! Step 4: what the claims stand on.

use crate::content::achievement::EXAMPLE;
use crate::content::prepare as words;
use crate::domain::{
    Achievement, Challenge, Document, EvidenceDetail, Id, Session, Step, SupportRequest,
};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::form::part;
use crate::ui::kit::html::{
    Element, Node, details, each, h2, nodes, p, section, strong, summary, ul,
};
use crate::ui::kit::{Shape, button, rows};

use super::evidence_card::evidence_card;
use super::log_picker::log_picker;
use super::step_frame;

/// One of the three kinds of evidence on the screen.
#[derive(Clone, Copy)]
struct Group {
    heading: &'static str,
    hint: &'static str,
    add: &'static str,
    /// An empty one.
    new: fn() -> EvidenceDetail,
    /// Whether a piece of evidence is of this kind.
    holds: fn(&EvidenceDetail) -> bool,
}

const GROUPS: [Group; 3] = [
    Group {
        heading: words::ACHIEVEMENTS,
        hint: words::ACHIEVEMENTS_HINT,
        add: words::ADD_ACHIEVEMENT,
        new: || EvidenceDetail::Achievement(Achievement::default()),
        holds: |detail| matches!(detail, EvidenceDetail::Achievement(_)),
    },
    Group {
        heading: words::CHALLENGES,
        hint: words::CHALLENGES_HINT,
        add: words::ADD_CHALLENGE,
        new: || EvidenceDetail::Challenge(Challenge::default()),
        holds: |detail| matches!(detail, EvidenceDetail::Challenge(_)),
    },
    Group {
        heading: words::SUPPORT,
        hint: words::SUPPORT_HINT,
        add: words::ADD_SUPPORT,
        new: || EvidenceDetail::Support(SupportRequest::default()),
        holds: |detail| matches!(detail, EvidenceDetail::Support(_)),
    },
];

/// The fourth step of the preparation.
pub fn data_step(session: Id<Session>) -> Node {
    step_frame(session, Step::Data, words::DATA, words::DATA_LEAD, move || {
        let says = |name: &'static str, text: &'static str| {
            p().child(strong().child(name)).child(" ").child(text)
        };
        let example = details()
            .class("more")
            .child(summary().child(words::EXAMPLE))
            .child(says(words::EXAMPLE_WEAK, EXAMPLE.weak))
            .child(says(words::EXAMPLE_STRONG, EXAMPLE.strong));
        nodes![example, each(GROUPS, |group| evidence_group(session, group))]
    })
}

/// The evidence of one kind.
fn evidence_group(session: Id<Session>, group: Group) -> Element {
    let state = AppState::expect();
    let of_group = move |document: &Document| {
        let evidence = document.evidence_for(session);
        evidence.filter(|(_, e)| (group.holds)(&e.detail)).map(|(id, _)| id).collect::<Vec<_>>()
    };
    let evidence = state.ids(of_group);
    let card = move |raw| evidence_card(session, Id::from_raw(raw));
    let add = move || {
        let id = state.change(|d, occasion| d.gather(session, (group.new)(), occasion));
        focus::soon_at(&part(id, "title"));
    };
    section()
        .class("group")
        .child(h2().child(group.heading))
        .child(p().class("quiet").child(group.hint))
        .child(ul().class("cards").child(rows(evidence.raw(), card)))
        .child(button(group.add, add).icon(Shape::Plus))
        .child(log_picker(session, group.holds))
}
