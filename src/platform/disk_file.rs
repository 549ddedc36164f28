//! A file on the disk that the person has chosen once and that the page writes again, while it is
//! open: the browser's File System Access, where it has it.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileSystemFileHandle, FileSystemWritableFileStream, Window};

use super::file::{self, Content};
use super::window::window;

/// What lets a person choose a file that is there.
const OPEN: &str = "showOpenFilePicker";
/// What lets them make one. A file that is there is emptied by it as soon as it is chosen, once they
/// have agreed to that.
const MAKE: &str = "showSaveFilePicker";

/// A file on the disk.
#[derive(Clone)]
pub struct DiskFile {
    handle: FileSystemFileHandle,
}

/// Tells one state of a file from another: when it was changed last, and how large it is.
pub type Mark = (f64, f64);

/// Why something could not be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The person chose none.
    Cancelled,
    /// The browser does not allow it, or not any more.
    NotAllowed,
    /// It is no longer where it was, or cannot be written.
    Gone,
}

/// Whether this browser can do it.
pub fn can_choose() -> bool {
    picker(OPEN).is_some() && picker(MAKE).is_some()
}

fn picker(name: &str) -> Option<(Window, Function)> {
    let window = window()?;
    let picker = Reflect::get(&window, &name.into()).ok()?.dyn_into().ok()?;
    Some((window, picker))
}

/// Lets the person choose a file that is there, and allow it to be written. To be called while a click
/// is handled; browsers refuse it otherwise.
///
/// # Errors
/// Where they chose none, or the browser does not allow it.
pub async fn choose() -> Result<DiskFile, Failure> {
    let chosen = done(pick(OPEN, "")?).await?;
    let file = DiskFile { handle: js_sys::Array::from(&chosen).get(0).unchecked_into() };
    // Where it is refused, that is seen when the file is written.
    file.ask().await;
    Ok(file)
}

/// Lets the person make a file, by default under this name. To be called while a click is handled.
///
/// # Errors
/// Where they made none, or the browser does not allow it.
pub async fn make(name: &str) -> Result<DiskFile, Failure> {
    Ok(DiskFile { handle: done(pick(MAKE, name)?).await?.unchecked_into() })
}

fn pick(picker_name: &str, file_name: &str) -> Result<JsValue, Failure> {
    let (window, picker) = picker(picker_name).ok_or(Failure::NotAllowed)?;
    let options = Object::new();
    // A plain object takes both. The picker of files that are there looks at the first only.
    for (option, value) in [("id", "strategy-session"), ("suggestedName", file_name)] {
        let _ = Reflect::set(&options, &option.into(), &value.into());
    }
    picker.call1(&window, &options).map_err(|error| why(&error))
}

impl DiskFile {
    /// Its name, without the folders.
    pub fn name(&self) -> String {
        self.handle.name()
    }

    /// Which state it is in.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub async fn mark(&self) -> Result<Mark, Failure> {
        let file = self.file().await?;
        Ok((file.last_modified(), file.size()))
    }

    /// The bytes in it; nothing where it has more than `most` bytes.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub async fn read(&self, most: usize) -> Result<Option<Vec<u8>>, Failure> {
        let file = self.file().await?;
        match file::read(&file, most).await {
            Ok(Content::Bytes(bytes)) => Ok(Some(bytes)),
            Ok(_) => Ok(None),
            Err(error) => Err(why(&error)),
        }
    }

    /// Writes a text in place of what is in it, all or nothing. Gives the state that it is then in.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub async fn write(&self, text: &str) -> Result<Mark, Failure> {
        let stream = done(self.handle.create_writable().into()).await?;
        let stream: FileSystemWritableFileStream = stream.unchecked_into();
        let written = stream.write_with_str(text).map_err(|error| why(&error))?;
        done(written.into()).await?;
        done(stream.close().into()).await?;
        self.mark().await
    }

    /// Asks the person to allow it again. To be called while a click is handled.
    pub async fn ask(&self) -> bool {
        let ask = Reflect::get(&self.handle, &"requestPermission".into());
        let Some(ask) = ask.ok().and_then(|ask| ask.dyn_into::<Function>().ok()) else {
            return true;
        };
        let options = Object::new();
        let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
        let Ok(promise) = ask.call1(&self.handle, &options) else { return false };
        done(promise).await.is_ok_and(|answer| answer == "granted")
    }

    async fn file(&self) -> Result<File, Failure> {
        Ok(done(self.handle.get_file().into()).await?.unchecked_into())
    }
}

async fn done(promise: JsValue) -> Result<JsValue, Failure> {
    JsFuture::from(promise.unchecked_into::<Promise>()).await.map_err(|error| why(&error))
}

/// What an exception means.
fn why(error: &JsValue) -> Failure {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("AbortError") => Failure::Cancelled,
        Some("NotAllowedError" | "SecurityError") => Failure::NotAllowed,
        _ => Failure::Gone,
    }
}
