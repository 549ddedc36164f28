//! An action item among all others, with what can be done about it.

use crate::domain::{ActionItem, Id};
use crate::ui::action_ticks::action_tick;
use crate::ui::kit::html::Element;

/// An action item.
pub fn action_row(action: Id<ActionItem>) -> Element {
    action_tick(action)
}
