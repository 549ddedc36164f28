//! What a session is for and how long it takes. Where that would change an agenda that is there
//! already, it says what would change before it does.

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{label, plan as words};
use crate::domain::{Document, Id, Length, PlanChange, Purpose, Session, SessionPlan};
use crate::export::fill;
use crate::reactive::{callback, memo};
use crate::state::AppState;

use super::kit::html::{Element, Node, div, dynamic, each, li, nodes, p, ul};
use super::kit::{Bound, button, choice, pick, primary_button};

/// A plan that is not agreed to yet: purpose and length by their places among all, where they
/// differ from what is planned.
#[derive(Clone, Copy)]
struct Proposal {
    state: AppState,
    session: Id<Session>,
    purpose: RwSignal<Option<usize>>,
    length: RwSignal<Option<usize>>,
}

impl Proposal {
    /// The plan as proposed, followed by whatever runs this; and the one as it is.
    fn plans(self) -> (SessionPlan, SessionPlan) {
        let own = self.state.with(|document| plan_of(document, self.session));
        let purpose = self.purpose.get().and_then(|place| Purpose::ALL.get(place));
        let length = self.length.get().and_then(|place| Length::ALL.get(place));
        if purpose.is_none() && length.is_none() {
            return (own, own);
        }
        let purpose = purpose.copied().unwrap_or(own.purpose);
        (plan(purpose, length.copied().unwrap_or(own.length)), own)
    }

    /// Takes on a change: at once where there is no agenda that it could change.
    fn take(self, part: RwSignal<Option<usize>>, place: Option<usize>) {
        part.set(place);
        let (new, own) = untrack(|| self.plans());
        let has_agenda = self.state.peek(|document| !document.agenda(self.session).is_empty());
        if (new.purpose, new.length) == (own.purpose, own.length) {
            self.forget();
        } else if !has_agenda {
            self.agree();
        }
    }

    fn agree(self) {
        let (new, _) = untrack(|| self.plans());
        self.state.change(|document, _| document.plan_session(self.session, new));
        self.forget();
    }

    fn forget(self) {
        self.purpose.set(None);
        self.length.set(None);
    }
}

/// Purpose and length of a session.
pub fn plan_picker(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let (purpose, length) = (RwSignal::new(None), RwSignal::new(None));
    let proposal = Proposal { state, session, purpose, length };
    let bound = |part: RwSignal<Option<usize>>, place: fn(SessionPlan) -> Option<usize>| {
        let value = memo(move || place(proposal.plans().0));
        Bound::new(value, callback(move |place| proposal.take(part, place)))
    };
    let purpose = bound(purpose, |plan| Purpose::ALL.iter().position(|one| *one == plan.purpose));
    let length = bound(length, |plan| Length::ALL.iter().position(|one| *one == plan.length));
    let summary = memo(move || template(proposal.plans().0.purpose).summary.to_owned());
    let names = Purpose::ALL.map(|purpose| template(purpose).name.to_owned());
    nodes![
        pick("purpose", words::PURPOSE, names.to_vec(), purpose),
        p().class("field-hint").child(summary),
        choice("length", words::LENGTH, &Length::ALL.map(label::length), length),
        preview(proposal),
    ]
}

/// What another plan would change, and the choice to have it or not.
fn preview(proposal: Proposal) -> Element {
    // In a memo, so that what somebody types beside it does not draw it anew.
    let lines = memo(move || {
        let (new, own) = proposal.plans();
        if new == own {
            return Vec::new();
        }
        let change = proposal.state.with(|document| document.plan_change(proposal.session, new));
        let mut lines = sentences(&change);
        if own.purpose != new.purpose {
            lines.push(fill(words::OFFERS, &[("purpose", template(new.purpose).name)]));
        }
        lines.push(words::STAYS.to_owned());
        lines
    });
    let preview = move || {
        let mut lines = lines.get();
        let stays = lines.pop()?;
        let tools = div()
            .class("actions")
            .child(primary_button(words::CHANGE, move || proposal.agree()))
            .child(button(words::LEAVE, move || proposal.forget()));
        let notice = div()
            .class("notice")
            .child(p().class("field-label").child(words::WOULD_CHANGE))
            .child(ul().child(each(lines, |line| li().child(line))))
            .child(p().child(stays))
            .child(tools);
        Some(notice)
    };
    div().attr("role", "status").child(dynamic(preview))
}

/// A change of plan in sentences.
fn sentences(change: &PlanChange) -> Vec<String> {
    let stages = change.stages.iter().map(|(stage, before, after)| {
        let (before, after) = (before.to_string(), after.to_string());
        let values = [("stage", label::stage(*stage)), ("before", &before), ("after", &after)];
        fill(words::STAGE, &values)
    });
    let mut lines: Vec<_> = stages.collect();
    let over = change.planned_min.saturating_sub(change.length_min);
    if over > 0 {
        let (planned, over) = (change.planned_min.to_string(), over.to_string());
        lines.push(fill(words::TOO_MANY, &[("planned", &planned), ("over", &over)]));
    }
    lines
}

fn plan_of(document: &Document, session: Id<Session>) -> SessionPlan {
    let row = document.sessions.get(session);
    row.map(|row| SessionPlan {
        purpose: row.purpose,
        length: row.length,
        timebox_min: row.timebox_min,
    })
    .unwrap_or_default()
}

/// The plan of a session for a purpose and a length.
pub fn plan(purpose: Purpose, length: Length) -> SessionPlan {
    SessionPlan { purpose, length, timebox_min: template(purpose).timebox(length) }
}
