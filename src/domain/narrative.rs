//! Narratives: what the record says of a period, chosen and put in order by the person, for one
//! review, one reader. The sentences themselves are made by export, from the records named here.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Evidence, Goal, Id, Occasion, Period, date_key, in_order};

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

    /// The employer whom a day belongs to: that of the manager of the time.
    fn employer_on(&self, day: NaiveDate) -> Option<&str> {
        let of_day = self.people.iter().filter(|(_, person)| {
            let period = Period { from: person.from, to: person.to };
            !person.employer.trim().is_empty() && period.has(day)
        });
        of_day.last().map(|(_, person)| person.employer.trim())
    }

    /// The employer whom an achievement belongs to: that of the manager of its session, or else of
    /// its day.
    fn employer_of(&self, row: &Evidence) -> Option<&str> {
        let session = row.session.and_then(|session| self.sessions.get(session));
        let manager = session.and_then(|session| self.people.get(session.manager));
        let employer = manager.map(|person| person.employer.trim()).filter(|name| !name.is_empty());
        employer.or_else(|| self.employer_on(row.dated()?))
    }

    /// The achievements that a narrative may tell, by date: those of its period and employer that
    /// were not left out. Private ones are never among them, and confidential ones only where the
    /// person wants that.
    pub fn told_in(&self, narrative: &Narrative) -> Vec<(Id<Evidence>, &Evidence)> {
        let wants = narrative.with_confidential;
        let rows = self.material_of(narrative).into_iter();
        rows.filter(|(id, row)| {
            !narrative.left_out.contains(id)
                && !row.is_for_me_alone()
                && (wants || !row.confidential)
        })
        .collect()
    }

    /// All achievements of the period and the employer of a narrative, by date.
    pub fn material_of(&self, narrative: &Narrative) -> Vec<(Id<Evidence>, &Evidence)> {
        let employer = narrative.employer.trim();
        let rows = self.achievements_in(narrative.period()).filter(|(_, row)| {
            let says = [&row.title].iter().any(|text| !text.trim().is_empty())
                || !matches!(&row.detail, super::EvidenceDetail::Achievement(told)
                    if told.action.trim().is_empty() && told.result.trim().is_empty());
            says && (employer.is_empty() || self.employer_of(row) == Some(employer))
        });
        in_order(rows, |(_, row)| date_key(row.dated()))
    }

    /// How many achievements of a narrative are left out because they are confidential, and how
    /// many because they are for the person alone.
    pub fn held_back(&self, narrative: &Narrative) -> (usize, usize) {
        let rows = self.material_of(narrative);
        let private = rows.iter().filter(|(_, row)| row.is_for_me_alone()).count();
        let is_held = |row: &Evidence| row.confidential && !row.is_for_me_alone();
        let confidential = rows.iter().filter(|(_, row)| is_held(row)).count();
        (if narrative.with_confidential { 0 } else { confidential }, private)
    }

    /// The stories of a narrative: those that the person chose, or else those that stand on the
    /// most, by date.
    pub fn stories_of(&self, narrative: &Narrative) -> Vec<(Id<Evidence>, &Evidence)> {
        let told = self.told_in(narrative);
        if let Some(chosen) = &narrative.stories {
            let find = |id: &Id<Evidence>| told.iter().find(|(told, _)| told == id).copied();
            return chosen.iter().filter_map(find).collect();
        }
        let best = in_order(told.into_iter(), |(_, row)| u64::from(u8::MAX - row.weight()));
        let best = best.into_iter().take(MOST_STORIES);
        in_order(best, |(_, row)| date_key(row.dated()))
    }

    /// The themes that the record suggests for a narrative: what is linked to one goal or shows
    /// one competency, at least two achievements each, the largest first.
    pub fn suggested_themes(&self, narrative: &Narrative) -> Vec<Theme> {
        let mut themes: Vec<Theme> = Vec::new();
        for (id, row) in self.told_in(narrative) {
            let goal = row.goal.and_then(|goal| self.goals.get(goal));
            let goal = goal.map(|goal: &Goal| goal.objective.trim().to_owned());
            for name in goal.into_iter().chain(row.competencies()).filter(|name| !name.is_empty()) {
                match themes.iter_mut().find(|theme| theme.name == name) {
                    Some(theme) if theme.entries.contains(&id) => {}
                    Some(theme) => theme.entries.push(id),
                    None => themes.push(Theme { name, entries: vec![id] }),
                }
            }
        }
        let is_taken =
            |theme: &Theme| narrative.themes.iter().any(|taken| taken.name.trim() == theme.name);
        let large = themes.into_iter().filter(|theme| theme.entries.len() > 1 && !is_taken(theme));
        in_order(large, |theme| u64::MAX - theme.entries.len() as u64)
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
            match row.wordings.iter_mut().find(|wording| wording.form == form) {
                Some(wording) => wording.edited = edited,
                None => {
                    let based_on = record_text.to_owned();
                    row.wordings.push(Wording { form, edited, based_on });
                }
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
            for line in lines.filter(|line| !line.is_empty()) {
                if !row.criteria.iter().any(|one| one.text == line) {
                    row.criteria.push(Criterion { text: line.to_owned(), proofs: Vec::new() });
                }
            }
        });
    }
}

impl Evidence {
    /// Whether it is for the person alone.
    fn is_for_me_alone(&self) -> bool {
        self.visibility == super::Visibility::Private
    }

    /// What it shows that the person can do: the competencies, one by one.
    pub fn competencies(&self) -> Vec<String> {
        let super::EvidenceDetail::Achievement(told) = &self.detail else { return Vec::new() };
        let names = told.competencies.split([',', ';', '\n']).map(str::trim);
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    /// How much it stands on, for choosing among many: 0 to 12.
    fn weight(&self) -> u8 {
        let super::EvidenceDetail::Achievement(told) = &self.detail else { return 0 };
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
