//! Who may see what. Private is a type, not a habit: whatever can be private carries a
//! [`Visibility`], and every export asks an [`Audience`] before it shows anything.

use super::field::words;

/// Whether something is for the person alone. What nobody decided on is private.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Visibility {
    /// For the person alone.
    #[default]
    Private,
    /// May reach the manager.
    Shared,
}

words!(Visibility { Private: "private", Shared: "shared" });

/// For whom an export is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The person: sees everything.
    Me,
    /// The manager: sees what is shared.
    Manager,
}

impl Audience {
    /// Whether this audience may see something of that visibility.
    pub const fn may_see(self, visibility: Visibility) -> bool {
        matches!((self, visibility), (Self::Me, _) | (Self::Manager, Visibility::Shared))
    }
}
