//! The words of a narrative: what the record says of a period, in each of its forms.

use crate::domain::{GoalOutcome, MetricQuality, NarrativeForm, Reaction, Role};

/// What a form is called, and in one line what it is for.
pub const fn form(form: NarrativeForm) -> [&'static str; 2] {
    match form {
        NarrativeForm::SelfReview => [
            "Self-review, short",
            "For a form that has room for 1,500 characters. What matters least stays out first.",
        ],
        NarrativeForm::LongReview => [
            "Self-review, long",
            "All of it: themes, goals, stories, feedback, numbers, and the months behind them.",
        ],
        NarrativeForm::ManagerBrief => [
            "Brief for my manager",
            "One page from which your manager can speak for you when you are not in the room.",
        ],
        NarrativeForm::PromotionCase => [
            "Case for the next level",
            "Each criterion, what proves it, and where there is still a gap.",
        ],
        NarrativeForm::YearInReview => {
            ["Year in review", "What there was in numbers, and then month by month."]
        }
        NarrativeForm::Resume => [
            "Lines for a résumé",
            "What you did and what came of it. Nothing confidential, and nobody’s words.",
        ],
    }
}

/// What became of a goal.
pub const fn goal_outcome(outcome: GoalOutcome) -> &'static str {
    match outcome {
        GoalOutcome::Reached => "Reached",
        GoalOutcome::Partly => "Partly reached",
        GoalOutcome::Missed => "Missed",
        GoalOutcome::Dropped => "Given up",
    }
}

/// Where nothing falls into the period.
pub const NOTHING: &str = "Nothing in the record falls into this period.";
/// Where something does, but nothing that this form tells.
pub const NOTHING_HERE: &str = "The record has nothing yet that can be told here.";
/// For what there is beyond.
pub const MORE: &str = "and {n} more";
/// Between the steps of a story: of a goal, of feedback.
pub const THEN: &str = " → ";
/// The marks with which people begin the things of a list.
pub const LIST_MARKS: [&str; 4] = ["- ", "* ", "• ", "– "];
/// Between things in a line.
pub const BETWEEN: &str = "; ";
/// Between names.
pub const AND: &str = ", ";

/// The headings of the short self-review: goals, stories, feedback, next.
pub const SHORT_HEADINGS: [&str; 4] =
    ["Goals", "What I achieved", "What I took from feedback", "What I want next"];
/// How many stories the short self-review tells.
pub const SHORT_STORIES: usize = 3;

/// A theme.
pub const THEME: &str = "Theme: {name}";
/// The headings of the long self-review: goals, how they stood, stories, feedback, collaboration,
/// setbacks, numbers, quotes, next, support.
pub const LONG_HEADINGS: [&str; 10] = [
    "Goals: what was planned, and what became of it",
    "How these goals stood, from session to session",
    "Stories",
    "From feedback to change",
    "Working with others",
    "Setbacks, and what I learned",
    "Numbers",
    "What others said",
    "What I want next",
    "The support that I need",
];
/// Above the months.
pub const APPENDIX: &str = "Month by month";
/// A month.
pub const MONTH: &str = "{month} {year}";

/// A goal and what became of it, in a short form.
pub const GOAL_IS: &str = "{goal}: {outcome}";
/// A goal as it was planned, with what shows it and by when; with one of them, and with none.
pub const GOAL_BY: &str = "{goal} (shown by {measure}, by {date})";
/// With what shows it.
pub const GOAL_SHOWN: &str = "{goal} (shown by {measure})";
/// With the date.
pub const GOAL_DUE: &str = "{goal} (by {date})";
/// How it was worded until it was changed.
pub const GOAL_CHANGED: &str = "changed on {date}; until then it was “{was}”";
/// What became of it: with a date, and without.
pub const GOAL_ENDED: [&str; 2] = ["{outcome} on {date}", "{outcome}"];
/// Where it ended and nobody said how.
pub const ENDED: &str = "ended";
/// How a goal stood from session to session.
pub const GOAL_VIEWS: &str = "{goal}: {views}";
/// How it stood: with a date, and without.
pub const VIEW: [&str; 2] = ["{status} on {date}", "{status}"];

/// The steps of feedback: heard, changed, what came of it, asked again.
pub const HEARD: &str = "On {date} I heard: {text}";
/// The same without a date.
pub const HEARD_SHORT: &str = "I heard: {text}";
/// What the person changed.
pub const CHANGED: &str = "what I changed: {text}";
/// What they set out to change, while nobody has said what came of it.
pub const SET_OUT: &str = "what I set out to change: {text}";
/// What came of it.
pub const CAME_OF_IT: &str = "what came of it: {text}";
/// When they asked again: with what they heard then, and without.
pub const ASKED_AGAIN: [&str; 2] =
    ["asked again on {date}, and heard: {text}", "asked again on {date}"];
/// What they heard again, without a date.
pub const HEARD_AGAIN: &str = "asked again, and heard: {text}";
/// How people begin where the sentence has begun already.
pub const CHANGED_STARTS: &str = "I will, I'll, I’ll, I changed, will, I";

/// What the person made of feedback.
pub const fn reaction(reaction: Reaction) -> &'static str {
    match reaction {
        Reaction::Accept => "I decided to take it on",
        Reaction::Test => "I decided to try it",
        Reaction::Disagree => "I see it differently",
    }
}

/// A part in what others did too; empty where it was the person's own.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Led => "",
        Role::CoLed => "led together with others",
        Role::Contributed => "did a part of it",
        Role::Supported => "supported those who did it",
    }
}
/// The same as a sentence of its own.
pub const fn part(role: Role) -> &'static str {
    match role {
        Role::Led => "",
        Role::CoLed => "I led it together with others.",
        Role::Contributed => "I did a part of it.",
        Role::Supported => "I supported those who did it.",
    }
}
/// An achievement with the person's part in it.
pub const WITH_PART: &str = "{line} {part}";
/// What was done with or for others.
pub const WITH_OTHERS: &str = "{text} ({how})";
/// For whom.
pub const FOR_WHOM: &str = "for {who}";
/// How people begin where the sentence has begun already.
pub const FOR_STARTS: &str = "for";
/// A lesson, and what taught it.
pub const LESSON: [&str; 2] = ["{lesson} (from: {text})", "{lesson}"];
/// A number and how it is known: with a source, and without.
pub const NUMBER: [&str; 2] = ["{number}; {quality}, source: {source}", "{number}; {quality}"];
/// The same where nobody said how it is known.
pub const NUMBER_BARE: [&str; 2] = ["{number}; source: {source}", "{number}"];
/// What somebody said: with their name, and without.
pub const QUOTE: [&str; 2] = ["“{text}” ({who})", "“{text}”"];
/// The signs that people put around a quotation themselves.
pub const QUOTE_SIGNS: [char; 8] = ['"', '“', '”', '„', '«', '»', '‟', ' '];

/// Above all of a brief.
pub const SPEAK: &str = "To speak for me";
/// The headings of a brief: achievements, feedback, next, support, witnesses.
pub const BRIEF_HEADINGS: [&str; 5] = [
    "What I would name first",
    "What I took from feedback",
    "What I want next",
    "The support that I need",
    "Who can speak to it",
];
/// How many lines each of these has at most: a brief is one page of forty lines, which those of
/// every part, its heading, a line for what is beyond and an empty one stay below.
pub const BRIEF_MOST: [usize; 5] = [3, 4, 5, 5, 1];
/// How many witnesses are named.
pub const MOST_WITNESSES: usize = 8;
/// An achievement: with a sentence that proves it, and without.
pub const WITH_PROOF: [&str; 2] = ["{line} Proof: {proof}", "{line}"];
/// A number that the line has already, as a proof: with a source, and without.
pub const PROOF_NUMBER: [&str; 2] = ["{number} (source: {source})", "{number}"];
/// The same where nobody said how it is known: with a source, and without.
pub const PROOF_SOURCE: [&str; 2] = ["source: {source}", ""];

/// A number as a proof, by how it is known.
pub const fn number(quality: MetricQuality) -> &'static str {
    match quality {
        MetricQuality::Measured => "a measured number",
        MetricQuality::Estimated => "an estimated number",
        MetricQuality::Heard => "a number that I heard",
        MetricQuality::Unsaid => "",
    }
}
/// What a witness said.
pub const PROOF_QUOTE: [&str; 2] = ["{who} said “{text}”", "“{text}”"];
/// A witness of whom no words are noted.
pub const PROOF_WITNESS: &str = "{who} saw it";

/// How strong a criterion is: no proof; one, bare and with a number or a witness; several, bare
/// and with a number or a witness.
pub const STRENGTH: [&str; 5] = [
    "Gap: nothing in the record shows this yet.",
    "Thin: one proof, without a number or a witness.",
    "Fair: one proof, with a number or a witness.",
    "Fair: {n} proofs, none with a number or a witness.",
    "Strong: {n} proofs, {backed} with a number or a witness.",
];

/// The headings behind the months of a year: lessons, quotes.
pub const YEAR_HEADINGS: [&str; 2] = ["What I learned", "What others said"];
/// The heading of the counts of a year.
pub const COUNTS: &str = "In numbers";
/// Achievements: none, one, several.
pub const ACHIEVEMENTS: [&str; 3] = ["", "1 achievement", "{n} achievements"];
/// Sessions: none, one, several.
pub const SESSIONS: [&str; 3] = ["", "1 session held", "{n} sessions held"];
/// Action items with a date in the period: none, one, several.
pub const ACTIONS: [&str; 3] =
    ["", "1 action item due, {done} done", "{n} action items due, {done} done"];
/// Those that were given up, behind these.
pub const GIVEN_UP: &str = "{text}, {n} given up";

/// How many lines a résumé has at most.
pub const MOST_RESUME_LINES: usize = 12;
/// How people begin where a line of a résumé begins with what was done.
pub const RESUME_STARTS: &str = "I, we";
