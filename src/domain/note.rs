//! Notes taken in a session.

use serde::{Deserialize, Serialize};

use super::{Captured, Visibility};

/// A note. It is for the person alone unless they share it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// The words.
    pub text: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// Where it was taken.
    pub captured: Captured,
}
