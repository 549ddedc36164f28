//! The Document: all that a person has, as one plain value.
//!
//! Owns the list of tables and what may be said of all of them alike. What the records mean,
//! and the verbs on them, live beside each record.

use std::sync::Arc;

use chrono::NaiveDate;

use super::table::{self, AnyRecord, Rows};
use super::{
    ActionItem, CheckIn, Decision, Evidence, Feedback, Field, Goal, Id, Misfit, Narrative, Note,
    Person, Preparation, Profile, Recap, Request, Series, Session, Table, TalkingPoint, Value,
};

/// What can be a row of one of the Document's tables.
pub trait Record: Field + Clone + Default + PartialEq + Send + Sync + 'static {
    /// Which table it is a row of.
    const KIND: Kind;
    /// Its table.
    fn table(document: &Document) -> &Table<Self>;
    /// Its table, to be changed.
    fn table_mut(document: &mut Document) -> &mut Table<Self>;
}

/// Which record of the Document: its table and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// The table.
    pub kind: Kind,
    /// The id, without its type.
    pub id: Id<()>,
}

impl RecordKey {
    /// The key of the record of this type with this id.
    pub const fn new<T: Record>(id: Id<T>) -> Self {
        Self { kind: T::KIND, id: id.of() }
    }
}

/// Tables as they were at some moment. The same where nothing in them has changed.
#[derive(Clone)]
pub struct Tables(Vec<Arc<Rows>>);

impl PartialEq for Tables {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|(one, other)| Arc::ptr_eq(one, other))
    }
}

/// Writes down the tables once and derives from them all that must name each of them.
macro_rules! tables {
    ($($(#[$doc:meta])+ $field:ident: $record:ident = $code:literal,)+) => {
        /// All that a person has. Its records refer to each other by id; see ARCHITECTURE.md.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Document { $($(#[$doc])+ pub $field: Table<$record>,)+ }

        /// Which table of the Document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Kind { $($record,)+ }

        impl Kind {
            /// Every kind, in the order of the tables.
            pub const ALL: &[Self] = &[$(Self::$record,)+];

            /// The short name in storage keys. It never changes.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$record => $code,)+ }
            }
        }

        $(impl Record for $record {
            const KIND: Kind = Kind::$record;
            fn table(document: &Document) -> &Table<Self> { &document.$field }
            fn table_mut(document: &mut Document) -> &mut Table<Self> { &mut document.$field }
        })+

        impl Document {
            /// The rows of a table, without their type.
            fn rows(&self, kind: Kind) -> &Arc<Rows> {
                match kind { $(Kind::$record => self.$field.rows(),)+ }
            }

            /// The rows of a table, to be changed.
            fn rows_mut(&mut self, kind: Kind) -> &mut Arc<Rows> {
                match kind { $(Kind::$record => self.$field.rows_mut(),)+ }
            }
        }

        /// An empty record of a kind.
        fn empty(kind: Kind) -> Arc<dyn AnyRecord> {
            match kind { $(Kind::$record => Arc::new($record::default()),)+ }
        }
    };
}

tables! {
    /// The person: one record, with the id that refers to nothing.
    profile: Profile = "me",
    /// Managers and others whom the record names.
    people: Person = "person",
    /// Routines: who, how often, how long.
    series: Series = "series",
    /// Strategy sessions.
    sessions: Session = "session",
    /// The request for a session; it carries the session's id.
    requests: Request = "request",
    /// The preparation of a session; it carries the session's id.
    preparations: Preparation = "prep",
    /// Goals, which outlive sessions.
    goals: Goal = "goal",
    /// Talking points, which move from session to session.
    talking_points: TalkingPoint = "point",
    /// Achievements, challenges and support requests.
    evidence: Evidence = "evidence",
    /// Notes taken in a session.
    notes: Note = "note",
    /// What was decided.
    decisions: Decision = "decision",
    /// Who does what by when.
    action_items: ActionItem = "action",
    /// Feedback heard, and what came of it.
    feedback: Feedback = "feedback",
    /// Short touchpoints between sessions.
    check_ins: CheckIn = "checkin",
    /// The follow-up of a session; it carries the session's id.
    recaps: Recap = "recap",
    /// What the record says of a period, for a review.
    narratives: Narrative = "story",
}

// What is done with records of any kind: there is one of each, not one for each kind.
impl Document {
    /// Whether nothing has been written yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many records there are in all.
    pub fn len(&self) -> usize {
        Kind::ALL.iter().map(|kind| self.rows(*kind).len()).sum()
    }

    /// The date on which the first of its records was made, in UTC.
    pub fn begun_on(&self) -> Option<NaiveDate> {
        let firsts =
            Kind::ALL.iter().filter_map(|kind| self.rows(*kind).keys().find(|id| **id > 0));
        firsts.min().map(|id| Id::<()>::from_raw(*id).born_on())
    }

    /// Some of the tables as they are now, to be compared with what they are later.
    pub fn tables(&self, kinds: &[Kind]) -> Tables {
        Tables(kinds.iter().map(|kind| Arc::clone(self.rows(*kind))).collect())
    }

    /// Shows each text that somebody wrote, with the record that it is in.
    pub fn see_texts(&self, see: &mut dyn FnMut(RecordKey, &str)) {
        for kind in Kind::ALL.iter().copied() {
            self.see_texts_of(kind, see);
        }
    }

    /// The same of the records of one kind.
    pub fn see_texts_of(&self, kind: Kind, see: &mut dyn FnMut(RecordKey, &str)) {
        for (id, record) in self.rows(kind).iter() {
            let key = RecordKey { kind, id: Id::from_raw(*id) };
            record.see_texts(&mut |text| see(key, text));
        }
    }

    /// The records that were added, changed or removed since `before`.
    pub fn changed_since(&self, before: &Self) -> Vec<RecordKey> {
        let mut keys = Vec::new();
        for kind in Kind::ALL.iter().copied() {
            let ids = table::changed(self.rows(kind), before.rows(kind));
            keys.extend(ids.into_iter().map(|id| RecordKey { kind, id: Id::from_raw(id) }));
        }
        keys
    }

    /// Puts back, record by record, what `after` changed since `before`; all other records stay
    /// as they are now. This is undo, and with the two exchanged it is redo.
    pub fn revert(&mut self, before: &Self, after: &Self) {
        for RecordKey { kind, id } in after.changed_since(before) {
            let rows = Arc::make_mut(self.rows_mut(kind));
            match before.rows(kind).get(&id.raw()) {
                Some(row) => rows.insert(id.raw(), Arc::clone(row)),
                None => rows.remove(&id.raw()),
            };
        }
    }

    /// A record, without its type.
    pub(super) fn record(&self, RecordKey { kind, id }: RecordKey) -> Option<&dyn AnyRecord> {
        self.rows(kind).get(&id.raw()).map(Arc::as_ref)
    }

    /// Adds an empty record.
    pub(super) fn begin(&mut self, RecordKey { kind, id }: RecordKey) {
        Arc::make_mut(self.rows_mut(kind)).insert(id.raw(), empty(kind));
    }

    /// Changes a record, if there is one.
    pub(super) fn change_record(
        &mut self,
        RecordKey { kind, id }: RecordKey,
        verb: &mut dyn FnMut(&mut dyn AnyRecord),
    ) {
        table::change(self.rows_mut(kind), id.raw(), verb);
    }

    /// A record as a value, without the fields that are empty; nothing where there is none.
    pub fn value(&self, key: RecordKey) -> Option<Value> {
        let mut value = self.record(key)?.value();
        if let (Value::Fields(fields), empty) = (&mut value, empty(key.kind).value()) {
            fields.retain(|(name, field)| empty.get(name) != Some(field));
        }
        Some(value)
    }

    /// Makes a record what a value says.
    ///
    /// # Errors
    /// Where the value is not such a record; the Document is then as it was.
    pub fn set_value(&mut self, key: RecordKey, value: Value) -> Result<(), Misfit> {
        let mut record = empty(key.kind);
        Arc::get_mut(&mut record).ok_or(Misfit)?.set_value(value)?;
        Arc::make_mut(self.rows_mut(key.kind)).insert(key.id.raw(), record);
        Ok(())
    }

    /// Removes a record, if there is one.
    pub fn remove(&mut self, RecordKey { kind, id }: RecordKey) {
        if self.rows(kind).contains_key(&id.raw()) {
            Arc::make_mut(self.rows_mut(kind)).remove(&id.raw());
        }
    }
}
