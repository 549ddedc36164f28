//! Step 4: what the claims stand on.

use leptos::prelude::*;

use crate::content::achievement::EXAMPLE;
use crate::content::prepare as words;
use crate::domain::{
    Achievement, Challenge, Document, EvidenceDetail, Id, Session, Step, SupportRequest,
};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::kit::{Button, Each, Shape};

use super::StepFrame;
use super::evidence_card::EvidenceCard;
use super::log_picker::LogPicker;

/// One of the three kinds of evidence on the screen.
#[derive(Clone, Copy)]
struct Group {
    heading: &'static str,
    hint: &'static str,
    add: &'static str,
    /// An empty one.
    new: fn() -> EvidenceDetail,
    /// Whether a piece of evidence is of this kind.
    holds: fn(&EvidenceDetail) -> bool,
}

const GROUPS: [Group; 3] = [
    Group {
        heading: words::ACHIEVEMENTS,
        hint: words::ACHIEVEMENTS_HINT,
        add: words::ADD_ACHIEVEMENT,
        new: || EvidenceDetail::Achievement(Achievement::default()),
        holds: |detail| matches!(detail, EvidenceDetail::Achievement(_)),
    },
    Group {
        heading: words::CHALLENGES,
        hint: words::CHALLENGES_HINT,
        add: words::ADD_CHALLENGE,
        new: || EvidenceDetail::Challenge(Challenge::default()),
        holds: |detail| matches!(detail, EvidenceDetail::Challenge(_)),
    },
    Group {
        heading: words::SUPPORT,
        hint: words::SUPPORT_HINT,
        add: words::ADD_SUPPORT,
        new: || EvidenceDetail::Support(SupportRequest::default()),
        holds: |detail| matches!(detail, EvidenceDetail::Support(_)),
    },
];

/// The fourth step of the preparation.
#[component]
pub fn DataStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let groups = GROUPS.map(|group| view! { <EvidenceGroup session group /> });
    view! {
        <StepFrame session step=Step::Data heading=words::DATA lead=words::DATA_LEAD>
            <details class="more">
                <summary>{words::EXAMPLE}</summary>
                <p>
                    <strong>{words::EXAMPLE_WEAK}</strong>
                    " "
                    {EXAMPLE.weak}
                </p>
                <p>
                    <strong>{words::EXAMPLE_STRONG}</strong>
                    " "
                    {EXAMPLE.strong}
                </p>
            </details>
            {groups.collect_view()}
        </StepFrame>
    }
}

/// The evidence of one kind.
#[component]
fn EvidenceGroup(
    /// The session that is prepared.
    session: Id<Session>,
    /// The kind.
    group: Group,
) -> impl IntoView {
    let state = AppState::expect();
    let of_group = move |document: &Document| {
        let evidence = document.evidence_for(session);
        evidence.filter(|(_, e)| (group.holds)(&e.detail)).map(|(id, _)| id).collect::<Vec<_>>()
    };
    let evidence = state.ids(of_group);
    let card = move |raw| view! { <EvidenceCard session id=Id::from_raw(raw) /> }.into_any();
    let add = move |()| {
        let id = state.change(|d, occasion| d.gather(session, (group.new)(), occasion));
        focus::soon(format!("[id='{id}-title']"));
    };
    view! {
        <section class="group">
            <h2>{group.heading}</h2>
            <p class="quiet">{group.hint}</p>
            <ul class="cards">
                <Each things=evidence.raw() row=card />
            </ul>
            <Button shape=Shape::Plus label=group.add on_click=add />
            <LogPicker session holds=group.holds />
        </section>
    }
}
