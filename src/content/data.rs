//! The words of the page about the person's data.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "My data";
pub const LEAD: &str = "Everything you write is kept by this browser, on this device, for this \
                        page. There is no account and no server, so nobody else has a copy.";
pub const BACKUP: &str = "Keep a copy";
pub const BACKUP_WHY: &str = "Browsers lose data: when site data is cleared, when a laptop is \
                              replaced. Save a copy from time to time, and before you change \
                              device.";
pub const COPY_NEVER: &str = "No copy yet.";
pub const COPY_TODAY: &str = "Last copy today.";
pub const COPY_AGE: [&str; 3] = ["", "Last copy yesterday.", "Last copy {n} days ago."];
pub const CHANGED_SINCE: &str = "You have written since.";
pub const NOTHING_SINCE: &str = "Nothing was written since.";

pub const KEPT: &str = "A file that is kept up to date";
pub const KEPT_WHY: &str = "A file of your choice, best in a folder that is backed up or shared by your \
                            devices. While this page is open, it writes every change there too.";
pub const KEPT_MAKE: &str = "Make a new file";
pub const KEPT_CHOOSE: &str = "Choose one that is there";
pub const KEPT_BEFORE: &str = "{file} was kept up to date until this page was closed. The browser wants \
                               you to choose it again.";
pub const KEPT_GO_ON: &str = "Go on with it";
pub const KEPT_NOW: &str = "{file} has everything, and is kept up to date while this page is open.";
pub const KEPT_NOT_ALLOWED: &str = "The browser does not let this page write to {file} any more.";
pub const KEPT_ALLOW: &str = "Allow it again";
pub const KEPT_GONE: &str =
    "{file} cannot be written: it was moved or removed, or the disk is full.";
pub const KEPT_AGAIN: &str = "Choose it again";
pub const KEPT_HAS_MORE: &str = "{file} has something that is not here: another device has written it, or \
                                 it is an earlier copy. Bring that here first; then it is kept up to date.";
pub const KEPT_FOREIGN: &str = "{file} holds something other than a copy that this page can read. It was \
                                left as it is.";
pub const KEPT_ANOTHER: &str = "Choose another one";
pub const KEPT_WRITE_OVER: &str = "Write over it";
pub const KEPT_STOP: &str = "Stop";

pub const STORED: &str = "What is here";
pub const NOTHING_YET: &str = "Nothing yet.";
pub const COUNT: &str = "{sessions}, {records} in all.";
pub const SINCE: &str = "Since {date}.";
pub const METER: &str = "Room in this browser";
pub const METER_TEXT: &str = "{ours} of {all} used by this page{others}.";
pub const METER_OTHERS: &str = ", {n} by other pages of the same site";
pub const METER_FINE: &str = "There is plenty of room.";
pub const METER_70: &str = "That is a good deal. Save a copy now and then.";
pub const METER_85: &str = "It gets tight. Save a copy, and remove what you no longer need.";
pub const METER_95: &str = "It is nearly full. Save a copy now: soon nothing more can be saved.";
pub const ARCHIVED: [&str; 3] =
    ["", "1 old record is kept compressed.", "{n} old records are kept compressed."];
pub const MB: &str = "{n} MB";
pub const KB: &str = "{n} kB";
pub const PROMISED: &str = "This browser has promised to keep it, even when it runs out of room.";
pub const NOT_PROMISED: &str = "This browser has not promised to keep it: when the disk is full, it \
                                may delete what pages store.";
pub const SAFARI: &str = "Safari deletes what a page stores after seven days in which you use Safari \
                          and do not open the page, unless you have put it on the home screen. \
                          Clearing site data deletes it in every browser.";
pub const SESSIONS: [&str; 3] = ["No session", "1 session", "{n} sessions"];
pub const RECORDS: [&str; 3] = ["no record", "1 record", "{n} records"];
pub const ASIDE: &str = "Could not be read";
pub const ASIDE_WHY: &str = "These entries were damaged. They are kept as they are, and nothing \
                             else is affected. Save them as a file if you want somebody to look \
                             at them.";
pub const SAVE_ENTRY: &str = "Save as a file";
pub const REMOVE_ENTRY: &str = "Remove it here";

pub const OTHERS: &str = "For other programs";
pub const OTHERS_WHY: &str = "To be read or worked with elsewhere. These hold what is private, too, \
                              and cannot be brought back here.";
pub const MARKDOWN: &str = "Everything as a text (Markdown)";
pub const ACHIEVEMENTS_CSV: &str = "Achievements (CSV)";
pub const ACTIONS_CSV: &str = "Action items (CSV)";
pub const SESSIONS_CSV: &str = "Sessions (CSV)";

pub const REMOVE: &str = "Remove everything";
pub const REMOVE_WHY: &str = "From this browser, for good. What you have saved as files stays.";
pub const REMOVE_DO: &str = "Remove everything …";
pub const REMOVE_ASKED: &str = "Remove everything from this browser?";
pub const REMOVE_COUNT: &str = "{sessions} and {records} in all are removed, and what is open in \
                                other windows of this page. This cannot be undone.";
pub const REMOVE_NOW: &str = "Remove everything now";
pub const KEEP: &str = "Keep everything";
pub const NOT_REMOVED: &str = "The browser did not let this page remove everything. Clear the site \
                               data in the browser's settings.";
pub const PRIVATE: &str = "Private";
pub const PRIVATE_WHY: &str = "This page sends nothing that you write, and the browser enforces \
                               that. When you come back to it, it asks its own address for a \
                               newer version, and nothing else. To see for yourself, open the browser's \
                               developer tools, look at the network tab, and work.";
pub const SHARED_COMPUTER: &str = "On a shared computer, others who use the same browser profile \
                                   can read what you write.";

pub const SEAL: &str = "Save it encrypted";
pub const SEAL_WHY: &str = "For a shared drive, or a mail to yourself. It opens with your passphrase \
                            and with nothing else: whoever forgets it has lost the copy.";
pub const PASSPHRASE: &str = "Passphrase";
pub const PASSPHRASE_HINT: &str = "At least 12 characters; four words that do not belong together \
                                   are good.";
pub const PASSPHRASE_AGAIN: &str = "The same again";
pub const SEAL_DO: &str = "Save an encrypted copy";
pub const SEALING: &str = "Encrypting …";
pub const SEALED: &str = "Saved. Try it once: open it below.";
pub const TOO_SHORT: &str = "It has {n} of at least 12 characters.";
pub const DIFFERENT: &str = "The two are not the same.";
pub const NOT_SEALED: &str = "This browser cannot encrypt on this page. Save a copy without a \
                              passphrase, and keep it where only you can read it.";
pub const LOCKED_FILE: &str = "{file} is encrypted.";
pub const UNLOCK: &str = "Open it";
pub const UNLOCKING: &str = "Opening …";
pub const LOCKED: &str =
    "The passphrase is another one, or the file was changed since it was saved.";
pub const TOO_COSTLY: &str = "It asks for more work than any copy of yours, and would keep you \
                              waiting for minutes.";

pub const RESTORE: &str = "Bring a copy back";
pub const RESTORE_WHY: &str = "From a file that you saved here or on another device. You first see \
                               what it would change. Nothing is replaced: where something was \
                               changed here and there, both are kept.";
pub const OPEN: &str = "Open a saved copy";
pub const SNAPSHOTS: &str = "Copies that this page keeps by itself";
pub const SNAPSHOTS_WHY: &str = "One a day, in this browser, and one before a file is taken over. They \
                                 help after a slip. They do not help when site data is cleared.";
pub const SNAPSHOT: &str = "{date}, {records}";
pub const SNAPSHOT_FILE: &str = "the copy of {date}";
pub const LOOK: &str = "Look into it";
pub const LOOK_AT: &str = "Look into {name}";
pub const TAKE_BACK: &str = "Go back to the older ones as well";
pub const PREVIEW: &str = "What {file} would change";
pub const NOTHING_NEW: &str =
    "Everything in {file} is here already. There is nothing to take over.";
pub const TAKE: &str = "Take it over";
pub const LEAVE: &str = "Leave everything as it is";
pub const TAKEN: &str = "Taken over.";
pub const SAME: [&str; 3] = ["", "1 record is the same here.", "{n} records are the same here."];
pub const SOME_UNREADABLE: [&str; 3] = [
    "",
    "1 entry in it is damaged and is left out.",
    "{n} entries in it are damaged and are left out.",
];
/// What taking a record over would do: how many, in the order of the effects.
pub const EFFECTS: [[&str; 3]; 5] = [
    ["", "1 is new", "{n} are new"],
    ["", "1 is newer in the file", "{n} are newer in the file"],
    ["", "1 was removed there", "{n} were removed there"],
    ["", "1 was changed here and there", "{n} were changed here and there"],
    ["", "1 is older in the file", "{n} are older in the file"],
];
/// What is said of each group, where it does not say itself.
pub const EFFECT_WHY: [&str; 5] = [
    "",
    "",
    "",
    "Both are kept, one below the other, unless you choose one.",
    "Left as they are here, unless you tick them: then they go back to what the file has.",
];
pub const CHOOSE: &str = "Choose one by one";
pub const MORE_RECORDS: &str = "Show more";
pub const WHICH: &str = "What to keep of “{name}”";
pub const CHOICES: [&str; 3] = ["Both", "What is here", "What the file has"];
pub const HERE: &str = "Here: {text}";
pub const THERE: &str = "In the file: {text}";
pub const GONE: &str = "removed";
pub const NO_TEXT_DIFFERS: &str = "The texts are the same; a date or a choice differs.";
pub const WITHOUT_TEXT: &str = "without a text";
pub const NAMED: &str = "{kind}: {text}";
pub const BETWEEN: &str = " · ";

/// What the records of each kind are called, in the order of the tables.
pub const KINDS: [&str; 16] = [
    "You",
    "Person",
    "Routine",
    "Session",
    "Request",
    "Preparation",
    "Goal",
    "Talking point",
    "Achievement, challenge or support",
    "Note",
    "Decision",
    "Action item",
    "Feedback",
    "Check-in",
    "Recap",
    "Narrative",
];

pub const REFUSED: &str = "{file} cannot be taken over. {why} Nothing was changed here.";
pub const TOO_LARGE: &str = "It is larger than 10 MB, which is more than this page reads.";
pub const BOMB: &str = "It would unpack to more than 20 MB, which is more than this page reads.";
pub const NOT_READ: &str = "The browser could not read it. Is it still where it was?";
pub const NOT_TEXT: &str =
    "It is not a text file (from byte {place} on). Choose the file that ends in .json.";
pub const NOT_JSON: &str = "It breaks off or is damaged (line {line}, character {place}). Is there an \
                            earlier copy?";
pub const NOT_OURS: &str = "It is not a copy that this page saved. Those are called \
                            strategy-session and the date, and end in .json.";
pub const NEWER: &str = "A newer version of this page saved it. Reload this page, and once more when it \
                         says that an update is ready. Then open the file again.";
pub const CHANGED: &str = "It is not as it was when it was saved: something in it was changed or \
                           lost on the way. Take another copy, or get this one again from where \
                           you keep it.";
pub const TOO_DEEP: &str =
    "Lists stand in lists more than 64 deep (line {line}); no copy of yours has that.";
pub const TOO_MANY: &str = "It has more than 5,000 sessions; no copy of yours has that.";
pub const TOO_LONG: &str =
    "A text in it has more than 20,000 characters, at {place}. Shorten it there.";
pub const NOT_AN_ID: &str = "A record in it has no proper number, at {place}.";
pub const TWICE: &str = "A record stands in it twice, at {place}.";
pub const UNKNOWN: &str = "Something in it is not known here, at {place}. If a newer version of this \
                           page saved it, reload and open it again.";
pub const MISFIT: &str = "A value in it is not what it should be, at {place}.";
pub const FAR_DATE: &str = "A date in it is not between 1970 and 2200, at {place}.";
