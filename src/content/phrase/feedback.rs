//! Seek feedback: advice on the task, with an example, for the next time.

use super::{Phrase, ask, say};
use crate::domain::{Purpose, Tone};

pub(super) const PHRASES: &[Phrase] = &[
    ask(Tone::Warm, "If you were doing my part, what would you change first?"),
    ask(Tone::Direct, "What's one thing I should do differently in … to make it land better?"),
    ask(
        Tone::Neutral,
        "In … I pushed back on …. How did it come across, and what would have worked better?",
    ),
    ask(Tone::Neutral, "What should I do more of? And what less of?"),
    ask(Tone::Warm, "Which of my strengths do you wish I used more?"),
    ask(Tone::Direct, "What do others bring to you that I could handle?"),
    ask(Tone::Warm, "Is there something you've held back because it's small?"),
    ask(Tone::Neutral, "What would someone one level up have done here?"),
    ask(Tone::Neutral, "Can you give me one example, so that I can spot it next time?"),
    say(Tone::Warm, "What I hear is …. Did I get it right?"),
    say(Tone::Direct, "I see that differently. Let me think it over and come back to you on …."),
    say(Tone::Neutral, "One thing that would help me: …. When that happened in …, it let me …."),
    say(Tone::Warm, "Thank you. I'll try … until …, and then ask you again."),
    // Made for one purpose each.
    ask(Tone::Neutral, "Where do I take on something that you'd rather see with someone else?")
        .fits(&[Purpose::RoleClarity]),
    ask(Tone::Warm, "Is there a decision you took lately that I could have taken myself?")
        .fits(&[Purpose::RoleClarity]),
    say(
        Tone::Warm,
        "My own view first: … worked, and … I'd do differently. What do you see that I don't?",
    )
    .fits(&[Purpose::Feedback]),
    ask(Tone::Neutral, "Which moment in this work made you doubt, if any?")
        .fits(&[Purpose::Feedback]),
    ask(Tone::Direct, "What worked so well that I should do it again on purpose?")
        .fits(&[Purpose::Feedback]),
    ask(Tone::Neutral, "What from last quarter should I not repeat in this one?")
        .fits(&[Purpose::QuarterPlanning]),
    ask(
        Tone::Direct,
        "Where was my estimate off last quarter, and how much should I allow for this time?",
    )
    .fits(&[Purpose::QuarterPlanning]),
    ask(Tone::Direct, "If someone who doesn't know me had to decide, what would they need to see?")
        .fits(&[Purpose::Promotion]),
    ask(Tone::Warm, "How will I notice when you'd like me to do something differently?")
        .fits(&[Purpose::NewManager]),
    ask(Tone::Neutral, "If you had run this project, at what point would you have changed course?")
        .fits(&[Purpose::ProjectReset]),
    ask(Tone::Direct, "Which of my tasks would be fine at half the polish?")
        .fits(&[Purpose::Workload]),
    ask(
        Tone::Warm,
        "Which of these results would you bring up yourself, without a reminder from me?",
    )
    .fits(&[Purpose::PreReview]),
];
