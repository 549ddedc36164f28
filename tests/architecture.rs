//! The rules of the house, read off the sources. Each rule is held to twice: the project must
//! have no fault, and each bad example beside the rule must have exactly the one that it names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::case_sensitive_file_extension_comparisons,
    missing_docs
)]

#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/source.rs"]
mod source;

use rules::Rule;
use source::{Tree, project};

/// Each room; what it may know besides itself: rooms, things in rooms, and crates; and what to do
/// instead of knowing more. What is not named here is forbidden.
const ROOMS: &str = "
    main             | ui                   | it mounts the app and does nothing else
    lib              |                      | it is the map of the crate
    erased           |                      | it knows functions and nothing else
    reactive         | erased leptos        | it makes signals and knows nothing of what is in them
    letters          |                      | it knows letters and nothing else
    domain           | chrono serde         | take it as an argument, or put it into another room
    content          | domain               | it is constants; what is computed is export or ui
    export           | domain content letters chrono | it makes text of a Document; take it as an argument
    reading          | content domain letters chrono | it is pure; what it understood is shown by ui, and kept by a verb
    search           | domain letters       | it is pure; take it as an argument
    route            | domain               | it is pure; ui/router.rs listens and goes
    storage          | domain lz4_flex serde_json | its rules work on any Shelf, without a browser
    storage::browser | storage gloo_storage js_sys wasm_bindgen web_sys | it hands localStorage on
    platform         | chrono erased js_sys leptos wasm_bindgen wasm_bindgen_futures web_sys \
                     | it knows the browser and nothing of the app
    state            | domain erased platform reactive storage chrono leptos | views are ui, words are content
    ui               | chrono content domain erased export leptos platform reactive route state ui::kit \
                       ui::later::screen \
                       storage::SaveError web_sys::KeyboardEvent \
                     | read and change through state, and ask platform for the browser; what later screens need \
                       is in src/ui/later/
    ui::later        | chrono content domain export leptos platform reactive reading route search state ui \
                       storage::PutAside storage::Snapshot storage::UNITS storage::backup::Refusal storage::backup::MOST_BYTES \
                       storage::sealed storage::compare::Choice storage::compare::Difference storage::compare::Effect \
                       web_sys::KeyboardEvent \
                     | read and change through state, and ask platform for the browser
    ui::kit          | erased leptos platform reactive | it has no word of the domain; take it as an argument
";

/// The parts of the product in the ui room, there or among the later ones. Only `ui/app.rs` and
/// `ui/later.rs` know them; none knows another.
const PARTS: [&str; 15] = [
    "actions",
    "ask",
    "data",
    "follow_up",
    "growth",
    "help",
    "home",
    "layer",
    "live",
    "palette",
    "people",
    "pictures",
    "prepare",
    "review",
    "sessions",
];

/// What else of the ui room `ui/app.rs` and `ui/later.rs` may know.
const FRAME: [&str; 5] = ["kit", "later", "router", "shell", "wanted"];

/// Words that have no place: the word, where (nothing is everywhere), but for which file, and why.
/// A comment in a source of the crate may say what its code may not.
const BANNED: &str = "
    inner_html   | src/         |                        | text is text, put into a text node
    innerHTML    | assets/      |                        | text is text; set textContent
    style=       | src/ui/      |                        | the policy drops it; use style:name=
    local_storage | src/        | src/storage/browser.rs | only that file touches the storage
    localStorage | src/         | src/storage/browser.rs | only that file touches the storage
    gloo_storage | src/         | src/storage/browser.rs | only that file touches the storage
    setItem      | assets/      |                        | the start script only reads
    removeItem   | assets/      |                        | the start script only reads
    .clear(      | assets/      |                        | the start script only reads
    clear(       | src/storage/ |                        | others share it; remove keys of ours
    get_all      | src/storage/ |                        | others share it; read keys of ours
    @import      | style/       |                        | it would be a request; all of style/ is put together
    TODO         |              | tests/architecture.rs  | do it, or say why it is as it is
    FIXME        |              | tests/architecture.rs  | mend it, or say why it is as it is
    issue #      |              | tests/architecture.rs  | say the reason, not its number
";

/// The most lines that a file of ours has. A longer one holds more than one idea.
const MOST_LINES: usize = 400;

/// What may be longer: tables of sentences and of data.
const LONG: [&str; 2] = ["src/content/", "tests/fixtures/"];

/// The rows of a table, in columns.
fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    let rows = table.lines().map(str::trim).filter(|row| !row.is_empty());
    rows.map(|row| row.split(" |").map(str::trim).collect())
}

/// Holds the project to a rule.
#[track_caller]
fn check(rule: Rule) {
    let faults = rule(&project());
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Tries a rule on texts of one file: its path, the text (↵ begins a new line), and the fault
/// that its last line has, or none.
#[track_caller]
fn try_out(rule: Rule, examples: &str) {
    let manifest = project().remove("Cargo.toml").unwrap();
    for row in rows(examples) {
        let [path, text, fault] = row.as_slice() else { panic!("three columns, not {row:?}") };
        let text = text.replace(" ↵ ", "\n");
        let file = ((*path).to_owned(), text.clone());
        let tree = Tree::from([("Cargo.toml".to_owned(), manifest.clone()), file]);
        let line = text.lines().count().max(1);
        let expected = (!fault.is_empty()).then(|| format!("{path}:{line}: {fault}"));
        assert_faults(&rule(&tree), expected.as_deref(), path);
    }
}

/// Tries a rule on the project with one file changed.
#[track_caller]
fn try_with(rule: Rule, path: &str, text: &str, fault: &str) {
    let mut tree = project();
    tree.insert(path.to_owned(), text.to_owned());
    assert_faults(&rule(&tree), Some(fault), path);
}

#[track_caller]
fn assert_faults(faults: &[String], expected: Option<&str>, path: &str) {
    let right = match (faults, expected) {
        ([], None) => true,
        ([fault], Some(expected)) => fault.starts_with(expected),
        _ => false,
    };
    assert!(right, "{path} should have the fault {expected:?}, and has {faults:#?}");
}

#[test]
fn a_room_knows_only_what_it_may_know() {
    check(rules::arrows);
    check(rules::idle_arrows);
    try_out(
        rules::arrows,
        r#"
        src/main.rs        | fn main() { ↵ strategy_session::state::x() | main may not know state::x:
        src/domain/new.rs  | use leptos::prelude::*;         | domain may not know leptos::prelude::*:
        src/domain/new.rs  | use super::{Id as Other, ↵ super::content::{label}}; | domain may not know content::label:
        src/domain/new.rs  | fn x() -> crate::storage::Store | domain may not know storage::Store:
        src/domain/new.rs  | #[derive(serde::Serialize)] ↵ struct X(serde_json::Value); | domain may not know serde_json::Value:
        src/domain/new.rs  | // use crate::ui; ↵ const X: &str = "\" crate::ui"; const Y: char = '"'; |
        src/domain/new.rs  | mod tests { use super::*; use super::super::Id; } |
        src/domain/new.rs  | mod a { mod b {} } ↵ mod c { use super::super::super::ui::X; } | domain may not know ui::X:
        src/content/new.rs | use crate::{domain::Id, export::fill}; | content may not know export::fill:
        src/content/new.rs | use gloo_storage;               | content may not know gloo_storage:
        src/export/new.rs  | use crate::content::label; ↵ use crate::platform::dates; | export may not know platform::dates:
        src/export/new.rs  | use web_sys::Blob;              | export may not know web_sys::Blob:
        src/route.rs       | use js_sys::Date;               | route may not know js_sys::Date:
        src/route.rs       | use super::ui::kit;             | route may not know ui::kit:
        src/storage/new.rs | use crate::content::data;       | storage may not know content::data:
        src/storage/new.rs | use super::browser::Shelf;      | storage may not know storage::browser::Shelf:
        src/storage/new.rs | use ::wasm_bindgen::JsValue;    | storage may not know wasm_bindgen::JsValue:
        src/platform/new.rs | use crate::domain::Id;         | platform may not know domain::Id:
        src/state/new.rs   | use crate::ui::kit;             | state may not know ui::kit:
        src/state/new.rs   | fn x(_: web_sys::Storage) {}    | state may not know web_sys::Storage:
        src/state/new.rs   | use crate::storage::browser::BrowserShelf; |
        src/ui/new.rs      | use crate::storage::{SaveError, Store}; | ui may not know storage::Store:
        src/ui/new.rs      | fn x() { web_sys::window(); }   | ui may not know web_sys::window:
        src/ui/home.rs     | use crate::search::search;      | ui may not know search::search:
        src/ui/home.rs     | use super::later::live::live;   | ui may not know ui::later::live::live:
        src/ui/kit/new.rs  | use crate::domain::Id;          | ui::kit may not know domain::Id:
        src/ui/kit/new.rs  | use super::super::bind;         | ui::kit may not know ui::bind:
        src/new.rs         |                                 | no room owns this file
        "#,
    );
}

#[test]
fn no_part_of_the_ui_knows_another() {
    check(rules::parts);
    try_out(
        rules::parts,
        "
        src/ui/later/live/new.rs | use crate::ui::later::prepare::Step; | ui::later::live::new may not know ui::later::prepare::Step:
        src/ui/later/live/new.rs | use crate::ui::home::Step;    | ui::later::live::new may not know ui::home::Step:
        src/ui/home.rs     | use super::ask::Form;          | ui::home may not know ui::ask::Form:
        src/ui/later/when.rs | use super::{who::Who, data::Data}; | ui::later::when may not know ui::later::data::Data:
        src/ui/later/live/new.rs | use super::super::live::close::Close; use super::clock::Clock; |
        src/ui/app.rs      | use super::{ask::Ask, shell::Shell}; |
        src/ui/app.rs      | use super::story::Story;       | ui::story::Story is a new part
        src/ui/later.rs    | use self::{data::Data, story::Story}; | ui::later::story::Story is a new part
        ",
    );
}

#[test]
fn some_words_have_no_place_in_some_files() {
    check(rules::words);
    try_out(
        rules::words,
        r#"
        src/ui/new.rs       | <p inner_html=text></p>       | no inner_html here:
        src/ui/new.rs       | // no inner_html ↵ <p style:width=x></p> |
        src/ui/new.rs       | <p style="color: red"></p>    | no style= here:
        src/state/new.rs    | window.local_storage()        | no local_storage here:
        src/platform/new.rs | eval("localStorage.x")        | no localStorage here:
        src/storage/new.rs  | storage.clear()               | no clear( here:
        src/storage/browser.rs | LocalStorage::clear()      | no clear( here:
        src/storage/browser.rs | LocalStorage::get_all()    | no get_all here:
        assets/new.js       | localStorage.clear();         | no .clear( here:
        assets/new.js       | localStorage.setItem(a, b);   | no setItem here:
        assets/new.js       | localStorage.removeItem(a);   | no removeItem here:
        assets/new.js       | element.innerHTML = text;     | no innerHTML here:
        style/new.css       | @import "base.css";           | no @import here:
        src/route.rs        | use x; ↵ // TODO: later       | no TODO here:
        Makefile            | test: # FIXME                 | no FIXME here:
        README.md           | See issue #12.                | no issue # here:
        "#,
    );
}

#[test]
fn a_source_is_short_and_says_what_it_owns() {
    let long = format!("//! Long. {}", "↵ // More. ".repeat(MOST_LINES));
    check(rules::shape);
    try_out(
        rules::shape,
        &format!(
            "
            src/domain/new.rs     | {long}        | over 400 lines
            tests/browser/new.mjs | {long}        | over 400 lines
            src/content/new.rs    | {long}        |
            src/domain/mod.rs     | //! Why.      | name it after its folder
            src/domain/new.rs     | use std::fmt; | begin with //!
            "
        ),
    );
}

#[test]
fn a_style_sheet_keeps_to_its_layer() {
    check(rules::sheets);
    let page = &project()["index.html"];
    let more = page.replacen("target/style.css", "target/style.css\" \"style/notice.css", 1);
    let less = page.replacen("target/style.css", "", 1);
    let try_page = |page: &str, fault: &str| try_with(rules::sheets, "index.html", page, fault);
    try_page(&more, "index.html:1: link target/style.css and");
    try_page(&less, "index.html:1: link target/style.css and");
    let try_sheet = |text, fault| {
        try_with(rules::sheets, "style/new.css", text, &format!("style/new.css:1: {fault}"));
    };
    try_sheet(".card {}", "one @layer block");
    try_sheet("@layer parts {} @layer page {}", "one @layer block");
    try_sheet("@layer cards {}", "the order in style/tokens.css lacks cards");
}

#[test]
fn the_style_of_first_screens_is_there_with_them() {
    check(rules::later_style);
    for sheet in ["@layer parts {\n  .banner {\n", "@layer parts {\n  .card,\n  .rows > .tick {\n"]
    {
        let fault = "a first screen may have it";
        let line = sheet.lines().count();
        let expected = format!("style/later/new.css:{line}: {fault}");
        try_with(rules::later_style, "style/later/new.css", sheet, &expected);
    }
}

#[test]
fn the_map_names_what_is_there_and_nothing_else() {
    check(rules::map);
    let project = project();
    let map = &project["ARCHITECTURE.md"];
    let try_map = |text: &str, fault| {
        try_with(rules::map, "ARCHITECTURE.md", text, &format!("ARCHITECTURE.md:1: {fault}"));
    };
    try_map(&format!("`src/gone.rs`, `a::b`, `#/x`, `make x`\n{map}"), "there is no src/gone.rs");
    try_map(&format!("`src/gone/`, `src/ui/`\n{map}"), "there is no src/gone/");
    try_map(&map.replace("`src/route.rs`", "routes"), "does not name src/route");
    let manifest = project["Cargo.toml"].replace("js-sys = ", "regex = \"1\"\njs-sys = ");
    let fault = "ARCHITECTURE.md:1: lacks regex:";
    try_with(rules::map, "Cargo.toml", &manifest, fault);
}
