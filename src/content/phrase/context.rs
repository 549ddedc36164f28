//! Start with context: why we are here, and what to leave with.

use super::{Phrase, ask, say};
use crate::domain::{Purpose, Tone};

pub(super) const PHRASES: &[Phrase] = &[
    say(
        Tone::Warm,
        "Thanks for the time. I'd like to leave with agreement on two things: … and ….",
    ),
    ask(Tone::Warm, "Is there something you want to add or put first?"),
    ask(Tone::Warm, "What would make this time worth it for you?"),
    say(
        Tone::Neutral,
        "Last time we agreed on …. Since then … is done and … has moved, and here is why.",
    ),
    say(Tone::Direct, "I put the status in the note, so we can use this time for direction."),
    ask(Tone::Neutral, "Has anything changed above us that should change this agenda?"),
    ask(Tone::Warm, "Where is most of your attention this month?"),
    say(Tone::Direct, "Thirty seconds of background, then my first question."),
    ask(Tone::Neutral, "Are you fine with me taking notes? You'll get the summary."),
    ask(Tone::Neutral, "Is there anything here that you'd rather take outside this meeting?"),
    say(
        Tone::Direct,
        "If we only have fifteen minutes: the one question I can't solve alone is ….",
    ),
    say(Tone::Neutral, "I care more about getting … right today than about covering everything."),
    // Made for one purpose each.
    say(
        Tone::Warm,
        "I want to spend my time where the team needs it most, so I'd like to check what you \
         count on me for.",
    )
    .fits(&[Purpose::RoleClarity]),
    say(
        Tone::Neutral,
        "I brought a list of what I do and how much time it takes. Can we use it as our map?",
    )
    .fits(&[Purpose::RoleClarity]),
    ask(
        Tone::Direct,
        "Seen from where you sit, has my role changed since we last talked about it?",
    )
    .fits(&[Purpose::RoleClarity]),
    say(
        Tone::Warm,
        "I'd like your advice on …. I've written down my own view first, so that we can compare.",
    )
    .fits(&[Purpose::Feedback]),
    ask(Tone::Neutral, "Which piece of my recent work have you seen most of? Let's start there.")
        .fits(&[Purpose::Feedback]),
    say(
        Tone::Direct,
        "I'd like to leave with three ranked goals for the quarter and a list of what I won't do.",
    )
    .fits(&[Purpose::QuarterPlanning]),
    ask(Tone::Neutral, "Which of the team's results would hurt most if it slipped this quarter?")
        .fits(&[Purpose::QuarterPlanning]),
    ask(Tone::Direct, "Which dates in the coming quarter are already fixed for you?")
        .fits(&[Purpose::QuarterPlanning]),
    say(
        Tone::Direct,
        "I'm not asking for a decision today. I'd like to know the gap to the next level and \
         the proof it takes.",
    )
    .fits(&[Purpose::Promotion]),
    say(Tone::Warm, "I'd like to start with how you like to work, then priorities.")
        .fits(&[Purpose::NewManager]),
    say(
        Tone::Neutral,
        "I've put myself and my work on one page. What would you like to hear about first?",
    )
    .fits(&[Purpose::NewManager]),
    say(
        Tone::Neutral,
        "The facts since the start are in the note. Today I'd like a decision: continue, change \
         or stop.",
    )
    .fits(&[Purpose::ProjectReset]),
    say(
        Tone::Direct,
        "I've set my tasks against my hours. They don't fit, and I brought a proposal.",
    )
    .fits(&[Purpose::Workload]),
    say(
        Tone::Warm,
        "I'd like no surprises for either of us in the review, so let's compare notes early.",
    )
    .fits(&[Purpose::PreReview]),
];
