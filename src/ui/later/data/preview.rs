//! What a file would change, in a glance, and the ways to take it over.

use std::mem;
use std::sync::Arc;

use leptos::prelude::*;

use crate::content::data as words;
use crate::export::{counted, fill};
use crate::state::{AppState, Found};
use crate::storage::compare::{Choice, Difference, Effect};

use crate::reactive::derived;
use crate::ui::kit::html::{Node, h3, nodes, p, shown_if};
use crate::ui::kit::{button, disclosure, link_button, primary_button};

use crate::ui::later::quiet;

use super::differences::differences;
use super::quiet_line;
use super::restore::Stage;

/// A file that was opened.
pub struct Preview {
    /// Its name.
    pub file: String,
    /// What was found in it.
    pub found: Found,
    /// What is to become of each difference.
    pub choices: RwSignal<Vec<Choice>>,
}

/// The effects, in the order in which they are told.
pub const EFFECTS: [Effect; 5] =
    [Effect::Adds, Effect::Changes, Effect::Removes, Effect::Conflicts, Effect::GoesBack];

/// What a file would change, and the way to take it over.
pub fn shown(state: AppState, preview: Arc<Preview>, stage: RwSignal<Stage>) -> Node {
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
    let take = |with_older: bool| {
        let preview = Arc::clone(&preview);
        move || {
            let differences = &preview.found.comparison.differences;
            let older = |choice: Choice, difference: &Difference| match difference.effect {
                Effect::GoesBack if with_older => Choice::Take,
                _ => choice,
            };
            let choices = preview.choices.get_untracked().into_iter().zip(differences);
            let choices: Vec<Choice> = choices.map(|(choice, one)| older(choice, one)).collect();
            let mut taken = preview.found.comparison.clone().taken(&choices);
            stage.set(Stage::Closed);
            state.take_snapshot();
            state.adopt(mem::take(&mut taken.versions));
            state.change_and_say(words::TAKEN, |document, _| taken.put_into(document));
            state.save_now();
            quiet::after_a_file(state);
        }
    };
    let go_back = (of(Effect::GoesBack) > 0).then(|| button(words::TAKE_BACK, take(true)));
    let choices = preview.choices;
    let is_some = derived(move || choices.with(|all| all.iter().any(|one| *one != Choice::Leave)));
    let take = take(false);
    let take = shown_if(is_some, move || primary_button(words::TAKE, take.clone()));
    let heading = fill(words::PREVIEW, &file);
    let chosen = Arc::clone(&preview);
    nodes![
        h3().child(heading),
        p().class("numbers").child(counts.join(words::BETWEEN)),
        quiet_line(same),
        quiet_line(unreadable),
        p().class("actions")
            .child(take)
            .child(go_back)
            .child(link_button(words::LEAVE, move || stage.set(Stage::Closed))),
        disclosure(words::CHOOSE, move || differences(&chosen)),
    ]
}
