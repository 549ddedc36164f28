//! The Document as something for somebody: request, agenda, recap. Pure text from pure data.
//! Every function that can show what is private takes an [`Audience`](crate::domain::Audience).

mod achievement;
mod agenda;
mod calendar;
mod date;
mod fill;
mod lint;
mod mail;
mod metric;
mod phrase;
mod recap;
mod request;
mod rich;
mod screen;
mod words;

pub use achievement::achievement_sentence;
pub use agenda::{agenda_subject, agenda_text};
pub use calendar::{
    Event, calendar_file, google_link, hours_and_minutes, outlook_link, request_event,
};
pub use date::long_date;
pub use fill::{counted, fill};
pub use lint::achievement_lints;
pub use mail::{MAILTO_LIMIT, Mail, mailto};
pub use metric::metric_text;
pub use phrase::capital;
pub use recap::{recap_subject, recap_text};
pub use request::{message, message_again, message_subject, request_subject, request_text};
pub use rich::rich;
pub use screen::{Screen, ScreenPoint, screen};
