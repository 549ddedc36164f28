//! The words of somebody's own page: who they are, the routine with them, a change of manager.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "You and {name}";
pub const SOMEBODY: &str = "your manager";
pub const WHO: &str = "Who";
pub const NAME: &str = "First name";
pub const EMAIL: &str = "Mail address (optional)";
pub const EMPLOYER: &str = "Employer (optional)";
pub const FROM: &str = "My manager since";
pub const TO: &str = "Until";

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
pub const TAKE_ALL: &str = "Take all of it along";
pub const ACTION: &str = "Action item";
pub const QUESTION: &str = "Question";
pub const GOAL: &str = "Goal";

pub const BRIEF: &str = "A brief for your new manager";
pub const BRIEF_WHY: &str = "What you work on, what was agreed and what is open, on one page. Only \
                             what was shared is in it.";
