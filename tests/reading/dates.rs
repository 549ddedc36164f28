//! Dates with a number for their day.

use crate::{TODAY, check_dates};

#[test]
fn a_date_may_be_in_figures() {
    check_dates(
        TODAY,
        "
        Draft 2026-03-15            | 2026-03-15
        by 2026-3-5.                | 2026-03-05
        (2026-12-01)                | 2026-12-01
        due:2026-04-01 budget       | 2026-04-01
        2027/01/31: review          | 2027-01-31
        sent on 2020-02-29          | 2020-02-29
        until 15.3.                 | 2026-03-15
        15.3. budget                | 2026-03-15
        Budget by 1.3.              | 2027-03-01
        by 04.03.                   | 2026-03-04
        by 15.3.2027                | 2027-03-15
        by 15.03.2027.              | 2027-03-15
        by 15.3.27                  | 2027-03-15
        3.4. is Good Friday         | 2026-04-03
        13/3                        | 2026-03-13
        3/13                        | 2026-03-13
        by 13/3/2027                | 2027-03-13
        by 3/13/2027, or so         | 2027-03-13
        by 3/13/27                  | 2027-03-13
        by 24/7                     | 2026-07-24
        Review “2026-05-05”         | 2026-05-05
        ",
    );
}

#[test]
fn a_date_may_have_the_name_of_its_month() {
    check_dates(
        TODAY,
        "
        15 March                    | 2026-03-15
        15th of March               | 2026-03-15
        the 15th of the March       | 2026-03-15
        March 15                    | 2026-03-15
        March 15 kickoff            | 2026-03-15
        Mar 15th                    | 2026-03-15
        Mar. 15                     | 2026-03-15
        15 Mar.                     | 2026-03-15
        15 Mar. 2027                | 2027-03-15
        15. March                   | 2026-03-15
        15 March 2027               | 2027-03-15
        15 March, 2027              | 2027-03-15
        March 15, 2027              | 2027-03-15
        March 15th 2027 at 10:30    | 2027-03-15
        MARCH 15                    | 2026-03-15
        draft by march 15           | 2026-03-15
        draft by 15 march           | 2026-03-15
        15 march: draft             | 2026-03-15
        1st April                   | 2026-04-01
        April 2nd and no later      | 2026-04-02
        May 3rd                     | 2026-05-03
        3 may 2026                  | 2026-05-03
        we meet 3 May in Berlin     | 2026-05-03
        3 June                      | 2026-06-03
        4th of july                 | 2026-07-04
        aug 9                       | 2026-08-09
        Sept 9                      | 2026-09-09
        Sept. 9                     | 2026-09-09
        sep 9                       | 2026-09-09
        October the 9th             | 2026-10-09
        9 nov, not later            | 2026-11-09
        dec 9                       | 2026-12-09
        10-15 March                 | 2026-03-15
        March 10–15                 | 2026-03-15
        Draft (15 March)            | 2026-03-15
        Fri 13 March                | 2026-03-13
        Friday, 13 March            | 2026-03-13
        by Friday, 13 March 2026    | 2026-03-13
        by Fri. 13.3.               | 2026-03-13
        13 March (Friday)           | 2026-03-13
        13 March, Friday at noon    | 2026-03-13
        Friday the 13th             | 2026-03-13
        by the 15th                 | 2026-03-15
        by the 3rd, please          | 2026-04-03
        until the 31st.             | 2026-03-31
        ",
    );
}

#[test]
fn a_date_without_a_year_is_the_next_one_to_come() {
    check_dates(
        "2026-12-31",
        "
        31 December                 | 2026-12-31
        1 January                   | 2027-01-01
        30 December                 | 2027-12-30
        by 1.1.                     | 2027-01-01
        by the 30th                 | 2027-01-30
        ",
    );
    check_dates(
        TODAY,
        "
        4 March                     | 2026-03-04
        3 March                     | 2027-03-03
        3 March 2026                | 2026-03-03
        29 February                 | 2028-02-29
        by 29.2.                    | 2028-02-29
        Feb 28                      | 2027-02-28
        ",
    );
    check_dates("2028-02-29", "29 February | 2028-02-29 \n Feb 28 | 2029-02-28");
    check_dates("2028-03-01", "29 February | 2032-02-29");
    check_dates("2096-03-01", "29 February | 2104-02-29 \n by the 31st | 2096-03-31");
    check_dates("2026-02-28", "by the 31st | 2026-03-31 \n by the 29th | 2026-03-29");
}

#[test]
fn what_is_not_in_the_calendar_is_no_date() {
    check_dates(
        TODAY,
        "
        31 April                    |
        31 April 2027               |
        by 2026-02-30               |
        29 February 2027            |
        by 2026-13-01               |
        30.2.                       |
        by 32 March                 |
        March 0                     |
        0 March                     |
        by 15.13.                   |
        1969-12-31                  |
        1970-01-01                  | 1970-01-01
        2200-12-31                  | 2200-12-31
        2201-01-01                  |
        15 March 1815               |
        in 500 years                |
        in 99999999999999999999 days |
        in 4294967295 weeks         |
        end of 9999                 |
        by the 32nd                 |
        13/13                       |
        3/4                         |
        3/4/2027                    |
        31/2                        |
        15 March 99999              | 2026-03-15
        ",
    );
}
