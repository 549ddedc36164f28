//! A heading with its lines, as plain text and as Markdown.

use super::super::markdown::plain;

/// A part of a text.
pub struct Block {
    /// How deep its heading is, from 1.
    pub level: u8,
    /// Its heading; empty where it has none.
    pub heading: String,
    /// What stands between the heading and the list.
    pub note: String,
    /// The things of its list.
    pub lines: Vec<String>,
}

/// A sentence on its own.
pub fn paragraph(text: &str) -> Block {
    Block { level: 0, heading: String::new(), note: text.to_owned(), lines: Vec::new() }
}

/// A heading with a list; nothing where the list is empty.
pub fn section(level: u8, heading: &str, lines: Vec<String>) -> Option<Block> {
    let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let (heading, note) = (heading.to_owned(), String::new());
    (!lines.is_empty()).then_some(Block { level, heading, note, lines })
}

/// What heads a list is no item of one, even if it was typed with the mark of a list.
fn unmarked(text: &str) -> &str {
    let text = text.trim_start();
    text.strip_prefix("- ").map_or(text, unmarked)
}

/// The blocks as plain text.
pub fn text(blocks: &[Block]) -> String {
    let paragraphs = blocks.iter().map(|block| {
        let heads = [&*block.heading, &*block.note].map(unmarked).into_iter();
        let heads = heads.filter(|text| !text.is_empty()).map(str::to_owned);
        let lines = block.lines.iter().map(|line| format!("- {line}"));
        heads.chain(lines).collect::<Vec<_>>().join("\n")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// The blocks as Markdown, below a title. What a person wrote stays text.
pub fn markdown(blocks: &[Block]) -> String {
    let mut parts = Vec::new();
    for block in blocks {
        let [heading, note] = [&*block.heading, &*block.note].map(unmarked);
        if !heading.is_empty() {
            let marks = "#".repeat(usize::from(block.level) + 1);
            parts.push(format!("{marks} {}", plain(heading)));
        }
        parts.push(plain(note));
        let lines = block.lines.iter().map(|line| format!("- {}", plain(line)));
        parts.push(lines.collect::<Vec<_>>().join("\n"));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// A text in the person's own words as Markdown: its lists stay lists, and its lines apart.
pub fn own_words(text: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut in_list = false;
    for line in text.lines().map(str::trim) {
        let item = line.strip_prefix("- ").map(plain).filter(|item| !item.is_empty());
        match (item, parts.last_mut().filter(|_| in_list)) {
            (Some(item), Some(list)) => {
                list.push_str("\n- ");
                list.push_str(&item);
            }
            (Some(item), None) => {
                parts.push(format!("- {item}"));
                in_list = true;
            }
            (None, _) => {
                parts.push(plain(line));
                in_list = false;
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}
