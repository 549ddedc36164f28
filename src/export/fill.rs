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

/// The text in one line, without spaces around it.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentence: &str, filled: &str) {
        assert_eq!(fill(sentence, &[("name", "Kim {x}"), ("x", "!")]), filled);
    }

    #[test]
    fn slots_are_filled_once() {
        check("Hi {name}, {x}", "Hi Kim {x}, !");
        check("no slot", "no slot");
        check("{unknown} {name", "{unknown} {name");
        check("", "");
    }
}
