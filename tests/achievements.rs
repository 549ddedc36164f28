//! Achievements: told as a sentence, with advice on the wording, and taken along from session to
//! session.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

#[path = "achievements/any_text.rs"]
mod any_text;
mod common;
#[path = "achievements/lints.rs"]
mod lints;
#[path = "achievements/log.rs"]
mod log;
#[path = "achievements/sentences.rs"]
mod sentences;

use strategy_session::domain::*;

/// Evidence from one line: `star | task: halve the backlog | before: 60 | undated`. A word alone is
/// a frame, a role or a mark; the frame is XYZ and the date is there unless the line says other.
#[track_caller]
fn evidence(line: &str) -> Evidence {
    let mut evidence = Evidence { on: Some(common::date("2026-03-02")), ..Evidence::default() };
    let mut achievement = Achievement::default();
    for part in line.split(" | ").map(str::trim).filter(|part| !part.is_empty()) {
        let (key, text) = part.split_once(": ").unwrap_or((part, ""));
        let text = text.to_owned();
        match key {
            "xyz" => achievement.frame = Frame::Xyz,
            "star" => achievement.frame = Frame::Star,
            "car" => achievement.frame = Frame::Car,
            "so what" => achievement.frame = Frame::SoWhat,
            "contributed" => achievement.role = Role::Contributed,
            "undated" => evidence.on = None,
            "confidential" => evidence.confidential = true,
            "since" => evidence.from = Some(common::date(&text)),
            "title" => evidence.title = text,
            "situation" => achievement.situation = text,
            "task" => achievement.task = text,
            "action" => achievement.action = text,
            "output" => achievement.output = text,
            "result" => achievement.result = text,
            "for" => achievement.beneficiary = text,
            "name" => evidence.metric.name = text,
            "before" => evidence.metric.before = text,
            "after" => evidence.metric.after = text,
            "unit" => evidence.metric.unit = text,
            "period" => evidence.metric.period = text,
            "source" => evidence.metric.source = text,
            "who" => evidence.anecdote.who = text,
            "what" => evidence.anecdote.what = text,
            "dismissed" => evidence.dismissed = lints::lints(&text),
            _ => panic!("no field is called {key}: {line}"),
        }
    }
    evidence.detail = EvidenceDetail::Achievement(achievement);
    evidence
}

/// The rows of a table: fields, in one line or two, and behind the arrow what comes of them.
fn rows(table: &str) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let mut fields = String::new();
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let Some((more, expected)) = line.split_once('→') else {
            fields.push_str(line);
            continue;
        };
        rows.push((std::mem::take(&mut fields) + more, expected.trim().to_owned()));
    }
    assert!(fields.is_empty() && !rows.is_empty(), "each row has an arrow");
    rows
}
