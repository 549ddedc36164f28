//! Talking points: questions for a session. They exist apart from sessions, move from one to the
//! next, and keep the history of it.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{ActionItem, Document, Id, Occasion, Person, Session, Stage, Visibility, in_order};

/// What is wanted with a talking point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PointKind {
    /// To tell something.
    Inform,
    /// To think together.
    #[default]
    Discuss,
    /// To get a decision.
    Decide,
    /// To get advice.
    Advice,
}

words!(PointKind { Inform: "inform", Discuss: "discuss", Decide: "decide", Advice: "advice" });

impl PointKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Discuss, Self::Decide, Self::Advice, Self::Inform];
}

/// What becomes of a talking point when a session is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// It was talked about.
    Discussed,
    /// It waits for the next session. What nobody decided on is not lost.
    #[default]
    NextSession,
    /// It is kept for later, not for the next agenda.
    Backlog,
    /// It became an action item.
    BecameAction(Id<ActionItem>),
    /// It was dropped, for this reason.
    Dropped(String),
}

words!(Fate {
    Discussed: "discussed", NextSession: "next_session", Backlog: "backlog";
    BecameAction: "became_action", Dropped: "dropped",
});

/// Where a talking point is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// On the agenda of a session.
    Agenda(Id<Session>),
    /// Waiting for the next session with the manager.
    NextSession,
    /// Kept for later.
    #[default]
    Backlog,
    /// Done with.
    Settled,
}

words!(Place {
    NextSession: "next_session", Backlog: "backlog", Settled: "settled";
    Agenda: "agenda",
});

/// The fate that a talking point had in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PastFate {
    /// The session.
    pub session: Id<Session>,
    /// The date of the session.
    pub on: NaiveDate,
    /// What became of it.
    pub fate: Fate,
}

fields!(PastFate { session, on, fate });

/// A talking point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkingPoint {
    /// The manager with whom it is to be talked about.
    pub manager: Id<Person>,
    /// The point, as a question.
    pub question: String,
    /// What is wanted.
    pub kind: PointKind,
    /// Minutes set aside for it.
    pub timebox_min: u16,
    /// The stage where it belongs.
    pub stage: Stage,
    /// Whether the manager may see it.
    pub visibility: Visibility,
    /// Whether the session has failed without it.
    pub must_discuss: bool,
    /// Whether it was ticked in the session at hand.
    pub discussed: bool,
    /// The fate chosen for it while the session is being closed.
    pub chosen_fate: Option<Fate>,
    /// Its place among the points of its stage, lowest first.
    pub(super) rank: u32,
    pub(super) place: Place,
    pub(super) past: Vec<PastFate>,
}

fields!(TalkingPoint {
    manager,
    question,
    kind,
    timebox_min,
    stage,
    visibility,
    must_discuss,
    discussed,
    chosen_fate,
    rank,
    place,
    past,
});

impl TalkingPoint {
    /// Where it is.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// What became of it in earlier sessions, oldest first.
    pub fn past(&self) -> &[PastFate] {
        &self.past
    }

    /// How often it was carried over.
    pub fn carry_count(&self) -> usize {
        self.past.iter().filter(|past| past.fate == Fate::NextSession).count()
    }

    /// The date of the session from which it was first carried over.
    pub fn carried_from(&self) -> Option<NaiveDate> {
        self.past.iter().find(|past| past.fate == Fate::NextSession).map(|past| past.on)
    }

    /// The fate that closing the session gives it: the chosen one, else discussed where it was
    /// ticked, else the next session. Nothing is dropped unless somebody said so.
    pub fn fate(&self) -> Fate {
        let ticked = if self.discussed { Fate::Discussed } else { Fate::NextSession };
        self.chosen_fate.clone().unwrap_or(ticked)
    }
}

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

    /// Moves a talking point one place up or down its agenda; past the edge of its stage it
    /// goes over into the next one.
    pub fn move_point(&mut self, point: Id<TalkingPoint>, direction: Direction) {
        let Some(row) = self.talking_points.get(point) else { return };
        let Place::Agenda(session) = row.place else { return };
        let stage = row.stage;
        let order: Vec<_> = self.agenda(session).into_iter().map(|(id, p)| (id, p.stage)).collect();
        let Some(at) = order.iter().position(|(id, _)| *id == point) else { return };
        let neighbour = match direction {
            Direction::Up => at.checked_sub(1),
            Direction::Down => at.checked_add(1),
        };
        let neighbour = neighbour.and_then(|at| order.get(at)).filter(|(_, s)| *s == stage);
        if let Some((other, _)) = neighbour {
            self.swap_ranks(session, stage, point, *other);
            return;
        }
        let next = match direction {
            Direction::Up => stage.previous(),
            Direction::Down => stage.next(),
        };
        let Some(next) = next else { return };
        let rank = match direction {
            Direction::Up => self.end_of_stage(session, next),
            Direction::Down => 0,
        };
        self.talking_points.update(point, |row| {
            row.stage = next;
            row.rank = rank;
        });
        self.renumber(session, next, Some(point));
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

    /// Puts on the agenda of a session what waits for the next session with its manager.
    pub(super) fn bring_along(&mut self, manager: Id<Person>, session: Id<Session>) {
        let waits = |p: &TalkingPoint| p.manager == manager && p.place == Place::NextSession;
        let waiting: Vec<_> = self.talking_points.iter().filter(|(_, p)| waits(p)).collect();
        let waiting: Vec<_> = waiting.into_iter().map(|(id, p)| (id, p.stage)).collect();
        for (point, stage) in waiting {
            let rank = self.end_of_stage(session, stage);
            self.talking_points.update(point, |row| {
                row.place = Place::Agenda(session);
                row.rank = rank;
                row.discussed = false;
                row.chosen_fate = None;
            });
        }
    }

    /// The rank after the last talking point of a stage.
    fn end_of_stage(&self, session: Id<Session>, stage: Stage) -> u32 {
        let ranks = self.on_agenda(session).filter(|(_, p)| p.stage == stage).map(|(_, p)| p.rank);
        ranks.max().map_or(0, |last| last.saturating_add(1))
    }

    /// Exchanges two talking points of a stage.
    fn swap_ranks(
        &mut self,
        session: Id<Session>,
        stage: Stage,
        one: Id<TalkingPoint>,
        other: Id<TalkingPoint>,
    ) {
        self.renumber(session, stage, None);
        let rank = |id| self.talking_points.get(id).map_or(0, |p: &TalkingPoint| p.rank);
        let (first, second) = (rank(one), rank(other));
        self.talking_points.update(one, |row| row.rank = second);
        self.talking_points.update(other, |row| row.rank = first);
    }

    /// Numbers the talking points of a stage 0, 1, 2 …, so that ranks that two windows gave
    /// twice come apart. `first` wins a tie.
    fn renumber(&mut self, session: Id<Session>, stage: Stage, first: Option<Id<TalkingPoint>>) {
        let points = self.on_agenda(session).filter(|(_, p)| p.stage == stage);
        let key = |(id, p): &(Id<TalkingPoint>, &TalkingPoint)| {
            u64::from(p.rank) << 1 | u64::from(Some(*id) != first)
        };
        let order: Vec<_> = in_order(points, key).into_iter().map(|(id, _)| id).collect();
        for (rank, id) in (0..).zip(order) {
            self.talking_points.update(id, |row| row.rank = rank);
        }
    }
}
