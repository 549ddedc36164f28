//! Plan for the future: next steps, trade-offs, and what help they need.

use super::{Phrase, ask, say};
use crate::domain::{Purpose, Tone};

pub(super) const PHRASES: &[Phrase] = &[
    say(Tone::Direct, "My proposal for the next four weeks is …. The first step is …."),
    ask(Tone::Neutral, "What would make this plan fail?"),
    ask(Tone::Direct, "Which option would you choose, and for what reason?"),
    say(Tone::Neutral, "What I need from you is …. By when is that realistic?"),
    ask(Tone::Neutral, "What's the smallest version that we could show by …?"),
    ask(Tone::Warm, "Which skill should this project grow, and how would we notice?"),
    ask(Tone::Warm, "Which experience am I missing for the next level, and where could I get it?"),
    ask(Tone::Neutral, "Who should hear about this from you, and not from me?"),
    say(Tone::Direct, "If … slips past the …, I'll cut … and tell you that day."),
    say(Tone::Neutral, "I can take this on if … moves to …. Is that right with you?"),
    ask(Tone::Direct, "What's off the table, so that I don't plan for it?"),
    ask(Tone::Warm, "When shall we look at this again?"),
    // Made for one purpose each.
    say(
        Tone::Neutral,
        "I'll write one page: what I own, what I decide alone, what I bring to you. Will you \
         correct it?",
    )
    .fits(&[Purpose::RoleClarity]),
    ask(Tone::Warm, "Which decision that I bring to you today could be mine from next month?")
        .fits(&[Purpose::RoleClarity]),
    ask(Tone::Direct, "From which date does this split hold, and who needs to hear about it?")
        .fits(&[Purpose::RoleClarity]),
    say(Tone::Warm, "I'll change one thing: …. Would you watch for it until …?")
        .fits(&[Purpose::Feedback]),
    ask(Tone::Neutral, "Where is my next chance to try this, while it's still fresh?")
        .fits(&[Purpose::Feedback]),
    ask(Tone::Direct, "Is there anything on my list of what I won't do that would hurt you?")
        .fits(&[Purpose::QuarterPlanning]),
    say(
        Tone::Neutral,
        "I have about … working days. This plan takes …, and the rest is for what we can't \
         foresee.",
    )
    .fits(&[Purpose::QuarterPlanning]),
    ask(
        Tone::Warm,
        "Which of these goals needs your help early, so that it isn't late at the end?",
    )
    .fits(&[Purpose::QuarterPlanning]),
    ask(
        Tone::Direct,
        "Who prepares the decision, when, and what should they have seen of my work by then?",
    )
    .fits(&[Purpose::Promotion]),
    say(Tone::Warm, "My first ninety days with you would be …, … and …. What would you put first?")
        .fits(&[Purpose::NewManager]),
    say(
        Tone::Neutral,
        "I see three options: …, … or …. I'd choose … because …. What speaks against it?",
    )
    .fits(&[Purpose::ProjectReset]),
    say(Tone::Direct, "I can do … well by …, or both … and … roughly. Which do you prefer?")
        .fits(&[Purpose::Workload]),
    ask(Tone::Neutral, "I could still finish … or … before the review. Which one is worth more?")
        .fits(&[Purpose::PreReview]),
];
