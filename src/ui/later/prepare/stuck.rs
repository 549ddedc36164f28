//! What to do about a question that was carried over again and again.

use crate::content::prepare as words;
use crate::domain::{Id, TalkingPoint, WayOut};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::form::part;
use crate::ui::kit::button;
use crate::ui::kit::html::{Node, div, each, p, shown_if};

/// The ways out; nothing for a question that is not stuck.
pub fn stuck(point: Id<TalkingPoint>) -> Node {
    let state = AppState::expect();
    let is_stuck = state.read(move |document| {
        document.talking_points.get(point).is_some_and(TalkingPoint::is_stuck)
    });
    let way = move |how: WayOut| {
        let take = move || {
            state.change(|document, _| document.unstick(point, how));
            // To ask for less, or somebody else, is to ask in other words.
            focus::soon_at(&part(point, "question"));
        };
        button(words::way_out(how), take)
    };
    shown_if(is_stuck, move || {
        div()
            .class("stuck")
            .attr("role", "group")
            .attr("aria-label", words::STUCK)
            .child(p().child(words::STUCK))
            .child(div().class("actions").child(each(WayOut::ALL, way)))
    })
}
