//! Functions behind a pointer.
//!
//! `Box<dyn Fn(In) -> Out>` is the same to its caller. But as `dyn Fn` each closure comes with two
//! entries in its table, and a function, for being called as `FnMut` and `FnOnce` too, and a page
//! is made of a thousand closures.

/// What can be called.
pub trait Call<In, Out> {
    /// Calls it.
    fn call(&self, input: In) -> Out;
}

impl<In, Out, F: Fn(In) -> Out> Call<In, Out> for F {
    fn call(&self, input: In) -> Out {
        self(input)
    }
}

/// What can be called, and changes by that.
pub trait CallMut<In, Out> {
    /// Calls it.
    fn call_mut(&mut self, input: In) -> Out;
}

impl<In, Out, F: FnMut(In) -> Out> CallMut<In, Out> for F {
    fn call_mut(&mut self, input: In) -> Out {
        self(input)
    }
}
