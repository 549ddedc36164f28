//! Awkward turns: one key or tap away, to be searched, and gone as quickly.

use leptos::prelude::*;

use crate::content::live as words;
use crate::content::turns::{TURNS, Turn};
use crate::content::why::NOT_THE_PLACE;
use crate::platform::dialog;
use crate::reactive::callback;
use crate::ui::kit::html::{Element, dd, dl, dt, dynamic, each, h2, nodes, p, strong};
use crate::ui::kit::{Bound, Shape, TextField, icon_button};

const ID: &str = "turns";

/// Shows what to say when it turns awkward.
pub fn open_turns() {
    dialog::open(ID);
}

/// What to say when it turns awkward, in a dialog.
pub fn turns() -> Element {
    let sought = RwSignal::new(String::new());
    let list = move || {
        let sought = sought.read().to_ascii_lowercase();
        let turns: Vec<_> = TURNS.iter().filter(|turn| has_words(turn, &sought)).collect();
        if turns.is_empty() {
            return p().child(words::NO_TURN);
        }
        let turn = |turn: &Turn| nodes![dt().child(turn.turn), dd().child(turn.say)];
        dl().class("facts").child(each(turns, turn))
    };
    let bound = Bound::new(sought.into(), callback(move |text| sought.set(text)));
    let search = TextField::new("turns-search", words::SEARCH_TURNS, bound);
    let close = icon_button(Shape::Cross, words::CLOSE_TURNS, || dialog::close(ID));
    Element::new("dialog")
        .class("dialog")
        .attr("id", ID)
        .attr("aria-labelledby", "turns-heading")
        .on("close", move |_| sought.set(String::new()))
        .child(h2().attr("id", "turns-heading").child(words::TURNS))
        // First of what can have the focus, so it gets it.
        .child(search)
        .child(close.class("dialog-close"))
        .child(dynamic(list))
        .child(
            p().class("quiet")
                .child(strong().child(words::NOT_THE_PLACE))
                .child(" ")
                .child(NOT_THE_PLACE),
        )
}

/// Whether a turn has each of these words in it.
fn has_words(turn: &Turn, sought: &str) -> bool {
    let text = [turn.turn, turn.say].concat().to_ascii_lowercase();
    sought.split_whitespace().all(|word| text.contains(word))
}
