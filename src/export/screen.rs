//! What may be shown on a shared screen while a session is held.

use crate::domain::{Audience, Document, Id, Session, Stage};

use super::agenda::manager_name;
use super::fill::one_line;
use super::recap_lines::{action_lines, decision_lines};

/// A question on a shared screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreenPoint {
    /// The question.
    pub question: String,
    /// The stage where it belongs.
    pub stage: Stage,
    /// Whether it is done with for today.
    pub is_done: bool,
    /// Whether it is the one at hand.
    pub is_here: bool,
}

/// What an audience may see of a session that is being held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// The questions, in the order in which they come up.
    pub points: Vec<ScreenPoint>,
    /// What was decided.
    pub decided: Vec<String>,
    /// Who does what by when.
    pub actions: Vec<String>,
}

/// What this audience may see of a session.
pub fn screen(document: &Document, session: Id<Session>, audience: Audience) -> Screen {
    let Some(row) = document.sessions.get(session) else { return Screen::default() };
    let at_hand = document.point_at_hand(session);
    let agenda = document.agenda(session).into_iter();
    let seen = agenda.filter(|(_, point)| audience.may_see(point.visibility) && !point.is_parked);
    let points = seen.map(|(id, point)| ScreenPoint {
        question: one_line(&point.question),
        stage: point.stage,
        is_done: !point.is_open(),
        is_here: at_hand == Some(id),
    });
    Screen {
        points: points.filter(|point| !point.question.is_empty()).collect(),
        decided: decision_lines(document, session, audience),
        actions: action_lines(document, session, audience, &manager_name(document, row)),
    }
}
