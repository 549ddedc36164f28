//! The words of an achievement: the frames in which it is told, the advice on its wording, and
//! what helps to find the number that shows it.
#![allow(missing_docs)] // What has no comment says itself.

use std::ops::RangeInclusive;

use crate::domain::{Frame, Lint, Role};

/// A part of an achievement, as the person fills it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The name under which it is found again. It stands in where the main part is missing.
    Title,
    Situation,
    Task,
    Action,
    Output,
    Result,
    /// The number, with all of its fields.
    Metric,
    Beneficiary,
}

/// A field of a frame's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// What it fills in.
    pub slot: Slot,
    /// The label, where it helps as the start of the sentence.
    pub label: &'static str,
    /// What belongs there, with an example that goes on from the label.
    pub hint: &'static str,
}

/// How a text is built, as far as its first words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// It begins with what was done: "rebuilt the guide".
    Did,
    /// It begins with a doing: "rebuilding the guide".
    Doing,
    /// A thing: "a faster start".
    Thing,
    /// A sentence of its own: "two seniors got a day back".
    Clause,
    /// Whatever else it is.
    Any,
}

/// The wording around a text of this shape. The text stands in the slot `{text}`.
pub type Wording = (Shape, &'static str);

/// A piece of a frame's sentence. Where it has no text it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where its text comes from: the first of these that is filled in and not told yet.
    pub slots: &'static [Slot],
    /// Starts that the wording has already, so that a person who types one too is not repeated;
    /// and the shape that such a start gives to the rest.
    pub own: (&'static str, Shape),
    /// The wordings where it begins the sentence; the first that fits is taken.
    pub first: &'static [Wording],
    /// The wordings behind other pieces.
    pub next: &'static [Wording],
}

/// A frame in which an achievement can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameText {
    pub name: &'static str,
    /// When to use it, in one line.
    pub when: &'static str,
    /// The form, in the order in which it is filled in.
    pub fields: &'static [FieldText],
    /// The sentence, in the order in which it is told.
    pub sentence: &'static [Piece],
}

/// The words of a frame.
pub const fn frame(frame: Frame) -> &'static FrameText {
    match frame {
        Frame::Xyz => &XYZ,
        Frame::Star => &STAR,
        Frame::Car => &CAR,
        Frame::SoWhat => &SO_WHAT,
    }
}

/// A field, in one line.
const fn field(slot: Slot, label: &'static str, hint: &'static str) -> FieldText {
    FieldText { slot, label, hint }
}

/// As it is.
const PLAIN: &[Wording] = &[(Shape::Any, "{text}")];

/// The starts that no wording has.
const NO_START: (&str, Shape) = ("", Shape::Any);

/// What a piece that stands in one slot is made of.
const fn piece(
    slots: &'static [Slot],
    own: (&'static str, Shape),
    first: &'static [Wording],
    next: &'static [Wording],
) -> Piece {
    Piece { slots, own, first, next }
}

/// What was going on: the first sentence of a story.
const SITUATION: Piece = piece(&[Slot::Situation], NO_START, PLAIN, PLAIN);

/// What was done, within a story.
const ACTION: Piece = piece(
    &[Slot::Action, Slot::Title],
    ("by", Shape::Doing),
    PLAIN,
    &[
        (Shape::Did, ". I {text}"),
        (Shape::Doing, ". I did this by {text}"),
        (Shape::Any, ". {text}"),
    ],
);

/// What came of it, within a story.
const RESULT: Piece = piece(
    &[Slot::Result],
    ("as a result, the result was, the result is, the result, result, so that, so", Shape::Any),
    PLAIN,
    &[(Shape::Any, ". The result: {text}")],
);

/// The number, within a story.
const NUMBER: Piece = piece(&[Slot::Metric], MEASURED, PLAIN, &[(Shape::Any, ". {text}")]);

/// Who gained.
const FOR: Piece = piece(
    &[Slot::Beneficiary],
    ("for", Shape::Any),
    &[(Shape::Any, "For {text}")],
    &[(Shape::Any, " for {text}")],
);

const MEASURED: (&str, Shape) = ("as measured by, measured by", Shape::Any);

/// Achieved X, measured by Y, by doing Z. Attributed to Laszlo Bock, Google.
const XYZ: FrameText = FrameText {
    name: "XYZ",
    when: "One sentence for a review or an update: what changed, how you know, what you did.",
    fields: &[
        field(
            Slot::Result,
            "I achieved …",
            "What is different now. For example: a faster start for new colleagues",
        ),
        field(
            Slot::Metric,
            "measured by …",
            "A number, best from before and after. For example: first fix after 4 days instead \
             of 9",
        ),
        field(
            Slot::Action,
            "by …",
            "What you did, with a word that ends in -ing. For example: rebuilding the first-week \
             guide",
        ),
        field(
            Slot::Beneficiary,
            "for …",
            "Who is better off now. For example: new colleagues and those who train them",
        ),
    ],
    sentence: &[
        piece(
            &[Slot::Result, Slot::Title, Slot::Action, Slot::Metric],
            NO_START,
            &[(Shape::Thing, "I achieved {text}"), (Shape::Any, "{text}")],
            PLAIN,
        ),
        FOR,
        piece(&[Slot::Metric], MEASURED, PLAIN, &[(Shape::Any, ", measured by {text}")]),
        piece(
            &[Slot::Action],
            ("by", Shape::Doing),
            PLAIN,
            &[
                (Shape::Doing, ", by {text}"),
                (Shape::Did, "; I {text}"),
                (Shape::Thing, ", with {text}"),
                (Shape::Any, "; {text}"),
            ],
        ),
    ],
};

/// Situation, task, action, result.
const STAR: FrameText = FrameText {
    name: "STAR",
    when: "A short story, for when the way there matters: an interview, a review, a promotion.",
    fields: &[
        field(
            Slot::Situation,
            "The situation",
            "What was going on, in one short sentence. For example: Support tickets doubled in \
             March",
        ),
        field(
            Slot::Task,
            "My task was to …",
            "What you had to do. For example: halve the backlog before June",
        ),
        field(
            Slot::Action,
            "I …",
            "What you did yourself. For example: wrote a help page with the support team",
        ),
        field(Slot::Result, "The result", "What came of it. For example: answers on the same day"),
        field(
            Slot::Metric,
            "In numbers",
            "Best from before and after. For example: tickets a week, 30 instead of 60",
        ),
        field(Slot::Beneficiary, "for …", "Who is better off now. For example: our customers"),
    ],
    sentence: &[
        SITUATION,
        piece(
            &[Slot::Task],
            (
                "my task was to, my task was, my task, i had to, i was asked to, i needed to, to",
                Shape::Any,
            ),
            &[(Shape::Any, "My task: {text}")],
            &[(Shape::Any, ". My task: {text}")],
        ),
        ACTION,
        RESULT,
        FOR,
        NUMBER,
    ],
};

/// Challenge, action, result.
const CAR: FrameText = FrameText {
    name: "CAR",
    when: "A problem that you solved, in three steps: challenge, action, result.",
    fields: &[
        field(
            Slot::Situation,
            "The challenge",
            "What stood in the way, in one short sentence. For example: Two releases slipped \
             because the tests took an hour",
        ),
        field(
            Slot::Action,
            "I …",
            "What you did yourself. For example: split the tests into four jobs",
        ),
        field(Slot::Result, "The result", "What came of it. For example: a release every week"),
        field(
            Slot::Metric,
            "In numbers",
            "Best from before and after. For example: test run, 14 minutes instead of 60",
        ),
        field(Slot::Beneficiary, "for …", "Who is better off now. For example: the sales team"),
    ],
    sentence: &[SITUATION, ACTION, RESULT, FOR, NUMBER],
};

/// From what was done to who gained, asking "So what?" after each line.
const SO_WHAT: FrameText = FrameText {
    name: "So what?",
    when: "You know what you did, but not yet why it matters: ask “So what?” after each line.",
    fields: &[
        field(
            Slot::Action,
            "I …",
            "What you did yourself. For example: rebuilt the first-week guide with support",
        ),
        field(
            Slot::Output,
            "This gave …",
            "The thing that is there now. For example: a guide with ten exercises",
        ),
        field(
            Slot::Metric,
            "In numbers",
            "Best from before and after. For example: first fix after 4 days instead of 9",
        ),
        field(
            Slot::Result,
            "so …",
            "What changed because of it. For example: two seniors got a day each back per hire",
        ),
        field(Slot::Beneficiary, "for …", "Who is better off now. For example: the whole team"),
    ],
    sentence: &[
        piece(&[Slot::Action, Slot::Title], ("by", Shape::Doing), PLAIN, PLAIN),
        piece(
            &[Slot::Output],
            (
                "this gave us, which gave us, this gave, which gave, gave, resulting in",
                Shape::Thing,
            ),
            PLAIN,
            &[
                (Shape::Did, "; {text}"),
                (Shape::Clause, "; {text}"),
                (Shape::Any, ", resulting in {text}"),
            ],
        ),
        piece(&[Slot::Metric], MEASURED, PLAIN, &[(Shape::Any, "; {text}")]),
        piece(
            &[Slot::Result],
            ("so that, so", Shape::Clause),
            PLAIN,
            &[(Shape::Clause, ", so {text}"), (Shape::Any, "; the result: {text}")],
        ),
        FOR,
    ],
};

pub const FRAME: &str = "How do you want to tell it?";
pub const ROLE: &str = "What was your part?";
/// Apart by commas.
pub const COMPETENCIES: &str = "What does it show that you can do? (with commas)";
pub const LESSON: &str = "What did you learn from it?";
pub const LINKS: &str = "Where can it be looked at? (one link a line)";
pub const SENTENCE: &str = "Your sentence so far";

/// The name of an achievement, in every frame.
pub const TITLE: FieldText = field(
    Slot::Title,
    "In a few words",
    "A name under which you find it again. For example: the new first-week guide",
);

/// A person's part in an achievement.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Led => "I led it, or did it alone",
        Role::CoLed => "I led it with somebody",
        Role::Contributed => "I did a part of it",
        Role::Supported => "I supported those who did it",
    }
}

// The number.

pub const UNIT: &str = "Unit";
pub const PERIOD: &str = "For which time or cases?";
pub const SOURCE: &str = "Where can it be looked up?";

/// Both figures, and how each stands alone.
pub const METRIC_CHANGED: &str = "{after} instead of {before}";
pub const METRIC_STAYED: &str = "{after} as before";
pub const METRIC_BEFORE: &str = "{before} at first";
/// What is counted, in front of the figures; and where it runs on into them.
pub const METRIC_NAMED: &str = "{name}: {figures}";
pub const METRIC_RUNS_ON: &str = "{name} {figures}";
pub const METRIC_PERIOD: &str = "{metric} ({period})";

/// A kind of number, to look for where there seems to be none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MetricKind {
    pub name: &'static str,
    /// A question that leads to the number.
    pub question: &'static str,
    pub example: &'static str,
}

const fn kind(name: &'static str, question: &'static str, example: &'static str) -> MetricKind {
    MetricKind { name, question, example }
}

/// Twelve kinds of numbers.
pub const METRIC_FINDER: [MetricKind; 12] = [
    kind(
        "Time saved",
        "What takes less time now, how often is it done, and by how many?",
        "The monthly report takes 2 hours instead of 6.",
    ),
    kind(
        "Money saved or earned",
        "What is no longer paid for, or what is bought because of it?",
        "One licence fewer, about €300 a month.",
    ),
    kind(
        "Volume",
        "How much of it did you do, or how much passes through it now?",
        "140 contracts moved in six weeks.",
    ),
    kind(
        "Speed",
        "How long does it take from the question to the answer?",
        "First reply after 4 hours instead of 2 days.",
    ),
    kind(
        "Quality",
        "What goes wrong less often than before?",
        "3 corrections a month instead of 11.",
    ),
    kind(
        "Risk avoided",
        "What could have happened, and how bad would it have been?",
        "A gap closed that was open to all 900 accounts.",
    ),
    kind(
        "Reliability",
        "How often does it fail, or how long has it run without failing?",
        "No failed night run since April.",
    ),
    kind(
        "Reach",
        "How many people or teams use it without being told to?",
        "4 of 6 teams work with the template.",
    ),
    kind(
        "Satisfaction",
        "What do people say about it who would not have to?",
        "“Finally one place to look”, says the head of support.",
    ),
    kind(
        "People grown",
        "Who can do something now that they could not do before?",
        "2 colleagues run the release alone.",
    ),
    kind(
        "A decision made earlier",
        "What was settled sooner because of your facts?",
        "The supplier was chosen 3 weeks before the deadline.",
    ),
    kind(
        "Not needed any more",
        "Which step, meeting, tool or question has gone?",
        "The weekly status meeting of 8 people was dropped.",
    ),
];

/// From the best proof to the one that is always there: take the first that you can have.
pub const PROOF_LADDER: [&str; 6] = [
    "An exact number: 43 tickets in May.",
    "A range, if you only know it roughly: 40 to 50 tickets.",
    "Before and after: 43 instead of 90.",
    "Something near it that can be counted: views of the help page.",
    "A comparison: the other team gets twice as many.",
    "A witness with a name: Kim from support noticed it in the first week.",
];

/// A kind of achievement that people leave out, as a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten {
    pub name: &'static str,
    pub question: &'static str,
}

const fn forgotten(name: &'static str, question: &'static str) -> Forgotten {
    Forgotten { name, question }
}

/// What people forget to write down. Worth a look once a month.
pub const OFTEN_FORGOTTEN: [Forgotten; 9] = [
    forgotten("Mentoring", "Whom did you help to learn something, and what can they do now?"),
    forgotten("Reviews", "Whose work got better because you read it with care?"),
    forgotten("Design and documents", "What did you write or draw that others build on?"),
    forgotten("Hiring and onboarding", "Whom did you interview, or help through the first weeks?"),
    forgotten("Incidents", "What broke, and what did you do so that it works again?"),
    forgotten(
        "Glue work",
        "What would have been left undone, or unsaid between teams, without you?",
    ),
    forgotten("Stopping a bad idea", "What was not built or bought because you spoke up in time?"),
    forgotten("Learning", "What can you do now that you could not do three months ago?"),
    forgotten("Praise", "Who thanked you, and for what, in which words?"),
];

/// The same achievement twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    pub weak: &'static str,
    pub strong: &'static str,
}

/// An example of what a better wording does.
pub const EXAMPLE: Example = Example {
    weak: "Helped improve onboarding.",
    strong: "Rebuilt the first-week guide with support; new colleagues’ first fix came after \
             4 days instead of 9 (6 people, Q2), so two seniors got about a day each back per hire.",
};

/// Advice on a wording. It is kind: it says what would help, and never that somebody is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    pub title: &'static str,
    /// Why it makes the achievement look smaller than it is.
    pub why: &'static str,
    /// What to do about it.
    pub mend: &'static str,
}

/// The words of a piece of advice.
pub const fn advice(lint: Lint) -> Advice {
    match lint {
        Lint::VagueOpener => Advice {
            title: "A soft start",
            why: "Words like “helped” or “worked on” hide what you did yourself, and that may \
                  have been the main part.",
            mend: "Begin with what you did: built, wrote, led, fixed, taught.",
        },
        Lint::NoResult => Advice {
            title: "What came of it?",
            why: "Without a result, the reader has to guess why it mattered.",
            mend: "Add what is different now, even if it is small.",
        },
        Lint::NoProof => Advice {
            title: "Nothing that shows it yet",
            why: "A number or a name lets people believe it who were not there.",
            mend: "Add one number, a rough one is fine, or somebody who saw it.",
        },
        Lint::OnlyWe => Advice {
            title: "Where are you in it?",
            why: "“We” is fair to the team, but it leaves your own part out of sight.",
            mend: "Say in a few words what you did, or choose above what your part was.",
        },
        Lint::NoDate => Advice {
            title: "No date yet",
            why: "In half a year it is hard to tell to which review it belongs.",
            mend: "Add when it was done. About right is good enough.",
        },
        Lint::ConfidentialFigure => Advice {
            title: "An amount in something confidential",
            why: "You marked this as confidential, and amounts of money get passed on.",
            mend: "Say it in percent: 12% less instead of the amount.",
        },
        Lint::TooLong => Advice {
            title: "A little long",
            why: "In more than 40 words the best part is easily missed.",
            mend: "Keep what you did, the number, and who gained. The rest is for when they ask.",
        },
        Lint::NoBeneficiary => Advice {
            title: "Who is better off?",
            why: "Work counts for more when one can see for whom it was good.",
            mend: "Name them: a team, customers, new colleagues.",
        },
        Lint::EmptyPraise => Advice {
            title: "Praise in place of proof",
            why: "Words like “great” are easy to say, so readers pass over them.",
            mend: "Leave the word out, and let a number or a witness say it.",
        },
    }
}

/// More words than this are too many for one breath. The advice says so.
pub const MOST_WORDS: usize = 40;

// What the rules look for. Words and phrases in small letters, with ", " between them; what is
// written with a hyphen or an apostrophe stands here as two words.

/// Starts that do not say what was done.
pub const VAGUE_OPENERS: &str = "helped, helping, worked on, working on, work on, worked in, \
    involved in, responsible for, assisted, assisting, various, several things, did various, \
    did some, participated in, participating in, took part in, contributed to, contributing to, \
    part of the team, part of a team, part of the project, part of a project, tasked with, in charge of, dealt with, dealing with, tried to, trying to";

/// What may stand in front of such a start.
pub const BEFORE_OPENER: &str =
    "i, we, am, m, was, were, have, ve, had, been, also, mainly, mostly, just, by, successfully";

/// Praise that anybody could write about anything.
pub const EMPTY_PRAISE: &str = "great, greatly, significant, significantly, amazing, amazingly, \
    successful, successfully, excellent, outstanding, huge, hugely, massive, massively, very, \
    extremely, highly, fantastic, incredible, incredibly, awesome, exceptional, exceptionally, \
    remarkable, remarkably, tremendous, tremendously, substantial, substantially, considerable, \
    considerably, dramatic, dramatically, seamless, seamlessly, impressive, perfect, perfectly, \
    world class, best in class, top notch";

/// Words for a group in which a person cannot be seen.
pub const WE_FORMS: &str = "we, ourselves, our team, our group, all of us";

/// The start of a text that speaks for a group.
pub const WE_OPENER: &str = "our";

/// Words for the person.
pub const I_FORMS: &str = "i, me, my, mine, myself";

/// Numbers written out, as far as they show something. "One" rarely counts anything.
pub const NUMBER_WORDS: &str = "two, three, four, five, six, seven, eight, nine, ten, eleven, \
    twelve, fifteen, twenty, thirty, forty, fifty, sixty, ninety, hundred, hundreds, thousand, \
    thousands, million, millions, billion, dozen, dozens, half, halved, halving, twice, doubled, \
    doubling, double the, tripled, tripling, quadrupled, zero, a third, two thirds, a quarter of";

/// What a figure may end in: "40k", "3x", "15h".
pub const FIGURE_ENDINGS: &str =
    "k, K, m, M, x, h, d, s, w, min, mins, hrs, ms, pp, bn, mn, MB, GB, TB";

/// The years of the work that is told: as a figure, they show nothing.
pub const YEARS: RangeInclusive<u16> = 2015..=2035;

/// Months: a figure beside one of these is a date.
pub const MONTHS: &str = "january, jan, february, feb, march, mar, april, apr, may, june, jun, \
    july, jul, august, aug, september, sep, sept, october, oct, november, nov, december, dec";

/// Words that make a figure beside them an amount of money, or so large that it may be one.
pub const MONEY: &str = "€, $, £, ¥, ₹, eur, euro, euros, usd, dollar, dollars, gbp, pounds, chf, \
    francs, jpy, yen, inr, sek, nok, dkk, pln, k, thousand, tsd, mio, mn, million, bn, billion";

/// What may stand between a figure and the word for the money.
pub const SCALES: &str = "k, m, tsd, thousand, mio, mn, million, bn, billion";

/// Signs that stand in front of a figure.
pub const CURRENCIES: &str = "€$£¥₹";

/// Words that say that something came of it.
pub const RESULT_WORDS: &str = "so, which, resulting, resulted, led to, leading to, instead of, \
    no longer, now, as a result, therefore, thereby";

/// Words that make a figure behind them a result: "cut it by 30%".
pub const RESULT_BEFORE_FIGURE: &str = "by, to, from, under, below, over, within";

/// What stands beside the "1" of a one-on-one, which counts nothing.
pub const ONE_ON_ONE: &str = "1, 1s, on";

/// Words that tell those who gained from those who took part.
pub const FOR_WHOM: &str = "for, so, which";

/// Those who can be better off.
pub const PEOPLE: &str = "customer, customers, client, clients, user, users, team, teams, \
    colleague, colleagues, people, patient, patients, student, students, partner, partners, \
    manager, managers, engineer, engineers, developer, developers, senior, seniors, junior, \
    juniors, newcomer, newcomers, hires, department, departments, company, everyone, everybody, \
    staff, employees, nurses, doctors, teachers, parents, children, guests, citizens, readers, \
    suppliers, agents, us, them";

/// Words with which a name of a number runs on into the figures: "first fix after".
pub const JOINERS: &str = "after, at, in, by, of, is, was, are, were, to, from, takes, took, \
    within, under, over, below, above, with, until, only, now";

/// Starts of figures that their wording has already.
pub const BEFORE_STARTS: &str = "instead of, from";
pub const AFTER_STARTS: &str = "to";

/// Who speaks, where a text names somebody.
pub const SUBJECTS: &str = "i, we";

/// What a thing begins with.
pub const ARTICLES: &str = "a, an";

/// How the past of a verb ends, how a doing ends, and what looks like a past and rarely is one.
pub const PAST_ENDING: &str = "ed";
pub const DOING_ENDING: &str = "ing";
pub const NO_PAST_ENDING: &str = "eed";

/// Past forms that do not end in -ed, and those that end in -eed.
pub const PAST: &str = "began, bought, brought, built, came, chose, cut, did, drew, drove, found, \
    gave, got, grew, held, kept, led, left, made, met, oversaw, overcame, paid, put, ran, rebuilt, \
    redid, rethought, rewrote, said, sat, saw, sent, set, shot, sold, spent, split, spoke, sped, \
    stood, taught, thought, told, took, undertook, understood, went, won, wrote, agreed, freed, \
    guaranteed, reran, reset, retold, shrank, swept, withdrew";

/// What ends in -ed or -ing and is neither past nor a doing.
pub const NOT_A_VERB: &str = "hundred, during, nothing, something, anything, everything, bring, \
    spring, string, thing, morning, evening";

/// What may stand before a verb.
pub const ADVERBS: &str =
    "successfully, quickly, personally, independently, recently, also, then, jointly, co, re";

/// Words that make a text a sentence of its own.
pub const CLAUSE_WORDS: &str = "i, we, they, it, he, she, is, are, was, were, has, had, can, \
    could, got, gets, needs, takes, took, came, comes, went, fell, rose, grew, knows, knew, became";

/// Words after which something is only described.
pub const RELATIVES: &str = "that, who, which, whose, where";

/// Words that are written small within a sentence, though a person may have begun with them.
pub const SMALL: &str = "a, an, the, this, these, those, my, our, your, their, its, we, they, it, \
    all, every, each, both, some, most, many, more, fewer, less, no, one, two, three, four, five, \
    six, seven, eight, nine, ten, people, everyone, everybody, customers, clients, users, \
    colleagues, teams, team, new, other, first, last, time, times, number, average, median, lead, \
    cycle, build, test, tests, error, errors, bugs, incidents, response, waiting, support, \
    tickets, cost, costs, hours, days, weeks, minutes, revenue, downtime, uptime, share, faster, \
    weekly, daily, monthly, better, shorter, lower, higher, quicker, there, about, nearly, almost, over, under, half, with";

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// The lists in which whole words are looked up, by the text that they are looked up in.
    const LISTS: [&str; 25] = [
        VAGUE_OPENERS,
        BEFORE_OPENER,
        EMPTY_PRAISE,
        WE_FORMS,
        WE_OPENER,
        I_FORMS,
        NUMBER_WORDS,
        MONTHS,
        MONEY,
        SCALES,
        RESULT_WORDS,
        RESULT_BEFORE_FIGURE,
        ONE_ON_ONE,
        FOR_WHOM,
        PEOPLE,
        JOINERS,
        BEFORE_STARTS,
        AFTER_STARTS,
        SUBJECTS,
        ARTICLES,
        PAST,
        NOT_A_VERB,
        ADVERBS,
        CLAUSE_WORDS,
        RELATIVES,
    ];

    #[track_caller]
    fn check(list: &str) {
        let mut seen = HashSet::new();
        for phrase in list.split(", ") {
            assert!(seen.insert(phrase), "{phrase} stands there twice");
            assert_eq!(phrase, phrase.trim());
            assert!(!phrase.is_empty() && !phrase.contains("  "), "{list}");
            let apart = |letter: char| letter.is_ascii_uppercase() || "-'’,.".contains(letter);
            assert!(!phrase.contains(apart), "{phrase} would never be found");
        }
    }

    #[test]
    fn what_is_looked_for_can_be_found() {
        LISTS.into_iter().chain([SMALL]).for_each(check);
    }

    #[test]
    fn a_frame_tells_what_its_form_asks_for() {
        for frame in Frame::ALL.map(frame) {
            let pieces = frame.sentence.iter();
            let told: HashSet<String> = pieces
                .flat_map(|piece| piece.slots)
                .filter(|slot| **slot != Slot::Title)
                .map(|slot| format!("{slot:?}"))
                .collect();
            let asked: Vec<_> = frame.fields.iter().map(|f| format!("{:?}", f.slot)).collect();
            assert_eq!(told, asked.iter().cloned().collect(), "{}", frame.name);
            assert_eq!(told.len(), asked.len(), "{} asks twice", frame.name);
            for piece in frame.sentence {
                for (_, wording) in piece.first.iter().chain(piece.next) {
                    assert_eq!(wording.matches("{text}").count(), 1, "{wording}");
                }
                for wordings in [piece.first, piece.next] {
                    let last = wordings.last().unwrap().0;
                    assert_eq!(last, Shape::Any, "of any shape it must be told");
                }
            }
        }
    }

    #[test]
    fn advice_is_short_and_never_scolds() {
        for advice in Lint::ALL.map(advice) {
            assert!(advice.title.chars().count() <= 40, "{}", advice.title);
            for text in [advice.why, advice.mend] {
                assert!(text.chars().count() <= 110, "{text}");
                let text = text.to_ascii_lowercase();
                for word in ["wrong", "bad", "must", "never", "should", "fail", "mistake", "error"]
                {
                    assert!(!text.contains(word), "{word} in {text}");
                }
            }
        }
    }
}
