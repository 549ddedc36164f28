//! Closing a session: every talking point gets a fate, and nothing is dropped in silence.

use super::{
    ActionItem, Captured, Document, Fate, Id, Occasion, PastFate, Place, Session, SessionState,
    TalkingPoint, date_key,
};

/// The proof that a session can be closed: it is live, and each talking point of its agenda has
/// a fate. Made by [`Document::closing`] only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    session: Id<Session>,
    fates: Vec<(Id<TalkingPoint>, Fate)>,
}

impl Closing {
    /// The fate of each talking point, in the order of the agenda.
    pub fn fates(&self) -> &[(Id<TalkingPoint>, Fate)] {
        &self.fates
    }
}

/// What a person chooses for a talking point. Unlike a [`Fate`] it cannot name an action item,
/// for that is made when the session is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FateChoice {
    /// It was talked about.
    Discussed,
    /// Next time.
    NextSession,
    /// Later, not next time.
    Backlog,
    /// I take it on as an action item.
    BecomeAction,
    /// Not any more.
    Drop,
}

impl FateChoice {
    /// All choices, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Discussed, Self::NextSession, Self::BecomeAction, Self::Backlog, Self::Drop];

    /// The choice that a fate stands for.
    pub const fn of(fate: &Fate) -> Self {
        match fate {
            Fate::Discussed => Self::Discussed,
            Fate::NextSession => Self::NextSession,
            Fate::Backlog => Self::Backlog,
            Fate::BecameAction(_) => Self::BecomeAction,
            Fate::Dropped(_) => Self::Drop,
        }
    }
}

impl Document {
    /// What closing this session would do; nothing where it is not live.
    pub fn closing(&self, session: Id<Session>) -> Option<Closing> {
        self.sessions.get(session).filter(|row| row.state == SessionState::Live)?;
        let fates = self.agenda(session).into_iter().map(|(id, point)| (id, point.fate()));
        Some(Closing { session, fates: fates.collect() })
    }

    /// Chooses what becomes of a talking point when its session is closed.
    pub fn choose_fate(&mut self, point: Id<TalkingPoint>, choice: FateChoice) {
        let fate = match choice {
            FateChoice::Discussed => Fate::Discussed,
            FateChoice::NextSession => Fate::NextSession,
            FateChoice::Backlog => Fate::Backlog,
            FateChoice::BecomeAction => Fate::BecameAction(Id::NIL),
            FateChoice::Drop => Fate::Dropped(String::new()),
        };
        self.talking_points.update(point, |row| row.chosen_fate = Some(fate));
    }

    /// Closes a session: stops its clock and settles the fate of each talking point.
    pub fn close_session(&mut self, closing: Closing, occasion: &mut Occasion) {
        let Closing { session, fates } = closing;
        self.pause_clock(session, occasion);
        for (point, fate) in fates {
            let fate = match fate {
                Fate::BecameAction(_) => self.point_to_action(point, session, occasion),
                fate => fate,
            };
            self.settle(point, session, fate, occasion);
        }
        self.sessions.update(session, |row| {
            row.advance(SessionState::Closed);
            row.on.get_or_insert(occasion.today);
            row.closed_at = Some(occasion.now);
        });
        // The next session may be in the record already, on the same day even.
        let manager = self.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        let ahead = self.sessions_with(manager).filter(|(_, row)| row.state.is_ahead());
        if let Some((next, _)) = ahead.min_by_key(|(_, row)| date_key(row.on)) {
            self.follow_on(next);
        }
    }

    /// Gives a talking point its fate in a session and moves it to where that leads.
    fn settle(
        &mut self,
        point: Id<TalkingPoint>,
        session: Id<Session>,
        fate: Fate,
        occasion: &Occasion,
    ) {
        let on = self.sessions.get(session).and_then(|row| row.on).unwrap_or(occasion.today);
        self.talking_points.update(point, |row| {
            row.place = match fate {
                Fate::NextSession => Place::NextSession,
                Fate::Backlog => Place::Backlog,
                Fate::Discussed | Fate::BecameAction(_) | Fate::Dropped(_) => Place::Settled,
            };
            row.past.push(PastFate { session, on, fate });
            row.chosen_fate = None;
            row.discussed = false;
            row.is_parked = false;
        });
    }

    /// Makes an action item of the person's own out of a talking point.
    fn point_to_action(
        &mut self,
        point: Id<TalkingPoint>,
        session: Id<Session>,
        occasion: &mut Occasion,
    ) -> Fate {
        let Some(row) = self.talking_points.get(point) else { return Fate::NextSession };
        let Some(held) = self.sessions.get(session) else { return Fate::NextSession };
        let item = ActionItem {
            text: row.question.clone(),
            // What was private as a talking point stays private as an action item.
            visibility: row.visibility,
            captured: Captured {
                session,
                stage: held.clock.stage(),
                at: occasion.now,
                about: Some(point),
            },
            ..ActionItem::default()
        };
        let id: Id<ActionItem> = occasion.fresh();
        self.action_items.insert(id, item);
        Fate::BecameAction(id)
    }

    /// The talking points that came up in a session which is closed, with what became of them.
    pub fn settled_in(
        &self,
        session: Id<Session>,
    ) -> impl Iterator<Item = (Id<TalkingPoint>, &TalkingPoint, &Fate)> {
        self.talking_points.iter().filter_map(move |(id, point)| {
            let past = point.past.iter().find(|past| past.session == session)?;
            Some((id, point, &past.fate))
        })
    }
}
