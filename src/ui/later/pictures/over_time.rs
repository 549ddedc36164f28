//! Lines from 1 to 5 over time: how sure we were of a goal, how sessions were left.

use chrono::NaiveDate;

use super::plot::{Mark, Scale, caption, line, mark, plot, plot_sign, point, shape};
use crate::content::pictures as words;
use crate::domain::{Alignment, Document, Goal, Id, Marks, Period, Rating};
use crate::export::fill;
use crate::platform::dates;
use crate::ui::kit::html::{Element, Node, nodes};

use super::table::numbers;
use super::{day, figure, legend};

/// The size of a picture.
const SIZE: (i64, i64) = (1000, 310);
/// Where the first and the last day are.
const ENDS: (i64, i64) = (60, 980);
/// Where 1 and where 5 is.
const HEIGHTS: (i64, i64) = (240, 40);
/// A point nearer than this to the last one is left to the line, and to the table.
const NEAR: i64 = 20;
/// How the lines and their points differ: later ones are smaller, so that none hides another where
/// both are at one place.
const LINES: [Look; 3] = [
    ("plot-first", Mark::Disc, 14),
    ("plot-second", Mark::Square, 8),
    ("plot-third", Mark::Diamond, 6),
];

/// The class of a line, the form of its points and their size.
type Look = (&'static str, Mark, i64);

/// Values of a day: those of the lines, and after them those that only the table has.
type Row = (NaiveDate, Vec<Option<u8>>);

/// How sure both were of a goal, and the gap between; nothing where nobody said it.
pub fn goal(document: &Document, id: Id<Goal>, period: Period) -> Option<Element> {
    let views = document.goal_views(id, period);
    let goal = document.goals.get(id).filter(|_| !views.is_empty())?;
    let row = |(on, view): (_, Alignment)| {
        (on, vec![points(view.mine), points(view.managers), view.gap()])
    };
    let heading = fill(words::GOAL, &[("goal", goal.objective.trim())]);
    let rows = views.into_iter().map(row).collect();
    Some(over_time(heading, words::GOAL_WHY, (&words::VIEWS, &words::VIEWS_TABLE), rows, period))
}

/// How the person left the sessions; nothing where they never said it.
pub fn marks(document: &Document, period: Period) -> Option<Element> {
    let marks = document.marks_in(period);
    if marks.is_empty() {
        return None;
    }
    let row = |(on, marks): (_, Marks)| {
        (on, [marks.confidence, marks.energy, marks.clarity].map(points).to_vec())
    };
    let names = (&words::MARK_NAMES[..], &words::MARK_NAMES[..]);
    let rows = marks.into_iter().map(row).collect();
    Some(over_time(words::MARKS.to_owned(), words::MARKS_WHY, names, rows, period))
}

fn points(rating: Option<Rating>) -> Option<u8> {
    rating.map(Rating::get)
}

/// The names of the lines, and those of the columns of the table.
type Names = (&'static [&'static str], &'static [&'static str]);

fn over_time(
    heading: String,
    why: &'static str,
    (lines, columns): Names,
    rows: Vec<Row>,
    period: Period,
) -> Element {
    let signs = lines.iter().zip(LINES).map(sign).collect();
    let drawn = nodes![picture(heading.clone(), lines, &rows, period), legend(signs)];
    let columns = std::iter::once(words::DATE).chain(columns.iter().copied());
    let cells = move |(on, values): &Row| {
        let number = |value: &Option<u8>| value.map(|n| n.to_string()).unwrap_or_default();
        std::iter::once(dates::day(*on)).chain(values.iter().map(number)).collect()
    };
    let table =
        numbers(heading.clone(), columns.collect(), move || rows.iter().map(cells).collect());
    figure(heading, why, drawn, table)
}

/// What a line looks like.
fn sign((name, (class, form, size)): (&&'static str, Look)) -> (&'static str, Node) {
    let way = shape(class, line(&[(0, 20), (80, 20)]));
    (name, plot_sign(80, vec![way, shape("plot-point", mark(form, (40, 20), size + 2))]))
}

fn picture(heading: String, lines: &[&str], rows: &[Row], period: Period) -> Node {
    let ((start, end), (one, _)) = (ENDS, HEIGHTS);
    let height = Scale { values: (1, 5), places: HEIGHTS };
    let mut parts = Vec::new();
    for value in [1, 5] {
        parts.push(shape("plot-line", line(&[(start, height.at(value)), (end, height.at(value))])));
        parts.push(caption("plot-name", (0, height.at(value) + 6), value.to_string()));
    }
    for (on, x, class) in [(period.from, start, "plot-from"), (period.to, end, "plot-to")] {
        parts.push(caption(class, (x, one + 55), on.map(dates::day).unwrap_or_default()));
    }
    let days = (period.from.map(day).unwrap_or_default(), period.to.map(day).unwrap_or_default());
    let across = Scale { values: days, places: ENDS };
    let mut is_first = true;
    for (at, (name, (class, form, size))) in lines.iter().zip(LINES).enumerate() {
        let said = rows.iter().filter_map(|(on, values)| Some((*on, (*values.get(at)?)?)));
        let places: Vec<_> = said
            .map(|(on, value)| (on, value, (across.at(day(on)), height.at(i64::from(value)))))
            .collect();
        let way: Vec<_> = places.iter().map(|(_, _, place)| *place).collect();
        parts.push(shape(class, line(&way)));
        let mut end = i64::MIN;
        for (on, value, place) in places {
            if place.0 < end {
                continue;
            }
            end = place.0 + NEAR;
            let values = [("line", *name), ("date", &*dates::day(on)), ("n", &*value.to_string())];
            let says = fill(words::POINT, &values);
            parts.push(point("plot-point", mark(form, place, size), says, is_first));
            is_first = false;
        }
    }
    plot(heading, SIZE, parts)
}
