//! The number that shows something, and help to find one.

use crate::content::achievement::{self as words, METRIC_FINDER, MetricKind, PROOF_LADDER};
use crate::content::{label, prepare as prepare_words};
use crate::domain::{Evidence, Id, MetricQuality, field};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{
    self, Element, details, div, fieldset, h3, li, ol, p, span, strong, summary, ul,
};
use crate::ui::kit::{button, pick};

/// The number behind a piece of evidence.
pub fn metric_form(id: Id<Evidence>, legend: &'static str, hint: &'static str) -> Element {
    let fields = bind::of(AppState::expect(), id);
    let qualities = MetricQuality::ALL.map(|quality| label::metric_quality(quality).to_owned());
    fieldset()
        .class("group-of-fields")
        .child(html::legend().class("field-label").child(legend))
        .child(p().class("field-hint").child(hint))
        .child(
            div()
                .class("columns columns-four")
                .child(fields.text_field(
                    "metric",
                    prepare_words::METRIC_NAME,
                    field!(Evidence.metric.name),
                ))
                .child(fields.text_field(
                    "before",
                    prepare_words::BEFORE,
                    field!(Evidence.metric.before),
                ))
                .child(fields.text_field(
                    "after",
                    prepare_words::AFTER,
                    field!(Evidence.metric.after),
                ))
                .child(fields.text_field("unit", words::UNIT, field!(Evidence.metric.unit))),
        )
        .child(
            div()
                .class("columns")
                .child(fields.text_field("period", words::PERIOD, field!(Evidence.metric.period)))
                .child(fields.text_field("source", words::SOURCE, field!(Evidence.metric.source)))
                .child(pick(
                    part(id, "quality"),
                    prepare_words::QUALITY,
                    qualities.to_vec(),
                    fields.choice(&MetricQuality::ALL, field!(Evidence.metric.quality)),
                )),
        )
        .child(finder(id))
}

/// Twelve kinds of numbers, for those who think that there is none.
fn finder(id: Id<Evidence>) -> Element {
    let state = AppState::expect();
    let row = move |kind: MetricKind| {
        let take = move || {
            // What the person wrote themselves stays.
            let is_free = state.peek(|document| {
                document.evidence.get(id).is_some_and(|row| row.metric.name.trim().is_empty())
            });
            if is_free {
                let name = kind.name.to_ascii_lowercase();
                state.change(|d, _| d.reword_evidence(id, |row| row.metric.name = name));
            }
            focus::soon_at(&part(id, "after"));
        };
        li().class("offer")
            .child(
                span()
                    .child(strong().child(kind.name))
                    .child(" ")
                    .child(kind.question)
                    .child(" ")
                    .child(span().class("quiet").child(kind.example)),
            )
            .child(
                button(prepare_words::TAKE, take)
                    .attr("aria-label", format!("{}: {}", prepare_words::TAKE, kind.name)),
            )
    };
    let step = |step: &'static str| li().child(step);
    details()
        .class("more")
        .child(summary().child(prepare_words::NO_NUMBER))
        .child(ul().class("rows").child(METRIC_FINDER.map(row)))
        .child(h3().child(prepare_words::LADDER))
        .child(ol().class("advice").child(PROOF_LADDER.map(step)))
}
