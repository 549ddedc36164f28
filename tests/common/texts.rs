//! What every text that leaves the browser has in common.

/// A text that can be sent as it is: no slot is left, no space too many, no paragraph empty.
#[track_caller]
pub fn check(text: &str) {
    assert!(!text.contains(['{', '}']), "a slot is left:\n{text}");
    assert!(!text.contains("  "), "two spaces:\n{text}");
    assert!(!text.contains("\n\n\n"), "an empty paragraph:\n{text}");
    assert_eq!(text, text.trim(), "space around it");
    for line in text.lines() {
        assert_eq!(line, line.trim_end(), "space at the end of a line");
        assert!(!matches!(line, "-" | "- " | ":"), "an empty item:\n{text}");
        assert!(!line.contains(" ,") && !line.contains("()"), "a gap in {line}");
    }
}
