//! Leptos' signals of functions, with one copy of their code per type of value: what is computed
//! is behind a pointer.

use leptos::prelude::*;
use leptos::reactive::computed::ArcMemo;
use leptos::reactive::graph::{AnySubscriber, Subscriber as _, ToAnySubscriber as _};

use crate::erased::Call;

/// A value that is computed whenever somebody asks.
pub fn derived<T: Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<T> {
    derived_boxed(Box::new(move |()| value()))
}

fn derived_boxed<T: Send + Sync + 'static>(value: Box<dyn Call<(), T> + Send + Sync>) -> Signal<T> {
    Signal::derive(move || value.call(()))
}

/// A value that is computed when what it reads changes, and tells only when it differs.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<T> {
    memo_boxed(Box::new(move |()| value()))
}

fn memo_boxed<T: PartialEq + Send + Sync + 'static>(
    value: Box<dyn Call<(), T> + Send + Sync>,
) -> Signal<T> {
    memo_of(move |_| value.call(()))
}

/// A memo that leaves what it reads when its owner ends: a screen, a row.
///
/// Leptos (`reactive_graph` 0.2) drops such a memo, but not its place among those who follow what it
/// read. What lives as long as the app, as the record does, would go through all memos that there
/// ever were with each change, and keep 108 bytes of each.
pub fn memo_of<T: PartialEq + Send + Sync + 'static>(
    value: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
) -> Signal<T> {
    let memo = ArcMemo::new(value);
    leave_at_end(memo.to_any_subscriber());
    Memo::from(memo).into()
}

fn leave_at_end(memo: AnySubscriber) {
    on_cleanup(move || memo.clear_sources(&memo));
}

/// What is called with a value.
pub fn callback<In: 'static, Out: 'static>(
    call: impl Fn(In) -> Out + Send + Sync + 'static,
) -> Callback<In, Out> {
    callback_boxed(Box::new(call))
}

fn callback_boxed<In: 'static, Out: 'static>(
    call: Box<dyn Call<In, Out> + Send + Sync>,
) -> Callback<In, Out> {
    Callback::new(move |value| call.call(value))
}
