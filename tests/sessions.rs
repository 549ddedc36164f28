//! The loop: sessions are asked for, held and closed, and what stays open comes up again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::journey::Journey;
use common::{date, occasion};
use strategy_session::domain::*;

fn prepared() -> Journey {
    Journey::new()
        .called("Sam")
        .meets("Kim")
        .asks(Purpose::Feedback)
        .prepares(&["Start?", "Stop?", "Go on?", "Later?", "Never?"])
}

fn questions(document: &Document, session: Id<Session>) -> Vec<&str> {
    document.agenda(session).into_iter().map(|(_, point)| point.question.as_str()).collect()
}

#[test]
fn what_is_open_comes_up_again_with_its_history() {
    let fates = [("Stop?", FateChoice::NextSession), ("Later?", FateChoice::Backlog)];
    let first = prepared().holds().ticks("Start?").closes(&fates).recaps();
    let one = first.session();
    // Nobody said anything about the others: what was not ticked waits, and nothing is dropped.
    let second = first.later(28).asks(Purpose::Feedback);
    let two = second.session();
    assert_eq!(questions(&second.document, two), ["Stop?", "Go on?", "Never?"]);
    assert_eq!(second.document.sessions.get(two).unwrap().previous, Some(one));
    let third = second
        .holds()
        .closes(&[("Stop?", FateChoice::Discussed), ("Never?", FateChoice::Drop)])
        .later(28)
        .asks(Purpose::Workload);
    assert_eq!(questions(&third.document, third.session()), ["Go on?"]);
    let document = &third.document;
    let history = |question: &str| {
        let point = document.talking_points.get(third.point(question)).unwrap();
        let fates: Vec<_> = point.past().iter().map(|past| past.fate.clone()).collect();
        (fates, point.carry_count(), point.carried_from())
    };
    let day = Some(date("2026-03-02"));
    let next = Fate::NextSession;
    assert_eq!(history("Start?"), (vec![Fate::Discussed], 0, None));
    assert_eq!(history("Stop?"), (vec![next.clone(), Fate::Discussed], 1, day));
    assert_eq!(history("Go on?"), (vec![next.clone(), next.clone()], 2, day));
    assert_eq!(history("Later?"), (vec![Fate::Backlog], 0, None));
    assert_eq!(history("Never?"), (vec![next, Fate::Dropped(String::new())], 1, day));
}

#[test]
fn what_is_open_goes_to_the_session_that_is_already_in_the_record() {
    let morning = prepared();
    let (kim, one) = (morning.manager(), morning.session());
    let mut day = morning.clone();
    let mut begin = |on| {
        let id = day.document.start_session(Some(kim), SessionPlan::default(), &mut occasion(0));
        day.document.schedule(id, Some(date(on)), None);
        id
    };
    let [much_later, afternoon] = ["2026-03-30", "2026-03-02"].map(&mut begin);
    day = day.holds().closes(&[("Stop?", FateChoice::Discussed)]);
    assert_eq!(questions(&day.document, one), [""; 0]);
    assert_eq!(questions(&day.document, much_later), [""; 0]);
    let open = ["Start?", "Go on?", "Later?", "Never?"];
    assert_eq!(questions(&day.document, afternoon), open);
    assert_eq!(day.document.next_session_after(one).map(|(id, _)| id), Some(afternoon));
    // One that was put aside meanwhile takes them when it is taken up.
    let mut aside = morning.later(1).plans(Purpose::Workload);
    let two = aside.session();
    aside.document.put_aside(two, SessionState::Postponed, &occasion(1));
    aside.document.run_clock(one, &occasion(2));
    aside.document.close_session(aside.document.clone().closing(one).unwrap(), &mut occasion(2));
    assert_eq!(questions(&aside.document, two), [""; 0]);
    aside.document.ask(two, &occasion(3));
    assert_eq!(questions(&aside.document, two).len(), 5);
}

#[test]
fn what_comes_back_for_the_third_time_wants_an_answer() {
    #[track_caller]
    fn check(journey: &Journey, stuck: &[&str]) {
        let agenda = journey.document.agenda(journey.session());
        let points = agenda.iter().filter(|(_, point)| point.is_stuck());
        assert_eq!(points.map(|(_, point)| point.question.as_str()).collect::<Vec<_>>(), stuck);
    }
    let again = |journey: Journey| journey.holds().closes(&[]).later(28).asks(Purpose::Feedback);
    let drops = [("Later?", FateChoice::Drop), ("Never?", FateChoice::Backlog)];
    let twice = again(prepared().holds().closes(&drops).later(28).asks(Purpose::Feedback));
    check(&twice, &[]);
    let mut journey = again(twice);
    check(&journey, &["Start?", "Stop?", "Go on?"]);
    let row = |journey: &Journey, question: &str| {
        journey.document.talking_points.get(journey.point(question)).unwrap().clone()
    };
    assert_eq!(row(&journey, "Stop?").first_raised(), Some(date("2026-03-02")));
    for (question, how) in
        [("Start?", WayOut::Decide), ("Stop?", WayOut::Drop), ("Go on?", WayOut::Shrink)]
    {
        journey.document.unstick(journey.point(question), how);
        let unstuck = Unstuck { session: journey.session(), how };
        assert_eq!(row(&journey, question).unstuck, Some(unstuck));
    }
    check(&journey, &[]);
    let start = row(&journey, "Start?");
    assert_eq!((start.kind, start.must_discuss), (PointKind::Decide, true));
    // What is not on an agenda cannot be answered.
    journey.document.unstick(journey.point("Never?"), WayOut::Drop);
    assert_eq!(row(&journey, "Never?").unstuck, None);
    // It is asked again in the next session, and what was dropped is gone for good.
    let fourth = again(journey);
    check(&fourth, &["Start?", "Go on?"]);
    let dropped = row(&fourth, "Stop?");
    assert_eq!(dropped.place(), Place::Settled);
    assert_eq!(dropped.past().last().unwrap().fate, Fate::Dropped(String::new()));
}

#[test]
fn each_fate_leads_to_its_place() {
    let choices = [
        ("Start?", FateChoice::Discussed),
        ("Stop?", FateChoice::NextSession),
        ("Go on?", FateChoice::Backlog),
        ("Later?", FateChoice::BecomeAction),
        ("Never?", FateChoice::Drop),
    ];
    let closed = prepared().holds().closes(&choices);
    let places =
        [Place::Settled, Place::NextSession, Place::Backlog, Place::Settled, Place::Settled];
    for ((question, choice), place) in choices.into_iter().zip(places) {
        let point = closed.document.talking_points.get(closed.point(question)).unwrap();
        assert_eq!(point.place(), place, "{question}");
        assert_eq!(FateChoice::of(&point.past()[0].fate), choice, "{question}");
        assert_eq!((point.discussed, point.chosen_fate.clone()), (false, None), "{question}");
    }
    let [(id, action)] = closed.document.actions_of(closed.session())[..] else {
        panic!("one action item")
    };
    assert_eq!((action.text.as_str(), &action.owner), ("Later?", &Owner::Me));
    assert_eq!(action.visibility, Visibility::Shared);
    let point = closed.document.talking_points.get(closed.point("Later?")).unwrap();
    assert_eq!(point.past()[0].fate, Fate::BecameAction(id));
    let session = closed.document.sessions.get(closed.session()).unwrap();
    assert_eq!(session.state(), SessionState::Closed);
    assert_eq!(session.on, Some(date("2026-03-02")));
}

#[test]
fn a_private_point_becomes_a_private_action() {
    let closed = Journey::new()
        .meets("Kim")
        .asks(Purpose::Workload)
        .brings("Is the plan real?", Stage::Plan, Visibility::Private)
        .holds()
        .closes(&[("Is the plan real?", FateChoice::BecomeAction)]);
    let actions = closed.document.actions_of(closed.session());
    assert_eq!(actions[0].1.visibility, Visibility::Private);
}

#[test]
fn only_a_session_that_is_held_can_be_closed_and_only_once() {
    let prepared = prepared();
    assert_eq!(prepared.document.closing(prepared.session()), None);
    let closed = prepared.holds().closes(&[]);
    assert_eq!(closed.document.closing(closed.session()), None);
    assert_eq!(closed.document.closing(Id::NIL), None);
}

#[test]
fn what_was_agreed_before_is_on_the_table() {
    let first = prepared()
        .holds()
        .agrees(Owner::Manager, "Ask for the budget", "2026-03-20")
        .agrees(Owner::Me, "Write it down", "")
        .agrees(Owner::Other("Lee".into()), "Book the room", "")
        .closes(&[]);
    let one = first.session();
    let texts = |document: &Document, session| -> Vec<String> {
        let actions = document.actions_of(session).into_iter();
        actions.map(|(_, action)| action.text.clone()).collect()
    };
    assert_eq!(
        texts(&first.document, one),
        ["Write it down", "Ask for the budget", "Book the room"]
    );
    let kim = first.manager();
    let mut second = first.later(20).asks(Purpose::Feedback);
    let before = |journey: &Journey, manager| -> Vec<String> {
        let open = journey.document.open_actions_before(manager, journey.session());
        open.into_iter().map(|(_, action)| action.text.clone()).collect()
    };
    assert_eq!(before(&second, kim), ["Ask for the budget", "Write it down", "Book the room"]);
    let (written, _) = second.document.actions_of(one)[0];
    second.document.tick_action(written, true, &occasion(20));
    assert_eq!(before(&second, kim), ["Ask for the budget", "Book the room"]);
    second.document.tick_action(written, false, &occasion(21));
    assert_eq!(before(&second, kim).len(), 3);
    // With somebody else nothing of it comes up.
    let other = second.later(1).meets("Lee").asks(Purpose::Feedback);
    assert_eq!(before(&other, other.manager()), Vec::<String>::new());
}

#[test]
fn an_empty_session_is_used_again() {
    let blank = |journey: &Journey| journey.document.blank_session();
    let planned = Journey::new().meets("Kim").plans(Purpose::Feedback);
    assert_eq!(blank(&planned), Some(planned.session()));
    let id = planned.session();
    let mut written = [
        planned.clone().asks(Purpose::Workload),
        planned.clone().wants("A date"),
        planned.clone().prepares(&["Why?"]),
        planned.clone().schedules("2026-03-20"),
        planned.clone().holds(),
        planned.clone().notes("hm"),
        planned.clone(),
        planned.clone(),
    ];
    written[6].document.gather(id, EvidenceDetail::default(), &mut occasion(1));
    written[7].document.write_line(id, |line| line.text = "half a w".into());
    // The first asked for another session, and the one before is still empty.
    assert_eq!(blank(&written[0]), Some(id));
    for (n, journey) in written.iter().enumerate().skip(1) {
        assert_eq!(blank(journey), None, "{n}");
    }
    // What only came along from the last session is not written in this one.
    let second = prepared().holds().closes(&[]).later(28).plans(Purpose::Feedback);
    assert_eq!(questions(&second.document, second.session()).len(), 5);
    assert_eq!(blank(&second), Some(second.session()));
}

#[test]
fn discarding_a_session_takes_what_was_its_own_and_brings_back_what_came_along() {
    let second = prepared().holds().closes(&[]).later(28).asks(Purpose::Feedback);
    let mut second = second.prepares(&["New?"]).wants("A date");
    let (two, new) = (second.session(), second.point("New?"));
    second.document.discard_session(two);
    assert!(!second.document.talking_points.contains(new));
    assert!(!second.document.sessions.contains(two));
    assert!(!second.document.requests.contains(two.of()));
    assert!(!second.document.preparations.contains(two.of()));
    let third = second.later(1).asks(Purpose::Feedback);
    let all = ["Start?", "Stop?", "Go on?", "Later?", "Never?"];
    assert_eq!(questions(&third.document, third.session()), all);
    // A session that was held stays.
    let mut held = third.holds().closes(&[]);
    let before = held.document.clone();
    held.document.discard_session(held.session());
    assert_eq!(held.document, before);
}

#[test]
fn a_point_taken_off_the_agenda_comes_up_again_unticked() {
    let mut second =
        prepared().holds().closes(&[]).later(28).asks(Purpose::Feedback).holds().ticks("Stop?");
    let stop = second.point("Stop?");
    second.document.choose_fate(stop, FateChoice::Drop);
    second.document.take_off_agenda(stop);
    let third = second.closes(&[]).later(28).asks(Purpose::Feedback).holds().closes(&[]);
    let point = third.document.talking_points.get(stop).unwrap();
    assert_eq!((point.place(), point.carry_count()), (Place::NextSession, 2));
}

#[test]
fn with_another_manager_only_what_is_theirs_is_on_the_agenda() {
    let met = prepared().meets("Lee").asks(Purpose::Workload).prepares(&["For Lee?"]);
    let lee = met.manager();
    let met = met.holds().closes(&[]);
    let lees = met.session();
    let (kim, mut journey) = back_with_the_first(met);
    let two = journey.session();
    let all = ["Start?", "Stop?", "Go on?", "Later?", "Never?", "New?"];
    assert_eq!(questions(&journey.document, two), all);
    let before = journey.document.clone();
    journey.document.hold_with(two, kim);
    assert_eq!(journey.document, before, "the same manager");
    journey.document.hold_with(two, Id::NIL);
    assert_eq!(journey.document, before, "nobody");

    journey.document.hold_with(two, lee);
    assert_eq!(questions(&journey.document, two), ["For Lee?", "New?"]);
    let session = journey.document.sessions.get(two).unwrap();
    assert_eq!((session.manager, session.previous), (lee, Some(lees)));
    journey.document.hold_with(two, kim);
    let mut again = questions(&journey.document, two);
    again.sort_unstable();
    assert_eq!(again, ["Go on?", "Later?", "Never?", "New?", "Start?", "Stop?"]);
    assert_eq!(journey.document.sessions.get(two), before.sessions.get(two));

    journey.document.hold_with_someone_new(two, &mut occasion(40));
    assert_eq!(questions(&journey.document, two), ["New?"]);
    assert_eq!(journey.document.sessions.get(two).unwrap().previous, None);
}

/// Goes back to the first manager after both sessions: a session with a new point.
fn back_with_the_first(mut journey: Journey) -> (Id<Person>, Journey) {
    let (first, session) = journey.document.sessions.iter().next().unwrap();
    let kim = session.manager;
    journey.document.run_clock(first, &occasion(1));
    let closing = journey.document.closing(first).unwrap();
    journey.document.close_session(closing, &mut occasion(1));
    let journey = journey.later(28).returns_to(kim).asks(Purpose::Feedback).prepares(&["New?"]);
    (kim, journey)
}

#[test]
fn a_session_moves_through_its_life_as_its_request_and_its_date_say() {
    use SessionState::*;
    #[track_caller]
    fn check(journey: &Journey, act: impl FnOnce(&mut Document, Id<Session>), state: SessionState) {
        let mut document = journey.document.clone();
        act(&mut document, journey.session());
        assert_eq!(document.sessions.get(journey.session()).unwrap().state(), state);
    }
    let day = Some(date("2026-03-20"));
    let planned = Journey::new().meets("Kim").plans(Purpose::Feedback);
    let asked = Journey::new().meets("Kim").asks(Purpose::Feedback);
    let scheduled = asked.clone().schedules("2026-03-20");
    check(&planned, |_, _| {}, Idea);
    check(&asked, |_, _| {}, Requested);
    check(&scheduled, |_, _| {}, Scheduled);
    check(&planned.clone().schedules("2026-03-20"), |d, s| d.schedule(s, None, None), Idea);
    check(&scheduled, |d, s| d.schedule(s, None, None), Requested);
    check(&scheduled, Document::finish_preparation, Prepared);
    check(&planned, Document::finish_preparation, Prepared);
    for aside in [Postponed, Cancelled, Missed] {
        let mut put_aside = scheduled.clone();
        put_aside.document.put_aside(put_aside.session(), aside, &occasion(0));
        check(&put_aside, |_, _| {}, aside);
        check(&put_aside, Document::take_up, Requested);
        check(&put_aside, |d, s| d.schedule(s, day, None), Scheduled);
        check(&put_aside, |d, s| d.schedule(s, None, None), aside);
        check(&put_aside.clone().holds(), |_, _| {}, Live);
        let mut planned = planned.clone();
        planned.document.put_aside(planned.session(), aside, &occasion(0));
        check(&planned, Document::take_up, Idea);
    }
    check(&scheduled, |d, s| d.put_aside(s, Live, &occasion(0)), Scheduled);
    check(&scheduled, Document::take_up, Scheduled);
    let live = scheduled.holds();
    check(&live, |d, s| d.put_aside(s, Cancelled, &occasion(0)), Live);
    check(&live, |d, s| d.schedule(s, None, None), Live);
    let sent = live.closes(&[]).recaps();
    check(&sent, |_, _| {}, RecapSent);
    check(&sent, Document::unsend_recap, Closed);
    check(&sent, |d, s| d.run_clock(s, &occasion(9)), RecapSent);
    check(&sent, |d, s| d.schedule(s, None, None), RecapSent);
}

#[test]
fn a_session_that_was_called_off_is_not_the_next_one() {
    let first = prepared().holds().closes(&[]);
    let one = first.session();
    let mut second = first.later(10).asks(Purpose::Feedback).schedules("2026-03-20");
    let two = second.session();
    assert_eq!(second.document.next_session_after(one).map(|(id, _)| id), Some(two));
    second.document.put_aside(two, SessionState::Cancelled, &occasion(0));
    assert!(second.document.next_session_after(one).is_none());
}

#[test]
fn what_is_written_in_the_room_is_kept_in_its_stage_and_order() {
    let mut journey = prepared().holds().notes(" first ").decides("second");
    let session = journey.session();
    journey.document.go_to_stage(session, Stage::Plan, &occasion(0));
    let journey = journey.hears("third").agrees(Owner::Me, "fourth", "");
    let document = &journey.document;
    let captures = document.captures(session);
    let texts: Vec<_> = captures.iter().map(|id| document.captured_text(*id)).collect();
    assert_eq!(texts, ["first", "second", "third", "fourth"]);
    let (_, decision) = document.decisions.iter().next().unwrap();
    let (_, feedback) = document.feedback.iter().next().unwrap();
    let stages = [decision.captured.stage, feedback.captured.stage];
    assert_eq!(stages, [Stage::Context, Stage::Plan]);
    assert!(document.notes.iter().all(|(_, note)| note.visibility == Visibility::Private));
    let mut empty = journey.clone();
    empty.document.write_line(session, |line| line.text = "  ".into());
    assert_eq!(empty.document.keep_line(session, &mut occasion(1)), None);
}
