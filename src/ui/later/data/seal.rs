//! A copy that only a passphrase opens.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::data as words;
use crate::export::fill;
use crate::platform::vault::Lock;
use crate::platform::{clock, file};
use crate::state::AppState;
use crate::storage::sealed::{Head, IV, SALT};

use crate::reactive::{callback, derived};
use crate::ui::kit::html::{Element, Node, form, nodes, p};
use crate::ui::kit::{Bound, TextField, button, disclosure};

/// The fewest characters of a passphrase.
const LEAST: usize = 12;

/// The way to save an encrypted copy.
pub fn seal() -> Element {
    disclosure(words::SEAL, fields)
}

fn fields() -> Node {
    let state = AppState::expect();
    let [first, again, said] = [(); 3].map(|()| RwSignal::new(String::new()));
    let wrong = move || {
        let count = first.read().chars().count();
        if count < LEAST {
            return fill(words::TOO_SHORT, &[("n", &count.to_string())]);
        }
        if first.read() == *again.read() { String::new() } else { words::DIFFERENT.to_owned() }
    };
    let save = move || {
        let wrong = untrack(wrong);
        if !wrong.is_empty() {
            return said.set(wrong);
        }
        said.set(words::SEALING.to_owned());
        let passphrase = first.get_untracked();
        spawn_local(async move {
            let saved = sealed(state, passphrase).await;
            said.set(if saved { words::SEALED } else { words::NOT_SEALED }.to_owned());
            if saved {
                first.set(String::new());
                again.set(String::new());
            }
        });
    };
    nodes![
        p().child(words::SEAL_WHY),
        form()
            .class("form")
            .attr("autocomplete", "off")
            .on("submit", |event| event.prevent_default())
            .child(secret("seal-first", words::PASSPHRASE, first).hint(words::PASSPHRASE_HINT))
            .child(secret("seal-again", words::PASSPHRASE_AGAIN, again))
            .child(p().class("actions").child(button(words::SEAL_DO, save)))
            .child(p().attr("role", "status").child(derived(move || said.get()))),
    ]
}

/// A field for a passphrase.
pub fn secret(id: &'static str, label: &'static str, held: RwSignal<String>) -> TextField {
    let bound = Bound::new(held.into(), callback(move |text| held.set(text)));
    TextField::new(id, label, bound).kind("password").autocomplete("new-password")
}

/// Encrypts everything and saves it as a file. Says whether that worked.
async fn sealed(state: AppState, passphrase: String) -> bool {
    let random = [clock::random(), clock::random()].map(u128::to_le_bytes).concat();
    let (salt, iv) = random.split_at(SALT);
    let head = Head::new(salt, iv.get(..IV).unwrap_or_default());
    let lock = lock(passphrase, &head);
    let Ok(encrypted) = lock.lock(state.backup().as_bytes()).await else { return false };
    let name = format!("strategy-session-{}.encrypted", clock::today());
    let saved = file::save_bytes(&name, &head.file(&encrypted));
    if saved {
        state.note_copy();
    }
    saved
}

/// What opens a file with this head.
pub fn lock(passphrase: String, head: &Head) -> Lock {
    Lock {
        passphrase,
        salt: head.salt.clone(),
        iv: head.iv.clone(),
        iterations: head.iterations,
        open: head.line.clone().into_bytes(),
    }
}
