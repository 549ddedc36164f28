//! Summarize and confirm: say it back, with an owner and a date for everything.

use super::{Phrase, ask, say};
use crate::domain::{Purpose, Tone};

pub(super) const PHRASES: &[Phrase] = &[
    say(Tone::Warm, "Let me say back what we decided: …. What did I miss?"),
    say(Tone::Direct, "I own … by …. You own … by …."),
    ask(Tone::Direct, "Is that order right?"),
    say(
        Tone::Neutral,
        "Still open: …. I'll bring it next time, unless you'd rather decide by mail.",
    ),
    ask(Tone::Neutral, "On what date would you like a short update?"),
    say(Tone::Neutral, "You mentioned speaking to …. Shall I remind you on …?"),
    ask(Tone::Direct, "Would you sign this sentence: …?"),
    ask(Tone::Warm, "What was useful today, and what should we change about this meeting?"),
    ask(Tone::Neutral, "Shall we keep the same slot next month, or next quarter?"),
    say(Tone::Warm, "You'll have the summary tomorrow. Please correct it where I'm off."),
    say(Tone::Warm, "Thank you. The most helpful part for me was …."),
    say(Tone::Direct, "We have one minute, so: decision, owner, date."),
    // Made for one purpose each.
    say(Tone::Neutral, "So I own …, I decide … alone, and I come to you with …. Is that complete?")
        .fits(&[Purpose::RoleClarity]),
    ask(Tone::Direct, "Who else should see this page about my role, and who shows it to them?")
        .fits(&[Purpose::RoleClarity]),
    say(Tone::Warm, "So I keep … and I change …. Let's look at it again on ….")
        .fits(&[Purpose::Feedback]),
    ask(Tone::Neutral, "How will we both notice that it has changed?").fits(&[Purpose::Feedback]),
    say(Tone::Direct, "First …, second …, third …. Not this quarter: …. Agreed?")
        .fits(&[Purpose::QuarterPlanning]),
    ask(
        Tone::Neutral,
        "At what point in the quarter shall we check whether this order still holds?",
    )
    .fits(&[Purpose::QuarterPlanning]),
    say(
        Tone::Direct,
        "So the gap is …, the proof would be …, and we look at it on …. May I put that in \
         writing?",
    )
    .fits(&[Purpose::Promotion]),
    say(
        Tone::Warm,
        "So this is how we work together for now. Shall we check in a month whether it fits?",
    )
    .fits(&[Purpose::NewManager]),
    ask(Tone::Direct, "Continue, change or stop: which one do I write down, and who tells whom?")
        .fits(&[Purpose::ProjectReset]),
    say(Tone::Neutral, "So … goes, … moves to …, and … stays first. We look at it again on ….")
        .fits(&[Purpose::Workload]),
    say(
        Tone::Neutral,
        "We agree on these highlights: …. Still thin: …. I'll send you what's missing by ….",
    )
    .fits(&[Purpose::PreReview]),
];
