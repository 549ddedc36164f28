//! The Document as something for somebody: request, agenda, recap. Pure text from pure data.
//! Every function that can show what is private takes an [`Audience`](crate::domain::Audience).

mod achievement;
mod agenda;
mod date;
mod fill;
mod lint;
mod mail;
mod metric;
mod phrase;
mod recap;
mod request;
mod words;

pub use achievement::achievement_sentence;
pub use agenda::{agenda_subject, agenda_text};
pub use date::long_date;
pub use fill::{counted, fill};
pub use lint::achievement_lints;
pub use mail::{MAILTO_LIMIT, Mail, mailto};
pub use metric::metric_text;
pub use recap::{recap_subject, recap_text};
pub use request::{nudge_text, request_subject, request_text};
