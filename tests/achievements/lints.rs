//! Advice on the wording: each table holds achievements, good and bad, and exactly the advice that
//! each gets.

use strategy_session::content::achievement::EXAMPLE;
use strategy_session::domain::*;
use strategy_session::export::{achievement_lints, achievement_sentence};

use crate::{evidence, rows};

/// The advice with these names.
#[track_caller]
pub fn lints(names: &str) -> Vec<Lint> {
    let find = |name: &str| Lint::ALL.into_iter().find(|lint| format!("{lint:?}") == name);
    names.split_whitespace().map(|name| find(name).unwrap_or_else(|| panic!("no {name}"))).collect()
}

#[track_caller]
fn check(table: &str) {
    for (fields, names) in rows(table) {
        assert_eq!(achievement_lints(&evidence(&fields)), lints(&names), "for {fields}");
    }
}

#[test]
fn the_example_is_weak_and_strong() {
    let weak = evidence(&format!("title: {}", EXAMPLE.weak));
    assert_eq!(achievement_lints(&weak), lints("VagueOpener NoResult NoProof NoBeneficiary"));
    let strong = evidence(
        "so what | action: Rebuilt the first-week guide with support | before: 9 | after: 4 | unit: days
        | name: new colleagues’ first fix came after | period: 6 people, Q2
        | result: two seniors got about a day each back per hire",
    );
    assert_eq!(achievement_sentence(&strong), EXAMPLE.strong);
    assert_eq!(achievement_lints(&strong), []);
}

#[test]
fn a_vague_start_hides_what_was_done() {
    check(
        "
        title: Worked on the data migration → VagueOpener NoResult NoProof NoBeneficiary
        title: I was responsible for the release → VagueOpener NoResult NoProof NoBeneficiary
        title: We were involved in various projects → VagueOpener NoResult NoProof OnlyWe NoBeneficiary
        title: Helpful answers for 40 customers → NoResult
        title: Help page for new colleagues → NoResult NoProof
        title: Also just assisted Kim → VagueOpener NoResult NoProof NoBeneficiary
        action: by helping the support team | result: answers on the same day → VagueOpener NoProof NoBeneficiary
        action: Successfully participated in the audit → VagueOpener NoResult NoProof NoBeneficiary EmptyPraise
        title: Overworked on Sundays → NoResult NoProof NoBeneficiary
        title: Was part of the team for the audit → VagueOpener NoResult NoProof
        title: Part of the release ships alone now → NoProof NoBeneficiary
        title: Various things → VagueOpener NoResult NoProof NoBeneficiary
        ",
    );
}

#[test]
fn what_was_done_has_a_result() {
    check(
        "
        action: Rewrote the help page for customers → NoResult NoProof
        action: Rewrote the help page for customers | result: 30 tickets fewer a week →
        action: Rewrote the help page, so customers find the form → NoProof
        action: Rewrote the help page | output: a page | result: customers find the form → NoProof
        so what | action: Rewrote the help page | output: a page with six steps for customers → NoResult
        title: Cut the report from 6 hours to 2 for the finance team →
        title: Wrote 12 pages → NoResult NoBeneficiary
        title: Reduced the errors by half → NoBeneficiary
        name: first fix after | before: 9 | after: 4 | action: rebuilding the guide | for: new colleagues →
        star | situation: Tickets doubled in March → NoBeneficiary
        star | task: halve the backlog → NoProof NoBeneficiary
        so what | situation: 40 people | action: Rebuilt the guide → NoResult NoProof NoBeneficiary
        ",
    );
}

#[test]
fn a_number_or_a_witness_shows_it() {
    check(
        "
        result: a faster start | for: new colleagues → NoProof
        result: a faster start | for: new colleagues | who: Kim →
        result: a faster start | for: new colleagues | what: “Finally one place to look” →
        result: a faster start | for: new colleagues | what: … → NoProof
        result: a faster start for new colleagues in Q2 2026 → NoProof
        result: a faster start for new colleagues since 12 March → NoProof
        result: weekly 1:1s with new colleagues → NoProof
        result: 1-on-1s with new colleagues → NoProof
        result: first release within 1 day for customers →
        result: a 2FA login for all customers → NoProof
        result: a 3D view for customers → NoProof
        result: an OAuth2 login, ISO and S3 for customers → NoProof
        result: an answer within 4h for customers →
        result: half the waiting time for customers →
        result: two colleagues run the release alone →
        result: one place for all customers → NoProof
        result: twice as many answers for customers →
        result: the 2nd release for customers → NoProof
        result: 2026 plan for the team → NoProof
        result: 2000 users, no training →
        result: a better error rate for customers | name: error rate | after: low → NoProof
        result: a better error rate for customers | name: error rate | after: zero →
        result: a better error rate for customers | name: error rate in 2026 | before: high → NoProof
        title: stopped the second office, which would have cost the company a year | who: Kim →
        ",
    );
}

#[test]
fn who_says_we_has_a_part_in_it() {
    check(
        "
        title: We rebuilt the release | result: 4 of 6 teams use it → OnlyWe
        title: We rebuilt the release, my part was the tests | result: 4 of 6 teams use it →
        contributed | title: We rebuilt the release | result: 4 of 6 teams use it →
        title: Our team rebuilt the release | result: 4 of 6 teams use it → OnlyWe
        title: Rebuilt our release | result: 4 of 6 teams use it, it saves us a day →
        title: Rebuilt the release | result: We ship to 4 customers a week → OnlyWe
        star | title: Rebuilt the release | result: We ship to 4 customers a week →
        action: rebuilt the release with all of us | result: 4 of 6 teams use it → OnlyWe
        action: I led what we rebuilt | result: 4 of 6 teams use it →
        title: Wii games for 40 customers | result: meetings →
        ",
    );
}

#[test]
fn a_date_says_to_which_review_it_belongs() {
    check(
        "
        undated | result: 40 customers → NoDate
        undated | since: 2026-01-01 | result: 40 customers →
        ",
    );
}

#[test]
fn an_amount_stays_out_of_what_is_confidential() {
    check(
        "
        confidential | result: €40k saved for the company → ConfidentialFigure
        confidential | result: a 6week course for the company → NoProof
        confidential | result: less for the company | what: We saved $2.5m → ConfidentialFigure
        confidential | result: 12% saved for the company →
        confidential | result: 40 000 EUR saved for the company → ConfidentialFigure
        confidential | result: two million euros for the company → ConfidentialFigure
        confidential | result: 2 M€ for the company → ConfidentialFigure
        confidential | result: 40 customers in Europe →
        confidential | result: 40 K for the company → ConfidentialFigure
        confidential | name: licences | before: 90 | after: 60 | unit: k€ | for: the company → ConfidentialFigure
        confidential | name: licences | before: 90 | after: 60 | unit: % | for: the company →
        confidential | name: cost in USD | before: 90 | after: 60 | for: the company → ConfidentialFigure
        result: €40k saved for the company →
        ",
    );
}

#[test]
fn a_sentence_fits_into_one_breath() {
    check(
        "
        star | situation: Since the start of the year tickets had doubled every month and nobody had the time to answer any of them on the day on which they came in | task: bring the backlog down again before the summer | action: wrote a help page with the support team, one page per question | result: 30 tickets fewer a week for customers → TooLong
        star | situation: Tickets doubled | task: halve the backlog before June | action: wrote a help page | result: 30 tickets fewer a week for customers →
        ",
    );
}

#[test]
fn praise_is_no_proof() {
    check(
        "
        result: a great success for the team → NoProof EmptyPraise
        result: a great success for the team | before: 9 | after: 4 →
        action: Significantly improved the docs | for: users → NoResult NoProof EmptyPraise
        action: successfully migrated the docs | for: 40 users → NoResult
        result: a greater share of Grossartig users → NoProof
        result: Best-in-class support for users → NoProof EmptyPraise
        result: verybest für Kundinnen | for: Kundinnen → NoProof
        ",
    );
}

#[test]
fn any_language_may_be_written() {
    check(
        "
        action: Prüfung der Größe verkürzt | result: 4 Tage statt 9 | for: neue Kolleg:innen →
        action: Größe geprüft → NoResult NoProof NoBeneficiary
        action: チームのガイドを書き直した | result: 新人が4日で | for: 新人 →
        title: Помогла команде | for: команда → NoResult NoProof
        ",
    );
}

#[test]
fn advice_that_was_waved_away_stays_away() {
    check(
        "
        title: Helped improve onboarding. | dismissed: VagueOpener NoResult NoProof → NoBeneficiary
        undated | title: We helped with various great things → VagueOpener NoResult NoProof OnlyWe NoDate NoBeneficiary EmptyPraise
        ",
    );
}

#[test]
fn there_is_no_advice_on_nothing() {
    check("undated → \n undated | who: Kim | what: “Thank you” → \n period: Q2 | unit: days →");
    for detail in [
        EvidenceDetail::Challenge(Challenge::default()),
        EvidenceDetail::Support(SupportRequest::default()),
    ] {
        let other = Evidence { detail, title: "Helped".into(), ..Evidence::default() };
        assert_eq!(achievement_lints(&other), []);
        assert_eq!(achievement_sentence(&other), "");
    }
}
