//! What looks like a date and means something else.

use crate::{TODAY, check_dates};

#[test]
fn words_are_not_taken_for_months_or_weekdays() {
    check_dates(
        TODAY,
        "
        I may ask Lee                   |
        I may ask on Friday             | 2026-03-06
        May I ask for 3 days?           |
        May 15 people join?             |
        3 may be enough                 |
        All 15 may join                 |
        There are 15. May I ask         |
        the 15th may be too late        |
        by May                          |
        in March                        |
        20 march to the office          |
        We march on                     |
        They march 15 miles             |
        March                           |
        March 2027                      |
        We sat on the sun deck          |
        Kim liked how this sat          |
        They wed in June                |
        the sun, the moon               |
        Mon ami                         |
        Fri                             |
        second thoughts                 |
        a second 3                      |
        Ask Jan and April               |
        June to send 3 slides           |
        August performance              |
        Decide on marketing             |
        sunday-ish                      |
        Friday’s notes                  |
        Fridays                         |
        Black Friday campaign           |
        #friday                         |
        @Friday                         |
        friday.com                      |
        Mondays and monthly             |
        ",
    );
}

#[test]
fn numbers_are_not_taken_for_dates() {
    check_dates(
        TODAY,
        "
        It costs 15.3                   |
        15.3% growth                    |
        Upgrade to 1.2.3                |
        Upgrade to 1.2.30               |
        Version 1.2.                    |
        at 9.10.                        |
        192.168.1.12.                   |
        Support 24/7                    |
        3/4 of them                     |
        15/20 done                      |
        10:30 works                     |
        March 10:30                     |
        March 15%                       |
        March 3.5 million               |
        v15 March                       |
        1.15 March                      |
        notes-2026-03-15.pdf            |
        2026-03-15.pdf                  |
        2026-03-15T10:00                |
        https://x.org/2026/03/15/notes  |
        +49 2026-03-1567                |
        0170-12-31                      |
        2026                            |
        by 2027                         |
        on the 2nd floor                |
        the 15th                        |
        the 1st draft                   |
        ٣ March                         |
        in 1.5 weeks                    |
        in 2-3 weeks                    |
        3.5 weeks from now              |
        ",
    );
}

#[test]
fn a_time_that_is_over_or_comes_back_is_not_due() {
    check_dates(
        TODAY,
        "
        since Monday                    |
        since 1 March                   |
        last Friday                     |
        past Friday                     |
        every Friday                    |
        each Monday                     |
        every other Tuesday             |
        after Friday                    |
        from Monday on                  |
        two weeks from Friday           |
        not on Friday                   | 2026-03-06
        not Friday                      |
        as of today                     |
        the minutes of 3 March          |
        two weeks ago                   |
        in the last two weeks           |
        once in two weeks               |
        every two weeks                 |
        in a week or two                |
        in two or three weeks           |
        first Monday in April           |
        the last Friday of March        |
        today’s news                    |
        tomorrow’s leaders              |
        this year                       |
        next quarter                    |
        next year                       |
        end of last month               |
        end of week 12                  |
        at the end of the day it counts |
        at the start of the year        |
        the middle of nowhere           |
        end the project                 |
        the weekend                     |
        in an hour                      |
        in days                         |
        weeks                           |
        ",
    );
}
