//! When the time in the room gets short: what must be discussed, and the end.

use chrono::{DateTime, Utc};

use super::{Document, Id, PerStage, Session, Stage};

/// Minutes that are kept to say back what was decided, where there is little time.
const CONFIRM_MIN: u16 = 3;

impl Document {
    /// Plans what is left of a session anew: minutes for the stages with open talking points that
    /// must be discussed, in proportion to those, and three to confirm. What was spent stays
    /// spent; all other open talking points wait.
    pub fn cut_short(&mut self, session: Id<Session>, left_min: u16, now: DateTime<Utc>) {
        let Some(row) = self.sessions.get(session) else { return };
        let here = row.clock().stage();
        let spent = |stage| u16::try_from(row.clock().spent_s(stage, now).div_ceil(60));
        let mut planned = PerStage::new(Stage::ALL.map(|stage| spent(stage).unwrap_or_default()));
        let confirm = CONFIRM_MIN.min(left_min);
        let left = left_min - confirm;
        // What was left behind is made up for now.
        let musts: Vec<_> =
            self.open_musts(session).into_iter().map(|stage| stage.max(here)).collect();
        let in_stage = |stage: Stage| {
            let count = musts.iter().filter(|of| **of == stage).count();
            u16::try_from(count).unwrap_or(u16::MAX)
        };
        let all = u16::try_from(musts.len()).unwrap_or(u16::MAX);
        let mut rest = left;
        for stage in Stage::ALL {
            let share = left.saturating_mul(in_stage(stage)).checked_div(all).unwrap_or_default();
            *planned.get_mut(stage) += share;
            rest = rest.saturating_sub(share);
        }
        *planned.get_mut(here) += rest;
        *planned.get_mut(Stage::Confirm) += confirm;
        self.sessions.update(session, |row| {
            row.timebox_min = planned;
            row.is_cut_short = true;
        });
    }

    /// The stages of the talking points that must be discussed and were not yet, but for those
    /// that belong to the end.
    fn open_musts(&self, session: Id<Session>) -> Vec<Stage> {
        let agenda = self.agenda(session).into_iter();
        let open = agenda.filter(|(_, point)| point.must_discuss && point.is_open());
        open.map(|(_, point)| point.stage).filter(|stage| *stage != Stage::Confirm).collect()
    }
}
