//! Thin verbs on the browser, one concern a file. They know nothing of the app.

pub mod awake;
pub mod clipboard;
pub mod clock;
pub mod dates;
pub mod dialog;
pub mod disk_file;
pub mod drag;
pub mod event;
pub mod file;
pub mod focus;
pub mod keeping;
pub mod offline;
pub mod page;
pub mod print;
pub mod vault;
pub mod window;
