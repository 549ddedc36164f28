//! The views: small, and without rules of their own. What they show they read from the state, what
//! they change they change by a domain verb, and their words are content.

mod action_ticks;
mod actions;
mod all_dates;
mod app;
mod ask;
mod bind;
mod carried;
mod data;
mod follow_up;
mod form;
mod frame;
mod home;
pub mod kit;
mod last_time;
mod letter;
mod live;
mod owner_pick;
mod people;
mod plan_picker;
mod prepare;
mod router;
mod session_rows;
mod sessions;
mod shell;
mod two_times;
mod ways_on;
mod when;
mod who_and_when;

pub use app::mount;
