//! What a file would change, record by record, to be chosen one by one.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::data as words;
use crate::export::{counted, fill};
use crate::storage::compare::{Choice, Effect};

use crate::reactive::{callback, derived};
use crate::ui::kit::html::{Element, Node, each, h4, li, nodes, p, section, span};
use crate::ui::kit::{Bound, check_box, long_list, quiet_choice};

use super::describe::{name_of, texts_that_differ};
use super::preview::{EFFECTS, Preview};

/// How many records of a group are in sight at first.
const STEP: usize = 20;

/// What can be chosen where a record was changed here and there.
const CHOICES: [Choice; 3] = [Choice::Take, Choice::Mine, Choice::Theirs];

/// The differences in groups, by what taking them over would do.
pub fn differences(preview: &Arc<Preview>) -> Node {
    let group = |(effect, (said, why)): (Effect, ([&'static str; 3], &'static str))| {
        let all = preview.found.comparison.differences.iter().enumerate();
        let of = all.filter(|(_, difference)| difference.effect == effect);
        let places: Vec<u128> = of.map(|(place, _)| place as u128).collect();
        if places.is_empty() {
            return Node::nothing();
        }
        let heading = counted(said, places.len());
        let preview = Arc::clone(preview);
        let row = move |place: u128| row(&preview, usize::try_from(place).unwrap_or_default());
        section()
            .class("group")
            .child(h4().child(heading))
            .child((!why.is_empty()).then(|| p().class("quiet").child(why)))
            .child(long_list(Signal::stored(places), STEP, words::MORE_RECORDS, row))
            .into()
    };
    let groups = EFFECTS.into_iter().zip(words::EFFECTS.into_iter().zip(words::EFFECT_WHY));
    nodes![each(groups, group)]
}

/// A record: what it is, what differs, and what is to become of it.
fn row(preview: &Arc<Preview>, place: usize) -> Element {
    let Some(difference) = preview.found.comparison.differences.get(place) else { return li() };
    let name = name_of(&preview.found.document, difference);
    let texts = texts_that_differ(difference);
    let texts = each(texts, |text| p().class("difference-text").attr("dir", "auto").child(text));
    let choices = preview.choices;
    let chosen = move || choices.with(|all| all.get(place).copied().unwrap_or_default());
    let choose = move |choice: Choice| {
        choices.update(|all| {
            if let Some(old) = all.get_mut(place) {
                *old = choice;
            }
        });
    };
    let row = li().class("difference");
    if difference.effect == Effect::Conflicts {
        let which = fill(words::WHICH, &[("name", &name)]);
        let at = derived(move || CHOICES.iter().position(|choice| *choice == chosen()));
        let set = callback(move |at: Option<usize>| {
            choose(at.and_then(|at| CHOICES.get(at).copied()).unwrap_or_default());
        });
        let group = format!("difference-{place}");
        return row
            .child(span().class("difference-name").attr("dir", "auto").child(name))
            .child(texts)
            .child(quiet_choice(group, which, &words::CHOICES, Bound::new(at, set)));
    }
    let is_taken = derived(move || chosen() != Choice::Leave);
    let set = callback(move |take| choose(if take { Choice::Take } else { Choice::Leave }));
    row.child(check_box(name, Bound::new(is_taken, set))).child(texts)
}
