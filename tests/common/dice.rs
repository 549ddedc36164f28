//! Documents thrown by dice: every kind of record, every field, from one number.
//!
//! Each record is written out field by field, so that a new field cannot be forgotten here.

mod records;

use chrono::{DateTime, Days, NaiveDate, Utc};
use proptest::prelude::{Strategy, any};
use strategy_session::domain::*;

/// Texts that have broken programs before.
const ODD: [&str; 24] = [
    "",
    " ",
    "-",
    "{",
    "}",
    "{name}",
    "null",
    "0",
    "Prüfung der Größe, größtenteils",
    "🎉👩‍👩‍👧‍👦🇩🇪",
    "שלום עולם",
    "\u{202e}reversed\u{202c}",
    "she said \"no\", 'maybe' and `why`",
    "C:\\new\\table",
    "one\ntwo\r\nthree\rfour",
    "\ttab and \u{1} \u{7f} control",
    "e\u{301} is not é",
    "\u{feff}\u{200b}\u{2028}\u{2029}",
    "<script>alert(1)</script>&amp;",
    "__proto__",
    "1 7.3k c0ffee12 {}",
    "日本語のテキスト",
    "ends in a space ",
    "\u{10ffff}\u{e000}",
];

/// What stands in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Texts {
    /// Anything that a keyboard or a clipboard can give.
    Odd,
    /// A marker each, to be looked for later.
    Marked,
}

/// A text that occurs nowhere else.
#[derive(Clone, Debug)]
pub struct Marker {
    /// The word to look for.
    pub word: String,
    /// Kind and field.
    pub field: &'static str,
    /// Who may see it, where that was decided.
    pub visibility: Option<Visibility>,
}

/// The dice.
#[derive(Debug)]
pub struct Dice {
    state: u64,
    texts: Texts,
    /// Whether all dates are such as the app lets in.
    meant: bool,
    /// The markers written so far.
    pub markers: Vec<Marker>,
    sessions: Vec<Id<Session>>,
    people: Vec<Id<Person>>,
}

/// Documents with odd texts.
pub fn documents() -> impl Strategy<Value = Document> {
    any::<u64>().prop_map(|seed| Dice::odd(seed).document()).no_shrink()
}

/// Documents with odd texts, and with dates in the years that somebody can mean.
pub fn meant_documents() -> impl Strategy<Value = Document> {
    let meant = |seed| Dice { meant: true, ..Dice::odd(seed) };
    any::<u64>().prop_map(move |seed| meant(seed).document()).no_shrink()
}

/// The Document with narratives that name what is in it, of periods and employers that most of it
/// falls into, and without what is confidential.
pub fn narrated(dice: &mut Dice, mut document: Document) -> Document {
    let evidence: Vec<_> = document.evidence.iter().map(|(id, _)| id).collect();
    for id in evidence.iter().copied() {
        document.reword_evidence(id, |row| {
            row.on = row.on.or(Some(dice.date()));
            if let EvidenceDetail::Challenge(_) = &row.detail {
                row.detail = EvidenceDetail::default();
            }
        });
    }
    let narratives: Vec<_> = document.narratives.iter().map(|(id, _)| id).collect();
    for id in narratives {
        let (all, left_out) = (dice.flag(), dice.roll(4) == 0);
        let ids = |dice: &mut Dice| dice.several(|dice| dice.pick(&evidence));
        document.edit_narrative(id, |row| {
            row.employer.clear();
            row.with_confidential = false;
            if all {
                (row.from, row.to) = (None, None);
            }
            row.stories = dice.flag().then(|| ids(dice));
            row.left_out = if left_out { ids(dice) } else { Vec::new() };
            row.themes.iter_mut().for_each(|theme| theme.entries = ids(dice));
            row.criteria.iter_mut().for_each(|one| one.proofs = ids(dice));
        });
    }
    document
}

impl Dice {
    /// Dice for odd texts.
    pub fn odd(seed: u64) -> Self {
        Self {
            state: seed,
            texts: Texts::Odd,
            meant: false,
            markers: vec![],
            sessions: vec![],
            people: vec![],
        }
    }

    /// Dice that write a marker into every text.
    pub fn marking(seed: u64) -> Self {
        Self { texts: Texts::Marked, ..Self::odd(seed) }
    }

    /// A number below `sides` (`SplitMix64`).
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ mixed >> 31) % sides
    }

    fn small(&mut self) -> u16 {
        u16::try_from(self.roll(70)).unwrap()
    }

    pub fn flag(&mut self) -> bool {
        self.roll(2) == 0
    }

    pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        let at = self.roll(from.len() as u64);
        from[usize::try_from(at).unwrap()].clone()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.roll(4) != 0).then(|| make(self))
    }

    fn several<T>(&mut self, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.roll(4)).map(|_| make(self)).collect()
    }

    /// A text for a field.
    pub fn text(&mut self, field: &'static str, visibility: Option<Visibility>) -> String {
        if self.texts == Texts::Odd {
            return match self.roll(40) {
                0 => "long Ü ".repeat(300),
                1..10 => format!("{}{}", self.pick(&ODD), self.pick(&ODD)),
                _ => self.pick(&ODD).to_owned(),
            };
        }
        let word = format!("MARK{}X", self.markers.len());
        let text = self.pick(&["MARK", "Die MARK\nfür dich", " 🎉 MARK ", "{name} MARK \"q\""]);
        let text = text.replace("MARK", &word);
        self.markers.push(Marker { word, field, visibility });
        text
    }

    fn visibility(&mut self) -> Visibility {
        self.pick(&[Visibility::Private, Visibility::Shared])
    }

    fn id<T>(&mut self) -> Id<T> {
        let milliseconds = 1_770_000_000_000 + self.roll(1 << 34);
        Id::fresh(milliseconds, u128::from(self.roll(u64::MAX)) << 64 | 1)
    }

    fn session(&mut self) -> Id<Session> {
        self.pick(&self.sessions.clone())
    }

    fn person(&mut self) -> Id<Person> {
        self.pick(&self.people.clone())
    }

    fn date(&mut self) -> NaiveDate {
        let start = match self.roll(20) {
            0 if !self.meant => "0001-01-01",
            1 if !self.meant => "9900-01-01",
            _ => "2026-01-01",
        };
        let days = Days::new(self.roll(800));
        start.parse::<NaiveDate>().unwrap().checked_add_days(days).unwrap()
    }

    fn instant(&mut self) -> DateTime<Utc> {
        let seconds = i64::try_from(self.roll(1 << 32)).unwrap();
        let nanos = u32::try_from(self.roll(3) * 7_000_001).unwrap();
        DateTime::from_timestamp(seconds, nanos).unwrap()
    }

    fn captured(&mut self) -> Captured {
        let about = self.maybe(Self::id);
        Captured {
            session: self.session(),
            stage: self.pick(&Stage::ALL),
            at: self.instant(),
            about,
        }
    }

    fn owner(&mut self, field: &'static str, visibility: Option<Visibility>) -> Owner {
        match self.roll(3) {
            0 => Owner::Me,
            1 => Owner::Manager,
            _ => Owner::Other(self.text(field, visibility)),
        }
    }

    fn fate(&mut self, visibility: Option<Visibility>) -> Fate {
        match self.roll(5) {
            0 => Fate::Discussed,
            1 => Fate::NextSession,
            2 => Fate::Backlog,
            3 => Fate::BecameAction(self.id()),
            _ => Fate::Dropped(self.text("point.dropped", visibility)),
        }
    }

    /// A Document with some records of every kind.
    pub fn document(&mut self) -> Document {
        let mut document = Document::default();
        self.people = (0..=self.roll(2)).map(|_| self.id()).collect();
        self.sessions = (0..=self.roll(2)).map(|_| self.id()).collect();
        let profile = Profile {
            name: self.text("profile.name", None),
            log_line: self.text("profile.log_line", Some(Visibility::Private)),
            log_kind: self.pick(&LogKind::ALL),
            review_on: self.maybe(Self::date),
        };
        document.profile.insert(Id::NIL, profile);
        for id in self.people.clone() {
            document.people.insert(id, self.a_person());
        }
        for id in self.sessions.clone() {
            document.sessions.insert(id, self.a_session());
            document.requests.insert(id.of(), self.a_request());
            document.preparations.insert(id.of(), self.a_preparation());
            document.recaps.insert(id.of(), self.a_recap());
        }
        for _ in 0..=self.roll(4) {
            document.series.insert(self.id(), self.a_series());
            document.goals.insert(self.id(), self.a_goal());
            document.talking_points.insert(self.id(), self.a_point());
            document.evidence.insert(self.id(), self.a_piece_of_evidence());
            document.notes.insert(self.id(), self.a_note());
            document.decisions.insert(self.id(), self.a_decision());
            document.action_items.insert(self.id(), self.an_action());
            document.feedback.insert(self.id(), self.some_feedback());
            document.check_ins.insert(self.id(), self.a_check_in());
            document.narratives.insert(self.id(), self.a_narrative());
        }
        document
    }
}
