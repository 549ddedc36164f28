//! The words by which a typed line is understood: prefixes, dates, owners. A list is words between
//! spaces, in lower case; an apostrophe in it stands for every kind of apostrophe.
#![allow(missing_docs)] // What has no comment says itself.

use crate::domain::CaptureKind;

/// A prefix, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrefixText {
    /// What it makes of the line.
    pub kind: CaptureKind,
    /// What is typed in front of a colon. The first is the one that is explained.
    pub words: &'static [&'static str],
    /// What is typed without a colon.
    pub signs: &'static [&'static str],
}

/// The prefixes. All notes are for the person alone, so what is private is a note.
pub const PREFIXES: [PrefixText; 6] = [
    PrefixText { kind: CaptureKind::Decision, words: &["d", "decision", "decided"], signs: &["!"] },
    PrefixText {
        kind: CaptureKind::Action,
        words: &["a", "action", "action item", "todo", "to do", "to-do"],
        signs: &[">", "[]", "[ ]"],
    },
    PrefixText { kind: CaptureKind::Feedback, words: &["f", "feedback"], signs: &[] },
    PrefixText {
        kind: CaptureKind::Parking,
        words: &["p", "park", "parking", "parking lot", "later"],
        signs: &[],
    },
    PrefixText { kind: CaptureKind::Question, words: &["q", "question", "ask"], signs: &["?"] },
    PrefixText {
        kind: CaptureKind::Note,
        words: &["n", "note", "private", "me only", "only me"],
        signs: &["#"],
    },
];

/// Short names of months and weekdays that are not their first three letters.
pub const OTHER_SHORT: [(&str, &str); 5] = [
    ("sept", "September"),
    ("tues", "Tuesday"),
    ("weds", "Wednesday"),
    ("thur", "Thursday"),
    ("thurs", "Thursday"),
];
/// Months that are ordinary words too.
pub const MONTH_WORDS: &str = "may march";
/// The one of them that begins a question: "May 15 people join?"
pub const MONTH_ASKS: &str = "may";
/// Weekdays whose short names are ordinary words too.
pub const WEEKDAY_WORDS: &str = "sat sun wed mon";
/// What stands behind the number of a day.
pub const ORDINALS: &str = "st nd rd th";

/// What says that the date behind it is the one that counts.
pub const DUE: &str = "by until till til before due on deadline";
/// What may stand between such a word and the date.
pub const DUE_FILLERS: &str = "the coming latest eod cob";
/// What says that the date behind it is none by which something is done.
pub const NOT_DUE: &str = "since from last past previous every each any other after of not once \
                           first second third fourth st nd rd th black good";
/// What stands in front of numbers with dots that are no dates.
pub const BEFORE_VERSION: &str = "at version v release section chapter";
/// What is said for always.
pub const ALWAYS: (u32, u32) = (24, 7);

/// Days in one word, and how far ahead they are.
pub const DAY_WORDS: [(&str, u32); 4] =
    [("today", 0), ("tonight", 0), ("tomorrow", 1), ("tmrw", 1)];
/// A day in three words, and how far ahead it is.
pub const DAY_AFTER: ([&str; 3], u32) = (["day", "after", "tomorrow"], 2);
/// The evening of a day. Beside another date it is a time of that day.
pub const END_OF_DAY: &str = "eod cob";
pub const DAY: &str = "day";
/// The numbers from one on.
pub const NUMBERS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];
/// One of something.
pub const A: &str = "a an";
/// A stretch of time, with the days or months that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitText {
    pub one: &'static str,
    pub many: &'static str,
    pub days: u32,
    pub months: u32,
    /// Its end in one word.
    pub end: &'static str,
}

const fn unit(
    (one, many): (&'static str, &'static str),
    days: u32,
    months: u32,
    end: &'static str,
) -> UnitText {
    UnitText { one, many, days, months, end }
}

/// The stretches of time. Those with an end in one word are in the calendar: a week is this week.
pub const UNITS: [UnitText; 6] = [
    unit(("day", "days"), 1, 0, ""),
    unit(("week", "weeks"), 7, 0, "eow"),
    unit(("fortnight", "fortnights"), 14, 0, ""),
    unit(("month", "months"), 0, 1, "eom"),
    unit(("quarter", "quarters"), 0, 3, "eoq"),
    unit(("year", "years"), 0, 12, "eoy"),
];
pub const IN: &str = "in within";
pub const FROM: &str = "from";
pub const NOW: &str = "now today";
pub const THIS: &str = "this";
pub const NEXT: &str = "next";
pub const AFTER: &str = "after";
pub const OR: &str = "or";
pub const OF: &str = "of";
pub const ON: &str = "on";
pub const THE: &str = "the";
pub const END: &str = "end";
pub const START: &str = "start beginning";
pub const MIDDLE: &str = "middle mid";
/// A quarter with its number: Q2.
pub const QUARTER: &str = "q";

/// The person, at the start of a line.
pub const ME: &str = "me i i'll i'm my myself";
/// The person, behind a sign for an owner.
pub const ME_NAMED: &str = "me";
/// The manager, at the start of a line.
pub const YOU: &str = "you you'll";
pub const MY: &str = "my";
/// Whose task it is if it is "my" theirs.
pub const MY_OTHERS: &str = "manager manager's boss boss's team team's";
/// Behind "I", what is wished or thought of others, unless "to" follows.
pub const OPINIONS: &str = "think believe guess feel hope wish want need expect heard asked would";
/// What joins two names. Two people are not one owner.
pub const AND: &str = "and or plus with";
/// What a person who does something is followed by.
pub const WILL: &str = "will shall should must";
pub const TO: &str = "to";
/// What somebody does who is named in front.
pub const DOES: &str = "sends asks writes prepares organises organizes introduces tells speaks \
    confirms proposes explains arranges decides approves finds clarifies collects joins gives";
/// Behind "will", what mostly happens to things.
pub const NOT_AFTER_WILL: &str = "be have cost need happen not";
/// Behind "to", what is no doing.
pub const NOT_AFTER_TO: &str = "the a an my our your his her their its this that these those all \
    me you us him them whom which what be and or";
/// What moves something to where an arrow leads.
pub const MOVES: &str = "move migrate switch change rename convert replace transfer from";
/// Who is called, but nobody in particular.
pub const EVERYBODY: &str = "all here channel everyone everybody team group";
/// The ends of words for things and doings.
pub const THING_ENDS: [&str; 5] = ["ing", "tion", "sion", "ment", "ness"];
/// First names with which a line may begin as well without meaning anybody.
pub const NAMES_TOO: &str = "will mark may grant bill rich drew hope chase pat rob art joy dawn \
    april june jan august summer frank grace faith guy miles page sky rose jack dean lance carry";

/// What a line begins with that is nobody's name, though it has a capital letter.
pub const NOT_NAMES: &str = "\
    i me my you your we our us they he she it its this that these those there who what when where \
    why how which nobody everybody everyone someone somebody anyone all both each team management \
    nothing something everything anything another other others please let's don't yes no ok okay \
    also and but or so if then else maybe perhaps again still just only once not never always \
    first second third last next finally later soon now today tonight tomorrow \
    risk risks budget salary question questions answer answers goal goals idea ideas problem \
    problems result results reason reasons topic topics agenda note notes context background \
    summary status update updates example examples details option options plan plans decision \
    decisions action actions task tasks feedback private parking due deadline date owner reminder \
    warning important urgent optional draft done open tbd pending follow growth headcount roadmap \
    strategy sales marketing finance legal support product engineering design access intro invite \
    link links reply response path road key trip approach changes thanks due up back down out in \
    on at by for from to of with about after before until till since close ready able happy glad \
    time prior similar according right left good great bad \
    ask send write call check book share talk prepare review schedule organise organize find give \
    get make take bring tell set propose confirm introduce look decide approve clarify collect \
    join help present speak create add fix finish start begin stop provide arrange sign hire pay \
    read explain show discuss come think try be do have has let put raise run test train move \
    meet order forward report define document align coordinate escalate investigate submit \
    publish deliver complete work lead go want need agree remember offer promise aim commit \
    listen continue learn switch migrate upgrade apply contribute subscribe respond connect stick \
    volunteer refuse suggest hand return adapt react object turn point refer relate belong pitch \
    demo delegate assign transfer announce communicate sell say wait sync push deploy export save \
    convert compare limit reduce increase include invest keep know leave like live love manage \
    measure mention name negotiate notify pick pilot postpone practise practice prioritise \
    prioritize promote push reach reconsider recommend record remind remove rename replace request \
    reserve resolve see shadow simplify split summarise summarize supply swap teach thank track \
    understand use visit vote can could would should shall must might";
