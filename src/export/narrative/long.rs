//! The self-review with all of its parts.

use crate::content::narrative as content;

use super::super::fill::{fill, one_line};
use super::block::{Block, section};
use super::lines::{
    lesson_line, number_line, quote_line, title_line, told_line, typed_lines, with_others,
};
use super::{Told, goals, growth, year};

/// Themes, goals, stories, feedback, collaboration, setbacks, numbers, quotes, what is next, and
/// the months behind them.
pub fn long_review(told: &Told<'_>) -> Vec<Block> {
    let narrative = told.narrative;
    let stories = told.document.stories_of(narrative);
    let is_story = |row| stories.iter().any(|(_, story)| std::ptr::eq(*story, row));
    let mut setbacks = typed_lines(&narrative.setbacks);
    setbacks.extend(told.rows().map(lesson_line));
    let parts = [
        goals::long_lines(told),
        goals::view_lines(told),
        stories.iter().map(|(_, row)| told_line(row)).collect(),
        growth::chain_lines(told),
        told.rows().map(|row| with_others(row, is_story(row))).collect(),
        setbacks,
        told.rows().map(number_line).collect(),
        told.rows().map(quote_line).collect(),
        typed_lines(&narrative.next),
        typed_lines(&narrative.support),
    ];
    let mut blocks = themes(told);
    let parts = content::LONG_HEADINGS.into_iter().zip(parts);
    blocks.extend(parts.filter_map(|(heading, lines)| section(1, heading, lines)));
    let months = year::months(told, 2, title_line);
    if !months.is_empty() {
        let heading = content::APPENDIX.to_owned();
        blocks.push(Block { level: 1, heading, note: String::new(), lines: Vec::new() });
    }
    blocks.extend(months);
    blocks
}

/// The themes with what shows them; those that nothing shows stay out.
fn themes(told: &Told<'_>) -> Vec<Block> {
    let blocks = told.narrative.themes.iter().filter_map(|theme| {
        let name = Some(one_line(&theme.name)).filter(|name| !name.is_empty())?;
        let lines = told.find(&theme.entries).into_iter().map(title_line).collect();
        section(1, &fill(content::THEME, &[("name", &name)]), lines)
    });
    blocks.collect()
}
