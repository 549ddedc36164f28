//! The words of the line that offers to save a copy.
#![allow(missing_docs)] // Each says itself.

pub const OLD_COPY: &str = "Your last copy of all this is from {date}, and you have written since.";
pub const NO_COPY: &str = "What you write is in this browser only; you have no copy of it.";
pub const SAVE_COPY: &str = "Save a copy as a file";
