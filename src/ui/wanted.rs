//! What the first wasm of a release wants of the second, which has the later screens.

use crate::route::Route;

/// What is wanted.
pub enum Wanted {
    /// The screen at an address.
    Screen(Route),
    /// A copy of everything, saved as a file. There is nothing to be seen of it.
    Copy,
    /// What lies over all screens from now on.
    Layer,
}

/// The id of the dialog that leads anywhere, which is there as soon as the second wasm is.
pub const PALETTE: &str = "palette";
