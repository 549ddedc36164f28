//! CRC-32 (ISO-HDLC, the one of zip and PNG): it notices every single changed byte.
//!
//! Our own, because the libraries buy speed with tables of 8 to 16 kB that every user would
//! download; this one is made at compile time and takes 1 kB.

const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte: u32 = 0;
    while byte < 256 {
        let mut value = byte;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 == 1 { value >> 1 ^ 0xEDB8_8320 } else { value >> 1 };
            bit += 1;
        }
        #[allow(clippy::indexing_slicing)] // Evaluated at compile time, within bounds.
        {
            table[byte as usize] = value;
        }
        byte += 1;
    }
    table
}

/// The checksum of these parts, one after the other.
pub fn crc32(parts: &[&str]) -> u32 {
    let bytes = parts.iter().flat_map(|part| part.bytes());
    !bytes.fold(!0, |crc, byte| {
        let index = (crc ^ u32::from(byte)) & 0xFF;
        TABLE.get(index as usize).copied().unwrap_or_default() ^ crc >> 8
    })
}

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn the_checksum_is_the_standard_one() {
        assert_eq!(crc32(&["123456789"]), 0xCBF4_3926);
        assert_eq!(crc32(&["1234", "", "56789"]), 0xCBF4_3926);
    }
}
