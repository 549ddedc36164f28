//! A file on the disk that the page keeps up to date while it is open. Where it holds something that
//! is not here, since another device writes it too, it is not written over: the person looks first.
//!
//! Which file it is lasts as long as the page does: a browser remembers it in `IndexedDB` alone, and
//! all that this app keeps is in localStorage.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::data as words;
use crate::domain::Document;
use crate::export::fill;
use crate::platform::disk_file::{self, DiskFile, Failure, Mark};
use crate::platform::window;
use crate::state::{AppState, Chosen, SaveState};
use crate::storage::backup::MOST_BYTES;
use crate::storage::compare::Effect;

use crate::ui::kit::html::{Node, div, dynamic, h3, nodes, p};
use crate::ui::kit::{button, link_button};

use super::file_name;
use super::restore::{Stage, read};

/// How long after a change it is written, at most.
const EVERY_MS: u64 = 3_000;

/// How it stands with the file.
#[derive(Clone, Debug, PartialEq)]
enum Status {
    /// None is kept.
    None,
    /// It has all that is here.
    Kept,
    /// It could not be written.
    Failed(Failure),
    /// It holds something that is not here.
    HasMore,
    /// It holds something else than a copy.
    Foreign,
}

/// The file that is kept up to date.
struct Kept {
    file: DiskFile,
    /// The state of the file as this page left it; nothing before it has written it.
    left: Option<Mark>,
    /// What was written, or compared with the file, last.
    written: Option<Arc<Document>>,
    /// Whether it is being written.
    is_busy: bool,
}

thread_local! {
    static STATUS: ArcRwSignal<Status> = ArcRwSignal::new(Status::None);
    static KEPT: RefCell<Option<Kept>> = const { RefCell::new(None) };
    static IS_WATCHED: Cell<bool> = const { Cell::new(false) };
}

fn status() -> ArcRwSignal<Status> {
    STATUS.with(Clone::clone)
}

/// The part of the page about it, where the browser can do it.
pub fn kept_file(stage: RwSignal<Stage>) -> Node {
    let state = AppState::expect();
    disk_file::can_choose()
        .then(|| {
            let status = status();
            let said = dynamic(move || shown(state, &status.get(), stage));
            div()
                .class("kept-file")
                .child(h3().child(words::KEPT))
                .child(div().attr("role", "status").child(said))
        })
        .into()
}

/// What there is to say and to do.
fn shown(state: AppState, status: &Status, stage: RwSignal<Stage>) -> Node {
    let file = file().map(|file| file.name()).unwrap_or_default();
    let stop = || link_button(words::KEPT_STOP, move || stop(state));
    let choose = |label| button(label, move || choose_file(state, false));
    let write_over = || link_button(words::KEPT_WRITE_OVER, move || keep(state, true));
    let (text, actions) = match status {
        Status::None => match state.chosen(Chosen::File) {
            None => (words::KEPT_WHY, {
                let make = button(words::KEPT_MAKE, move || choose_file(state, true));
                nodes![make, choose(words::KEPT_CHOOSE)]
            }),
            Some(name) => {
                let text = fill(words::KEPT_BEFORE, &[("file", &name)]);
                return said(text, nodes![choose(words::KEPT_GO_ON), stop()]);
            }
        },
        Status::Kept => (words::KEPT_NOW, nodes![stop()]),
        Status::Failed(Failure::NotAllowed) => (
            words::KEPT_NOT_ALLOWED,
            nodes![button(words::KEPT_ALLOW, move || allow(state)), stop()],
        ),
        Status::Failed(_) => (words::KEPT_GONE, nodes![choose(words::KEPT_AGAIN), stop()]),
        Status::HasMore => (
            words::KEPT_HAS_MORE,
            nodes![button(words::LOOK, move || look(state, stage)), write_over(), stop()],
        ),
        Status::Foreign => {
            (words::KEPT_FOREIGN, nodes![choose(words::KEPT_ANOTHER), write_over(), stop()])
        }
    };
    said(fill(text, &[("file", &file)]), actions)
}

fn said(text: String, actions: Node) -> Node {
    nodes![p().child(text), p().class("actions").child(actions)]
}

fn file() -> Option<DiskFile> {
    KEPT.with_borrow(|kept| kept.as_ref().map(|kept| kept.file.clone()))
}

/// Lets the person choose a file that is there, or make a new one.
fn choose_file(state: AppState, is_new: bool) {
    spawn_local(async move {
        let file =
            if is_new { disk_file::make(&file_name()).await } else { disk_file::choose().await };
        match file {
            // Without a file, what failed is the dialog: it can be opened again.
            Err(Failure::Cancelled) => {}
            Err(_) if KEPT.with_borrow(Option::is_none) => {}
            Err(failure) => status().set(Status::Failed(failure)),
            Ok(file) => {
                state.choose(Chosen::File, &file.name());
                let kept = Kept { file, left: None, written: None, is_busy: false };
                KEPT.set(Some(kept));
                keep(state, false);
                if !IS_WATCHED.replace(true) {
                    watch(state);
                }
            }
        }
    });
}

/// Lets the browser ask the person for the permission again.
fn allow(state: AppState) {
    let Some(file) = file() else { return };
    spawn_local(async move {
        if file.ask().await {
            keep(state, false);
        }
    });
}

/// Shows what is in the file and not here.
fn look(state: AppState, stage: RwSignal<Stage>) {
    let Some(file) = file() else { return };
    spawn_local(async move {
        match file.read(MOST_BYTES).await {
            Ok(Some(bytes)) => stage.set(read(state, file.name(), &bytes)),
            Ok(None) => status().set(Status::Foreign),
            Err(failure) => status().set(Status::Failed(failure)),
        }
    });
}

/// Keeps it no longer.
fn stop(state: AppState) {
    KEPT.set(None);
    state.choose(Chosen::File, "");
    status().set(Status::None);
}

/// Looks every few seconds whether there is something to write, as long as a file is kept.
fn watch(state: AppState) {
    window::after(EVERY_MS, move || {
        if KEPT.with_borrow(Option::is_none) {
            return IS_WATCHED.set(false);
        }
        // What failed waits for the person; what the file had more may have been taken over.
        if matches!(status().get_untracked(), Status::Kept | Status::HasMore) {
            keep(state, false);
        }
        watch(state);
    });
}

/// Brings the file up to date, unless it is, or holds what is not here. `over` writes it anyway.
fn keep(state: AppState, over: bool) {
    let now = state.now();
    let is_writable = state.save_state().get_untracked() != SaveState::ReadOnly;
    let begun = KEPT.with_borrow_mut(|kept| {
        let kept = kept.as_mut()?;
        let is_new =
            over || kept.written.as_ref().is_none_or(|written| !Arc::ptr_eq(written, &now));
        let is_begun = is_new && is_writable && !kept.is_busy;
        kept.is_busy |= is_begun;
        is_begun.then(|| (kept.file.clone(), kept.left.filter(|_| !over)))
    });
    let Some((file, left)) = begun else { return };
    spawn_local(async move {
        let done = write(state, &file, left, over).await;
        KEPT.with_borrow_mut(|kept| {
            if let Some(kept) = kept {
                kept.is_busy = false;
                if let Ok((_, mark)) = done {
                    kept.left = Some(mark);
                }
                // What was found in the file stays so until something changes here.
                kept.written = matches!(done, Ok(_) | Err(Status::HasMore)).then_some(now);
            }
        });
        let is_kept = KEPT.with_borrow(Option::is_some);
        let new = done.map_or_else(|status| status, |(status, _)| status);
        if is_kept && status().get_untracked() != new {
            status().set(new);
        }
    });
}

/// Writes the file, unless it was changed since it was left, by something that is not here.
async fn write(
    state: AppState,
    file: &DiskFile,
    left: Option<Mark>,
    over: bool,
) -> Result<(Status, Mark), Status> {
    let failed = Status::Failed;
    let is_left = !over && Some(file.mark().await.map_err(failed)?) == left;
    if !over && !is_left {
        let bytes = file.read(MOST_BYTES).await.map_err(failed)?.ok_or(Status::Foreign)?;
        if !bytes.is_empty() {
            let found = state.look_into(&bytes).map_err(|_| Status::Foreign)?;
            let is_news = |effect: Effect| effect != Effect::GoesBack;
            let has_news = found.comparison.differences.iter().any(|one| is_news(one.effect));
            if has_news || found.unreadable > 0 {
                return Err(Status::HasMore);
            }
        }
    }
    let mark = file.write(&state.backup()).await.map_err(failed)?;
    state.note_copy();
    Ok((Status::Kept, mark))
}
