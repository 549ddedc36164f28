//! Awkward turns: what to say when the session takes one, and what better to leave alone.

/// An awkward turn and a way out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What happens.
    pub turn: &'static str,
    /// What to say then.
    pub say: &'static str,
}

/// A turn, in one line.
const fn turn(turn: &'static str, say: &'static str) -> Turn {
    Turn { turn, say }
}

/// The turns that come up in such sessions.
pub const TURNS: &[Turn] = &[
    turn(
        "\"You're doing fine\"",
        "Good to hear. Which part most, and what would move it from fine to strong?",
    ),
    turn(
        "We drift into status",
        "That's in the note. Can I use our time for the question about priorities?",
    ),
    turn(
        "The time is cut short",
        "Then let's take the one question that can't wait, and fix who does what. Can we do the \
         rest in writing?",
    ),
    turn("A vague promise", "What date should I note, and whose name?"),
    turn(
        "\"That's not my decision\"",
        "Who decides, and what do they need? Would you introduce it, or shall I?",
    ),
    turn(
        "A flat no",
        "What would have to be true for a yes? And when is it sensible to ask again?",
    ),
    turn(
        "Hard criticism (ask, then pause)",
        "I want to take that in. Could you give me one example?",
    ),
    turn("You disagree", "We see the cause differently. Can we agree on what to watch until …?"),
    turn("Silence (wait first)", "Take your time. You can also send me your thoughts later."),
    turn("Too many new tasks", "Happy to. Which of …, … and … gives way?"),
    turn("It turns personal", "Could we stay with the example from work?"),
    turn(
        "A goal changed without notice",
        "When did that change? I'd like to catch the next change earlier.",
    ),
    turn(
        "Feelings run high",
        "I need five minutes. Can we take another question first, or continue tomorrow?",
    ),
];

/// What not to do, whatever happens.
pub const DO_NOT: &[&str] = &[
    "Don't record the talk in secret.",
    "Don't quote people who aren't in the room.",
    "Don't bring up pay in a session that was announced as something else.",
];
