//! The shapes of pictures, as what an SVG path takes. All numbers are whole: a picture has a
//! thousand steps across, and writing fractions would weigh more than the shapes.

use leptos::prelude::*;

use crate::ui::kit::html::Node;

/// From values to places in a picture.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// The values at both ends.
    pub values: (i64, i64),
    /// Where these are.
    pub places: (i64, i64),
}

impl Scale {
    /// Where a value is. Where both ends are one value, it is in the middle.
    pub const fn at(self, value: i64) -> i64 {
        let (first, last) = self.values;
        let (start, end) = self.places;
        if first == last {
            return i64::midpoint(start, end);
        }
        start + (value - first) * (end - start) / (last - first)
    }
}

/// What a point looks like: the shapes differ without colour, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A disc.
    Disc,
    /// A square.
    Square,
    /// A diamond.
    Diamond,
    /// A triangle.
    Triangle,
}

/// A point, `size` from its middle to its edge.
pub fn mark(mark: Mark, (x, y): (i64, i64), size: i64) -> String {
    match mark {
        Mark::Disc => {
            let twice = 2 * size;
            format!("M{} {y}a{size} {size} 0 1 0 {twice} 0a{size} {size} 0 1 0-{twice} 0", x - size)
        }
        Mark::Square => bar((x - size, y - size), (2 * size, 2 * size)),
        Mark::Diamond => {
            format!("M{x} {}l{size} {size}l-{size} {size}l-{size}-{size}z", y - size)
        }
        Mark::Triangle => {
            let twice = 2 * size;
            format!("M{x} {}l{size} {twice}h-{twice}z", y - size)
        }
    }
}

/// A rectangle, from its upper corner at the start of the line.
pub fn bar((x, y): (i64, i64), (width, height): (i64, i64)) -> String {
    format!("M{x} {y}h{width}v{height}h-{width}z")
}

/// A line through points.
pub fn line(points: &[(i64, i64)]) -> String {
    if points.is_empty() {
        return String::new();
    }
    let places: Vec<_> = points.iter().map(|(x, y)| format!("{x} {y}")).collect();
    format!("M{}", places.join("L"))
}

/// A picture of this size, with a name for those who do not see it.
pub fn plot(label: String, (width, height): (i64, i64), parts: Vec<Node>) -> Node {
    let parts: Vec<AnyView> = parts.into_iter().map(Node::into_any).collect();
    view! {
        <svg class="plot" viewBox=format!("0 0 {width} {height}") role="group" aria-label=label>
            {parts}
        </svg>
    }
    .into_any()
    .into()
}

/// A small picture beside a text that says the same; 40 high, and as wide as this.
pub fn plot_sign(width: i64, parts: Vec<Node>) -> Node {
    let parts: Vec<AnyView> = parts.into_iter().map(Node::into_any).collect();
    view! {
        <svg class="plot-sign" viewBox=format!("0 0 {width} 40") aria-hidden="true">
            {parts}
        </svg>
    }
    .into_any()
    .into()
}

/// A shape that says nothing by itself.
pub fn shape(class: &'static str, path: String) -> Node {
    view! { <path class=class d=path aria-hidden="true"></path> }.into_any().into()
}

/// A shape that says something: when it has the focus, when it is pointed at, and to a screen reader.
/// The first of a picture takes the focus; the arrow keys lead on to the others.
pub fn point(class: &'static str, path: String, says: String, is_first: bool) -> Node {
    let title = says.clone();
    let index = if is_first { "0" } else { "-1" };
    view! {
        <path class=class d=path role="img" tabindex=index aria-label=says data-point="">
            <title>{title}</title>
        </path>
    }
    .into_any()
    .into()
}

/// A text beside the shapes.
pub fn caption(class: &'static str, (x, y): (i64, i64), text: String) -> Node {
    view! { <text class=class x=x.to_string() y=y.to_string() aria-hidden="true">{text}</text> }
        .into_any()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_goes_from_end_to_end() {
        let scale = Scale { values: (1, 5), places: (100, 20) };
        assert_eq!([1, 2, 3, 4, 5].map(|value| scale.at(value)), [100, 80, 60, 40, 20]);
        let one = Scale { values: (7, 7), places: (0, 10) };
        assert_eq!(one.at(7), 5);
    }

    #[test]
    fn shapes_are_paths() {
        assert_eq!(bar((1, 2), (3, 4)), "M1 2h3v4h-3z");
        assert_eq!(line(&[(1, 2), (3, 4), (5, 6)]), "M1 2L3 4L5 6");
        assert_eq!(line(&[]), "");
        assert_eq!(mark(Mark::Square, (10, 10), 2), "M8 8h4v4h-4z");
        assert_eq!(mark(Mark::Diamond, (10, 10), 2), "M10 8l2 2l-2 2l-2-2z");
        assert_eq!(mark(Mark::Triangle, (10, 10), 2), "M10 8l2 4h-4z");
        assert_eq!(mark(Mark::Disc, (10, 10), 2), "M8 10a2 2 0 1 0 4 0a2 2 0 1 0-4 0");
    }
}
