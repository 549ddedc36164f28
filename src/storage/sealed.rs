//! A backup that only a passphrase opens, as a file: a first line in the open, which says how the key
//! is made, and behind it the encrypted backup. README.md says how to open one without the app.
//!
//! `{"format":"strategy-session-encrypted","version":1,"kdf":"PBKDF2-SHA-256","iterations":600000,
//! "salt":"…","cipher":"AES-256-GCM","iv":"…"}`, salt and iv in hexadecimal digits. The line is
//! authenticated as it stands, so nobody can make the key cheaper unnoticed.

use std::fmt::Write;

use crate::domain::Value;

use super::backup::Refusal;

const FORMAT: &str = "strategy-session-encrypted";
const KEY: &str = "PBKDF2-SHA-256";
const CIPHER: &str = "AES-256-GCM";

/// How often the function that makes the key is called: what OWASP's cheat sheet on storing passwords
/// asks of PBKDF2 with SHA-256 (2023), a third of a second.
pub const ITERATIONS: u32 = 600_000;

/// The most that is done for a file: more would only keep the person waiting.
const MOST_ITERATIONS: i64 = 5_000_000;

/// How long the first line can be, in bytes.
const MOST_HEAD: usize = 400;

/// How many random bytes the salt has.
pub const SALT: usize = 16;

/// How many random bytes the iv has.
pub const IV: usize = 12;

/// What stands in the open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The first line, without its end.
    pub line: String,
    /// How often the function that makes the key is called.
    pub iterations: u32,
    /// The salt of the key.
    pub salt: Vec<u8>,
    /// The iv of the cipher.
    pub iv: Vec<u8>,
}

impl Head {
    /// The head of a new file, of random bytes.
    pub fn new(salt: &[u8], iv: &[u8]) -> Self {
        let line = format!(
            "{{\"format\":\"{FORMAT}\",\"version\":1,\"kdf\":\"{KEY}\",\"iterations\":{ITERATIONS},\
             \"salt\":\"{}\",\"cipher\":\"{CIPHER}\",\"iv\":\"{}\"}}",
            hexadecimal(salt),
            hexadecimal(iv)
        );
        Self { line, iterations: ITERATIONS, salt: salt.to_vec(), iv: iv.to_vec() }
    }

    /// The file with this head and what is encrypted.
    pub fn file(&self, encrypted: &[u8]) -> Vec<u8> {
        [self.line.as_bytes(), b"\n", encrypted].concat()
    }
}

/// Whether a file is encrypted.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(format!("{{\"format\":\"{FORMAT}\"").as_bytes())
}

/// The head of a file, and what is encrypted in it.
///
/// # Errors
/// Where it is not as we write it, newer, or asks for absurdly much work.
pub fn open(bytes: &[u8]) -> Result<(Head, &[u8]), Refusal> {
    let end = bytes.iter().take(MOST_HEAD).position(|byte| *byte == b'\n');
    let (line, rest) = end.and_then(|end| bytes.split_at_checked(end)).ok_or(Refusal::NotOurs)?;
    let line = str::from_utf8(line).or(Err(Refusal::NotOurs))?.to_owned();
    let head: Value = serde_json::from_str(&line).or(Err(Refusal::NotOurs))?;
    match head.get("version") {
        Some(Value::Number(1)) => {}
        Some(Value::Number(2..)) => return Err(Refusal::Newer),
        _ => return Err(Refusal::NotOurs),
    }
    if head.get("kdf") != Some(&KEY.into()) || head.get("cipher") != Some(&CIPHER.into()) {
        return Err(Refusal::NotOurs);
    }
    let iterations = match head.get("iterations") {
        Some(Value::Number(n @ 1..=MOST_ITERATIONS)) => u32::try_from(*n).unwrap_or_default(),
        Some(Value::Number(_)) => return Err(Refusal::TooCostly),
        _ => return Err(Refusal::NotOurs),
    };
    let bytes_of = |name: &str, count: usize| {
        let Some(Value::Text(digits)) = head.get(name) else { return Err(Refusal::NotOurs) };
        from_hexadecimal(digits).filter(|bytes| bytes.len() == count).ok_or(Refusal::NotOurs)
    };
    let (salt, iv) = (bytes_of("salt", SALT)?, bytes_of("iv", IV)?);
    Ok((Head { line, iterations, salt, iv }, rest.get(1..).unwrap_or_default()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // A text takes all that is written to it.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

fn from_hexadecimal(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok();
    pairs.map(|pair| if pair.len() == 2 { byte(pair) } else { None }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        Head::new(&[7; SALT], &[0xa9; IV]).file(b"encrypted\nbytes")
    }

    /// A file with something else in its head.
    #[track_caller]
    fn check(from: &str, to: &str, refusal: Option<Refusal>) {
        let text = String::from_utf8(file()).unwrap();
        assert!(text.contains(from));
        assert_eq!(open(text.replace(from, to).as_bytes()).err(), refusal, "{from} → {to}");
    }

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let file = file();
        assert!(is_sealed(&file));
        let (head, encrypted) = open(&file).unwrap();
        assert_eq!(head, Head::new(&[7; SALT], &[0xa9; IV]));
        assert_eq!(encrypted, b"encrypted\nbytes");
        assert!(!is_sealed(b"{\"format\":\"strategy-session-backup\"}"));
    }

    #[test]
    fn b15_what_is_odd_in_the_open_is_refused() {
        check("600000", "5000001", Some(Refusal::TooCostly));
        check("600000", "9223372036854775807", Some(Refusal::TooCostly));
        check("600000", "0", Some(Refusal::TooCostly));
        check("600000", "-1", Some(Refusal::TooCostly));
        check("600000", "\"many\"", Some(Refusal::NotOurs));
        check("600000", "5000000", None);
        check("\"version\":1", "\"version\":2", Some(Refusal::Newer));
        check("\"version\":1", "\"version\":0", Some(Refusal::NotOurs));
        check("PBKDF2-SHA-256", "none", Some(Refusal::NotOurs));
        check("AES-256-GCM", "none", Some(Refusal::NotOurs));
        check("0707", "07", Some(Refusal::NotOurs));
        check("a9a9", "a9x9", Some(Refusal::NotOurs));
        check("a9a9", "a9é", Some(Refusal::NotOurs));
        assert_eq!(open(b"{\"format\":\"strategy-session-encrypted\""), Err(Refusal::NotOurs));
        assert_eq!(open(b"\xff\n"), Err(Refusal::NotOurs));
        let long = format!("{}\n", "x".repeat(1_000));
        assert_eq!(open(long.as_bytes()), Err(Refusal::NotOurs));
    }
}
