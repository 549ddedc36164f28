//! Addresses: `#/sessions/<id>/prepare/agenda` and the like, to screens and back.

use crate::domain::{Id, Narrative, Person, Session, Step};

/// The link to the example, as the start script knows it.
pub const EXAMPLE_HREF: &str = "?example#/";

/// A screen of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What is next.
    Home,
    /// A new request; leads on to the session that it starts.
    NewSession,
    /// All sessions.
    Sessions,
    /// All action items.
    Actions,
    /// What was achieved: the log, and what it shows.
    Growth,
    /// What became of goals and of feedback.
    Chain,
    /// Pictures of the record.
    Pictures,
    /// The narratives, one for each review.
    Reviews,
    /// One narrative.
    Review(Id<Narrative>),
    /// Somebody with whom sessions are held: the routine with them, and what to pass on.
    Person(Id<Person>),
    /// One session: its life so far, and the way to each part of it.
    Session(Id<Session>),
    /// The request for a session.
    Ask(Id<Session>),
    /// A step of the preparation.
    Prepare(Id<Session>, Step),
    /// The session in the room.
    Live(Id<Session>),
    /// The same to try it out; nothing of it is kept.
    Rehearse(Id<Session>),
    /// The session on a shared screen.
    Shared(Id<Session>),
    /// The end of the session: a fate for each talking point.
    Close(Id<Session>),
    /// The recap.
    Recap(Id<Session>),
    /// What is stored, and how to keep it.
    Data,
    /// How it works, the keys, and where the method comes from.
    Help,
    /// The room: of the session that is being held, or is next. It leads on to that.
    Now,
    /// An address that leads nowhere.
    NotFound,
}

/// The name of a step in an address.
const fn step_name(step: Step) -> &'static str {
    match step {
        Step::Objectives => "objectives",
        Step::Alignment => "alignment",
        Step::Agenda => "agenda",
        Step::Data => "data",
        Step::Check => "check",
    }
}

impl Route {
    /// The screen at an address, which may begin with `#`.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Home,
            ["ask"] => Self::NewSession,
            ["data"] => Self::Data,
            ["help"] => Self::Help,
            ["live"] => Self::Now,
            ["sessions"] => Self::Sessions,
            ["actions"] => Self::Actions,
            ["growth"] => Self::Growth,
            ["growth", "goals"] => Self::Chain,
            ["growth", "pictures"] => Self::Pictures,
            ["growth", "review"] => Self::Reviews,
            ["growth", "review", id] => id.parse().map_or(Self::NotFound, Self::Review),
            ["people", id] => id.parse().map_or(Self::NotFound, Self::Person),
            ["sessions", id, rest @ ..] => {
                id.parse().map_or(Self::NotFound, |id| Self::of_session(id, rest))
            }
            _ => Self::NotFound,
        }
    }

    fn of_session(id: Id<Session>, rest: &[&str]) -> Self {
        match rest {
            [] => Self::Session(id),
            ["ask"] => Self::Ask(id),
            ["live"] => Self::Live(id),
            ["rehearse"] => Self::Rehearse(id),
            ["screen"] => Self::Shared(id),
            ["close"] => Self::Close(id),
            ["recap"] => Self::Recap(id),
            ["prepare"] => Self::Prepare(id, Step::Objectives),
            ["prepare", name] => {
                let step = Step::ALL.into_iter().find(|step| step_name(*step) == *name);
                step.map_or(Self::NotFound, |step| Self::Prepare(id, step))
            }
            _ => Self::NotFound,
        }
    }

    /// The address of the screen, for a link.
    pub fn href(self) -> String {
        match self {
            Self::Home | Self::NotFound => "#/".to_owned(),
            Self::NewSession => "#/ask".to_owned(),
            Self::Sessions => "#/sessions".to_owned(),
            Self::Actions => "#/actions".to_owned(),
            Self::Growth => "#/growth".to_owned(),
            Self::Chain => "#/growth/goals".to_owned(),
            Self::Pictures => "#/growth/pictures".to_owned(),
            Self::Reviews => "#/growth/review".to_owned(),
            Self::Review(id) => format!("#/growth/review/{id}"),
            Self::Person(id) => format!("#/people/{id}"),
            Self::Session(id) => format!("#/sessions/{id}"),
            Self::Ask(id) => format!("#/sessions/{id}/ask"),
            Self::Prepare(id, step) => format!("#/sessions/{id}/prepare/{}", step_name(step)),
            Self::Live(id) => format!("#/sessions/{id}/live"),
            Self::Rehearse(id) => format!("#/sessions/{id}/rehearse"),
            Self::Shared(id) => format!("#/sessions/{id}/screen"),
            Self::Close(id) => format!("#/sessions/{id}/close"),
            Self::Recap(id) => format!("#/sessions/{id}/recap"),
            Self::Data => "#/data".to_owned(),
            Self::Help => "#/help".to_owned(),
            Self::Now => "#/live".to_owned(),
        }
    }

    /// The screen in the header to which this one belongs.
    #[must_use]
    pub const fn main(self) -> Self {
        match self {
            Self::Chain | Self::Pictures | Self::Reviews | Self::Review(_) => Self::Growth,
            other => other,
        }
    }

    /// The session that the screen is about.
    pub const fn session(self) -> Option<Id<Session>> {
        match self {
            Self::Session(id)
            | Self::Ask(id)
            | Self::Prepare(id, _)
            | Self::Live(id)
            | Self::Rehearse(id)
            | Self::Shared(id)
            | Self::Close(id)
            | Self::Recap(id) => Some(id),
            Self::Home
            | Self::NewSession
            | Self::Sessions
            | Self::Actions
            | Self::Growth
            | Self::Chain
            | Self::Pictures
            | Self::Reviews
            | Self::Review(_)
            | Self::Person(_)
            | Self::Data
            | Self::Help
            | Self::Now
            | Self::NotFound => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_to_its_screen_and_back() {
        let id = Id::from_raw(0x0199_1234_5678_7abc_9def_0123_4567_89ab);
        let prepare = Step::ALL.map(|step| Route::Prepare(id, step));
        let others = [
            Route::Home,
            Route::NewSession,
            Route::Sessions,
            Route::Help,
            Route::Now,
            Route::Actions,
            Route::Growth,
            Route::Chain,
            Route::Pictures,
            Route::Reviews,
            Route::Review(id.of()),
            Route::Person(id.of()),
            Route::Session(id),
            Route::Ask(id),
            Route::Live(id),
            Route::Rehearse(id),
            Route::Shared(id),
            Route::Close(id),
            Route::Recap(id),
            Route::Data,
        ];
        for route in prepare.into_iter().chain(others) {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_address_of_ours_is_not_found() {
        for hash in [
            "#/nowhere",
            "#/sessions/x",
            "#/sessions/<b>/live",
            "#/ask/more",
            "#//data/x",
            "#/people",
            "#/people/x",
        ] {
            assert_eq!(Route::parse(hash), Route::NotFound, "{hash}");
        }
        for hash in ["", "#", "#/", "#//"] {
            assert_eq!(Route::parse(hash), Route::Home, "{hash}");
        }
    }
}
