//! The parts of which every view is made. They know no word of the domain: what they show and
//! what they call comes in as arguments.

mod bound;
mod button;
mod check_box;
mod choice;
mod complaints;
mod copy_button;
mod date_field;
mod disclosure;
mod each;
mod field;
pub mod html;
mod icon;
mod long_list;
mod more_button;
mod pick;
mod stepper;
mod text_area;
mod text_field;

pub use bound::Bound;
pub use button::{
    Weight, button, button_link, chip, icon_button, large_link, link_button, primary_button,
    primary_link, weighted_button, weighted_link,
};
pub use check_box::check_box;
pub use choice::{choice, quiet_choice};
pub use complaints::{Complaints, complaint_list};
pub use copy_button::{CopyWords, copy_button};
pub use date_field::{date_field, time_field};
pub use disclosure::disclosure;
pub use each::rows;
pub use icon::{Shape, icon};
pub use long_list::{STEP, long_list};
pub use more_button::{more_button, more_button_open};
pub use pick::{pick, quiet_pick};
pub use stepper::{StepLink, stepper};
pub use text_area::TextArea;
pub use text_field::TextField;
