//! What is true: the Document, its records and the verbs on them.
//!
//! Pure: no browser, no framework, no clock, no randomness, no words for the user. A verb is a
//! method of [`Document`] that changes a value of its caller's own and cannot fail half-way; the
//! state room calls it on a copy and shows the copy when it is done.

mod action_item;
mod capture;
mod check_in;
mod close;
mod decision;
mod document;
mod evidence;
mod feedback;
mod field;
mod goal;
mod id;
mod iso;
mod live_clock;
mod next_step;
mod note;
mod occasion;
mod order;
mod path;
mod person;
mod preparation;
mod purpose;
mod readiness;
mod recap;
mod request;
mod series;
mod session;
mod stage;
mod table;
mod talking_point;
mod tone;
mod value;
mod visibility;

pub use action_item::{ActionItem, ActionStatus, Owner};
pub use capture::{CaptureId, CaptureKind, Captured, Line};
pub use check_in::CheckIn;
pub use close::{Closing, FateChoice};
pub use decision::Decision;
pub use document::{Document, Kind, Record, RecordKey};
pub use evidence::{
    Achievement, Anecdote, Challenge, Evidence, EvidenceDetail, Metric, MetricQuality, SupportKind,
    SupportRequest,
};
pub use feedback::{Feedback, Reaction};
pub use field::Field;
pub use goal::{Goal, GoalStatus, KeyResult};
pub use id::{Id, NotAnId};
pub use iso::{date as iso_date, time as iso_time};
pub use live_clock::LiveClock;
pub use next_step::{NextStep, working_days};
pub use note::Note;
pub use occasion::Occasion;
pub use order::{date_key, in_order};
pub use path::Path;
pub(crate) use path::field;
pub use person::{Person, Profile, Relation};
pub use preparation::{Alignment, MOST_OUTCOMES, Preparation, Rating};
pub use purpose::{Length, Purpose};
pub use readiness::{Gap, Step};
pub use recap::Recap;
pub use request::{Channel, Request};
pub use series::{Cadence, Series};
pub use session::{Session, SessionPlan, SessionState};
pub use stage::{PerStage, Stage};
pub use table::Table;
pub use talking_point::{Direction, Fate, NewPoint, PastFate, Place, PointKind, TalkingPoint};
pub use tone::Tone;
pub use value::{Misfit, Value};
pub use visibility::{Audience, Visibility};
