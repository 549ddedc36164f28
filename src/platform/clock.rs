//! The browser's clock and its randomness. Nothing else in the app knows what time it is.

use chrono::{DateTime, NaiveDate, Utc};
use js_sys::{Date, Math};

/// The instant.
pub fn now() -> DateTime<Utc> {
    // Milliseconds since 1970 fit for 200 million years; and this is the one place with a clock.
    #[allow(clippy::cast_possible_truncation, clippy::disallowed_methods)]
    DateTime::from_timestamp_millis(Date::now() as i64).unwrap_or_default()
}

/// The person's local date.
pub fn today() -> NaiveDate {
    #[allow(clippy::disallowed_methods)] // The one place with a clock.
    let date = Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default()
}

/// 128 random bits: from the browser's cryptographic source, or where that is missing from its
/// ordinary one, which is enough to keep two ids apart.
pub fn random() -> u128 {
    let mut bytes = [0; 16];
    let filled = super::window::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    if filled.is_none() {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 255.
        bytes.fill_with(|| (Math::random() * 256.0) as u8);
    }
    u128::from_le_bytes(bytes)
}

/// Turns a local date into the browser's own date, at noon, so that no time zone shifts it.
pub(super) fn to_js(date: NaiveDate) -> Date {
    use chrono::Datelike;
    let year = u32::try_from(date.year()).unwrap_or_default();
    let month = i32::try_from(date.month0()).unwrap_or_default();
    let day = i32::try_from(date.day()).unwrap_or_default();
    Date::new_with_year_month_day_hr(year, month, day, 12)
}
