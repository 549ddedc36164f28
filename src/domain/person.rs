//! The person who uses the app, and the people of whom they write.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Id, LogKind};

/// The person who uses the app. There is one, with the id that refers to nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// How they sign what they send.
    pub name: String,
    /// The line of the log that is being written.
    pub log_line: String,
    /// What that line is.
    pub log_kind: LogKind,
    /// When the next performance review is held.
    pub review_on: Option<NaiveDate>,
}

fields!(Profile { name; log_line, log_kind, review_on });

/// What somebody is to the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Relation {
    /// Their manager: sessions are held with them.
    #[default]
    Manager,
    /// Anybody else who is named.
    Other,
}

words!(Relation { Manager: "manager", Other: "other" });

/// Somebody whom the record names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// What they are called in mails: a first name is enough.
    pub name: String,
    /// Their mail address, if the mail program shall fill it in.
    pub email: String,
    /// What they are to the person.
    pub relation: Relation,
    /// Where the two work together.
    pub employer: String,
    /// Since when.
    pub from: Option<NaiveDate>,
    /// Until when; open for as long as it lasts.
    pub to: Option<NaiveDate>,
    /// Whose place they took.
    pub after: Option<Id<Self>>,
}

fields!(Person { name, email, relation, employer, from, to; after });

impl Document {
    /// The person's own name; empty until they gave it.
    pub fn my_name(&self) -> &str {
        self.profile.get(Id::NIL).map_or("", |profile| &profile.name)
    }

    /// Changes the person's own name.
    pub fn call_me(&mut self, name: String) {
        self.profile.edit(Id::NIL, |profile| profile.name = name);
    }

    /// When the person's next performance review is held.
    pub fn review_on(&self) -> Option<NaiveDate> {
        self.profile.get(Id::NIL).and_then(|profile| profile.review_on)
    }

    /// Says when the person's next performance review is held.
    pub fn expect_review(&mut self, on: Option<NaiveDate>) {
        self.profile.edit(Id::NIL, |profile| profile.review_on = on);
    }

    /// Changes what somebody is called.
    pub fn rename_person(&mut self, person: Id<Person>, name: String) {
        self.people.update(person, |row| row.name = name);
    }

    /// Changes somebody's mail address.
    pub fn set_email(&mut self, person: Id<Person>, email: String) {
        self.people.update(person, |row| row.email = email);
    }
}
