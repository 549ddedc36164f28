//! Nothing private leaves: every text of every record is a word of its own, and what goes to the
//! manager is searched for them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::{Dice, Marker};
use common::journey::Journey;
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::export::*;

/// What of a session can reach somebody, by name.
fn exports(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
) -> Vec<(&'static str, String)> {
    let to = document.sessions.get(session).map(|row| row.manager);
    let to = to.and_then(|id| document.people.get(id)).map_or("", |person| &person.email);
    let recap = recap_subject(document, session, audience);
    let mails = [
        ("request", request_subject(document, session), request_text(document, session)),
        ("nudge", String::new(), message_again(document, session, Situation::Nudge)),
        ("agenda", agenda_subject(document, session), agenda_text(document, session, audience)),
        ("recap", recap, recap_text(document, session, audience)),
    ];
    let texts = mails.into_iter().flat_map(|(name, subject, body)| {
        let to = if name == "nudge" { "" } else { to };
        let link = mailto(&Mail { to, subject: &subject, body: &body });
        [(name, subject), (name, body), (name, link.unwrap_or_default())]
    });
    let Screen { points, decided, actions } = screen(document, session, audience);
    let points = points.into_iter().map(|point| point.question);
    let lines = points.chain(decided).chain(actions).map(|line| ("screen", line));
    texts.chain(lines).collect()
}

/// The fields that an export shows. Whatever is not here is for the person alone, whoever may
/// see the record. A text that the person edited is theirs, and is shown as it is.
fn shows(export: &str) -> &'static [&'static str] {
    match export {
        "request" => &[
            "profile.name",
            "person.name",
            "person.email",
            "request.why_now",
            "request.why_team",
            "request.questions",
            "request.slots",
            "request.edited",
        ],
        "nudge" => &["profile.name", "person.name", "request.slots", "request.again"],
        "agenda" => &[
            "profile.name",
            "person.name",
            "person.email",
            "prep.outcome",
            "point.question",
            "evidence.title",
        ],
        "recap" => &[
            "profile.name",
            "person.name",
            "person.email",
            "recap.most_useful",
            "recap.edited",
            "decision.text",
            "decision.because",
            "action.text",
            "action.owner",
            "feedback.heard",
            "feedback.change",
            "support.title",
            "point.question",
        ],
        "screen" => &[
            "profile.name",
            "person.name",
            "point.question",
            "decision.text",
            "decision.because",
            "action.text",
            "action.owner",
        ],
        _ => panic!("which fields does {export} show?"),
    }
}

/// A Document in which every text is a marker, and what is known of them.
fn marked() -> impl Strategy<Value = (Document, Vec<Marker>)> {
    any::<u64>().no_shrink().prop_map(|seed| {
        let mut dice = Dice::marking(seed);
        (dice.document(), dice.markers)
    })
}

fn found<'a>(text: &'a str, markers: &'a [Marker]) -> impl Iterator<Item = &'a Marker> {
    markers.iter().filter(move |marker| text.contains(&marker.word))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_private_is_in_what_goes_to_the_manager((document, markers) in marked()) {
        for (session, _) in document.sessions.iter() {
            for (name, text) in exports(&document, session, Audience::Manager) {
                for marker in found(&text, &markers) {
                    prop_assert!(shows(name).contains(&marker.field), "{} in {}", marker.field, name);
                    let private = marker.visibility == Some(Visibility::Private);
                    prop_assert!(!private, "a private {} in {}", marker.field, name);
                }
            }
        }
    }

    #[test]
    fn the_person_sees_what_the_manager_sees_and_no_other_fields((document, markers) in marked()) {
        for (session, _) in document.sessions.iter() {
            let mine = exports(&document, session, Audience::Me);
            for (name, text) in &mine {
                for marker in found(text, &markers) {
                    prop_assert!(shows(name).contains(&marker.field), "{} in {}", marker.field, name);
                }
            }
            let words = |texts: &[(&str, String)]| -> Vec<String> {
                let texts = texts.iter().flat_map(|(_, text)| found(text, &markers));
                texts.map(|marker| marker.word.clone()).collect()
            };
            let mine = words(&mine);
            let managers = words(&exports(&document, session, Audience::Manager));
            prop_assert!(managers.iter().all(|word| mine.contains(word)));
        }
    }
}

/// Each of these words is in the export for the manager if it is shared, and is not if it is
/// private; the person sees it in any case.
#[track_caller]
fn check(export: fn(&Document, Id<Session>, Audience) -> String, words: &[&str]) {
    for visibility in [Visibility::Private, Visibility::Shared] {
        let (document, session) = closed(visibility);
        for word in words {
            let shared = visibility == Visibility::Shared;
            let managers = export(&document, session, Audience::Manager);
            assert_eq!(managers.contains(word), shared, "{word} {visibility:?}:\n{managers}");
            let mine = export(&document, session, Audience::Me);
            assert!(mine.contains(word), "{word} for me:\n{mine}");
        }
    }
}

/// A session that was held, and of which everything is as visible as this.
fn closed(visibility: Visibility) -> (Document, Id<Session>) {
    let mut journey = Journey::new()
        .called("Sam")
        .meets("Kim")
        .asks(Purpose::Feedback)
        .brings("asked?", Stage::Goals, visibility)
        .holds()
        .decides("decided")
        .agrees(Owner::Other("owner".into()), "promised", "")
        .hears("listened")
        .notes("noted");
    let session = journey.session();
    let document = &mut journey.document;
    let decisions: Vec<_> = document.decisions.iter().map(|(id, _)| id).collect();
    document.decisions.update(decisions[0], |row| {
        row.visibility = visibility;
        row.because = "reason".into();
    });
    let feedback: Vec<_> = document.feedback.iter().map(|(id, _)| id).collect();
    document.feedback.update(feedback[0], |row| row.change = "changed".into());
    document.feedback.update(feedback[0], |row| row.visibility = visibility);
    let (action, _) = document.actions_of(session)[0];
    document.action_items.update(action, |row| row.visibility = visibility);
    let detail = EvidenceDetail::Support(SupportRequest::default());
    let support = document.gather(session, detail, &mut common::occasion(0));
    document.reword_evidence(support, |row| {
        row.title = "needed".into();
        row.visibility = visibility;
    });
    let notes: Vec<_> = document.notes.iter().map(|(id, _)| id).collect();
    document.notes.update(notes[0], |row| row.visibility = visibility);
    (journey.document, session)
}

#[test]
fn what_is_shared_is_shown_and_what_is_private_is_not() {
    check(
        |document, session, audience| {
            let mut document = document.clone();
            let closing = document.closing(session).unwrap();
            document.close_session(closing, &mut common::occasion(0));
            recap_text(&document, session, audience)
        },
        &["decided", "reason", "promised", "owner", "listened", "changed", "needed", "asked?"],
    );
    check(agenda_text, &["asked?"]);
    check(recap_subject, &["1 action"]);
}

#[test]
fn what_is_confidential_stays_out_though_it_is_shared() {
    let (mut document, session) = closed(Visibility::Shared);
    let support: Vec<_> = document.evidence.iter().map(|(id, _)| id).collect();
    document.reword_evidence(support[0], |row| row.confidential = true);
    for audience in [Audience::Me, Audience::Manager] {
        assert!(!recap_text(&document, session, audience).contains("needed"));
    }
}

#[test]
fn what_nobody_decided_on_is_private() {
    assert_eq!(Visibility::default(), Visibility::Private);
    assert!(!Audience::Manager.may_see(Visibility::default()));
}
