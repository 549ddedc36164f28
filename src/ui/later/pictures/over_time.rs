//! Lines from 1 to 5 over time: how sure we were of a goal, how sessions were left.

use chrono::NaiveDate;

use crate::content::pictures as words;
use crate::domain::{Document, Goal, Id, Period, Rating};
use crate::export::fill;
use crate::platform::dates;
use crate::ui::kit::html::{Element, Node, each, li, nodes, ul};
use crate::ui::kit::plot::{Mark, Scale, caption, line, mark, plot, plot_sign, point, shape};

use super::table::numbers;
use super::{day, figure};

/// The size of a picture.
const SIZE: (i64, i64) = (1000, 300);
/// Where the first and the last day are.
const ENDS: (i64, i64) = (40, 980);
/// Where 1 and where 5 is.
const HEIGHTS: (i64, i64) = (240, 40);
/// How the lines and their points differ.
const LINES: [(&str, Mark); 3] =
    [("plot-first", Mark::Disc), ("plot-second", Mark::Square), ("plot-third", Mark::Diamond)];

/// A line: its name, and its value at each date.
struct Line {
    name: &'static str,
    values: Vec<(NaiveDate, Option<Rating>)>,
}

/// How sure both were of a goal; nothing where nobody said it.
pub fn goal(document: &Document, id: Id<Goal>, period: Period) -> Option<Element> {
    let views = document.goal_views(id, period);
    let goal = document.goals.get(id).filter(|_| !views.is_empty())?;
    let lines = [
        Line { name: words::I, values: views.iter().map(|view| (view.on, view.mine)).collect() },
        Line {
            name: words::THEY,
            values: views.iter().map(|view| (view.on, view.managers)).collect(),
        },
    ];
    let heading = fill(words::GOAL, &[("goal", goal.objective.trim())]);
    Some(over_time(heading, words::GOAL_WHY, &lines, period))
}

/// How the person left the sessions; nothing where they never said it.
pub fn marks(document: &Document, period: Period) -> Option<Element> {
    let marks = document.marks_in(period);
    if marks.is_empty() {
        return None;
    }
    let [confidence, energy, clarity] = words::MARK_NAMES;
    let lines = [
        Line {
            name: confidence,
            values: marks.iter().map(|(on, m)| (*on, m.confidence)).collect(),
        },
        Line { name: energy, values: marks.iter().map(|(on, m)| (*on, m.energy)).collect() },
        Line { name: clarity, values: marks.iter().map(|(on, m)| (*on, m.clarity)).collect() },
    ];
    Some(over_time(words::MARKS.to_owned(), words::MARKS_WHY, &lines, period))
}

fn over_time(heading: String, why: &'static str, lines: &[Line], period: Period) -> Element {
    let number =
        |rating: Option<Rating>| rating.map(|one| one.get().to_string()).unwrap_or_default();
    let dates_of = lines.first().map(|line| line.values.iter().map(|(on, _)| *on));
    let rows = dates_of.into_iter().flatten().enumerate().map(|(at, on)| {
        let values =
            lines.iter().map(|line| number(line.values.get(at).and_then(|(_, value)| *value)));
        std::iter::once(dates::day(on)).chain(values).collect()
    });
    let columns = std::iter::once(words::DATE).chain(lines.iter().map(|line| line.name));
    let table = numbers(heading.clone(), columns.map(str::to_owned).collect(), rows.collect());
    let picture = nodes![picture(heading.clone(), lines, period), legend(lines)];
    figure(heading, why, picture, table)
}

/// Which line is which.
fn legend(lines: &[Line]) -> Element {
    let row = |(own, (class, form)): (&Line, (&'static str, Mark))| {
        let sign = vec![
            shape(class, line(&[(0, 20), (80, 20)])),
            shape("plot-point", mark(form, (40, 20), 12)),
        ];
        li().child(plot_sign(sign)).child(own.name)
    };
    ul().class("legend").child(each(lines.iter().zip(LINES), row))
}

fn picture(name: String, lines: &[Line], period: Period) -> Node {
    let ((start, end), (one, _)) = (ENDS, HEIGHTS);
    let height = Scale { values: (1, 5), places: HEIGHTS };
    let mut parts = Vec::new();
    for value in [1, 5] {
        parts.push(shape("plot-line", line(&[(start, height.at(value)), (end, height.at(value))])));
        parts.push(caption("plot-name", (0, height.at(value) + 6), value.to_string()));
    }
    for (on, x, class) in [(period.from, start, "plot-from"), (period.to, end, "plot-to")] {
        parts.push(caption(class, (x, one + 40), on.map(dates::day).unwrap_or_default()));
    }
    let days = (period.from.map(day).unwrap_or_default(), period.to.map(day).unwrap_or_default());
    let across = Scale { values: days, places: ENDS };
    let mut is_first = true;
    for (own, (class, form)) in lines.iter().zip(LINES) {
        let said = own.values.iter().filter_map(|(on, value)| Some((*on, value.as_ref()?.get())));
        let places: Vec<_> = said
            .map(|(on, value)| (on, value, (across.at(day(on)), height.at(i64::from(value)))))
            .collect();
        let way: Vec<_> = places.iter().map(|(_, _, place)| *place).collect();
        parts.push(shape(class, line(&way)));
        for (on, value, place) in places {
            let values =
                [("line", own.name), ("date", &*dates::day(on)), ("n", &*value.to_string())];
            let says = fill(words::POINT, &values);
            parts.push(point("plot-point", mark(form, place, 9), says, is_first));
            is_first = false;
        }
    }
    plot(name, SIZE, parts)
}
