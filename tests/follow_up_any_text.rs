//! What follows a session can be sent as it is, whatever was written in it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::date;
use common::dice::documents;
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::export::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_was_written_every_form_can_be_sent(mut document in documents()) {
        let sessions: Vec<_> = document.sessions.iter().map(|(id, _)| id).collect();
        for session in sessions {
            for form in RecapForm::ALL {
                document.choose_recap_form(session, form);
                let text = record_text(&document, session, Audience::Manager);
                prop_assert!(!text.contains("\n\n\n"), "{text}");
                prop_assert_eq!(text.trim(), &text);
                for slot in ["{date", "{owner", "{text", "{due", "{subject", "{items", "{n}"] {
                    prop_assert!(!text.contains(slot), "{slot} in {text}");
                }
                prop_assert!(text.lines().all(|line| line == line.trim_end()));
                let actions = text.lines().skip_while(|line| {
                    !["Actions", "Action items"].contains(line)
                });
                for line in actions.skip(1).take_while(|line| line.starts_with("- ")) {
                    let is_dated = line.ends_with(", date to confirm") || line.contains(", by ");
                    prop_assert!(line.contains(": ") && is_dated, "{line}");
                }
                prop_assert!(!text.to_ascii_lowercase().contains("as per"));
                if document.recap_form(session) == RecapForm::Chat {
                    prop_assert!(text.lines().count() <= 6, "{text}");
                }
                let subject = recap_subject(&document, session, Audience::Manager);
                prop_assert_eq!(subject.lines().count(), 1);
                prop_assert_eq!(subject.trim(), &subject);
            }
        }
        for (session, _) in document.sessions.iter() {
            let text = session_markdown(&document, session);
            prop_assert!(text.lines().next().unwrap().starts_with("# Strategy session: "));
            for line in text.lines().skip(1).filter(|line| !line.is_empty()) {
                let is_ours = line.starts_with("## ") || line == ">";
                let rest = ["- ", "  - ", "> - ", "> "].map(|mark| line.strip_prefix(mark));
                let rest = rest.into_iter().flatten().next().unwrap_or(if is_ours { "" } else { "#" });
                prop_assert!(!rest.starts_with(['#', '-', '>', '+', '*', '`']), "{line}");
            }
        }
        for (person, _) in document.people.iter() {
            let text = handover_text(&document, person, Audience::Manager, date("2026-05-04"));
            prop_assert!(!text.contains("\n\n\n"), "{text}");
            prop_assert!(text.lines().all(|line| line == line.trim_end()));
        }
        for (id, row) in document.action_items.iter() {
            let today = date("2026-05-04");
            let letters = [
                done_text(&document, id, today, Audience::Me),
                moved_text(&document, id, Audience::Me),
                reminder_text(&document, id, today, Audience::Me),
            ];
            for text in letters.iter().filter(|text| !text.is_empty()) {
                prop_assert_eq!(text.lines().nth(1), Some(""), "{}", row.text);
                let closing = text.lines().skip(2).position(str::is_empty);
                prop_assert!(matches!(closing, Some(1 | 2)), "{text}");
            }
        }
    }
}
