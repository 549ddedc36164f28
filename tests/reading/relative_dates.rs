//! Dates told from today.

use crate::{TODAY, check_dates};

#[test]
fn days_weeks_and_months_are_counted_from_today() {
    check_dates(
        TODAY,
        "
        today                       | 2026-03-04
        Send it tonight             | 2026-03-04
        TOMORROW                    | 2026-03-05
        day after tomorrow          | 2026-03-06
        the day after tomorrow      | 2026-03-06
        in 3 days                   | 2026-03-07
        in a day                    | 2026-03-05
        in two weeks                | 2026-03-18
        in 2 weeks’ time            | 2026-03-18
        In a fortnight              | 2026-03-18
        within a week               | 2026-03-11
        within the next two weeks   | 2026-03-18
        in the next 3 days          | 2026-03-07
        in a month                  | 2026-04-04
        in twelve months            | 2027-03-04
        in one quarter              | 2026-06-04
        in a year                   | 2027-03-04
        two weeks from now          | 2026-03-18
        a week from today           | 2026-03-11
        3 months from now           | 2026-06-04
        in 0 days                   | 2026-03-04
        ",
    );
    check_dates("2026-12-30", "in 3 days | 2027-01-02 \n in two months | 2027-02-28");
    check_dates("2028-01-31", "in a month | 2028-02-29 \n day after tomorrow | 2028-02-02");
    check_dates("2028-02-29", "in a year | 2029-02-28");
}

#[test]
fn a_weekday_is_the_next_one_after_today() {
    check_dates(
        TODAY,
        "
        Friday                      | 2026-03-06
        by Fri                      | 2026-03-06
        by Fri.                     | 2026-03-06
        draft by friday, please     | 2026-03-06
        on Monday                   | 2026-03-09
        until Tues                  | 2026-03-10
        before Thurs                | 2026-03-05
        due Sat                     | 2026-03-07
        by sun                      | 2026-03-08
        Wednesday                   | 2026-03-11
        by the coming Friday        | 2026-03-06
        next Friday                 | 2026-03-13
        next Monday                 | 2026-03-09
        next Wed                    | 2026-03-11
        next Sunday                 | 2026-03-15
        this Friday                 | 2026-03-06
        this Fri                    | 2026-03-06
        this Wednesday              | 2026-03-04
        this Monday                 |
        this Sunday                 | 2026-03-08
        by this sat                 | 2026-03-07
        Friday next week            | 2026-03-13
        by Fri next week            | 2026-03-13
        on Friday of next week      | 2026-03-13
        next week on Fri            | 2026-03-13
        next week Friday            | 2026-03-13
        Friday this week            | 2026-03-06
        this week, on Friday        | 2026-03-06
        Monday this week            |
        on Friday in two weeks      | 2026-03-20
        by next Friday, 6 March     | 2026-03-06
        next Friday the 13th        | 2026-03-13
        today (Wednesday)           | 2026-03-04
        today, Wed                  | 2026-03-04
        in two weeks, Wednesday     | 2026-03-18
        Friday the 14th             | 2026-03-06
        ",
    );
    check_dates(
        "2026-03-06",
        "Friday | 2026-03-13 \n this Friday | 2026-03-06 \n next Friday | 2026-03-13",
    );
    check_dates(
        "2026-03-08",
        "Sunday | 2026-03-15 \n next Monday | 2026-03-09 \n this Friday | \n Mon, 9 March | 2026-03-09",
    );
    check_dates("2026-12-30", "Friday | 2027-01-01 \n next Sunday | 2027-01-10");
}

#[test]
fn a_week_a_month_a_quarter_and_a_year_have_ends() {
    check_dates(
        TODAY,
        "
        this week                   | 2026-03-06
        next week                   | 2026-03-09
        the week after next         | 2026-03-16
        end of the week             | 2026-03-06
        end of week                 | 2026-03-06
        EOW                         | 2026-03-06
        by eow                      | 2026-03-06
        EOW next week               | 2026-03-13
        end of this week            | 2026-03-06
        end of next week            | 2026-03-13
        end of the next week        | 2026-03-13
        start of next week          | 2026-03-09
        next month                  | 2026-04-01
        end of the month            | 2026-03-31
        end of month                | 2026-03-31
        by EOM                      | 2026-03-31
        end of next month           | 2026-04-30
        beginning of next month     | 2026-04-01
        middle of the month         | 2026-03-15
        mid-month                   | 2026-03-15
        by the start of the month   | 2026-04-01
        end of the quarter          | 2026-03-31
        EOQ                         | 2026-03-31
        end of next quarter         | 2026-06-30
        end of Q2                   | 2026-06-30
        end of Q1 2027              | 2027-03-31
        start of Q3                 | 2026-07-01
        end of the year             | 2026-12-31
        EOY                         | 2026-12-31
        end of next year            | 2027-12-31
        by the end of 2027          | 2027-12-31
        end of year 2028            | 2028-12-31
        end of March                | 2026-03-31
        at the end of February      | 2027-02-28
        end of Feb 2028             | 2028-02-29
        by end March                | 2026-03-31
        by the end of may           | 2026-05-31
        mid-March                   | 2026-03-15
        mid March 2027              | 2027-03-15
        middle of January           | 2027-01-15
        beginning of April          | 2026-04-01
        start of March              | 2027-03-01
        by end of day               | 2026-03-04
        EOD                         | 2026-03-04
        ",
    );
    check_dates(
        "2026-03-07",
        "this week | \n EOW | 2026-03-13 \n next week | 2026-03-09 \n end of next week | 2026-03-13",
    );
    check_dates(
        "2026-12-31",
        "
        end of the week             | 2027-01-01
        end of the month            | 2026-12-31
        EOQ                         | 2026-12-31
        end of next quarter         | 2027-03-31
        next month                  | 2027-01-01
        end of December             | 2026-12-31
        end of November             | 2027-11-30
        mid-December                | 2027-12-15
        ",
    );
    check_dates("2028-02-10", "EOM | 2028-02-29 \n end of February | 2028-02-29");
    check_dates(
        "2026-04-01",
        "start of April | 2026-04-01 \n by start of the quarter | 2026-04-01",
    );
    check_dates("2026-05-31", "end of the quarter | 2026-06-30 \n mid-month | ");
}
