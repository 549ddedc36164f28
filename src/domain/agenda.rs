//! The agenda of a session: its talking points in the order in which they come up.

use super::{
    Document, Id, Occasion, Person, Place, PointKind, Session, Stage, TalkingPoint, Visibility,
    in_order,
};

/// The minutes that a talking point starts with, where nothing says otherwise.
pub const USUAL_MINUTES: u16 = 5;

/// A talking point to be added.
#[derive(Clone, Debug, Default)]
pub struct NewPoint {
    /// The question.
    pub question: String,
    /// What is wanted.
    pub kind: PointKind,
    /// Minutes.
    pub timebox_min: u16,
    /// The stage.
    pub stage: Stage,
    /// Whether the manager may see it.
    pub visibility: Visibility,
}

/// Up or down among the talking points of an agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Earlier.
    Up,
    /// Later.
    Down,
}

impl Document {
    /// The talking points on the agenda of a session, in the order in which they come up.
    pub fn agenda(&self, session: Id<Session>) -> Vec<(Id<TalkingPoint>, &TalkingPoint)> {
        let place = |(_, point): &(_, &TalkingPoint)| {
            (point.stage as u64) << u32::BITS | u64::from(point.rank)
        };
        in_order(self.on_agenda(session), place)
    }

    /// The same, in no particular order.
    pub(super) fn on_agenda(
        &self,
        session: Id<Session>,
    ) -> impl Iterator<Item = (Id<TalkingPoint>, &TalkingPoint)> {
        self.talking_points.iter().filter(move |(_, p)| p.place == Place::Agenda(session))
    }

    /// Whether this question is on the agenda of a session.
    pub fn asks(&self, session: Id<Session>, question: &str) -> bool {
        self.on_agenda(session).any(|(_, point)| point.question == question)
    }

    /// The minutes set aside for the talking points of a session.
    pub fn agenda_minutes(&self, session: Id<Session>) -> u16 {
        self.on_agenda(session).fold(0, |sum, (_, point)| sum.saturating_add(point.timebox_min))
    }

    /// Puts a new talking point at the end of its stage.
    pub fn add_point(
        &mut self,
        session: Id<Session>,
        new: NewPoint,
        occasion: &mut Occasion,
    ) -> Option<Id<TalkingPoint>> {
        // On the agenda of a session that was held it would never come up.
        let manager = self.sessions.get(session).filter(|row| !row.state.is_held())?.manager;
        let id = occasion.fresh();
        let rank = self.end_of_stage(session, new.stage);
        self.talking_points.insert(
            id,
            TalkingPoint {
                manager,
                question: new.question,
                kind: new.kind,
                timebox_min: new.timebox_min,
                stage: new.stage,
                visibility: new.visibility,
                rank,
                place: Place::Agenda(session),
                ..TalkingPoint::default()
            },
        );
        Some(id)
    }

    /// Changes a talking point. One that changes its stage goes to the end of the new one.
    pub fn reword_point(
        &mut self,
        point: Id<TalkingPoint>,
        change: impl FnOnce(&mut TalkingPoint),
    ) {
        let Some(mut row) = self.talking_points.get(point).cloned() else { return };
        let stage = row.stage;
        change(&mut row);
        if let (true, Place::Agenda(session)) = (row.stage != stage, row.place) {
            row.rank = self.end_of_stage(session, row.stage);
        }
        self.talking_points.update(point, |old| *old = row);
    }

    /// Puts a talking point into a stage of its agenda, before another one of that stage, or, with
    /// none, at its end.
    pub fn place_point(
        &mut self,
        point: Id<TalkingPoint>,
        stage: Stage,
        before: Option<Id<TalkingPoint>>,
    ) {
        let Some(row) = self.talking_points.get(point) else { return };
        let Place::Agenda(session) = row.place else { return };
        let others = self.agenda(session).into_iter().map(|(id, p)| (id, p.stage));
        let others = others.filter(|(id, of)| *of == stage && *id != point);
        let mut order: Vec<_> = others.map(|(id, _)| id).collect();
        let at = before.and_then(|before| order.iter().position(|id| *id == before));
        order.insert(at.unwrap_or(order.len()), point);
        // All are numbered anew, so that ranks that two windows gave twice come apart.
        for (rank, id) in (0..).zip(order) {
            self.talking_points.update(id, |row| {
                row.stage = stage;
                row.rank = rank;
            });
        }
    }

    /// Moves a talking point one place up or down its agenda; past the edge of its stage it
    /// goes over into the next one.
    pub fn move_point(&mut self, point: Id<TalkingPoint>, direction: Direction) {
        let Some(row) = self.talking_points.get(point) else { return };
        let Place::Agenda(session) = row.place else { return };
        let stage = row.stage;
        let of_stage = |stage: Stage| {
            let agenda = self.agenda(session).into_iter();
            agenda.filter(|(_, p)| p.stage == stage).map(|(id, _)| id).collect::<Vec<_>>()
        };
        let order = of_stage(stage);
        let Some(at) = order.iter().position(|id| *id == point) else { return };
        let (to, before) = match direction {
            Direction::Up if at > 0 => (Some(stage), order.get(at - 1).copied()),
            Direction::Up => (stage.previous(), None),
            Direction::Down if at + 1 < order.len() => (Some(stage), order.get(at + 2).copied()),
            Direction::Down => {
                let next = stage.next();
                (next, next.and_then(|next| of_stage(next).first().copied()))
            }
        };
        if let Some(to) = to {
            self.place_point(point, to, before);
        }
    }

    /// Takes a talking point off its agenda. One that has a history waits for the next session;
    /// one without goes.
    pub fn take_off_agenda(&mut self, point: Id<TalkingPoint>) {
        let Some(row) = self.talking_points.get(point) else { return };
        if row.past.is_empty() {
            self.talking_points.remove(point);
        } else {
            self.talking_points.update(point, |row| row.place = Place::NextSession);
        }
    }

    /// The talking points in the parking lot for the manager of a session, oldest first.
    pub fn parking_lot(&self, session: Id<Session>) -> Vec<Id<TalkingPoint>> {
        let manager = self.sessions.get(session).map(|row| row.manager);
        let is_here =
            |row: &TalkingPoint| row.place == Place::Backlog && Some(row.manager) == manager;
        self.talking_points.iter().filter(|(_, row)| is_here(row)).map(|(id, _)| id).collect()
    }

    /// Takes a talking point out of the parking lot and puts it at the end of its stage.
    pub fn unpark_point(&mut self, point: Id<TalkingPoint>, session: Id<Session>) {
        let Some(stage) = self.talking_points.get(point).map(|row| row.stage) else { return };
        if self.sessions.get(session).is_none_or(|row| row.state.is_held()) {
            return;
        }
        let rank = self.end_of_stage(session, stage);
        self.talking_points.update(point, |row| {
            row.place = Place::Agenda(session);
            row.rank = rank;
        });
    }

    /// Puts on the agenda of a session what waits for the next session with its manager: first in
    /// its stage, for it has waited, and in the order that it had.
    pub(super) fn bring_along(&mut self, manager: Id<Person>, session: Id<Session>) {
        let waits = |p: &TalkingPoint| p.manager == manager && self.waits(p);
        let waiting = self.talking_points.iter().filter(|(_, p)| waits(p));
        let waiting = in_order(waiting, |(_, p)| u64::from(p.rank)).into_iter();
        let waiting: Vec<_> = waiting.map(|(id, p)| (id, p.stage)).collect();
        for (point, stage) in waiting.into_iter().rev() {
            let agenda = self.agenda(session);
            let first = agenda.iter().find(|(_, row)| row.stage == stage).map(|(id, _)| *id);
            self.talking_points.update(point, |row| {
                row.place = Place::Agenda(session);
                row.discussed = false;
                row.chosen_fate = None;
            });
            self.place_point(point, stage, first);
        }
    }

    /// Whether a talking point waits for the next session: it was left open, and is not on the
    /// agenda of one, or on that of one that was put aside.
    fn waits(&self, point: &TalkingPoint) -> bool {
        match point.place {
            Place::NextSession => true,
            Place::Agenda(session) => {
                let is_aside = |row: &Session| row.state().is_aside();
                !point.past.is_empty() && self.sessions.get(session).is_some_and(is_aside)
            }
            Place::Backlog | Place::Settled => false,
        }
    }

    /// The rank after the last talking point of a stage.
    fn end_of_stage(&self, session: Id<Session>, stage: Stage) -> u32 {
        let ranks = self.on_agenda(session).filter(|(_, p)| p.stage == stage).map(|(_, p)| p.rank);
        ranks.max().map_or(0, |last| last.saturating_add(1))
    }
}
