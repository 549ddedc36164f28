//! The words of the review screens: a narrative, put together and told in one of its forms.
#![allow(missing_docs)] // What has no comment says itself.

pub const HEADING: &str = "Review";
pub const LEAD: &str = "The story of a period, from what you wrote down: for a self-review, for your \
                        manager to speak for you, or for the next level. You choose and reword; \
                        nothing in it is made up.";
pub const BEGIN: &str = "Begin one for the last twelve months";
pub const ALL: &str = "Your stories so far";
pub const PERIOD_FROM_TO: &str = "{from} to {to}";
pub const PERIOD_FROM: &str = "Since {from}";
pub const PERIOD_TO: &str = "Until {to}";
pub const PERIOD_ALL: &str = "All that was written";
pub const REMOVE: &str = "Remove";
pub const REMOVE_THIS: &str = "Remove the story: {text}";
pub const REMOVED: &str = "The story was removed. What it was made of stays.";

pub const PERIOD: &str = "The period";
pub const FROM: &str = "From";
pub const TO: &str = "To";
pub const EMPLOYER: &str = "Employer (optional)";
pub const ALL_EMPLOYERS: &str = "All of them";
pub const LEAKS: &str = "Your words still tell what is to stay out: {titles}. Take it out below, or \
                         word it anew, before you give this to anybody.";
pub const LEAKS_BETWEEN: &str = "; ";
pub const CONFIDENTIAL: &str = "Tell what is confidential, too";
pub const MATERIAL: [&str; 3] = [
    "Nothing in your record falls into this period.",
    "1 entry of your log can be told.",
    "{n} entries of your log can be told.",
];
pub const HELD_CONFIDENTIAL: [&str; 3] =
    ["", "1 confidential one stays out.", "{n} confidential ones stay out."];
pub const HELD_PRIVATE: [&str; 3] =
    ["", "1 that is for you alone stays out.", "{n} that are for you alone stay out."];

pub const HEADLINE: &str = "The period in one sentence";
pub const HEADLINE_HINT: &str = "What is different now because of you? For example: Support answers \
                                 urgent tickets in ten minutes, and new colleagues start faster";

pub const THEMES: &str = "Themes";
pub const THEMES_WHY: &str = "Two to four: a pattern is remembered, a list is not. Suggested is what serves one goal or \
     shows one thing that you can do.";
pub const THEME_NAME: &str = "Theme";
pub const ADD_THEME: &str = "Add a theme";
pub const SUGGESTED: &str = "{name} ({n})";
pub const TAKE_THEME: &str = "Add the theme {name}";
pub const REMOVE_THEME: &str = "Remove the theme";
pub const THEME_REMOVED: &str = "The theme was removed.";
pub const BELONGS: &str = "What belongs to it?";

pub const STORIES: &str = "Stories";
pub const STORIES_WHY: &str = "Three to five that you would tell first. Until you choose, these are the ones that stand on \
     the most: a result, a number, a witness.";
pub const CHOOSE_STORIES: &str = "Choose others";
pub const UP: &str = "Move up: {text}";
pub const NO_STORIES: &str = "None is chosen.";

pub const MORE_PARTS: &str = "What the log does not say";
pub const SETBACKS: &str = "What did not work, and what did you learn from it?";
pub const NEXT: &str = "What do you want to reach next? (one a line)";
pub const SUPPORT: &str = "What support do you need for it? (one a line)";

pub const CRITERIA: &str = "Criteria of the next level";
pub const CRITERIA_WHY: &str = "Paste them from your company’s ladder, and say what proves each.";
pub const PASTE: &str = "Criteria, one a line";
pub const PASTE_DO: &str = "Add them";
pub const PROOFS: &str = "What proves it?";
pub const PROOF_COUNT: [&str; 3] = ["nothing yet", "1 proof", "{n} proofs"];
pub const REMOVE_CRITERION: &str = "Remove the criterion";
pub const CRITERION_REMOVED: &str = "The criterion was removed.";

pub const TEXT: &str = "The text";
pub const FORM: &str = "In which form?";
pub const LETTER: &str = "Your text";
/// Above the printed text.
pub const PAPER: &str = "{form}: {name}, {period}";
pub const CHARACTERS: &str = "{n} of {most} characters";
pub const EDITED: &str = "These are your own words: the text no longer follows the record.";
pub const RESTART: &str = "Follow the record again";
pub const RESTARTED: &str = "The text follows the record again.";
pub const PRINT: &str = "Print";
pub const MARKDOWN: &str = "Save as Markdown";
pub const MARKDOWN_FILE: &str = "review-{date}.md";
pub const MORE: &str = "Show more";
pub const UNTITLED: &str = "Untitled";
