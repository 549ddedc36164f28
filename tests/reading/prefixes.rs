//! What a short prefix makes of a line.

use strategy_session::content::line::PREFIXES;

use crate::{read, rows};

#[track_caller]
fn check(table: &str) {
    for (line, expected) in rows(table) {
        let reading = read(line);
        let prefix = reading.kind.map_or_else(String::new, |kind| format!("{kind:?}"));
        let read = format!("{prefix}: {}", reading.text);
        assert_eq!(read.trim(), expected, "of “{line}”");
    }
}

#[test]
fn a_prefix_says_what_a_line_is() {
    check(
        "
        d: We hire in June           | Decision: We hire in June
        D:We hire                    | Decision: We hire
        Decision: no overtime        | Decision: no overtime
        decided: 4 days              | Decision: 4 days
        ! We hire                    | Decision: We hire
        !                            | Decision:
        a: b                         | Action: b
        A: “send” it                 | Action: “send” it
        ACTION: send the deck        | Action: send the deck
        action item: send            | Action: send
        todo: 3 slides               | Action: 3 slides
        to do: slides                | Action: slides
        [] slides                    | Action: slides
        []slides                     | Action: slides
        [ ] slides                   | Action: slides
        > slides by Friday           | Action: slides by Friday
        f: more context              | Feedback: more context
        Feedback: speak up           | Feedback: speak up
        feedback：speak up           | Feedback: speak up
        p: salary                    | Parking: salary
        park: salary                 | Parking: salary
        parking lot: salary          | Parking: salary
        Later: salary                | Parking: salary
        # felt rushed                | Note: felt rushed
        #                            | Note:
        private: felt rushed         | Note: felt rushed
        me only: felt rushed         | Note: felt rushed
        Only me: felt rushed         | Note: felt rushed
        n: Lee is leaving            | Note: Lee is leaving
        Note: Lee is leaving         | Note: Lee is leaving
        note:                        | Note:
        q: Who decides?              | Question: Who decides?
        Ask: who decides             | Question: who decides
        ? Who decides                | Question: Who decides
        a: d: both                   | Action: d: both
        ",
    );
}

#[test]
fn what_may_be_something_else_is_no_prefix() {
    check(
        "
        Also: x                      | : Also: x
        http://example.org           | : http://example.org
        10:30 works                  | : 10:30 works
        an: x                        | : an: x
        actions speak                | : actions speak
        decision on hiring: yes      | : decision on hiring: yes
        Kim a: b                     | : Kim a: b
        D:\\notes                    | : D:\\notes
        d:/notes                     | : d:/notes
        a::b                         | : a::b
        n:1 relation                 | : n:1 relation
        p:) nice                     | : p:) nice
        a b                          | : a b
        a                            | : a
        d                            | : d
        #1 priority                  | : #1 priority
        #hiring                      | : #hiring
        >20% churn                   | : >20% churn
        >> slides                    | : >> slides
        -> Lee                       | : -> Lee
        !important                   | : !important
        !!! now                      | : !!! now
        “f” is a letter              | : “f” is a letter
        [x] done                     | : [x] done
        ?? what                      | : ?? what
        q/a: x                       | : q/a: x
        [link] read                  | : [link] read
        me: send it                  | : me: send it
        later we talk                | : later we talk
                                     | :
        ",
    );
}

#[test]
fn each_prefix_that_is_explained_works() {
    for row in PREFIXES {
        let typed = row.words.iter().map(|word| format!("{word}: x"));
        for line in typed.chain(row.signs.iter().map(|sign| format!("{sign} x"))) {
            let reading = read(&line);
            assert_eq!((reading.kind, &*reading.text), (Some(row.kind), "x"), "of “{line}”");
        }
    }
}
