//! What the app does for itself in quiet moments: a snapshot a day, and old records into the archive.

use crate::platform::window;
use crate::state::AppState;

/// How long after the first screen of a day, or after a file was taken in: not while somebody waits.
const QUIET_MS: u64 = 60_000;

/// How long between two packs, so that nobody notices.
const PAUSE_MS: u64 = 500;

/// Makes the snapshot of the day, and looks after the archive, unless that was done today.
pub fn look_after(state: AppState) {
    if !state.begins_day() {
        return;
    }
    window::after(QUIET_MS, move || {
        state.take_snapshot();
        pack(state, false);
    });
}

/// Looks after the archive, when much came in.
pub fn after_a_file(state: AppState) {
    window::after(QUIET_MS, move || pack(state, false));
}

/// Packs old records, where there are many, all of them; and then cleans the packs.
fn pack(state: AppState, goes_on: bool) {
    if (goes_on || state.needs_archive()) && state.pack_some() {
        window::after(PAUSE_MS, move || pack(state, true));
    } else {
        clean(state, state.packs());
    }
}

/// Writes packs anew without what is no longer in the record.
fn clean(state: AppState, mut packs: Vec<String>) {
    if let Some(name) = packs.pop() {
        window::after(PAUSE_MS, move || {
            state.repack(&name);
            clean(state, packs);
        });
    }
}
