//! The words of the first page.
#![allow(missing_docs)] // Each says itself.

pub const WELCOME: &str = "Turn vague one-on-ones into strategy sessions";
pub const WELCOME_LEAD: &str = "Ask your manager for one, prepare it in ten minutes, hold it with \
                                a plan, and follow it up so that what you agreed happens.";
pub const ASK_FIRST: &str = "Write the request";
pub const ASK_FIRST_HINT: &str = "Two minutes. No account; nothing leaves this browser.";
pub const SEE_EXAMPLE: &str = "See it filled in, with an example";
pub const HAVE_COPY: &str = "I have a saved copy of my data";
pub const HERE_BEFORE: &str = "You have installed this page, and nothing is stored in this browser. If \
                               something was, its site data was cleared: bring it back from a copy.";
pub const BRING_BACK: &str = "Bring a copy back";
pub const PARTS: [(&str, &str); 4] = [
    ("Ask", "A message that gets a yes, in your tone, ready to send."),
    (
        "Prepare",
        "Four short steps: what you want, how it serves the team, the questions, the proof.",
    ),
    (
        "Hold",
        "Five stages with the words that help, your questions, the time, and one line to \
              write down what counts.",
    ),
    ("Follow up", "The recap writes itself. What stays open comes back in the next session."),
];
pub const WHY: &str = "Why ask for a strategy session, and not for a check-in?";

pub const NEXT: &str = "What is next";
pub const NOTHING: &str = "Nothing is due.";
pub const NOTHING_LEAD: &str = "A good moment to think about the next session.";
pub const ALSO: &str = "Also waiting";
pub const MORE_WAITING: &str = "{n} more, and all action items";
pub const LOG: &str = "Worth remembering";
pub const LOG_WHY: &str = "One line now saves an evening before the review.";
pub const LOG_KIND: &str = "What is it?";
pub const LOG_KINDS: [&str; 3] = ["Win", "Praise", "Lesson"];
pub const LOG_LINES: [&str; 3] =
    ["What went well?", "Who said what that was kind?", "What did you learn?"];
pub const LOG_KEEP: &str = "Keep it";
pub const LOG_KEPT: &str =
    "Kept. It is in Growth, and you can bring it to any session, under Prepare, Data.";
pub const LOG_REMOVE: &str = "Remove {text}";
pub const LOG_REMOVED: &str = "The entry was removed.";
pub const OPEN_ACTIONS: &str = "What you promised";
pub const ALL_ACTIONS: &str = "All action items";
pub const SESSIONS: &str = "Sessions";
pub const ALL_SESSIONS: &str = "All sessions";
pub const ASK: &str = "Ask for another session";

pub const GO_ON: &str = "Go on with the session with {name}";
pub const GO_ON_DO: &str = "Back into the room";
pub const SEND_RECAP: &str = "Send {name} the recap";
pub const SEND_RECAP_LATE: &str = "A day has passed: send {name} the recap";
pub const SEND_RECAP_DO: &str = "Open the recap";
pub const HOLD: &str = "Hold the session with {name}";
pub const HOLD_DO: &str = "Go into the room";
pub const CHECK_IN: &str = "Send {name} the short update that you promised";
pub const CHECK_IN_DO: &str = "Open the update";
pub const ACT: &str = "You promised: {text}";
pub const ACT_DO: &str = "Done";
pub const ACCOUNT: &str = "Did the session with {name} happen?";
pub const ACCOUNT_DO: &str = "Say what happened";
pub const NUDGE: &str = "Ask {name} again";
pub const NUDGE_DO: &str = "Open the reminder";
pub const TRY_AGAIN: &str = "Find a new way to the session with {name}";
pub const TRY_AGAIN_DO: &str = "Open the message";
pub const PREPARE: &str = "Prepare the session with {name}";
pub const PREPARE_DO: &str = "Prepare";
pub const AWAIT: &str = "You are prepared for the session with {name}";
pub const AWAIT_DO: &str = "Look once more";
pub const ASK_STEP: &str = "Ask {name} for a strategy session";
pub const ASK_DO: &str = "Write the request";
pub const ASK_NEXT: &str = "It is time to ask {name} for the next session";
pub const ASK_NEXT_DO: &str = "Write the request";
pub const SEND_AGENDA: &str = "Send {name} the agenda";
pub const SEND_AGENDA_DO: &str = "Open the agenda";
pub const READ_OVER: &str = "Tomorrow you meet {name}: read your page once more";
pub const READ_OVER_DO: &str = "Read it";
pub const LOG_WEEK: &str = "Write down one thing that went well this week";
pub const LOG_WEEK_DO: &str = "Write it down";
