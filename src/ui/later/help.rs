//! The page that explains: how it goes, the keys, where everything is kept, and where the method
//! comes from.

use leptos::prelude::*;

use crate::content::help as words;
use crate::content::why::{NOT_THE_PLACE, SOURCE, TIPS, Tip};
use crate::export::fill;
use crate::platform::page;
use crate::route::{EXAMPLE_HREF, Route};
use crate::state::{AppState, Chosen};

use crate::reactive::callback;
use crate::ui::kit::html::{
    Element, Node, a, dd, div, dl, dt, each, h1, h2, li, nodes, p, section, span, ul,
};
use crate::ui::kit::{Bound, check_box, choice};

/// The page that explains.
pub fn help() -> Node {
    let row =
        |(name, text): (&'static str, &'static str)| nodes![dt().child(name), dd().child(text)];
    nodes![
        h1().child(words::HEADING),
        p().class("lead").child(words::LEAD),
        part(words::PARTS)
            .child(dl().class("facts").child(words::STEPS.map(row)))
            .child(p().child(words::RHYTHM))
            .child(p().child(a().class("link").attr("href", EXAMPLE_HREF).child(words::EXAMPLE))),
        part(words::KEYS)
            .child(p().child(words::KEYS_WHY))
            .child(dl().class("facts keys").child(words::KEY_MAP.map(row)))
            .child(p().class("quiet").child(words::KEYS_MAC))
            .child(switch(words::SINGLE_KEYS, Chosen::NoSingleKeys)),
        part(words::SAFE).child(p().child(words::SAFE_TEXT)).child(
            p().child(a().class("link").attr("href", Route::Data.href()).child(words::SAFE_LINK))
        ),
        part(words::LOOK).child(themes()),
        part(words::OFFLINE).child(p().child(words::OFFLINE_TEXT)),
        part(words::METHOD)
            .child(p().child(words::METHOD_WHY))
            .child(ul().class("rows").child(each(TIPS, tip)))
            .child(switch(words::TIPS, Chosen::NoTips)),
        part(words::NOT_FOR).child(p().child(NOT_THE_PLACE)),
    ]
}

/// Something that is on until somebody does not want it.
fn switch(says: &'static str, unwanted: Chosen) -> Element {
    let state = AppState::expect();
    let is_on = RwSignal::new(state.chosen(unwanted).is_none());
    let switch = move |on: bool| {
        state.choose(unwanted, if on { "" } else { "off" });
        is_on.set(on);
    };
    check_box(says, Bound::new(is_on.into(), callback(switch)))
}

/// Light, dark, or as the system has it.
fn themes() -> Node {
    let state = AppState::expect();
    let name = state.chosen(Chosen::Theme).unwrap_or_default();
    let chosen = RwSignal::new(words::THEME_NAMES.iter().position(|other| *other == name));
    let choose = move |place: Option<usize>| {
        let name =
            place.and_then(|place| words::THEME_NAMES.get(place)).copied().unwrap_or_default();
        state.choose(Chosen::Theme, name);
        page::set_theme(name);
        chosen.set(place);
    };
    choice("theme", words::THEME, &words::THEMES, Bound::new(chosen.into(), callback(choose)))
}

fn part(heading: &'static str) -> Element {
    section().class("group").child(h2().child(heading))
}

fn tip(tip: &'static Tip) -> Element {
    let source = fill(SOURCE, &[("source", tip.source)]);
    li().class("finding").child(div().child(tip.text)).child(span().class("quiet").child(source))
}
