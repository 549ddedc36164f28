//! The words of the page that explains.
#![allow(missing_docs)] // Each says itself.

pub const HEADING: &str = "Help";
pub const LEAD: &str = "A strategy session is a meeting that you ask for, with a purpose and a plan: \
                        half an hour on where your work should go, and what you need for it.";

pub const PARTS: &str = "How it goes";
/// What to do, and what it is for.
pub const STEPS: [(&str, &str); 5] = [
    (
        "Ask",
        "A short message with a purpose and two times. The words are there; you choose the tone.",
    ),
    (
        "Prepare",
        "What you want from it, how it serves the team, the questions, the proof. Ten minutes, in any \
         order; what is missing is said before you go.",
    ),
    (
        "Hold",
        "Five stages with words that help. One line and Enter keeps what counts, so that you can look \
         up.",
    ),
    (
        "Follow up",
        "The recap is written from what you kept. Action items have an owner and a date, and come back \
         until they are done.",
    ),
    (
        "Grow",
        "What you achieved and heard is kept over the year. A review is then put together from it, and \
         not from memory.",
    ),
];
pub const RHYTHM: &str = "Once a month or a quarter is a good rhythm. It adds to the one-on-ones that \
                          you have, and replaces none.";

pub const KEYS: &str = "Keys";
pub const KEYS_WHY: &str =
    "Everything can be reached with Tab, Enter and the arrow keys. These save time.";
/// What is pressed, where, and what it does.
pub const KEY_MAP: [(&str, &str); 11] = [
    ("?", "this page"),
    ("Alt+K", "go anywhere: an action, a session, a goal, a person"),
    (
        "Alt+N, R, L, A, S, G, M",
        "a new request, the room, the log, action items, sessions, goals, my data",
    ),
    ("Ctrl+Z, Ctrl+Shift+Z", "undo and redo, on every screen; in a field, its own text first"),
    ("Enter", "in the room and in the log: keep the line"),
    ("d: a: f: q: p:", "in front of a line in the room: what it is"),
    ("Arrow up, in the empty line", "in the room: go to the line that was kept last"),
    (
        "Escape",
        "in the list of what was kept: back to the line; elsewhere: close what lies over the page",
    ),
    ("/", "in the room: what to say when it turns awkward"),
    ("Arrows up and down, on the arrows beside a question", "in the agenda: move it"),
    ("Arrows left and right", "in a picture: from mark to mark"),
];
pub const SINGLE_KEYS: &str =
    "Use ? and / as keys outside of fields (switch this off if you dictate)";
pub const KEYS_MAC: &str = "On a Mac, Cmd takes the place of Ctrl, and Option that of Alt.";

pub const SAFE: &str = "Where it is kept";
pub const SAFE_TEXT: &str = "In this browser, on this device, and nowhere else. There is no account and \
                             no server. Browsers lose data, so save a copy from time to time.";
pub const SAFE_LINK: &str = "Copies, devices, and how to see that nothing is sent";

pub const OFFLINE: &str = "Without a network, and as an app";
pub const OFFLINE_TEXT: &str = "After the first visit the page works without a network. Your browser can \
                                install it: look for “Install” in its menu, or “Add to Home Screen” on a \
                                phone. Installed, it has a window of its own, and browsers are slower \
                                to delete what it stores.";

pub const LOOK: &str = "How it looks";
pub const THEME: &str = "Colours";
/// The themes: what they are called here, and there.
pub const THEMES: [&str; 3] = ["As the system has them", "Light", "Dark"];
pub const THEME_NAMES: [&str; 3] = ["", "light", "dark"];
pub const EXAMPLE: &str = "See the page filled in, with an example";

pub const METHOD: &str = "Where the method comes from";
pub const METHOD_WHY: &str =
    "From research and from practice. What is not known does not stand here.";
pub const TIPS: &str = "Show tips while I prepare";
pub const NOT_FOR: &str = "What it is not for";
