//! A shelf in memory, for when the browser keeps nothing: the app works, and says that what is
//! written is gone with the window unless it is saved as a file.

use std::cell::RefCell;

use super::{Shelf, ShelfError};

/// Texts by key, for as long as the window is open. They stand in the order of their keys, in a
/// list: a map of their own type would weigh five times as much, for a shelf that few ever use.
#[derive(Debug, Default)]
pub struct MemoryShelf {
    texts: RefCell<Vec<(String, String)>>,
}

/// Where a key stands among the texts, or would stand.
fn place_of(texts: &[(String, String)], key: &str) -> Result<usize, usize> {
    texts.binary_search_by(|(other, _)| other.as_str().cmp(key))
}

impl Shelf for MemoryShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        let texts = self.texts.borrow();
        let place = place_of(&texts, key).ok();
        Ok(place.and_then(|place| texts.get(place)).map(|(_, text)| text.clone()))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        let mut texts = self.texts.borrow_mut();
        let place = place_of(&texts, key).unwrap_or_else(|place| {
            texts.insert(place, (key.to_owned(), String::new()));
            place
        });
        if let Some((_, old)) = texts.get_mut(place) {
            text.clone_into(old);
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        let mut texts = self.texts.borrow_mut();
        if let Ok(place) = place_of(&texts, key) {
            texts.remove(place);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        Ok(self.texts.borrow().iter().map(|(key, _)| key.clone()).collect())
    }
}
