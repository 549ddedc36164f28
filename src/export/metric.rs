//! A metric in words: "first fix after 4 days instead of 9 (6 people, Q2)".

use crate::content::achievement as content;
use crate::domain::Metric;

use super::fill::{fill, one_line};
use super::phrase::{SIGNS, clean, without_start};
use super::words::{begin_with_any, have_any, is_one_of, words};

/// A metric in words, with what of it is filled in; nothing where that says nothing.
pub fn metric_text(metric: &Metric) -> String {
    let name = clean(&metric.name);
    let figures = figures(metric);
    let text = match (name.is_empty(), figures.is_empty()) {
        (true, true) => return String::new(),
        (true, false) => figures,
        (false, true) => without_joiner(&name).to_owned(),
        (false, false) => {
            let runs_on = words(&name).last().is_some_and(|word| is_one_of(word, content::JOINERS))
                || begin_with_any(&words(&figures), content::JOINERS);
            let pattern = if runs_on { content::METRIC_RUNS_ON } else { content::METRIC_NAMED };
            fill(pattern, &[("name", &name), ("figures", &figures)])
        }
    };
    let period = clean(&metric.period);
    let bare = period.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).map(str::trim);
    let period = bare.unwrap_or(&period);
    if period.is_empty() {
        return text;
    }
    fill(content::METRIC_PERIOD, &[("metric", &text), ("period", period)])
}

/// The figures from before and after, with their unit.
fn figures(metric: &Metric) -> String {
    let unit = one_line(&metric.unit);
    let unit = unit.trim_end_matches(SIGNS).trim_end();
    let before = &without_start(&clean(&metric.before), content::BEFORE_STARTS).0;
    let after = &without_start(&clean(&metric.after), content::AFTER_STARTS).0;
    let is_word = unit.contains(|sign: char| sign.is_ascii_alphabetic());
    match (before.is_empty(), after.is_empty()) {
        (true, true) => String::new(),
        (true, false) => with_unit(after, unit),
        (false, true) => fill(content::METRIC_BEFORE, &[("before", &with_unit(before, unit))]),
        (false, false) if before == after => {
            fill(content::METRIC_STAYED, &[("after", &with_unit(after, unit))])
        }
        (false, false) => {
            // A word is said once, a sign stands at each figure.
            let before = if is_word { before.clone() } else { with_unit(before, unit) };
            let values = [("after", &*with_unit(after, unit)), ("before", &before)];
            fill(content::METRIC_CHANGED, &values)
        }
    }
}

/// A figure with its unit, unless the person wrote it there already.
fn with_unit(figure: &str, unit: &str) -> String {
    let is_sign = words(unit).is_empty() && figure.contains(unit);
    if is_sign || figure.ends_with(unit) || have_any(&words(figure), unit) {
        return figure.to_owned();
    }
    if unit.chars().all(|sign| content::CURRENCIES.contains(sign)) {
        return format!("{unit}{figure}");
    }
    let space = if unit.starts_with('%') { "" } else { " " };
    format!("{figure}{space}{unit}")
}

/// A name that runs on into figures which are not there, without the words for it.
fn without_joiner(name: &str) -> &str {
    match name.rsplit_once(' ') {
        Some((rest, last)) if is_one_of(last, content::JOINERS) => without_joiner(rest),
        _ => name,
    }
}
