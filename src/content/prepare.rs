//! The words of the preparation.
#![allow(missing_docs)] // Each says itself.

use crate::domain::{Gap, WayOut};

pub const STEPS: &str = "Steps of the preparation";
pub const STEP_OF: &str = "Step {n} of 4";
pub const LAST: &str = "Before you go in";
pub const BACK: &str = "Back";
pub const CONTINUE: &str = "Continue";
pub const ONLY_ME: &str = "Only you see this.";

pub const OBJECTIVES: &str = "Clarify objectives";
pub const OBJECTIVES_LEAD: &str = "One main outcome, at most two more. A session with one clear result beats one with five hopes.";
pub const WANT: &str = "When I leave the room I want …";
pub const WANT_HINT: &str =
    "The one result that makes the hour worth it. Your manager sees it in the agenda.";
pub const ALSO: &str = "And also (optional)";
pub const PARKING_LOT: &str = "From the parking lot";
pub const SUGGESTED: &str = "Others in your place wanted";
pub const NEXT_QUESTION: &str = "Next question";
pub const SUCCESS: &str = "I will know it worked if …";
pub const SUCCESS_HINT: &str = "Something you could see or hear in the room.";
pub const MINIMUM: &str = "The least I would accept (optional)";
pub const MANAGER_WANTS: &str = "What may my manager want from this? (optional)";
pub const MANAGER_WANTS_HINT: &str = "Think of what their own manager asks of them this month.";
pub const LEAVE_WITH: &str = "Leave with";
pub const BRING: &str = "Bring";

pub const ALIGNMENT: &str = "Align with team goals";
pub const ALIGNMENT_LEAD: &str = "For each goal: which team goal it serves, what shows it, and how \
                                  sure you both are. The gaps are your best talking points.";
pub const NO_GOALS: &str = "No goals yet. Start with the one that takes most of your time; two or \
                            three are enough.";
pub const NO_TIPS: &str = "No more tips";
pub const ADD_GOAL: &str = "Add a goal";
pub const GOAL_N: &str = "Goal {n}";
pub const TEAM_GOAL: &str = "The team’s goal";
pub const MY_GOAL: &str = "My goal";
pub const KEY_RESULT: &str = "Key result: what shows it?";
pub const KEY_RESULT_HINT: &str = "From what, to what: first fix after 4 days instead of 9.";
pub const BY: &str = "By when";
pub const STATUS: &str = "Status";
pub const MY_CONFIDENCE: &str = "My confidence (1 to 5)";
pub const MANAGERS_VIEW: &str = "My manager’s, I guess (1 to 5)";
pub const GAP: &str = "A gap of {n}: you see this differently.";
pub const NO_GAP: &str = "You both seem to see it the same way.";
pub const ON_AGENDA: &str = "Put it on the agenda";
pub const IS_ON_AGENDA: &str = "On the agenda";
pub const GAP_QUESTION: &str = "How sure are we about “{goal}”, and what would move it one up?";
pub const GAPS: &str = "Where you see it differently";
pub const GAPS_LEAD: &str = "The largest gap first. Each makes a good question.";
pub const GAP_POINTS: [&str; 3] = ["· no gap", "· a gap of 1", "· a gap of {n}"];
pub const ASK_OPENLY: &str = "Put it on the agenda, for your manager to see";
pub const ASK_ABOUT: &str = "Put it on the agenda: {goal}";
pub const WORK_QUESTION: &str =
    "I spend time on something that serves no goal: {text}. Keep, hand over, or drop?";
pub const GOAL_QUESTION: &str = "Nobody works on this: {text}. Is it still a goal?";
pub const END_GOAL: &str = "This goal is over";
pub const GOAL_ENDED: &str = "The goal is over. It stays in your record.";
pub const WORK_WITHOUT_GOAL: &str = "Work I do that serves no goal (optional)";
pub const GOALS_WITHOUT_WORK: &str = "Goals that nobody works on (optional)";

pub const AGENDA: &str = "Draft the agenda";
pub const AGENDA_LEAD: &str =
    "Questions, not topics. Put what matters first; what is easy finds its place.";
pub const PLANNED: &str = "{planned} of {length} min planned";
pub const OVER: &str = "{planned} of {length} min planned: {over} too many";
pub const EMPTY_AGENDA: &str = "Nothing on the agenda yet. Start from the template and change what \
                                does not fit, or add your own questions.";
pub const FROM_TEMPLATE: &str = "Start from the template";
pub const ADD_POINT: &str = "Add a question";
pub const ADD_POINT_TO: &str = "Add a question to “{stage}”";
pub const QUESTION: &str = "Question {n}";
pub const KIND: &str = "I want to";
pub const MINUTES_OPTION: &str = "{n} min";
pub const MINUTES: &str = "Minutes";
pub const STAGE: &str = "Stage";
pub const MUST: &str = "Must discuss";
pub const SHARED: &str = "Manager sees it";
pub const PLAN: &str = "Purpose and length";
pub const UP: &str = "Move up: {question}";
pub const DOWN: &str = "Move down: {question}";
pub const REMOVE: &str = "Remove: {question}";
pub const REMOVED_CARRIED: &str = "It waits for the next session.";
pub const REMOVED: &str = "The question was removed.";
pub const STUCK: &str = "This comes back for the third time or more. What now?";
pub const fn way_out(how: WayOut) -> &'static str {
    match how {
        WayOut::Decide => "Get a decision this time",
        WayOut::Shrink => "Ask for less",
        WayOut::Escalate => "Ask who can decide",
        WayOut::Drop => "Let it go",
    }
}
pub const CARRIED_ONCE: &str = "Carried from {date}";
pub const CARRIED_TWICE: &str = "Carried from {date}, twice, last on {last}";
pub const CARRIED: &str = "Carried from {date}, {n} times, last on {last}";
pub const CAME_ALONG: [&str; 3] = [
    "",
    "One question came along from an earlier session.",
    "{n} questions came along from earlier sessions.",
];
pub const DRAG: &str = "Drag to another place";
pub const MORE: &str = "More questions to choose from";
pub const FOR_PURPOSE: &str = "For this purpose";
pub const CLASSIC: &str = "Always worth asking";
pub const OTHERS: &str = "Others for “{stage}”";
pub const ADD: &str = "Add";
pub const ADDED: &str = "Added";
pub const STAGE_MINUTES: &str = "{planned} of {length} min";
pub const STAGE_OVER: &str = "{planned} of {length} min, {over} over";

pub const DATA: &str = "Gather data";
pub const DATA_LEAD: &str = "Claims need something to stand on: a number, or a short story. One \
                             good example beats five adjectives.";
pub const ACHIEVEMENTS: &str = "Achievements";
pub const ACHIEVEMENTS_HINT: &str = "What went well, and what came of it.";
pub const ADD_ACHIEVEMENT: &str = "Add an achievement";
pub const CHALLENGES: &str = "Challenges";
pub const CHALLENGES_HINT: &str = "What stands in the way. Bring an option, not only the problem.";
pub const ADD_CHALLENGE: &str = "Add a challenge";
pub const SUPPORT: &str = "Support needed";
pub const SUPPORT_HINT: &str = "What you ask for, from whom, by when.";
pub const ADD_SUPPORT: &str = "Add a support request";
pub const HAPPENED: &str = "What happened?";
pub const EFFECT: &str = "What does it do to your goal?";
pub const TRIED: &str = "What have you tried?";
pub const OPTIONS: &str = "Which ways out do you see? One a line";
pub const PROPOSAL: &str = "What would work, in your view?";
pub const NEED: &str = "What do you need?";
pub const SUPPORT_KIND: &str = "What kind of support?";
pub const FROM_WHOM: &str = "From whom?";
pub const COST: &str = "What does it cost not to have it?";
pub const METRIC: &str = "A number that shows it (optional)";
pub const METRIC_HINT: &str = "For example: open tickets, 43 instead of 12";
pub const METRIC_NAME: &str = "What is counted";
pub const BEFORE: &str = "Before";
pub const AFTER: &str = "After";
pub const QUALITY: &str = "How do you know?";
pub const ANECDOTE: &str = "Or a short story: who said or saw what? (optional)";
pub const SERVES: &str = "Which question does it serve?";
pub const NONE: &str = "None in particular";
pub const EVIDENCE_REMOVED: &str = "It was removed.";
pub const REMOVE_EVIDENCE: &str = "Remove";
pub const LEAVE_OUT: &str = "Leave it out of this session";
pub const FROM_LOG: &str = "Take along from before";
pub const BRING_ALONG: &str = "Take along";
pub const BRING_IT: &str = "Take along: {title}";
pub const ADVICE: &str = "What could make it stronger";
pub const FINE_AS_IT_IS: &str = "Fine as it is";
pub const ADVICE_GONE: &str = "The advice was put away.";
pub const NO_NUMBER: &str = "No number at hand? Find one";
pub const TAKE: &str = "Use this";
pub const LADDER: &str = "From the best proof to the one that is always there";
pub const AROUND: &str = "When, your part, and who saw it";
pub const BEGAN: &str = "From (optional)";
pub const ENDED: &str = "When it was done";
pub const WITNESS: &str = "Who saw it? (optional)";
pub const MAY_QUOTE: &str = "They agreed to be quoted";
pub const CONFIDENTIAL: &str = "Confidential: it stays out of what I send";
pub const UNTITLED: &str = "Untitled";

pub const CHECK: &str = "Readiness check";
pub const READY: &str = "You are ready.";
pub const READY_LEAD: &str = "Nothing important is missing, and your manager has the agenda.";
pub const NOT_READY_LEAD: &str =
    "Each of these makes the hour better. None of them has to stop you.";
pub const WHAT_THEY_SEE: &str = "What your manager will see";
pub const WHAT_THEY_SEE_LEAD: &str = "Your outcomes, and the questions and evidence that you share. Send it two days ahead if you can.";
pub const LETTER: &str = "Agenda";
pub const WHEN: &str = "When is it?";
pub const PRINT: &str = "Print";
pub const AGENDA_AGAIN: &str = "I have sent it again";
pub const BLOCKING: &str = "Work stands still because of it";
pub const EXAMPLE: &str = "What a good one looks like";
pub const EXAMPLE_WEAK: &str = "Weak:";
pub const EXAMPLE_STRONG: &str = "Strong:";
pub const AGENDA_SENT: &str = "I have sent it";
pub const AGENDA_SENT_ON: &str = "You sent the agenda on {date}.";
pub const DONE: &str = "I am prepared";
pub const IS_DONE: &str = "Prepared. See you in the room.";
pub const START: &str = "Start the session";

/// What a gap is, as a sentence that says what to do.
pub const fn gap(gap: Gap) -> &'static str {
    match gap {
        Gap::NoOutcome => "Name one outcome that you want to leave with.",
        Gap::NoGoal => "Link at least one goal, so that you both talk about the same thing.",
        Gap::NoTalkingPoint => "Put at least one question on the agenda.",
        Gap::EmptyStages { .. } => "No question yet in: {stages}.",
        Gap::TooLong { .. } => {
            "The questions take {planned} minutes, and the session has {length}. Shorten or move one."
        }
        Gap::NoTimeToConfirm => "Keep five minutes for the end, to say back what was decided.",
        Gap::TooManyMusts { .. } => "{count} questions must be discussed. Three are realistic.",
        Gap::NothingShared => {
            "All questions are private, so your manager would see an empty agenda. Share one."
        }
        Gap::NoEvidence => "Bring one piece of evidence: an achievement, a challenge or a request.",
        Gap::Unbacked { .. } => "Evidence with neither a number nor a story: {count}.",
        Gap::NotSent => "Send the agenda below, best two days before.",
    }
}
