//! Files that are not what they should be: each is refused whole, with the reason and the place, and
//! what can be taken is taken as it is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod common;

use common::entries::entry;
use common::faulty_shelf::FaultyShelf;
use common::journey::noted as journey;
use common::{key_of, keys, open, shelf_with};
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use strategy_session::domain::*;
use strategy_session::storage::Version;
use strategy_session::storage::backup::{Refusal, decode, encode};

fn file() -> String {
    file_of(&journey().document)
}

fn file_of(document: &Document) -> String {
    let mut opened = open(&shelf_with(document), 2);
    encode(&opened.store.versions(&opened.document, 5))
}

/// A file as somebody else may write it: without a checksum.
fn written(change: impl FnOnce(&mut Json)) -> String {
    rewritten(&file(), change)
}

fn rewritten(file: &str, change: impl FnOnce(&mut Json)) -> String {
    let mut json: Json = serde_json::from_str(file).unwrap();
    json.as_object_mut().unwrap().remove("checksum");
    change(&mut json);
    json.to_string()
}

/// The one record of a table, and its id.
fn only<'a>(json: &'a mut Json, table: &str) -> (String, &'a mut Json) {
    let rows = json["document"][table].as_object_mut().unwrap();
    let (id, record) = rows.iter_mut().next().unwrap();
    (id.clone(), record)
}

#[track_caller]
fn check(file: &str, refusal: Refusal) {
    assert_eq!(decode(file.as_bytes()), Err(refusal));
}

/// The file is refused, with the place of something in the only record of a table.
#[track_caller]
fn check_in(
    table: &str,
    refusal: fn(String) -> Refusal,
    field: &str,
    change: impl FnOnce(&mut Json),
) {
    let mut place = String::new();
    let file = written(|json| {
        let (id, record) = only(json, table);
        change(record);
        place = format!("{table}/{id}{field}");
    });
    check(&file, refusal(place));
}

#[test]
fn a_file_of_ours_is_taken_with_and_without_its_checksum() {
    let file = file();
    let copy = decode(file.as_bytes()).unwrap();
    assert_eq!(copy.records.len(), 8);
    // Whoever writes it anew may put the fields into another order.
    assert_eq!(decode(rewritten(&file, |_| {}).as_bytes()).as_ref(), Ok(&copy));
    // As an editor may save it.
    assert_eq!(decode(format!("\u{feff}{file}\r\n\n").as_bytes()), Ok(copy));
}

#[test]
fn a_file_that_was_saved_before_there_were_versions_is_taken() {
    let old = written(|json| drop(json.as_object_mut().unwrap().remove("versions")));
    let copy = decode(old.as_bytes()).unwrap();
    let mut document = Document::default();
    for (key, held) in &copy.records {
        document.set_value(*key, held.seen(*key).unwrap()).unwrap();
    }
    let names = |document: &Document| {
        (document.my_name().to_owned(), document.len(), document.notes.iter().count())
    };
    assert_eq!(names(&document), names(&journey().document));
    assert_eq!(decode(old.as_bytes()).unwrap(), copy, "read twice, it is the same");
}

#[test]
fn b01_what_is_no_json_is_refused_with_its_place() {
    check("", Refusal::NotJson(1, 0));
    check("hello", Refusal::NotJson(1, 1));
    check("{\n  \"format\": \"strategy-session-backup\",\n  oops", Refusal::NotJson(3, 3));
    let half = file();
    assert!(matches!(decode(&half.as_bytes()[..half.len() / 2]), Err(Refusal::NotJson(1, _))));
}

#[test]
fn b02_what_is_not_ours_is_refused() {
    check("{}", Refusal::NotOurs);
    check("[1, 2]", Refusal::NotOurs);
    check("{\"format\": \"another-app\", \"schema\": 1}", Refusal::NotOurs);
}

#[test]
fn b03_a_newer_file_is_refused_even_where_the_rest_is_unknown() {
    check(&written(|json| json["schema"] = json!(2)), Refusal::Newer);
    let file = json!({"format": "strategy-session-backup", "schema": 99, "more": {"a": 1}});
    check(&file.to_string(), Refusal::Newer);
    for schema in [json!(0), json!(-1), json!("1"), json!(null)] {
        let file = written(|json| json["schema"] = schema);
        check(&file, Refusal::Misfit("schema".to_owned()));
    }
}

#[test]
fn b04_every_changed_character_is_noticed() {
    let file = file();
    for (place, character) in file.char_indices().filter(|(place, _)| place % 7 == 0) {
        let other = if character == 'x' { 'y' } else { 'x' };
        let rest = &file[place + character.len_utf8()..];
        let changed = format!("{}{other}{rest}", &file[..place]);
        let read = decode(changed.as_bytes());
        let same = read == decode(file.as_bytes());
        assert!(read.is_err() || same && rest.trim().is_empty(), "at {place}");
    }
    check(&file.replace("Kim was on time", "Kim was late"), Refusal::Changed);
}

#[test]
fn b05_a_file_over_ten_megabytes_is_refused_unread() {
    check(&" ".repeat(10_000_001), Refusal::TooLarge);
    assert!(decode(format!("{}{}", file(), " ".repeat(9_000_000)).as_bytes()).is_ok());
}

#[test]
fn b07_what_stands_too_deep_is_refused_before_it_is_read() {
    let deep = |n: usize| format!("\n{}{}", "[".repeat(n), "]".repeat(n));
    check(&deep(64), Refusal::NotOurs);
    check(&deep(65), Refusal::TooDeep(2));
    check(&deep(1_000_000), Refusal::TooDeep(2));
    // Brackets in a text are text.
    let file = written(|json| only(json, "note").1["text"] = json!("[{\\\"".repeat(100)));
    assert!(decode(file.as_bytes()).is_ok());
}

#[test]
fn b08_too_many_sessions_and_too_long_texts_are_refused() {
    let file = written(|json| {
        let (_, session) = only(json, "session");
        let session = session.clone();
        let sessions =
            (0..5_001_u64).map(|n| (Id::<Session>::fresh(n + 1, 0).to_string(), session.clone()));
        json["document"]["session"] = Json::Object(sessions.collect());
        json["versions"] = json!({});
    });
    check(&file, Refusal::TooManySessions);
    check_in("note", Refusal::TooLong, "/text", |note| note["text"] = json!("ü".repeat(20_001)));
    let longest = written(|json| only(json, "note").1["text"] = json!("ü".repeat(20_000)));
    assert!(decode(longest.as_bytes()).is_ok());
}

#[test]
fn a_text_that_was_too_long_when_it_was_saved_comes_back() {
    let mut document = journey().document;
    let note = document.notes.iter().next().unwrap().0;
    document.notes.update(note, |note| note.text = "long ".repeat(10_000));
    assert!(decode(file_of(&document).as_bytes()).is_ok());
}

#[test]
fn b09_malformed_and_doubled_ids_are_refused() {
    let file = written(|json| json["document"]["note"]["no id"] = json!({"text": "x"}));
    check(&file, Refusal::NotAnId("note/no id".to_owned()));
    let id = Id::<Note>::fresh(1, 1);
    let twice = format!(
        "{{\"format\":\"strategy-session-backup\",\"schema\":1,\"document\":{{\"note\":\
         {{\"{id}\":{{\"text\":\"a\"}},\"{id}\":{{\"text\":\"b\"}}}}}}}}"
    );
    check(&twice, Refusal::Twice(format!("note/{id}")));
    // A reference to nothing is no fault: ours may have some, and reading code goes on without.
    let file = written(|json| {
        json["document"].as_object_mut().unwrap().remove("session");
        json["versions"].as_object_mut().unwrap().remove("session");
    });
    assert!(decode(file.as_bytes()).is_ok());
}

#[test]
fn b16_what_no_record_has_is_refused() {
    check_in("note", Refusal::Unknown, "/__proto__", |note| note["__proto__"] = json!({"a": 1}));
    check_in("note", Refusal::Unknown, "/captured/constructor", |note| {
        note["captured"]["constructor"] = json!("x");
    });
    for name in ["__proto__", "toString", "notes"] {
        let file = written(|json| json["document"][name] = json!({}));
        check(&file, Refusal::Unknown(format!("document/{name}")));
        let file = written(|json| json[name] = json!({}));
        check(&file, Refusal::Unknown(name.to_owned()));
    }
}

#[test]
fn b17_what_is_no_text_is_refused_with_its_place() {
    let mut bytes = file().into_bytes();
    let place = bytes.len() / 2;
    bytes[place] = 0xff;
    assert_eq!(decode(&bytes), Err(Refusal::NotText(place)));
    let file = written(|_| {}).replace("Kim was on time", "half \\ud83d a pair");
    assert!(matches!(decode(file.as_bytes()), Err(Refusal::NotJson(1, _))));
}

#[test]
fn b18_dates_that_nobody_can_mean_are_refused() {
    for date in ["1969-12-31", "2201-01-01", "0001-01-01", "9999-12-31"] {
        check_in("action", Refusal::FarDate, "/due_on", |action| action["due_on"] = json!(date));
    }
    check_in("action", Refusal::Misfit, "", |action| action["due_on"] = json!("2026-02-30"));
    check_in("note", Refusal::FarDate, "/captured/at", |note| {
        note["captured"]["at"] = json!("1812-06-24T06:00:00Z");
    });
    // Where somebody writes, anything may be written.
    let file = written(|json| only(json, "note").1["text"] = json!("1812-06-24"));
    assert!(decode(file.as_bytes()).is_ok());
}

#[test]
fn values_that_do_not_fit_are_refused_with_their_place() {
    check_in("note", Refusal::Misfit, "", |note| note["text"] = json!(7));
    check_in("note", Refusal::Misfit, "", |note| *note = json!("text"));
    let file = written(|json| json["document"] = json!([]));
    check(&file, Refusal::Misfit("document".to_owned()));
    let file = written(|json| json["document"]["note"] = json!([]));
    check(&file, Refusal::Misfit("document/note".to_owned()));
    for version in [json!("nonsense"), json!(1), json!("a.1,b.1")] {
        let mut place = String::new();
        let file = written(|json| {
            let (id, _) = only(json, "note");
            place = format!("note/{id}/version");
            json["versions"]["note"][&id] = version;
        });
        check(&file, Refusal::Misfit(place));
    }
}

/// A file as it is saved where the app cannot start: the entries of the storage.
fn entries(shelf: &FaultyShelf) -> String {
    json!({"format": "strategy-session-entries", "entries": shelf.texts()}).to_string()
}

#[test]
fn f14_a_file_that_was_saved_without_the_app_is_taken() {
    let shelf = shelf_with(&journey().document);
    let mut opened = open(&shelf, 2);
    let document = opened.document;
    let versions = opened.store.versions(&document, 5);
    let copy = decode(entries(&shelf).as_bytes()).unwrap();
    assert_eq!(copy.records, versions);
    assert_eq!(copy.unreadable, 0);
    // What is damaged in it is counted, and all else is taken.
    let note = document.notes.iter().next().unwrap().0;
    shelf.put(&key_of(note), "1 7.3 00000000 {}");
    let copy = decode(entries(&shelf).as_bytes()).unwrap();
    assert_eq!((copy.records.len(), copy.unreadable), (versions.len() - 1, 1));
    // A storage of a newer version is refused.
    shelf.put(&keys().record(RecordKey::new(note)), &entry(9, "{}"));
    check(&entries(&shelf), Refusal::Newer);
    check("{\"format\":\"strategy-session-entries\"}", Refusal::Misfit("entries".to_owned()));
}

proptest! {
    #![proptest_config(common::cases(2_000))]

    #[test]
    fn any_bytes_are_read_or_refused(
        start in 0..2_000_usize,
        cut in 0..2_000_usize,
        bytes in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut file = written(|_| {}).into_bytes();
        let start = start % file.len();
        let end = (start + cut % 40).min(file.len());
        file.splice(start..end, bytes);
        let _ = decode(&file);
    }

    #[test]
    fn any_version_is_read_or_refused(text in "[0-9a-f.,/~]{0,30}") {
        if let Some(version) = Version::parse(&text) {
            prop_assert_eq!(Version::parse(&version.to_string()), Some(version));
        }
    }
}
