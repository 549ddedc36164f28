//! The request for a session.

use chrono::{NaiveDate, NaiveTime};

use super::field::{fields, words};
use super::{Document, Id, Occasion, Session, SessionState, Situation, Tone};

/// How the request reaches the manager.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Channel {
    /// A chat message: short.
    Chat,
    /// A mail: with subject and signature.
    #[default]
    Email,
    /// The text of a calendar invitation.
    Invitation,
    /// Said in person, from a few lines to read out.
    InPerson,
}

words!(Channel { Chat: "chat", Email: "email", Invitation: "invitation", InPerson: "in_person" });

impl Channel {
    /// All channels, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Email, Self::Chat, Self::Invitation, Self::InPerson];

    /// Whether it has a subject and an address.
    pub const fn goes_by_mail(self) -> bool {
        matches!(self, Self::Email | Self::Invitation)
    }
}

/// A time that would suit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeSlot {
    /// The local date.
    pub on: Option<NaiveDate>,
    /// The local time at which it begins.
    pub at: Option<NaiveTime>,
}

fields!(TimeSlot { on, at });

/// The request for a session. It carries the session's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// How it reaches the manager.
    pub channel: Channel,
    /// What it starts from.
    pub situation: Situation,
    /// How it sounds.
    pub tone: Tone,
    /// Why now, in the person's words; empty takes the line of the situation or the purpose.
    pub why_now: String,
    /// What the team gains, in the person's words; empty takes the purpose's own line.
    pub why_team: String,
    /// The questions, one a line; empty takes those of the purpose.
    pub questions: String,
    /// The first time that would suit.
    pub first: TimeSlot,
    /// The second one.
    pub second: TimeSlot,
    /// Times that would suit, in the person's words; they stand in where no date is given.
    pub slots: String,
    /// The text as the person changed it; nothing while it follows the form.
    pub edited: Option<String>,
    /// When it was sent, the last time where it was sent again.
    pub asked_on: Option<NaiveDate>,
    /// When the person asked for an answer; it starts the waiting anew.
    pub nudged_on: Option<NaiveDate>,
    /// Messages for what came after, as the person changed them.
    pub again: Vec<OwnMessage>,
}

fields!(Request {
    channel,
    situation,
    tone,
    why_now,
    why_team,
    questions,
    first,
    second,
    slots,
    edited,
    asked_on,
    nudged_on,
    again,
});

/// A message in one situation, as the person changed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnMessage {
    /// What it starts from.
    pub situation: Situation,
    /// The text.
    pub text: String,
}

fields!(OwnMessage { situation, text });

impl Request {
    /// Since when the person has been waiting for an answer.
    pub fn waiting_since(&self) -> Option<NaiveDate> {
        self.asked_on.max(self.nudged_on)
    }
}

impl Document {
    /// Changes the form of a request. A text that the person edited stays as it is.
    pub fn compose_request(&mut self, session: Id<Session>, change: impl FnOnce(&mut Request)) {
        if self.sessions.contains(session) {
            self.requests.edit(session.of(), change);
        }
    }

    /// Keeps the text of a request as the person wrote it.
    pub fn word_request(&mut self, session: Id<Session>, text: String) {
        self.compose_request(session, |request| request.edited = Some(text));
    }

    /// Lets the text of a request follow the form again.
    pub fn unword_request(&mut self, session: Id<Session>) {
        self.compose_request(session, |request| request.edited = None);
    }

    /// Notes that the person asked today; for a session that was put aside, that they asked again.
    pub fn ask(&mut self, session: Id<Session>, occasion: &Occasion) {
        self.compose_request(session, |request| request.asked_on = Some(occasion.today));
        self.take_up(session);
        self.sessions.update(session, |row| row.advance(SessionState::Requested));
    }

    /// Keeps the message for what came after as the person wrote it; nothing lets it follow the
    /// form again.
    pub fn word_again(&mut self, session: Id<Session>, situation: Situation, text: Option<String>) {
        self.compose_request(session, |request| {
            request.again.retain(|own| own.situation != situation);
            request.again.extend(text.map(|text| OwnMessage { situation, text }));
        });
    }

    /// Notes that the person sent such a message today: one who waits asked for an answer, and one
    /// whose session was put aside asked anew.
    pub fn send_again(&mut self, session: Id<Session>, situation: Situation, occasion: &Occasion) {
        self.word_again(session, situation, None);
        if self.awaits_answer(session) {
            self.compose_request(session, |request| request.nudged_on = Some(occasion.today));
        } else {
            self.ask(session, occasion);
        }
    }

    /// The request of a session, empty where none was written.
    pub fn request(&self, session: Id<Session>) -> Request {
        self.requests.get(session.of()).cloned().unwrap_or_default()
    }
}

/// Something in the form of a request that cannot be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestProblem {
    /// The mail address is none.
    Email,
    /// A time that would suit is over. Which: 0 or 1.
    SlotPast(usize),
    /// A time that would suit does not exist, since the clocks go forward over it.
    SlotSkipped(usize),
    /// A time is given without its date.
    SlotWithoutDate(usize),
    /// Both times that would suit are the same.
    SlotsAlike,
}

impl Document {
    /// What cannot be meant in the form of a request. `exists` says whether the clocks of this
    /// place show a time on a date; they skip an hour in spring.
    pub fn request_problems(
        &self,
        session: Id<Session>,
        today: NaiveDate,
        exists: fn(NaiveDate, NaiveTime) -> bool,
    ) -> Vec<RequestProblem> {
        let Some(row) = self.sessions.get(session) else { return Vec::new() };
        let request = self.request(session);
        // What was asked for stands once there is an answer.
        let is_open = row.on.is_none() && !row.state().is_held();
        let manager = row.manager;
        let email = self.people.get(manager).map_or("", |person| person.email.trim());
        let mut problems = Vec::new();
        if !email.is_empty() && !is_address(email) {
            problems.push(RequestProblem::Email);
        }
        for (place, slot) in [request.first, request.second].into_iter().enumerate() {
            match (slot.on, slot.at) {
                (Some(on), _) if on < today && is_open => {
                    problems.push(RequestProblem::SlotPast(place));
                }
                (Some(on), Some(at)) if !exists(on, at) => {
                    problems.push(RequestProblem::SlotSkipped(place));
                }
                (None, Some(_)) => problems.push(RequestProblem::SlotWithoutDate(place)),
                _ => {}
            }
        }
        if request.first.on.is_some() && request.first == request.second {
            problems.push(RequestProblem::SlotsAlike);
        }
        problems
    }
}

/// Whether a text can be a mail address: something, an `@`, and a domain with a dot inside it.
/// Whether it is one, only a mail can tell.
pub fn is_address(text: &str) -> bool {
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let has_dot = domain
        .split_once('.')
        .is_some_and(|(first, rest)| !first.is_empty() && !rest.is_empty() && !rest.ends_with('.'));
    let is_whole = !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == ',');
    !name.is_empty() && !name.contains('@') && has_dot && is_whole
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_address(text), expected, "{text}");
    }

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        check("kim@example.org", true);
        check("kim.lee+work@mail.example.co.uk", true);
        check("jürgen@müller.example", true);
        check("kim", false);
        check("kim@", false);
        check("@example.org", false);
        check("kim@example", false);
        check("kim@example.", false);
        check("kim@.org", false);
        check("kim lee@example.org", false);
        check("kim@example.org, lee@example.org", false);
        check("kim@@example.org", false);
        check("kim@example.org\nBcc: x", false);
    }
}
