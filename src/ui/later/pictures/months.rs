//! Bars by month: achievements, and promises kept.

use chrono::NaiveDate;

use super::plot::{Scale, bar, caption, line, plot, plot_sign, point, shape};
use crate::content::pictures as words;
use crate::domain::{Document, FollowThrough, Kept, Period};
use crate::export::{counted, fill};
use crate::platform::{clock, dates};
use crate::ui::kit::html::{Element, Node, nodes};

use super::table::numbers;
use super::{figure, legend};

/// The size of a picture.
const SIZE: (i64, i64) = (1000, 310);
/// Where the first month begins and the last one ends.
const ENDS: (i64, i64) = (60, 990);
/// Where nothing and where the most is.
const HEIGHTS: (i64, i64) = (250, 30);

/// Achievements by month.
pub fn achievements(document: &Document, period: Period) -> Element {
    let months = document.coverage(period, clock::today()).months;
    let most = months.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let slots = Slots::new(months.len(), most);
    let mut parts = slots.frame(months.first(), months.last());
    for (at, (month, count)) in months.iter().enumerate() {
        let month = dates::month(*month);
        let says = fill(&counted(words::IN_MONTH, *count), &[("month", &month)]);
        // An empty month can be pointed at, too.
        let class = if *count == 0 { "plot-empty" } else { "plot-bar" };
        parts.push(point(class, slots.bar(at, 0, 1, (*count).max(1)), says, at == 0));
    }
    let picture = plot(words::MONTHS.to_owned(), SIZE, parts);
    let rows =
        move || months.iter().map(|(month, n)| vec![dates::month(*month), n.to_string()]).collect();
    let table = numbers(words::MONTHS.to_owned(), vec![words::MONTH, words::ACHIEVEMENTS], rows);
    figure(words::MONTHS.to_owned(), words::MONTHS_WHY, picture, table)
}

/// Promises by the month in which they were due: kept ones full, others as a frame; nothing where
/// none was due.
pub fn promises(document: &Document, period: Period) -> Option<Element> {
    let months = document.follow_through(period);
    if months.iter().all(|row| row.mine.all + row.managers.all == 0) {
        return None;
    }
    let most = months.iter().map(|row| row.mine.all.max(row.managers.all)).max();
    let slots = Slots::new(months.len(), most.unwrap_or_default());
    let ends = |row: Option<&FollowThrough>| row.map(|row| (row.month, 0));
    let mut parts = slots.frame(ends(months.first()).as_ref(), ends(months.last()).as_ref());
    let mut is_first = true;
    for (at, row) in months.iter().enumerate() {
        for (side, who, kept) in [(0, words::MINE, row.mine), (1, words::MANAGERS, row.managers)] {
            if kept.all == 0 {
                continue;
            }
            let (done, all) = (kept.done.to_string(), kept.all.to_string());
            let month = dates::month(row.month);
            let values = [("who", who), ("month", &*month), ("done", &*done), ("all", &*all)];
            if kept.done > 0 {
                let class = if side == 0 { "plot-bar" } else { "plot-bar-other" };
                parts.push(shape(class, slots.bar(at, side, 2, kept.done)));
            }
            let frame = slots.bar(at, side, 2, kept.all);
            parts.push(point("plot-frame-bar", frame, fill(words::KEPT, &values), is_first));
            is_first = false;
        }
    }
    let picture = plot(words::PROMISES.to_owned(), SIZE, parts);
    let row = |row: &FollowThrough| vec![dates::month(row.month), of(row.mine), of(row.managers)];
    let rows = move || months.iter().map(row).collect();
    let columns = vec![words::MONTH, words::MINE, words::MANAGERS];
    let table = numbers(words::PROMISES.to_owned(), columns, rows);
    let sign = |class| plot_sign(32, vec![shape(class, bar((4, 8), (24, 24)))]);
    let signs = vec![
        (words::MINE, sign("plot-bar")),
        (words::MANAGERS, sign("plot-bar-other")),
        (words::UNKEPT, sign("plot-frame-bar")),
    ];
    let picture = nodes![picture, legend(signs)];
    Some(figure(words::PROMISES.to_owned(), words::PROMISES_WHY, picture, table))
}

fn of(kept: Kept) -> String {
    let (done, all) = (kept.done.to_string(), kept.all.to_string());
    fill(words::KEPT_OF, &[("done", &done), ("all", &all)])
}

/// The places of the months.
struct Slots {
    count: i64,
    most: i64,
}

impl Slots {
    fn new(count: usize, most: usize) -> Self {
        let number = |n: usize| i64::try_from(n).unwrap_or_default().max(1);
        Self { count: number(count), most: number(most) }
    }

    /// A bar of a month, as one of several beside each other.
    fn bar(&self, month: usize, side: i64, sides: i64, value: usize) -> String {
        let (start, end) = ENDS;
        let width = (end - start) / self.count;
        let own = (width * 8 / 10 / sides).max(2);
        let month = i64::try_from(month).unwrap_or_default();
        let value = i64::try_from(value).unwrap_or_default();
        let x = start + month * (end - start) / self.count + width / 10 + side * own;
        let (bottom, _) = HEIGHTS;
        let y = Scale { values: (0, self.most), places: HEIGHTS }.at(value);
        bar((x, y), (own, bottom - y))
    }

    /// The line that the bars stand on, the most that there is, and the first and the last month.
    fn frame<T>(&self, first: Option<&(NaiveDate, T)>, last: Option<&(NaiveDate, T)>) -> Vec<Node> {
        let ((start, end), (bottom, top)) = (ENDS, HEIGHTS);
        let month = |end: Option<&(NaiveDate, T)>| end.map(|(month, _)| dates::month(*month));
        vec![
            shape("plot-line", line(&[(start, bottom), (end, bottom)])),
            shape("plot-line", line(&[(start, top), (end, top)])),
            caption("plot-name", (0, top + 6), self.most.to_string()),
            caption("plot-from", (start, bottom + 48), month(first).unwrap_or_default()),
            caption("plot-to", (end, bottom + 48), month(last).unwrap_or_default()),
        ]
    }
}
