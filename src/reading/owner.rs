//! Who does it: the person, the manager or somebody with a name, where the line says so.

use crate::content::line as words;
use crate::domain::Owner;
use crate::letters;

use super::name::{is_name, is_same, name_at, names_at};
use super::token::Tokens;

/// The owner that a line names: at its start, at its end behind an arrow or in brackets, or
/// anywhere as "@me". `dated` says which pieces are dates.
pub fn read(tokens: &Tokens, dated: &[bool], manager: &str) -> Option<Owner> {
    // "Dr." is no first name.
    let mut names = manager.split_whitespace().filter(|name| !name.ends_with('.'));
    let manager = Manager { first: names.next().unwrap_or_default(), last: names.next_back() };
    let reader = Reader { tokens, dated, manager };
    reader.at_start().or_else(|| reader.at_end()).or_else(|| reader.as_handle())
}

struct Manager<'a> {
    first: &'a str,
    last: Option<&'a str>,
}

struct Reader<'a> {
    tokens: &'a Tokens<'a>,
    dated: &'a [bool],
    manager: Manager<'a>,
}

impl Reader<'_> {
    fn is_manager(&self, name: &str) -> bool {
        !self.manager.first.is_empty() && is_same(name, self.manager.first)
    }

    /// Whose name this is.
    fn named(&self, name: &str) -> Owner {
        if self.is_manager(name) { Owner::Manager } else { Owner::Other(name.to_owned()) }
    }

    /// The owner with whom the line begins.
    fn at_start(&self) -> Option<Owner> {
        let tokens = self.tokens;
        let has_bullet = matches!(tokens.sign(0), Some('-' | '–' | '•' | '*'));
        let i = usize::from(has_bullet && !tokens.is_glued(1));
        if tokens.sign(i) == Some('@') {
            let (owner, to) = self.handle(i)?;
            return Some(owner).filter(|_| !self.is_with_others(to));
        }
        let is_me = tokens.is(i, words::ME);
        if is_me || tokens.is(i, words::YOU) {
            let is_other = is_me && self.is_of_others(i) || self.is_with_others(i + 1);
            let owner = if is_me { Owner::Me } else { Owner::Manager };
            return (tokens.free_after(i + 1) && !is_other).then_some(owner);
        }
        self.manager_at(i).or_else(|| self.somebody_at(i))
    }

    /// Whether what begins with "I" or "my" goes on with what others do.
    fn is_of_others(&self, i: usize) -> bool {
        let tokens = self.tokens;
        if tokens.is(i, words::MY) {
            return tokens.is(i + 1, words::MY_OTHERS);
        }
        tokens.is(i + 1, words::OPINIONS) && !tokens.is(i + 2, words::TO)
    }

    /// Whether somebody else is named in the same breath.
    fn is_with_others(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let is_list = tokens.sign(i) == Some(',')
            && (is_name(tokens, i + 1) || self.is_manager(tokens.word(i + 1)));
        tokens.is(i, words::AND) || matches!(tokens.sign(i), Some('&' | '+' | '/')) || is_list
    }

    /// The manager, who needs no more than the name; unless that is a word as well, or goes on as
    /// the name of somebody else.
    fn manager_at(&self, i: usize) -> Option<Owner> {
        let tokens = self.tokens;
        let (_, mut to) = name_at(tokens, i).filter(|(name, _)| self.is_manager(name))?;
        let is_last = |name: &str| self.manager.last.is_some_and(|last| is_same(name, last));
        if let Some((_, end)) = name_at(tokens, to).filter(|(name, _)| is_last(name)) {
            to = end;
        } else if is_name(tokens, to) {
            return None;
        }
        let is_word = tokens.is(i, words::NAMES_TOO) || tokens.is(i, words::NOT_NAMES);
        let is_meant = !is_word || tokens.sign(to) == Some(',') || self.is_cue(to);
        (is_meant && !self.is_with_others(to)).then_some(Owner::Manager)
    }

    /// Somebody of whom is said what they do.
    fn somebody_at(&self, i: usize) -> Option<Owner> {
        let (name, to) = names_at(self.tokens, i)?;
        // In a script without capitals, a word in front of a colon may be any word.
        let has_capital = name.starts_with(letters::is_capital);
        let is_meant = self.is_cue(to) && (has_capital || self.tokens.sign(to).is_none());
        is_meant.then(|| Owner::Other(name.to_owned()))
    }

    /// Whether what stands there says that somebody named in front of it does something.
    fn is_cue(&self, i: usize) -> bool {
        let tokens = self.tokens;
        let does = |list: &str| {
            let next = tokens.word(i + 1);
            next.starts_with(letters::is_small) && !tokens.is(i + 1, list)
        };
        tokens.joint(i, ':') && i + 1 < tokens.len()
            || tokens.is(i, words::WILL) && does(words::NOT_AFTER_WILL)
            || tokens.is(i, words::TO) && does(words::NOT_AFTER_TO)
            || tokens.is(i, words::DOES)
    }

    /// The owner behind an `@`, and what is behind the name.
    fn handle(&self, i: usize) -> Option<(Owner, usize)> {
        let tokens = self.tokens;
        if !tokens.is_glued(i + 1) || !tokens.free_before(i) {
            return None;
        }
        let (name, to) = name_at(tokens, i + 1)?;
        if tokens.is(i + 1, words::EVERYBODY) {
            return None;
        }
        let is_me = tokens.is(i + 1, words::ME_NAMED);
        Some((if is_me { Owner::Me } else { self.named(name) }, to))
    }

    /// The owner behind the last arrow or bracket, if nothing but dates follows.
    fn at_end(&self) -> Option<Owner> {
        let tokens = self.tokens;
        let at =
            (0..tokens.len()).rev().find(|i| self.is_arrow(*i) || tokens.sign(*i) == Some('('))?;
        let is_bracket = tokens.sign(at) == Some('(');
        let closes = || (at..tokens.len()).any(|i| tokens.sign(i) == Some(')'));
        if is_bracket && !closes() {
            return None;
        }
        let (owner, to) = self.mark(at + 1)?;
        // "Move the board → Jira": what is moved arrives somewhere.
        let arrives = !is_bracket && tokens.is(0, words::MOVES);
        let is_somebody = !arrives || !matches!(owner, Owner::Other(_));
        (is_somebody && self.only_dates_from(to)).then_some(owner)
    }

    /// Whether an arrow ends there: →, -> or =>.
    fn is_arrow(&self, i: usize) -> bool {
        let drawn = ['-', '='].contains(&self.tokens.sign(i.wrapping_sub(1)).unwrap_or_default());
        matches!(self.tokens.sign(i), Some('→' | '⇒')) || self.tokens.joint(i, '>') && drawn
    }

    /// The owner in a mark at the end of the line.
    fn mark(&self, i: usize) -> Option<(Owner, usize)> {
        let tokens = self.tokens;
        if tokens.sign(i) == Some('@') {
            return self.handle(i);
        }
        if tokens.is(i, words::ME_NAMED) {
            return Some((Owner::Me, i + 1));
        }
        if tokens.is(i, words::YOU) {
            return Some((Owner::Manager, i + 1));
        }
        let manager = name_at(tokens, i).filter(|(name, _)| self.is_manager(name));
        let somebody = || names_at(tokens, i).map(|(name, to)| (Owner::Other(name.to_owned()), to));
        match manager {
            Some((_, to)) if !is_name(tokens, to) => Some((Owner::Manager, to)),
            Some((_, to)) => {
                let is_last = self.manager.last.is_some_and(|last| is_same(tokens.word(to), last));
                if is_last { Some((Owner::Manager, to + 1)) } else { somebody() }
            }
            None => somebody(),
        }
    }

    /// Whether nothing follows but a date, the words around it and the end.
    fn only_dates_from(&self, from: usize) -> bool {
        let tokens = self.tokens;
        let is_date = |i: usize| {
            self.dated.get(i).is_some_and(|dated| *dated)
                || tokens.is(i, words::DUE)
                || tokens.is(i, words::DUE_FILLERS)
                || tokens.sign(i).is_some_and(|sign| ",.;:!)".contains(sign))
        };
        (from..tokens.len()).all(is_date)
    }

    /// "@me", wherever it stands.
    fn as_handle(&self) -> Option<Owner> {
        let at = |i: &usize| self.tokens.sign(*i) == Some('@');
        let handles = (0..self.tokens.len()).filter(at).filter_map(|i| self.handle(i));
        handles.map(|(owner, _)| owner).find(|owner| *owner == Owner::Me)
    }
}
