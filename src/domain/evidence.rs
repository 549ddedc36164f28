//! Evidence: achievements, challenges and support requests, each with a metric or an anecdote.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{
    Achievement, Anecdote, Document, Goal, Id, Lint, LogKind, Metric, Occasion, Session,
    SupportRequest, TalkingPoint, Visibility, date_key, in_order,
};

/// Something that stands in the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    /// What it does to the goal.
    pub effect: String,
    /// What the person tried.
    pub tried: String,
    /// What they think would work.
    pub proposal: String,
    /// Whether work stands still because of it.
    pub blocking: bool,
    /// Other options that they see, one a line.
    pub options: String,
}

fields!(Challenge { effect, tried, proposal, blocking; options });

/// What a piece of evidence is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceDetail {
    /// Something achieved.
    Achievement(Achievement),
    /// Something in the way.
    Challenge(Challenge),
    /// Something asked for.
    Support(SupportRequest),
}

words!(EvidenceDetail {
    ; Achievement: "achievement", Challenge: "challenge", Support: "support",
});

impl Default for EvidenceDetail {
    fn default() -> Self {
        Self::Achievement(Achievement::default())
    }
}

/// A piece of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// In one line: what was achieved, what happened, what is needed.
    pub title: String,
    /// What it is.
    pub detail: EvidenceDetail,
    /// The number that shows it.
    pub metric: Metric,
    /// The story that shows it.
    pub anecdote: Anecdote,
    /// The goal that it serves.
    pub goal: Option<Id<Goal>>,
    /// The talking point that it serves.
    pub serves: Option<Id<TalkingPoint>>,
    /// The session for which it was written down.
    pub session: Option<Id<Session>>,
    /// The date of it, or of its end.
    pub on: Option<NaiveDate>,
    /// Whether the manager may see it.
    pub visibility: Visibility,
    /// Whether it stays out of exports even where it may be seen.
    pub confidential: bool,
    /// When it began, where it took more than a day.
    pub from: Option<NaiveDate>,
    /// Other sessions that it is taken along to.
    pub also_for: Vec<Id<Session>>,
    /// Advice on its wording that the person waved away.
    pub dismissed: Vec<Lint>,
    /// What it was when it was one line in the log.
    pub logged_as: LogKind,
}

fields!(Evidence {
    title,
    detail,
    metric,
    anecdote,
    goal,
    serves,
    session,
    on,
    visibility,
    confidential,
    from,
    also_for,
    dismissed;
    logged_as,
});

impl Evidence {
    /// Whether it is a claim with nothing behind it: no metric, no witness, no anecdote, and no
    /// figure in what it says. A support request claims nothing, and neither does a lesson; praise
    /// is its own witness.
    pub fn is_unbacked(&self) -> bool {
        if self.logged_as != LogKind::Win {
            return false;
        }
        let claims = match &self.detail {
            EvidenceDetail::Achievement(row) => [&row.action, &row.output, &row.result],
            EvidenceDetail::Challenge(row) => [&row.effect, &row.tried, &row.proposal],
            EvidenceDetail::Support(_) => return false,
        };
        let mut texts = claims.into_iter().chain([&self.title]);
        let has_figure = texts.any(|text| text.contains(|c: char| c.is_ascii_digit()));
        let witness = [&self.anecdote.what, &self.anecdote.who];
        let has_witness = witness.iter().any(|text| !text.trim().is_empty());
        self.metric.is_empty() && !has_figure && !has_witness
    }

    /// Whether its end lies before its beginning.
    pub fn ends_before_it_begins(&self) -> bool {
        self.from.zip(self.on).is_some_and(|(from, on)| on < from)
    }

    /// Whether it belongs to a session: it was written down for it, or is taken along to it.
    pub fn is_for(&self, session: Id<Session>) -> bool {
        self.session == Some(session) || self.also_for.contains(&session)
    }

    /// Whether it belongs to another session than this one.
    pub fn is_elsewhere(&self, session: Id<Session>) -> bool {
        let others = self.also_for.iter().chain(&self.session);
        others.into_iter().any(|other| *other != session)
    }

    /// Whether it asks for support. That belongs to one session and is not taken along.
    pub const fn is_request(&self) -> bool {
        matches!(self.detail, EvidenceDetail::Support(_))
    }
}

impl Document {
    /// Adds a piece of evidence for a session, to be filled in.
    pub fn gather(
        &mut self,
        session: Id<Session>,
        detail: EvidenceDetail,
        occasion: &mut Occasion,
    ) -> Id<Evidence> {
        let id = occasion.fresh();
        let on = Some(occasion.today);
        let visibility = Visibility::Shared;
        let session = Some(session);
        let new = Evidence { detail, session, on, visibility, ..Evidence::default() };
        self.evidence.insert(id, new);
        id
    }

    /// Changes a piece of evidence.
    pub fn reword_evidence(&mut self, id: Id<Evidence>, change: impl FnOnce(&mut Evidence)) {
        self.evidence.update(id, change);
    }

    /// Removes a piece of evidence.
    pub fn discard_evidence(&mut self, id: Id<Evidence>) {
        self.evidence.remove(id);
    }

    /// Takes a piece of evidence along to another session; nothing where it is already there.
    pub fn bring_evidence(&mut self, id: Id<Evidence>, session: Id<Session>) {
        self.evidence.update(id, |row| {
            if !row.is_for(session) && !row.is_request() {
                row.also_for.push(session);
            }
        });
    }

    /// Takes a piece of evidence out of a session. It stays in the log.
    pub fn leave_evidence(&mut self, id: Id<Evidence>, session: Id<Session>) {
        self.evidence.update(id, |row| {
            row.also_for.retain(|other| *other != session);
            row.session = row.session.filter(|other| *other != session);
        });
    }

    /// Takes a piece of evidence off a session: it goes, unless another session has it too.
    pub fn drop_evidence(&mut self, id: Id<Evidence>, session: Id<Session>) {
        let Some(row) = self.evidence.get(id) else { return };
        if row.is_elsewhere(session) {
            self.leave_evidence(id, session);
        } else {
            self.discard_evidence(id);
        }
    }

    /// The evidence of a session, oldest first.
    pub fn evidence_for(
        &self,
        session: Id<Session>,
    ) -> impl Iterator<Item = (Id<Evidence>, &Evidence)> {
        self.evidence.iter().filter(move |(_, e)| e.is_for(session))
    }

    /// What can be taken along to a session: the evidence that it does not have yet and that has
    /// a title, newest first, and what has no date last.
    pub fn evidence_log(&self, without: Id<Session>) -> Vec<(Id<Evidence>, &Evidence)> {
        let can_come = |(_, e): &(Id<Evidence>, &Evidence)| {
            !e.is_for(without) && !e.is_request() && !e.title.trim().is_empty()
        };
        // An earlier date has a lower key; among those of one date, the table has the youngest
        // last.
        let newest_last = |(_, e): &(_, &Evidence)| e.on.map_or(0, |on| date_key(Some(on)));
        let mut log = in_order(self.evidence.iter().filter(can_come), newest_last);
        log.reverse();
        log
    }
}
