//! The Document as something for somebody: request, agenda, recap. Pure text from pure data.
//! Every function that can show what is private takes an [`Audience`](crate::domain::Audience).

mod agenda;
mod date;
mod fill;
mod mail;
mod recap;
mod request;

pub use agenda::{agenda_subject, agenda_text};
pub use date::long_date;
pub use fill::{counted, fill};
pub use mail::{MAILTO_LIMIT, Mail, mailto};
pub use recap::{recap_subject, recap_text};
pub use request::{nudge_text, request_subject, request_text};
