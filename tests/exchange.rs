//! Devices that exchange files: in whatever order they do, they end up with the same, and nothing
//! that somebody wrote is lost on the way.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::meant_documents;
use common::faulty_shelf::FaultyShelf;
use common::journey::Journey;
use common::{open, shelf_with};
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::storage::backup::{decode, encode};
use strategy_session::storage::compare::{Choice, Comparison, Effect, compare};
use strategy_session::storage::{Held, Opened, Store};

/// A device with its storage and the one window that is open on it.
struct Device {
    shelf: FaultyShelf,
    store: Store,
    document: Document,
    number: u32,
}

impl Device {
    fn new(number: u32, shelf: FaultyShelf) -> Self {
        let Opened { store, document, .. } = open(&shelf, number);
        Self { shelf, store, document, number }
    }

    fn save(&mut self) {
        assert!(self.store.save(&self.document).written.is_ok());
    }

    /// The window is closed with what is not saved, and another one is opened.
    fn restart(&mut self) {
        self.number += 1000;
        let Opened { store, document, put_aside, .. } = open(&self.shelf, self.number);
        assert_eq!(put_aside, []);
        (self.store, self.document) = (store, document);
    }

    fn versions(&mut self) -> Vec<(RecordKey, Held)> {
        self.number += 1000;
        let mut versions = self.store.versions(&self.document, self.number ^ 0xAAAA);
        versions.sort_by_key(|(key, _)| *key);
        versions
    }

    fn file(&mut self) -> String {
        encode(&self.versions())
    }

    fn look_into(&mut self, file: &str) -> Comparison {
        let copy = decode(file.as_bytes()).unwrap();
        assert_eq!(copy.unreadable, 0);
        compare(self.versions(), &copy.records)
    }

    fn take(&mut self, file: &str, choose: impl Fn(Effect) -> Choice) {
        let found = self.look_into(file);
        let choices: Vec<Choice> = found.differences.iter().map(|d| choose(d.effect)).collect();
        let mut taken = found.taken(&choices);
        self.store.adopt(std::mem::take(&mut taken.versions));
        taken.put_into(&mut self.document);
    }

    /// As the page offers it: everything, but for what would go back.
    fn take_all(&mut self, file: &str) {
        self.take(
            file,
            |effect| if effect == Effect::GoesBack { Choice::Leave } else { Choice::Take },
        );
    }

    fn effects(&mut self, file: &str) -> Vec<Effect> {
        self.look_into(file).differences.iter().map(|difference| difference.effect).collect()
    }
}

/// Numbers choose a record or a value, and wrap around.
#[derive(Clone, Debug)]
enum Act {
    Write(usize),
    Choose(usize),
    Add,
    Remove(usize),
    Save,
    Restart,
    /// Gives a file, which may be taken much later.
    Give,
    /// Takes the file with this number.
    Take(usize),
    Undo,
}

fn acts() -> impl Strategy<Value = Vec<(usize, Act)>> {
    let act = prop_oneof![
        6 => (0..8_usize).prop_map(Act::Write),
        2 => (0..8_usize).prop_map(Act::Choose),
        2 => Just(Act::Add),
        2 => (0..8_usize).prop_map(Act::Remove),
        6 => Just(Act::Save),
        1 => Just(Act::Restart),
        4 => Just(Act::Give),
        6 => (0..40_usize).prop_map(Act::Take),
        1 => Just(Act::Undo),
    ];
    prop::collection::vec((0..3_usize, act), 1..40)
}

fn nth<T: Record>(document: &Document, n: usize) -> Option<Id<T>> {
    let table = T::table(document);
    table.iter().nth(n % table.len().max(1)).map(|(id, _)| id)
}

fn perform(device: &mut Device, act: &Act, words: usize, files: &mut Vec<String>) {
    let word = format!("w{words}w");
    let document = &mut device.document;
    match *act {
        Act::Write(0) => document.call_me(format!("{} {word}", document.my_name())),
        Act::Write(n) => {
            if let Some(id) = nth::<Decision>(document, n) {
                document.decisions.update(id, |row| row.text = format!("{word} {}", row.text));
            }
        }
        Act::Choose(n) => {
            if let Some(id) = nth::<ActionItem>(document, n) {
                document.action_items.update(id, |row| {
                    row.due_on = Some(common::date(&format!("2026-03-1{n}")));
                });
            }
        }
        Act::Add => {
            let decision = Decision { text: word, ..Decision::default() };
            document.decisions.insert(common::occasion(0).fresh(), decision);
        }
        Act::Remove(n) => {
            if let Some(id) = nth::<Decision>(document, n) {
                document.decisions.remove(id);
            }
        }
        Act::Save => device.save(),
        Act::Restart => device.restart(),
        Act::Give => {
            let file = device.file();
            files.push(file);
        }
        Act::Take(n) => {
            if let Some(file) = files.get(n % files.len().max(1)).cloned() {
                device.take_all(&file);
            }
        }
        Act::Undo => {
            let saved = open(&device.shelf, 9).document;
            device.document.revert(&saved, &device.document.clone());
        }
    }
}

fn journey() -> Journey {
    Journey::new()
        .called("Sam")
        .meets("Kim")
        .asks(Purpose::Feedback)
        .prepares(&["start?", "stop?"])
        .holds()
        .decides("weekly demo")
        .decides("no more reports")
        .agrees(Owner::Me, "write", "2026-03-09")
}

/// Lets three devices act, then exchange files until nothing is new, each in another order.
fn check(acts: &[(usize, Act)]) {
    let first = shelf_with(&journey().document);
    let mut devices = [
        Device::new(1, first),
        Device::new(2, FaultyShelf::default()),
        Device::new(3, FaultyShelf::default()),
    ];
    let start = devices[0].file();
    for device in &mut devices[1..] {
        device.take_all(&start);
        device.save();
    }
    let mut files = vec![start];
    for (words, (who, act)) in acts.iter().enumerate() {
        perform(&mut devices[*who], act, words, &mut files);
    }
    devices.iter_mut().for_each(Device::save);
    for _ in 0..2 {
        for (from, to) in [(0, 1), (1, 2), (2, 0), (1, 0), (0, 2), (2, 1)] {
            let file = devices[from].file();
            devices[to].take_all(&file);
            devices[to].save();
        }
    }
    let [one, two, three] = &mut devices;
    assert_eq!(one.document, two.document);
    assert_eq!(one.document, three.document);
    let versions = one.versions();
    for other in [two, three] {
        assert_eq!(versions, other.versions(), "the versions differ");
        let file = other.file();
        assert_eq!(one.effects(&file), [], "never quiet");
    }
    // What stands on the shelf is what is shown.
    let shown = one.document.clone();
    one.restart();
    assert_eq!(one.document, shown);
}

proptest! {
    #![proptest_config(common::cases(250))]

    #[test]
    fn devices_that_exchange_files_in_any_order_end_up_with_the_same(acts in acts()) {
        check(&acts);
    }
}

/// The records of three devices that know of some of each other's changes.
fn three(acts: &[(usize, Act)]) -> [Vec<(RecordKey, Held)>; 3] {
    let first = shelf_with(&journey().document);
    let mut devices = [1, 2, 3].map(|number| Device::new(number, FaultyShelf::default()));
    devices[0] = Device::new(1, first);
    let start = devices[0].file();
    let mut files = vec![start.clone()];
    devices[1..].iter_mut().for_each(|device| device.take_all(&start));
    for (words, (who, act)) in acts.iter().enumerate() {
        perform(&mut devices[*who], act, words, &mut files);
    }
    devices.iter_mut().for_each(Device::save);
    devices.each_mut().map(Device::versions)
}

fn find(records: &[(RecordKey, Held)], key: RecordKey) -> Option<&Held> {
    records.iter().find(|(other, _)| *other == key).map(|(_, held)| held)
}

proptest! {
    #![proptest_config(common::cases(100))]

    #[test]
    fn to_merge_is_commutative_associative_and_idempotent(acts in acts()) {
        let [a, b, c] = three(&acts);
        for (key, one) in &a {
            let (Some(two), Some(three)) = (find(&b, *key), find(&c, *key)) else { continue };
            prop_assert_eq!(one.merged(one), one.clone());
            prop_assert_eq!(one.merged(two), two.merged(one));
            prop_assert_eq!(one.merged(two).merged(two), one.merged(two));
            prop_assert_eq!(one.merged(two).merged(three), one.merged(&two.merged(three)));
        }
    }
}

proptest! {
    #![proptest_config(common::cases(100))]

    #[test]
    fn n9_a_file_and_an_empty_browser_give_the_same_document(document in meant_documents()) {
        let mut from = Device::new(1, shelf_with(&document));
        let file = from.file();
        let mut to = Device::new(2, FaultyShelf::default());
        to.take_all(&file);
        to.save();
        prop_assert_eq!(&to.document, &from.document);
        prop_assert_eq!(open(&to.shelf, 3).document, from.document);
        prop_assert_eq!(to.file(), file);
    }
}

/// Two devices with the same start.
fn pair() -> [Device; 2] {
    let mut one = Device::new(1, shelf_with(&journey().document));
    let mut two = Device::new(2, FaultyShelf::default());
    let file = one.file();
    two.take_all(&file);
    two.save();
    [one, two]
}

#[test]
fn what_was_changed_here_and_there_is_offered_as_a_conflict_and_both_are_kept() {
    let [mut one, mut two] = pair();
    one.document.call_me("Samuel".to_owned());
    two.document.call_me("Samira".to_owned());
    one.save();
    two.save();
    let (from_one, from_two) = (one.file(), two.file());
    assert_eq!(one.effects(&from_two), [Effect::Conflicts]);
    one.take_all(&from_two);
    two.take_all(&from_one);
    assert_eq!(one.document, two.document);
    let name = one.document.my_name();
    assert!(name.contains("Samuel") && name.contains("Samira"), "{name}");
    // What is chosen instead stands everywhere, once the other has the file.
    for (choice, name) in [(Choice::Mine, "Samuel"), (Choice::Theirs, "Samira")] {
        let [mut one, mut two] = pair();
        one.document.call_me("Samuel".to_owned());
        two.document.call_me("Samira".to_owned());
        one.save();
        two.save();
        one.take(&two.file(), |_| choice);
        one.save();
        assert_eq!(one.document.my_name(), name);
        assert!(one.effects(&two.file()).iter().all(|effect| *effect == Effect::GoesBack));
        let file = one.file();
        assert!(two.effects(&file).iter().all(|effect| *effect == Effect::Changes));
        two.take_all(&file);
        assert_eq!(two.document.my_name(), name);
    }
}

#[test]
fn what_was_removed_stays_removed() {
    let [mut one, mut two] = pair();
    let before = two.file();
    let id = nth::<Decision>(&one.document, 0).unwrap();
    one.document.decisions.remove(id);
    one.save();
    let file = one.file();
    assert_eq!(two.effects(&file), [Effect::Removes]);
    two.take_all(&file);
    two.save();
    assert!(!two.document.decisions.contains(id));
    // An older file does not bring it back by itself, and can.
    assert_eq!(two.effects(&before), [Effect::GoesBack]);
    two.take_all(&before);
    assert!(!two.document.decisions.contains(id));
    two.take(&before, |_| Choice::Take);
    two.save();
    assert!(two.document.decisions.contains(id));
    assert_eq!(one.effects(&two.file()), [Effect::Adds]);
    // A device that never had it does not get it from a third.
    let mut new = Device::new(7, FaultyShelf::default());
    new.take_all(&file);
    new.save();
    new.restart();
    assert_eq!(new.effects(&before), [Effect::GoesBack]);
}

#[test]
fn what_went_into_a_file_before_it_was_saved_is_known_when_it_comes_back() {
    let [mut one, mut two] = pair();
    one.document.call_me("Samuel".to_owned());
    let file = one.file();
    assert_eq!(two.effects(&file), [Effect::Changes]);
    one.document.call_me("Samuel K.".to_owned());
    one.save();
    assert_eq!(one.effects(&file), [Effect::GoesBack]);
    two.take_all(&file);
    two.save();
    assert_eq!(two.effects(&one.file()), [Effect::Changes]);
}

#[test]
fn two_devices_of_which_one_is_a_copy_of_the_other_lose_nothing() {
    let mut one = Device::new(1, shelf_with(&journey().document));
    one.file();
    let mut two = Device::new(2, FaultyShelf::with(one.shelf.texts()));
    one.document.call_me("Samuel".to_owned());
    two.document.call_me("Samira".to_owned());
    one.save();
    two.save();
    let file = two.file();
    assert_eq!(one.effects(&file), [Effect::Conflicts]);
    one.take_all(&file);
    let name = one.document.my_name();
    assert!(name.contains("Samuel") && name.contains("Samira"), "{name}");
}

#[test]
fn f01_a_file_of_a_storage_that_nobody_may_use_has_everything() {
    let shelf = shelf_with(&journey().document);
    let mut one = Device::new(1, shelf);
    one.document.call_me("Samuel".to_owned());
    one.shelf.breaks(common::faulty_shelf::Fault::Blocked);
    let file = one.file();
    let mut two = Device::new(2, FaultyShelf::default());
    two.take_all(&file);
    assert_eq!(two.document, one.document);
}
