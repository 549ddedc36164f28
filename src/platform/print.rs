//! Printing.

use super::window::window;

/// Opens the browser's dialog for printing the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
