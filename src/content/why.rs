//! Why it is worth asking, and short reasons for what the app suggests, each with its source.

/// A reason in two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The reason in a few words.
    pub title: &'static str,
    /// The reason in one sentence.
    pub text: &'static str,
}

/// Where in the app a tip helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TipPlace {
    /// The request.
    Ask,
    /// Preparing: clarify objectives.
    Objectives,
    /// Preparing: align with team goals.
    Alignment,
    /// Preparing: draft the agenda.
    Agenda,
    /// Preparing: gather data.
    Data,
    /// Asking for feedback and noting it.
    Feedback,
    /// Planning the next steps.
    Plan,
    /// The recap and the updates after it.
    Recap,
    /// The achievement log.
    Log,
}

/// A finding from research or practice that backs what the app suggests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The finding in plain words.
    pub text: &'static str,
    /// Who found it.
    pub source: &'static str,
    /// Where it helps.
    pub place: TipPlace,
}

/// A tip, in one line.
const fn tip(place: TipPlace, text: &'static str, source: &'static str) -> Tip {
    Tip { text, source, place }
}

/// Why "Can we have a strategy session?" works where "Can we have a check-in?" does not.
pub const WHY_STRATEGY_SESSION: [Reason; 3] = [
    Reason {
        title: "It is about the team's goals",
        text: "The name says that you want your goals to line up with those of the team.",
    },
    Reason {
        title: "It looks ahead",
        text: "It asks where the work should go, instead of putting out today's fire.",
    },
    Reason {
        title: "It makes you a partner",
        text: "You bring a purpose and an agenda, so it is easy for your manager to say yes.",
    },
];

/// What research and practice say, for the places where it helps.
pub const TIPS: &[Tip] = &[
    tip(
        TipPlace::Ask,
        "About half of one-on-ones are rated below par by the employee. Managers tend to rate \
         their own higher.",
        "Rogelberg, Glad We Met",
    ),
    tip(
        TipPlace::Ask,
        "Too few one-on-ones are a known problem, too many are not. A strategy session adds to \
         yours and replaces none.",
        "Rogelberg, Glad We Met",
    ),
    tip(
        TipPlace::Objectives,
        "The strongest predictor of the value of a one-on-one is how active a part the employee \
         takes in it.",
        "Rogelberg, Glad We Met",
    ),
    tip(
        TipPlace::Objectives,
        "When Adobe gave up its annual review, three topics took its place: expectations, \
         feedback and growth.",
        "Adobe, Check-in",
    ),
    tip(
        TipPlace::Alignment,
        "Knowing what is expected of you is the most basic element of engagement, and fewer \
         people know it than before.",
        "Gallup",
    ),
    tip(
        TipPlace::Agenda,
        "Only about half of one-on-ones have a written agenda. They are rated best when both \
         write it, or you alone.",
        "Rogelberg, Glad We Met",
    ),
    tip(
        TipPlace::Data,
        "Clearing obstacles is one of the things that good managers do. Say plainly what stands \
         in your way.",
        "Google, Project Oxygen",
    ),
    tip(
        TipPlace::Feedback,
        "Ask for advice: it brings more critical and more usable input than feedback, which \
         makes people grade the past.",
        "Yoon and others, Harvard Business School working paper",
    ),
    tip(
        TipPlace::Feedback,
        "Feedback helps on average, but over a third of the time it hurt. It works better on the \
         task than on the person.",
        "Kluger and DeNisi, 1996",
    ),
    tip(
        TipPlace::Plan,
        "Plans in the form \"if this happens, I will do that\" help to reach goals, in a review of \
         94 tests.",
        "Gollwitzer and Sheeran, 2006",
    ),
    tip(
        TipPlace::Recap,
        "In studies of goal tracking, keeping track helped more when progress was written down \
         and reported to someone.",
        "Harkin et al., 2016",
    ),
    tip(
        TipPlace::Log,
        "The most recent events weigh too much in reviews. A record over the whole period is the \
         remedy.",
        "Oxford Reference, \"recency bias\"",
    ),
];

/// A tip for a place.
pub fn tip_for(place: TipPlace) -> Option<&'static Tip> {
    TIPS.iter().find(|tip| tip.place == place)
}

/// Before the name of a source.
pub const SOURCE: &str = "Source: {source}";

/// Why the questions of a request ask for advice.
pub const ADVICE: &str = "Questions that ask for advice get more usable answers than questions \
    that ask for feedback, since feedback makes people grade the past.";

/// What this tool is not for, and who is there for it.
pub const NOT_THE_PLACE: &str = "This tool is not the place for harassment, discrimination, \
    health or legal matters. Please take them to HR, a union, or an adviser you trust.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tips_are_short_and_name_their_source() {
        for tip in TIPS {
            assert!(tip.text.chars().count() <= 140, "{}", tip.text);
            assert!(!tip.source.is_empty(), "{}", tip.text);
        }
    }
}
