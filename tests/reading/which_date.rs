//! Several dates in a line: the one by which something is done.

use crate::{TODAY, check_dates};

#[test]
fn the_last_one_behind_a_due_word_counts() {
    check_dates(
        TODAY,
        "
        By Friday, before we meet next week        | 2026-03-06
        Draft by Friday for the talk next week     | 2026-03-06
        On Monday we meet, send it by 8 March      | 2026-03-08
        Due 20 March: notes for 2 April            | 2026-03-20
        Until Friday, then in two weeks again      | 2026-03-06
        Deadline: 15 March, talk on it tomorrow    | 2026-03-15
        A deadline of 15 March, not of 20 March    | 2026-03-15
        by 31 April, or Friday                     | 2026-03-06
        ",
    );
}

#[test]
fn else_the_last_one_counts() {
    check_dates(
        TODAY,
        "
        Friday or Monday                           | 2026-03-09
        Between 9 March and 12 March               | 2026-03-12
        Move it from Monday to Wednesday           | 2026-03-11
        15 March, then 20.3., then end of April    | 2026-04-30
        ",
    );
}

#[test]
fn the_end_of_the_day_is_a_time_of_another_date() {
    check_dates(
        TODAY,
        "
        by EOD Friday                              | 2026-03-06
        Friday EOD                                 | 2026-03-06
        by end of day Friday                       | 2026-03-06
        by the end of the day on Friday            | 2026-03-06
        by the end of Friday                       | 2026-03-06
        by end of day today, Lee on Monday         | 2026-03-09
        COB tomorrow                               | 2026-03-05
        Friday by COB                              | 2026-03-06
        ",
    );
}
