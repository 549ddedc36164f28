//! A person's way through the product, in their words.

use strategy_session::content::purpose::template;
use strategy_session::domain::{
    CaptureKind, Document, FateChoice, Id, Length, NewPoint, Owner, Person, Purpose, Session,
    SessionPlan, Stage, TalkingPoint, Visibility,
};

use super::{date, occasion};

/// A person's way through the product: a Document, the session at hand and the day.
#[derive(Clone, Debug, Default)]
pub struct Journey {
    pub document: Document,
    session: Option<Id<Session>>,
    manager: Option<Id<Person>>,
    name: String,
    day: u32,
}

impl Journey {
    pub fn new() -> Self {
        Self::default()
    }

    /// The session at hand.
    #[track_caller]
    pub fn session(&self) -> Id<Session> {
        self.session.expect("asks for a session first")
    }

    /// The manager of the session at hand.
    #[track_caller]
    pub fn manager(&self) -> Id<Person> {
        self.manager.expect("asks for a session first")
    }

    /// The talking point with this question.
    #[track_caller]
    pub fn point(&self, question: &str) -> Id<TalkingPoint> {
        let mut points = self.document.talking_points.iter();
        let found = points.find(|(_, point)| point.question == question);
        found.unwrap_or_else(|| panic!("no talking point {question}")).0
    }

    pub fn called(mut self, name: &str) -> Self {
        self.document.call_me(name.to_owned());
        self
    }

    pub fn later(mut self, days: u32) -> Self {
        self.day += days;
        self
    }

    /// Turns to a manager who is not in the record yet.
    pub fn meets(mut self, name: &str) -> Self {
        self.manager = None;
        name.clone_into(&mut self.name);
        self
    }

    /// Turns to a manager with whom there were sessions before.
    pub fn returns_to(mut self, manager: Id<Person>) -> Self {
        self.manager = Some(manager);
        self
    }

    /// Plans a session with the manager, without asking yet.
    pub fn plans(mut self, purpose: Purpose) -> Self {
        let length = Length::ThreeQuarters;
        let timebox_min = template(purpose).timebox(length);
        let plan = SessionPlan { purpose, length, timebox_min };
        let session = self.document.start_session(self.manager, plan, &mut occasion(self.day));
        let manager = self.document.sessions.get(session).unwrap().manager;
        if self.manager.is_none() {
            self.document.rename_person(manager, self.name.clone());
        }
        self.session = Some(session);
        self.manager = Some(manager);
        self
    }

    pub fn asks(self, purpose: Purpose) -> Self {
        let mut planned = self.plans(purpose);
        let session = planned.session();
        planned.document.ask(session, &occasion(planned.day));
        planned
    }

    pub fn schedules(mut self, on: &str) -> Self {
        self.document.schedule(self.session(), Some(date(on)), None);
        self
    }

    pub fn wants(mut self, outcome: &str) -> Self {
        self.document.want_also(self.session(), outcome);
        self
    }

    pub fn brings(mut self, question: &str, stage: Stage, visibility: Visibility) -> Self {
        let question = question.to_owned();
        let new = NewPoint { question, stage, visibility, timebox_min: 5, ..NewPoint::default() };
        let added = self.document.add_point(self.session(), new, &mut occasion(self.day));
        assert!(added.is_some());
        self
    }

    /// Puts these talking points on the agenda, for the manager to see.
    pub fn prepares(self, questions: &[&str]) -> Self {
        let bring = |journey: Self, question: &&str| {
            journey.brings(question, Stage::Goals, Visibility::Shared)
        };
        questions.iter().fold(self, bring)
    }

    pub fn holds(mut self) -> Self {
        self.document.run_clock(self.session(), &occasion(self.day));
        self
    }

    pub fn ticks(mut self, question: &str) -> Self {
        self.document.reword_point(self.point(question), |point| point.discussed = true);
        self
    }

    fn writes(mut self, kind: CaptureKind, text: &str) -> Self {
        let session = self.session();
        self.document.write_line(session, |line| {
            line.kind = kind;
            text.clone_into(&mut line.text);
        });
        self.keeps()
    }

    fn keeps(mut self) -> Self {
        let kept = self.document.keep_line(self.session(), &mut occasion(self.day));
        assert!(kept.is_some());
        self
    }

    pub fn notes(self, text: &str) -> Self {
        self.writes(CaptureKind::Note, text)
    }

    pub fn decides(self, text: &str) -> Self {
        self.writes(CaptureKind::Decision, text)
    }

    pub fn parks(self, text: &str) -> Self {
        self.writes(CaptureKind::Parking, text)
    }

    pub fn hears(self, text: &str) -> Self {
        self.writes(CaptureKind::Feedback, text)
    }

    /// Agrees on who does what by when; `due` is a date or empty.
    pub fn agrees(mut self, owner: Owner, text: &str, due: &str) -> Self {
        let session = self.session();
        let due_on = (!due.is_empty()).then(|| date(due));
        self.document.write_line(session, |line| {
            line.kind = CaptureKind::Action;
            text.clone_into(&mut line.text);
            line.owner = owner;
            line.due_on = due_on;
        });
        self.keeps()
    }

    /// Closes the session, with these fates for its talking points.
    pub fn closes(mut self, fates: &[(&str, FateChoice)]) -> Self {
        for (question, choice) in fates {
            self.document.choose_fate(self.point(question), *choice);
        }
        let closing = self.document.closing(self.session()).expect("the session is live");
        self.document.close_session(closing, &mut occasion(self.day));
        self
    }

    pub fn recaps(mut self) -> Self {
        self.document.send_recap(self.session(), &occasion(self.day));
        self
    }
}

/// A session in the room, of which something of each sort is written down.
pub fn noted() -> Journey {
    Journey::new()
        .called("Sam Größe 🎉")
        .meets("Kim")
        .asks(Purpose::Promotion)
        .prepares(&["What is the next level?", "Who decides?"])
        .holds()
        .notes("Kim was on time")
        .agrees(Owner::Me, "Write it down", "2026-03-09")
}
