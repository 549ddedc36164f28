//! A year of Ada's sessions with Kim, in the verbs of the domain.

use strategy_session::domain::*;

use crate::common::journey::Journey;
use crate::common::{self, occasion};
use crate::wins::{LINES, WINS};

/// The day on which the example plays, counted from its first one.
pub const TODAY: u32 = 360;

/// The `n`th day.
pub fn day(n: u32) -> chrono::NaiveDate {
    occasion(n).today
}

fn keep_wins(document: &mut Document, goal: Id<Goal>) {
    for (n, title, action, result, beneficiary, [name, before, after], [who, what]) in WINS {
        let id = document.begin_achievement(&mut occasion(n));
        document.reword_evidence(id, |row| {
            title.clone_into(&mut row.title);
            row.on = Some(day(n));
            row.goal = (131..300).contains(&n).then_some(goal);
            row.metric = Metric {
                name: name.into(),
                before: before.into(),
                after: after.into(),
                quality: if name.is_empty() {
                    MetricQuality::Unsaid
                } else {
                    MetricQuality::Measured
                },
                ..Metric::default()
            };
            row.anecdote =
                Anecdote { who: who.into(), what: what.into(), may_quote: !who.is_empty() };
            if let EvidenceDetail::Achievement(achievement) = &mut row.detail {
                action.clone_into(&mut achievement.action);
                result.clone_into(&mut achievement.result);
                beneficiary.clone_into(&mut achievement.beneficiary);
                achievement.role = if n == 287 { Role::Supported } else { Role::Led };
            }
        });
    }
    for (n, kind, text) in LINES {
        let id = document.begin_achievement(&mut occasion(n));
        document.reword_evidence(id, |row| {
            text.clone_into(&mut row.title);
            row.on = Some(day(n));
            row.logged_as = kind;
        });
    }
}

fn rate(
    document: &mut Document,
    session: Id<Session>,
    goal: Id<Goal>,
    mine: usize,
    managers: usize,
) {
    document.align(session, goal, |alignment| {
        alignment.mine = Some(Rating::ALL[mine - 1]);
        alignment.managers = Some(Rating::ALL[managers - 1]);
    });
}

fn mark(document: &mut Document, session: Id<Session>, [confidence, energy, clarity]: [usize; 3]) {
    let rating = |n: usize| Some(Rating::ALL[n - 1]);
    document.sessions.update(session, |row| {
        row.marks = Marks {
            confidence: rating(confidence),
            energy: rating(energy),
            clarity: rating(clarity),
        };
    });
}

/// Ticks the action items of a session, but for the last so many.
fn tick(document: &mut Document, session: Id<Session>, on: u32, open: usize) {
    let actions: Vec<_> = document.actions_of(session).into_iter().map(|(id, _)| id).collect();
    for id in actions.iter().take(actions.len() - open) {
        document.tick_action(*id, true, &occasion(on));
    }
}

fn goal(
    document: &mut Document,
    manager: Id<Person>,
    n: u32,
    words: [&str; 3],
    by: u32,
) -> Id<Goal> {
    let id = document.set_goal(manager, &mut occasion(n));
    let [objective, team_goal, measure] = words;
    document.goals.update(id, |row| {
        objective.clone_into(&mut row.objective);
        team_goal.clone_into(&mut row.team_goal);
        measure.clone_into(&mut row.key_result.measure);
        row.key_result.by = Some(day(by));
    });
    id
}

/// A year of Ada's sessions with Kim.
pub fn year() -> Document {
    common::begin_occasions();
    let on = |n: u32| day(n).to_string();
    let mut journey = Journey::new()
        .called("Ada")
        .meets("Kim")
        .asks(Purpose::RoleClarity)
        .schedules(&on(7))
        .wants("An agreed picture of what I own, and what I may decide alone")
        .brings(
            "What would you expect of somebody in my role by the summer?",
            Stage::Context,
            Visibility::Shared,
        )
        .brings(
            "Which decisions are mine, and which do you want to see first?",
            Stage::Goals,
            Visibility::Shared,
        )
        .brings("What should I stop doing?", Stage::Feedback, Visibility::Shared)
        .brings("Is there a way to the senior role from here?", Stage::Plan, Visibility::Private);
    let manager = journey.manager();
    let support = goal(
        &mut journey.document,
        manager,
        1,
        [
            "Releases that support does not notice",
            "Fewer customers who have to ask",
            "Questions in the first week after a release",
        ],
        110,
    );
    let first = journey.session();
    rate(&mut journey.document, first, support, 3, 4);
    let journey = journey
        .later(7)
        .holds()
        .notes("Kim has to cut one project before the summer")
        .decides("I decide on everything inside the service; Kim sees what changes an interface")
        .hears("Say earlier when a date will not hold")
        .agrees(Owner::Me, "Write down what I own, on one page", &on(14))
        .agrees(Owner::Manager, "Tell the support leads that I am the contact", &on(12))
        .ticks("What would you expect of somebody in my role by the summer?")
        .ticks("Which decisions are mine, and which do you want to see first?")
        .ticks("What should I stop doing?");
    let mut journey = journey
        .closes(&[("Is there a way to the senior role from here?", FateChoice::NextSession)])
        .recaps();
    mark(&mut journey.document, first, [3, 4, 3]);
    tick(&mut journey.document, first, 13, 0);
    let (heard, _) = journey.document.feedback.iter().next().unwrap();
    journey.document.feedback.update(heard, |row| {
        row.change = "I say it in the Monday meeting as soon as I doubt a date".into();
        row.ask_again_on = Some(day(120));
        row.asked_again_on = Some(day(124));
        row.heard_again = "No surprise since the spring".into();
        row.result = "Two dates were moved in time, and nobody was angry".into();
    });

    let mut journey = journey
        .later(110)
        .returns_to(manager)
        .asks(Purpose::QuarterPlanning)
        .schedules(&on(124))
        .wants("One priority for the next quarter, and what I may drop for it")
        .brings(
            "Which of my two goals comes first if only one can be done?",
            Stage::Goals,
            Visibility::Shared,
        )
        .brings(
            "What would make the routing of urgent tickets a success for you?",
            Stage::Goals,
            Visibility::Shared,
        )
        .brings(
            "How did it come across when I asked for more time in May?",
            Stage::Feedback,
            Visibility::Shared,
        );
    let second = journey.session();
    journey.document.conclude_goal(support, Some(GoalOutcome::Reached), &occasion(124));
    let routing = goal(
        &mut journey.document,
        manager,
        118,
        [
            "Route urgent tickets past the queue",
            "Halve the time to an answer for urgent customers",
            "Median hours to an answer, from 6 to 3",
        ],
        300,
    );
    rate(&mut journey.document, second, routing, 3, 5);
    let mut journey = journey
        .later(7)
        .holds()
        .decides("Routing comes first; the dashboard waits until the autumn")
        .decides("The roll-back button is mine, too")
        .hears("You could have brought the numbers along in May")
        .agrees(Owner::Me, "Ask support for the last hundred urgent tickets", &on(131))
        .agrees(Owner::Manager, "Find two days a week of the platform team", &on(138))
        .agrees(Owner::Other("Lee".into()), "Review the rules for routing", &on(145))
        .parks("Who looks after the old importer?")
        .ticks("Which of my two goals comes first if only one can be done?")
        .ticks("What would make the routing of urgent tickets a success for you?")
        .ticks("How did it come across when I asked for more time in May?")
        .closes(&[])
        .recaps();
    mark(&mut journey.document, second, [4, 4, 4]);
    tick(&mut journey.document, second, 140, 0);

    let mut journey = journey
        .later(116)
        .returns_to(manager)
        .asks(Purpose::Promotion)
        .schedules(&on(247))
        .wants("Which two things still miss for the senior role")
        .brings(
            "What does the step to senior look like here, in practice?",
            Stage::Goals,
            Visibility::Shared,
        )
        .brings(
            "Who else has a say in it, and what have they seen of my work?",
            Stage::Goals,
            Visibility::Shared,
        )
        .brings("Which of my results would you lead with?", Stage::Feedback, Visibility::Shared);
    let third = journey.session();
    rate(&mut journey.document, third, routing, 5, 4);
    let mut journey = journey
        .later(7)
        .holds()
        .notes("Kim is on my side; the committee meets in spring")
        .decides("We aim at the spring round")
        .hears("Lead something across two teams, and let others see it")
        .agrees(Owner::Me, "Offer the routing to the billing team", &on(262))
        .agrees(Owner::Manager, "Introduce me to two people from the committee", &on(275))
        .agrees(Owner::Me, "Collect three results with numbers", &on(TODAY + 3))
        .ticks("What does the step to senior look like here, in practice?")
        .ticks("Who else has a say in it, and what have they seen of my work?")
        .ticks("Which of my results would you lead with?")
        .closes(&[])
        .recaps();
    mark(&mut journey.document, third, [4, 5, 4]);
    tick(&mut journey.document, third, 280, 1);
    let last = journey.document.feedback.iter().map(|(id, _)| id).next_back().unwrap();
    journey.document.feedback.update(last, |row| {
        row.change = "I lead the roll-out of the routing with billing".into();
        row.ask_again_on = Some(day(TODAY + 6));
    });

    let mut journey = journey
        .later(TODAY - 4 - 247)
        .returns_to(manager)
        .asks(Purpose::Feedback)
        .schedules(&on(TODAY + 6))
        .wants("Whether my case for the spring round is ready")
        .brings(
            "What would you still doubt if you were on the committee?",
            Stage::Feedback,
            Visibility::Shared,
        )
        .brings("Who should hear of the routing before March?", Stage::Plan, Visibility::Shared);
    let next = journey.session();
    let across = goal(
        &mut journey.document,
        manager,
        250,
        [
            "Lead a change across two teams",
            "Work that more than one team can build on",
            "Two teams run it without us",
        ],
        TODAY + 60,
    );
    rate(&mut journey.document, next, across, 4, 3);
    journey.document.goals.update(across, |row| row.status = GoalStatus::OnTrack);
    journey.document.conclude_goal(routing, Some(GoalOutcome::Reached), &occasion(302));
    keep_wins(&mut journey.document, routing);
    journey.document.expect_review(Some(day(TODAY + 20)));
    journey.document
}
