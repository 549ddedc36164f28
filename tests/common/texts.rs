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

/// An export is, letter for letter, what a file of the repository says.
#[track_caller]
pub fn check_golden(text: &str, golden: &str) {
    check(text);
    assert_eq!(text, golden.trim_end(), "it reads now:\n{text}\n");
}
