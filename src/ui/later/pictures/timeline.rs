//! What happened when: a lane for each kind, a point for each time.

use chrono::NaiveDate;

use super::plot::{Mark, Scale, caption, line, mark, plot, point, shape};
use crate::content::pictures as words;
use crate::domain::{Document, Happening, Period};
use crate::export::fill;
use crate::platform::dates;
use crate::state::AppState;
use crate::ui::frame::session_name;
use crate::ui::kit::html::{Element, Node};

use super::table::numbers;
use super::{day, figure};

/// The size of the picture.
const SIZE: (i64, i64) = (1000, 440);
/// Where the first and the last day are.
const ENDS: (i64, i64) = (20, 980);
/// From one lane to the next.
const LANE: i64 = 100;
/// How far above its lane a name is.
const NAME: i64 = 24;
/// What is nearer to each other than this is one point.
const NEAR: i64 = 26;
/// How many texts a point says.
const TEXTS: usize = 3;
/// The points, a form for each lane.
const MARKS: [Mark; 4] = [Mark::Square, Mark::Disc, Mark::Diamond, Mark::Triangle];

/// A point: its lane, where it is, when the first of it was, and what it says.
struct Point {
    lane: usize,
    x: i64,
    on: NaiveDate,
    texts: Vec<String>,
}

/// The picture.
pub fn timeline(document: &Document, period: Period, all: Vec<(NaiveDate, Happening)>) -> Element {
    let picture = picture(&points(document, period, &all), period);
    let state = AppState::expect();
    let rows = move || {
        state.peek(|document| {
            let row = |(on, what): &_| vec![dates::day(*on), said(document, *what)];
            all.iter().map(row).collect()
        })
    };
    let table = numbers(words::TIMELINE.to_owned(), vec![words::DATE, words::WHAT], rows);
    figure(words::TIMELINE.to_owned(), words::TIMELINE_WHY, picture, table)
}

/// What happened, with its lane.
fn said(document: &Document, what: Happening) -> String {
    let lane = words::LANES.get(lane_of(what)).copied().unwrap_or_default();
    format!("{lane}: {}", text_of(document, what))
}

const fn lane_of(what: Happening) -> usize {
    match what {
        Happening::Session(_) => 0,
        Happening::Achievement(_) => 1,
        Happening::Decision(_) => 2,
        Happening::Feedback(_) => 3,
    }
}

fn text_of(document: &Document, what: Happening) -> String {
    let text = match what {
        Happening::Session(id) => return session_name(document, id),
        Happening::Achievement(id) => document.evidence.get(id).map(|row| &row.title),
        Happening::Decision(id) => document.decisions.get(id).map(|row| &row.text),
        Happening::Feedback(id) => document.feedback.get(id).map(|row| &row.heard),
    };
    text.map(|text| text.trim().to_owned()).unwrap_or_default()
}

/// What is near to each other in a lane is one point.
fn points(document: &Document, period: Period, all: &[(NaiveDate, Happening)]) -> Vec<Point> {
    let (first, last) = (period.from, period.to);
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let scale = Scale { values: (day(first), day(last)), places: ENDS };
    let mut points: Vec<Point> = Vec::new();
    for (on, what) in all {
        let (lane, x) = (lane_of(*what), scale.at(day(*on)));
        let text = text_of(document, *what);
        let mut in_lane = points.iter_mut().rev().filter(|point| point.lane == lane);
        match in_lane.next().filter(|point| x - point.x < NEAR) {
            Some(point) => point.texts.push(text),
            None => points.push(Point { lane, x, on: *on, texts: vec![text] }),
        }
    }
    points
}

fn says(point: &Point) -> String {
    let shown: Vec<_> = point.texts.iter().take(TEXTS).cloned().collect();
    let texts = shown.join("; ");
    let beyond = point.texts.len() - shown.len();
    let n = beyond.to_string();
    let texts = if beyond > 0 { fill(words::MORE, &[("texts", &texts), ("n", &n)]) } else { texts };
    let lane = words::LANES.get(point.lane).copied().unwrap_or_default();
    fill(words::AT, &[("lane", lane), ("date", &dates::day(point.on)), ("texts", &texts)])
}

fn picture(points: &[Point], period: Period) -> Node {
    let (start, end) = ENDS;
    let y = |lane: usize| 60 + LANE * i64::try_from(lane).unwrap_or_default();
    let mut parts = Vec::new();
    for (lane, name) in words::LANES.iter().enumerate() {
        parts.push(shape("plot-line", line(&[(start, y(lane)), (end, y(lane))])));
        parts.push(caption("plot-name", (0, y(lane) - NAME), (*name).to_owned()));
    }
    let ends = [(period.from, start, "plot-from"), (period.to, end, "plot-to")];
    for (on, x, class) in ends {
        let text = on.map(dates::day).unwrap_or_default();
        parts.push(caption(class, (x, y(words::LANES.len()) - LANE / 2), text));
    }
    for (at, one) in points.iter().enumerate() {
        let form = MARKS.get(one.lane).copied().unwrap_or(Mark::Disc);
        // Many at one time are a larger point.
        let size = 9 + i64::try_from(one.texts.len().min(4)).unwrap_or_default();
        let path = mark(form, (one.x, y(one.lane)), size);
        parts.push(point("plot-point", path, says(one), at == 0));
    }
    plot(words::TIMELINE.to_owned(), SIZE, parts)
}
