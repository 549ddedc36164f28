//! What follows a session reads as if the person had written it with care, in each of its forms.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::example::example;
use common::journey::Journey;
use common::texts::{check, check_golden};
use common::{date, occasion};
use strategy_session::domain::*;
use strategy_session::export::*;

/// The session of the example, held and followed by another one.
fn held() -> (Document, Id<Session>) {
    let mut held = example().closes(&[]).recaps();
    let (feedback, _) = held.document.feedback.iter().next().unwrap();
    held.document.feedback.update(feedback, |row| row.ask_again_on = Some(date("2026-04-01")));
    let session = held.session();
    let next = held.later(20).asks(Purpose::Workload).schedules("2026-04-09");
    (next.document, session)
}

fn action(document: &Document, text: &str) -> Id<ActionItem> {
    document.action_items.iter().find(|(_, row)| row.text == text).unwrap().0
}

#[track_caller]
fn check_form(form: RecapForm, subject: &str, golden: &str) {
    let (mut document, session) = held();
    document.choose_recap_form(session, form);
    check_golden(&recap_text(&document, session, Audience::Manager), golden);
    assert_eq!(recap_subject(&document, session, Audience::Manager), subject);
}

#[test]
fn a_recap_has_five_forms() {
    let full = "Summary: strategy session, Monday, 2 March 2026 (3 actions)";
    check_form(RecapForm::Full, full, include_str!("fixtures/recap-full.txt"));
    check_form(RecapForm::Chat, full, include_str!("fixtures/recap-chat.txt"));
    let formal = "Summary of the strategy session on Monday, 2 March 2026 (3 actions)";
    check_form(RecapForm::Formal, formal, include_str!("fixtures/recap-formal.txt"));
    let hard = "After our session on Monday, 2 March 2026";
    check_form(RecapForm::AfterHardTalk, hard, include_str!("fixtures/recap-hard-talk.txt"));
    // It did take place.
    check_form(RecapForm::AfterCancelled, full, include_str!("fixtures/recap-full.txt"));
}

#[test]
fn a_session_that_was_put_aside_has_two_ways_on() {
    let first = example().closes(&[]).recaps().later(20).asks(Purpose::Promotion);
    let mut next = first.brings("What proof is missing?", Stage::Goals, Visibility::Shared);
    let session = next.session();
    next.document.put_aside(session, SessionState::Cancelled, &occasion(30));
    let text = recap_text(&next.document, session, Audience::Manager);
    check_golden(&text, include_str!("fixtures/recap-cancelled.txt"));
    let subject = recap_subject(&next.document, session, Audience::Manager);
    assert_eq!(subject, "Our strategy session about my growth towards the next level: two ways on");
    for how in [SessionState::Postponed, SessionState::Missed, SessionState::Declined] {
        let bare = Journey::new().meets("").asks(Purpose::Feedback);
        let (mut document, session) = (bare.document.clone(), bare.session());
        document.put_aside(session, how, &occasion(1));
        let text = recap_text(&document, session, Audience::Manager);
        check(&text);
        assert!(!text.contains("agenda"), "{text}");
        assert!(!text.contains("carry on"), "{text}");
    }
}

#[test]
fn what_is_missing_is_to_be_confirmed_and_is_asked_for() {
    let mut held = Journey::new()
        .meets("Kim")
        .asks(Purpose::Feedback)
        .holds()
        .agrees(Owner::Other(" ".into()), "book the room", "")
        .agrees(Owner::Manager, "ask for the budget", "")
        .agrees(Owner::Me, "write to the team", "2026-03-16")
        .agrees(Owner::Other(String::new()), "find a date", "2026-03-16");
    let session = held.session();
    let document = &mut held.document;
    let support = EvidenceDetail::Support(SupportRequest::default());
    let support = document.gather(session, support, &mut occasion(0));
    document.reword_evidence(support, |row| row.title = "a mentor".into());
    let unnamed = document.gather(
        session,
        EvidenceDetail::Support(SupportRequest::default()),
        &mut occasion(0),
    );
    let captured = Captured { session, ..Captured::default() };
    let decision = occasion(0).fresh();
    document.decisions.insert(decision, Decision { captured, ..Decision::default() });
    for form in [RecapForm::Full, RecapForm::Chat, RecapForm::Formal, RecapForm::AfterHardTalk] {
        document.choose_recap_form(session, form);
        let text = recap_text(document, session, Audience::Manager);
        check(&text);
        let lines = [
            "I: write to the team, by Monday, 16 March 2026",
            "Owner to confirm: book the room, date to confirm",
            "Kim: ask for the budget, date to confirm",
            "Owner to confirm: find a date, by Monday, 16 March 2026",
        ];
        assert!(lines.iter().all(|line| text.contains(line)), "{text}");
    }
    let gaps = [
        RecapGap::Decision(decision),
        RecapGap::OwnerAndDate(action(document, "book the room")),
        RecapGap::Date(action(document, "ask for the budget")),
        RecapGap::Owner(action(document, "find a date")),
        RecapGap::SupportOwnerAndDate(support),
        RecapGap::Support(unnamed),
    ];
    assert_eq!(document.recap_gaps(session), gaps);
}

#[test]
fn words_that_the_sentence_brings_are_not_said_twice() {
    let (mut document, session) = held();
    let (feedback, _) = document.feedback.iter().next().unwrap();
    document.feedback.update(feedback, |row| row.change = "I will ask first".into());
    let (decision, _) = document.decisions.iter().next().unwrap();
    document.decisions.update(decision, |row| row.because = "Because it is late".into());
    let text = recap_text(&document, session, Audience::Manager);
    assert!(text.contains("→ I will ask first, until Wednesday, 1 April 2026"), "{text}");
    assert!(text.contains("(because it is late)"), "{text}");
}

#[test]
#[allow(clippy::disallowed_methods)] // There is a clock where tests run.
fn a_thousand_items_make_a_recap_in_no_time() {
    let (mut document, session) = held();
    let mut now = occasion(0);
    for n in 0..1000 {
        let captured = Captured { session, ..Captured::default() };
        let (text, visibility) = (format!("step {n}"), Visibility::Shared);
        let item = ActionItem { text, captured, visibility, ..ActionItem::default() };
        document.action_items.insert(now.fresh(), item);
    }
    for form in RecapForm::ALL {
        document.choose_recap_form(session, form);
        let begun = std::time::Instant::now();
        let text = recap_text(&document, session, Audience::Manager);
        assert!(begun.elapsed().as_secs() < 3, "{form:?} took {:?}", begun.elapsed());
        check(&text);
        if form == RecapForm::Chat {
            assert!(text.contains("; and 999 more in the record\n"), "{text}");
        } else {
            assert_eq!(text.matches("step ").count(), 1000);
        }
    }
    let record = record_text(&document, session, Audience::Manager);
    document.edit_recap(session, format!("PS\n{record}"), &record);
    let ids: Vec<_> = document.action_items.iter().map(|(id, _)| id).collect();
    for id in ids.iter().step_by(2) {
        document.action_items.update(*id, |row| row.text.push('!'));
    }
    let begun = std::time::Instant::now();
    assert_eq!(recap_changes(&document, session, Audience::Manager).len(), 1003 / 2 * 2 + 2);
    assert!(begun.elapsed().as_secs() < 6, "it took {:?}", begun.elapsed());
}

/// The example with an update that is due, a month after the session.
fn due() -> (Document, Id<CheckIn>) {
    let (mut document, session) = held();
    let check_in = document.check_in_of(session).unwrap().0;
    let (one, two) = (Owner::Me, Owner::Me);
    let captured = Captured { session, ..Captured::default() };
    for (owner, text, due) in [(one, "Order the book.", "2026-03-30"), (two, "read it", "")] {
        let due_on = (!due.is_empty()).then(|| date(due));
        let (text, visibility) = (text.to_owned(), Visibility::Shared);
        let item = ActionItem { text, owner, due_on, captured, visibility, ..Default::default() };
        document.action_items.insert(occasion(1).fresh(), item);
    }
    (document, check_in)
}

#[test]
fn an_update_says_what_is_done_and_what_is_next() {
    let (mut document, check_in) = due();
    let today = date("2026-03-12");
    let text = |document: &Document, today| {
        let text = update_text(document, check_in, today, Audience::Manager);
        check(&text);
        text
    };
    let subject = update_subject(&document, check_in);
    assert_eq!(subject, "Short update after our strategy session");
    let lines = [
        "Nothing is finished yet since Monday, 2 March 2026; I am on it.",
        "Next: write to the team, by Monday, 16 March 2026.",
    ];
    assert!(text(&document, today).contains(&lines.join("\n")));
    let late =
        "Next: write to the team. It takes longer than I thought, and I will name a new date.";
    assert!(text(&document, date("2026-03-17")).contains(late));
    let team = action(&document, "write to the team");
    document.move_action(team, Some(date("2026-03-27")), "Because Lee is away.".into());
    let moved = "Next: write to the team, moved to Friday, 27 March 2026, because Lee is away.";
    assert!(text(&document, date("2026-03-17")).contains(moved));
    document.tick_action(team, true, &occasion(15));
    let session = document.check_ins.get(check_in).unwrap().session;
    let detail = EvidenceDetail::Challenge(Challenge { blocking: true, ..Challenge::default() });
    let challenge = document.gather(session, detail, &mut occasion(3));
    document.reword_evidence(challenge, |row| row.title = "The test machine is broken.".into());
    check_golden(&text(&document, date("2026-03-26")), include_str!("fixtures/update.txt"));
    for item in ["Order the book.", "read it"] {
        document.drop_action(action(&document, item), "it is out".into(), &occasion(15));
    }
    document.discard_evidence(challenge);
    let nothing = "Nothing is open on my side.";
    assert!(text(&document, date("2026-03-26")).contains(nothing));
    document.reopen_action(team);
    document.drop_action(team, String::new(), &occasion(15));
    let lines = ["Nothing was left for me to finish since Monday, 2 March 2026.", nothing];
    assert!(text(&document, date("2026-03-26")).contains(&lines.join("\n")));
}

/// A letter to somebody, with these two lines.
#[track_caller]
fn check_lines(text: &str, to: &str, lines: [&str; 2]) {
    check(text);
    assert_eq!(text, format!("Hi {to},\n\n{}\n\nBest,\nSam", lines.join("\n")));
}

#[test]
fn letters_about_an_action_item_blame_nobody() {
    let (mut document, _) = due();
    let (me, kim) =
        (action(&document, "write to the team"), action(&document, "ask for the budget"));
    let lee = action(&document, "book the room");
    let to_all = Audience::Manager;
    let said = "On Monday, 2 March 2026 you mentioned this: ask for the budget.";
    let remind = |document: &Document, today: &str, to: &str, lines| {
        check_lines(&reminder_text(document, kim, date(today), to_all), to, lines);
    };
    let remind_me = "We had Friday, 20 March 2026 in mind. Shall I remind you on Thursday, 19 March \
                     2026, or can I make it easier?";
    remind(&document, "2026-03-12", "Kim", [said, remind_me]);
    let near = "We had Friday, 20 March 2026 in mind. Is there anything I can make easier?";
    remind(&document, "2026-03-19", "Kim", [said, near]);
    remind(&document, "2026-03-20", "Kim", [said, near]);
    let passed = "We had Friday, 20 March 2026 in mind. Would another date suit you better, or can I \
                  make it easier?";
    remind(&document, "2026-03-21", "Kim", [said, passed]);
    let subject = reminder_subject(&document, kim, to_all);
    assert_eq!(subject, "A question about: ask for the budget");
    let beside = "On Monday, 2 March 2026 I noted this beside your name: book the room.";
    let which = "Which date shall I note, or can I make it easier?";
    let text = reminder_text(&document, lee, date("2026-03-12"), to_all);
    check_lines(&text, "Lee", [beside, which]);
    assert_eq!(reminder_text(&document, me, date("2026-03-12"), to_all), "");

    assert_eq!(moved_text(&document, me, to_all), "");
    document.move_action(me, None, String::new());
    let open = "Write to the team: this needs another date.";
    let soon = "It was planned for Monday, 16 March 2026. I will name the new date soon.";
    check_lines(&moved_text(&document, me, to_all), "Kim", [open, soon]);
    document.move_action(me, Some(date("2026-03-27")), "as Lee is away".into());
    let moved = "Write to the team: moved to Friday, 27 March 2026, because Lee is away.";
    let from = "It was planned for Monday, 16 March 2026. Please tell me if the new date gets in your \
                way.";
    check_lines(&moved_text(&document, me, to_all), "Kim", [moved, from]);
    assert_eq!(moved_subject(&document, me, to_all), "New date: write to the team");

    document.tick_action(me, true, &occasion(9));
    let done = "Done, from our session on Monday, 2 March 2026: write to the team.";
    let next = "Next: Order the book, by Monday, 30 March 2026.";
    let today = date("2026-03-12");
    check_lines(&done_text(&document, me, today, to_all), "Kim", [done, next]);
    assert_eq!(done_subject(&document, me, to_all), "Done: write to the team");
    assert!(
        done_text(&document, kim, today, to_all).contains("Thank you for doing this, from our")
    );
    assert!(done_text(&document, lee, today, to_all).contains("Lee has done this, from our"));
    assert_eq!(reminder_text(&document, me, today, to_all), "");
}

#[test]
fn an_action_item_keeps_the_dates_that_it_had() {
    let (mut document, _) = due();
    let id = action(&document, "write to the team");
    let (one, two, three) = (date("2026-03-16"), date("2026-03-27"), date("2026-04-03"));
    document.move_action(id, Some(two), "one".into());
    document.move_action(id, Some(two), "two".into());
    document.move_action(id, Some(three), "three".into());
    let row = document.action_items.get(id).unwrap().clone();
    assert_eq!((row.was_due, row.due_on, &*row.because), (vec![one, two], Some(three), "three"));
    document.drop_action(id, "no need".into(), &occasion(9));
    let row = document.action_items.get(id).unwrap().clone();
    assert_eq!((row.is_open(), &*row.because), (false, "no need"));
    document.reopen_action(id);
    let row = document.action_items.get(id).unwrap();
    assert_eq!((row.is_open(), &*row.because), (true, ""));
}

#[test]
fn a_handover_is_one_page() {
    let (mut document, session) = held();
    let manager = document.sessions.get(session).unwrap().manager;
    document.make_routine(session, Some(Cadence::Monthly), &mut occasion(0));
    let goal = document.set_goal(manager, &mut occasion(0));
    document.goals.update(goal, |row| {
        row.objective = "Cut the time to the first fix".into();
        row.team_goal = "Faster onboarding.".into();
        row.key_result.measure = "4 days instead of 9".into();
        row.key_result.by = Some(date("2026-06-30"));
        row.status = GoalStatus::OnTrack;
    });
    let today = date("2026-05-04");
    let text = handover_text(&document, manager, Audience::Manager, today);
    check_golden(&text, include_str!("fixtures/handover.txt"));
    assert_eq!(handover_subject(&document), "Handover: what Sam works on");
    for n in 0..1000 {
        let captured = Captured { session, ..Captured::default() };
        let (text, visibility) = (format!("decision {n}"), Visibility::Shared);
        let row = Decision { text, visibility, captured, ..Decision::default() };
        document.decisions.insert(occasion(1).fresh(), row);
        let (text, visibility) = (format!("item {n}"), Visibility::Shared);
        let row = ActionItem { text, visibility, captured, ..ActionItem::default() };
        document.action_items.insert(occasion(1).fresh(), row);
    }
    let text = handover_text(&document, manager, Audience::Manager, today);
    check(&text);
    assert!(text.lines().count() < 50, "{text}");
    assert!(text.contains("- decision 999\n- decision 998\n"), "{text}");
    assert!(text.contains("- and 993 more\n"), "{text}");
    let nobody = handover_text(&Document::default(), Id::NIL, Audience::Manager, today);
    check(&nobody);
    assert_eq!(nobody.lines().count(), 5, "{nobody}");
}

#[test]
fn the_record_of_a_session_is_a_file() {
    let (mut document, session) = held();
    let captured = Captured { session, ..Captured::default() };
    let note = Note { text: "# I was | nervous".into(), captured, ..Note::default() };
    document.notes.insert(occasion(0).fresh(), note);
    let team = action(&document, "write to the team");
    document.action_items.update(team, |row| row.notes = "1. ask Lee".into());
    document.tick_action(team, true, &occasion(9));
    let text = session_markdown(&document, session);
    assert_eq!(text, include_str!("fixtures/session.md"), "it reads now:\n{text}");
}
