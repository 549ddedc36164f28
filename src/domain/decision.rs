//! What was decided in a session.

use super::field::fields;
use super::{Captured, Document, Id, Session, Visibility};

/// A decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub text: String,
    /// The reason, where one was given.
    pub because: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// Where it was decided.
    pub captured: Captured,
}

fields!(Decision { text, because, visibility, captured });

impl Document {
    /// What was decided in a session, in that order.
    pub fn decisions_of(
        &self,
        session: Id<Session>,
    ) -> impl Iterator<Item = (Id<Decision>, &Decision)> {
        self.decisions.iter().filter(move |(_, row)| row.captured.session == session)
    }
}
