//! The log: what is worth remembering, written down in one line whenever it happens.

use super::field::words;
use super::{Achievement, Document, Evidence, EvidenceDetail, Id, Occasion, Visibility};

/// What a line of the log is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogKind {
    /// Something that went well.
    #[default]
    Win,
    /// Something kind that somebody said.
    Praise,
    /// Something learned.
    Lesson,
}

words!(LogKind { Win: "win", Praise: "praise", Lesson: "lesson" });

impl LogKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Win, Self::Praise, Self::Lesson];
}

impl Document {
    /// Keeps the line that is being written as an entry of today, and starts a new one of the same
    /// kind. An empty line is nothing. An entry is evidence for no session yet: it can be taken
    /// along to any, and be told in full there.
    pub fn keep_log_line(&mut self, occasion: &mut Occasion) -> Option<Id<Evidence>> {
        let profile = self.profile.get(Id::NIL)?;
        let (title, logged_as) = (profile.log_line.trim().to_owned(), profile.log_kind);
        if title.is_empty() {
            return None;
        }
        self.profile.edit(Id::NIL, |profile| profile.log_line = String::new());
        let id = occasion.fresh();
        let entry = Evidence {
            title,
            detail: EvidenceDetail::Achievement(Achievement::default()),
            on: Some(occasion.today),
            visibility: Visibility::Shared,
            logged_as,
            ..Evidence::default()
        };
        self.evidence.insert(id, entry);
        Some(id)
    }

    /// The youngest entries of the log that belong to no session, youngest first.
    pub fn latest_log(&self, most: usize) -> Vec<Id<Evidence>> {
        let free = |row: &Evidence| row.session.is_none() && row.also_for.is_empty();
        let rows = self.evidence.iter().rev().filter(|(_, row)| free(row));
        rows.map(|(id, _)| id).take(most).collect()
    }
}
