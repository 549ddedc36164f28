//! The end of the session: read back, give every question a fate, say how it goes on.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{Cadence, Id, Path, Rating, Session, SessionState, field};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::frame::SessionFrame;
use crate::ui::kit::{Bound, Button, ButtonLink, Choice, DateField, Weight, dynamic};
use crate::ui::router::go;

use super::fates::Fates;
use super::read_back::ReadBack;

/// The screen on which a session is closed.
#[component]
pub fn Close(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let life = state.read(move |document| document.sessions.get(session).map(Session::state));
    let screen = move || match life.get() {
        Some(SessionState::Live) => view! { <Closing session /> }.into_any(),
        Some(life) if life.is_held() => is_closed(session).into_any(),
        _ => not_live(state, session).into_any(),
    };
    view! { <SessionFrame session>{dynamic(screen)}</SessionFrame> }
}

/// The fields of the end.
#[component]
fn Closing(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let update_on = bind::date(
        state,
        move |d| d.check_in_of(session).and_then(|(_, check_in)| check_in.on),
        move |d, occasion, on| d.promise_update(session, on, occasion),
    );
    let close = move |()| {
        state.change(|document, occasion| {
            if let Some(closing) = document.closing(session) {
                document.close_session(closing, occasion);
            }
        });
        go(Route::Recap(session));
    };
    view! {
        <h1 tabindex="-1">{words::CLOSE}</h1>
        <p class="lead">{words::CLOSE_LEAD}</p>
        <ReadBack session />
        <Fates session />
        <Marks session />
        <section class="group">
            <h2>{words::AFTERWARDS}</h2>
            <DateField id="update-on" label=words::UPDATE_ON bound=update_on />
            <Choice
                name="cadence"
                legend=words::ROUTINE
                options=words::CADENCES.map(|(name, _)| name).to_vec()
                bound=cadence(state, session)
            />
        </section>
        <div class="actions">
            <Button weight=Weight::Primary label=words::DO_CLOSE on_click=close />
        </div>
    }
}

/// How the person felt about it: three marks, a second each.
#[component]
fn Marks(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let mark =
        move |name: &'static str, legend: &'static str, path: Path<Session, Option<Rating>>| {
            let bound = bind::of(state, session).rating(path);
            let options = words::RATINGS.to_vec();
            view! { <Choice name legend options bound /> }
        };
    view! {
        <section class="group">
            <h2>{words::MARKS}</h2>
            <p class="quiet">{words::MARKS_HINT}</p>
            <div class="columns">
                {mark("confidence", words::CONFIDENCE, field!(Session.marks.confidence))}
                {mark("energy", words::ENERGY, field!(Session.marks.energy))}
                {mark("clarity", words::CLARITY, field!(Session.marks.clarity))}
            </div>
        </section>
    }
}

/// How often sessions with the manager are held.
fn cadence(state: AppState, session: Id<Session>) -> Bound<Option<usize>> {
    let place = state.read(move |document| {
        let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        let cadence = document.cadence_with(manager);
        words::CADENCES.iter().position(|(_, other)| *other == cadence)
    });
    let set = move |place: Option<usize>| {
        let cadence: Option<Cadence> =
            place.and_then(|place| words::CADENCES.get(place)).and_then(|(_, cadence)| *cadence);
        state.change(|document, occasion| document.make_routine(session, cadence, occasion));
    };
    Bound::new(place, Callback::new(set))
}

/// For a session that is closed already.
fn is_closed(session: Id<Session>) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{words::IS_CLOSED}</h1>
        <div class="actions">
            <ButtonLink weight=Weight::Primary label=words::TO_RECAP href=Route::Recap(session).href() />
        </div>
    }
}

/// For a session that has not begun, or was held without the app.
fn not_live(state: AppState, session: Id<Session>) -> impl IntoView {
    let write_down = move |()| {
        state.change(|document, occasion| {
            document.run_clock(session, occasion);
            document.pause_clock(session, occasion);
        });
    };
    view! {
        <h1 tabindex="-1">{words::NOT_LIVE}</h1>
        <p class="lead">{words::NOT_LIVE_LEAD}</p>
        <div class="actions">
            <ButtonLink weight=Weight::Primary label=words::TO_LIVE href=Route::Live(session).href() />
            <Button label=words::WRITE_DOWN on_click=write_down />
        </div>
    }
}
