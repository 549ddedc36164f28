//! The words around a text that leaves the browser.
#![allow(missing_docs)] // Each says itself.

pub const SUBJECT: &str = "Subject";
pub const READY: &str = "Ready to send";
pub const COPY: &str = "Copy the text";
pub const COPY_SUBJECT: &str = "Copy the subject";
pub const OPEN_MAIL: &str = "Open in mail program";
pub const TOO_LONG: &str = "This text is too long for a mail link. The button copies it and opens \
                            an empty mail: paste it there.";
pub const PASTE_HERE: &str = "(Paste the text here.)";
