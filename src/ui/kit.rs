//! The parts of which every view is made. They know no word of the domain: what they show and
//! what they call comes in by props.

mod bound;
mod button;
mod check_box;
mod choice;
mod complaints;
mod copy_button;
mod date_field;
mod dynamic;
mod each;
mod field;
mod icon;
mod pick;
mod stepper;
mod text_area;
mod text_field;

pub use bound::Bound;
pub use button::{Button, ButtonLink, IconButton, Weight};
pub use check_box::CheckBox;
pub use choice::Choice;
pub use complaints::{ComplaintList, Complaints};
pub use copy_button::{CopyButton, CopyWords};
pub use date_field::DateField;
pub use dynamic::{Dynamic, dynamic, shown_if};
pub use each::Each;
pub use icon::{Icon, Shape};
pub use pick::Pick;
pub use stepper::{StepLink, Stepper};
pub use text_area::TextArea;
pub use text_field::TextField;
