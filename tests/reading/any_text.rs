//! Whatever is typed: nothing is lost, and nothing breaks.

use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use strategy_session::content::line::PREFIXES;
use strategy_session::domain::Owner;
use strategy_session::reading::{Reading, read_line};

use crate::{common, read};

/// What lines are made of.
const PIECES: [&str; 48] = [
    "a:",
    "d:",
    "#",
    "[ ]",
    "!",
    "I'll",
    "Kim",
    "Lee",
    "@",
    "me",
    "will",
    "to",
    "→",
    "(",
    ")",
    "by",
    "until",
    "on",
    "due",
    "next",
    "this",
    "in",
    "two",
    "weeks",
    "week",
    "the",
    "end",
    "of",
    "month",
    "March",
    "may",
    "Fri",
    "Sunday",
    "15",
    "3",
    "2026",
    "2027-02-29",
    "th",
    ".",
    "/",
    "-",
    ":",
    ",",
    "mid",
    "EOW",
    "today",
    "Q2",
    "from now",
];

/// Texts that count from today, with `{n}` and `{day}` to be filled in.
const FROM_TODAY: [&str; 26] = [
    "today",
    "tomorrow",
    "the day after tomorrow",
    "in {n} days",
    "in {n} weeks",
    "within {n} months",
    "{n} weeks from now",
    "{day}",
    "by {day}",
    "next {day}",
    "this {day}",
    "{day} next week",
    "next week",
    "this week",
    "next month",
    "EOW",
    "EOM",
    "EOQ",
    "EOY",
    "end of next week",
    "start of next month",
    "mid-month",
    "end of March",
    "mid-May",
    "29 February",
    "by the {n}th",
];

const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn days() -> impl Strategy<Value = NaiveDate> {
    let first = common::date("1990-01-01");
    (0_u64..60_000).prop_map(move |days| first.checked_add_days(Days::new(days)).unwrap())
}

/// A line of pieces, with or without spaces between them.
fn lines() -> impl Strategy<Value = String> {
    let piece = (0..PIECES.len(), any::<bool>());
    prop::collection::vec(piece, 0..12).prop_map(|pieces| {
        let with_space = |(at, space): (usize, bool)| [PIECES[at], if space { " " } else { "" }];
        pieces.into_iter().flat_map(with_space).collect()
    })
}

/// Everything stays but one of the prefixes and the space around it.
#[track_caller]
fn check(line: &str, reading: &Reading) {
    let all = line.trim();
    let Some(kind) = reading.kind else {
        assert_eq!(reading.text, all);
        return;
    };
    #[allow(clippy::disallowed_methods)] // A test weighs nothing.
    let start = all.strip_suffix(&reading.text).expect(line).trim().to_lowercase();
    let row = PREFIXES.iter().find(|row| row.kind == kind).unwrap();
    let word = start.strip_suffix([':', '：']);
    let is_ours =
        row.signs.contains(&&*start) || word.is_some_and(|word| row.words.contains(&word));
    assert!(is_ours, "{start} is no prefix");
}

/// What a reading says can be found in the line.
#[track_caller]
fn check_owner(reading: &Reading) {
    if let Some(Owner::Other(name)) = &reading.owner {
        assert!(!name.is_empty() && reading.text.contains(name), "{name} in {}", reading.text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_is_read_and_kept(line in "\\PC*", manager in "\\PC{0,12}", today in days()) {
        let reading = read_line(&line, today, &manager);
        check(&line, &reading);
        check_owner(&reading);
    }

    #[test]
    fn control_characters_are_text(line in any::<String>(), manager in any::<String>()) {
        let reading = read_line(&line, common::date("2026-03-04"), &manager);
        check(&line, &reading);
    }

    #[test]
    fn pieces_in_any_order_are_read_and_kept(line in lines(), today in days()) {
        let reading = read_line(&line, today, "Kim");
        check(&line, &reading);
        check_owner(&reading);
    }

    #[test]
    fn what_is_counted_from_today_is_not_over(
        text in 0..FROM_TODAY.len(),
        n in 1_u32..30,
        day in 0..7_usize,
        today in days(),
    ) {
        let line = FROM_TODAY[text].replace("{n}", &n.to_string()).replace("{day}", WEEKDAYS[day]);
        let due = read_line(&line, today, "Kim").due_on;
        prop_assert!(due.is_none_or(|due| due >= today), "{line} on {today} is {due:?}");
        let may_be_over = ["this", "mid-month"].iter().any(|word| line.starts_with(word));
        prop_assert!(due.is_some() || may_be_over, "{line} on {today} is nothing");
    }

    #[test]
    fn a_date_that_is_written_out_is_read(date in days(), today in days()) {
        for format in ["%Y-%m-%d", "%-d %B %Y", "%B %-d, %Y", "%-d.%-m.%Y", "by %a, %-d %b %Y"] {
            let line = date.format(format).to_string();
            prop_assert_eq!(read_line(&line, today, "Kim").due_on, Some(date), "in {}", line);
        }
    }
}

#[test]
fn the_first_and_the_last_day_of_the_calendar_break_nothing() {
    for today in [NaiveDate::MIN, NaiveDate::MAX] {
        for text in FROM_TODAY {
            let line = text.replace("{n}", "3").replace("{day}", "Friday");
            assert_eq!(read_line(&line, today, "Kim").due_on, None);
        }
    }
}

#[test]
fn odd_lines_are_kept() {
    for line in [
        "",
        " ",
        "\t\u{a0}\n",
        "🎉",
        "a: 🎉",
        "\u{200f}שלום עד יום שישי",
        "\0",
        "@",
        "(",
        "->",
        "→ ",
        "ʼ",
        "a ʼ b",
        "’",
    ] {
        let reading = read(line);
        check(line, &reading);
        assert_eq!((reading.owner, reading.due_on), (None, None), "of “{line}”");
    }
}

#[test]
#[allow(clippy::disallowed_methods)] // The clock is for tests on this computer, not for a browser.
fn a_long_line_is_read_in_no_time() {
    let started = Instant::now();
    for piece in [
        "a",
        " ",
        "'",
        "a'",
        "-",
        "a-",
        "A-b ",
        "15.",
        "by the ",
        "(",
        "@",
        "@me ",
        "→ Lee ",
        "March 15 ",
        "end of the ",
        "é",
        "🎉",
        "next Friday ",
    ] {
        let line = piece.repeat(20_000 / piece.len());
        check(&line, &read(&line));
    }
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}
