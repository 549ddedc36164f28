//! The way to anywhere: a few letters, and Enter. And the keys that lead there at once.

use leptos::prelude::*;

use crate::content::palette as words;
use crate::domain::Document;
use crate::export::fill;
use crate::platform::{dates, dialog, focus, window};
use crate::route::Route;
use crate::search::has_words;
use crate::state::{AppState, Chosen, is_writing};
use crate::ui::frame::manager_name;
use crate::ui::router::{CurrentRoute, go};
use crate::ui::wanted::PALETTE;

use crate::reactive::callback;
use crate::ui::kit::html::{Element, a, dynamic, each, h2, li, p, span, ul};
use crate::ui::kit::{Bound, Shape, TextField, icon_button};

/// The dialog.
const ID: &str = PALETTE;

/// The key that opens it, together with Alt.
const KEY: &str = "K";

/// How many places are shown: all actions, at least.
const MOST: usize = words::ACTIONS.len();

/// Where the actions lead, in the order of their words.
const ROUTES: [Route; 11] = [
    Route::NewSession,
    Route::Now,
    Route::Growth,
    Route::Actions,
    Route::Sessions,
    Route::Chain,
    Route::Pictures,
    Route::Reviews,
    Route::Data,
    Route::Home,
    Route::Help,
];

/// A place to go to.
#[derive(Clone)]
struct Place {
    name: String,
    /// What else somebody may call it.
    other: &'static str,
    /// Its key, together with Alt; or none.
    key: &'static str,
    route: Route,
}

/// The way to anywhere, in a dialog that a key opens.
pub fn palette() -> Element {
    let state = AppState::expect();
    window::on_key(move |event| by_key(state, event));
    // Whoever goes elsewhere is there.
    let route = CurrentRoute::expect();
    Effect::new(move || {
        route.get();
        dialog::close(ID);
    });
    let sought = RwSignal::new(String::new());
    // Only while it is open: nothing is gone through with each key that somebody presses elsewhere.
    let is_open = RwSignal::new(false);
    let found = move || {
        if is_open.get() { state.peek(|all| found(all, &sought.read())) } else { Vec::new() }
    };
    let list = move || {
        let places = found();
        if places.is_empty() && is_open.get() {
            return p().class("quiet").child(words::NOTHING);
        }
        ul().class("rows").child(each(places, row))
    };
    let bound = Bound::new(sought.into(), callback(move |text| sought.set(text)));
    let close = icon_button(Shape::Cross, words::CLOSE, || dialog::close(ID));
    Element::new("dialog")
        .class("dialog go-to")
        .attr("id", ID)
        .attr("aria-labelledby", "palette-heading")
        .on(dialog::OPENED, move |_| is_open.set(true))
        .on("close", move |_| {
            is_open.set(false);
            sought.set(String::new());
        })
        .on_key(move |event| match event.key().as_str() {
            "ArrowDown" | "ArrowUp" => {
                focus::along("#palette input, #palette a", event.key() == "ArrowDown");
                event.prevent_default();
            }
            "Enter" if is_writing() && !event.is_composing() => {
                if let Some(first) = found().first() {
                    leave_for(first.route);
                }
                event.prevent_default();
            }
            _ => {}
        })
        .child(h2().attr("id", "palette-heading").child(words::HEADING))
        .child(TextField::new("palette-search", words::SEARCH, bound))
        .child(close.class("dialog-close"))
        .child(dynamic(list))
}

fn row(place: Place) -> Element {
    let route = place.route;
    let key = (!place.key.is_empty())
        .then(|| span().class("quiet numbers").child(format!("Alt+{}", place.key)));
    let link = a().attr("href", route.href()).attr("dir", "auto").child(place.name);
    li().class("session-row").child(link.on_click(|| dialog::close(ID))).child(key)
}

fn leave_for(route: Route) {
    dialog::close(ID);
    go(route);
}

/// A question mark leads to the help; Alt and a letter elsewhere. In a field only where that would not
/// write anything: on some keyboards it does.
fn by_key(state: AppState, event: &web_sys::KeyboardEvent) {
    if event.key() == "?" && !is_writing() && state.chosen(Chosen::NoSingleKeys).is_none() {
        return leave_for(Route::Help);
    }
    let (key, code) = (event.key(), event.code());
    let is_plain = key.len() == 1 && key.bytes().all(|byte| byte.is_ascii_alphabetic());
    // On a Mac, Alt makes another character of a letter; then it is that of its place.
    let letter = if is_plain { key.as_str() } else { code.strip_prefix("Key").unwrap_or_default() };
    let is_key = |other: &str| letter.eq_ignore_ascii_case(other);
    let is_alt = event.alt_key() && !event.ctrl_key() && !event.meta_key() && !event.shift_key();
    if letter.is_empty() || !is_alt || is_writing() && !is_plain {
        return;
    }
    let key = words::ACTIONS.iter().position(|(_, _, key)| is_key(key));
    if is_key(KEY) {
        dialog::open(ID);
    } else if let Some(route) = key.and_then(|place| ROUTES.get(place)) {
        leave_for(*route);
    } else {
        return;
    }
    event.prevent_default();
}

/// The places whose name, or another one for it, has all these words or parts of them.
fn found(document: &Document, sought: &str) -> Vec<Place> {
    let is_meant = |place: &Place| has_words(&format!("{} {}", place.name, place.other), sought);
    let mut found = places(document);
    found.retain(is_meant);
    found.truncate(MOST);
    found
}

/// All places: actions, then sessions from the last one on, goals, people and reviews.
fn places(document: &Document) -> Vec<Place> {
    let mut places = Vec::new();
    for ((name, other, key), route) in words::ACTIONS.iter().zip(ROUTES) {
        places.push(Place { name: (*name).to_owned(), other, key, route });
    }
    let mut add = |words: &str, text: &str, date: &str, route: Route| {
        let name = fill(words, &[("text", text), ("date", date)]);
        places.push(Place { name, other: "", key: "", route });
    };
    for (id, row) in document.sessions.iter().rev() {
        let date = row.on.map(dates::short).unwrap_or_default();
        let words = if date.is_empty() { words::SESSION } else { words::SESSION_ON };
        add(words, &manager_name(document, id), &date, Route::Session(id));
    }
    for (_, goal) in document.goals.iter() {
        add(words::GOAL, &goal.objective, "", Route::Chain);
    }
    for (id, person) in document.people.iter() {
        add(words::PERSON, &person.name, "", Route::Person(id));
    }
    for (id, narrative) in document.narratives.iter() {
        let words = if narrative.headline.is_empty() { words::REVIEW_PLAIN } else { words::REVIEW };
        add(words, &narrative.headline, "", Route::Review(id));
    }
    places
}
