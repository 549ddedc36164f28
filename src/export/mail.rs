//! A mail, ready for the mail program (RFC 6068).

/// How many characters of a `mailto:` link mail programs take for sure. Beyond that some cut it
/// off in silence.
pub const MAILTO_LIMIT: usize = 1600;

/// A mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail<'a> {
    /// To whom; may be empty.
    pub to: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub body: &'a str,
}

/// The link that opens a mail in the mail program; nothing where it would be longer than
/// [`MAILTO_LIMIT`], for then the text has to go by the clipboard.
pub fn mailto(mail: &Mail<'_>) -> Option<String> {
    let mut link = String::from("mailto:");
    encode(&super::fill::one_line(mail.to), &mut link);
    link.push_str("?subject=");
    encode(&super::fill::one_line(mail.subject), &mut link);
    link.push_str("&body=");
    let body = mail.body.replace("\r\n", "\n").replace(['\r', '\n'], "\r\n");
    encode(&body, &mut link);
    (link.len() <= MAILTO_LIMIT).then_some(link)
}

/// Percent-encodes everything but what RFC 3986 leaves unreserved, and the `@` of an address.
pub(super) fn encode(text: &str, link: &mut String) {
    const HEX: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |value: u8| HEX.get(usize::from(value)).copied().unwrap_or('0');
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                link.push(char::from(byte));
            }
            _ => link.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(to: &str, subject: &str, body: &str, link: &str) {
        assert_eq!(mailto(&Mail { to, subject, body }).as_deref(), Some(link));
    }

    #[test]
    fn a_mail_becomes_a_link() {
        check(
            "kim@example.org",
            "A & B",
            "1\n2",
            "mailto:kim@example.org?subject=A%20%26%20B&body=1%0D%0A2",
        );
        check("", "ü", "", "mailto:?subject=%C3%BC&body=");
    }

    #[test]
    fn b14_line_breaks_cannot_add_a_header() {
        check(
            "a@b.c\r\nBcc: x",
            "s\nCc: y",
            "",
            "mailto:a@b.c%20Bcc%3A%20x?subject=s%20Cc%3A%20y&body=",
        );
    }

    #[test]
    fn n10_a_link_is_never_longer_than_mail_programs_take() {
        let body = "ü".repeat(MAILTO_LIMIT);
        assert_eq!(mailto(&Mail { to: "", subject: "", body: &body }), None);
        let just = "a".repeat(MAILTO_LIMIT - "mailto:?subject=&body=".len());
        assert!(mailto(&Mail { to: "", subject: "", body: &just }).is_some());
    }
}
