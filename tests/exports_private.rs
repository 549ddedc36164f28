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
#[path = "exports_private/narratives.rs"]
mod narratives;

use common::dice::{Dice, Marker, narrated};
use common::journey::Journey;
use common::{date, occasion};
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
    let texts = texts.chain(follow_up(document, session, audience));
    let Screen { points, decided, actions } = screen(document, session, audience);
    let points = points.into_iter().map(|point| point.question);
    let lines = points.chain(decided).chain(actions).map(|line| ("screen", line));
    texts.chain(lines).collect()
}

/// What follows a session: the forms of its recap, the brief for the next manager, its event.
fn follow_up(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
) -> Vec<(&'static str, String)> {
    let stamp = occasion(0).now;
    let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
    let event = session_event(document, session, EventTime::At(stamp, 45), stamp);
    let mut texts = vec![
        ("handover", handover_subject(document)),
        ("handover", handover_text(document, manager, audience, date("2026-10-01"))),
        ("calendar", event.title),
        ("calendar", event.text),
    ];
    let mut forms = document.clone();
    forms.restart_recap(session);
    for form in RecapForm::ALL {
        forms.choose_recap_form(session, form);
        texts.push(("recap", recap_subject(&forms, session, audience)));
        texts.push(("recap", recap_text(&forms, session, audience)));
    }
    texts
}

/// What can reach somebody between sessions: short letters, and what is due in the calendar, which
/// colleagues may see whoever it is for.
fn between(document: &Document, audience: Audience) -> Vec<(&'static str, String)> {
    let (today, stamp) = (date("2026-10-01"), occasion(0).now);
    let series = document.series.iter().map(|(id, _)| id);
    let series = series
        .flat_map(|id| series_events(document, id, &[(today, EventTime::At(stamp, 30))], stamp));
    let events = follow_up_events(document, stamp).into_iter().chain(series);
    let events = events.flat_map(|event| [("calendar", event.title), ("calendar", event.text)]);
    let mut texts: Vec<_> = events.collect();
    for (id, _) in document.check_ins.iter() {
        texts.push(("update", update_subject(document, id)));
        texts.push(("update", update_text(document, id, today, audience)));
    }
    for (id, _) in document.action_items.iter() {
        let letters = [
            done_subject(document, id, audience),
            done_text(document, id, today, audience),
            moved_subject(document, id, audience),
            moved_text(document, id, audience),
            reminder_subject(document, id, audience),
            reminder_text(document, id, today, audience),
        ];
        texts.extend(letters.map(|text| ("action letter", text)));
    }
    texts
}

/// All that can reach somebody.
fn all_exports(document: &Document, audience: Audience) -> Vec<(&'static str, String)> {
    let sessions = document.sessions.iter().map(|(id, _)| id);
    let of_sessions = sessions.flat_map(|session| exports(document, session, audience));
    let texts = of_sessions.chain(between(document, audience));
    let texts = texts.chain(narratives::narratives(document, audience));
    texts.filter(|(_, text)| !text.is_empty()).collect()
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
        "update" => &[
            "profile.name",
            "person.name",
            "check_in.about",
            "action.text",
            "action.because",
            "evidence.title",
        ],
        "action letter" => {
            &["profile.name", "person.name", "action.text", "action.owner", "action.because"]
        }
        "handover" => &[
            "profile.name",
            "person.name",
            "goal.objective",
            "goal.team_goal",
            "goal.measure",
            "decision.text",
            "decision.because",
            "action.text",
            "action.owner",
            "feedback.heard",
            "feedback.change",
            "support.title",
        ],
        "calendar" => &["person.name", "action.text", "action.owner", "point.question"],
        "screen" => &[
            "profile.name",
            "person.name",
            "point.question",
            "decision.text",
            "decision.because",
            "action.text",
            "action.owner",
        ],
        _ => narratives::shows(export),
    }
}

/// A Document in which every text is a marker, and what is known of them.
fn marked() -> impl Strategy<Value = (Document, Vec<Marker>)> {
    any::<u64>().no_shrink().prop_map(|seed| {
        let mut dice = Dice::marking(seed);
        let document = dice.document();
        (narrated(&mut dice, document), dice.markers)
    })
}

/// The markers in a text, by the number that each of them bears.
fn found<'a>(text: &'a str, markers: &'a [Marker]) -> impl Iterator<Item = &'a Marker> {
    let numbers = text.split("MARK").skip(1).filter_map(|rest| rest.split_once('X'));
    numbers.map(|(number, _)| &markers[number.parse::<usize>().unwrap()])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_private_is_in_what_goes_to_the_manager((document, markers) in marked()) {
        for (name, text) in all_exports(&document, Audience::Manager) {
            for marker in found(&text, &markers) {
                prop_assert!(shows(name).contains(&marker.field), "{} in {}", marker.field, name);
                let private = marker.visibility == Some(Visibility::Private);
                prop_assert!(!private, "a private {} in {}", marker.field, name);
            }
        }
    }

    #[test]
    fn the_person_sees_what_the_manager_sees_and_no_other_fields((document, markers) in marked()) {
        let mine = all_exports(&document, Audience::Me);
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
        let managers = words(&all_exports(&document, Audience::Manager));
        prop_assert!(managers.iter().all(|word| mine.contains(word)));
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
    let support = document.gather(session, detail, &mut occasion(0));
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
            document.close_session(closing, &mut occasion(0));
            recap_text(&document, session, audience)
        },
        &["decided", "reason", "promised", "owner", "listened", "changed", "needed", "asked?"],
    );
    check(
        |document, session, audience| {
            let manager = document.sessions.get(session).unwrap().manager;
            handover_text(document, manager, audience, date("2026-10-01"))
        },
        &["decided", "reason", "promised", "owner", "listened", "changed", "needed"],
    );
    check(
        |document, session, audience| {
            let (action, _) = document.actions_of(session)[0];
            done_text(document, action, date("2026-10-01"), audience)
        },
        &["promised", "owner"],
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
fn what_is_private_is_a_reminder_in_the_calendar() {
    for (visibility, title) in
        [(Visibility::Private, "Reminder"), (Visibility::Shared, "Due, owner: promised")]
    {
        let (mut document, session) = closed(visibility);
        let (action, _) = document.actions_of(session)[0];
        document.move_action(action, Some(date("2026-03-20")), "because".into());
        let events = follow_up_events(&document, occasion(0).now);
        let titles: Vec<_> = events.iter().map(|event| &*event.title).collect();
        assert_eq!(titles, [title]);
        assert!(!events[0].text.contains("because"));
    }
}

#[test]
fn the_record_for_the_person_says_what_is_theirs_alone() {
    let (document, session) = closed(Visibility::Private);
    let text = session_markdown(&document, session);
    let words = ["decided", "reason", "promised", "owner", "listened", "needed", "asked?", "noted"];
    for line in words.map(|word| text.lines().find(|line| line.contains(word)).unwrap()) {
        assert!(line.contains("(only me)"), "{line}");
    }
}

#[test]
fn what_nobody_decided_on_is_private() {
    assert_eq!(Visibility::default(), Visibility::Private);
    assert!(!Audience::Manager.may_see(Visibility::default()));
}
