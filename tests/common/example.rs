//! A session with something of everything.

use strategy_session::domain::*;

use super::journey::Journey;
use super::{date, occasion};

/// A session that is being held, with something of everything.
pub fn example() -> Journey {
    let mut journey = Journey::new()
        .called("Sam")
        .meets("Kim")
        .asks(Purpose::Feedback)
        .schedules("2026-03-12")
        .wants("Two things to try before June")
        .brings("What should I start doing?", Stage::Feedback, Visibility::Shared)
        .brings("What should I stop doing?", Stage::Feedback, Visibility::Shared)
        .brings("Am I paid enough?", Stage::Plan, Visibility::Private)
        .holds()
        .decides("The demo is weekly from now on")
        .agrees(Owner::Manager, "ask for the budget", "2026-03-20")
        .agrees(Owner::Me, "write to the team", "2026-03-16")
        .agrees(Owner::Other("Lee".into()), "book the room", "")
        .hears("More questions, fewer answers")
        .ticks("What should I start doing?");
    let session = journey.session();
    let (feedback, _) = journey.document.feedback.iter().next().unwrap();
    journey
        .document
        .feedback
        .update(feedback, |row| row.change = "ask two questions before I answer".into());
    let (decision, _) = journey.document.decisions.iter().next().unwrap();
    journey.document.decisions.update(decision, |row| row.because = "two weeks are long".into());
    let by = Some(date("2026-04-01"));
    let support = SupportRequest { kind: SupportKind::Introduction, by, ..Default::default() };
    let detail = EvidenceDetail::Support(support);
    let support = journey.document.gather(session, detail, &mut occasion(0));
    journey.document.reword_evidence(support, |row| row.title = "the head of sales".into());
    journey.document.write_recap(session, |recap| {
        recap.most_useful = "the example of the release.".into();
    });
    journey.document.promise_update(session, Some(date("2026-03-26")), &mut occasion(0));
    journey
}
