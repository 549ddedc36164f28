//! To which sessions a record belongs.

use super::{Document, Id, Kind, Place, RecordKey, Session};

impl Document {
    /// The sessions that a record belongs to: what was written for one or in one, and what is
    /// about all that are held with somebody.
    pub fn sessions_of(&self, RecordKey { kind, id }: RecordKey) -> Vec<Id<Session>> {
        let one = |captured: Option<super::Captured>| captured.map(|c| c.session);
        let session = match kind {
            Kind::Session | Kind::Request | Kind::Preparation | Kind::Recap => Some(id.of()),
            Kind::Note => one(self.notes.get(id.of()).map(|row| row.captured)),
            Kind::Decision => one(self.decisions.get(id.of()).map(|row| row.captured)),
            Kind::ActionItem => one(self.action_items.get(id.of()).map(|row| row.captured)),
            Kind::Feedback => one(self.feedback.get(id.of()).map(|row| row.captured)),
            Kind::CheckIn => self.check_ins.get(id.of()).map(|row| row.session),
            Kind::Person => return self.sessions_with(id.of()).map(|(id, _)| id).collect(),
            Kind::TalkingPoint => return self.sessions_of_point(id.of()),
            Kind::Evidence => {
                let row = self.evidence.get(id.of());
                let of_row = |row: &super::Evidence| {
                    row.session.iter().chain(&row.also_for).copied().collect()
                };
                return row.map(of_row).unwrap_or_default();
            }
            Kind::Goal => return self.sessions_about_goal(id.of()),
            Kind::Profile | Kind::Series | Kind::Narrative => None,
        };
        session.filter(|id| self.sessions.contains(*id)).into_iter().collect()
    }

    fn sessions_of_point(&self, id: Id<super::TalkingPoint>) -> Vec<Id<Session>> {
        let Some(point) = self.talking_points.get(id) else { return Vec::new() };
        let mut sessions: Vec<_> = point.past().iter().map(|past| past.session).collect();
        if let Place::Agenda(session) = point.place() {
            sessions.push(session);
        }
        sessions
    }

    /// The sessions for which something was said about a goal.
    fn sessions_about_goal(&self, goal: Id<super::Goal>) -> Vec<Id<Session>> {
        let about = |row: &super::Preparation| row.alignments.iter().any(|a| a.goal == goal);
        let preparations = self.preparations.iter().filter(|(_, row)| about(row));
        preparations.map(|(id, _)| id.of()).collect()
    }
}
