//! The life of a session, from the idea to the recap.

use super::field::words;

/// Where a session is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SessionState {
    /// Thought of, not asked for.
    #[default]
    Idea,
    /// Asked for.
    Requested,
    /// Has a date.
    Scheduled,
    /// Prepared.
    Prepared,
    /// Being held.
    Live,
    /// Held; every talking point has a fate.
    Closed,
    /// Held, and the recap is sent.
    RecapSent,
    /// The manager said no.
    Declined,
    /// Not held for now.
    Postponed,
    /// Called off.
    Cancelled,
    /// Should have been held, and nobody came.
    Missed,
}

words!(SessionState {
    Idea: "idea",
    Requested: "requested",
    Scheduled: "scheduled",
    Prepared: "prepared",
    Live: "live",
    Closed: "closed",
    RecapSent: "recap_sent",
    Declined: "declined",
    Postponed: "postponed",
    Cancelled: "cancelled",
    Missed: "missed",
});

impl SessionState {
    /// Whether the session has been held.
    pub const fn is_held(self) -> bool {
        matches!(self, Self::Closed | Self::RecapSent)
    }

    /// Whether the session will not be held as planned.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Declined | Self::Postponed | Self::Cancelled | Self::Missed)
    }

    /// Whether the session is still to be held.
    pub const fn is_ahead(self) -> bool {
        !self.is_held() && !self.is_aside()
    }

    /// Whether a session may go from this state to that one.
    pub const fn leads_to(self, next: Self) -> bool {
        use SessionState::{
            Cancelled, Closed, Declined, Idea, Live, Missed, Postponed, Prepared, RecapSent,
            Requested, Scheduled,
        };
        match next {
            // A session that was put aside comes back to where its request stands.
            Idea => self.is_aside(),
            Requested => matches!(self, Idea) || self.is_aside(),
            // Preparation stays valid when the date comes later, so only the early states move on.
            Scheduled => matches!(self, Idea | Requested) || self.is_aside(),
            Prepared => matches!(self, Idea | Requested | Scheduled),
            // The room does not wait for paperwork: any session may begin.
            Live => self.is_ahead() || self.is_aside(),
            Closed => matches!(self, Live | RecapSent),
            RecapSent => matches!(self, Closed),
            Declined | Postponed | Cancelled | Missed => self.is_ahead() && !matches!(self, Live),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SessionState::{self, *};

    #[track_caller]
    fn check(from: SessionState, to: SessionState, allowed: bool) {
        assert_eq!(from.leads_to(to), allowed, "{from:?} to {to:?}");
    }

    #[test]
    fn the_life_of_a_session_has_these_steps_and_no_others() {
        check(Idea, Requested, true);
        check(Requested, Scheduled, true);
        check(Scheduled, Prepared, true);
        check(Prepared, Live, true);
        check(Live, Closed, true);
        check(Closed, RecapSent, true);
        check(Idea, Live, true);
        check(Prepared, Scheduled, false);
        check(Closed, Live, false);
        check(Closed, Cancelled, false);
        check(Live, Missed, false);
        check(Scheduled, Postponed, true);
        check(Postponed, Requested, true);
        check(Cancelled, Idea, true);
        check(Idea, Closed, false);
        check(Idea, RecapSent, false);
    }
}
