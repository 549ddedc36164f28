//! The rules: from the files of the project to its faults, each with its place and what to do.

use std::collections::BTreeSet;

use crate::source::{Tree, blank, is_source, module_of, paths};
use crate::{BANNED, FRAME, LONG, MOST_LINES, PARTS, ROOMS, rows};

/// From the files of the project to its faults.
pub type Rule = fn(&Tree) -> Vec<String>;

/// A room: its name, what it may know, and what to do instead of knowing more.
struct Room {
    name: &'static str,
    may_know: Vec<&'static str>,
    instead: &'static str,
}

fn rooms() -> Vec<Room> {
    let room = |row: Vec<&'static str>| Room {
        name: row[0],
        may_know: row[1].split_whitespace().collect(),
        instead: row[2],
    };
    rows(ROOMS).map(room).collect()
}

/// The innermost room of a path.
fn room_of<'a>(rooms: &'a [Room], path: &str) -> Option<&'a Room> {
    rooms.iter().filter(|room| is_below(path, room.name)).max_by_key(|room| room.name.len())
}

/// Whether a path is this name or something below it.
fn is_below(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The dependencies of the crate, as its sources name them.
fn dependencies(tree: &Tree) -> Vec<String> {
    let manifest = tree["Cargo.toml"].split_once("\n[dependencies]\n").unwrap().1;
    let lines = manifest.lines().take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
    names.filter(|name| !name.starts_with(' ')).map(|name| name.replace('-', "_")).collect()
}

/// A path that leads out of the room whose file names it.
struct Arrow<'a> {
    path: &'a str,
    line: usize,
    room: &'a Room,
    to: String,
}

impl Arrow<'_> {
    /// The name by which the room may know it.
    fn allowed_by(&self) -> Option<&'static str> {
        self.room.may_know.iter().copied().find(|name| is_below(&self.to, name))
    }
}

fn all_arrows<'a>(tree: &'a Tree, rooms: &'a [Room]) -> Vec<Arrow<'a>> {
    let crates = dependencies(tree);
    let mut arrows = Vec::new();
    for (path, text) in tree.iter().filter(|(path, _)| is_source(path)) {
        let Some(room) = room_of(rooms, &module_of(path).join("::")) else { continue };
        for (line, to) in paths(path, text, &crates) {
            let to = to.join("::");
            if room_of(rooms, &to).is_none_or(|other| other.name != room.name) {
                arrows.push(Arrow { path, line, room, to });
            }
        }
    }
    arrows
}

/// A room knows only what it may know.
pub fn arrows(tree: &Tree) -> Vec<String> {
    let rooms = rooms();
    let homeless = |path: &&String| room_of(&rooms, &module_of(path).join("::")).is_none();
    let homeless = tree.keys().filter(|path| is_source(path)).filter(homeless);
    let why = "no room owns this file; say in ROOMS what it may know";
    let mut faults: Vec<String> = homeless.map(|path| format!("{path}:1: {why}")).collect();
    for arrow in all_arrows(tree, &rooms) {
        if arrow.allowed_by().is_none() {
            let Arrow { path, line, room: Room { name, instead, .. }, to } = arrow;
            faults.push(format!("{path}:{line}: {name} may not know {to}: {instead}"));
        }
    }
    faults
}

/// What a room may know, some file of it does know; so the table stays true.
pub fn idle_arrows(tree: &Tree) -> Vec<String> {
    let rooms = rooms();
    let arrows = all_arrows(tree, &rooms);
    let used = arrows.iter().filter_map(|arrow| Some((arrow.room.name, arrow.allowed_by()?)));
    let used: BTreeSet<_> = used.collect();
    let all = rooms.iter().flat_map(|room| room.may_know.iter().map(|name| (room.name, *name)));
    let idle = all.filter(|arrow| !used.contains(arrow));
    let fault = |(room, name)| format!("ROOMS: {room} does not use {name}; take it off the row");
    idle.map(fault).collect()
}

/// What a path leads to within the ui: there, or among the later screens.
fn in_ui(path: &[String]) -> Option<&str> {
    match path {
        [ui, later, inner, ..] if ui == "ui" && later == "later" => Some(inner),
        [ui, inner, ..] if ui == "ui" => Some(inner),
        _ => None,
    }
}

/// The part of the ui that a path leads into.
fn part_of(path: &[String]) -> Option<&str> {
    in_ui(path).filter(|inner| PARTS.contains(inner))
}

/// No part of the ui knows another, and only the app and the list of the later ones know the parts.
pub fn parts(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.iter().filter(|(path, _)| path.starts_with("src/ui/")) {
        let module = module_of(path);
        for (line, to) in paths(path, text, &[]) {
            let Some(inner) = in_ui(&to) else { continue };
            let (part, here, name) = (part_of(&to), module.join("::"), to.join("::"));
            if ["src/ui/app.rs", "src/ui/later.rs"].contains(&path.as_str()) {
                if part.is_none() && !FRAME.contains(&inner) && inner != "screen" {
                    let what = "is a new part: add it to PARTS in tests/architecture.rs";
                    faults.push(format!("{path}:{line}: {name} {what}"));
                }
            } else if part.is_some() && part != part_of(&module) {
                let what = "move what both need into a file beside them that is no part";
                faults.push(format!("{path}:{line}: {here} may not know {name}: {what}"));
            }
        }
    }
    faults
}

/// Some words have no place in some files.
pub fn words(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree {
        let code = if is_source(path) { blank(text, false) } else { text.clone() };
        for row in rows(BANNED) {
            let [word, place, but_for, why] = row[..] else { panic!("four columns, not {row:?}") };
            if path.starts_with(place) && path != but_for {
                let text = if place.is_empty() { text } else { &code };
                let lines = (1..).zip(text.lines()).filter(|(_, line)| line.contains(word));
                let fault = |(line, _)| format!("{path}:{line}: no {word} here: {why}");
                faults.extend(lines.map(fault));
            }
        }
    }
    faults
}

/// A source is short, says what it owns, and is named after it.
pub fn shape(tree: &Tree) -> Vec<String> {
    let is_in = |path: &str, places: &[&str]| places.iter().any(|place| path.starts_with(place));
    let mut faults = Vec::new();
    for (path, text) in tree {
        let lines = text.lines().count();
        let ours = is_in(path, &["assets/", "src/", "style/", "tests/"]);
        if ours && lines > MOST_LINES && !is_in(path, &LONG) {
            faults.push(format!("{path}:{lines}: over {MOST_LINES} lines: split it by idea"));
        }
        if is_source(path) && path.ends_with("/mod.rs") {
            faults.push(format!("{path}:1: name it after its folder, and put it beside it"));
        }
        if is_source(path) && !text.starts_with("//! ") {
            faults.push(format!("{path}:1: begin with //!, what it owns and must not know"));
        }
    }
    faults
}

/// The names behind each `@layer` of a style sheet.
fn layers(text: &str) -> Vec<Vec<&str>> {
    let names = text.split("@layer ").skip(1).filter_map(|rest| rest.split(['{', ';']).next());
    names.map(|names| names.split(',').map(str::trim).collect()).collect()
}

/// The page has two style sheets, made of all of them, and each keeps to its layer.
pub fn sheets(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let linked = tree["index.html"].split('"').filter(|text| text.ends_with(".css"));
    if !linked.eq(["target/style.css", "target/later.css"]) {
        let what = "link target/style.css and target/later.css; .ci/gather makes both of style/";
        faults.push(format!("index.html:1: {what}"));
    }
    let order = layers(&tree["style/tokens.css"]).into_iter().find(|names| names.len() > 1);
    let order = order.unwrap_or_default();
    for (path, text) in tree.iter().filter(|(path, _)| path.starts_with("style/")) {
        let is_order = |names: &Vec<&str>| path == "style/tokens.css" && *names == order;
        let blocks: Vec<_> = layers(text).into_iter().filter(|names| !is_order(names)).collect();
        let what = match blocks.iter().map(Vec::as_slice).collect::<Vec<_>>()[..] {
            [[name]] if order.contains(name) => continue,
            [[name]] => format!("the order in style/tokens.css lacks {name}"),
            _ => "one @layer block with one name, around all of it".to_owned(),
        };
        faults.push(format!("{path}:1: {what}"));
    }
    faults
}

/// A class of style/later/ is for later screens: the first are there before it.
pub fn later_style(tree: &Tree) -> Vec<String> {
    let is_first =
        |path: &&String| path.starts_with("src/ui/") && !path.starts_with("src/ui/later");
    let mut first = BTreeSet::new();
    for (_, text) in tree.iter().filter(|(path, _)| is_first(path)) {
        let strings = text.split('"').skip(1).step_by(2);
        first.extend(strings.flat_map(str::split_whitespace));
    }
    let mut faults = Vec::new();
    for (path, text) in tree.iter().filter(|(path, _)| path.starts_with("style/later/")) {
        for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| text.ends_with(['{', ','])) {
            let mut classes = classes(text).peekable();
            if classes.peek().is_some() && classes.all(|class| first.contains(class)) {
                faults
                    .push(format!("{path}:{line}: a first screen may have it; put it into style/"));
            }
        }
    }
    faults
}

/// The classes in a selector.
fn classes(text: &str) -> impl Iterator<Item = &str> {
    let ends = |c: char| !c.is_ascii_alphanumeric() && c != '-';
    text.split('.').skip(1).filter_map(move |rest| rest.split(ends).next())
}

/// Whether a text in backticks is meant as a path of the project.
fn is_path(text: &str) -> bool {
    let endings = ["css", "html", "js", "md", "mjs", "rs", "toml"];
    let has_ending = text.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending));
    let is_plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
    is_plain && (has_ending || text.contains('/'))
}

/// The map names what is there: each path, each room, each dependency.
pub fn map(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let mut named = BTreeSet::new();
    for (line, text) in (1..).zip(tree["ARCHITECTURE.md"].lines()) {
        for name in text.split('`').skip(1).step_by(2) {
            named.insert(name.trim_end_matches('/').to_owned());
            let folder = format!("{}/", name.trim_end_matches('/'));
            let is_there = tree.keys().any(|path| path == name || path.starts_with(&folder));
            if is_path(name) && !is_there {
                faults.push(format!("ARCHITECTURE.md:{line}: there is no {name}"));
            }
        }
    }
    for room in rooms() {
        let path = format!("src/{}", room.name.replace("::", "/"));
        if !named.contains(&path) && !named.contains(&format!("{path}.rs")) {
            faults.push(format!("ARCHITECTURE.md:1: does not name {path}, which is a room"));
        }
    }
    let table = tree["ARCHITECTURE.md"].split("\n## Dependencies\n").nth(1).unwrap_or_default();
    let table = table.split("\n## ").next().unwrap_or_default();
    for name in dependencies(tree) {
        let is_named = |name: &str| table.contains(&format!("`{name}`"));
        if !is_named(&name) && !is_named(&name.replace('_', "-")) {
            let what = "say in the table of dependencies what it is for and what it weighs";
            faults.push(format!("ARCHITECTURE.md:1: lacks {name}: {what}"));
        }
    }
    faults
}
