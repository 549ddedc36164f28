//! Routines: on which dates sessions are held.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use chrono::{NaiveDate, NaiveTime};
use common::date;
use common::dice::Dice;
use proptest::prelude::*;
use strategy_session::domain::*;

const fn nth(nth: Nth, weekday: Weekday) -> Cadence {
    Cadence::NthWeekday(NthWeekday { nth, weekday })
}

fn series(cadence: Cadence, first: &str) -> Series {
    Series { cadence, starts_on: Some(date(first)), ..Series::default() }
}

/// The dates from one on, as many as are expected.
#[track_caller]
fn check(series: &Series, from: &str, expected: &[&str]) {
    let dates = series.occurrences(date(from)).take(expected.len()).map(|next| next.on);
    assert_eq!(dates.map(|on| on.to_string()).collect::<Vec<_>>(), expected, "{series:?}");
}

#[test]
fn the_dates_follow_the_cadence_from_the_first_one() {
    use Cadence::{Monthly, Quarterly, Weeks};
    use Nth::{First, Fourth, Last, Second};
    use Weekday::{Friday, Monday, Saturday, Tuesday};
    let from_start = |cadence, first, dates: &[&str]| check(&series(cadence, first), first, dates);
    // The 31st comes back after a short month; Saturdays go to Friday, Sundays to Monday.
    let from_31st = ["2026-01-30", "2026-02-27", "2026-03-31", "2026-04-30", "2026-06-01"];
    check(&series(Monthly, "2026-01-31"), "2026-01-30", &from_31st);
    from_start(Monthly, "2028-01-31", &["2028-01-31", "2028-02-29", "2028-03-31"]);
    from_start(Monthly, "2026-12-15", &["2026-12-15", "2027-01-15", "2027-02-15"]);
    check(&series(Monthly, "2026-01-15"), "2031-03-02", &["2031-03-14", "2031-04-15"]);
    // A day in a leap year has its own month only every fourth year.
    check(&series(Monthly, "2024-02-29"), "2026-02-01", &["2026-02-27", "2026-03-30"]);
    from_start(Quarterly, "2026-11-30", &["2026-11-30", "2027-03-01", "2027-05-31", "2027-08-30"]);
    check(&series(Quarterly, "2026-11-30"), "2040-03-01", &["2040-05-30", "2040-08-30"]);
    from_start(Weeks(2), "2026-12-17", &["2026-12-17", "2026-12-31", "2027-01-14"]);
    from_start(Weeks(1), "2026-12-24", &["2026-12-24", "2026-12-31", "2027-01-07"]);
    from_start(Weeks(0), "2026-12-24", &["2026-12-24", "2026-12-31", "2027-01-07"]);
    from_start(Weeks(255), "2026-12-24", &["2026-12-24", "2031-11-13"]);
    check(&series(Weeks(3), "2026-01-05"), "2026-11-20", &["2026-12-07", "2026-12-28"]);
    from_start(nth(First, Monday), "2026-03-01", &["2026-03-02", "2026-04-06", "2026-05-04"]);
    from_start(nth(Second, Tuesday), "2026-03-10", &["2026-03-10", "2026-04-14", "2026-05-12"]);
    // In the month of the first date, its day was over.
    from_start(nth(Second, Tuesday), "2026-03-11", &["2026-04-14", "2026-05-12"]);
    from_start(nth(Fourth, Friday), "2026-01-31", &["2026-02-27", "2026-03-27", "2026-04-24"]);
    // A fifth Monday is the last one.
    from_start(nth(Last, Monday), "2026-03-01", &["2026-03-30", "2026-04-27", "2026-05-25"]);
    from_start(nth(Last, Saturday), "2026-02-01", &["2026-02-27", "2026-03-27", "2026-04-24"]);
    check(&series(nth(Last, Monday), "2026-03-31"), "2026-01-01", &["2026-04-27"]);
    // Moved off the weekend, and still found from the day to which it moved.
    check(&series(Monthly, "2026-08-15"), "2026-08-14", &["2026-08-14", "2026-09-15"]);
    check(&series(Monthly, "2026-08-15"), "2026-08-15", &["2026-09-15"]);
    check(&series(Monthly, "2026-08-16"), "2026-08-17", &["2026-08-17", "2026-09-16"]);
    // Nothing where no calendar of ours reaches.
    check(&series(Weeks(1), "2200-12-26"), "2200-12-01", &["2200-12-26"]);
    assert_eq!(series(Weeks(1), "2200-12-26").occurrences(NaiveDate::MIN).count(), 1);
    for slip in ["1969-12-31", "0202-03-04", "2201-01-01", "9999-12-31"] {
        assert_eq!(series(Monthly, slip).occurrences(NaiveDate::MIN).count(), 0, "{slip}");
    }
}

#[test]
fn a_date_knows_which_weekday_of_its_month_it_is() {
    #[track_caller]
    fn check(on: &str, expected: (Nth, Weekday)) {
        let day = NthWeekday::of(date(on));
        assert_eq!((day.nth, day.weekday), expected);
        // And a routine from there on has that date, or the last such weekday.
        let next = series(Cadence::NthWeekday(day), on).occurrences(date(on)).next().unwrap();
        assert_eq!(next.on, date(on));
    }
    check("2026-11-02", (Nth::First, Weekday::Monday));
    check("2026-11-10", (Nth::Second, Weekday::Tuesday));
    check("2026-11-18", (Nth::Third, Weekday::Wednesday));
    check("2026-11-26", (Nth::Fourth, Weekday::Thursday));
    check("2026-10-30", (Nth::Last, Weekday::Friday));
}

#[test]
fn a_full_session_comes_once_a_quarter_between_light_ones() {
    #[track_caller]
    fn check(rotation: Rotation, cadence: Cadence, expected: &str) {
        let routine = Series { rotation, ..series(cadence, "2026-01-05") };
        let letter = |next: Occurrence| match (next.purpose, next.length) {
            (Purpose::QuarterPlanning, Length::Hour) => 'F',
            (Purpose::Feedback, Length::Half) => 'l',
            (Purpose::RoleClarity, Length::ThreeQuarters) => '=',
            other => panic!("{other:?}"),
        };
        let dates = routine.occurrences(date("2026-01-05")).take(expected.len());
        assert_eq!(dates.map(letter).collect::<String>(), expected, "{cadence:?}");
    }
    use Rotation::{LightAndFull, Same};
    check(Same, Cadence::Monthly, "====");
    check(LightAndFull, Cadence::Monthly, "FllFllF");
    check(LightAndFull, nth(Nth::First, Weekday::Monday), "FllFllF");
    check(LightAndFull, Cadence::Quarterly, "FFF");
    check(LightAndFull, Cadence::Weeks(4), "FllF");
    check(LightAndFull, Cadence::Weeks(2), "FlllllF");
    check(LightAndFull, Cadence::Weeks(1), "FllllllllllllF");
    check(LightAndFull, Cadence::Weeks(13), "FFF");
}

/// F15. A routine has local dates and times and no time zone, so the clock on the wall says the
/// same before and after it was put forward or back, wherever it hangs.
#[test]
fn f15_the_date_and_the_hour_stay_when_the_clocks_change() {
    #[track_caller]
    fn check(place: &str, first: &str, at: &str, expected: &[&str]) {
        let at = Some(at.parse::<NaiveTime>().unwrap());
        let weekly = Series { at, ..series(Cadence::Weeks(1), first) };
        let wall = weekly.occurrences(date(first)).take(expected.len());
        let wall = wall.map(|next| format!("{} {}", next.on, next.at.unwrap().format("%H:%M")));
        assert_eq!(wall.collect::<Vec<_>>(), expected, "{place}");
    }
    // Forward on Sunday, 29 March; back on Sunday, 25 October.
    let spring = ["2026-03-27 09:30", "2026-04-03 09:30"];
    check("Berlin", "2026-03-27", "09:30", &spring);
    check("Berlin", "2026-10-19", "02:30", &["2026-10-19 02:30", "2026-10-26 02:30"]);
    // Forward on 8 March; back on 1 November.
    check("New York", "2026-03-02", "02:30", &["2026-03-02 02:30", "2026-03-09 02:30"]);
    check("New York", "2026-10-26", "23:30", &["2026-10-26 23:30", "2026-11-02 23:30"]);
    // Half an hour beside the others, and never changed: its date differs from that of UTC.
    check("Kolkata", "2026-03-27", "00:15", &["2026-03-27 00:15", "2026-04-03 00:15"]);
    check("Kolkata", "2026-10-23", "23:45", &["2026-10-23 23:45", "2026-10-30 23:45"]);
    // Thirteen hours ahead, so that its Monday is the Sunday of the others.
    check("Apia", "2026-03-30", "08:00", &["2026-03-30 08:00", "2026-04-06 08:00"]);
    check("Apia", "2026-10-26", "08:00", &["2026-10-26 08:00", "2026-11-02 08:00"]);
}

/// What becomes of the dates of any routine, from any date on.
#[track_caller]
fn check_dates(routine: &Series, from: NaiveDate) {
    let dates: Vec<_> = routine.occurrences(from).take(60).collect();
    for next in &dates {
        assert!(next.on >= from, "{next:?} is before {from}");
        assert!(Weekday::WORKING.contains(&Weekday::of(next.on)), "{next:?} is on a weekend");
        let moved = next.on.signed_duration_since(next.planned).num_days().abs();
        assert!(moved <= 3, "{next:?} is far from its plan");
        assert!(!routine.skipped.contains(&next.planned), "{next:?} was skipped");
    }
    for (one, next) in dates.iter().zip(dates.iter().skip(1)) {
        assert!(one.on < next.on && one.planned < next.planned, "{one:?}, {next:?}");
    }
    // From wherever one looks, the dates are the same.
    if let Some(last) = dates.last() {
        let again: Vec<_> = routine.occurrences(last.on).take(1).collect();
        assert_eq!(again, [*last]);
    }
    let counted = routine.occurrences(NaiveDate::MIN).skip_while(|next| next.on < from);
    assert!(counted.take(60).eq(dates.iter().copied()));
}

/// Any date that the calendar has, and often one of our time.
fn any_date() -> impl Strategy<Value = NaiveDate> {
    let day = |day: i32| NaiveDate::from_num_days_from_ce_opt(day).unwrap();
    let [first, last] = [NaiveDate::MIN, NaiveDate::MAX].map(|end| {
        let since = end.signed_duration_since(date("0000-12-31"));
        i32::try_from(since.num_days()).unwrap()
    });
    prop_oneof![
        (730_000..760_000).prop_map(day),
        (first..=last).prop_map(day),
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn dates_rise_and_are_never_on_a_weekend(
        seed in any::<u64>(),
        first in any_date(),
        from in any_date(),
        is_full in any::<bool>(),
    ) {
        let cadence = Dice::odd(seed).cadence();
        let rotation = if is_full { Rotation::LightAndFull } else { Rotation::Same };
        let mut routine = Series { cadence, rotation, starts_on: Some(first), ..Series::default() };
        check_dates(&routine, from);
        let dates: Vec<_> = routine.occurrences(from).take(4).collect();
        routine.skipped = dates.iter().map(|next| next.planned).step_by(2).collect();
        check_dates(&routine, from);
        routine.paused_on = Some(from);
        prop_assert_eq!(routine.occurrences(from).next(), None);
    }

    #[test]
    fn any_document_answers_on_any_date(
        seed in any::<u64>(),
        today in any_date(),
        to in any_date(),
    ) {
        let document = Dice::odd(seed).document();
        for (id, row) in document.series.iter() {
            let proposed = document.proposed(row.manager, today);
            prop_assert!(proposed.is_none_or(|next| next.on > today));
            prop_assert!(document.upcoming(id, today, 3).iter().all(|next| next.on >= today));
        }
        document.next_steps(today);
        let reminders = document.reminders(today, to);
        prop_assert!(reminders.is_sorted_by_key(|row| row.on));
        prop_assert!(reminders.iter().all(|row| today <= row.on && row.on <= to));
    }
}
