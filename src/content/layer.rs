//! The words of what lies over all screens.
#![allow(missing_docs)] // Each says itself.

pub const OFFLINE: &str = "This page now works without a network, too.";
pub const UPDATE: &str = "An update is ready.";
pub const RELOAD: &str = "Reload";
