//! The lines of a recap, whatever its form: decisions, action items, feedback and so on. What has
//! no words has no line.

use crate::content::{label, recap as content};
use crate::domain::{
    ActionItem, Audience, Decision, Document, Evidence, EvidenceDetail, Fate, Feedback, Id, Owner,
    Session,
};

use super::fill::{fill, one_line};
use super::long_date;
use super::phrase::without_start;

/// What was decided, a line each.
pub fn decision_lines(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
) -> Vec<String> {
    let seen = document.decisions_of(session).filter(|(_, row)| audience.may_see(row.visibility));
    let lines = seen.map(|(_, row)| decision_line(row));
    lines.filter(|line| !line.is_empty()).collect()
}

/// What was decided once, and why.
pub fn decision_line(decision: &Decision) -> String {
    let (text, because) = (one_line(&decision.text), reason(&decision.because));
    if because.is_empty() || text.is_empty() {
        return text;
    }
    fill(content::BECAUSE, &[("text", &text), ("because", &because)])
}

/// A reason as the end of a sentence that says "because" itself.
pub fn reason(because: &str) -> String {
    without_start(&one_line(because), content::BECAUSE_STARTS).0
}

/// Who does what by when, a line each.
pub fn action_lines(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
    manager: &str,
) -> Vec<String> {
    let actions = document.actions_of(session).into_iter();
    let seen = actions.filter(|(_, item)| audience.may_see(item.visibility));
    let lines = seen.map(|(_, item)| action_line(document, item, manager));
    lines.filter(|line| !line.is_empty()).collect()
}

/// Who does one thing by when; empty where it has no words.
pub fn action_line(document: &Document, item: &ActionItem, manager: &str) -> String {
    let me = one_line(document.my_name());
    let owner = match &item.owner {
        Owner::Me if me.is_empty() => content::ME,
        Owner::Me => &me,
        Owner::Manager if manager.is_empty() => content::MANAGER,
        Owner::Manager => manager,
        Owner::Other(_) if item.lacks_owner() => content::OWNER_TO_CONFIRM,
        Owner::Other(name) => &one_line(name),
    };
    let (text, due) = (one_line(&item.text), due(item.due_on));
    if text.is_empty() {
        return text;
    }
    fill(content::ACTION, &[("owner", owner), ("text", &text), ("due", &due)])
}

/// By when, or that it is to be confirmed.
pub fn due(on: Option<chrono::NaiveDate>) -> String {
    on.map_or_else(
        || content::DATE_TO_CONFIRM.to_owned(),
        |on| fill(content::BY, &[("date", &long_date(on))]),
    )
}

/// What was heard and what the person makes of it, a line each.
pub fn heard_lines(document: &Document, session: Id<Session>, audience: Audience) -> Vec<String> {
    let seen = document.feedback_of(session).filter(|(_, row)| audience.may_see(row.visibility));
    seen.map(|(_, row)| heard_line(row)).filter(|line| !line.is_empty()).collect()
}

/// What was heard once, and what the person changes until when.
pub fn heard_line(feedback: &Feedback) -> String {
    let heard = one_line(&feedback.heard);
    let (change, _) = without_start(&one_line(&feedback.change), content::WILL_STARTS);
    if change.is_empty() || heard.is_empty() {
        return heard;
    }
    let until = feedback.ask_again_on.map(long_date).unwrap_or_default();
    let sentence = if until.is_empty() { content::CHANGE } else { content::CHANGE_UNTIL };
    fill(sentence, &[("heard", &heard), ("change", &change), ("date", &until)])
}

/// What was asked for, a line each.
pub fn support_lines(document: &Document, session: Id<Session>, audience: Audience) -> Vec<String> {
    let evidence = document.evidence_for(session);
    let seen = evidence.filter(|(_, row)| audience.may_see(row.visibility) && !row.confidential);
    seen.map(|(_, row)| support_line(row)).filter(|line| !line.is_empty()).collect()
}

/// What was asked for once; empty where it is no support, or has no words.
pub fn support_line(evidence: &Evidence) -> String {
    let EvidenceDetail::Support(support) = &evidence.detail else { return String::new() };
    let text = one_line(&evidence.title);
    if text.is_empty() {
        return text;
    }
    let kind = label::support_kind(support.kind);
    fill(content::SUPPORT_ITEM, &[("kind", kind), ("text", &text), ("due", &due(support.by))])
}

/// The questions for next time.
pub fn open_lines(document: &Document, session: Id<Session>, audience: Audience) -> Vec<String> {
    let settled = document.settled_in(session);
    let open = settled.filter(|(_, point, fate)| {
        **fate == Fate::NextSession && audience.may_see(point.visibility)
    });
    open.map(|(_, point, _)| one_line(&point.question)).collect()
}

/// When they hear of each other.
pub fn check_in_lines(document: &Document, session: Id<Session>) -> Vec<String> {
    let update = document.check_in_of(session).and_then(|(_, check_in)| check_in.on);
    let next = document.next_session_after(session).and_then(|(_, next)| next.on);
    let line = |on: Option<chrono::NaiveDate>, sentence| {
        on.map(|on| fill(sentence, &[("date", &long_date(on))]))
    };
    [line(update, content::UPDATE_ON), line(next, content::NEXT_ON)].into_iter().flatten().collect()
}
