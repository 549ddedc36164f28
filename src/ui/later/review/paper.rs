//! The text as it is printed: headings, paragraphs and lists, on a page that one would hand over.

use leptos::prelude::*;

use crate::ui::kit::html::{Element, Node, div, dynamic, each, h2, h3, li, p, ul};

/// The page, which is seen on paper only.
pub fn paper(title: Signal<String>, text: Signal<String>) -> Element {
    div()
        .class("paper")
        .child(h2().child(title))
        .child(dynamic(move || each(text.get().split("\n\n"), part)))
}

/// A block of lines. Where a list or more lines follow it, the first line is its heading; a line
/// alone that ends like no sentence is one, too.
fn part(block: &str) -> Node {
    let lines: Vec<&str> = block.lines().filter(|line| !line.trim().is_empty()).collect();
    let is_item = |line: &&str| line.starts_with("- ");
    let (heading, rest) = match lines.split_first() {
        Some((first, rest)) if !is_item(first) && !rest.is_empty() => (Some(*first), rest),
        Some((first, [])) if !is_item(first) && !first.ends_with(['.', '!', '?']) => {
            (Some(*first), Default::default())
        }
        _ => (None, lines.as_slice()),
    };
    let items = rest.iter().copied().filter(is_item);
    let items: Vec<String> = items.map(|line| line.trim_start_matches("- ").to_owned()).collect();
    let others: Vec<String> =
        rest.iter().filter(|line| !is_item(line)).map(|line| (*line).to_owned()).collect();
    let heading = heading.map(|heading| h3().attr("dir", "auto").child(heading.to_owned()));
    let list = (!items.is_empty())
        .then(|| ul().child(each(items, |item| li().attr("dir", "auto").child(item))));
    div()
        .child(heading)
        .child(each(others, |line| p().attr("dir", "auto").child(line)))
        .child(list)
        .into()
}
