//! Notes taken in a session.

use super::field::fields;
use super::{Captured, Visibility};

/// A note. It is for the person alone unless they share it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The words.
    pub text: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// Where it was taken.
    pub captured: Captured,
}

fields!(Note { text, visibility, captured });
