//! What is chosen among much for a narrative: the achievements that stand on the most, and what
//! several of them have in common.

use super::{
    Document, Evidence, EvidenceDetail, Goal, Id, LogKind, MOST_STORIES, Narrative, Theme,
    date_key, in_order,
};

impl Document {
    /// The stories of a narrative: those that the person chose, or else those that stand on the
    /// most, by date.
    pub fn stories_of(&self, narrative: &Narrative) -> Vec<(Id<Evidence>, &Evidence)> {
        let most = if narrative.stories.is_some() { usize::MAX } else { MOST_STORIES };
        self.best_of(narrative, most)
    }

    /// The same where there is room for some only: the first of those that the person chose, or
    /// else those that stand on the most. Praise and lessons are no stories until it is written
    /// down what came of them.
    pub fn best_of(&self, narrative: &Narrative, most: usize) -> Vec<(Id<Evidence>, &Evidence)> {
        let told = self.told_in(narrative);
        if let Some(chosen) = &narrative.stories {
            let mut ids: Vec<Id<Evidence>> = Vec::new();
            for id in chosen {
                if !ids.contains(id) {
                    ids.push(*id);
                }
            }
            let find = |id: Id<Evidence>| told.iter().find(|(told, _)| *told == id).copied();
            return ids.into_iter().filter_map(find).take(most).collect();
        }
        let stories = told.into_iter().filter(|(_, row)| row.is_story());
        let best = in_order(stories, |(_, row)| u64::from(u8::MAX - row.weight()));
        in_order(best.into_iter().take(most), |(_, row)| date_key(row.dated()))
    }

    /// The themes that the record suggests for a narrative: what is linked to one goal or shows
    /// one competency, at least two achievements each, the largest first.
    pub fn suggested_themes(&self, narrative: &Narrative) -> Vec<Theme> {
        let mut themes: Vec<Theme> = Vec::new();
        for (id, row) in self.told_in(narrative) {
            let goal = row.goal.and_then(|goal| self.goals.get(goal));
            let goal = goal.map(|goal: &Goal| goal.objective.trim().to_owned());
            for name in goal.into_iter().chain(row.competencies()).filter(|name| !name.is_empty()) {
                match themes.iter_mut().find(|theme| theme.is_called(&name)) {
                    Some(theme) if theme.entries.last() == Some(&id) => {}
                    Some(theme) => theme.entries.push(id),
                    None => themes.push(Theme { name, entries: vec![id] }),
                }
            }
        }
        let is_taken =
            |theme: &Theme| narrative.themes.iter().any(|taken| taken.is_called(&theme.name));
        let large = themes.into_iter().filter(|theme| theme.entries.len() > 1 && !is_taken(theme));
        in_order(large, |theme| u64::MAX - theme.entries.len() as u64)
    }
}

impl Evidence {
    /// Whether it can be suggested as a story.
    fn is_story(&self) -> bool {
        self.logged_as == LogKind::Win || !self.lacks_result()
    }

    /// What it shows that the person can do: the competencies, one by one.
    pub fn competencies(&self) -> Vec<String> {
        let EvidenceDetail::Achievement(told) = &self.detail else { return Vec::new() };
        let names = told.competencies.split([',', ';', '\n']).map(str::trim);
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    /// How much it stands on, for choosing among many: 0 to 11.
    pub fn weight(&self) -> u8 {
        let EvidenceDetail::Achievement(told) = &self.detail else { return 0 };
        let has = |text: &str| u8::from(!text.trim().is_empty());
        let number = u8::from(!self.metric.is_empty()) * 3 + has(&self.metric.before);
        let witness = has(&self.anecdote.what) + has(&self.anecdote.who);
        let linked = u8::from(self.goal.is_some());
        has(&told.result) * 2
            + has(&told.action)
            + has(&told.beneficiary)
            + number
            + witness
            + linked
    }
}

impl Theme {
    /// Whether this is its name, however its letters are written.
    fn is_called(&self, name: &str) -> bool {
        self.name.trim().eq_ignore_ascii_case(name)
    }
}
