//! Strategy Session, as a map of the crate in reading order.

pub mod content;
pub mod domain;
pub mod export;
pub mod storage;
