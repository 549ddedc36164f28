//! The recap: what goes to the manager after a session.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Id, Occasion, Session, SessionState};

/// How a recap is worded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RecapForm {
    /// A mail with all of it.
    #[default]
    Full,
    /// A few lines for a chat.
    Chat,
    /// A mail with all of it, in the words of an office.
    Formal,
    /// A mail after a talk that was hard.
    AfterHardTalk,
    /// A mail for a session that did not take place.
    AfterCancelled,
}

words!(RecapForm {
    Full: "full",
    Chat: "chat",
    Formal: "formal",
    AfterHardTalk: "after_hard_talk",
    AfterCancelled: "after_cancelled",
});

impl RecapForm {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Full, Self::Chat, Self::Formal, Self::AfterHardTalk, Self::AfterCancelled];
}

/// The recap of a session. It carries the session's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recap {
    /// What was most useful, in the person's words.
    pub most_useful: String,
    /// The text as the person changed it; nothing while it follows the record.
    pub edited: Option<String>,
    /// When it was sent.
    pub sent_on: Option<NaiveDate>,
    /// How it is worded, as the person chose; see [`Document::recap_form`].
    pub form: RecapForm,
    /// What the record said when the person began to change the text, with all that they took in
    /// since; nothing while the text follows the record.
    pub based_on: Option<String>,
}

fields!(Recap { most_useful, edited, sent_on; form, based_on });

impl Document {
    /// Changes the recap of a session.
    pub fn write_recap(&mut self, session: Id<Session>, change: impl FnOnce(&mut Recap)) {
        if self.sessions.contains(session) {
            self.recaps.edit(session.of(), change);
        }
    }

    /// Notes that the recap was sent today.
    pub fn send_recap(&mut self, session: Id<Session>, occasion: &Occasion) {
        self.write_recap(session, |recap| recap.sent_on = Some(occasion.today));
        self.sessions.update(session, |row| row.advance(SessionState::RecapSent));
    }

    /// Takes back that the recap was sent.
    pub fn unsend_recap(&mut self, session: Id<Session>) {
        self.write_recap(session, |recap| recap.sent_on = None);
        self.sessions.update(session, |row| row.advance(SessionState::Closed));
    }

    /// How the recap of a session is worded. Whether the session took place is no choice: one that
    /// was put aside has nothing to sum up, and one that was held did take place.
    pub fn recap_form(&self, session: Id<Session>) -> RecapForm {
        let chosen = self.recaps.get(session.of()).map(|recap| recap.form).unwrap_or_default();
        match self.sessions.get(session).map(Session::state) {
            Some(state) if state.is_aside() => RecapForm::AfterCancelled,
            Some(state) if state.is_held() && chosen == RecapForm::AfterCancelled => {
                RecapForm::Full
            }
            _ => chosen,
        }
    }

    /// Chooses how the recap of a session is worded.
    pub fn choose_recap_form(&mut self, session: Id<Session>, form: RecapForm) {
        self.write_recap(session, |recap| recap.form = form);
    }

    /// Takes the person's own words for the recap. `record_text` is what the record says now.
    pub fn edit_recap(&mut self, session: Id<Session>, text: String, record_text: &str) {
        self.write_recap(session, |recap| {
            if recap.edited.is_none() || recap.based_on.is_none() {
                recap.based_on = Some(record_text.to_owned());
            }
            recap.edited = Some(text);
        });
    }

    /// Takes a change of the record into the person's own words: the words with it, and the text
    /// of the record that they stand on from now on. Words that nobody changed are not touched.
    pub fn take_into_recap(&mut self, session: Id<Session>, edited: String, based_on: String) {
        self.write_recap(session, |recap| {
            if recap.edited.is_some() {
                recap.edited = Some(edited);
                recap.based_on = Some(based_on);
            }
        });
    }

    /// Leaves the person's own words as they are, whatever the record says by now.
    pub fn dismiss_recap_changes(&mut self, session: Id<Session>, record_text: String) {
        self.write_recap(session, |recap| {
            if recap.edited.is_some() {
                recap.based_on = Some(record_text);
            }
        });
    }

    /// Lets the recap follow the record again.
    pub fn restart_recap(&mut self, session: Id<Session>) {
        self.write_recap(session, |recap| {
            recap.edited = None;
            recap.based_on = None;
        });
    }
}
