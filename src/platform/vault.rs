//! The browser's own cryptography: a text that only a passphrase opens.
//!
//! The key is made of the passphrase (in Unicode's form NFC, as UTF-8) by PBKDF2 with SHA-256; the
//! text is encrypted by AES-256-GCM, which also authenticates what stands in the open beside it.

use js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::window::window;

/// With what something is locked and unlocked.
#[derive(Clone)]
pub struct Lock {
    /// What the person knows.
    pub passphrase: String,
    /// Random: the same passphrase makes another key each time.
    pub salt: Vec<u8>,
    /// Random: 96 bits, as AES-GCM wants them.
    pub iv: Vec<u8>,
    /// How much work it is to make the key.
    pub iterations: u32,
    /// What stands in the open, and is authenticated.
    pub open: Vec<u8>,
}

impl Lock {
    /// Locks a text.
    ///
    /// # Errors
    /// Where the browser has no such cryptography: on a page that did not come by https.
    pub async fn lock(&self, text: &[u8]) -> Result<Vec<u8>, JsValue> {
        let key = self.key("encrypt").await?;
        let text = Uint8Array::from(text);
        done(subtle()?.encrypt_with_object_and_js_u8_array(&self.cipher()?, &key, &text)?).await
    }

    /// Unlocks what was locked.
    ///
    /// # Errors
    /// Where the passphrase is another one, or anything was changed since.
    pub async fn unlock(&self, locked: &[u8]) -> Result<Vec<u8>, JsValue> {
        let key = self.key("decrypt").await?;
        let locked = Uint8Array::from(locked);
        done(subtle()?.decrypt_with_object_and_js_u8_array(&self.cipher()?, &key, &locked)?).await
    }

    async fn key(&self, usage: &str) -> Result<CryptoKey, JsValue> {
        let subtle = subtle()?;
        let passphrase = JsString::from(self.passphrase.as_str()).normalize("NFC");
        let bytes = Uint8Array::from(String::from(passphrase).as_bytes());
        let known = subtle.import_key_with_str(
            "raw",
            &bytes,
            "PBKDF2",
            false,
            &Array::of1(&"deriveKey".into()),
        )?;
        let known: CryptoKey = JsFuture::from(known).await?.dyn_into()?;
        let derivation = object(&[
            ("name", "PBKDF2".into()),
            ("hash", "SHA-256".into()),
            ("salt", bytes_of(&self.salt)),
            ("iterations", self.iterations.into()),
        ])?;
        let kind = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
        let usages = Array::of1(&usage.into());
        let key =
            subtle.derive_key_with_object_and_object(&derivation, &known, &kind, false, &usages)?;
        JsFuture::from(key).await?.dyn_into()
    }

    fn cipher(&self) -> Result<Object, JsValue> {
        object(&[
            ("name", "AES-GCM".into()),
            ("iv", bytes_of(&self.iv)),
            ("additionalData", bytes_of(&self.open)),
        ])
    }
}

fn subtle() -> Result<SubtleCrypto, JsValue> {
    window().ok_or(JsValue::NULL)?.crypto().map(|crypto| crypto.subtle())
}

fn bytes_of(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn object(fields: &[(&str, JsValue)]) -> Result<Object, JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object)
}

async fn done(promise: Promise) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(promise).await?).to_vec())
}
