//! The recap: what was decided, who does what by when, what was heard, what stays open; in each of
//! its forms.

use crate::content::recap::{self as content, FormWords};
use crate::content::{purpose, recap::CHAT_BETWEEN};
use crate::domain::{Audience, Document, Id, Length, Owner, RecapForm, Session};

use super::agenda::{list, manager_name};
use super::fill::{counted, either, fill, one_line};
use super::long_date;
use super::recap_lines::{
    action_lines, check_in_lines, decision_lines, due, heard_lines, open_lines, support_lines,
};

/// The subject of the mail with the recap.
pub fn recap_subject(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let form = document.recap_form(session);
    if form == RecapForm::AfterCancelled {
        let subject = purpose::template(row.purpose).subject;
        return fill(content::CANCELLED_SUBJECT, &[("subject", subject)]);
    }
    let date = row.on.map(long_date).unwrap_or_default();
    let actions = document.actions_of(session);
    let n = actions.iter().filter(|(_, item)| audience.may_see(item.visibility)).count();
    let actions = counted(content::ACTION_COUNT, n);
    fill(either(words_of(form).subject, &date), &[("date", &date), ("actions", &actions)])
}

/// The recap: as the person worded it, else as the record says, with what this audience may see.
pub fn recap_text(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let edited = document.recaps.get(session.of()).and_then(|recap| recap.edited.clone());
    edited.unwrap_or_else(|| record_text(document, session, audience))
}

/// The recap as the record says, in the form that was chosen, whatever the person made of it.
pub fn record_text(document: &Document, session: Id<Session>, audience: Audience) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let name = manager_name(document, row);
    let form = document.recap_form(session);
    let text = match form {
        RecapForm::Chat => chat(document, session, audience, &name),
        RecapForm::AfterCancelled => cancelled(document, session, audience, &name),
        RecapForm::Full | RecapForm::Formal | RecapForm::AfterHardTalk => {
            with_sections(document, session, audience, &name)
        }
    };
    text.trim_end().to_owned()
}

/// The sentences of a form that has sections.
const fn words_of(form: RecapForm) -> &'static FormWords {
    match form {
        RecapForm::Formal => &content::FORMAL,
        RecapForm::AfterHardTalk => &content::HARD_TALK,
        RecapForm::Full | RecapForm::Chat | RecapForm::AfterCancelled => &content::FULL,
    }
}

/// What was most useful, behind another sentence.
fn with_most_useful(
    document: &Document,
    session: Id<Session>,
    opening: String,
    sentence: &str,
) -> String {
    let useful = document.recaps.get(session.of()).map(|recap| one_line(&recap.most_useful));
    match useful.filter(|useful| !useful.is_empty()) {
        Some(useful) => format!("{opening} {}", fill(sentence, &[("text", &useful)])),
        None => opening,
    }
}

fn with_sections(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
    name: &str,
) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let form = document.recap_form(session);
    let words = words_of(form);
    let subject = purpose::template(row.purpose).subject;
    let date = row.on.map(long_date).unwrap_or_default();
    let opening = fill(either(words.opening, &date), &[("subject", subject), ("date", &date)]);
    let opening = with_most_useful(document, session, opening, words.most_useful);
    let [decided, actions, heard, support, open, check_ins] = words.headings;
    let decided = (decided, decision_lines(document, session, audience));
    let actions = (actions, action_lines(document, session, audience, name));
    let heard = (heard, heard_lines(document, session, audience));
    let check_ins = (check_ins, check_in_lines(document, session));
    let sections = if form == RecapForm::AfterHardTalk {
        // What was heard comes first, and nothing that asks for more.
        vec![heard, decided, actions, check_ins]
    } else {
        let support = (support, support_lines(document, session, audience));
        let open = (open, open_lines(document, session, audience));
        vec![decided, actions, heard, support, open, check_ins]
    };
    let mut paragraphs = vec![fill(either(words.greeting, name), &[("name", name)]), opening];
    paragraphs.extend(sections.into_iter().filter_map(|(heading, lines)| section(heading, lines)));
    paragraphs.push(words.correct_me.to_owned());
    paragraphs.push(signed(document, words.close));
    paragraphs.join("\n\n")
}

/// A heading with its lines; nothing where there are none.
pub(super) fn section(heading: &str, lines: Vec<String>) -> Option<String> {
    let lines = list(lines.into_iter());
    (!lines.is_empty()).then(|| format!("{heading}\n{lines}"))
}

/// How a letter ends: the closing words, and the person's name where they gave one.
pub(super) fn signed(document: &Document, close: &str) -> String {
    format!("{close}\n{}", one_line(document.my_name())).trim_end().to_owned()
}

/// The things of a line: as many as are read in one, and how many there are beyond.
pub(super) fn in_a_line(mut items: Vec<String>, most: usize, more: &str) -> String {
    let beyond = items.len().saturating_sub(most);
    if beyond > 0 {
        items.truncate(most);
        items.push(fill(more, &[("n", &beyond.to_string())]));
    }
    items.join(CHAT_BETWEEN)
}

fn chat(document: &Document, session: Id<Session>, audience: Audience, name: &str) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let subject = purpose::template(row.purpose).subject;
    let greeting = either(content::CHAT_GREETING, name);
    let greeting = fill(greeting, &[("name", name), ("subject", subject)]);
    let opening = with_most_useful(document, session, greeting, content::MOST_USEFUL);
    let mut lines = vec![format!("{opening} {}", content::CHAT_CORRECT_ME)];
    let parts = [
        (content::CHAT_DECIDED, decision_lines(document, session, audience)),
        (content::CHAT_ACTIONS, action_lines(document, session, audience, name)),
        (content::CHAT_HEARD, heard_lines(document, session, audience)),
        (content::CHAT_CHECK_INS, check_in_lines(document, session)),
    ];
    for (sentence, items) in parts.into_iter().filter(|(_, items)| !items.is_empty()) {
        let items = in_a_line(items, content::CHAT_MOST, content::CHAT_MORE);
        lines.push(fill(sentence, &[("items", &items)]));
    }
    lines.join("\n")
}

fn cancelled(document: &Document, session: Id<Session>, audience: Audience, name: &str) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let subject = purpose::template(row.purpose).subject;
    let agenda = document.agenda(session).into_iter();
    let seen = agenda.filter(|(_, point)| audience.may_see(point.visibility) && !point.is_parked);
    let questions: Vec<_> = seen
        .map(|(_, point)| one_line(&point.question))
        .filter(|question| !question.is_empty())
        .collect();
    let in_writing = [content::IN_WRITING, content::IN_WRITING_UNASKED];
    let in_writing = either(in_writing, questions.first().map_or("", String::as_str));
    let minutes = row.length.minutes().to_string();
    let is_short = row.length == Length::Rescue;
    let new_date = if is_short { content::NEW_DATE_SHORT } else { content::NEW_DATE };
    let ways = vec![fill(new_date, &[("minutes", &minutes)]), in_writing.to_owned()];
    let earlier = document.open_actions_before(row.manager, session).into_iter();
    let own = earlier.chain(document.actions_of(session)).filter(|(_, item)| {
        item.is_open() && item.owner == Owner::Me && audience.may_see(item.visibility)
    });
    let own = own.map(|(_, item)| (one_line(&item.text), due(item.due_on)));
    let own = own.filter(|(text, _)| !text.is_empty());
    let own =
        own.map(|(text, due)| fill(content::MEANWHILE_ITEM, &[("text", &text), ("due", &due)]));
    let mut paragraphs = vec![
        fill(either(content::GREETING, name), &[("name", name)]),
        fill(content::cancelled(row.state()), &[("subject", subject)]),
    ];
    paragraphs.extend(section(content::AGENDA_STANDS, questions));
    paragraphs.extend(section(content::MEANWHILE, own.collect()));
    paragraphs.extend(section(content::TWO_WAYS, ways));
    paragraphs.push(signed(document, content::CLOSE));
    paragraphs.join("\n\n")
}
