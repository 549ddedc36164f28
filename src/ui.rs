//! The views: small, and without rules of their own. What they show they read from the state, what
//! they change they change by a domain verb, and their words are content.

mod action_ticks;
mod app;
mod ask;
mod bind;
mod copy_line;
mod form;
mod frame;
mod home;
pub mod kit;
mod later;
mod letter;
mod log_line;
mod plan_picker;
mod router;
mod session_rows;
mod shell;
mod two_times;
mod wanted;
mod ways_on;
mod when;

pub use app::mount;
