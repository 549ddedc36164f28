//! The live sentence: it reads well with whatever is filled in.

use strategy_session::domain::Metric;
use strategy_session::export::{achievement_sentence, metric_text};

use crate::{evidence, rows};

#[track_caller]
fn check(table: &str) {
    for (fields, sentence) in rows(table) {
        assert_eq!(achievement_sentence(&evidence(&fields)), sentence, "of {fields}");
    }
}

#[test]
fn xyz_is_one_sentence() {
    check(
        r#"
        result: a faster start | name: first fix after | before: 9 | after: 4 | unit: days | period: 6 people, Q2 | action: rebuilding the first-week guide | for: new colleagues
            → I achieved a faster start for new colleagues, measured by first fix after 4 days instead of 9 (6 people, Q2), by rebuilding the first-week guide.
        result: A faster start. | name: First fix after | before: 9 | after: 4 | unit: days | period: (Q2) | action: By Rebuilding the guide. | for: For new colleagues!
            → I achieved a faster start for new colleagues, measured by first fix after 4 days instead of 9 (Q2), by rebuilding the guide.
        result: Cut the build time | name: Build time | before: 20 | after: 8 | unit: min | action: split the tests
            → Cut the build time, measured by build time: 8 min instead of 20; I split the tests.
        result: cut the build time by half
            → Cut the build time by half.
        result: I achieved fewer failed builds | action: by pairing twice a week
            → I achieved fewer failed builds, by pairing twice a week.
        result: two seniors got a day back per hire | action: Rebuilt the guide
            → Two seniors got a day back per hire; I rebuilt the guide.
        result: 30% fewer tickets | action: a new help page | for: the support team
            → 30% fewer tickets for the support team, with a new help page.
        result: fewer tickets | action: Sat with support and wrote down where they stopped
            → Fewer tickets; I sat with support and wrote down where they stopped.
        result: 30% fewer tickets | action: I wrote a help page
            → 30% fewer tickets; I wrote a help page.
        result: We release every week | action: Weekly pairing with support
            → We release every week; weekly pairing with support.
        title: The new guide | result: a faster start
            → I achieved a faster start.
        title: The new guide | action: rebuilding it with support
            → The new guide, by rebuilding it with support.
        title: Helped improve onboarding.
            → Helped improve onboarding.
        title: an earlier decision | for: finance
            → I achieved an earlier decision for finance.
        action: rebuilding the guide | name: first fix after | after: 4 | unit: days
            → Rebuilding the guide, measured by first fix after 4 days.
        action: by rebuilding the guide
            → By rebuilding the guide.
        name: first fix after | after: 4 | unit: days | before: 9
            → First fix after 4 days instead of 9.
        for: the support team
            → For the support team.
        result: shorter waiting times for our customers | for: our customers
            → Shorter waiting times for our customers.
        result: schnellerer Start für neue Kolleg:innen | action: Überarbeitung des Leitfadens | for: Ümit
            → Schnellerer Start für neue Kolleg:innen for Ümit; Überarbeitung des Leitfadens.
        result: a tool that is used by 4 teams | name: measured by teams | after: 4
            → A tool that is used by 4 teams, measured by teams: 4.
        result: wait... what? | action: etc. | for: …
            → Wait… what; etc.
        result: Fewer errors,, fewer calls | action: checking the input , early
            → Fewer errors, fewer calls, by checking the input, early.
        result: a calmer night | action: by
            → I achieved a calmer night.
        situation: Hidden in this frame | result: a calmer night
            → I achieved a calmer night.
        result: An answer on the same day | for: GitHub users | action: Automating the triage
            → I achieved an answer on the same day for GitHub users, by automating the triage.
        result: a better review | for: Ahmed | action: quickly rewrote the checklist
            → I achieved a better review for Ahmed; I quickly rewrote the checklist.
        result: a shared view | action: Ahmed and I drew the map
            → I achieved a shared view; Ahmed and I drew the map.
        result: he said "it works."
            → He said "it works."
        for: the company | name: licences | before: 90 | after: 60 | unit: %
            → Licences: 60% instead of 90% for the company.
        "#,
    );
}

#[test]
fn a_number_is_told_with_what_there_is_of_it() {
    check(
        r#"
        name: error rate | before: 5 | after: 2 | unit: %
            → Error rate: 2% instead of 5%.
        name: error rate | before: 5 % | after: 2 % | unit: %
            → Error rate: 2 % instead of 5 %.
        name: licences | before: 90k | after: 60k | unit: €
            → Licences: €60k instead of €90k.
        name: licences | before: €90k | after: €60k | unit: €
            → Licences: €60k instead of €90k.
        name: first fix after | before: 9 days | after: 4 days | unit: days
            → First fix after 4 days instead of 9 days.
        name: first fix | before: from 9 | after: to 4 | unit: days
            → First fix: 4 days instead of 9.
        name: first fix | before: 9 | after: after 4 | unit: days
            → First fix after 4 days instead of 9.
        name: first fix after | before: 9 | unit: days
            → First fix after 9 days at first.
        name: first fix after
            → First fix.
        name: first fix after | period: Q2
            → First fix (Q2).
        name: uptime | before: 99.9 | after: 99.9 | unit: % | period: 2026
            → Uptime: 99.9% as before (2026).
        before: 9 | after: 4
            → 4 instead of 9.
        after: 140 | unit: contracts | period: six weeks
            → 140 contracts (six weeks).
        before: 140 | unit: contracts
            → 140 contracts at first.
        unit: days | period: Q2 | source: the wiki
            → 
        name: Build time: | after: 8 min.
            → Build time: 8 min.
        name: – | before: – | after: -5% | period: ()
            → -5%.
        name: tickets a week | before: 60 | after: 30 | period: "Q2"
            → Tickets a week: 30 instead of 60 ("Q2").
        name: 待ち時間 | before: 9 | after: 4 | unit: 日
            → 待ち時間: 4 日 instead of 9 日.
        name: reply | before: nine | after: three | unit: h
            → Reply: three h instead of nine.
        name: reply | after: 3h | unit: h
            → Reply: 3h.
        name: licences (approx.) | after: 40
            → Licences (approx.): 40.
        name: cost | before: 12 | after: 9 | unit: €/month
            → Cost: 9 €/month instead of 12.
        "#,
    );
}

#[test]
fn star_is_a_short_story() {
    check(
        r"
        star | situation: Support tickets doubled in March | task: halve the backlog before June | action: wrote a help page with support | result: answers on the same day | for: our customers | name: Tickets a week | before: 60 | after: 30 | period: Q2
            → Support tickets doubled in March. My task: halve the backlog before June. I wrote a help page with support. The result: answers on the same day for our customers. Tickets a week: 30 instead of 60 (Q2).
        star | situation: support tickets doubled in March. | task: My task was to halve the backlog. | action: I wrote a help page. | result: As a result, answers come on the same day.
            → Support tickets doubled in March. My task: halve the backlog. I wrote a help page. The result: answers come on the same day.
        star | task: to halve the backlog | action: by writing a help page
            → My task: halve the backlog. I did this by writing a help page.
        star | situation: The release was late | action: Rebuilding the pipeline
            → The release was late. I did this by rebuilding the pipeline.
        star | situation: The release was late | action: Root cause analysis with Kim | result: so nobody waits
            → The release was late. Root cause analysis with Kim. The result: nobody waits.
        star | title: Rebuilt the pipeline | situation: The release was late
            → The release was late. I rebuilt the pipeline.
        star | title: Onboarding week | situation: Six people joined at once
            → Six people joined at once. Onboarding week.
        star | title: Rebuilt the pipeline | action: split the tests
            → Split the tests.
        star | result: answers on the same day
            → Answers on the same day.
        star | result: answers on the same day | name: tickets a week | after: 30
            → Answers on the same day. Tickets a week: 30.
        star | action: wrote a help page | for: our customers
            → Wrote a help page for our customers.
        star | task: halve the backlog
            → My task: halve the backlog.
        star | situation: Tickets doubled. Nobody answered! | action: Successfully wrote a help page
            → Tickets doubled. Nobody answered. I successfully wrote a help page.
        star | for: our customers
            → For our customers.
        ",
    );
}

#[test]
fn car_is_a_shorter_one() {
    check(
        r"
        car | situation: Two releases slipped because the tests took an hour | action: split the tests into four jobs | result: a release every week | for: the sales team | name: test run | before: 60 | after: 14 | unit: minutes
            → Two releases slipped because the tests took an hour. I split the tests into four jobs. The result: a release every week for the sales team. Test run: 14 minutes instead of 60.
        car | situation: Die Prüfung dauerte zu lange | task: hidden here | action: Übersicht gebaut | result: Größere Ruhe
            → Die Prüfung dauerte zu lange. Übersicht gebaut. The result: Größere Ruhe.
        car | situation: Nobody knew who was on call | result: The result: one list
            → Nobody knew who was on call. The result: one list.
        car | action: led the migration | after: 40 | unit: servers
            → Led the migration. 40 servers.
        car | situation: Hiring stood still | for: two teams
            → Hiring stood still for two teams.
        ",
    );
}

#[test]
fn so_what_goes_from_the_deed_to_who_gained() {
    check(
        r"
        so what | action: Rebuilt the first-week guide with support | name: new colleagues’ first fix came after | before: 9 | after: 4 | unit: days | period: 6 people, Q2 | result: two seniors got about a day each back per hire
            → Rebuilt the first-week guide with support; new colleagues’ first fix came after 4 days instead of 9 (6 people, Q2), so two seniors got about a day each back per hire.
        so what | action: Rebuilt the first-week guide with support | output: a guide with ten exercises | result: two seniors got about a day each back per hire
            → Rebuilt the first-week guide with support, resulting in a guide with ten exercises, so two seniors got about a day each back per hire.
        so what | action: Rebuilt the first-week guide | output: ten exercises | result: a faster start | for: new colleagues
            → Rebuilt the first-week guide, resulting in ten exercises; the result: a faster start for new colleagues.
        so what | action: rebuilt the guide | output: This gave us ten exercises | result: so they start sooner
            → Rebuilt the guide, resulting in ten exercises, so they start sooner.
        so what | action: by rebuilding the guide | result: nobody asks twice
            → Rebuilding the guide; the result: nobody asks twice.
        so what | title: The guide | result: New colleagues are quicker
            → The guide, so new colleagues are quicker.
        so what | result: new colleagues start faster | for: new colleagues
            → New colleagues start faster.
        so what | output: a guide
            → A guide.
        so what | name: first fix after | after: 4 | unit: days | result: Two seniors got a day back
            → First fix after 4 days, so two seniors got a day back.
        so what | action: Wrote it | result: a tool that is used daily
            → Wrote it; the result: a tool that is used daily.
        so what | action: Drew the map | output: new colleagues are shown around
            → Drew the map; new colleagues are shown around.
        ",
    );
}

#[test]
fn a_number_can_be_told_alone() {
    let metric =
        Metric { name: "First fix after".into(), after: "4 days".into(), ..Metric::default() };
    assert_eq!(metric_text(&metric), "First fix after 4 days");
    assert_eq!(metric_text(&Metric::default()), "");
}
