//! What a newcomer sees: what it is for, and the first step.

use crate::content::home as words;
use crate::content::why::{Reason, WHY_STRATEGY_SESSION};
use crate::platform::page;
use crate::route::{EXAMPLE_HREF, Route};
use crate::ui::kit::html::{Element, a, dd, div, dl, dt, h1, h2, li, nodes, ol, p, section, span};
use crate::ui::kit::{large_link, primary_link};

/// The page for a newcomer.
pub fn welcome() -> Element {
    let part = |(name, text): (&'static str, &'static str)| {
        li().child(h2().child(name)).child(p().child(text))
    };
    let reason = |reason: Reason| nodes![dt().child(reason.title), dd().child(reason.text)];
    div()
        .class("welcome")
        .child(h1().child(words::WELCOME))
        .child(p().class("lead").child(words::WELCOME_LEAD))
        .child(page::is_installed().then(here_before))
        .child(
            p().class("actions")
                .child(large_link(words::ASK_FIRST, Route::NewSession.href()))
                .child(span().class("quiet").child(words::ASK_FIRST_HINT)),
        )
        .child(
            p().class("welcome-back")
                .child(a().class("link").attr("href", EXAMPLE_HREF).child(words::SEE_EXAMPLE))
                .child(a().class("link").attr("href", Route::Data.href()).child(words::HAVE_COPY)),
        )
        .child(ol().class("parts").child(words::PARTS.map(part)))
        .child(
            section()
                .class("group")
                .child(h2().child(words::WHY))
                .child(dl().class("facts").child(WHY_STRATEGY_SESSION.map(reason))),
        )
}

/// For somebody who has installed the page, and so has been here before.
fn here_before() -> Element {
    div()
        .class("notice")
        .child(p().child(words::HERE_BEFORE))
        .child(primary_link(words::BRING_BACK, Route::Data.href()))
}
