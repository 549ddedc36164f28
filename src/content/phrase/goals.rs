//! Review goals and alignment: where my work fits, and what counts most.

use super::{Phrase, ask, say};
use crate::domain::{Purpose, Tone};

pub(super) const PHRASES: &[Phrase] = &[
    say(Tone::Warm, "This is how I read the team's goals and where my work fits. Where am I off?"),
    ask(Tone::Direct, "If I could finish only one of these this quarter, which should it be?"),
    ask(Tone::Warm, "What does good look like here, and what would be great?"),
    ask(Tone::Neutral, "How will you judge this one when it's done?"),
    ask(Tone::Direct, "Which of these would you stop or shrink?"),
    ask(Tone::Neutral, "Which result matters most to your own manager?"),
    say(
        Tone::Direct,
        "I have … at risk, about 60 % sure. What would you trade: scope, date or help?",
    ),
    ask(Tone::Neutral, "Where do you see my responsibility end and that of … begin?"),
    ask(Tone::Direct, "Which decisions can I take without you, and where do you want to be asked?"),
    say(Tone::Neutral, "Two things I do match no goal: … and …. Keep, hand over, or drop?"),
    ask(
        Tone::Neutral,
        "On a scale from 1 to 5, how close are we on this? What would move it one up?",
    ),
    ask(Tone::Warm, "What do you know that I don't, and that would change my plan?"),
    // Made for one purpose each.
    ask(Tone::Direct, "Which results carry my name, and where do I only help?")
        .fits(&[Purpose::RoleClarity]),
    ask(Tone::Warm, "If you described my job in three lines today, what would they say?")
        .fits(&[Purpose::RoleClarity]),
    ask(Tone::Neutral, "Which task on my list would you not have guessed?")
        .fits(&[Purpose::RoleClarity]),
    say(Tone::Neutral, "For this work I took … as the goal. Was that the right target?")
        .fits(&[Purpose::Feedback]),
    ask(Tone::Warm, "Which part of this work moved the team's goal, and which part didn't?")
        .fits(&[Purpose::Feedback]),
    ask(Tone::Direct, "Here are my three goals in order. Would you swap any of them?")
        .fits(&[Purpose::QuarterPlanning]),
    ask(Tone::Neutral, "What would make you change this order in the middle of the quarter?")
        .fits(&[Purpose::QuarterPlanning]),
    ask(Tone::Warm, "Which number would you look at first to see whether this goal is on track?")
        .fits(&[Purpose::QuarterPlanning]),
    say(
        Tone::Direct,
        "These three results are my proof for the next level: …, … and …. Which one carries \
         least?",
    )
    .fits(&[Purpose::Promotion]),
    ask(Tone::Warm, "Which problem would you most like to see solved in our first three months?")
        .fits(&[Purpose::NewManager]),
    ask(Tone::Neutral, "If the project stopped tomorrow, which goal would suffer?")
        .fits(&[Purpose::ProjectReset]),
    say(
        Tone::Direct,
        "I have … hours a week, and this list needs …. Which of these should get the hours?",
    )
    .fits(&[Purpose::Workload]),
    ask(Tone::Neutral, "Against the goals we set, which result counts most, and which looks thin?")
        .fits(&[Purpose::PreReview]),
];
