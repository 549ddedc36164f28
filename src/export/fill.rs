//! Sentences with slots.

/// Fills the slots of a sentence: `{name}` becomes the value for `name`. What comes from the
/// person is put in as it is; a slot inside it is not filled again.
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let slot = after.split_once('}');
        let value = slot.and_then(|(name, _)| values.iter().find(|(slot, _)| *slot == name));
        if let (Some((_, after)), Some((_, value))) = (slot, value) {
            text.push_str(value);
            rest = after;
        } else {
            text.push('{');
            rest = after;
        }
    }
    text.push_str(rest);
    text
}

/// The first wording where there is a value, the second where there is none.
pub fn either([with, without]: [&'static str; 2], value: &str) -> &'static str {
    if value.is_empty() { without } else { with }
}

/// A number of things in words: the wordings for none, for one and for `{n}`.
pub fn counted([none, one, many]: [&'static str; 3], n: usize) -> String {
    match n {
        0 => none.to_owned(),
        1 => one.to_owned(),
        n => fill(many, &[("n", &n.to_string())]),
    }
}

/// The text in one line, without spaces around it, and without what could make the rest of the line
/// look otherwise: control characters, and those that turn the direction of what follows (Unicode
/// Technical Report 36, "Bidirectional Text Spoofing").
pub fn one_line(text: &str) -> String {
    let is_plain = |sign: &char| match *sign {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
        sign => !sign.is_control() || sign.is_whitespace(),
    };
    let plain: String = text.chars().filter(is_plain).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentence: &str, filled: &str) {
        assert_eq!(fill(sentence, &[("name", "Kim {x}"), ("x", "!")]), filled);
    }

    #[test]
    fn b12_a_line_keeps_its_letters_and_nothing_that_turns_it() {
        let check = |text: &str, line: &str| assert_eq!(one_line(text), line);
        check(" one\n\ttwo  three ", "one two three");
        check("in\u{202e}voice\u{202c}.pdf", "invoice.pdf");
        check("\u{2067}a\u{2069}\u{0}b\u{7f}c\u{9b}", "abc");
        check("שלום Größe e\u{301} 👩\u{200d}👩", "שלום Größe e\u{301} 👩\u{200d}👩");
    }

    #[test]
    fn slots_are_filled_once() {
        check("Hi {name}, {x}", "Hi Kim {x}, !");
        check("no slot", "no slot");
        check("{unknown} {name", "{unknown} {name");
        check("", "");
    }
}
