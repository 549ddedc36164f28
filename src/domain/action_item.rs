//! Action items: who does what by when.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Captured, Document, Id, Occasion, Person, Session, Visibility, in_order};

/// The one person who is accountable.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Owner {
    /// The person who uses the app.
    #[default]
    Me,
    /// The manager of the session.
    Manager,
    /// Somebody else, by name.
    Other(String),
}

words!(Owner { Me: "me", Manager: "manager"; Other: "other" });

/// How an action item stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ActionStatus {
    /// To be done.
    #[default]
    Open,
    /// Done, on this date.
    Done(NaiveDate),
    /// Given up.
    Dropped(NaiveDate),
}

words!(ActionStatus { Open: "open"; Done: "done", Dropped: "dropped" });

/// An action item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionItem {
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: Owner,
    /// By when; open where no date was agreed.
    pub due_on: Option<NaiveDate>,
    /// How it stands.
    pub status: ActionStatus,
    /// Who may see it.
    pub visibility: Visibility,
    /// Where it was agreed.
    pub captured: Captured,
    /// What the person notes about it, for themselves.
    pub notes: String,
    /// Why it was moved or dropped.
    pub because: String,
    /// The dates that it had before, oldest first.
    pub was_due: Vec<NaiveDate>,
    /// The manager with whom it goes on, if that is another one by now.
    pub handed_to: Option<Id<Person>>,
}

fields!(ActionItem {
    text,
    owner,
    due_on,
    status,
    visibility,
    captured;
    notes,
    because,
    was_due,
    handed_to,
});

impl ActionItem {
    /// Whether it was given up.
    pub const fn is_dropped(&self) -> bool {
        matches!(self.status, ActionStatus::Dropped(_))
    }

    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        self.status == ActionStatus::Open
    }

    /// Whether it is still to be done though its date has passed.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due_on.is_some_and(|due| due < today)
    }

    /// Whether nobody is named who does it.
    pub fn lacks_owner(&self) -> bool {
        matches!(&self.owner, Owner::Other(name) if name.trim().is_empty())
    }

    /// When it was done, where it is.
    pub const fn done_on(&self) -> Option<NaiveDate> {
        match self.status {
            ActionStatus::Done(on) => Some(on),
            ActionStatus::Open | ActionStatus::Dropped(_) => None,
        }
    }
}

impl Document {
    /// Ticks an action item off today, or opens it again.
    pub fn tick_action(&mut self, id: Id<ActionItem>, done: bool, occasion: &Occasion) {
        let status = if done { ActionStatus::Done(occasion.today) } else { ActionStatus::Open };
        self.action_items.update(id, |row| row.status = status);
    }

    /// Gives an action item another date, and the reason for it. The date that it had is kept.
    pub fn move_action(&mut self, id: Id<ActionItem>, due_on: Option<NaiveDate>, because: String) {
        self.action_items.update(id, |row| {
            if row.due_on != due_on {
                row.was_due.extend(row.due_on);
                row.due_on = due_on;
            }
            row.because = because;
        });
    }

    /// Gives an action item up, and says why.
    pub fn drop_action(&mut self, id: Id<ActionItem>, because: String, occasion: &Occasion) {
        self.action_items.update(id, |row| {
            row.status = ActionStatus::Dropped(occasion.today);
            row.because = because;
        });
    }

    /// Opens an action item again that was done or given up. The reason for which it was given up
    /// is none any more.
    pub fn reopen_action(&mut self, id: Id<ActionItem>) {
        self.action_items.update(id, |row| {
            if row.is_dropped() {
                row.because.clear();
            }
            row.status = ActionStatus::Open;
        });
    }

    /// Says who does an action item.
    pub fn assign(&mut self, id: Id<ActionItem>, owner: Owner) {
        self.action_items.update(id, |row| row.owner = owner);
    }

    /// What was agreed in a session, the person's own items first.
    pub fn actions_of(&self, session: Id<Session>) -> Vec<(Id<ActionItem>, &ActionItem)> {
        let items = self.action_items.iter().filter(|(_, row)| row.captured.session == session);
        in_order(items, |(_, row)| u64::from(row.owner != Owner::Me))
    }

    /// The manager with whom an action item is followed up.
    pub fn manager_of(&self, row: &ActionItem) -> Option<Id<Person>> {
        let session = self.sessions.get(row.captured.session);
        row.handed_to.or(session.map(|row| row.manager))
    }

    /// What is still to be done from the sessions with a manager before this one, the oldest
    /// first.
    pub fn open_actions_before(
        &self,
        manager: Id<Person>,
        session: Id<Session>,
    ) -> Vec<(Id<ActionItem>, &ActionItem)> {
        let open = |row: &ActionItem| {
            row.is_open()
                && row.captured.session != session
                && self.manager_of(row) == Some(manager)
        };
        self.action_items.iter().filter(|(_, row)| open(row)).collect()
    }
}
