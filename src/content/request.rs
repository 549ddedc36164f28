//! The words of a request. `{name}` and the like are filled in by the export room.

use crate::domain::Tone;

/// The sentences of a request in one tone.
#[derive(Debug)]
pub struct RequestWords {
    /// How a mail begins, with and without a name.
    pub greeting: [&'static str; 2],
    /// The ask itself.
    pub ask: &'static str,
    /// Before the questions.
    pub questions: &'static str,
    /// What the person brings, and an easy way to say no.
    pub bring: &'static str,
    /// When, with and without times that suit.
    pub when: [&'static str; 2],
    /// How a mail ends.
    pub close: &'static str,
    /// The whole as a chat message, with and without times that suit.
    pub chat: [&'static str; 2],
}

/// The subject of the mail.
pub const SUBJECT: &str = "Strategy session: {subject} ({minutes} min)";

const WARM: RequestWords = RequestWords {
    greeting: ["Hi {name},", "Hi,"],
    ask: "Could we have a strategy session about {subject}? {why_now} I'm asking {why_team}.",
    questions: "I would like your view on:",
    bring: "I'll send an agenda two days before and a summary within a day. If this is a bad \
            time, just name a better one.",
    when: [
        "{minutes} minutes would be enough. Would {slots} suit you?",
        "{minutes} minutes would be enough, whenever it suits you in the next two weeks.",
    ],
    close: "Thanks a lot,",
    chat: [
        "Could we use {minutes} minutes as a strategy session about {subject}, {slots} perhaps? I \
         want to think ahead with you, {why_team}. I'll send an agenda two days before. If this \
         is a bad time, just say when a better one would be.",
        "Could we use {minutes} minutes in the next two weeks as a strategy session about \
         {subject}? I want to think ahead with you, {why_team}. I'll send an agenda two days \
         before. If this is a bad time, just say when a better one would be.",
    ],
};

const DIRECT: RequestWords = RequestWords {
    greeting: ["Hi {name},", "Hi,"],
    ask: "I'd like {minutes} minutes for a strategy session about {subject}, {why_team}. {why_now}",
    questions: "The questions:",
    bring: "You get the agenda two days before and a summary within a day.",
    when: ["Does {slots} work?", "Which day in the next two weeks works for you?"],
    close: "Thanks,",
    chat: [
        "I'd like {minutes} minutes for a strategy session about {subject}, {why_team}. Does \
         {slots} work? Agenda two days before, summary within a day.",
        "I'd like {minutes} minutes for a strategy session about {subject}, {why_team}. Which day \
         in the next two weeks works? Agenda two days before, summary within a day.",
    ],
};

const NEUTRAL: RequestWords = RequestWords {
    greeting: ["Hello {name},", "Hello,"],
    ask: "I would like to propose a strategy session about {subject}. {why_now} The aim: to \
          look ahead together, {why_team}.",
    questions: "My questions:",
    bring: "You will have an agenda two days before, and a summary within a day. If it does not \
            fit now, please name a better time.",
    when: [
        "I suggest {minutes} minutes: {slots}.",
        "I suggest {minutes} minutes in the next two weeks, when it suits you.",
    ],
    close: "Kind regards,",
    chat: [
        "I would like to propose a strategy session about {subject}: {minutes} minutes, {slots}. \
         The aim is to look ahead together, {why_team}. An agenda follows two days before.",
        "I would like to propose a strategy session about {subject}: {minutes} minutes in the \
         next two weeks. The aim is to look ahead together, {why_team}. An agenda follows two \
         days before.",
    ],
};

/// The sentences of a request in this tone.
pub const fn words(tone: Tone) -> &'static RequestWords {
    match tone {
        Tone::Warm => &WARM,
        Tone::Direct => &DIRECT,
        Tone::Neutral => &NEUTRAL,
    }
}

/// A message for somebody who has not answered.
pub const NUDGE: &str = "Moving this up: could we still find {minutes} minutes for the strategy \
                         session? If this month is full, fifteen minutes on the first question \
                         would already help: {question}";
