//! The words of the page about the person's data.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "My data";
pub const LEAD: &str = "Everything you write is kept by this browser, on this device, for this \
                        page. There is no account and no server, so nobody else has a copy.";
pub const BACKUP: &str = "Keep a copy";
pub const BACKUP_WHY: &str = "Browsers lose data: when site data is cleared, when a laptop is \
                              replaced. Save a copy from time to time, and before you change \
                              device.";
pub const SAVE: &str = "Save a copy as a file";
pub const STORED: &str = "What is here";
pub const COUNT: &str = "{sessions}, {records} in all.";
pub const SESSIONS: [&str; 3] = ["No session", "1 session", "{n} sessions"];
pub const RECORDS: [&str; 3] = ["no record", "1 record", "{n} records"];
pub const ASIDE: &str = "Could not be read";
pub const ASIDE_WHY: &str = "These entries were damaged. They are kept as they are, and nothing \
                             else is affected. Save them as a file if you want somebody to look \
                             at them.";
pub const SAVE_ENTRY: &str = "Save as a file";
pub const PRIVATE: &str = "Private";
pub const PRIVATE_WHY: &str = "After it has loaded, this page sends nothing anywhere, and the \
                               browser enforces that. To see for yourself, open the browser's \
                               developer tools, look at the network tab, and work.";
pub const SHARED_COMPUTER: &str = "On a shared computer, others who use the same browser profile \
                                   can read what you write.";
