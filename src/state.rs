//! The reactive shell: the Document in one signal, with one writer.
//!
//! A view reads through memos and changes through [`AppState::change`], which takes a domain verb.
//! After each change the store is told, and says when it is saved. What is not part of the record
//! (a notice, the place in the history) lives here too and is never saved.

mod archive;
mod choices;
mod copies;
mod exchange;
mod history;
mod rehearsal;
mod saving;
mod snapshots;
mod start;

pub use choices::Chosen;
pub use copies::Copied;
pub use exchange::Found;
pub use saving::SaveState;
pub use start::provide_app_state;

use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Document, Id, Kind, Occasion};
use crate::erased::{Call, CallMut};
use crate::platform::{clock, focus};
use crate::reactive::{memo, memo_of};
use crate::storage::{PutAside, Store};

use history::{History, Step};

/// The state of the app, in the context of every view. It lives as long as the page, and what is
/// copied into each closure of the views is no more than a pointer to it.
#[derive(Clone, Copy)]
pub struct AppState(&'static Parts);

/// What the state is made of.
struct Parts {
    document: RwSignal<Arc<Document>>,
    history: RwSignal<History>,
    save_state: RwSignal<SaveState>,
    /// What was just done and can be undone, said once to the person.
    /// Empty while there is nothing to say.
    notice: RwSignal<String>,
    store: StoredValue<Store, LocalStorage>,
    saving: StoredValue<saving::Saving, LocalStorage>,
    put_aside: StoredValue<Vec<PutAside>>,
    copied: RwSignal<String>,
    save_copy: Callback<()>,
    promise: RwSignal<String>,
    rehearsal: StoredValue<Option<rehearsal::Before>>,
}

/// The ids of records, for views to follow. Without their type inside, so that lists of all kinds
/// of records are one kind of list to the framework.
pub struct Ids<T> {
    raw: Signal<Vec<u128>>,
    table: PhantomData<fn() -> T>,
}

impl<T> Ids<T> {
    /// The ids, followed by whatever runs this.
    pub fn get(self) -> Vec<Id<T>> {
        self.raw.get().into_iter().map(Id::from_raw).collect()
    }

    /// The bits of the ids.
    pub fn raw(self) -> Signal<Vec<u128>> {
        self.raw
    }

    /// Whether there are none.
    pub fn is_empty(self) -> Signal<bool> {
        memo(move || self.raw.read().is_empty())
    }

    /// Those that are there now, for a list that does not change while it is in sight.
    #[must_use]
    pub fn as_they_are(self) -> Self {
        let now = self.raw.get_untracked();
        Self { raw: Signal::stored(now), table: PhantomData }
    }
}

impl<T> Clone for Ids<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ids<T> {}

/// A change, for which there is no other copy of the code around it.
type Verb<'v> = dyn for<'a> CallMut<(&'a mut Document, &'a mut Occasion), ()> + 'v;

/// How a change enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// A step of its own.
    Step,
    /// Typing: joins the step before it if that is typing in the same records.
    Typing,
}

impl AppState {
    /// The state in the context. To be called in the body of a view, not in a handler.
    pub fn expect() -> Self {
        expect_context()
    }

    /// A part of the Document that views can follow. It tells them only when it differs.
    ///
    /// The part is boxed, so that there is one memo's code per type and not one per view.
    pub fn read<T>(self, part: impl Fn(&Document) -> T + Send + Sync + 'static) -> Signal<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.read_boxed(Box::new(part))
    }

    /// The ids of records that views can follow.
    pub fn ids<T>(self, part: impl Fn(&Document) -> Vec<Id<T>> + Send + Sync + 'static) -> Ids<T> {
        let raw = move |document: &Document| part(document).into_iter().map(Id::raw).collect();
        Ids { raw: self.read(raw), table: PhantomData }
    }

    /// The same of what is found in some of the tables and in nothing else: it is searched for only
    /// when one of those has changed, and not with every key that somebody presses.
    pub fn ids_in<T>(
        self,
        kinds: &'static [Kind],
        part: impl Fn(&Document) -> Vec<Id<T>> + Send + Sync + 'static,
    ) -> Ids<T> {
        let raw = move |document: &Document| part(document).into_iter().map(Id::raw).collect();
        Ids { raw: self.raw_in(kinds, Box::new(raw)), table: PhantomData }
    }

    fn raw_in(
        self,
        kinds: &'static [Kind],
        part: Box<dyn for<'a> Call<&'a Document, Vec<u128>> + Send + Sync>,
    ) -> Signal<Vec<u128>> {
        let tables = memo_of(move |_| self.followed().tables(kinds));
        let ids = move |_: Option<&Vec<u128>>| {
            // To follow a memo is to read it; else it would never be brought up to date.
            drop(tables.read());
            part.call(&self.now())
        };
        memo_of(ids)
    }

    /// The same of what is boxed already.
    pub fn read_boxed<T>(
        self,
        part: Box<dyn for<'a> Call<&'a Document, T> + Send + Sync>,
    ) -> Signal<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        memo_of(move |_| part.call(&self.followed()))
    }

    /// A part of the Document, followed by whatever runs this: an effect or a memo.
    pub fn with<T>(self, part: impl FnOnce(&Document) -> T) -> T {
        part(&self.followed())
    }

    /// A part of the Document as it is now, for an event handler.
    pub fn peek<T>(self, part: impl FnOnce(&Document) -> T) -> T {
        part(&self.now())
    }

    /// The Document, followed by whatever runs this.
    fn followed(self) -> Arc<Document> {
        self.0.document.get()
    }

    /// The Document as it is now.
    pub fn now(self) -> Arc<Document> {
        self.0.document.get_untracked()
    }

    /// Changes the Document by a verb, as a step that can be undone.
    pub fn change<R: Default>(self, verb: impl FnOnce(&mut Document, &mut Occasion) -> R) -> R {
        self.apply(Manner::Step, verb)
    }

    /// Changes the Document by what somebody types. Keystrokes in a row are undone together.
    pub fn type_in<R: Default>(self, verb: impl FnOnce(&mut Document, &mut Occasion) -> R) -> R {
        self.apply(Manner::Typing, verb)
    }

    /// Changes the Document and says so, with a way to undo it: for whatever takes something away.
    pub fn change_and_say<R: Default>(
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
        self.0.notice.set(text.to_owned());
    }

    /// What was just done; empty while there is nothing to say.
    pub fn notice(self) -> Signal<String> {
        self.0.notice.into()
    }

    /// Takes the notice away.
    pub fn dismiss_notice(self) {
        self.0.notice.set(String::new());
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
    pub fn can_undo(self) -> Signal<bool> {
        memo(move || self.0.history.with(History::can_undo))
    }

    /// Whether there is a step to be done again.
    pub fn can_redo(self) -> Signal<bool> {
        memo(move || self.0.history.with(History::can_redo))
    }

    /// Whether what was written is saved.
    pub fn save_state(self) -> ReadSignal<SaveState> {
        self.0.save_state.read_only()
    }

    /// What could not be read at the start. It is still where it was.
    pub fn put_aside(self) -> Vec<PutAside> {
        self.0.put_aside.get_value()
    }

    /// The occasion of a change: now, here.
    pub fn occasion() -> Occasion {
        Occasion::new(clock::now(), clock::today(), clock::random())
    }

    /// Calls a verb on a copy and keeps the copy. The verb comes as a `dyn`, so that only the few
    /// lines that call it are there once for each verb.
    fn apply<R: Default>(
        self,
        manner: Manner,
        verb: impl FnOnce(&mut Document, &mut Occasion) -> R,
    ) -> R {
        let mut verb = Some(verb);
        let mut result = None;
        let mut once = |(document, occasion): (&mut Document, &mut Occasion)| {
            result = verb.take().map(|verb| verb(document, occasion));
        };
        self.apply_dyn(manner, &mut once);
        // `apply_dyn` calls it exactly once.
        result.unwrap_or_default()
    }

    fn apply_dyn(self, manner: Manner, verb: &mut Verb<'_>) {
        let before = self.now();
        let mut after = Document::clone(&before);
        let mut occasion = Self::occasion();
        verb.call_mut((&mut after, &mut occasion));
        let changed = after.changed_since(&before);
        if changed.is_empty() {
            return;
        }
        let typed_at = (manner == Manner::Typing).then_some(occasion.now);
        let after = Arc::new(after);
        let step = Step { before, after: Arc::clone(&after), changed, typed_at };
        self.0.history.update(|history| history.record(step));
        self.0.notice.set(String::new());
        self.0.document.set(after);
        self.save_soon();
    }

    fn travel(self, way: impl FnOnce(&mut History, &mut Document) -> bool) {
        let mut document = Document::clone(&self.now());
        let moved = self.0.history.try_update(|history| way(history, &mut document));
        if moved == Some(true) {
            self.0.notice.set(String::new());
            self.0.document.set(Arc::new(document));
            self.save_soon();
        }
    }
}

/// Whether the focus is where a person writes, so that the browser's own undo is meant.
pub fn is_writing() -> bool {
    focus::is_writing()
}
