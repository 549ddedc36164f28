//! Leptos' signals of functions, with one copy of their code per type of value: what is computed
//! is behind a pointer.

use leptos::prelude::*;

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
    Memo::new(move |_| value.call(())).into()
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
