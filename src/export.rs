//! The Document as something for somebody: request, agenda, recap. Pure text from pure data.
//! Every function that can show what is private takes an [`Audience`](crate::domain::Audience).

mod achievement;
mod action_letter;
mod agenda;
mod calendar;
mod calendar_events;
mod date;
mod fill;
mod handover;
mod line_difference;
mod lint;
mod mail;
mod markdown;
mod metric;
mod narrative;
mod own_words;
mod phrase;
mod recap;
mod recap_changes;
mod recap_lines;
mod record_markdown;
mod request;
mod rich;
mod screen;
mod session_markdown;
mod tables;
mod update;
mod words;

pub use achievement::achievement_sentence;
pub use action_letter::{
    done_subject, done_text, moved_subject, moved_text, reminder_subject, reminder_text,
};
pub use agenda::{agenda_subject, agenda_text};
pub use calendar::{Event, EventTime, calendar_file, google_link, hours_and_minutes, outlook_link};
pub use calendar_events::{
    Planned, follow_up_events, reminder_events, request_event, series_events, session_event,
};
pub use date::long_date;
pub use fill::{counted, fill, one_line};
pub use handover::{handover_subject, handover_text};
pub use lint::achievement_lints;
pub use mail::{MAILTO_LIMIT, Mail, mailto};
pub use metric::metric_text;
pub use narrative::{
    Printed, PrintedAs, SHORT_LIMIT, characters, narrative_changes, narrative_leaks,
    narrative_markdown, narrative_printed, narrative_shown, narrative_text, narrative_with_change,
};
pub use phrase::capital;
pub use recap::{recap_subject, recap_text, record_text};
pub use recap_changes::{RecapText, TextChange, recap_changes, recap_with_change, take_change};
pub use record_markdown::record_markdown;
pub use request::{message, message_again, message_subject, request_subject, request_text};
pub use rich::rich;
pub use screen::{Screen, ScreenPoint, screen};
pub use session_markdown::session_markdown;
pub use tables::{achievements_csv, actions_csv, sessions_csv};
pub use update::{update_subject, update_text};
