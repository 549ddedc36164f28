//! The words of somebody's own page: who they are, the routine with them, a change of manager.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "You and {name}";
pub const WHO: &str = "Who";
pub const NAME: &str = "First name";
pub const EMAIL: &str = "Mail address (optional)";
pub const EMPLOYER: &str = "Employer (optional)";
pub const FROM: &str = "My manager since";
pub const TO: &str = "Until";

pub const ROUTINE: &str = "Routine";
pub const NO_ROUTINE: &str = "No routine with {name} yet. With one, the next date is proposed by \
                              itself. A session each month or quarter comes on top of your usual \
                              one-on-ones.";
pub const BEGIN: &str = "Begin a routine";
pub const CADENCE: &str = "How often?";
pub const CADENCES: [&str; 4] =
    ["Every month", "Every quarter", "Every so many weeks", "On a weekday of each month"];
pub const WEEKS: &str = "Weeks from one to the next";
pub const NTH: &str = "Which one";
pub const WEEKDAY: &str = "Weekday";
pub const STARTS_ON: &str = "Counted from";
pub const AT: &str = "Time (stays when the clocks change)";
pub const ROTATION: &str = "What for?";
pub const ROTATIONS: [&str; 2] = ["All alike", "Light ones, and a full one each quarter"];
pub const REVIEW_ON: &str = "Next performance review (optional)";
pub const PURPOSE: &str = "Purpose";
pub const LENGTH: &str = "How many minutes?";
pub const MINUTES: &str = "{n} minutes";
pub const SKIP: &str = "Skip";
pub const SKIP_THIS: &str = "Skip {date}";
pub const SKIPPED: &str = "Skipped. All other dates stay.";
pub const LEFT_OUT: &str = "{date} is skipped";
pub const PUT_BACK: &str = "Put it back";
pub const PAUSED: &str = "The routine pauses. Nothing is proposed until you go on.";
pub const PAUSE: &str = "Pause";
pub const RESUME: &str = "Go on with it";
pub const END: &str = "End the routine";
pub const ENDED: &str = "The routine has ended. Its sessions stay.";

pub const SESSIONS: &str = "Sessions with {name}";
pub const NO_SESSIONS: &str = "No session yet.";
pub const ASK: &str = "Ask for a session";
pub const MORE: &str = "Show more";

pub const CHANGE: &str = "A new manager?";
pub const CHANGE_WHY: &str = "All that you wrote with {name} stays. The routine ends, and you choose \
                              what goes on with the new one.";
pub const CHANGE_DO: &str = "I have a new manager";
pub const CHANGED: &str = "The routine has ended. Choose what goes on with your new manager.";

pub const ALONG: &str = "What is still open with {name}";
pub const ALONG_WHY: &str =
    "Take along what matters to your new manager. The rest stays where it is.";
pub const TAKE: &str = "Take along";
pub const TAKE_THIS: &str = "Take along: {text}";
pub const TAKE_ALL: &str = "Take all of it along";
pub const ACTION: &str = "Action item";
pub const QUESTION: &str = "Question";
pub const GOAL: &str = "Goal";

pub const BRIEF: &str = "A brief for your new manager";
pub const LETTER: &str = "Brief";
pub const PRINT: &str = "Print";
pub const BRIEF_WHY: &str = "What you work on, what was agreed and what is open, on one page. Only \
                             what was shared is in it.";
