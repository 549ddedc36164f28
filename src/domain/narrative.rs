//! Narratives: what the record says of a period, chosen and put in order by the person, for one
//! review, one reader. The sentences themselves are made by export, from the records named here.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Evidence, Id, Occasion, Period};

/// How many stories a narrative tells: enough for a pattern, few enough to be read.
pub const MOST_STORIES: usize = 5;

/// How many themes a narrative has at most.
pub const MOST_THEMES: usize = 4;

/// In which form a narrative is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NarrativeForm {
    /// The self-review that a form asks for, in 1,500 characters.
    #[default]
    SelfReview,
    /// The self-review with all of its parts.
    LongReview,
    /// One page from which a manager can speak for the person.
    ManagerBrief,
    /// What each criterion of the next level is proven by.
    PromotionCase,
    /// The year, month by month.
    YearInReview,
    /// Lines for a résumé.
    Resume,
}

words!(NarrativeForm {
    SelfReview: "self_review",
    LongReview: "long_review",
    ManagerBrief: "manager_brief",
    PromotionCase: "promotion_case",
    YearInReview: "year_in_review",
    Resume: "resume",
});

impl NarrativeForm {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::SelfReview,
        Self::LongReview,
        Self::ManagerBrief,
        Self::PromotionCase,
        Self::YearInReview,
        Self::Resume,
    ];
}

/// A theme: what several achievements have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// What it is called.
    pub name: String,
    /// What shows it, in the order in which it is told.
    pub entries: Vec<Id<Evidence>>,
}

fields!(Theme { name, entries });

/// A criterion of the next level, and what the person can show for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Criterion {
    /// What is asked for, as it was pasted.
    pub text: String,
    /// What proves it, in the order in which it is told.
    pub proofs: Vec<Id<Evidence>>,
}

fields!(Criterion { text, proofs });

/// A form in the person's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Which form.
    pub form: NarrativeForm,
    /// The person's words.
    pub edited: String,
    /// What the record said when they began, with all that they took in since.
    pub based_on: String,
}

fields!(Wording { form, edited, based_on });

/// A narrative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrative {
    /// The first day of its period.
    pub from: Option<NaiveDate>,
    /// The last day of its period.
    pub to: Option<NaiveDate>,
    /// The employer whom it is about; all of them where nothing is given.
    pub employer: String,
    /// In which form it is in sight.
    pub form: NarrativeForm,
    /// The period in one sentence.
    pub headline: String,
    /// Two to four themes.
    pub themes: Vec<Theme>,
    /// The achievements that are told as stories, in that order; those that the record suggests
    /// while nothing is chosen.
    pub stories: Option<Vec<Id<Evidence>>>,
    /// Achievements that stay out.
    pub left_out: Vec<Id<Evidence>>,
    /// What did not work, and what the person learned from it.
    pub setbacks: String,
    /// What the person wants to reach next, one a line.
    pub next: String,
    /// What they need for that, one a line.
    pub support: String,
    /// The criteria of the next level.
    pub criteria: Vec<Criterion>,
    /// Forms in the person's own words.
    pub wordings: Vec<Wording>,
    /// Whether confidential achievements are told too.
    pub with_confidential: bool,
}

fields!(Narrative {
    from,
    to,
    employer,
    form,
    headline,
    themes,
    stories,
    left_out,
    setbacks,
    next,
    support,
    criteria,
    wordings,
    with_confidential,
});

impl Narrative {
    /// The period that it is about.
    pub const fn period(&self) -> Period {
        Period { from: self.from, to: self.to }
    }

    /// A form in the person's own words, where they changed it.
    pub fn wording(&self, form: NarrativeForm) -> Option<&Wording> {
        self.wordings.iter().find(|wording| wording.form == form)
    }
}

impl Document {
    /// Begins a narrative of a period.
    pub fn begin_narrative(&mut self, period: Period, occasion: &mut Occasion) -> Id<Narrative> {
        let id = occasion.fresh();
        let Period { from, to } = period;
        self.narratives.insert(id, Narrative { from, to, ..Narrative::default() });
        id
    }

    /// Changes a narrative.
    pub fn edit_narrative(&mut self, id: Id<Narrative>, change: impl FnOnce(&mut Narrative)) {
        self.narratives.update(id, change);
    }

    /// Removes a narrative. What it was made of stays.
    pub fn discard_narrative(&mut self, id: Id<Narrative>) {
        self.narratives.remove(id);
    }

    /// Takes a form of a narrative into the person's own words. `record_text` is what the record
    /// says now.
    pub fn word_narrative(
        &mut self,
        id: Id<Narrative>,
        form: NarrativeForm,
        edited: String,
        record_text: &str,
    ) {
        self.narratives.update(id, |row| {
            let known = row.wordings.iter_mut().find(|wording| wording.form == form);
            if let Some(wording) = known {
                wording.edited = edited;
            } else {
                let based_on = record_text.to_owned();
                row.wordings.push(Wording { form, edited, based_on });
            }
        });
    }

    /// Takes a change of the record into a form in the person's own words: the words with it, and
    /// the text of the record that they stand on from now on.
    pub fn take_into_narrative(
        &mut self,
        id: Id<Narrative>,
        form: NarrativeForm,
        edited: String,
        based_on: String,
    ) {
        self.narratives.update(id, |row| {
            if let Some(wording) = row.wordings.iter_mut().find(|wording| wording.form == form) {
                *wording = Wording { form, edited, based_on };
            }
        });
    }

    /// Leaves the person's own words as they are, whatever the record says by now.
    pub fn dismiss_narrative_changes(
        &mut self,
        id: Id<Narrative>,
        form: NarrativeForm,
        record_text: String,
    ) {
        self.narratives.update(id, |row| {
            if let Some(wording) = row.wordings.iter_mut().find(|wording| wording.form == form) {
                wording.based_on = record_text;
            }
        });
    }

    /// Lets a form of a narrative follow the record again.
    pub fn unword_narrative(&mut self, id: Id<Narrative>, form: NarrativeForm) {
        self.narratives.update(id, |row| row.wordings.retain(|wording| wording.form != form));
    }

    /// Reads criteria that were pasted, one a line, without the marks of a list and what stands
    /// behind a tab; those that are there already stay, with their proofs.
    pub fn paste_criteria(&mut self, id: Id<Narrative>, text: &str) {
        self.narratives.update(id, |row| {
            let lines = text.lines().map(super::log::without_mark);
            let lines = lines.filter_map(|line| line.split('\t').next()).map(str::trim);
            for line in lines.filter(|line| !line.is_empty()) {
                if !row.criteria.iter().any(|one| one.text.trim() == line) {
                    row.criteria.push(Criterion { text: line.to_owned(), proofs: Vec::new() });
                }
            }
        });
    }
}
