//! Undo and redo. A step is the Document before and after it; taking it back puts back just the
//! records that it changed, so that what another window wrote in the meantime stays.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::{Document, RecordKey};

/// How many steps can be taken back.
const MOST_STEPS: usize = 200;

/// A pause in typing after which a new step begins.
const PAUSE: TimeDelta = TimeDelta::seconds(2);

/// A change that can be taken back.
#[derive(Clone)]
pub struct Step {
    /// The Document before it.
    pub before: Arc<Document>,
    /// The Document after it.
    pub after: Arc<Document>,
    /// What it changed.
    pub changed: Vec<RecordKey>,
    /// When it was typed, where it is typing.
    pub typed_at: Option<DateTime<Utc>>,
}

impl Step {
    /// Whether a step is more of the same typing.
    fn goes_on_with(&self, next: &Self) -> bool {
        match (self.typed_at, next.typed_at) {
            (Some(last), Some(now)) => self.changed == next.changed && now - last < PAUSE,
            _ => false,
        }
    }
}

/// The steps that were done, and those that were taken back.
#[derive(Clone, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Adds a step. What had been taken back cannot be done again after that.
    pub fn record(&mut self, step: Step) {
        self.undone.clear();
        match self.done.last_mut() {
            Some(last) if last.goes_on_with(&step) => {
                last.after = step.after;
                last.typed_at = step.typed_at;
            }
            _ => self.done.push(step),
        }
        if self.done.len() > MOST_STEPS {
            self.done.remove(0);
        }
    }

    /// Takes back the last step. Says whether there was one.
    pub fn undo(&mut self, document: &mut Document) -> bool {
        let Some(step) = self.done.pop() else { return false };
        document.revert(&step.before, &step.after);
        self.undone.push(step);
        true
    }

    /// Does the step again that was taken back last. Says whether there was one.
    pub fn redo(&mut self, document: &mut Document) -> bool {
        let Some(step) = self.undone.pop() else { return false };
        document.revert(&step.after, &step.before);
        // Typing after this is a step of its own.
        self.done.push(Step { typed_at: None, ..step });
        true
    }

    /// Whether there is a step to be taken back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to be done again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Document {
        let mut document = Document::default();
        document.call_me(name.to_owned());
        document
    }

    fn step(before: &str, after: &str, typed_at: Option<i64>) -> Step {
        let (before, after) = (Arc::new(named(before)), Arc::new(named(after)));
        let changed = after.changed_since(&before);
        let typed_at = typed_at.map(|at| DateTime::from_timestamp(at, 0).unwrap());
        Step { before, after, changed, typed_at }
    }

    #[track_caller]
    fn check(steps: Vec<Step>, undone: &[&str]) {
        let mut document = Document::clone(&steps.last().unwrap().after);
        let mut history = History::default();
        for step in steps {
            history.record(step);
        }
        let mut names = Vec::new();
        while history.undo(&mut document) {
            names.push(document.my_name().to_owned());
        }
        assert_eq!(names, undone);
        while history.redo(&mut document) {}
        assert!(!history.can_redo());
    }

    #[test]
    fn typing_without_a_pause_is_one_step() {
        check(vec![step("", "a", Some(0)), step("a", "ab", Some(1))], &[""]);
        check(vec![step("", "a", Some(0)), step("a", "ab", Some(3))], &["a", ""]);
        check(vec![step("", "a", None), step("a", "ab", None)], &["a", ""]);
        check(vec![step("", "a", Some(0)), step("a", "ab", None)], &["a", ""]);
    }

    #[test]
    fn f18_what_was_taken_back_can_be_done_again() {
        let mut document = named("b");
        let mut history = History::default();
        history.record(step("a", "b", None));
        assert!(history.undo(&mut document));
        assert_eq!(document.my_name(), "a");
        assert!(history.redo(&mut document));
        assert_eq!(document.my_name(), "b");
        assert!(!history.redo(&mut document));
    }
}
