//! Every sentence that the app ships: prompts, phrases, templates, labels. Constants, no logic;
//! this is the seam for a second language. Knows the domain's words, and nothing of views.

pub mod achievement;
pub mod actions;
pub mod ask;
pub mod data;
pub mod field;
pub mod follow_up;
pub mod follow_up_texts;
pub mod growth;
pub mod home;
pub mod label;
pub mod letter;
pub mod line;
pub mod live;
pub mod people;
pub mod phrase;
pub mod plan;
pub mod prepare;
pub mod purpose;
pub mod recap;
pub mod request;
pub mod sessions;
pub mod shell;
pub mod turns;
pub mod ways_on;
pub mod why;
