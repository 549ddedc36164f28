//! Strategy Session: ask your manager for a strategy session, prepare it, hold it, follow it up.
//!
//! The rooms, in reading order. ARCHITECTURE.md says who may know whom.

pub mod erased;

pub mod letters;

pub mod domain;

pub mod content;

pub mod reading;

pub mod export;

pub mod search;

pub mod storage;

pub mod platform;

pub mod reactive;

pub mod state;

pub mod route;

pub mod ui;
