//! The Document as something for somebody: request, agenda, recap. Pure text from pure data.
//! Every function that can show what is private takes an [`Audience`](crate::domain::Audience).

mod agenda;
mod calendar;
mod date;
mod fill;
mod mail;
mod recap;
mod request;
mod rich;

pub use agenda::{agenda_subject, agenda_text};
pub use calendar::{Event, calendar_file, google_link, hours_and_minutes, outlook_link};
pub use date::long_date;
pub use fill::{counted, fill};
pub use mail::{MAILTO_LIMIT, Mail, mailto};
pub use recap::{recap_subject, recap_text};
pub use request::{message, request_subject, request_text};
pub use rich::rich;
