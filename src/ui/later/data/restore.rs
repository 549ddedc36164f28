//! A saved copy, opened: what it would change, and taking it over.

use std::mem;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::data as words;
use crate::export::{counted, fill};
use crate::platform::file::{self, Chosen};
use crate::state::{AppState, Found};
use crate::storage::backup::{MOST_BYTES, Refusal};
use crate::storage::compare::{Choice, Difference, Effect};
use crate::storage::sealed::{self, Head, is_sealed};

use crate::ui::kit::html::{
    Element, Node, div, dynamic, form, h2, h3, nodes, p, section, shown_if,
};
use crate::ui::kit::reactive::derived;
use crate::ui::kit::{button, disclosure, link_button, primary_button};

use super::differences::differences;
use super::seal::{lock, secret};

/// A file that was opened.
pub struct Preview {
    /// Its name.
    pub file: String,
    /// What was found in it.
    pub found: Found,
    /// What is to become of each difference.
    pub choices: RwSignal<Vec<Choice>>,
}

/// A file that wants a passphrase.
struct Sealed {
    /// Its name.
    file: String,
    /// What stands in the open.
    head: Head,
    /// What is encrypted.
    encrypted: Vec<u8>,
}

/// The effects, in the order in which they are told.
pub const EFFECTS: [Effect; 5] =
    [Effect::Adds, Effect::Changes, Effect::Removes, Effect::Conflicts, Effect::GoesBack];

/// Where the opening of a file stands.
#[derive(Clone, Default)]
enum Stage {
    #[default]
    Closed,
    /// The file is not taken, for this reason.
    Refused(String),
    /// It is encrypted.
    Locked(Arc<Sealed>),
    Open(Arc<Preview>),
}

/// The part of the page where a copy is brought back.
pub fn restore() -> Element {
    let state = AppState::expect();
    let stage = RwSignal::new(Stage::default());
    let open = move || {
        file::open(".json,.encrypted,application/json", MOST_BYTES, move |chosen| {
            stage.set(opened(state, chosen));
        });
    };
    let refused = derived(move || match stage.get() {
        Stage::Refused(why) => why,
        _ => String::new(),
    });
    let is_refused = derived(move || !refused.read().is_empty());
    let refusal = move || div().class("notice").child(p().child(refused));
    section()
        .class("group")
        .child(h2().child(words::RESTORE))
        .child(p().child(words::RESTORE_WHY))
        .child(p().class("actions").child(button(words::OPEN, open)))
        .child(div().attr("role", "alert").child(shown_if(is_refused, refusal)))
        .child(div().class("preview").attr("aria-live", "polite").child(dynamic(move || {
            match stage.get() {
                Stage::Open(preview) => shown(state, preview, stage),
                Stage::Locked(sealed) => locked(state, sealed, stage),
                Stage::Closed | Stage::Refused(_) => Node::nothing(),
            }
        })))
}

/// What a file has to say.
fn opened(state: AppState, chosen: Chosen) -> Stage {
    #[allow(clippy::cast_precision_loss)] // It is far below the 2^53 from which one is.
    let is_large = chosen.size > MOST_BYTES as f64;
    let file = chosen.name;
    match chosen.bytes {
        _ if is_large => refused(&file, &Refusal::TooLarge),
        None => said(&file, words::NOT_READ),
        Some(bytes) if is_sealed(&bytes) => match sealed::open(&bytes) {
            Err(refusal) => refused(&file, &refusal),
            Ok((head, encrypted)) => {
                Stage::Locked(Arc::new(Sealed { file, head, encrypted: encrypted.to_vec() }))
            }
        },
        Some(bytes) => read(state, file, &bytes),
    }
}

/// What a file has to say that is not encrypted, or no longer.
fn read(state: AppState, file: String, bytes: &[u8]) -> Stage {
    match state.look_into(bytes) {
        Err(refusal) => refused(&file, &refusal),
        Ok(found) => {
            let usual = |difference: &Difference| match difference.effect {
                Effect::GoesBack => Choice::Leave,
                _ => Choice::Take,
            };
            let choices = found.comparison.differences.iter().map(usual).collect();
            let choices = RwSignal::new(choices);
            Stage::Open(Arc::new(Preview { file, found, choices }))
        }
    }
}

fn refused(file: &str, refusal: &Refusal) -> Stage {
    said(file, &reason(refusal))
}

fn said(file: &str, why: &str) -> Stage {
    Stage::Refused(fill(words::REFUSED, &[("file", file), ("why", why)]))
}

/// The field for the passphrase of a file.
fn locked(state: AppState, sealed: Arc<Sealed>, stage: RwSignal<Stage>) -> Node {
    let passphrase = RwSignal::new(String::new());
    let says = RwSignal::new(String::new());
    let name = fill(words::LOCKED_FILE, &[("file", &sealed.file)]);
    let open = move || {
        says.set(words::UNLOCKING.to_owned());
        let lock = lock(passphrase.get_untracked(), &sealed.head);
        let sealed = Arc::clone(&sealed);
        spawn_local(async move {
            match lock.unlock(&sealed.encrypted).await {
                Ok(bytes) => stage.set(read(state, sealed.file.clone(), &bytes)),
                // The field stays, for another try.
                Err(_) => says.set(reason(&Refusal::Locked)),
            }
        });
    };
    let try_it = open.clone();
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        try_it();
    };
    form()
        .class("form")
        .on("submit", submit)
        .child(h3().child(name))
        .child(secret("unlock", words::PASSPHRASE, passphrase))
        .child(
            p().class("actions")
                .child(button(words::UNLOCK, open))
                .child(link_button(words::LEAVE, move || stage.set(Stage::Closed))),
        )
        .child(p().attr("role", "alert").child(says))
        .into()
}

/// Why a file is refused, where in it, and what to do.
fn reason(refusal: &Refusal) -> String {
    let (sentence, line, place) = match refusal {
        Refusal::TooLarge => (words::TOO_LARGE, 0, String::new()),
        Refusal::NotText(byte) => (words::NOT_TEXT, 0, byte.to_string()),
        Refusal::NotJson(line, column) => (words::NOT_JSON, *line, column.to_string()),
        Refusal::NotOurs => (words::NOT_OURS, 0, String::new()),
        Refusal::Newer => (words::NEWER, 0, String::new()),
        Refusal::Changed => (words::CHANGED, 0, String::new()),
        Refusal::TooDeep(line) => (words::TOO_DEEP, *line, String::new()),
        Refusal::TooManySessions => (words::TOO_MANY, 0, String::new()),
        Refusal::TooLong(place) => (words::TOO_LONG, 0, place.clone()),
        Refusal::NotAnId(place) => (words::NOT_AN_ID, 0, place.clone()),
        Refusal::Twice(place) => (words::TWICE, 0, place.clone()),
        Refusal::Unknown(place) => (words::UNKNOWN, 0, place.clone()),
        Refusal::Misfit(place) => (words::MISFIT, 0, place.clone()),
        Refusal::FarDate(place) => (words::FAR_DATE, 0, place.clone()),
        Refusal::Locked => (words::LOCKED, 0, String::new()),
        Refusal::TooCostly => (words::TOO_COSTLY, 0, String::new()),
    };
    fill(sentence, &[("line", &line.to_string()), ("place", &place)])
}

/// What a file would change, and the way to take it over.
fn shown(state: AppState, preview: Arc<Preview>, stage: RwSignal<Stage>) -> Node {
    let file = [("file", preview.file.as_str())];
    let found = &preview.found;
    let all = &found.comparison.differences;
    let unreadable = counted(words::SOME_UNREADABLE, found.unreadable);
    if all.is_empty() {
        let same = fill(words::NOTHING_NEW, &file);
        return nodes![p().child(same), quiet_line(unreadable)];
    }
    let of = |effect: Effect| all.iter().filter(|difference| difference.effect == effect).count();
    let counts =
        EFFECTS.iter().zip(words::EFFECTS).map(|(effect, said)| counted(said, of(*effect)));
    let counts: Vec<String> = counts.filter(|said| !said.is_empty()).collect();
    let same = counted(words::SAME, found.comparison.same);
    let take = {
        let preview = Arc::clone(&preview);
        move || {
            let comparison = preview.found.comparison.clone();
            let mut taken = preview.choices.with_untracked(|choices| comparison.taken(choices));
            stage.set(Stage::Closed);
            state.adopt(mem::take(&mut taken.versions));
            state.change_and_say(words::TAKEN, |document, _| taken.put_into(document));
            state.save_now();
        }
    };
    let heading = fill(words::PREVIEW, &file);
    let chosen = Arc::clone(&preview);
    nodes![
        h3().child(heading),
        p().class("numbers").child(counts.join(words::BETWEEN)),
        quiet_line(same),
        quiet_line(unreadable),
        p().class("actions")
            .child(primary_button(words::TAKE, take))
            .child(link_button(words::LEAVE, move || stage.set(Stage::Closed))),
        disclosure(words::CHOOSE, move || differences(&chosen)),
    ]
}

/// A line of what else is to be said, if anything.
fn quiet_line(text: String) -> Node {
    (!text.is_empty()).then(|| p().class("quiet numbers").child(text)).into()
}
