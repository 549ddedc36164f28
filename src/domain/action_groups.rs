//! Action items put together: by when they are due, by who does them, or by where they were agreed.

use chrono::{Days, NaiveDate};

use super::{ActionItem, ActionStatus, Document, Id, Owner, Person, Session, date_key, in_order};

/// By what action items are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GroupBy {
    /// By when.
    #[default]
    Due,
    /// By who.
    Owner,
    /// By session.
    Session,
}

impl GroupBy {
    /// All ways, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Due, Self::Owner, Self::Session];
}

/// What the action items of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionGroup {
    /// Their date has passed.
    Late,
    /// They are due within a week.
    Week,
    /// They are due later.
    Later,
    /// They have no date.
    NoDate,
    /// They are done or dropped.
    Closed,
    /// I do them.
    Mine,
    /// A manager does them.
    Manager(Id<Person>),
    /// Somebody else does them.
    Other(String),
    /// They were agreed in this session.
    Session(Id<Session>),
    /// They were agreed in a session that is not in the record any more.
    Elsewhere,
}

impl Document {
    /// The action items that are open, or those that are not, in groups: by date the late ones come
    /// first, by owner the person's own, by session those of the latest one. In a group they are
    /// in the order of their dates; those that are done or dropped, the latest first.
    pub fn action_groups(
        &self,
        by: GroupBy,
        open: bool,
        today: NaiveDate,
    ) -> Vec<(ActionGroup, Vec<Id<ActionItem>>)> {
        let rows = self.action_items.iter().filter(|(_, row)| row.is_open() == open);
        let mut sorted = in_order(rows, |(_, row)| date_key(closed_on(row).or(row.due_on)));
        if !open {
            sorted.reverse();
        }
        let mut groups: Vec<(ActionGroup, Vec<Id<ActionItem>>)> = Vec::new();
        for (id, row) in sorted {
            let group = self.group_of(row, by, today);
            match groups.iter_mut().find(|(other, _)| *other == group) {
                Some((_, ids)) => ids.push(id),
                None => groups.push((group, vec![id])),
            }
        }
        in_order(groups.into_iter(), |(group, _)| self.rank(group))
    }

    fn group_of(&self, row: &ActionItem, by: GroupBy, today: NaiveDate) -> ActionGroup {
        let session = self.sessions.get(row.captured.session);
        match by {
            GroupBy::Due if !row.is_open() => ActionGroup::Closed,
            GroupBy::Due => due_group(row.due_on, today),
            GroupBy::Owner => match &row.owner {
                Owner::Me => ActionGroup::Mine,
                Owner::Manager => {
                    ActionGroup::Manager(session.map(|row| row.manager).unwrap_or_default())
                }
                Owner::Other(name) => ActionGroup::Other(name.trim().to_owned()),
            },
            GroupBy::Session if session.is_some() => ActionGroup::Session(row.captured.session),
            GroupBy::Session => ActionGroup::Elsewhere,
        }
    }

    /// The place of a group among the others.
    fn rank(&self, group: &ActionGroup) -> u64 {
        match group {
            ActionGroup::Late | ActionGroup::Mine | ActionGroup::Closed => 0,
            ActionGroup::Week | ActionGroup::Manager(_) => 1,
            ActionGroup::Later | ActionGroup::Other(_) => 2,
            ActionGroup::NoDate => 3,
            ActionGroup::Session(id) => {
                let on = self.sessions.get(*id).and_then(|row| row.on);
                // What has no date is still to be held, and so the latest of all.
                on.map_or(0, |on| u64::MAX - 1 - date_key(Some(on)))
            }
            ActionGroup::Elsewhere => u64::MAX,
        }
    }
}

/// The date on which it was done or dropped.
const fn closed_on(row: &ActionItem) -> Option<NaiveDate> {
    match row.status {
        ActionStatus::Open => None,
        ActionStatus::Done(on) | ActionStatus::Dropped(on) => Some(on),
    }
}

fn due_group(due: Option<NaiveDate>, today: NaiveDate) -> ActionGroup {
    let in_a_week = today.checked_add_days(Days::new(7)).unwrap_or(NaiveDate::MAX);
    match due {
        None => ActionGroup::NoDate,
        Some(due) if due < today => ActionGroup::Late,
        Some(due) if due <= in_a_week => ActionGroup::Week,
        Some(_) => ActionGroup::Later,
    }
}
