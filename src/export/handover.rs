//! The brief for a new manager: where the work stands, on one page.

use chrono::NaiveDate;

use crate::content::recap::WEEKDAYS;
use crate::content::{follow_up_texts as content, label, purpose};
use crate::domain::{
    Audience, Cadence, Document, Goal, Id, Nth, Person, Session, date_key, in_order,
};

use super::fill::{counted, either, fill, one_line};
use super::long_date;
use super::phrase::{clean, small};
use super::recap::{section, signed};
use super::recap_lines::{action_line, decision_line, due, heard_line, support_line};

/// The subject of the mail with the brief.
pub fn handover_subject(document: &Document) -> String {
    let name = one_line(document.my_name());
    fill(either(content::HANDOVER_SUBJECT, &name), &[("name", &name)])
}

/// The brief for whoever comes after this manager, with what this audience may see.
pub fn handover_text(
    document: &Document,
    manager: Id<Person>,
    audience: Audience,
    today: NaiveDate,
) -> String {
    let me = one_line(document.my_name());
    let their_name = document.people.get(manager).map(|row| one_line(&row.name));
    let their_name = their_name.unwrap_or_default();
    let opening =
        fill(either(content::HANDOVER_ME, &me), &[("name", &me), ("today", &long_date(today))]);
    let with = fill(either(content::HANDOVER_WITH, &their_name), &[("name", &their_name)]);
    let [goals, agreed, open, feedback, support, worked] = content::HANDOVER_HEADINGS;
    let sections = [
        (goals, goal_lines(document, manager)),
        (agreed, agreed_lines(document, manager, audience)),
        (open, open_lines(document, manager, audience, &their_name)),
        (feedback, feedback_lines(document, manager, audience)),
        (support, support_lines(document, manager, audience)),
        (worked, worked_lines(document, manager)),
    ];
    let mut paragraphs = vec![format!("{opening} {with}")];
    let sections = sections.into_iter();
    paragraphs.extend(sections.filter_map(|(heading, lines)| section(heading, on_a_page(lines))));
    paragraphs.push(content::HANDOVER_OUTRO.to_owned());
    paragraphs.push(signed(document, content::CLOSE));
    paragraphs.join("\n\n")
}

/// As many lines as a page has room for, and how many there are beyond.
fn on_a_page(mut lines: Vec<String>) -> Vec<String> {
    lines.retain(|line| !line.is_empty());
    let beyond = lines.len().saturating_sub(content::HANDOVER_MOST);
    if beyond > 0 {
        lines.truncate(content::HANDOVER_MOST);
        lines.push(fill(content::MORE, &[("n", &beyond.to_string())]));
    }
    lines
}

/// Whether a session was with this manager.
fn is_with(document: &Document, session: Id<Session>, manager: Id<Person>) -> bool {
    document.sessions.get(session).is_some_and(|row| row.manager == manager)
}

/// The goals that are worked on, and those that went on to whoever took the manager's place.
fn goal_lines(document: &Document, manager: Id<Person>) -> Vec<String> {
    let next = document.people.iter().find(|(_, row)| row.after == Some(manager));
    let went_on = next.into_iter().flat_map(|(id, _)| document.open_goals(id));
    document.open_goals(manager).chain(went_on).map(|(_, goal)| goal_line(goal)).collect()
}

fn goal_line(goal: &Goal) -> String {
    let (own, team) = (clean(&goal.objective), clean(&goal.team_goal));
    let text = match (own.is_empty(), team.is_empty()) {
        (false, false) => fill(content::GOAL_FOR, &[("goal", &own), ("team_goal", &small(&team))]),
        (false, true) => own,
        (true, _) => team,
    };
    if text.is_empty() {
        return text;
    }
    let measure = clean(&goal.key_result.measure);
    let sentence = if goal.key_result.by.is_some() { content::GOAL_BY } else { content::GOAL };
    let status = small(label::goal_status(goal.status));
    let by = due(goal.key_result.by);
    let values = [("goal", &*text), ("status", &*status), ("measure", &*measure), ("due", &*by)];
    fill(either(sentence, &measure), &values)
}

fn agreed_lines(document: &Document, manager: Id<Person>, audience: Audience) -> Vec<String> {
    let newest = document.decisions.iter().rev().map(|(_, row)| row);
    let seen = newest.filter(|row| {
        audience.may_see(row.visibility) && is_with(document, row.captured.session, manager)
    });
    seen.map(decision_line).filter(|line| !line.is_empty()).take(content::HANDOVER_MOST).collect()
}

fn open_lines(
    document: &Document,
    manager: Id<Person>,
    audience: Audience,
    their_name: &str,
) -> Vec<String> {
    let items = document.action_items.iter().map(|(_, row)| row);
    let seen = items.filter(|row| {
        row.is_open()
            && audience.may_see(row.visibility)
            && is_with(document, row.captured.session, manager)
    });
    let called = if their_name.is_empty() { content::MANAGER_SO_FAR } else { their_name };
    let seen = in_order(seen, |row| date_key(row.due_on));
    seen.into_iter().map(|row| action_line(document, row, called)).collect()
}

/// Feedback of which nothing came yet.
fn feedback_lines(document: &Document, manager: Id<Person>, audience: Audience) -> Vec<String> {
    let newest = document.feedback.iter().rev().map(|(_, row)| row);
    let seen = newest.filter(|row| {
        row.result.trim().is_empty()
            && audience.may_see(row.visibility)
            && is_with(document, row.captured.session, manager)
    });
    seen.map(heard_line).collect()
}

fn support_lines(document: &Document, manager: Id<Person>, audience: Audience) -> Vec<String> {
    let newest = document.evidence.iter().rev().map(|(_, row)| row);
    let seen = newest.filter(|row| {
        audience.may_see(row.visibility)
            && !row.confidential
            && row.session.is_some_and(|session| is_with(document, session, manager))
    });
    seen.map(support_line).collect()
}

fn worked_lines(document: &Document, manager: Id<Person>) -> Vec<String> {
    // It may have ended with the change itself.
    let routine = document.series.iter().rev().find(|(_, row)| row.manager == manager);
    let cadence = routine.map(|(_, row)| match row.cadence {
        Cadence::Monthly => content::MONTHLY.to_owned(),
        Cadence::Quarterly => content::QUARTERLY.to_owned(),
        Cadence::NthWeekday(day) => {
            let nth =
                Nth::ALL.iter().position(|nth| *nth == day.nth).and_then(|p| label::NTHS.get(p));
            let weekday = WEEKDAYS.get(day.weekday as usize).copied().unwrap_or_default();
            let nth = small(nth.copied().unwrap_or_default());
            fill(content::NTH_WEEKDAY, &[("nth", &nth), ("weekday", weekday)])
        }
        Cadence::Weeks(weeks) => counted(content::WEEKS, usize::from(weeks)),
    });
    let held = document.sessions_with(manager).filter(|(_, row)| row.state().is_held());
    let held: Vec<_> = held.map(|(_, row)| row).collect();
    let last = held.last().map(|row| {
        let subject = purpose::template(row.purpose).subject;
        let date = row.on.map(long_date).unwrap_or_default();
        fill(either(content::LAST_HELD, &date), &[("date", &date), ("subject", subject)])
    });
    let count = counted(content::HELD, held.len());
    [cadence.unwrap_or_default(), count, last.unwrap_or_default()].into()
}
