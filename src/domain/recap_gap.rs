//! What a recap still lacks, as data: the words for it are content.

use super::{ActionItem, Decision, Document, Evidence, EvidenceDetail, Feedback, Id, Session};

/// Something that the recap of a session lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecapGap {
    /// Nobody is named who does it.
    Owner(Id<ActionItem>),
    /// It has no date.
    Date(Id<ActionItem>),
    /// Neither is there a name, nor a date.
    OwnerAndDate(Id<ActionItem>),
    /// An action item without words.
    Action(Id<ActionItem>),
    /// A decision without words.
    Decision(Id<Decision>),
    /// Feedback without words.
    Feedback(Id<Feedback>),
    /// Support without words.
    Support(Id<Evidence>),
    /// Nobody is named from whom the support shall come.
    SupportOwner(Id<Evidence>),
    /// Support without a date.
    SupportDate(Id<Evidence>),
    /// Support with neither of them.
    SupportOwnerAndDate(Id<Evidence>),
}

impl Document {
    /// What the recap of a session still lacks, in the order of the recap.
    pub fn recap_gaps(&self, session: Id<Session>) -> Vec<RecapGap> {
        let is_blank = |text: &str| text.trim().is_empty();
        let decisions = self.decisions_of(session).filter(|(_, row)| is_blank(&row.text));
        let mut gaps: Vec<_> = decisions.map(|(id, _)| RecapGap::Decision(id)).collect();
        for (id, row) in self.actions_of(session) {
            gaps.extend(match (row.lacks_owner(), row.due_on.is_none()) {
                _ if is_blank(&row.text) => Some(RecapGap::Action(id)),
                (true, true) => Some(RecapGap::OwnerAndDate(id)),
                (true, false) => Some(RecapGap::Owner(id)),
                (false, true) => Some(RecapGap::Date(id)),
                (false, false) => None,
            });
        }
        let feedback = self.feedback_of(session).filter(|(_, row)| is_blank(&row.heard));
        gaps.extend(feedback.map(|(id, _)| RecapGap::Feedback(id)));
        for (id, row) in self.evidence_for(session) {
            let EvidenceDetail::Support(support) = &row.detail else { continue };
            gaps.extend(match (is_blank(&support.from_whom), support.by.is_none()) {
                _ if is_blank(&row.title) => Some(RecapGap::Support(id)),
                (true, true) => Some(RecapGap::SupportOwnerAndDate(id)),
                (true, false) => Some(RecapGap::SupportOwner(id)),
                (false, true) => Some(RecapGap::SupportDate(id)),
                (false, false) => None,
            });
        }
        gaps
    }
}
