//! The lines that several forms have in common.

use crate::content::{label, narrative as content};
use crate::domain::{Evidence, EvidenceDetail, LogKind, MetricQuality, Role};

use super::super::achievement::achievement_sentence;
use super::super::fill::{either, fill, one_line};
use super::super::metric::metric_text;
use super::super::phrase::{capital, clean, small, without_start};

/// An achievement in a sentence, or by its title where there is none; with the person's part in it,
/// where others led it or had a part, too.
pub fn told_line(row: &Evidence) -> String {
    let sentence = achievement_sentence(row);
    let line = if sentence.is_empty() { one_line(&row.title) } else { sentence };
    let EvidenceDetail::Achievement(told) = &row.detail else { return line };
    let part = content::part(told.role);
    if line.is_empty() || part.is_empty() {
        return line;
    }
    fill(content::WITH_PART, &[("line", &line), ("part", part)])
}

/// An achievement by its title, or in a sentence where it has none.
pub fn title_line(row: &Evidence) -> String {
    let title = clean(&row.title);
    if title.is_empty() { told_line(row) } else { title }
}

/// What was typed one a line, without the marks of a list.
pub fn typed_lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(one_line).map(|line| {
        let bare = content::LIST_MARKS.iter().find_map(|mark| line.strip_prefix(mark));
        bare.unwrap_or(&line).to_owned()
    });
    lines.filter(|line| !line.is_empty()).collect()
}

/// As many lines as there is room for, and how many there are beyond.
pub fn at_most(mut lines: Vec<String>, most: usize) -> Vec<String> {
    let beyond = lines.len().saturating_sub(most);
    if beyond > 0 {
        lines.truncate(most);
        lines.push(fill(content::MORE, &[("n", &beyond.to_string())]));
    }
    lines
}

/// What was done with others or for them, and is no story, which says so already.
pub fn with_others(row: &Evidence, is_story: bool) -> String {
    let EvidenceDetail::Achievement(told) = &row.detail else { return String::new() };
    let (who, _) = without_start(&clean(&told.beneficiary), content::FOR_STARTS);
    if is_story || told.role == Role::Led && who.is_empty() {
        return String::new();
    }
    let whom = if who.is_empty() { who } else { fill(content::FOR_WHOM, &[("who", &who)]) };
    let how: Vec<_> =
        [content::role(told.role), &*whom].into_iter().filter(|how| !how.is_empty()).collect();
    let text = title_line(row);
    let text = text.trim_end_matches('.');
    fill(content::WITH_OTHERS, &[("text", text), ("how", &how.join(content::BETWEEN))])
}

/// What an achievement taught, and what an entry of the log that is a lesson says.
pub fn lesson_line(row: &Evidence) -> String {
    let EvidenceDetail::Achievement(told) = &row.detail else { return String::new() };
    let (lesson, text) = (one_line(&told.lesson), clean(&row.title));
    if lesson.is_empty() {
        return if row.logged_as == LogKind::Lesson { told_line(row) } else { lesson };
    }
    fill(either(content::LESSON, &text), &[("lesson", &lesson), ("text", &text)])
}

/// The number of an achievement, and how it is known.
pub fn number_line(row: &Evidence) -> String {
    let number = capital(&metric_text(&row.metric));
    if number.is_empty() {
        return number;
    }
    let source = clean(&row.metric.source);
    let quality = small(label::metric_quality(row.metric.quality));
    let values = [("number", &*number), ("quality", &*quality), ("source", &*source)];
    let is_said = row.metric.quality != MetricQuality::Unsaid;
    let patterns = if is_said { content::NUMBER } else { content::NUMBER_BARE };
    fill(either(patterns, &source), &values)
}

/// What somebody said who may be quoted, and who, in these words; and praise as it was logged.
pub fn quote_line(row: &Evidence) -> String {
    let quote = quote(row, content::QUOTE);
    if quote.is_empty() && row.logged_as == LogKind::Praise { told_line(row) } else { quote }
}

/// What somebody said who may be quoted, in these words; nothing where there are none.
pub fn quote(row: &Evidence, words: [&'static str; 2]) -> String {
    let text = one_line(&row.anecdote.what);
    let text = text.trim_matches(content::QUOTE_SIGNS);
    if text.is_empty() || !row.anecdote.may_quote {
        return String::new();
    }
    let who = witness(row);
    fill(either(words, &who), &[("text", text), ("who", &who)])
}

/// Who may be named as a witness; nothing where nobody may.
pub fn witness(row: &Evidence) -> String {
    if row.anecdote.may_quote { clean(&row.anecdote.who) } else { String::new() }
}
