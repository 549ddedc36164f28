//! A narrative says what the record carries, chosen and put in order, and nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

#[path = "narrative/any_record.rs"]
mod any_record;
#[path = "narrative/chosen.rs"]
mod chosen;
mod common;
#[path = "narrative/forms.rs"]
mod forms;
#[path = "narrative/own_words.rs"]
mod own_words;
#[path = "narrative/pasted.rs"]
mod pasted;
#[path = "narrative/periods.rs"]
mod periods;
#[path = "narrative/placed.rs"]
mod placed;
#[path = "narrative/years.rs"]
mod years;

use strategy_session::domain::*;
use strategy_session::export::*;

use common::{date, occasion};

const MANAGER: Audience = Audience::Manager;

/// A form of a narrative, for the manager.
fn told(document: &Document, id: Id<Narrative>, form: NarrativeForm) -> String {
    narrative_text(document, id, form, MANAGER)
}

/// A period; a side that is empty is open.
fn period(from: &str, to: &str) -> Period {
    Period { from: from.parse().ok(), to: to.parse().ok() }
}

/// An achievement from one line: `on: 2026-03-02 | title: The guide | private`. A word alone is a
/// mark.
#[track_caller]
fn achievement(line: &str) -> Evidence {
    let mut row = Evidence { visibility: Visibility::Shared, ..Evidence::default() };
    let mut told = Achievement::default();
    for part in line.split(" | ").map(str::trim).filter(|part| !part.is_empty()) {
        let (key, text) = part.split_once(": ").unwrap_or((part, ""));
        let text = text.to_owned();
        match key {
            "on" => row.on = Some(date(&text)),
            "from" => row.from = Some(date(&text)),
            "title" => row.title = text,
            "private" => row.visibility = Visibility::Private,
            "confidential" => row.confidential = true,
            "praise" => row.logged_as = LogKind::Praise,
            "lesson learned" => row.logged_as = LogKind::Lesson,
            "star" => told.frame = Frame::Star,
            "car" => told.frame = Frame::Car,
            "so what" => told.frame = Frame::SoWhat,
            "co-led" => told.role = Role::CoLed,
            "contributed" => told.role = Role::Contributed,
            "supported" => told.role = Role::Supported,
            "situation" => told.situation = text,
            "task" => told.task = text,
            "action" => told.action = text,
            "output" => told.output = text,
            "result" => told.result = text,
            "for" => told.beneficiary = text,
            "shows" => told.competencies = text,
            "lesson" => told.lesson = text,
            "name" => row.metric.name = text,
            "before" => row.metric.before = text,
            "after" => row.metric.after = text,
            "unit" => row.metric.unit = text,
            "period" => row.metric.period = text,
            "source" => row.metric.source = text,
            "measured" => row.metric.quality = MetricQuality::Measured,
            "heard" => row.metric.quality = MetricQuality::Heard,
            "who" => row.anecdote.who = text,
            "what" => row.anecdote.what = text,
            "may quote" => row.anecdote.may_quote = true,
            _ => panic!("no field is called {key}: {line}"),
        }
    }
    row.detail = EvidenceDetail::Achievement(told);
    row
}

/// Writes achievements down, one a line, and gives their ids.
#[track_caller]
fn log(document: &mut Document, lines: &[&str]) -> Vec<Id<Evidence>> {
    let mut add = |line: &&str| {
        let id = occasion(0).fresh();
        document.evidence.insert(id, achievement(line));
        id
    };
    lines.iter().map(&mut add).collect()
}

/// The titles of achievements.
fn titles(rows: &[(Id<Evidence>, &Evidence)]) -> Vec<String> {
    rows.iter().map(|(_, row)| row.title.clone()).collect()
}
