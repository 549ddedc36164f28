//! The request for a session.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Id, Occasion, Session, SessionState, Tone};

/// How the request reaches the manager.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Channel {
    /// A chat message: short.
    Chat,
    /// A mail: with subject and signature.
    #[default]
    Email,
}

words!(Channel { Chat: "chat", Email: "email" });

impl Channel {
    /// All channels, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Email, Self::Chat];
}

/// The request for a session. It carries the session's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// How it reaches the manager.
    pub channel: Channel,
    /// How it sounds.
    pub tone: Tone,
    /// Why now, in the person's words; empty takes the purpose's own line.
    pub why_now: String,
    /// Two times that would suit, in the person's words.
    pub slots: String,
    /// The text as the person changed it; nothing while it follows the form.
    pub edited: Option<String>,
    /// When it was sent.
    pub asked_on: Option<NaiveDate>,
}

fields!(Request { channel, tone, why_now, slots, edited, asked_on });

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

    /// Notes that the person asked today.
    pub fn ask(&mut self, session: Id<Session>, occasion: &Occasion) {
        self.compose_request(session, |request| request.asked_on = Some(occasion.today));
        self.sessions.update(session, |row| row.advance(SessionState::Requested));
    }
}
