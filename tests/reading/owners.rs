//! Who does it.

use crate::check_owners;

#[test]
fn the_person_is_i_or_me() {
    check_owners(
        "Kim",
        "
        I'll send the deck              | me
        I’ll send the deck              | me
        I will ask Kim                  | me
        i send it                       | me
        I: slides                       | me
        I'm sending the deck            | me
        me: slides                      | me
        Me to ask Lee                   | me
        My budget by Friday             | me
        @me slides                      | me
        a: me slides                    | me
        - I send it                     | me
        slides (me)                     | me
        slides → me                     | me
        slides @me                      | me
        I need to ask Lee               | me
        I'll tell the head (Lee)        | me
        I.e. nothing                    |
        I/O errors                      |
        I18n for the page               |
        I think Lee sends it            |
        I want you to send it           |
        me and Lee send it              |
        My manager sends it             |
        Ill people stay at home         |
        Mine is done                    |
        ",
    );
}

#[test]
fn the_manager_is_you_or_has_a_name() {
    check_owners(
        "Kim",
        "
        Kim to approve                  | manager
        Kim approves                    | manager
        kim asks HR                     | manager
        KIM: budget                     | manager
        @Kim budget                     | manager
        @kim: budget                    | manager
        a: Kim budget                   | manager
        Kim, please ask HR              | manager
        Kim                             | manager
        you ask HR                      | manager
        You'll ask HR                   | manager
        you will ask HR                 | manager
        budget → Kim                    | manager
        budget (Kim)                    | manager
        budget (you)                    | manager
        Kim's budget                    |
        Kim’s budget                    |
        Kimberly's budget               |
        Kimono for the party            |
        Your budget                     |
        You and I ask HR                |
        Kim and Lee ask HR              |
        Kim & Lee ask HR                |
        Kim, Lee and me                 |
        Kim/Lee ask HR                  |
        Kim-level access                |
        @Kim’s budget                   |
        Kim Park will ask HR            | Kim Park
        Kim Park budget                 |
        ",
    );
    check_owners("Kim Park", "Kim Park will ask | manager \n Kim Lee will ask | Kim Lee");
    check_owners("Kim Park", "budget (Kim Park) | manager \n budget (Kim Lee) | Kim Lee");
    check_owners("Dr. Kim Park", "Kim asks | manager \n Dr. asks |");
    check_owners("Jürgen", "JÜRGEN asks HR | manager \n @jürgen | manager \n jurgen asks |");
    check_owners("Anna-Lena", "anna-lena asks | manager \n Anna asks |Anna");
    check_owners("李", "李 budget | manager \n budget → 李 | manager");
    check_owners("", "Kim budget | \n @ budget | \n you ask | manager");
}

#[test]
fn a_manager_with_the_name_of_a_word_is_named_clearly() {
    check_owners(
        "Will",
        "Will will ask | manager \n Will ask Lee | \n will do | \n @will | manager",
    );
    check_owners("Mark", "Mark to ask | manager \n Mark it as done | \n Mark: budget | manager");
    check_owners("June", "June, please ask | manager \n June budget | \n June asks HR | manager");
}

#[test]
fn somebody_else_has_a_name() {
    check_owners(
        "Kim",
        "
        @Lee slides                     | Lee
        @lee slides                     | lee
        Lee: slides                     | Lee
        Lee will negotiate              | Lee
        Lee to send slides              | Lee
        Lee asks HR                     | Lee
        Lee sends slides to me          | Lee
        Lee should ask                  | Lee
        Mary Ann Smith to ask           | Mary Ann Smith
        Jürgen to ask                   | Jürgen
        Zoë: slides                     | Zoë
        Łukasz will ask                 | Łukasz
        李 will ask                     | 李
        @李 slides                      | 李
        Ольга to ask                    | Ольга
        O'Brien to ask                  | O'Brien
        Anna-Lena sends it              | Anna-Lena
        slides → Lee                    | Lee
        slides -> Lee                   | Lee
        slides => Lee.                  | Lee
        slides (Lee)                    | Lee
        slides → @lee                   | lee
        slides → Lee by Friday          | Lee
        slides (Lee, 15 March)          | Lee
        slides by Friday (Lee)          | Lee
        Send slides → Mary Ann          | Mary Ann
        • Lee to ask                    | Lee
        → Lee                           | Lee
        ",
    );
}

#[test]
fn where_it_is_not_clear_nobody_is_the_owner() {
    check_owners(
        "Kim",
        "
                                        |
        Ask Kim for budget              |
        Ask to join                     |
        Talk to Lee                     |
        Send it to @Lee                 |
        Introduction to finance         |
        Access to the data              |
        Reply to finance                |
        Lee to Kim                      |
        Risk: no budget                 |
        Note: no budget                 |
        FYI: no budget                  |
        Also: no budget                 |
        Friday: no budget               |
        March: no budget                |
        予算: 20                         |
        Hiring will slow down           |
        This will end                   |
        They will ask                   |
        We will ask                     |
        Growth will be lower            |
        HR to ask                       |
        Let's ask                       |
        Don't ask                       |
        Lee's slides                    |
        Lee and Mia to ask              |
        Lee likes it                    |
        @here look                      |
        @team slides                    |
        Write to a@lee.org              |
        slides (draft)                  |
        slides (Draft)                  |
        slides (OKR)                    |
        slides (Friday)                 |
        slides (Q2)                     |
        slides (Lee is away)            |
        slides (Lee                     |
        60 → 40                         |
        errors → none                   |
        Move the board → Jira           |
        slides → Lee and Mia            |
        slides → Lee’s team             |
        ",
    );
}
