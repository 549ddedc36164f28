//! A new manager: somebody takes the place of another one, and what is open goes on with them
//! where the person wants that.

use super::{ActionItem, Document, Goal, Id, Occasion, Person, Place, TalkingPoint};

/// Something that is open with a manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenItem {
    /// An action item.
    Action(Id<ActionItem>),
    /// A talking point that waits.
    Point(Id<TalkingPoint>),
    /// A goal that is worked on.
    Goal(Id<Goal>),
}

impl OpenItem {
    /// The bits of the id.
    pub const fn raw(self) -> u128 {
        match self {
            Self::Action(id) => id.raw(),
            Self::Point(id) => id.raw(),
            Self::Goal(id) => id.raw(),
        }
    }
}

impl Document {
    /// Somebody new takes the place of a manager from today on. The routine with the old one ends,
    /// and all that was written stays.
    pub fn change_manager(&mut self, old: Id<Person>, occasion: &mut Occasion) -> Id<Person> {
        let employer = self.people.get(old).map(|row| row.employer.clone()).unwrap_or_default();
        self.people.update(old, |row| {
            row.to.get_or_insert(occasion.today);
        });
        let running = self.series.iter();
        let running = running.filter(|(_, row)| row.manager == old && row.ended_on.is_none());
        let running: Vec<_> = running.map(|(id, _)| id).collect();
        for id in running {
            self.series.update(id, |row| row.ended_on = Some(occasion.today));
        }
        let new = occasion.fresh();
        let from = Some(occasion.today);
        let person = Person { employer, from, after: Some(old), ..Person::default() };
        self.people.insert(new, person);
        new
    }

    /// With whom the next session is likely to be: the manager of the last one, or who took their
    /// place.
    pub fn current_manager(&self) -> Option<Id<Person>> {
        let last = self.sessions.iter().next_back().map(|(_, row)| row.manager);
        let left = |id: &Id<Person>| self.people.get(*id).is_some_and(|row| row.to.is_some());
        let follows = |row: &Person| row.after.is_some() && row.to.is_none();
        let new = self.people.iter().rev().find(|(_, row)| follows(row)).map(|(id, _)| id);
        last.filter(|id| !left(id)).or(new).or(last)
    }

    /// What is open with a manager: action items, talking points that wait, and goals.
    pub fn open_with(&self, manager: Id<Person>) -> Vec<OpenItem> {
        let actions = self.action_items.iter();
        let actions = actions.filter(|(_, a)| a.is_open() && self.manager_of(a) == Some(manager));
        let waits = |point: &TalkingPoint| {
            point.manager == manager && matches!(point.place(), Place::NextSession | Place::Backlog)
        };
        let points = self.talking_points.iter().filter(|(_, point)| waits(point));
        let goals = self.open_goals(manager);
        actions
            .map(|(id, _)| OpenItem::Action(id))
            .chain(points.map(|(id, _)| OpenItem::Point(id)))
            .chain(goals.map(|(id, _)| OpenItem::Goal(id)))
            .collect()
    }

    /// The words of something that is open.
    pub fn open_item_text(&self, item: OpenItem) -> &str {
        match item {
            OpenItem::Action(id) => self.action_items.get(id).map_or("", |row| &row.text),
            OpenItem::Point(id) => self.talking_points.get(id).map_or("", |row| &row.question),
            OpenItem::Goal(id) => self.goals.get(id).map_or("", |row| &row.objective),
        }
    }

    /// Goes on with something open together with another manager.
    pub fn pass_on(&mut self, item: OpenItem, to: Id<Person>) {
        if !self.people.contains(to) {
            return;
        }
        match item {
            OpenItem::Action(id) => self.action_items.update(id, |row| row.handed_to = Some(to)),
            OpenItem::Point(id) => self.talking_points.update(id, |row| row.manager = to),
            OpenItem::Goal(id) => self.goals.update(id, |row| row.manager = to),
        }
    }
}
