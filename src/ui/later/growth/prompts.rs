//! What people forget to write down, as questions.

use crate::content::achievement::{Forgotten, OFTEN_FORGOTTEN};
use crate::content::growth as words;
use crate::platform::focus;
use crate::ui::kit::button;
use crate::ui::kit::html::{Element, details, li, p, span, strong, summary, ul};
use crate::ui::log_line::LINE;

/// The questions.
pub fn prompts() -> Element {
    let row = |forgotten: Forgotten| {
        let label = format!("{}: {}", words::FORGOTTEN_DO, forgotten.name);
        let write = button(words::FORGOTTEN_DO, || focus::soon_at(LINE));
        li().class("offer")
            .child(
                span().child(strong().child(forgotten.name)).child(" ").child(forgotten.question),
            )
            .child(write.attr("aria-label", label))
    };
    details()
        .class("more")
        .child(summary().child(words::FORGOTTEN))
        .child(p().class("quiet").child(words::FORGOTTEN_WHY))
        .child(ul().class("rows").child(OFTEN_FORGOTTEN.map(row)))
}
