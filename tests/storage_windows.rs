//! Two windows over one storage: whatever they write, in whatever order, no edit is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::faulty_shelf::FaultyShelf;
use common::journey::Journey;
use common::{keys, open, shelf_with};
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::storage::backup::encode;
use strategy_session::storage::{Opened, Store};

/// What a window does. Numbers choose a record or a value, and wrap around.
#[derive(Clone, Debug)]
enum Act {
    /// Writes a word that occurs nowhere else into the text with this number; at the end of what
    /// is there, or at its beginning, and with a space or without.
    Write { text: usize, at_end: bool, spaced: bool },
    /// Chooses something for the record with this number.
    Choose { record: usize, value: usize },
    /// Adds a decision.
    Add,
    /// Saves.
    Save,
    /// Hears that the record with this number was written elsewhere.
    TakeIn(usize),
    /// Comes back after not listening.
    TakeStock,
    /// Moves old records into the archive.
    Pack,
    /// A foreign page clears the storage, of which the browser tells both.
    Cleared,
}

fn acts(cleared: u32) -> impl Strategy<Value = Vec<(usize, Act)>> {
    let write = (0..12_usize, any::<bool>(), any::<bool>());
    let act = prop_oneof![
        8 => write.prop_map(|(text, at_end, spaced)| Act::Write { text, at_end, spaced }),
        3 => (0..6_usize, 0..6_usize).prop_map(|(record, value)| Act::Choose { record, value }),
        1 => Just(Act::Add),
        4 => Just(Act::Save),
        3 => (0..40_usize).prop_map(Act::TakeIn),
        2 => Just(Act::TakeStock),
        1 => Just(Act::Pack),
        cleared => Just(Act::Cleared),
    ];
    prop::collection::vec((0..2_usize, act), 1..60)
}

/// Changes a text by putting a word into it.
type Put<'a> = &'a dyn Fn(&mut String);

fn first<T: Record>(document: &Document) -> Id<T> {
    T::table(document).iter().next().unwrap().0
}

/// Puts a word into the text with this number: one of the many places where a person writes.
fn write(document: &mut Document, text: usize, put: Put) {
    let session = first::<Session>(document);
    match text % 12 {
        0 => {
            let mut name = document.my_name().to_owned();
            put(&mut name);
            document.call_me(name);
        }
        1 => document.reword_point(first(document), |point| put(&mut point.question)),
        2 => document.write_line(session, |line| put(&mut line.text)),
        3 => document.prepare(session, |preparation| put(&mut preparation.success)),
        4 => {
            let preparation = document.preparations.get(session.of());
            let mut outcome = preparation.map_or("", |p| p.outcome(0)).to_owned();
            put(&mut outcome);
            document.want(session, 0, outcome);
        }
        5 => document.reword_evidence(first(document), |evidence| match &mut evidence.detail {
            EvidenceDetail::Support(support) => put(&mut support.from_whom),
            _ => panic!("the evidence is a request for support"),
        }),
        6 => document.reword_evidence(first(document), |evidence| put(&mut evidence.anecdote.who)),
        7 => document.action_items.update(first(document), |item| put(&mut item.text)),
        8 => document.feedback.update(first(document), |feedback| put(&mut feedback.change)),
        9 => document.compose_request(session, |request| {
            put(request.edited.get_or_insert_default());
        }),
        10 => document.write_recap(session, |recap| put(&mut recap.most_useful)),
        _ => document.decisions.update(first(document), |decision| put(&mut decision.because)),
    }
}

/// Chooses something of a record that cannot be joined with what the other window chose.
fn choose(document: &mut Document, record: usize, value: usize) {
    let session = first::<Session>(document);
    match record % 6 {
        0 => document.reword_point(first(document), |p| p.kind = PointKind::ALL[value % 4]),
        1 => document.reword_evidence(first(document), |evidence| {
            if let EvidenceDetail::Support(support) = &mut evidence.detail {
                support.kind = SupportKind::ALL[value];
            }
        }),
        2 => document.action_items.update(first(document), |row| {
            row.due_on = Some(common::date(&format!("2026-03-1{value}")));
        }),
        3 => document.feedback.update(first(document), |feedback| {
            let reactions = [None, Some(Reaction::Accept), Some(Reaction::Disagree)];
            feedback.reaction = reactions[value % 3];
        }),
        4 => document.compose_request(session, |r| r.tone = Tone::ALL[value % 3]),
        _ => document
            .reword_point(first(document), |p| p.timebox_min = [5, 10, 15, 20, 25, 30][value]),
    }
}

struct Window {
    store: Store,
    document: Document,
}

impl Window {
    fn new(Opened { store, document, .. }: Opened) -> Self {
        Self { store, document }
    }

    fn save(&mut self) {
        let saved = self.store.save(&self.document);
        assert!(saved.written.is_ok());
        self.document = saved.merged.unwrap_or_else(|| self.document.clone());
    }

    fn take_stock(&mut self) {
        let found = self.store.take_stock(&self.document).unwrap();
        self.document = found.unwrap_or_else(|| self.document.clone());
    }
}

/// A Document in which every record is that the windows write to.
fn document() -> Document {
    let mut journey = Journey::new()
        .meets("Kim")
        .asks(Purpose::Feedback)
        .prepares(&["start?"])
        .holds()
        .decides("weekly demo")
        .agrees(Owner::Me, "write", "")
        .hears("more questions");
    let session = journey.session();
    let detail = EvidenceDetail::Support(SupportRequest::default());
    journey.document.gather(session, detail, &mut common::occasion(0));
    journey.document
}

/// Lets two windows act, and looks what is left when they are quiet again.
fn check(acts: &[(usize, Act)]) {
    let shelf = shelf_with(&document());
    let mut windows = [Window::new(open(&shelf, 2)), Window::new(open(&shelf, 3))];
    let mut words = Vec::new();
    for (who, act) in acts {
        perform(&mut windows[*who], act, &shelf, &mut words);
        if matches!(act, Act::Cleared) {
            windows.iter_mut().for_each(Window::take_stock);
        }
    }
    // Both come to rest.
    for _ in 0..3 {
        for window in &mut windows {
            window.take_stock();
            window.save();
        }
    }
    shelf.take_changes();
    for window in &mut windows {
        window.take_stock();
        assert!(!window.store.is_behind(&window.document), "never quiet");
        window.save();
    }
    assert_eq!(shelf.take_changes(), Vec::<String>::new(), "never quiet");
    let [here, there] = windows;
    assert_eq!(here.document, there.document, "the windows differ");
    let later = open(&shelf, 4);
    assert_eq!(later.document, here.document);
    assert_eq!(later.put_aside, []);
    let text = encode(&open(&shelf, 4).store.versions(&later.document, 4));
    for word in words {
        assert!(text.contains(&word), "lost {word}");
    }
}

fn perform(window: &mut Window, act: &Act, shelf: &FaultyShelf, words: &mut Vec<String>) {
    let word = format!("w{}w", words.len());
    match *act {
        Act::Write { text, at_end, spaced } => {
            let put = |text: &mut String| {
                let space = if spaced { " " } else { "" };
                let new = if at_end {
                    format!("{text}{space}{word}")
                } else {
                    format!("{word}{space}{text}")
                };
                *text = new;
            };
            write(&mut window.document, text, &put);
            words.push(word);
        }
        Act::Choose { record, value } => choose(&mut window.document, record, value),
        Act::Add => {
            let mut occasion = common::occasion(1);
            let new = Decision { text: word.clone(), ..Decision::default() };
            window.document.decisions.insert(occasion.fresh(), new);
            words.push(word);
        }
        Act::Save => window.save(),
        Act::TakeIn(nth) => {
            let texts = shelf.texts();
            let mut ours = texts.keys().filter(|key| keys().parse(key).is_some()).cycle();
            if let Some(key) = ours.nth(nth) {
                let found = window.store.take_in(key, &window.document).unwrap();
                window.document = found.unwrap_or_else(|| window.document.clone());
            }
        }
        Act::TakeStock => window.take_stock(),
        Act::Pack => {
            window.store.pack(2_000, &|_| true).unwrap();
        }
        Act::Cleared => shelf.clear(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn f06_two_windows_lose_no_edit_in_any_order(acts in acts(0)) {
        check(&acts);
    }

    #[test]
    fn f06_f10_two_windows_lose_no_edit_though_the_storage_is_cleared_in_between(acts in acts(2)) {
        check(&acts);
    }
}

#[test]
fn f06_an_older_window_that_wakes_up_writes_nothing_over() {
    let shelf = shelf_with(&document());
    let mut old = Window::new(open(&shelf, 2));
    for n in 0..20 {
        let mut new = Window::new(open(&shelf, 10 + n));
        new.document.call_me(format!("Sam {n}"));
        new.save();
    }
    // It saves something else, without having looked.
    let session = first::<Session>(&old.document);
    old.document.want(session, 0, "an outcome".into());
    old.save();
    assert_eq!(open(&shelf, 3).document.my_name(), "Sam 19");
    // It saves the same record: both stay.
    old.document.call_me("Alex".into());
    old.save();
    let later = open(&shelf, 3).document;
    assert!(later.my_name().contains("Alex") && later.my_name().contains("Sam 19"));
    assert_eq!(old.document.my_name(), later.my_name());
}

/// Browsers tell one window of another's write a moment later: both may write over the same.
#[test]
fn f06_two_windows_that_write_at_the_same_moment_keep_the_text_of_both() {
    let shelf = shelf_with(&document());
    let mut here = Window::new(open(&shelf, 2));
    let mut there = Window::new(open(&shelf, 3));
    let before = shelf.texts();
    let session = first::<Session>(&here.document);
    here.document.prepare(session, |row| row.success = "calm".into());
    here.document.call_me("Sam".into());
    there.document.prepare(session, |row| row.success = "courage".into());
    here.save();
    // What was written here has not reached the other window yet, which writes over it.
    let written = shelf.texts();
    for (key, text) in &before {
        shelf.put(key, text);
    }
    there.save();
    let over = shelf.texts();
    for (key, text) in written.iter().filter(|(key, _)| over.get(*key) == before.get(*key)) {
        shelf.put(key, text);
    }
    for window in [&mut here, &mut there] {
        window.take_stock();
        window.save();
    }
    for window in [&here, &there] {
        let success = &window.document.preparations.get(session.of()).unwrap().success;
        assert!(success.contains("calm") && success.contains("courage"), "{success}");
        assert_eq!(window.document.my_name(), "Sam");
    }
    assert_eq!(open(&shelf, 4).document, here.document);
}

#[test]
fn f06_what_one_window_removed_and_the_other_wrote_on_stays() {
    let shelf = shelf_with(&document());
    let mut here = Window::new(open(&shelf, 2));
    let mut there = Window::new(open(&shelf, 3));
    let decision = first::<Decision>(&here.document);
    here.document.decisions.remove(decision);
    there.document.decisions.update(decision, |row| row.because = "it works".into());
    here.save();
    there.save();
    here.take_stock();
    for window in [&here, &there] {
        let kept = window.document.decisions.get(decision).unwrap();
        assert_eq!((kept.text.as_str(), kept.because.as_str()), ("weekly demo", "it works"));
    }
    // And where nobody wrote on, removed is removed.
    here.document.decisions.remove(decision);
    here.save();
    there.document.call_me("Sam".into());
    there.save();
    there.take_stock();
    assert!(there.document.decisions.is_empty());
    assert!(open(&shelf, 4).document.decisions.is_empty());
}
