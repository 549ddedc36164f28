//! What is wrong in the fields of a screen: said at the field, and once more on top of the screen.

use leptos::prelude::*;

use crate::platform::focus;

use super::html::{Element, Node, div, dynamic, each, li, nodes, p, ul};
use super::link_button;

/// What is wrong in the fields of a screen: for each, the id of the field and a sentence.
#[derive(Clone, Copy)]
pub struct Complaints(RwSignal<Vec<(String, String)>>);

impl Complaints {
    /// Begins to gather what is wrong in the fields below.
    pub fn gather() {
        provide_context(Self(RwSignal::new(Vec::new())));
    }

    fn set(self, id: &str, text: String) {
        // A field goes with its screen, and what gathers may be gone before it.
        let is_known = self.0.try_with_untracked(|all| all.iter().any(|(other, _)| other == id));
        if is_known == Some(true) || !text.is_empty() {
            self.0.try_update(|all| {
                all.retain(|(other, _)| other != id);
                if !text.is_empty() {
                    all.push((id.to_owned(), text));
                }
            });
        }
    }
}

/// What one field complains about, and when it says so.
#[derive(Clone, Copy)]
pub struct Complaint {
    /// What it says; an empty text while it says nothing.
    pub said: RwSignal<String>,
    /// Whether somebody is writing in the field.
    pub is_writing: RwSignal<bool>,
}

impl Complaint {
    /// Says what is wrong once the person has left the field: nobody wants to be corrected in the
    /// middle of a word. What was said is taken back as soon as it is mended.
    pub fn follow(id: &str, label: Signal<String>, error: Signal<String>) -> Self {
        let complaint = Self { said: RwSignal::default(), is_writing: RwSignal::new(false) };
        let all = use_context::<Complaints>();
        let id = id.to_owned();
        let of_field = id.clone();
        Effect::new(move || {
            let text = error.get();
            if text.is_empty() || !complaint.is_writing.get() {
                if let Some(all) = all {
                    let label = label.get_untracked();
                    let text =
                        if text.is_empty() { String::new() } else { format!("{label}: {text}") };
                    all.set(&id, text);
                }
                complaint.said.set(text);
            }
        });
        on_cleanup(move || {
            if let Some(all) = all {
                all.set(&of_field, String::new());
            }
        });
        complaint
    }
}

/// What is wrong on the screen, each with the way to its field.
pub fn complaint_list(heading: &'static str) -> Element {
    let all = use_context::<Complaints>();
    let list = move || {
        let complaints = all.map(|all| all.0.get()).unwrap_or_default();
        if complaints.is_empty() {
            return Node::nothing();
        }
        let row = |(id, text): (String, String)| {
            let go = move || focus::soon_at(&id);
            li().child(link_button(text, go))
        };
        nodes![p().class("field-label").child(heading), ul().child(each(complaints, row))]
    };
    div().class("complaints").attr("role", "status").child(dynamic(list))
}
