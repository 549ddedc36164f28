//! Letters, capital and small, of the scripts of Europe, and what is a letter elsewhere. The tables
//! of the standard library know all scripts there ever were, and are a thirtieth of the app.

/// Capital letters with a small one: the first, the last, and how far it is to the small one. One
/// step means that capital and small letters take turns.
const CASES: [(u32, u32, i32); 28] = [
    (0x41, 0x5a, 32),
    (0xc0, 0xd6, 32),
    (0xd8, 0xde, 32),
    (0x100, 0x12e, 1),
    (0x132, 0x136, 1),
    (0x139, 0x147, 1),
    (0x14a, 0x176, 1),
    (0x178, 0x178, -121),
    (0x179, 0x17d, 1),
    (0x1cd, 0x1db, 1),
    (0x1de, 0x1ee, 1),
    (0x1f8, 0x21e, 1),
    (0x222, 0x232, 1),
    (0x386, 0x386, 38),
    (0x388, 0x38a, 37),
    (0x38c, 0x38c, 64),
    (0x38e, 0x38f, 63),
    (0x391, 0x3a1, 32),
    (0x3a3, 0x3ab, 32),
    (0x400, 0x40f, 80),
    (0x410, 0x42f, 32),
    (0x460, 0x480, 1),
    (0x48a, 0x4be, 1),
    (0x4c1, 0x4cd, 1),
    (0x4d0, 0x52e, 1),
    (0x531, 0x556, 48),
    (0x1e00, 0x1e94, 1),
    (0x1ea0, 0x1efe, 1),
];

/// What is no letter above the letters of English: signs, digits, pictures. From and to.
const SIGNS: [(u32, u32); 24] = [
    (0x80, 0xa9),
    (0xab, 0xb4),
    (0xb6, 0xb9),
    (0xbb, 0xbf),
    (0xd7, 0xd7),
    (0xf7, 0xf7),
    (0x37e, 0x37e),
    (0x55a, 0x55f),
    (0x589, 0x58f),
    (0x5be, 0x5be),
    (0x5f3, 0x60f),
    (0x61b, 0x61f),
    (0x660, 0x66d),
    (0x6d4, 0x6d4),
    (0x6f0, 0x6f9),
    (0x964, 0x970),
    (0x2000, 0x2bff),
    (0x2e00, 0x2e7f),
    (0x3000, 0x3004),
    (0x3007, 0x3020),
    (0x30fb, 0x30fb),
    (0xe000, 0xf8ff),
    (0xfe00, 0xff20),
    (0x1_f000, 0x10_ffff),
];

/// Whether it is a letter, or belongs to one.
pub fn is_letter(sign: char) -> bool {
    let is_in = |(from, to): &(u32, u32)| (*from..=*to).contains(&u32::from(sign));
    sign.is_ascii_alphabetic() || (!sign.is_ascii() && !SIGNS.iter().any(is_in))
}

/// The small letter of a capital one; else what it is.
pub fn small(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let code = u32::from(letter);
    let is_one = |case: &&(u32, u32, i32)| is_capital_of(code, case);
    let found = CASES.iter().find(is_one).and_then(|case| code.checked_add_signed(case.2));
    found.and_then(char::from_u32).unwrap_or(letter)
}

/// The capital letter of a small one; else what it is.
pub fn capital(letter: char) -> char {
    let code = u32::from(letter);
    let capital = |case: &(u32, u32, i32)| {
        code.checked_add_signed(-case.2).filter(|capital| is_capital_of(*capital, case))
    };
    CASES.iter().find_map(capital).and_then(char::from_u32).unwrap_or(letter)
}

/// Whether it is a capital letter.
pub fn is_capital(letter: char) -> bool {
    small(letter) != letter
}

/// Whether it is a small letter.
pub fn is_small(letter: char) -> bool {
    capital(letter) != letter || matches!(letter, 'ß' | 'ı' | 'ĸ' | 'ŉ' | 'ς')
}

const fn is_capital_of(code: u32, &(from, to, step): &(u32, u32, i32)) -> bool {
    from <= code && code <= to && (step != 1 || (code - from).is_multiple_of(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks in which the names of Europe are written, but for the letters of phonetics.
    fn european() -> impl Iterator<Item = char> {
        let blocks =
            [0..0x180, 0x1cd..0x1dd, 0x1f8..0x220, 0x386..0x3ce, 0x400..0x482, 0x1ea0..0x1f00];
        blocks.into_iter().flatten().filter_map(char::from_u32)
    }

    #[test]
    fn capital_and_small_are_what_the_standard_library_says() {
        for letter in european() {
            let std = (letter.is_uppercase(), letter.is_lowercase());
            // A capital I with a dot becomes two signs, micro is Greek, and these two are small
            // without being letters of a word.
            if matches!(letter, 'İ' | 'µ' | 'ſ' | 'ª' | 'º' | 'ΐ' | 'ΰ') {
                continue;
            }
            assert_eq!((is_capital(letter), is_small(letter)), std, "{letter}");
            if std.0 {
                assert_eq!(small(letter).to_string(), letter.to_lowercase().to_string());
                assert_eq!(capital(small(letter)), letter);
            }
        }
    }

    #[test]
    fn letters_are_what_the_standard_library_says() {
        // A dot of Greek, and places that are empty.
        let is_none =
            |letter: &char| matches!(letter, '\u{387}' | '\u{38b}' | '\u{38d}' | '\u{3a2}');
        for letter in european().filter(|letter| !is_none(letter)) {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
        }
    }

    #[test]
    fn other_scripts_have_letters_and_signs_too() {
        for letter in "אבגשלוםمرحباखगहありがとう谢谢ขอบคุณ감사".chars()
        {
            assert!(is_letter(letter), "{letter}");
            assert!(!is_capital(letter) && !is_small(letter), "{letter}");
        }
        for sign in "،؟؛٣۴।、。「」！？…–—“”«»€→✓🙂🏖\u{fe0f}½²".chars()
        {
            assert!(!is_letter(sign), "{sign}");
        }
    }
}
