//! A narrative line by line, as it is printed.

use crate::content::narrative::LIST_MARKS;

use super::block::Block;

/// What a line is on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintedAs {
    /// A heading.
    Heading,
    /// A paragraph.
    Text,
    /// A thing of a list.
    Item,
}

/// The lines of a narrative, in their order.
pub type Printed = Vec<(PrintedAs, String)>;

/// Blocks, line by line.
pub fn of_blocks(blocks: Vec<Block>) -> Printed {
    let mut lines = Vec::new();
    for block in blocks {
        lines.push((PrintedAs::Heading, block.heading));
        lines.push((PrintedAs::Text, block.note));
        lines.extend(block.lines.into_iter().map(|line| (PrintedAs::Item, line)));
    }
    lines.retain(|(_, line)| !line.is_empty());
    lines
}

/// The person's own words, line by line. A heading is what is one in the record as well.
pub fn of_own_words(text: &str, headings: &[String]) -> Printed {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = |line: &str| {
        if let Some(item) = LIST_MARKS.iter().find_map(|mark| line.strip_prefix(mark)) {
            (PrintedAs::Item, item.trim().to_owned())
        } else if headings.iter().any(|heading| heading == line) {
            (PrintedAs::Heading, line.to_owned())
        } else {
            (PrintedAs::Text, line.to_owned())
        }
    };
    lines.map(line).collect()
}
