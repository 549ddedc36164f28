//! Every sentence that the app ships: prompts, phrases, templates, labels. Constants, no logic;
//! this is the seam for a second language. Knows the domain's words, and nothing of views.

pub mod label;
pub mod phrase;
pub mod purpose;
pub mod recap;
pub mod request;
pub mod turns;
pub mod why;
