//! The log: evidence is written down for one session and taken along to others.

use strategy_session::domain::*;

use crate::common::journey::Journey;
use crate::common::{date, occasion};

/// Sessions of a manager, and evidence written down for the first: a title and a date each.
struct Record {
    document: Document,
    sessions: [Id<Session>; 3],
}

impl Record {
    fn new(titles: &[(&str, &str)]) -> Self {
        let mut journey = Journey::new().meets("Kim").plans(Purpose::Feedback);
        let first = journey.session();
        for (title, on) in titles {
            let id = journey.document.gather(first, EvidenceDetail::default(), &mut occasion(0));
            journey.document.reword_evidence(id, |row| {
                (*title).clone_into(&mut row.title);
                row.on = (!on.is_empty()).then(|| date(on));
            });
        }
        let journey = journey.plans(Purpose::Workload);
        let second = journey.session();
        let journey = journey.plans(Purpose::PreReview);
        let sessions = [first, second, journey.session()];
        Self { document: journey.document, sessions }
    }

    fn id(&self, title: &str) -> Id<Evidence> {
        self.document.evidence.iter().find(|(_, row)| row.title == title).unwrap().0
    }

    /// The titles in each session, and those in the log beside it.
    #[track_caller]
    fn check(&self, expected: [(&[&str], &[&str]); 3]) {
        for (session, (there, log)) in self.sessions.into_iter().zip(expected) {
            let titles = self.document.evidence_for(session).map(|(_, row)| row.title.as_str());
            assert_eq!(titles.collect::<Vec<_>>(), there, "in the session");
            let titles = self.document.evidence_log(session).into_iter();
            let titles: Vec<_> = titles.map(|(_, row)| row.title.as_str()).collect();
            assert_eq!(titles, log, "in the log");
        }
    }
}

#[test]
fn the_log_has_the_newest_first_and_what_has_no_date_last() {
    let dates = [
        ("old", "2026-01-05"),
        ("undated", ""),
        ("new", "2026-03-01"),
        ("also new", "2026-03-01"),
        ("  ", "2026-04-01"),
    ];
    let record = Record::new(&dates);
    let log: &[&str] = &["also new", "new", "old", "undated"];
    let all: &[&str] = &["old", "undated", "new", "also new", "  "];
    record.check([(all, &[]), (&[], log), (&[], log)]);
}

#[test]
fn what_is_taken_along_is_in_both_sessions() {
    let mut record = Record::new(&[("a", "2026-03-01"), ("b", "2026-03-02")]);
    let [first, second, third] = record.sessions;
    let a = record.id("a");
    record.document.bring_evidence(a, second);
    record.check([(&["a", "b"], &[]), (&["a"], &["b"]), (&[], &["b", "a"])]);
    // Where it is already there, nothing happens.
    let before = record.document.clone();
    record.document.bring_evidence(a, second);
    record.document.bring_evidence(a, first);
    record.document.bring_evidence(Id::NIL, first);
    assert_eq!(record.document.changed_since(&before), []);
    // It leaves one session at a time, and stays in the log.
    record.document.leave_evidence(a, third);
    assert_eq!(record.document.changed_since(&before), []);
    record.document.leave_evidence(a, first);
    record.check([(&["b"], &["a"]), (&["a"], &["b"]), (&[], &["b", "a"])]);
    record.document.leave_evidence(a, second);
    record.check([(&["b"], &["a"]), (&[], &["b", "a"]), (&[], &["b", "a"])]);
    record.document.bring_evidence(a, first);
    record.check([(&["a", "b"], &[]), (&[], &["b", "a"]), (&[], &["b", "a"])]);
}

#[test]
fn a_session_that_goes_takes_no_evidence_with_it() {
    let mut record = Record::new(&[("a", "2026-03-01")]);
    let [first, second, _] = record.sessions;
    let a = record.id("a");
    record.document.bring_evidence(a, second);
    record.document.discard_session(second);
    record.check([(&["a"], &[]), (&[], &["a"]), (&[], &["a"])]);
    record.document.discard_session(first);
    record.check([(&[], &["a"]), (&[], &["a"]), (&[], &["a"])]);
}

#[test]
fn a_request_for_support_belongs_to_its_session() {
    let mut record = Record::new(&[("a", "2026-03-01")]);
    let [first, second, _] = record.sessions;
    let detail = EvidenceDetail::Support(SupportRequest::default());
    let request = record.document.gather(first, detail, &mut occasion(0));
    record.document.reword_evidence(request, |row| row.title = "help".into());
    record.document.bring_evidence(request, second);
    record.check([(&["a", "help"], &[]), (&[], &["a"]), (&[], &["a"])]);
    record.document.leave_evidence(request, first);
    record.check([(&["a"], &[]), (&[], &["a"]), (&[], &["a"])]);
}

#[test]
fn a_challenge_is_taken_along_as_well() {
    let mut record = Record::new(&[("a", "2026-03-01")]);
    let [first, second, third] = record.sessions;
    let detail = EvidenceDetail::Challenge(Challenge::default());
    let challenge = record.document.gather(first, detail, &mut occasion(0));
    record.document.reword_evidence(challenge, |row| {
        row.title = "stuck".into();
        row.on = Some(date("2026-01-01"));
    });
    record.document.bring_evidence(challenge, second);
    record.document.bring_evidence(challenge, third);
    record.check([(&["a", "stuck"], &[]), (&["stuck"], &["a"]), (&["stuck"], &["a"])]);
}
