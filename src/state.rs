//! The reactive shell: the Document in one signal, with one writer.
//!
//! A view reads through memos and changes through [`AppState::change`], which takes a domain verb.
//! After each change the store is told, and says when it is saved. What is not part of the record
//! (a notice, the place in the history) lives here too and is never saved.

mod history;
mod saving;
mod start;

pub use saving::SaveState;
pub use start::provide_app_state;

use leptos::prelude::*;

use crate::domain::{Document, Occasion};
use crate::platform::{clock, page};
use crate::storage::{PutAside, Store};

use history::{History, Step};

/// The state of the app, in the context of every view.
#[derive(Clone, Copy)]
pub struct AppState {
    document: RwSignal<Document>,
    history: RwSignal<History>,
    save_state: RwSignal<SaveState>,
    notice: RwSignal<Option<Notice>>,
    store: StoredValue<Store, LocalStorage>,
    saving: StoredValue<saving::Saving, LocalStorage>,
    put_aside: StoredValue<Vec<PutAside>>,
}

/// Something that was just done and can be undone, said once to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What was done.
    pub text: &'static str,
}

/// How a change enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// A step of its own.
    Step,
    /// Typing: joins the step before it if that is typing in the same records.
    Typing,
}

impl AppState {
    /// The state in the context. To be called in the body of a component.
    pub fn expect() -> Self {
        expect_context()
    }

    /// A part of the Document that views can follow. It tells them only when it differs.
    ///
    /// The part is boxed, so that there is one memo's code per type and not one per view.
    pub fn read<T>(self, part: impl Fn(&Document) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.read_boxed(Box::new(part))
    }

    fn read_boxed<T>(self, part: Box<dyn Fn(&Document) -> T + Send + Sync>) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| part(&self.document.read()))
    }

    /// A part of the Document, followed by whatever runs this: an effect or a memo.
    pub fn with<T>(self, part: impl FnOnce(&Document) -> T) -> T {
        self.document.with(part)
    }

    /// A part of the Document as it is now, for an event handler.
    pub fn peek<T>(self, part: impl FnOnce(&Document) -> T) -> T {
        self.document.with_untracked(part)
    }

    /// Changes the Document by a verb, as a step that can be undone.
    pub fn change<R>(self, verb: impl FnOnce(&mut Document, &mut Occasion) -> R) -> R {
        self.apply(Manner::Step, verb)
    }

    /// Changes the Document by what somebody types. Keystrokes in a row are undone together.
    pub fn type_in<R>(self, verb: impl FnOnce(&mut Document, &mut Occasion) -> R) -> R {
        self.apply(Manner::Typing, verb)
    }

    /// Changes the Document and says so, with a way to undo it: for whatever takes something away.
    pub fn change_and_say<R>(
        self,
        text: &'static str,
        verb: impl FnOnce(&mut Document, &mut Occasion) -> R,
    ) -> R {
        let result = self.change(verb);
        self.say(text);
        result
    }

    /// Says something once.
    pub fn say(self, text: &'static str) {
        self.notice.set(Some(Notice { text }));
    }

    /// What was just done.
    pub fn notice(self) -> ReadSignal<Option<Notice>> {
        self.notice.read_only()
    }

    /// Takes the notice away.
    pub fn dismiss_notice(self) {
        self.notice.set(None);
    }

    /// Takes back the last step.
    pub fn undo(self) {
        self.travel(History::undo);
    }

    /// Does the step again that was taken back last.
    pub fn redo(self) {
        self.travel(History::redo);
    }

    /// Whether there is a step to be taken back.
    pub fn can_undo(self) -> Memo<bool> {
        Memo::new(move |_| self.history.with(History::can_undo))
    }

    /// Whether there is a step to be done again.
    pub fn can_redo(self) -> Memo<bool> {
        Memo::new(move |_| self.history.with(History::can_redo))
    }

    /// Whether what was written is saved.
    pub fn save_state(self) -> ReadSignal<SaveState> {
        self.save_state.read_only()
    }

    /// What could not be read at the start. It is still where it was.
    pub fn put_aside(self) -> Vec<PutAside> {
        self.put_aside.get_value()
    }

    /// The occasion of a change: now, here.
    pub fn occasion() -> Occasion {
        Occasion::new(clock::now(), clock::today(), clock::random())
    }

    fn apply<R>(self, manner: Manner, verb: impl FnOnce(&mut Document, &mut Occasion) -> R) -> R {
        let before = self.document.get_untracked();
        let mut after = before.clone();
        let mut occasion = Self::occasion();
        let result = verb(&mut after, &mut occasion);
        self.keep(manner, before, after, &occasion);
        result
    }

    /// Keeps the Document as a verb left it. (Not part of `apply`, of which there is one for each
    /// verb.)
    fn keep(self, manner: Manner, before: Document, after: Document, occasion: &Occasion) {
        let changed = after.changed_since(&before);
        if changed.is_empty() {
            return;
        }
        let typed_at = (manner == Manner::Typing).then_some(occasion.now);
        let step = Step { before, after: after.clone(), changed, typed_at };
        self.history.update(|history| history.record(step));
        self.notice.set(None);
        self.document.set(after);
        self.save_soon();
    }

    fn travel(self, way: impl FnOnce(&mut History, &mut Document) -> bool) {
        let mut document = self.document.get_untracked();
        let moved = self.history.try_update(|history| way(history, &mut document));
        if moved == Some(true) {
            self.notice.set(None);
            self.document.set(document);
            self.save_soon();
        }
    }
}

/// Whether the focus is where a person writes, so that the browser's own undo is meant.
pub fn is_writing() -> bool {
    page::is_writing()
}
