//! The files of the project, and as much Rust grammar as it takes to see which paths they name.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Folders that are built, fetched or somebody else's.
const FOREIGN: [&str; 5] = [".git", "dist", "node_modules", "results", "target"];

/// The texts of the project by path.
pub type Tree = BTreeMap<String, String>;

/// The project as it is on disk, without lock files and what is not text.
pub fn project() -> Tree {
    let mut tree = Tree::new();
    gather(Path::new(env!("CARGO_MANIFEST_DIR")), "", &mut tree);
    tree
}

fn gather(folder: &Path, prefix: &str, tree: &mut Tree) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{prefix}{name}");
        if entry.file_type().unwrap().is_dir() {
            if !FOREIGN.contains(&name.as_str()) {
                gather(&entry.path(), &format!("{path}/"), tree);
            }
        } else if !name.ends_with("lock") && name != "package-lock.json" {
            // What is not text says nothing to be checked, but it is there.
            tree.insert(path, fs::read_to_string(entry.path()).unwrap_or_default());
        }
    }
}

/// Whether a path is a source of the crate.
pub fn is_source(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs")
}

/// A Rust source with spaces in place of its comments, and of its texts if so wished.
pub fn blank(source: &str, texts_too: bool) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (length, hide) = if let Some(length) = comment(rest) {
            (length, true)
        } else if let Some(length) = text(rest).or_else(|| letter(rest)) {
            (length, texts_too)
        } else {
            (first.len_utf8(), false)
        };
        let (piece, tail) = rest.split_at(length.min(rest.len()));
        let shown = |c| if hide && c != '\n' { ' ' } else { c };
        out.extend(piece.chars().map(shown));
        rest = tail;
    }
    out
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    rest.starts_with("/*").then(|| rest.find("*/").map_or(rest.len(), |end| end + 2))
}

fn text(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('b').unwrap_or(rest);
    let raw = body.strip_prefix('r');
    let hashes = raw.map_or(0, |raw| raw.bytes().take_while(|byte| *byte == b'#').count());
    let start = rest.len() - raw.unwrap_or(body).len() + hashes;
    let inside = rest[start..].strip_prefix('"')?;
    let mut escaped = false;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = inside.char_indices().position(|(at, c)| {
        let ends = !escaped && inside[at..].starts_with(&closing);
        escaped = raw.is_none() && !escaped && c == '\\';
        ends
    });
    let inside_bytes: usize =
        inside.chars().take(end.unwrap_or(usize::MAX)).map(char::len_utf8).sum();
    Some(start + 1 + inside_bytes + closing.len())
}

/// The length of a `'c'`, which is not the beginning of a lifetime.
fn letter(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return Some(inside[2..].find('\'')? + 4);
    }
    let length = inside.chars().next()?.len_utf8();
    inside[length..].starts_with('\'').then_some(length + 2)
}

/// A path that a source names: its line, and its parts from the crate's root or a crate's name.
pub type Named = (usize, Vec<String>);

/// The module that a file is: `src/ui/live/clock.rs` is `ui::live::clock`.
pub fn module_of(path: &str) -> Vec<String> {
    let name = path.trim_start_matches("src/").trim_end_matches(".rs");
    name.split('/').map(str::to_owned).collect()
}

/// The paths in a source that begin at `crate`, `super`, `self` or one of `crates`.
pub fn paths(path: &str, source: &str, crates: &[String]) -> Vec<Named> {
    let code = blank(source, true);
    let tokens = tokens(&code);
    let word = |at: usize| tokens.get(at).map_or("", |(_, word)| *word);
    let mut named = Vec::new();
    let mut module = module_of(path);
    let mut depth = 0;
    let mut inner = Vec::new();
    for (at, (_, token)) in tokens.iter().enumerate() {
        let after = at.checked_sub(1).map_or("", word);
        let is_path = word(at + 1) == "::" && after != "::" || after == "use";
        match *token {
            "{" => depth += 1,
            "}" => {
                depth -= 1;
                if inner.last() == Some(&depth) {
                    inner.pop();
                    module.pop();
                }
            }
            "mod" if word(at + 2) == "{" => {
                inner.push(depth);
                module.push(word(at + 1).to_owned());
            }
            "crate" | "super" | "self" | "strategy_session" if is_path => {
                let mut found = Vec::new();
                tree(&tokens, at, &[], &mut found);
                let found = found.into_iter();
                named.extend(found.map(|(line, path)| (line, resolve(&path, &module))));
            }
            name if crates.iter().any(|other| other == name) && (is_path || after == "::") => {
                tree(&tokens, at, &[], &mut named);
            }
            _ => {}
        }
    }
    named
}

/// Reads the path at a place, or each of the paths in its `{ }`, and gives the place behind it.
fn tree(tokens: &[(usize, &str)], at: usize, prefix: &[String], found: &mut Vec<Named>) -> usize {
    let token = |at: usize| tokens.get(at).map_or("", |(_, token)| *token);
    let mut path = prefix.to_vec();
    let mut at = at;
    loop {
        if token(at) == "{" {
            at += 1;
            while !matches!(token(at), "}" | "") {
                at = if token(at) == "," { at + 1 } else { tree(tokens, at, &path, found) };
            }
            return at + 1;
        }
        path.push(token(at).to_owned());
        at += 1;
        if token(at) != "::" {
            found.push((tokens.get(at - 1).map_or(0, |(line, _)| *line), path));
            break;
        }
        at += 1;
    }
    // Behind it may stand `as Other`.
    while !matches!(token(at), "," | "}" | ";" | "") {
        at += 1;
    }
    at
}

/// A path as it is seen from the root of the crate.
fn resolve(path: &[String], module: &[String]) -> Vec<String> {
    let mut from = Vec::new();
    let mut rest = path;
    while let Some((first, tail)) = rest.split_first() {
        match first.as_str() {
            "crate" | "strategy_session" => from.clear(),
            "self" if rest.len() == path.len() => from = module.to_vec(),
            "super" => {
                if rest.len() == path.len() {
                    from = module.to_vec();
                }
                from.pop();
            }
            "self" => {}
            _ => break,
        }
        rest = tail;
    }
    from.into_iter().chain(rest.iter().cloned()).collect()
}

fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    for (line, text) in (1..).zip(code.lines()) {
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let in_word = |c: char| c.is_alphanumeric() || c == '_';
            let length = match first {
                ':' if rest.starts_with("::") => 2,
                _ if in_word(first) => rest.find(|c| !in_word(c)).unwrap_or(rest.len()),
                _ => first.len_utf8(),
            };
            let (token, tail) = rest.split_at(length);
            tokens.push((line, token));
            rest = tail.trim_start();
        }
    }
    tokens
}
