//! The Document: all that a person has, as one plain value.
//!
//! Owns the list of tables and what may be said of all of them alike. What the records mean,
//! and the verbs on them, live beside each record.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{
    ActionItem, CheckIn, Decision, Evidence, Feedback, Goal, Id, Note, Person, Preparation,
    Profile, Recap, Request, Series, Session, Table, TalkingPoint,
};

/// What can be a row of one of the Document's tables.
pub trait Record:
    Clone + Default + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// Which table it is a row of.
    const KIND: Kind;
    /// Its table.
    fn table(document: &Document) -> &Table<Self>;
    /// Its table, to be changed.
    fn table_mut(document: &mut Document) -> &mut Table<Self>;
}

/// Something to be done with the record type of a kind that is known only when running.
pub trait KindVisitor {
    /// What comes of it.
    type Output;
    /// Does it for the record type `T`.
    fn visit<T: Record>(self) -> Self::Output;
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

/// Writes down the tables once and derives from them all that must name each of them.
macro_rules! tables {
    ($($(#[$doc:meta])+ $field:ident: $record:ident = $code:literal,)+) => {
        /// All that a person has. Its records refer to each other by id; see ARCHITECTURE.md.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
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

            /// Does something for the record type of this kind.
            pub fn visit<V: KindVisitor>(self, visitor: V) -> V::Output {
                match self { $(Self::$record => visitor.visit::<$record>(),)+ }
            }
        }

        $(impl Record for $record {
            const KIND: Kind = Kind::$record;
            fn table(document: &Document) -> &Table<Self> { &document.$field }
            fn table_mut(document: &mut Document) -> &mut Table<Self> { &mut document.$field }
        })+

        impl Document {
            /// The records that were added, changed or removed since `before`.
            pub fn changed_since(&self, before: &Self) -> Vec<RecordKey> {
                let mut keys = Vec::new();
                $(keys.extend(
                    self.$field.changed_since(&before.$field).into_iter().map(RecordKey::new),
                );)+
                keys
            }

            /// How many records there are in all.
            pub fn len(&self) -> usize {
                0 $(+ self.$field.len())+
            }
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
}

impl Document {
    /// Whether nothing has been written yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Puts back, record by record, what `after` changed since `before`; all other records stay
    /// as they are now. This is undo, and with the two exchanged it is redo.
    pub fn revert(&mut self, before: &Self, after: &Self) {
        for RecordKey { kind, id } in after.changed_since(before) {
            kind.visit(CopyRecord { from: before, to: self, id });
        }
    }
}

/// Makes one record of `to` what it is in `from`.
struct CopyRecord<'a> {
    from: &'a Document,
    to: &'a mut Document,
    id: Id<()>,
}

impl KindVisitor for CopyRecord<'_> {
    type Output = ();

    fn visit<T: Record>(self) {
        T::table_mut(self.to).take_over(T::table(self.from), self.id.of());
    }
}
