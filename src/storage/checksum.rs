//! CRC-32 (ISO-HDLC, the one of zip and PNG): it notices every single changed byte.
//!
//! Our own, because the libraries buy speed with tables of 8 to 16 kB that every user would
//! download. This one goes by half bytes; its 16 numbers are made at compile time.

const TABLE: [u32; 16] = table();

const fn table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut half: u32 = 0;
    while half < 16 {
        let mut value = half;
        let mut bit = 0;
        while bit < 4 {
            value = if value & 1 == 1 { value >> 1 ^ 0xEDB8_8320 } else { value >> 1 };
            bit += 1;
        }
        #[allow(clippy::indexing_slicing)] // Evaluated at compile time, within bounds.
        {
            table[half as usize] = value;
        }
        half += 1;
    }
    table
}

/// The checksum of these parts, one after the other.
pub fn crc32(parts: &[&str]) -> u32 {
    let step = |crc: u32| TABLE.get((crc & 0xF) as usize).copied().unwrap_or_default() ^ crc >> 4;
    let mut crc = !0;
    for part in parts {
        for byte in part.bytes() {
            crc = step(step(crc ^ u32::from(byte)));
        }
    }
    !crc
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
