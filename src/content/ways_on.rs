//! The words around the messages for when nobody answers, or when the answer is no.
#![allow(missing_docs)] // Each says itself.

pub const WAY: &str = "How do you want to go on?";
pub const SENT: &str = "I have sent it";
pub const SENT_HINT: &str = "The three working days begin again today.";
pub const EDITED: &str = "This is your own wording now.";
pub const RESTART: &str = "Start again from the form";
pub const RESTARTED: &str = "Your own wording was replaced.";
