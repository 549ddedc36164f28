//! The words around the messages for when nobody answers, or when the answer is no.
#![allow(missing_docs)] // Each says itself.

pub const WAY: &str = "How do you want to go on?";
pub const SENT: &str = "I have sent it";
pub const SENT_HINT: &str = "Then the waiting starts anew.";
