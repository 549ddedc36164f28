//! The words of a request: what each tone says, and what each situation opens with. `{subject}`
//! and the like are filled in by the export room.

use crate::domain::{Situation, Tone};

/// The sentences of a request in one tone. Where there are two, the first is for when there is
/// something to fill in, the second for when there is not.
#[derive(Debug)]
pub struct ToneWords {
    /// How a message begins, with and without a name.
    pub greeting: [&'static str; 2],
    /// What is in it for the team.
    pub team: &'static str,
    /// Before the questions.
    pub questions: &'static str,
    /// Before the one question, where the message is spoken.
    pub spoken_question: &'static str,
    /// When, with and without times that suit.
    pub when: [&'static str; 2],
    /// What the person brings.
    pub bring: &'static str,
    /// An easy way to say no.
    pub easy_no: &'static str,
    /// How a mail ends.
    pub close: &'static str,
}

const WARM: ToneWords = ToneWords {
    greeting: ["Hi {name},", "Hi,"],
    team: "I'm asking {why_team}.",
    questions: "I'd like your view on:",
    spoken_question: "My first question would be: {question}",
    when: [
        "{minutes} minutes would be enough. Would {slots} suit you?",
        "{minutes} minutes would be enough, whenever it suits you in the next two weeks.",
    ],
    bring: "I'll send an agenda two days before and a summary within a day.",
    easy_no: "If now isn't a good time, suggest another.",
    close: "Thanks a lot,",
};

const DIRECT: ToneWords = ToneWords {
    greeting: ["Hi {name},", "Hi,"],
    team: "This is {why_team}.",
    questions: "The questions:",
    spoken_question: "The first question: {question}",
    when: [
        "I need {minutes} minutes. Does {slots} work?",
        "I need {minutes} minutes. Which day in the next two weeks works for you?",
    ],
    bring: "Agenda two days before, summary within a day.",
    easy_no: "If now doesn't work, tell me what would.",
    close: "Thanks,",
};

const NEUTRAL: ToneWords = ToneWords {
    greeting: ["Hello {name},", "Hello,"],
    team: "I am asking {why_team}.",
    questions: "My questions:",
    spoken_question: "My first question would be: {question}",
    when: [
        "I suggest {minutes} minutes: {slots}.",
        "I suggest {minutes} minutes in the next two weeks, when it suits you.",
    ],
    bring: "You will have an agenda two days before, and a summary within a day.",
    easy_no: "If this is not a good time, please suggest another.",
    close: "Kind regards,",
};

/// The sentences of a request in this tone.
pub const fn in_tone(tone: Tone) -> &'static ToneWords {
    match tone {
        Tone::Warm => &WARM,
        Tone::Direct => &DIRECT,
        Tone::Neutral => &NEUTRAL,
    }
}

/// A message in one situation.
#[derive(Debug)]
pub struct SituationWords {
    /// What the situation is called where one chooses it.
    pub name: &'static str,
    /// What to keep in mind before sending it; empty where there is nothing.
    pub hint: &'static str,
    /// How it opens: warm, direct, neutral.
    opening: [&'static str; 3],
    /// Why now, where the situation says it better than the purpose; empty where the opening says
    /// it already.
    pub why_now: Option<&'static str>,
    /// What follows the opening.
    pub parts: Parts,
}

/// What a message has beside its opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// All of it: why now, the team, the questions, the time, what the person brings.
    Whole,
    /// All of it, but what the person brings, since the opening says it.
    Announced,
    /// All of it, but the time is the one that is planned anyway.
    PlannedTime,
    /// The questions, to be answered in writing.
    Written,
    /// The time and an easy no: all the rest has been said before.
    Again,
    /// Fifteen minutes for the first question.
    Rescue,
    /// Nothing: the opening says it all.
    OpeningOnly,
}

impl SituationWords {
    /// How it opens in this tone.
    pub const fn opening(&self, tone: Tone) -> &'static str {
        let [warm, direct, neutral] = self.opening;
        match tone {
            Tone::Warm => warm,
            Tone::Direct => direct,
            Tone::Neutral => neutral,
        }
    }
}

const PLAIN: SituationWords = SituationWords {
    name: "Just ask",
    hint: "",
    opening: [
        "Could we have a strategy session about {subject}?",
        "I'd like a strategy session about {subject}.",
        "I would like to propose a strategy session about {subject}.",
    ],
    why_now: None,
    parts: Parts::Whole,
};

const FIRST_ASK: SituationWords = SituationWords {
    name: "I have never asked for one",
    hint: "",
    opening: [
        "I'd like to try something new: a strategy session about {subject}, with an agenda before \
         and a summary after.",
        "I'd like to try a strategy session about {subject}, with an agenda two days before and a \
         summary within a day.",
        "I would like to propose something new: a strategy session about {subject}, with an agenda \
         two days before and a summary within a day.",
    ],
    why_now: None,
    parts: Parts::Announced,
};

const INSTEAD: SituationWords = SituationWords {
    name: "Use our next one-on-one for it",
    hint: "Send your status in writing beforehand, or it will take the time.",
    opening: [
        "Could we use our next one-on-one for the bigger picture, as a strategy session about \
         {subject}? I'll put my status in writing beforehand, so that it takes none of our time.",
        "I'd like to use our next one-on-one as a strategy session about {subject}. My status \
         comes in writing beforehand.",
        "I would like to use our next one-on-one as a strategy session about {subject}. You will \
         have my status in writing beforehand.",
    ],
    why_now: Some(""),
    parts: Parts::PlannedTime,
};

const QUARTER_START: SituationWords = SituationWords {
    name: "A new quarter begins",
    hint: "",
    opening: [
        "With the new quarter ahead, could we have a strategy session about {subject}?",
        "For the new quarter I'd like a strategy session about {subject}.",
        "For the coming quarter I would like to propose a strategy session about {subject}.",
    ],
    why_now: Some("This is when a change of plan is still cheap."),
    parts: Parts::Whole,
};

const AFTER_FEEDBACK: SituationWords = SituationWords {
    name: "After feedback",
    hint: "",
    opening: [
        "Your feedback stayed with me, and I want to make something of it. Could we have a \
         strategy session about {subject}?",
        "I want to turn your feedback into a plan. I'd like a strategy session about {subject}.",
        "Thank you for your feedback. To turn it into a plan, I would like to propose a strategy \
         session about {subject}.",
    ],
    why_now: Some(""),
    parts: Parts::Whole,
};

const BEFORE_REVIEW: SituationWords = SituationWords {
    name: "Before a review",
    hint: "Six weeks ahead there is still time to fill a gap.",
    opening: [
        "Before the reviews, could we have a strategy session about {subject}?",
        "Before the reviews I'd like a strategy session about {subject}.",
        "Ahead of the reviews I would like to propose a strategy session about {subject}.",
    ],
    why_now: Some("Now we can still change what would surprise us later."),
    parts: Parts::Whole,
};

const NEW_MANAGER: SituationWords = SituationWords {
    name: "We have just begun to work together",
    hint: "",
    opening: [
        "I look forward to working with you. Could we have a strategy session about {subject}?",
        "As we start working together, I'd like a strategy session about {subject}.",
        "As we begin to work together, I would like to propose a strategy session about {subject}.",
    ],
    why_now: Some("Talking early saves us both some guessing."),
    parts: Parts::Whole,
};

const SKIP_LEVEL: SituationWords = SituationWords {
    name: "Their own manager reads along",
    hint: "Ask your manager first whether a copy is welcome.",
    opening: [
        "Could we have a strategy session about {subject}? As we said, your manager is in copy, \
         because it touches plans beyond our team.",
        "I'd like a strategy session about {subject}. Your manager is in copy, as agreed, because \
         it touches plans beyond our team.",
        "I would like to propose a strategy session about {subject}. As agreed, your manager is in \
         copy, since it touches plans beyond our team.",
    ],
    why_now: Some(""),
    parts: Parts::Whole,
};

const IN_WRITING: SituationWords = SituationWords {
    name: "No time to meet: in writing",
    hint: "Answers in writing are a start; ask for the session itself again in a month.",
    opening: [
        "Time is short, so here is my strategy session in writing. It is about {subject}; short \
         answers are plenty, whenever it suits you.",
        "Here is my strategy session about {subject} in writing. Short answers are enough.",
        "As time is short, I put my strategy session about {subject} in writing. Short answers \
         are enough, whenever it suits you.",
    ],
    why_now: None,
    parts: Parts::Written,
};

const NUDGE: SituationWords = SituationWords {
    name: "Ask once more",
    hint: "",
    opening: [
        "I'd like to come back to this: could we still have the strategy session about {subject}?",
        "Coming back to this: the strategy session about {subject}.",
        "May I come back to the strategy session about {subject}?",
    ],
    why_now: None,
    parts: Parts::Again,
};

const AFTER_DECLINE: SituationWords = SituationWords {
    name: "Make it smaller",
    hint: "A no to the meeting is often a no to the time it takes.",
    opening: [
        "Thanks for being open with me. An answer to one question about {subject} would already \
         help.",
        "Understood. An answer to one question about {subject} would already help.",
        "Thank you for your answer. One question about {subject} would already help me.",
    ],
    why_now: None,
    parts: Parts::Rescue,
};

const AFTER_POSTPONEMENT: SituationWords = SituationWords {
    name: "Offer new times",
    hint: "",
    opening: [
        "No problem moving our session. I'll keep what I prepared.",
        "No problem moving our session. I keep what I prepared.",
        "Thank you for letting me know. I will keep what I prepared.",
    ],
    why_now: None,
    parts: Parts::Again,
};

const AFTER_CANCELLATION: SituationWords = SituationWords {
    name: "Offer new times",
    hint: "",
    opening: [
        "No problem about the cancellation. If no time fits, I can send you the questions in \
         writing.",
        "No problem. If no time fits, I'll send the questions in writing.",
        "Thank you for letting me know. If no time fits, I can send you the questions in writing.",
    ],
    why_now: None,
    parts: Parts::Again,
};

const AFTER_MISSED: SituationWords = SituationWords {
    name: "Offer new times",
    hint: "No blame: nobody remembers who waited, everybody remembers how it was said.",
    opening: [
        "We seem to have missed each other. I hope all is well.",
        "We missed each other. Shall we try again?",
        "It seems that we missed each other.",
    ],
    why_now: None,
    parts: Parts::Again,
};

const RESCUE: SituationWords = SituationWords {
    name: "Fifteen minutes",
    hint: "",
    opening: [
        "If a whole session is too much right now, there is one question about {subject} that I \
         can't solve alone.",
        "There is one question about {subject} that I can't solve alone.",
        "There is one question about {subject} that I cannot solve on my own.",
    ],
    why_now: None,
    parts: Parts::Rescue,
};

const ABOUT_THE_MEETING: SituationWords = SituationWords {
    name: "Talk about the meeting itself",
    hint: "Three cancellations are a message. Ask what it is.",
    opening: [
        "Our session has had to give way a few times. Is it the time, the length or the topic? \
         I'd rather change it than let it slip: a shorter one, another day, or the questions in \
         writing, whatever is easiest for you.",
        "Our session has given way a few times. Is it the time, the length or the topic? Shorter, \
         another day or in writing: tell me what works.",
        "Our session has had to give way several times. Is it the time, the length or the topic? \
         I would gladly change it: a shorter one, another day, or the questions in writing.",
    ],
    why_now: None,
    parts: Parts::OpeningOnly,
};

/// A message in this situation.
pub const fn in_situation(situation: Situation) -> &'static SituationWords {
    match situation {
        Situation::Plain => &PLAIN,
        Situation::FirstAsk => &FIRST_ASK,
        Situation::InsteadOfOneOnOne => &INSTEAD,
        Situation::QuarterStart => &QUARTER_START,
        Situation::AfterFeedback => &AFTER_FEEDBACK,
        Situation::BeforeReview => &BEFORE_REVIEW,
        Situation::NewManager => &NEW_MANAGER,
        Situation::SkipLevel => &SKIP_LEVEL,
        Situation::InWriting => &IN_WRITING,
        Situation::Nudge => &NUDGE,
        Situation::AfterDecline => &AFTER_DECLINE,
        Situation::AfterPostponement => &AFTER_POSTPONEMENT,
        Situation::AfterCancellation => &AFTER_CANCELLATION,
        Situation::AfterMissed => &AFTER_MISSED,
        Situation::Rescue => &RESCUE,
        Situation::AboutTheMeeting => &ABOUT_THE_MEETING,
    }
}

/// The subject of the mail.
pub const SUBJECT: &str = "Strategy session: {subject} ({minutes} min)";
/// The subject of the mail where the questions go in writing.
pub const SUBJECT_WRITTEN: &str = "Strategy session in writing: {subject}";
/// The minutes for the planned time of another meeting.
pub const PLANNED_TIME: &str = "I would need about {minutes} minutes of it.";
/// For those who would rather talk than write.
pub const RATHER_TALK: &str = "If you would rather talk, fifteen minutes would do.";
/// The time, where all else has been said before: with and without times that suit.
pub const AGAIN: [&str; 2] =
    ["Would {slots} work?", "Which day in the next two weeks would work for {minutes} minutes?"];
/// The short version: with and without times that suit.
pub const RESCUE_TIME: [&str; 2] = [
    "Could we take fifteen minutes for it, {slots}? The question: {question}",
    "Could we take fifteen minutes for it this week or next? The question: {question}",
];
/// How a message in person begins, with and without a name.
pub const SPOKEN_GREETING: [&str; 2] = ["{name}, do you have a minute?", "Do you have a minute?"];
/// What the team gains begins like this, so the person need not.
pub const SO_THAT: &str = "so that ";
/// What the person may begin with instead.
pub const WHY_STARTS: [&str; 5] = ["so that ", "to ", "because ", "for ", "since "];
/// The words that a manager reads between two meetings.
pub const MOST_WORDS: usize = 120;
/// Between two times.
pub const OR: &str = " or ";
/// A date with its time.
pub const AT: &str = "{date} at {time}";
