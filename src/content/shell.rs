//! The words of the page around the screens.
#![allow(missing_docs)] // Each says itself.

pub const APP: &str = "Strategy Session";
pub const SKIP: &str = "Skip to the content";
pub const NAV: &str = "Main";
pub const HOME: &str = "Home";
pub const SESSIONS: &str = "Sessions";
pub const ACTIONS: &str = "Actions";
pub const GROWTH: &str = "Growth";
pub const DATA: &str = "My data";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const DISMISS: &str = "Dismiss";
pub const FOOTER: &str =
    "Everything you write stays in this browser. Nothing is sent anywhere unless you send it.";

pub const SAVED: &str = "Saved";
pub const SAVING: &str = "Saving …";
pub const NOT_SAVED: &str = "Not saved";
pub const IN_MEMORY: &str = "Not kept";
pub const NOT_KEPT_NOW: &str = "Rehearsal";
pub const READ_ONLY: &str = "Read only";

pub const FULL: &str = "Not saved: this browser's storage for this site is full. What you write is \
                        still here in this window, and saving goes on trying. Save a copy as a \
                        file now, then make room.";
pub const BLOCKED: &str = "Not saved: the browser no longer lets this page store anything. What \
                           you write is still here in this window. Save a copy as a file before \
                           you close it.";
pub const NOT_KEPT: &str = "Not saved: the browser did not keep what was written. What you write \
                            is still here in this window, and saving goes on trying. Save a copy \
                            as a file to be safe.";
pub const MEMORY_ONLY: &str = "This browser blocks site data for this page, so nothing is kept \
                               when you close the window. You can work as usual; save a copy as a \
                               file before you leave.";
pub const NEWER: &str = "Your data was written by a newer version of this page. It is safe and \
                         untouched. Reload the page, and once more when it says that an update \
                         is ready. Until then you can read, but changes are not saved.";

pub const TITLE_ASK: &str = "Ask";
pub const TITLE_SESSIONS: &str = "Sessions";
pub const TITLE_ACTIONS: &str = "Action items";
pub const TITLE_GROWTH: &str = "Growth";
pub const TITLE_CHAIN: &str = "Goals and feedback";
pub const TITLE_PICTURES: &str = "Pictures";
pub const TITLE_REVIEW: &str = "Review";
pub const TITLE_PERSON: &str = "Routine";
pub const TITLE_SESSION: &str = "Session";
pub const TITLE_OBJECTIVES: &str = "Objectives (step 1 of 4)";
pub const TITLE_ALIGNMENT: &str = "Alignment (step 2 of 4)";
pub const TITLE_AGENDA: &str = "Agenda (step 3 of 4)";
pub const TITLE_DATA_STEP: &str = "Data (step 4 of 4)";
pub const TITLE_CHECK: &str = "Readiness check";
pub const TITLE_LIVE: &str = "In session";
pub const TITLE_REHEARSAL: &str = "Rehearsal";
pub const TITLE_SHARED: &str = "Shared screen";
pub const TITLE_CLOSE: &str = "Close the session";
pub const TITLE_RECAP: &str = "Recap";
pub const TITLE_DATA: &str = "My data";
pub const TITLE_HELP: &str = "Help";
pub const HELP: &str = "Help";
pub const EXAMPLE: &str = "Example";
pub const EXAMPLE_WHY: &str = "An example: Ada’s year with Kim, both invented. Try anything; nothing of it \
                               is kept, and your own record stays as it is.";
pub const LEAVE_EXAMPLE: &str = "Leave the example";
pub const FIND: &str = "Go to …";
pub const TITLE_NOT_FOUND: &str = "Not found";

/// Seen only where a screen takes its time to come.
pub const WAITING: &str = "One moment …";

pub const NOT_FOUND: &str = "There is nothing here";
pub const NOT_FOUND_WHY: &str =
    "The address leads nowhere, or what it led to has been removed. Undo brings it back.";
pub const GO_HOME: &str = "Go to the start";

pub const SESSION_WITH: &str = "Session with {name}";
pub const SOMEBODY: &str = "your manager";
pub const PARTS: &str = "Parts of this session";
pub const ASK: &str = "Ask";
pub const PREPARE: &str = "Prepare";
pub const HOLD: &str = "Hold";
pub const FOLLOW_UP: &str = "Follow up";

pub const COPY: &str = "Copy";
pub const COPIED: &str = "Copied";
pub const COPY_FAILED: &str = "Copying failed: select the text and copy it";

pub const DATE: &str = "Date";
pub const TIME: &str = "Time";

pub const LAST_TIME: &str = "From last time";
pub const STILL_OPEN: &str = "Still to be done";
pub const CARRIED: &str = "On this agenda again";
pub const TO_ANSWER: &str = "Feedback that waits for your answer";
pub const GOALS_MOVED: &str = "Goals that stand otherwise by now";
pub const GOAL_MOVED: &str = "{goal}: {from} → {to}";
pub const AGREED: &str = "What you agreed on {date}";
pub const DUE: &str = "due {date}";
pub const LATE: &str = "was due {date}";
pub const NO_DATE: &str = "no date yet";
