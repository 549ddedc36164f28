//! The messages that ask for a session: whatever one chooses, they read as if a person had
//! written them with care, and are read between two meetings.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use chrono::{NaiveDate, NaiveTime};
use common::journey::Journey;
use common::texts::check;
use common::{date, occasion};
use strategy_session::content::request::in_situation;
use strategy_session::domain::*;
use strategy_session::export::*;

fn slot(on: &str, at: &str) -> TimeSlot {
    TimeSlot { on: Some(date(on)), at: at.parse().ok() }
}

/// Does something with a session of each kind of request.
fn each_request(mut look: impl FnMut(&Document, Id<Session>, Situation, &str)) {
    let slots = [TimeSlot::default(), slot("2026-03-12", "10:00:00")];
    for purpose in Purpose::ALL {
        for name in ["", "Kim"] {
            let mut journey = Journey::new().called(name).meets(name).plans(purpose);
            let session = journey.session();
            for tone in Tone::ALL {
                for channel in Channel::ALL {
                    for first in slots {
                        let second =
                            if first.on.is_some() { slot("2026-03-13", "") } else { first };
                        for situation in Situation::FIRST.into_iter().chain(Situation::AGAIN) {
                            journey.document.compose_request(session, |request| {
                                request.tone = tone;
                                request.channel = channel;
                                request.situation = situation;
                                (request.first, request.second) = (first, second);
                            });
                            let which =
                                format!("{purpose:?} {situation:?} {tone:?} {channel:?} “{name}”");
                            look(&journey.document, session, situation, &which);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_request_is_read_between_two_meetings() {
    let (mut count, mut longest) = (0, (0, String::new()));
    each_request(|document, session, situation, which| {
        count += 1;
        let text = request_text(document, session);
        check(&text);
        check(&request_subject(document, session));
        assert_eq!(text, message(document, session, situation));
        let words = text.split_whitespace().filter(|word| *word != "-").count();
        longest = longest.clone().max((words, format!("{which}:\n{text}")));
        let subject = request_subject(document, session);
        let mail = Mail { to: "kim.longname@company.example", subject: &subject, body: &text };
        assert!(mailto(&mail).is_some(), "{which} is too long for a link");
    });
    assert_eq!(count, 8 * 2 * 3 * 4 * 2 * 16);
    assert!(longest.0 <= 120, "{} words, {}", longest.0, longest.1);
}

#[test]
fn a_request_begins_its_sentences_with_capitals_and_says_nothing_twice() {
    each_request(|document, session, _, which| {
        let text = request_text(document, session);
        let mut sentences: Vec<&str> = text.split_inclusive(['.', '?', '\n']).collect();
        for sentence in &sentences {
            let first = sentence.trim_start_matches(['-', ' ', '\n']).chars().next();
            assert!(first.is_none_or(|first| !first.is_lowercase()), "{which}: {sentence}\n{text}");
        }
        sentences.retain(|sentence| sentence.trim().len() > 12);
        sentences.sort_unstable();
        let all = sentences.len();
        sentences.dedup();
        assert_eq!(sentences.len(), all, "{which} says something twice:\n{text}");
    });
}

#[test]
fn a_request_offers_both_times_and_leaves_an_easy_way_out() {
    each_request(|document, session, situation, which| {
        let text = request_text(document, session);
        let names_a_time =
            ![Situation::InWriting, Situation::InsteadOfOneOnOne, Situation::AboutTheMeeting]
                .contains(&situation);
        if names_a_time && document.request(session).first.on.is_some() {
            let times = "Thursday, 12 March at 10:00 or Friday, 13 March";
            assert!(text.contains(times), "{which}:\n{text}");
            let ways_out = ["another", "another.", "what would"];
            assert!(
                ways_out.iter().any(|out| text.contains(out)),
                "{which} has no way out:\n{text}"
            );
        }
        if situation == Situation::Rescue {
            assert!(text.contains("fifteen minutes"), "{which}:\n{text}");
        }
    });
}

#[test]
fn situations_have_names_of_their_own() {
    let of_first: std::collections::HashSet<_> =
        Situation::FIRST.map(|situation| in_situation(situation).name).into_iter().collect();
    assert_eq!(of_first.len(), Situation::FIRST.len());
}

fn kim() -> Journey {
    Journey::new().called("Sam").meets("Kim").plans(Purpose::Feedback)
}

fn text_of(change: impl FnOnce(&mut Request)) -> String {
    let mut journey = kim();
    let session = journey.session();
    journey.document.compose_request(session, change);
    let text = request_text(&journey.document, session);
    check(&text);
    text
}

#[test]
fn a_request_reads_like_this() {
    let golden = include_str!("fixtures/request.txt");
    assert_eq!(text_of(|_| {}), golden.trim_end());
}

#[test]
fn what_the_person_words_takes_the_place_of_what_the_purpose_says() {
    let text = text_of(|request| {
        request.why_now = " It is time. ".into();
        request.why_team = "so that nobody\nwaits for me.".into();
        request.questions = "- One?\n\n• Two?\n   \n".into();
        request.slots = "any morning".into();
    });
    assert!(text.contains("It is time. I'm asking so that nobody waits for me.\n"), "{text}");
    assert!(text.contains("on:\n- One?\n- Two?\n\n"), "{text}");
    assert!(text.contains("Would any morning suit you?"), "{text}");
    for (own, expected) in [
        ("we lose no time", "so that we lose no time"),
        ("So that we ship", "so that we ship"),
        ("to help the team!", "to help the team"),
        ("Because it's März", "because it's März"),
    ] {
        let text = text_of(|request| request.why_team = own.into());
        assert!(text.contains(&format!("I'm asking {expected}.")), "{own}: {text}");
    }
}

#[test]
fn a_date_says_more_than_words_about_times() {
    let text = text_of(|request| {
        request.slots = "any morning".into();
        request.second = slot("2026-03-13", "14:30:00");
    });
    assert!(text.contains("Would Friday, 13 March at 14:30 suit you?"), "{text}");
    assert!(!text.contains("any morning"), "{text}");
}

#[test]
fn a_request_follows_the_form_until_the_person_words_it() {
    let mut journey = Journey::new().meets("Kim").plans(Purpose::Workload);
    let session = journey.session();
    let formed = request_text(&journey.document, session);
    journey.document.compose_request(session, |request| request.why_now = "It is time.".into());
    let text = request_text(&journey.document, session);
    assert!(text.contains("It is time.") && text != formed);
    journey.document.word_request(session, "  As I say {name}\n".into());
    assert_eq!(request_text(&journey.document, session), "  As I say {name}\n");
    journey.document.unword_request(session);
    assert_eq!(request_text(&journey.document, session), text);
    assert_eq!(request_text(&journey.document, Id::NIL), "");
    assert_eq!(message_again(&journey.document, Id::NIL, Situation::Nudge), "");
}

#[test]
fn each_answer_leads_to_the_messages_that_fit_it() {
    use Situation::*;
    #[track_caller]
    fn check(journey: &Journey, ways: &[Situation]) {
        assert_eq!(journey.document.ways_on(journey.session()), ways);
    }
    let mut journey = kim();
    let session = journey.session();
    check(&journey, &[]);
    journey.document.ask(session, &occasion(0));
    check(&journey, &[Nudge, Rescue, InWriting]);
    let put_aside = |journey: &mut Journey, how, day| {
        journey.document.put_aside(session, how, &occasion(day));
    };
    put_aside(&mut journey, SessionState::Declined, 1);
    check(&journey, &[AfterDecline, InWriting, Rescue]);
    journey.document.ask(session, &occasion(2));
    let asked = journey.document.request(session).asked_on;
    assert_eq!(asked, Some(date("2026-03-04")));
    journey.document.schedule(session, Some(date("2026-03-12")), None);
    check(&journey, &[]);
    put_aside(&mut journey, SessionState::Postponed, 3);
    check(&journey, &[AfterPostponement, Rescue, InWriting]);
    journey.document.take_up(session);
    put_aside(&mut journey, SessionState::Missed, 4);
    check(&journey, &[AfterMissed, Rescue, InWriting]);
    for day in 5..7 {
        journey.document.take_up(session);
        put_aside(&mut journey, SessionState::Cancelled, day);
        check(&journey, &[AfterCancellation, Rescue, InWriting]);
    }
    journey.document.take_up(session);
    put_aside(&mut journey, SessionState::Cancelled, 8);
    check(&journey, &[AboutTheMeeting, AfterCancellation, Rescue, InWriting]);
    let setbacks = journey.document.sessions.get(session).unwrap().setbacks().to_vec();
    assert_eq!(setbacks.len(), 6);
    let declined = Setback { how: SessionState::Declined, on: date("2026-03-03"), was_on: None };
    assert_eq!(setbacks[0], declined);
    assert_eq!(setbacks[1].was_on, Some(date("2026-03-12")));
    // Putting aside what is aside already is no second setback.
    put_aside(&mut journey, SessionState::Missed, 9);
    assert_eq!(journey.document.sessions.get(session).unwrap().setbacks().len(), 6);
}

#[test]
fn preparing_while_one_waits_ends_no_waiting() {
    let mut journey = kim();
    let session = journey.session();
    journey.document.finish_preparation(session);
    assert!(!journey.document.awaits_answer(session));
    journey.document.ask(session, &occasion(0));
    assert!(journey.document.awaits_answer(session));
    assert_eq!(journey.document.ways_on(session)[0], Situation::Nudge);
    journey.document.schedule(session, Some(date("2026-03-12")), None);
    assert!(!journey.document.awaits_answer(session));
}

#[test]
fn a_message_that_asks_again_stays_the_persons_until_it_is_sent() {
    let mut journey = kim();
    let session = journey.session();
    journey.document.ask(session, &occasion(0));
    let formed = message(&journey.document, session, Situation::Rescue);
    let own = Some("My own words.".to_owned());
    journey.document.word_again(session, Situation::Rescue, own);
    let again = |document: &Document| message_again(document, session, Situation::Rescue);
    assert_eq!(again(&journey.document), "My own words.");
    let nudge = message_again(&journey.document, session, Situation::Nudge);
    assert_eq!(nudge, message(&journey.document, session, Situation::Nudge));
    journey.document.send_again(session, Situation::Rescue, &occasion(4));
    assert_eq!(again(&journey.document), formed);
    let subject = message_subject(&journey.document, session, Situation::Rescue);
    assert_eq!(subject, "Strategy session: my recent work (15 min)");
}

#[test]
fn cancellations_count_until_a_session_is_held() {
    let mut journey = kim();
    let first = journey.session();
    journey.document.put_aside(first, SessionState::Cancelled, &occasion(0));
    let manager = journey.manager();
    let mut second = journey.later(7).returns_to(manager).plans(Purpose::Workload);
    let session = second.session();
    second.document.put_aside(session, SessionState::Cancelled, &occasion(7));
    assert_eq!(second.document.cancellations(session), 2);
    second.document.take_up(session);
    let held = second.holds().closes(&[]);
    let third = held.later(30).plans(Purpose::Workload);
    assert_eq!(third.document.cancellations(third.session()), 0);
}

#[test]
fn a_nudge_starts_the_waiting_anew_and_is_ready_after_three_working_days() {
    let mut journey = kim();
    let session = journey.session();
    journey.document.ask(session, &occasion(0));
    let is_due = |document: &Document, day: &str| {
        document.next_steps(date(day)).contains(&NextStep::Nudge(session))
    };
    assert!(!is_due(&journey.document, "2026-03-04"));
    assert!(is_due(&journey.document, "2026-03-05"));
    journey.document.send_again(session, Situation::Nudge, &occasion(3));
    assert_eq!(journey.document.request(session).waiting_since(), Some(date("2026-03-05")));
    assert!(!is_due(&journey.document, "2026-03-06"));
    assert!(is_due(&journey.document, "2026-03-10"));
}

#[test]
fn a_session_put_aside_keeps_all_but_the_times_that_were_on_offer() {
    let mut journey = kim().wants("A plan").prepares(&["What first?"]);
    let session = journey.session();
    journey.document.compose_request(session, |request| {
        request.why_now = "It is time.".into();
        request.first = slot("2026-03-12", "10:00:00");
        request.slots = "any morning".into();
    });
    let before = journey.document.clone();
    journey.document.put_aside(session, SessionState::Cancelled, &occasion(0));
    let request = journey.document.request(session);
    assert_eq!((request.first, &*request.slots), (TimeSlot::default(), ""));
    assert_eq!(request.why_now, "It is time.");
    assert_eq!(journey.document.agenda(session).len(), 1);
    let preparation = |document: &Document| document.preparations.get(session.of()).cloned();
    assert_eq!(preparation(&journey.document), preparation(&before));
}

fn no_gap(_: NaiveDate, _: NaiveTime) -> bool {
    true
}

/// As clocks do that go forward from two to three on 29 March.
fn spring(on: NaiveDate, at: NaiveTime) -> bool {
    on != date("2026-03-29") || at.to_string().get(..2) != Some("02")
}

#[test]
fn what_cannot_be_meant_is_found() {
    use RequestProblem::*;
    #[track_caller]
    fn check(email: &str, first: TimeSlot, second: TimeSlot, problems: &[RequestProblem]) {
        let mut journey = kim();
        let (session, manager) = (journey.session(), journey.manager());
        journey.document.set_email(manager, email.into());
        journey.document.compose_request(session, |request| {
            (request.first, request.second) = (first, second);
        });
        let found = journey.document.request_problems(session, date("2026-03-10"), spring);
        assert_eq!(found, problems);
    }
    let none = TimeSlot::default();
    let today = slot("2026-03-10", "10:00:00");
    check("", none, none, &[]);
    check("kim@example.org", today, slot("2026-03-11", ""), &[]);
    check("kim", none, none, &[Email]);
    check("", slot("2026-03-09", ""), none, &[SlotPast(0)]);
    check("", today, slot("2025-03-11", "10:00:00"), &[SlotPast(1)]);
    check("", slot("2026-03-29", "02:30:00"), none, &[SlotSkipped(0)]);
    check("", slot("2026-03-29", "03:00:00"), none, &[]);
    check("", none, TimeSlot { on: None, at: "10:00".parse().ok() }, &[SlotWithoutDate(1)]);
    check("", today, today, &[SlotsAlike]);
    check(
        "x",
        slot("2026-03-09", ""),
        slot("2026-03-09", ""),
        &[Email, SlotPast(0), SlotPast(1), SlotsAlike],
    );
}

#[test]
fn a_time_on_offer_no_longer_matters_once_there_is_a_date() {
    let mut journey = kim();
    let session = journey.session();
    journey.document.compose_request(session, |r| r.first = slot("2026-03-09", ""));
    let problems =
        |document: &Document| document.request_problems(session, date("2026-03-10"), no_gap);
    assert_eq!(problems(&journey.document), [RequestProblem::SlotPast(0)]);
    journey.document.schedule(session, Some(date("2026-03-12")), None);
    assert_eq!(problems(&journey.document), []);
}

#[test]
fn another_plan_says_what_it_would_change_and_changes_nothing_that_was_written() {
    let plan = |purpose, length| SessionPlan {
        purpose,
        length,
        timebox_min: strategy_session::content::purpose::template(purpose).timebox(length),
    };
    let mut journey = kim().wants("A plan").prepares(&["One?", "Two?", "Three?", "Four?"]);
    let session = journey.session();
    let same =
        journey.document.plan_change(session, plan(Purpose::Feedback, Length::ThreeQuarters));
    assert_eq!(same.stages, []);
    let shorter = plan(Purpose::Feedback, Length::Rescue);
    let change = journey.document.plan_change(session, shorter);
    let stages = [
        (Stage::Context, 5, 3),
        (Stage::Goals, 5, 0),
        (Stage::Feedback, 20, 7),
        (Stage::Plan, 10, 3),
        (Stage::Confirm, 5, 2),
    ];
    assert_eq!(change.stages, stages);
    assert_eq!((change.planned_min, change.length_min), (20, 15));
    let before = journey.document.clone();
    journey.document.plan_session(session, shorter);
    let changed = journey.document.changed_since(&before);
    assert_eq!(changed, [RecordKey::new(session)]);
}
