//! Texts of a person in Markdown: they stay text, and never become a heading or a list.

use super::fill::one_line;

/// A text in one line that begins nothing and holds no tag and no table.
pub fn plain(text: &str) -> String {
    let text = one_line(text);
    let mut escaped = String::with_capacity(text.len());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (at, sign) in text.char_indices() {
        let begins = at == 0 && matches!(sign, '#' | '-' | '+' | '*' | '>' | '=' | '~' | '`' | '_');
        // "1." and "1)" begin a list of numbers.
        let numbers = digits > 0 && at == digits && matches!(sign, '.' | ')');
        if begins || numbers || matches!(sign, '\\' | '<' | '|') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

/// A list of lines that are Markdown already, without the empty ones.
pub fn bullets(lines: impl Iterator<Item = String>) -> String {
    super::agenda::list(lines)
}

/// A line with a list of texts below it.
pub fn nested(line: String, texts: impl Iterator<Item = String>) -> String {
    let texts = texts.map(|text| plain(&text)).filter(|text| !text.is_empty());
    texts.fold(line, |line, text| format!("{line}\n  - {text}"))
}

/// A text in several lines, as a quotation. Its lists stay lists, and its lines apart.
pub fn quoted(text: &str) -> String {
    let mut quoted: Vec<String> = Vec::new();
    for line in text.trim().lines() {
        let (mark, words) = match line.strip_prefix("- ") {
            Some(item) => ("> - ", plain(item)),
            None => ("> ", plain(line)),
        };
        let is_apart = quoted.last().is_none_or(|last| last == ">");
        if !is_apart && mark == "> " {
            quoted.push(">".to_owned());
        }
        if !words.is_empty() {
            quoted.push(format!("{mark}{words}"));
        }
    }
    quoted.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, escaped: &str) {
        assert_eq!(plain(text), escaped);
    }

    #[test]
    fn a_text_stays_text() {
        check("", "");
        check("# one\n- two", "\\# one - two");
        check("- three", "\\- three");
        check("12. March", "12\\. March");
        check("12 March. 3.", "12 March. 3.");
        check("a | b <i>", "a \\| b \\<i>");
        check("> quoted", "\\> quoted");
        check("C:\\new", "C:\\\\new");
    }

    #[test]
    fn a_quotation_keeps_lists_and_lines() {
        let text = "Hi,\n\nDecided\n- # one\n- two\n\n\nBest,\nSam";
        let lines =
            ["> Hi,", ">", "> Decided", "> - \\# one", "> - two", ">", "> Best,", ">", "> Sam"];
        assert_eq!(quoted(text), lines.join("\n"));
        assert_eq!(quoted(" "), "");
    }
}
