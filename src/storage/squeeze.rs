//! Texts made small: by LZ4, which costs next to nothing to undo, and fifteen bits to a character,
//! since localStorage counts characters and lets each have sixteen.

/// How many bits a character carries. All of them are then proper characters.
const BITS: u32 = 15;

/// What is added to the bits, so that no control character comes of them.
const FIRST: u32 = 0x20;

/// The longest text that is read, in bytes of UTF-8. It bounds what a damaged one can ask for.
pub const MOST_BYTES: usize = 20_000_000;

/// LZ4 makes at most this much of a byte.
const MOST_OF_A_BYTE: usize = 255;

/// A text made small.
pub fn squeeze(text: &str) -> String {
    let bytes = lz4_flex::block::compress_prepend_size(text.as_bytes());
    let bits = u32::try_from(bytes.len() * 8 % BITS as usize).unwrap_or_default();
    let padding = (BITS - bits) % BITS;
    // How many bits at the end mean nothing stands first.
    let mut squeezed = String::new();
    squeezed.extend(character(padding));
    let (mut waiting, mut count) = (0_u32, 0);
    for byte in bytes {
        waiting = waiting << 8 | u32::from(byte);
        count += 8;
        if count >= BITS {
            count -= BITS;
            squeezed.extend(character(waiting >> count & MASK));
        }
    }
    if count > 0 {
        squeezed.extend(character(waiting << (BITS - count) & MASK));
    }
    squeezed
}

const MASK: u32 = (1 << BITS) - 1;

fn character(bits: u32) -> Option<char> {
    char::from_u32(FIRST + bits)
}

/// The text again, in UTF-8; nothing where it was never one of ours. Of a damaged one a part may be
/// wrong: whoever reads it has a checksum.
pub fn expand(squeezed: &str) -> Option<Vec<u8>> {
    let bytes = bytes_of(squeezed.chars())?;
    let size = size_in(&bytes)?;
    if size > MOST_BYTES || size / MOST_OF_A_BYTE > bytes.len() {
        return None;
    }
    lz4_flex::block::decompress_size_prepended(&bytes).ok()
}

/// How long a text would be again, in bytes; it may lie.
pub fn expanded_size(squeezed: &str) -> usize {
    // The length is in the first four bytes, and those are in three characters behind the padding.
    let bytes = bytes_of(squeezed.chars().take(4)).unwrap_or_default();
    size_in(&bytes).unwrap_or_default()
}

fn bytes_of(characters: impl Iterator<Item = char>) -> Option<Vec<u8>> {
    let mut characters = characters.map(|one| u32::from(one).wrapping_sub(FIRST));
    let padding = characters.next()?;
    let (mut bytes, mut waiting, mut count) = (Vec::new(), 0_u32, 0);
    for bits in characters {
        waiting = waiting << BITS | bits & MASK;
        count += BITS;
        while count >= 8 {
            count -= 8;
            bytes.extend((waiting >> count).to_le_bytes().first());
        }
    }
    if padding >= 8 {
        bytes.pop();
    }
    Some(bytes)
}

fn size_in(bytes: &[u8]) -> Option<usize> {
    bytes.first_chunk().map(|size| u32::from_le_bytes(*size) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_comes_back_as_it_was(text in any::<String>(), times in 1..60_usize) {
            let text = text.repeat(times);
            prop_assert_eq!(expanded_size(&squeeze(&text)), text.len());
            prop_assert_eq!(expand(&squeeze(&text)), Some(text.into_bytes()));
        }

        #[test]
        fn no_character_is_a_control_character_or_half_of_one(text in any::<String>()) {
            let is_fine = |one: char| (0x20..0x8020).contains(&u32::from(one));
            prop_assert!(squeeze(&text).chars().all(is_fine));
        }

        #[test]
        fn whatever_stands_there_is_read_without_harm(text in "[ -\u{801f}]{0,200}") {
            let _ = expand(&text);
        }
    }

    #[test]
    fn records_take_a_small_part_of_their_room() {
        let record = |n| format!("{{\"question\":\"What came of point {n}?\",\"timebox\":10}}");
        let text: String = (0..1_000).map(record).collect();
        let squeezed = squeeze(&text).chars().count();
        assert!(squeezed * 6 < text.len(), "{squeezed} of {}", text.len());
    }

    #[test]
    fn b06_an_absurd_length_is_refused_before_there_is_room_for_it() {
        // 4 GB, in the two bytes that stand behind their length.
        let absurd: String =
            [0, 0x7fff, 0x7fff, 0x6000].iter().filter_map(|n| character(*n)).collect();
        assert_eq!(expand(&absurd), None);
        assert_eq!(expand(""), None);
        assert_eq!(expand("\u{20}"), None);
    }
}
