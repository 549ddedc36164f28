//! What the record has of the last twelve months, and how to mend where it has nothing.

use chrono::{Datelike, Months, NaiveDate};
use leptos::prelude::*;

use crate::content::growth as words;
use crate::domain::{Coverage, Document, Period};
use crate::export::{counted, fill};
use crate::platform::{clock, dates, focus};
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, Node, dynamic, each, h2, li, p, section, shown_if, strong, ul,
};
use crate::ui::kit::link_button;

use super::entries::Filter;

/// What was found, in words; the filter that shows it, if there is one.
#[derive(Clone, PartialEq)]
struct Finding {
    says: String,
    names: Vec<String>,
    mend: &'static str,
    filter: Option<Filter>,
}

/// What the year shows.
pub fn coverage(filter: RwSignal<Filter>) -> Node {
    let state = AppState::expect();
    let findings = state.read(|document| findings(document, clock::today()));
    let has_some = state.read(|document| !document.evidence.is_empty());
    shown_if(has_some, move || {
        section()
            .class("group")
            .child(h2().child(words::SHOWS))
            .child(p().class("quiet").child(words::SHOWS_WHY))
            .child(dynamic(move || list(findings.get(), filter)))
    })
}

fn list(found: Vec<Finding>, filter: RwSignal<Filter>) -> Element {
    if found.is_empty() {
        return p().child(words::ALL_WELL);
    }
    ul().class("rows").child(each(found, |finding| row(finding, filter)))
}

fn row(finding: Finding, filter: RwSignal<Filter>) -> Element {
    let show = finding.filter.map(|wanted| {
        link_button(words::UNBACKED_DO, move || {
            filter.set(wanted);
            focus::soon("[name=entries]:checked".to_owned());
        })
    });
    let names = (!finding.names.is_empty())
        .then(|| ul().class("advice").child(each(finding.names, |name| li().child(name))));
    li().class("finding")
        .child(p().child(strong().child(finding.says)))
        .child(names)
        .child(p().class("quiet").child(finding.mend))
        .child(show)
}

/// This month and the eleven before it.
fn year(today: NaiveDate) -> Period {
    let first = today.checked_sub_months(Months::new(11));
    Period { from: first.and_then(|day| day.with_day(1)), to: Some(today) }
}

fn findings(document: &Document, today: NaiveDate) -> Vec<Finding> {
    let coverage = document.coverage(year(today), today);
    let goal = |id| document.goals.get(id).map(|goal| goal.objective.trim().to_owned());
    let empty: Vec<_> = coverage.empty_months().map(dates::month).collect();
    let missing = document.without_result(today).len();
    let count = |wordings: [&'static str; 3], n: usize| counted(wordings, n);
    let plain = |says: String, mend, filter| Finding { says, names: Vec::new(), mend, filter };
    let Coverage { goals_without_evidence, unbacked, all, recent, .. } = &coverage;
    let mut found = vec![
        plain(count(words::MISSING, missing), words::MISSING_MEND, Some(Filter::WithoutResult)),
        plain(count(words::UNBACKED, unbacked.len()), words::UNBACKED_MEND, Some(Filter::Unbacked)),
        Finding {
            names: goals_without_evidence.iter().filter_map(|id| goal(*id)).collect(),
            ..plain(
                count(words::BARE_GOALS, goals_without_evidence.len()),
                words::BARE_GOALS_MEND,
                None,
            )
        },
        plain(
            fill(&count(words::EMPTY_MONTHS, empty.len()), &[("months", &empty.join(", "))]),
            words::EMPTY_MONTHS_MEND,
            None,
        ),
    ];
    if coverage.leans_on_the_end() {
        let (recent, all) = (recent.to_string(), all.to_string());
        let says = fill(words::LEANS, &[("recent", &recent), ("all", &all)]);
        found.push(plain(says, words::LEANS_MEND, None));
    }
    found.retain(|finding| !finding.says.is_empty());
    found
}
