//! What falls into the period and the employer of a narrative: achievements, goals, feedback,
//! sessions, action items.

use chrono::NaiveDate;

use super::{
    ActionItem, Document, Evidence, EvidenceDetail, Feedback, Goal, Id, Narrative, Owner, Period,
    Person, Relation, Session, Visibility, date_key, in_order,
};

impl Document {
    /// The employer whom a day belongs to: that of the manager of the time.
    fn employer_on(&self, day: NaiveDate) -> Option<&str> {
        let mut of_day = self.people.iter().filter(|(_, person)| {
            let period = Period { from: person.from, to: person.to };
            person.relation == Relation::Manager
                && !person.employer.trim().is_empty()
                && period.has(day)
        });
        of_day.next_back().map(|(_, person)| person.employer.trim())
    }

    /// The employer whom an achievement belongs to: that of the manager of its session, or else of
    /// its day.
    fn employer_of(&self, row: &Evidence) -> Option<&str> {
        let session = row.session.and_then(|session| self.sessions.get(session));
        let manager = session.and_then(|session| self.people.get(session.manager));
        let employer = manager.map(|person| person.employer.trim()).filter(|name| !name.is_empty());
        employer.or_else(|| self.employer_on(row.dated()?))
    }

    /// All employers in the record, by the order in which the person came to them.
    pub fn employers(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (_, person) in self.people.iter() {
            let name = person.employer.trim();
            if !name.is_empty() && names.iter().all(|other| other != name) {
                names.push(name.to_owned());
            }
        }
        names
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
            row.says_something() && (employer.is_empty() || self.employer_of(row) == Some(employer))
        });
        in_order(rows, |(_, row)| date_key(row.dated()))
    }

    /// How many achievements of a narrative are left out because they are confidential, and how
    /// many because they are for the person alone; not counting those that the person left out.
    pub fn held_back(&self, narrative: &Narrative) -> (usize, usize) {
        let mut rows = self.material_of(narrative);
        rows.retain(|(id, _)| !narrative.left_out.contains(id));
        let private = rows.iter().filter(|(_, row)| row.is_for_me_alone()).count();
        let is_held = |row: &Evidence| row.confidential && !row.is_for_me_alone();
        let confidential = rows.iter().filter(|(_, row)| is_held(row)).count();
        (if narrative.with_confidential { 0 } else { confidential }, private)
    }

    /// Whether somebody belongs to the employer of a narrative.
    fn is_of(&self, narrative: &Narrative, manager: Option<Id<Person>>) -> bool {
        let employer = narrative.employer.trim();
        let person = manager.and_then(|manager| self.people.get(manager));
        employer.is_empty() || person.is_some_and(|person| person.employer.trim() == employer)
    }

    /// The goals of a narrative, oldest first: those of its period, and those that one of its
    /// achievements serves, whenever they were written down.
    pub fn goals_told_in(&self, narrative: &Narrative) -> Vec<(Id<Goal>, &Goal)> {
        let of_period: Vec<_> = self.goals_in(narrative.period()).map(|(id, _)| id).collect();
        let served: Vec<_> =
            self.told_in(narrative).into_iter().filter_map(|(_, row)| row.goal).collect();
        let goals = self.goals.iter().filter(|(id, goal)| {
            (of_period.contains(id) || served.contains(id))
                && self.is_of(narrative, Some(goal.manager))
        });
        goals.collect()
    }

    /// When feedback was heard: on the day of its session, or else when it was written down.
    pub fn heard_on(&self, feedback: &Feedback) -> NaiveDate {
        let session = self.sessions.get(feedback.captured.session);
        let on = session.and_then(|session| session.on);
        on.unwrap_or_else(|| feedback.captured.at.date_naive())
    }

    /// The feedback of a narrative, by date: what was heard in its period, or asked about again.
    pub fn feedback_told_in(&self, narrative: &Narrative) -> Vec<(Id<Feedback>, &Feedback)> {
        let period = narrative.period();
        let rows = self.feedback.iter().filter(|(_, row)| {
            let session = self.sessions.get(row.captured.session);
            let again = row.asked_again_on.is_some_and(|on| period.has(on));
            (again || period.has(self.heard_on(row)))
                && self.is_of(narrative, session.map(|session| session.manager))
        });
        in_order(rows, |(_, row)| date_key(Some(self.heard_on(row))))
    }

    /// The sessions of a narrative that were held, by date.
    pub fn sessions_told_in(&self, narrative: &Narrative) -> Vec<(Id<Session>, &Session)> {
        let period = narrative.period();
        let day = |row: &Session| row.on.or_else(|| Some(row.closed_at?.date_naive()));
        let rows = self.sessions.iter().filter(|(_, row)| {
            row.state().is_held()
                && day(row).is_some_and(|day| period.has(day))
                && self.is_of(narrative, Some(row.manager))
        });
        in_order(rows, |(_, row)| date_key(day(row)))
    }

    /// The person's own action items whose date falls into a narrative.
    pub fn actions_told_in(&self, narrative: &Narrative) -> Vec<(Id<ActionItem>, &ActionItem)> {
        let period = narrative.period();
        let rows = self.action_items.iter().filter(|(_, row)| {
            row.owner == Owner::Me
                && row.due_on.is_some_and(|due| period.has(due))
                && self.is_of(narrative, self.manager_of(row))
        });
        rows.collect()
    }
}

impl Evidence {
    /// Whether it is for the person alone.
    fn is_for_me_alone(&self) -> bool {
        self.visibility == Visibility::Private
    }

    /// Whether it stays out of what others read, unless the person wants it in.
    pub fn is_held_back(&self) -> bool {
        self.confidential || self.is_for_me_alone()
    }

    /// Whether there is anything in it to be told.
    fn says_something(&self) -> bool {
        let EvidenceDetail::Achievement(told) = &self.detail else { return false };
        let texts = [&self.title, &told.situation, &told.task, &told.action];
        let texts = texts.into_iter().chain([&told.output, &told.result]);
        !self.metric.is_empty() || texts.into_iter().any(|text| !text.trim().is_empty())
    }
}
