//! Entries of the storage as any version writes them, made apart from the app.

/// CRC-32, bit by bit, apart from the one in the app.
fn crc32(text: &str) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
    let byte = |crc: u32, byte: u8| (0..8).fold(crc ^ u32::from(byte), |crc, _| step(crc));
    !text.bytes().fold(!0, byte)
}

/// An entry of the storage as any version writes it.
pub fn entry(schema: u32, body: &str) -> String {
    let head = format!("{schema} 7.5 ");
    let sum = crc32(&format!("{head}{body}"));
    format!("{head}{sum:08x} {body}")
}
