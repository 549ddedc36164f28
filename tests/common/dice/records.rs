//! One record of each kind, field by field.

use chrono::NaiveTime;
use serde_json::json;
use strategy_session::domain::*;

use super::Dice;

/// A record whose private fields are as stored.
fn record<T: Field + Default>(json: serde_json::Value) -> T {
    let mut record = T::default();
    record.set_value(serde_json::from_value(json).unwrap()).unwrap();
    record
}

impl Dice {
    pub(super) fn a_person(&mut self) -> Person {
        Person {
            name: self.text("person.name", None),
            email: self.text("person.email", None),
            relation: self.pick(&[Relation::Manager, Relation::Other]),
            employer: self.text("person.employer", None),
            from: self.maybe(Self::date),
            to: self.maybe(Self::date),
            after: self.maybe(Self::person),
        }
    }

    pub(super) fn a_session(&mut self) -> Session {
        let state = self.pick(&["idea", "requested", "live", "closed", "recap_sent", "missed"]);
        let spent: [u16; 5] = std::array::from_fn(|_| self.small());
        let running_since = self.maybe(Self::instant);
        let clock =
            json!({"stage": "plan", "spent_s": spent, "running_since": running_since.value()});
        let setbacks: Vec<_> = (0..self.roll(3))
            .map(|_| json!({"how": "cancelled", "on": self.date().to_string(), "was_on": null}))
            .collect();
        let private = json!({"state": state, "clock": clock, "setbacks": setbacks});
        let mut session: Session = record(private);
        session.manager = self.person();
        session.series = self.maybe(Self::id);
        session.previous = self.maybe(Self::session);
        session.purpose = self.pick(&Purpose::ALL);
        session.length = self.pick(&Length::ALL);
        session.timebox_min = PerStage::new(std::array::from_fn(|_| self.small()));
        session.on = self.maybe(Self::date);
        session.at = self.maybe(Self::time);
        session.created_at = self.instant();
        session.closed_at = self.maybe(Self::instant);
        session.line = Line {
            kind: self.pick(&CaptureKind::ALL),
            text: self.text("line.text", None),
            owner: self.owner("line.owner", None),
            due_on: self.maybe(Self::date),
        };
        session.planned_for = self.maybe(Self::date);
        session
    }

    fn slot(&mut self) -> TimeSlot {
        TimeSlot { on: self.maybe(Self::date), at: self.maybe(Self::time) }
    }

    fn time(&mut self) -> NaiveTime {
        let second = u32::try_from(self.roll(86_400)).unwrap();
        NaiveTime::from_num_seconds_from_midnight_opt(second, 0).unwrap()
    }

    pub(super) fn a_request(&mut self) -> Request {
        Request {
            channel: self.pick(&Channel::ALL),
            situation: self.pick(&[&Situation::FIRST[..], &Situation::AGAIN[..]].concat()),
            tone: self.pick(&Tone::ALL),
            why_now: self.text("request.why_now", None),
            why_team: self.text("request.why_team", None),
            questions: self.text("request.questions", None),
            first: self.slot(),
            second: self.slot(),
            slots: self.text("request.slots", None),
            edited: self.flag().then(|| self.text("request.edited", None)),
            asked_on: self.maybe(Self::date),
            nudged_on: self.maybe(Self::date),
            again: (0..self.roll(2))
                .map(|_| OwnMessage {
                    situation: self.pick(&Situation::AGAIN),
                    text: self.text("request.again", None),
                })
                .collect(),
        }
    }

    pub(super) fn a_preparation(&mut self) -> Preparation {
        let count = 1 + self.roll(3);
        let outcomes: Vec<_> = (0..count).map(|_| self.text("prep.outcome", None)).collect();
        let private = json!({"outcomes": outcomes});
        let mut preparation: Preparation = record(private);
        preparation.success = self.text("prep.success", None);
        preparation.minimum = self.text("prep.minimum", None);
        preparation.manager_wants = self.text("prep.manager_wants", None);
        preparation.work_without_goal = self.text("prep.work_without_goal", None);
        preparation.goals_without_work = self.text("prep.goals_without_work", None);
        let alignments = 0..self.roll(3);
        preparation.alignments = alignments
            .map(|_| Alignment {
                goal: self.id(),
                status: self.pick(&GoalStatus::ALL),
                mine: self.maybe(|dice| dice.pick(&Rating::ALL)),
                managers: self.maybe(|dice| dice.pick(&Rating::ALL)),
            })
            .collect();
        preparation
    }

    pub(super) fn a_recap(&mut self) -> Recap {
        Recap {
            most_useful: self.text("recap.most_useful", None),
            edited: (self.roll(4) == 0).then(|| self.text("recap.edited", None)),
            sent_on: self.maybe(Self::date),
            form: self.pick(&RecapForm::ALL),
            based_on: (self.roll(4) == 0).then(|| self.text("recap.based_on", None)),
        }
    }

    pub(super) fn a_series(&mut self) -> Series {
        Series {
            manager: self.person(),
            cadence: self.cadence(),
            length: self.pick(&Length::ALL),
            ended_on: self.maybe(Self::date),
            starts_on: self.maybe(Self::date),
            at: self.maybe(Self::time),
            rotation: self.pick(&Rotation::ALL),
            purpose: self.pick(&Purpose::ALL),
            paused_on: self.maybe(Self::date),
            skipped: (0..self.roll(3)).map(|_| self.date()).collect(),
        }
    }

    /// How often.
    pub fn cadence(&mut self) -> Cadence {
        let weeks = Cadence::Weeks(u8::try_from(self.roll(9)).unwrap());
        let nth = self.pick(&Nth::ALL);
        let weekday = Weekday::of(self.date());
        let of_the_month = Cadence::NthWeekday(NthWeekday { nth, weekday });
        self.pick(&[Cadence::Monthly, Cadence::Quarterly, weeks, of_the_month])
    }

    pub(super) fn a_goal(&mut self) -> Goal {
        Goal {
            manager: self.person(),
            team_goal: self.text("goal.team_goal", None),
            objective: self.text("goal.objective", None),
            key_result: KeyResult {
                measure: self.text("goal.measure", None),
                by: self.maybe(Self::date),
            },
            status: self.pick(&GoalStatus::ALL),
            ended_on: self.maybe(Self::date),
            outcome: self.maybe(|dice| dice.pick(&GoalOutcome::ALL)),
            changes: self
                .several(|dice| GoalChange { on: dice.date(), was: dice.text("goal.was", None) }),
        }
    }

    pub(super) fn a_point(&mut self) -> TalkingPoint {
        let visibility = self.visibility();
        let seen = Some(visibility);
        let place = match self.roll(4) {
            0 | 1 => Place::Agenda(self.session()),
            2 => Place::NextSession,
            _ => self.pick(&[Place::Backlog, Place::Settled]),
        };
        let past = (0..self.roll(3)).map(|_| PastFate {
            session: self.session(),
            on: self.date(),
            fate: self.fate(seen),
        });
        let past: Vec<_> = past.collect();
        let private = json!({"rank": self.roll(9), "place": place.value(), "past": past.value()});
        let mut point: TalkingPoint = record(private);
        point.manager = self.person();
        point.question = self.text("point.question", seen);
        point.kind = self.pick(&PointKind::ALL);
        point.timebox_min = self.small();
        point.stage = self.pick(&Stage::ALL);
        point.visibility = visibility;
        point.must_discuss = self.flag();
        point.discussed = self.flag();
        point.chosen_fate = self.maybe(|dice| dice.fate(seen));
        point.unstuck =
            self.maybe(|dice| Unstuck { session: dice.session(), how: dice.pick(&WayOut::ALL) });
        point
    }

    pub(super) fn a_piece_of_evidence(&mut self) -> Evidence {
        let visibility = self.visibility();
        let confidential = self.roll(4) == 0;
        let seen = Some(if confidential { Visibility::Private } else { visibility });
        let detail = match self.roll(4) {
            0 => EvidenceDetail::Achievement(Achievement {
                action: self.text("evidence.action", seen),
                result: self.text("evidence.result", seen),
                beneficiary: self.text("evidence.beneficiary", seen),
                frame: self.pick(&Frame::ALL),
                situation: self.text("evidence.situation", seen),
                task: self.text("evidence.task", seen),
                output: self.text("evidence.output", seen),
                role: self.pick(&Role::ALL),
                competencies: self.text("evidence.competencies", seen),
                lesson: self.text("evidence.lesson", seen),
                links: self.text("evidence.links", seen),
            }),
            1 => EvidenceDetail::Challenge(Challenge {
                effect: self.text("evidence.effect", seen),
                tried: self.text("evidence.tried", seen),
                proposal: self.text("evidence.proposal", seen),
                blocking: self.flag(),
                options: self.text("evidence.options", seen),
            }),
            _ => EvidenceDetail::Support(SupportRequest {
                kind: self.pick(&SupportKind::ALL),
                from_whom: self.text("evidence.from_whom", seen),
                by: self.maybe(Self::date),
                cost_of_not: self.text("evidence.cost_of_not", seen),
            }),
        };
        let is_support = matches!(detail, EvidenceDetail::Support(_));
        let title = if is_support { "support.title" } else { "evidence.title" };
        Evidence {
            title: self.text(title, seen),
            detail,
            metric: Metric {
                name: self.text("evidence.metric", seen),
                before: self.text("evidence.metric", seen),
                after: self.text("evidence.metric", seen),
                quality: self.pick(&MetricQuality::ALL),
                unit: self.text("evidence.metric", seen),
                period: self.text("evidence.metric", seen),
                source: self.text("evidence.metric", seen),
            },
            anecdote: Anecdote {
                who: self.text("evidence.anecdote", seen),
                what: self.text("evidence.anecdote", seen),
                may_quote: self.flag(),
            },
            goal: self.maybe(Self::id),
            serves: self.maybe(Self::id),
            session: self.maybe(Self::session),
            on: self.maybe(Self::date),
            visibility,
            confidential,
            from: self.maybe(Self::date),
            also_for: (0..self.roll(3)).map(|_| self.session()).collect(),
            dismissed: (0..self.roll(3)).map(|_| self.pick(&Lint::ALL)).collect(),
            logged_as: self.pick(&LogKind::ALL),
        }
    }

    pub(super) fn a_note(&mut self) -> Note {
        let visibility = self.visibility();
        let text = self.text("note.text", Some(visibility));
        Note { text, visibility, captured: self.captured() }
    }

    pub(super) fn a_decision(&mut self) -> Decision {
        let visibility = self.visibility();
        let text = self.text("decision.text", Some(visibility));
        let because = self.text("decision.because", Some(visibility));
        Decision { text, because, visibility, captured: self.captured() }
    }

    pub(super) fn an_action(&mut self) -> ActionItem {
        let visibility = self.visibility();
        let on = self.date();
        let done = [ActionStatus::Done(on), ActionStatus::Dropped(on), ActionStatus::Open];
        ActionItem {
            text: self.text("action.text", Some(visibility)),
            owner: self.owner("action.owner", Some(visibility)),
            due_on: self.maybe(Self::date),
            status: self.pick(&done),
            visibility,
            captured: self.captured(),
            handed_to: self.maybe(Self::person),
            notes: self.text("action.notes", Some(visibility)),
            because: self.text("action.because", Some(visibility)),
            was_due: (0..self.roll(3)).map(|_| self.date()).collect(),
        }
    }

    pub(super) fn some_feedback(&mut self) -> Feedback {
        let visibility = self.visibility();
        let seen = Some(visibility);
        let reactions = [Reaction::Accept, Reaction::Test, Reaction::Disagree];
        Feedback {
            heard: self.text("feedback.heard", seen),
            from: self.maybe(Self::person),
            situation: self.text("feedback.situation", seen),
            behaviour: self.text("feedback.behaviour", seen),
            impact: self.text("feedback.impact", seen),
            reaction: self.maybe(|dice| dice.pick(&reactions)),
            change: self.text("feedback.change", seen),
            ask_again_on: self.maybe(Self::date),
            result: self.text("feedback.result", seen),
            visibility,
            captured: self.captured(),
            asked_again_on: self.maybe(Self::date),
            heard_again: self.text("feedback.heard_again", seen),
        }
    }

    pub(super) fn a_narrative(&mut self) -> Narrative {
        Narrative {
            from: self.maybe(Self::date),
            to: self.maybe(Self::date),
            employer: self.text("narrative.employer", None),
            form: self.pick(&NarrativeForm::ALL),
            headline: self.text("narrative.headline", None),
            themes: self.several(|dice| Theme {
                name: dice.text("narrative.theme", None),
                entries: dice.several(Self::id),
            }),
            stories: self.maybe(|dice| dice.several(Self::id)),
            left_out: self.several(Self::id),
            setbacks: self.text("narrative.setbacks", None),
            next: self.text("narrative.next", None),
            support: self.text("narrative.support", None),
            criteria: self.several(|dice| Criterion {
                text: dice.text("narrative.criterion", None),
                proofs: dice.several(Self::id),
            }),
            wordings: self.several(|dice| Wording {
                form: dice.pick(&NarrativeForm::ALL),
                edited: dice.text("narrative.edited", None),
                based_on: dice.text("narrative.based_on", None),
            }),
            with_confidential: self.flag(),
        }
    }

    pub(super) fn a_check_in(&mut self) -> CheckIn {
        CheckIn {
            session: self.session(),
            on: self.maybe(Self::date),
            about: self.text("check_in.about", None),
            done_on: self.maybe(Self::date),
        }
    }
}
