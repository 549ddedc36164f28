//! The words of choosing what a session is for, and how long it takes.
#![allow(missing_docs)] // Each says itself.

pub const PURPOSE: &str = "What is it about?";
pub const LENGTH: &str = "How many minutes?";
pub const WOULD_CHANGE: &str = "This would change:";
pub const STAGE: &str = "{stage}: {after} min instead of {before}";
pub const TOO_MANY: &str = "Your questions take {planned} min, {over} too many for the new length.";
pub const OFFERS: &str = "You are offered questions for “{purpose}”.";
pub const STAYS: &str = "Everything you wrote stays.";
pub const CHANGE: &str = "Change it";
pub const LEAVE: &str = "Leave it";
