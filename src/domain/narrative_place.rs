//! Where in a narrative an achievement stands: among the stories, in a theme, as a proof.

use super::{Document, Evidence, Id, Narrative, Theme};

/// A list of achievements in a narrative. Themes and criteria go by their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NarrativePlace {
    /// Those that are told as stories.
    Stories,
    /// Those of a theme.
    Theme(usize),
    /// Those that prove a criterion.
    Proofs(usize),
    /// Those that stay out.
    LeftOut,
}

impl Narrative {
    fn list_mut(&mut self, place: NarrativePlace) -> Option<&mut Vec<Id<Evidence>>> {
        match place {
            NarrativePlace::Stories => Some(self.stories.get_or_insert_default()),
            NarrativePlace::Theme(at) => self.themes.get_mut(at).map(|theme| &mut theme.entries),
            NarrativePlace::Proofs(at) => self.criteria.get_mut(at).map(|one| &mut one.proofs),
            NarrativePlace::LeftOut => Some(&mut self.left_out),
        }
    }
}

impl Document {
    /// The achievements at a place of a narrative, in their order. For the stories these are the
    /// ones that are suggested, while the person has chosen none.
    pub fn placed_in(&self, id: Id<Narrative>, place: NarrativePlace) -> Vec<Id<Evidence>> {
        let Some(row) = self.narratives.get(id) else { return Vec::new() };
        match place {
            NarrativePlace::Stories => {
                Some(self.stories_of(row).into_iter().map(|(id, _)| id).collect())
            }
            NarrativePlace::Theme(at) => row.themes.get(at).map(|theme| theme.entries.clone()),
            NarrativePlace::Proofs(at) => row.criteria.get(at).map(|one| one.proofs.clone()),
            NarrativePlace::LeftOut => Some(row.left_out.clone()),
        }
        .unwrap_or_default()
    }

    /// Puts an achievement at a place of a narrative, as the last one there, or takes it away.
    pub fn put_in_narrative(
        &mut self,
        id: Id<Narrative>,
        place: NarrativePlace,
        evidence: Id<Evidence>,
        is_in: bool,
    ) {
        let mut list = self.placed_in(id, place);
        list.retain(|other| *other != evidence);
        if is_in {
            list.push(evidence);
        }
        self.set_narrative_list(id, place, list);
    }

    /// Moves an achievement one up at a place of a narrative. The first stays where it is.
    pub fn raise_in_narrative(
        &mut self,
        id: Id<Narrative>,
        place: NarrativePlace,
        evidence: Id<Evidence>,
    ) {
        let mut list = self.placed_in(id, place);
        let at = list.iter().position(|other| *other == evidence);
        if let Some((at, before)) = at.and_then(|at| Some((at, at.checked_sub(1)?))) {
            list.swap(before, at);
            self.set_narrative_list(id, place, list);
        }
    }

    /// Adds a theme, which may be a suggested one.
    pub fn add_theme(&mut self, id: Id<Narrative>, theme: Theme) {
        self.narratives.update(id, |row| row.themes.push(theme));
    }

    fn set_narrative_list(
        &mut self,
        id: Id<Narrative>,
        place: NarrativePlace,
        list: Vec<Id<Evidence>>,
    ) {
        self.narratives.update(id, |row| {
            if let Some(old) = row.list_mut(place) {
                *old = list;
            }
        });
    }
}
