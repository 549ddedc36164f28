//! A line in pieces: words, numbers and single signs, with what stands tight beside what.

use crate::letters;

/// What a piece is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Letters, and apostrophes between them.
    Word,
    /// Figures from 0 to 9.
    Number,
    /// One of anything else.
    Sign,
}

struct Token<'a> {
    kind: Kind,
    text: &'a str,
    /// Where it begins in the line.
    at: usize,
    /// Whether no space is in front of it.
    glued: bool,
}

/// The pieces of a line. Each is named by its number; behind the last there is just nothing.
pub struct Tokens<'a> {
    line: &'a str,
    all: Vec<Token<'a>>,
}

/// Whether an apostrophe, of whatever kind.
pub const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

/// Whether a letter, or what is written above, below or between letters. The scripts of India are
/// in one stretch, and have many such signs.
fn is_letter(letter: char) -> bool {
    letters::is_letter(letter)
        || matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{200c}' | '\u{200d}')
}

fn kind_of(first: char) -> Kind {
    match first {
        '0'..='9' => Kind::Number,
        // One kind of apostrophe is a letter to Unicode. No word begins with it, or there would be
        // words of no length, and no end of them.
        _ if is_letter(first) && !is_apostrophe(first) => Kind::Word,
        _ => Kind::Sign,
    }
}

/// How long the piece is with which a text begins.
fn length(text: &str, kind: Kind) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let goes_on = match kind {
            Kind::Sign => at == 0,
            Kind::Number => letter.is_ascii_digit(),
            Kind::Word if is_apostrophe(letter) => {
                letters.peek().is_some_and(|(_, next)| is_letter(*next))
            }
            Kind::Word => is_letter(letter),
        };
        if !goes_on {
            return at;
        }
    }
    text.len()
}

/// Whether a word is this one of our lists.
fn is_word(word: &str, listed: &str) -> bool {
    let plain = |letter| if is_apostrophe(letter) { '\'' } else { letter.to_ascii_lowercase() };
    word.chars().map(plain).eq(listed.chars())
}

impl<'a> Tokens<'a> {
    /// The pieces of this line.
    pub fn of(line: &'a str) -> Self {
        let mut all = Vec::new();
        let mut rest = line;
        let mut glued = false;
        while let Some(first) = rest.chars().next() {
            if first.is_whitespace() {
                rest = rest.trim_start();
                glued = false;
                continue;
            }
            let kind = kind_of(first);
            let Some((text, behind)) = rest.split_at_checked(length(rest, kind)) else { break };
            all.push(Token { kind, text, at: line.len() - rest.len(), glued });
            rest = behind;
            glued = true;
        }
        Self { line, all }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    fn of_kind(&self, i: usize, kind: Kind) -> Option<&'a str> {
        self.all.get(i).filter(|token| token.kind == kind).map(|token| token.text)
    }

    /// The word there; empty where none is.
    pub fn word(&self, i: usize) -> &'a str {
        self.of_kind(i, Kind::Word).unwrap_or_default()
    }

    /// The figures there; empty where none are.
    pub fn figures(&self, i: usize) -> &'a str {
        self.of_kind(i, Kind::Number).unwrap_or_default()
    }

    /// The sign there.
    pub fn sign(&self, i: usize) -> Option<char> {
        self.of_kind(i, Kind::Sign).and_then(|text| text.chars().next())
    }

    /// Whether it stands tight behind what is in front of it.
    pub fn is_glued(&self, i: usize) -> bool {
        self.all.get(i).is_some_and(|token| token.glued)
    }

    /// Whether this sign stands there, tight behind what is in front of it.
    pub fn joint(&self, i: usize, sign: char) -> bool {
        self.is_glued(i) && self.sign(i) == Some(sign)
    }

    /// Whether the word there is one of a list.
    pub fn is(&self, i: usize, list: &str) -> bool {
        let word = self.word(i);
        !word.is_empty() && list.split_ascii_whitespace().any(|listed| is_word(word, listed))
    }

    /// Behind the word there, if it is one of a list.
    pub fn skip(&self, i: usize, list: &str) -> usize {
        if self.is(i, list) { i + 1 } else { i }
    }

    /// What was typed from one piece up to another.
    pub fn text(&self, from: usize, to: usize) -> &'a str {
        let first = self.all.get(from);
        let last = to.checked_sub(1).and_then(|last| self.all.get(last));
        let span = first.zip(last).map(|(first, last)| first.at..last.at + last.text.len());
        span.and_then(|span| self.line.get(span)).unwrap_or_default()
    }

    /// Whether something may begin there: not in the middle of a number, an address, a file's name.
    pub fn free_before(&self, i: usize) -> bool {
        let before = i.wrapping_sub(1);
        let has_figures = || !self.figures(i.wrapping_sub(2)).is_empty() && self.is_glued(before);
        !self.is_glued(i)
            || match self.sign(before) {
                None => false,
                Some(':' | ',') => !has_figures(),
                Some(sign) => !r"/\.-_#$€£&+=@%".contains(sign),
            }
    }

    /// Whether something may end in front of the piece there.
    pub fn free_after(&self, i: usize) -> bool {
        let behind = i + 1;
        let goes_on = |kind: Kind| self.is_glued(behind) && self.of_kind(behind, kind).is_some();
        !self.is_glued(i)
            || match self.sign(i) {
                None => false,
                Some('.' | ':') => !goes_on(Kind::Word) && !goes_on(Kind::Number),
                Some(',') => !goes_on(Kind::Number),
                Some(sign) => !r"/\-_$€£&+=@%°".contains(sign),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, pieces: &[&str]) {
        let tokens = Tokens::of(line);
        let texts: Vec<_> = tokens.all.iter().map(|token| token.text).collect();
        assert_eq!(texts, pieces);
        assert!((0..tokens.len()).all(|i| tokens.text(i, i + 1) == pieces[i]));
    }

    #[test]
    fn a_line_comes_apart() {
        check("", &[]);
        check(" \u{a0}\t", &[]);
        check("I’ll ask Jürgen’s team.", &["I’ll", "ask", "Jürgen’s", "team", "."]);
        check("15th, 2026-03", &["15", "th", ",", "2026", "-", "03"]);
        check("'Zoe\u{308}' 李\u{7}", &["'", "Zoe\u{308}", "'", "李", "\u{7}"]);
        check("कृष्ण 🎉٣", &["कृष्ण", "🎉", "٣"]);
    }
}
