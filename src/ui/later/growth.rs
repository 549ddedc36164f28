//! Growth: the log of achievements, and what it shows of the year.

mod coverage;
mod entries;
mod entry;
mod feedback;
mod goals;
mod paste;
mod prompts;

use leptos::prelude::*;

use crate::content::{field as errors, growth as words};
use crate::domain::Document;
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::form::part;
use crate::ui::kit::html::{Node, div, h1, h2, nodes, p, section};
use crate::ui::kit::{Shape, button, complaint_list};
use crate::ui::later::growth_tabs::tabs;
use crate::ui::log_line::log_form;

use coverage::coverage;
use entries::{Filter, entries};

/// The log of achievements.
pub fn growth() -> Node {
    let state = AppState::expect();
    let filter = RwSignal::new(Filter::All);
    let opened = RwSignal::new(0);
    let add = move || {
        let id = state.change(Document::begin_achievement);
        opened.set(id.raw());
        filter.set(Filter::All);
        focus::soon_at(&part(id, "title"));
    };
    nodes![
        complaint_list(errors::HEADING),
        h1().child(words::HEADING),
        tabs(),
        p().class("lead").child(words::LEAD),
        log_form(),
        div()
            .class("asides no-print")
            .child(button(words::ADD, add).icon(Shape::Plus))
            .child(paste::paste())
            .child(prompts::prompts()),
        section().class("group").child(h2().child(words::ENTRIES)).child(entries(filter, opened)),
        coverage(filter),
    ]
}

/// What became of goals and of feedback.
pub fn chain() -> Node {
    nodes![
        complaint_list(errors::HEADING),
        h1().child(words::CHAIN),
        tabs(),
        p().class("lead").child(words::CHAIN_LEAD),
        section().class("group").child(h2().child(words::GOALS)).child(goals::goals()),
        section().class("group").child(h2().child(words::FEEDBACK)).child(feedback::feedback()),
    ]
}
