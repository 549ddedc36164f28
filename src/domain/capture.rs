//! What is written down in the room: notes, decisions, action items and feedback, and the way
//! from one line of text to each of them.

use chrono::{DateTime, NaiveDate, Utc};

use super::field::{fields, words};
use super::{
    ActionItem, ActionStatus, Decision, Document, Fate, Feedback, Id, NewPoint, Note, Occasion,
    Owner, Session, Stage, TalkingPoint, USUAL_MINUTES, Visibility, in_order,
};

/// Where and when something was written down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Captured {
    /// In which session.
    pub session: Id<Session>,
    /// In which stage of it.
    pub stage: Stage,
    /// When.
    pub at: DateTime<Utc>,
    /// The talking point that it is about.
    pub about: Option<Id<TalkingPoint>>,
}

fields!(Captured { session, stage, at; about });

/// What kind of thing a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CaptureKind {
    /// A note for the person alone.
    #[default]
    Note,
    /// A decision.
    Decision,
    /// Who does what by when.
    Action,
    /// Feedback heard.
    Feedback,
    /// A talking point that came up, for now.
    Question,
    /// A talking point that came up, for another time: the parking lot.
    Parking,
}

words!(CaptureKind {
    Note: "note",
    Decision: "decision",
    Action: "action",
    Feedback: "feedback",
    Question: "question",
    Parking: "parking",
});

impl CaptureKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Note, Self::Decision, Self::Action, Self::Feedback, Self::Question, Self::Parking];
}

/// The line that is being written in a session. It is kept with the session, so that a reload in
/// the middle of a word loses nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What kind of thing it is.
    pub kind: CaptureKind,
    /// The words.
    pub text: String,
    /// Who does it, for an action item.
    pub owner: Owner,
    /// By when, for an action item.
    pub due_on: Option<NaiveDate>,
}

fields!(Line { kind, text, owner, due_on });

/// Something that was written down in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaptureId {
    /// A note.
    Note(Id<Note>),
    /// A decision.
    Decision(Id<Decision>),
    /// An action item.
    Action(Id<ActionItem>),
    /// Feedback.
    Feedback(Id<Feedback>),
    /// A talking point for another time.
    Parked(Id<TalkingPoint>),
}

impl CaptureId {
    /// What kind of thing it is.
    pub const fn kind(self) -> CaptureKind {
        match self {
            Self::Note(_) => CaptureKind::Note,
            Self::Decision(_) => CaptureKind::Decision,
            Self::Action(_) => CaptureKind::Action,
            Self::Feedback(_) => CaptureKind::Feedback,
            Self::Parked(_) => CaptureKind::Parking,
        }
    }

    /// The bits of the id, which say which one it is but not of what kind.
    pub const fn raw(self) -> u128 {
        match self {
            Self::Note(id) => id.raw(),
            Self::Decision(id) => id.raw(),
            Self::Action(id) => id.raw(),
            Self::Feedback(id) => id.raw(),
            Self::Parked(id) => id.raw(),
        }
    }
}

impl Document {
    /// What was written down under an id with these bits.
    pub fn capture_with(&self, raw: u128) -> Option<CaptureId> {
        let (note, decision) = (Id::from_raw(raw), Id::from_raw(raw));
        let (action, feedback) = (Id::from_raw(raw), Id::from_raw(raw));
        let point = Id::from_raw(raw);
        None.or_else(|| self.notes.contains(note).then_some(CaptureId::Note(note)))
            .or_else(|| self.decisions.contains(decision).then_some(CaptureId::Decision(decision)))
            .or_else(|| self.action_items.contains(action).then_some(CaptureId::Action(action)))
            .or_else(|| self.feedback.contains(feedback).then_some(CaptureId::Feedback(feedback)))
            .or_else(|| self.talking_points.contains(point).then_some(CaptureId::Parked(point)))
    }

    /// Changes the line that is being written in a session.
    pub fn write_line(&mut self, session: Id<Session>, change: impl FnOnce(&mut Line)) {
        self.sessions.update(session, |row| change(&mut row.line));
    }

    /// Keeps the line that is being written in a session, in the stage at hand and for the talking
    /// point at hand, and starts a new one of the same kind. An empty line is nothing, and a
    /// question is no more than a talking point.
    pub fn keep_line(
        &mut self,
        session: Id<Session>,
        occasion: &mut Occasion,
    ) -> Option<CaptureId> {
        let row = self.sessions.get(session)?;
        let stage = row.clock().stage();
        let line = row.line.clone();
        let text = line.text.trim().to_owned();
        if text.is_empty() {
            return None;
        }
        self.write_line(session, |next| *next = Line { kind: line.kind, ..Line::default() });
        let about = self.point_at_hand(session);
        let captured = Captured { session, stage, at: occasion.now, about };
        Some(match line.kind {
            CaptureKind::Note => {
                let id = occasion.fresh();
                let visibility = Visibility::Private;
                self.notes.insert(id, Note { text, visibility, captured });
                CaptureId::Note(id)
            }
            CaptureKind::Decision => {
                let id = occasion.fresh();
                let visibility = Visibility::Shared;
                let because = String::new();
                self.decisions.insert(id, Decision { text, because, visibility, captured });
                CaptureId::Decision(id)
            }
            CaptureKind::Action => {
                let id = occasion.fresh();
                let item = ActionItem {
                    text,
                    owner: line.owner,
                    due_on: line.due_on,
                    status: ActionStatus::Open,
                    visibility: Visibility::Shared,
                    captured,
                    ..ActionItem::default()
                };
                self.action_items.insert(id, item);
                CaptureId::Action(id)
            }
            CaptureKind::Feedback => {
                let id = occasion.fresh();
                let from = self.sessions.get(session).map(|row| row.manager);
                let visibility = Visibility::Shared;
                let heard = text;
                let new = Feedback { heard, from, visibility, captured, ..Feedback::default() };
                self.feedback.insert(id, new);
                CaptureId::Feedback(id)
            }
            CaptureKind::Question | CaptureKind::Parking => {
                let timebox_min = USUAL_MINUTES;
                let is_parked = line.kind == CaptureKind::Parking;
                // What is parked is parked aloud; a question comes to the person's own mind.
                let visibility = if is_parked { Visibility::Shared } else { Visibility::Private };
                let question = text;
                let new =
                    NewPoint { question, timebox_min, stage, visibility, ..NewPoint::default() };
                let id = self.add_point(session, new, occasion)?;
                if !is_parked {
                    return None;
                }
                self.talking_points.update(id, |row| {
                    row.is_parked = true;
                    row.chosen_fate = Some(Fate::Backlog);
                });
                CaptureId::Parked(id)
            }
        })
    }

    /// Changes the words of something that was written down.
    pub fn reword_capture(&mut self, id: CaptureId, text: String) {
        match id {
            CaptureId::Note(id) => self.notes.update(id, |row| row.text = text),
            CaptureId::Decision(id) => self.decisions.update(id, |row| row.text = text),
            CaptureId::Action(id) => self.action_items.update(id, |row| row.text = text),
            CaptureId::Feedback(id) => self.feedback.update(id, |row| row.heard = text),
            CaptureId::Parked(id) => self.talking_points.update(id, |row| row.question = text),
        }
    }

    /// Removes something that was written down.
    pub fn strike_out(&mut self, id: CaptureId) {
        match id {
            CaptureId::Note(id) => self.notes.remove(id),
            CaptureId::Decision(id) => self.decisions.remove(id),
            CaptureId::Action(id) => self.action_items.remove(id),
            CaptureId::Feedback(id) => self.feedback.remove(id),
            CaptureId::Parked(id) => self.talking_points.remove(id),
        }
    }

    /// Says that something that was written down is about another talking point, or about none.
    /// What was parked is a talking point itself.
    pub fn move_capture(&mut self, id: CaptureId, about: Option<Id<TalkingPoint>>) {
        match id {
            CaptureId::Note(id) => self.notes.update(id, |row| row.captured.about = about),
            CaptureId::Decision(id) => self.decisions.update(id, |row| row.captured.about = about),
            CaptureId::Action(id) => {
                self.action_items.update(id, |row| row.captured.about = about);
            }
            CaptureId::Feedback(id) => self.feedback.update(id, |row| row.captured.about = about),
            CaptureId::Parked(_) => {}
        }
    }

    /// Where and when something was written down.
    pub fn captured(&self, id: CaptureId) -> Option<Captured> {
        match id {
            CaptureId::Note(id) => self.notes.get(id).map(|row| row.captured),
            CaptureId::Decision(id) => self.decisions.get(id).map(|row| row.captured),
            CaptureId::Action(id) => self.action_items.get(id).map(|row| row.captured),
            CaptureId::Feedback(id) => self.feedback.get(id).map(|row| row.captured),
            CaptureId::Parked(_) => None,
        }
    }

    /// The words of something that was written down.
    pub fn captured_text(&self, id: CaptureId) -> &str {
        match id {
            CaptureId::Note(id) => self.notes.get(id).map_or("", |row| &row.text),
            CaptureId::Decision(id) => self.decisions.get(id).map_or("", |row| &row.text),
            CaptureId::Action(id) => self.action_items.get(id).map_or("", |row| &row.text),
            CaptureId::Feedback(id) => self.feedback.get(id).map_or("", |row| &row.heard),
            CaptureId::Parked(id) => self.talking_points.get(id).map_or("", |row| &row.question),
        }
    }

    /// Everything that was written down in a session, oldest first.
    pub fn captures(&self, session: Id<Session>) -> Vec<CaptureId> {
        let here = |captured: &Captured| captured.session == session;
        let notes = self.notes.iter().filter(|(_, row)| here(&row.captured));
        let decisions = self.decisions.iter().filter(|(_, row)| here(&row.captured));
        let actions = self.action_items.iter().filter(|(_, row)| here(&row.captured));
        let feedback = self.feedback.iter().filter(|(_, row)| here(&row.captured));
        let parked = self.on_agenda(session).filter(|(_, row)| row.is_parked);
        let all = notes
            .map(|(id, _)| (id.raw(), CaptureId::Note(id)))
            .chain(decisions.map(|(id, _)| (id.raw(), CaptureId::Decision(id))))
            .chain(actions.map(|(id, _)| (id.raw(), CaptureId::Action(id))))
            .chain(feedback.map(|(id, _)| (id.raw(), CaptureId::Feedback(id))))
            .chain(parked.map(|(id, _)| (id.raw(), CaptureId::Parked(id))));
        // The upper half of an id begins with the time of its birth.
        let born = |(raw, _): &(u128, CaptureId)| u64::try_from(raw >> 64).unwrap_or_default();
        in_order(all, born).into_iter().map(|(_, id)| id).collect()
    }
}
