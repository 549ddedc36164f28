// Prepare: four steps and a check, each to be left and come back to.
import { expect, test } from "../support/test.mjs";
import { goals, longText, questions } from "../support/story.mjs";

const steps = [
  ["Objectives", "Clarify objectives", "Objectives (step 1 of 4)"],
  ["Alignment", "Align with team goals", "Alignment (step 2 of 4)"],
  ["Agenda", "Draft the agenda", "Agenda (step 3 of 4)"],
  ["Data", "Gather data", "Data (step 4 of 4)"],
  ["Check", "Readiness check", "Readiness check"],
];

test.use({ chapter: "asked" });

test.beforeEach(async ({ person }) => {
  await person.goesToSession();
  await person.goesTo("Prepare");
});

test("each step can be left and come back to, by the steps, by Continue and Back", async ({
  person,
}) => {
  for (const [, heading, title] of steps) {
    await person.isAt(heading, title);
    if (heading !== "Readiness check") await person.follows("Continue");
  }
  for (const [, heading, title] of steps.toReversed()) {
    await person.isAt(heading, title);
    if (heading !== "Clarify objectives") await person.follows("Back");
  }
  for (const [step, heading, title] of [steps[3], steps[0], steps[4], steps[2], steps[1]]) {
    await person.goesToStep(step);
    await person.isAt(heading, title);
  }
});

test("the browser's own back and forward lead through the steps", async ({ person, page }) => {
  await person.isAt(...steps[0].slice(1));
  await person.follows("Continue");
  await person.isAt(...steps[1].slice(1));
  await person.goesToStep("Data");
  await person.isAt(...steps[3].slice(1));
  await page.goBack();
  await person.isAt(...steps[1].slice(1));
  await page.goBack();
  await person.isAt(...steps[0].slice(1));
  await page.goForward();
  await person.isAt(...steps[1].slice(1));
});

test("F5: objectives typed a moment before a reload are there after it", async ({ person }) => {
  await person.writes("When I leave the room I want …", "zu wissen, was zuerst kommt 🙂");
  await person.field("And also (optional)").first().fill("قائمة بما لن أفعله");
  await person.writes("I will know it worked if …", longText);
  await person.writes("The least I would accept (optional)", "a date for the answer");
  await person.unfolds("What may my manager want from this? (optional)");
  const last = person.field("What may my manager want from this? (optional)");
  await last.pressSequentially("Ruhe vor dem Übergang");
  await person.reloads();
  await person.finds("When I leave the room I want …", "zu wissen, was zuerst kommt 🙂");
  await expect(person.field("And also (optional)").first()).toHaveValue("قائمة بما لن أفعله");
  await person.finds("I will know it worked if …", longText);
  await person.finds("The least I would accept (optional)", "a date for the answer");
  await expect(last).toHaveValue("Ruhe vor dem Übergang");
});

test("a suggested outcome fills the next free place, and no more than three fit", async ({
  person,
}) => {
  await person.clicks("a decision on what we drop");
  await person.finds("When I leave the room I want …", "a decision on what we drop");
  await expect(person.button("a decision on what we drop")).toBeHidden();
  await person.clicks("a list of what I won't do this quarter");
  await person.clicks("three ranked goals, each with a key result");
  const others = person.field("And also (optional)");
  await expect(others.nth(0)).toHaveValue("a list of what I won't do this quarter");
  await expect(others.nth(1)).toHaveValue("three ranked goals, each with a key result");
  await expect(person.main()).not.toContainText("Others in your place wanted");
});

test("F5: several goals with both views of them survive a reload; a gap goes on the agenda", async ({
  person,
}) => {
  await person.goesToStep("Alignment");
  for (const [place, goal] of goals.entries()) {
    await person.clicks("Add a goal");
    const card = person.goal(place + 1);
    await expect(card.getByLabel("The team’s goal")).toBeFocused();
    await card.getByLabel("The team’s goal").fill(goal.team);
    await card.getByLabel("My goal").fill(goal.mine);
    await card.getByLabel("By when").fill("2099-03-31");
    await card.getByRole("radio", { name: goal.status, exact: true }).check();
    await person.rates(card, goal.mineSure, goal.theirs);
    await card.getByLabel("Key result: what shows it?").pressSequentially(goal.result);
  }
  await person.reloads();
  for (const [place, goal] of goals.entries()) {
    const card = person.goal(place + 1);
    await expect(card.getByLabel("The team’s goal")).toHaveValue(goal.team);
    await expect(card.getByLabel("My goal")).toHaveValue(goal.mine);
    await expect(card.getByLabel("Key result: what shows it?")).toHaveValue(goal.result);
    await expect(card.getByLabel("By when")).toHaveValue("2099-03-31");
    await expect(card.getByRole("radio", { name: goal.status, exact: true })).toBeChecked();
    await expect(card.getByRole("radio", { checked: true })).toHaveCount(3);
  }
  await expect(person.goal(2)).toContainText("You both seem to see it the same way.");
  await expect(person.goal(1)).toContainText("A gap of 2: you see this differently.");
  const gaps = person.part("Where you see it differently");
  await person.clicks(`Put it on the agenda: ${goals[0].mine}`);
  await expect(gaps).toContainText("On the agenda");
  await person.goesToStep("Agenda");
  await person.hasAgenda([
    `How sure are we about “${goals[0].mine}”, and what would move it one up?`,
  ]);
});

test("F18: a goal that is over can be taken back", async ({ person }) => {
  await person.goesToStep("Alignment");
  await person.clicks("Add a goal");
  await person.writes("My goal", "Make the roll-back a button");
  await person.clicks("This goal is over");
  await expect(person.field("My goal")).toBeHidden();
  await person.undoes();
  await person.finds("My goal", "Make the roll-back a button");
  await person.reloads();
  await person.finds("My goal", "Make the roll-back a button");
});

test("F5: an agenda of ten questions in five stages survives a reload", async ({ person }) => {
  await person.goesToStep("Agenda");
  for (const [stage, question] of questions) await person.addsQuestion(stage, question);
  await person.reloads();
  await person.hasAgenda(questions.map(([, question]) => question));
  for (const [stage, question] of questions) {
    await expect(person.part(stage).getByRole("button", { name: `Remove: ${question}` })).toBeVisible();
  }
});

test("the minutes of the agenda add up, and the page says when they are too many", async ({
  person,
}) => {
  const [first, second] = [questions[1][1], questions[7][1]];
  await person.goesToStep("Agenda");
  await expect(person.main()).toContainText("0 of 45 min planned");
  await person.addsQuestion("Review goals and alignment", first);
  await person.addsQuestion("Plan for the future", second);
  await expect(person.main()).toContainText("10 of 45 min planned");
  await expect(person.part("Review goals and alignment")).toContainText("5 of 10 min");
  await person.gives(first, 25);
  await expect(person.main()).toContainText("30 of 45 min planned");
  await expect(person.part("Review goals and alignment")).toContainText("25 of 10 min");
  await person.gives(second, 30);
  await expect(person.main()).toContainText("55 of 45 min planned: 10 too many");
  await person.reloads();
  await expect(person.main()).toContainText("55 of 45 min planned: 10 too many");
  await person.goesToStep("Check");
  await expect(person.main()).toContainText("The questions take 55 minutes, and the session has 45.");
  await person.goesTo("Ask");
  await person.chooses("60", "How many minutes?");
  await person.clicks("Change it");
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  await expect(person.main()).toContainText("55 of 60 min planned");
  await expect(person.main()).not.toContainText("too many");
});

test("a question moves up and down, over the edge of its stage too, and keeps the focus", async ({
  person,
}) => {
  const [one, two, three] = ["What comes first?", "Wen fragen wir? 🙂", "متى نراجع الخطة؟"];
  await person.goesToStep("Agenda");
  await person.addsQuestion("Seek feedback", one);
  await person.addsQuestion("Plan for the future", two);
  await person.addsQuestion("Plan for the future", three);
  const up = person.button(`Move up: ${three}`);
  await up.click();
  await person.hasAgenda([one, three, two]);
  await expect(up).toBeFocused();
  await up.press("Enter");
  await person.hasAgenda([one, three, two]);
  const feedback = person.part("Seek feedback");
  await expect(feedback.getByRole("textbox")).toHaveCount(2);
  await expect(up).toBeFocused();
  await up.press("Enter");
  await person.hasAgenda([three, one, two]);
  await person.reloads();
  await person.hasAgenda([three, one, two]);
  await person.clicks(`Move down: ${three}`);
  await person.hasAgenda([one, three, two]);
  await person.row(two).getByLabel("Stage").selectOption("Context");
  await person.hasAgenda([two, one, three]);
});

test("a question is dragged to another place, in its stage and beyond", async ({ person, page }) => {
  // Tall enough that nothing has to be scrolled on the way.
  await page.setViewportSize({ width: page.viewportSize().width, height: 2000 });
  await person.goesToStep("Agenda");
  const [one, two, three] = ["Eins?", "Zwei?", "Drei?"];
  await person.addsQuestion("Start with context", one);
  await person.addsQuestion("Start with context", two);
  await person.addsQuestion("Seek feedback", three);
  const handle = (question) => person.row(question).getByTitle("Drag to another place");
  const drags = async (question, target, part) => {
    const from = await handle(question).boundingBox();
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    const to = await target.boundingBox();
    await page.mouse.move(to.x + 60, to.y + to.height * part, { steps: 5 });
    await expect(page.locator("[data-mark]")).toHaveCount(1);
    await page.mouse.up();
    await expect(page.locator("[data-mark]")).toHaveCount(0);
  };
  await drags(one, person.row(two), 0.8);
  await person.hasAgenda([two, one, three]);
  await drags(three, person.row(two), 0.2);
  await person.hasAgenda([three, two, one]);
  await drags(two, person.part("Plan for the future"), 0.5);
  await person.hasAgenda([three, one, two]);
  await expect(person.part("Plan for the future").getByRole("textbox")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await person.hasAgenda([three, two, one]);
  await person.reloads();
  await person.hasAgenda([three, two, one]);
  // Escape lets go of it where it was.
  const from = await handle(one).boundingBox();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y - 200, { steps: 5 });
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-mark]")).toHaveCount(0);
  await page.mouse.up();
  await person.hasAgenda([three, two, one]);
  await person.button(`Move down: ${three}`).focus();
  await page.keyboard.press("ArrowDown");
  await person.hasAgenda([two, three, one]);
  await page.keyboard.press("ArrowUp");
  await person.hasAgenda([three, two, one]);
});

test("F18: a question that was removed comes back by Undo", async ({ person }) => {
  await person.goesToStep("Agenda");
  await person.addsQuestion("Start with context", "What has changed?");
  await person.addsQuestion("Seek feedback", "What should I stop doing?");
  await person.clicks("Remove: What has changed?");
  await person.hasAgenda(["What should I stop doing?"]);
  await person.undoes();
  await person.hasAgenda(["What has changed?", "What should I stop doing?"]);
  await person.reloads();
  await person.hasAgenda(["What has changed?", "What should I stop doing?"]);
});

test("the template fills an empty agenda; a question on offer is added once", async ({ person }) => {
  await person.goesToStep("Agenda");
  await person.clicks("Start from the template");
  await expect(person.questions()).toHaveCount(8);
  await expect(person.main()).toContainText("45 of 45 min planned");
  await person.main().getByText("More questions to choose from").click();
  const offer = "Add: Which of my strengths could the team use more than it does today?";
  await person.clicks(offer);
  await expect(person.questions()).toHaveCount(9);
  await expect(person.button(offer)).toBeDisabled();
  await expect(person.button("Add: Which of my goals comes first?")).toBeDisabled();
});

test("a private question is not in what the manager will see, nor in the mail", async ({ person }) => {
  const [shared, secret] = ["Which goal comes first?", "Am I about to be moved to Jürgen’s team?"];
  await person.goesToStep("Agenda");
  await person.addsQuestion("Review goals and alignment", shared);
  await person.addsQuestion("Review goals and alignment", secret);
  const seen = person.part("What your manager will see");
  const mail = async () => decodeURIComponent(await person.link("Open in mail program").getAttribute("href"));
  await person.goesToStep("Check");
  await expect(seen).toContainText(shared);
  await expect(seen).toContainText(secret);
  expect(await mail()).toContain(secret);
  await person.goesToStep("Agenda");
  await person.row(secret).getByLabel("Manager sees it").uncheck();
  await person.goesToStep("Check");
  await expect(seen).toContainText(shared);
  await expect(seen).not.toContainText(secret);
  expect(await mail()).toContain(shared);
  expect(await mail()).not.toContain(secret);
  await person.goesTo("Hold");
  await person.clicks("Next: Review goals and alignment");
  await expect(person.tick(secret)).toBeVisible();
  await expect(person.main()).toContainText("only me");
});

test("the check names what is missing, and each gap leads to where it is closed", async ({
  person,
}) => {
  await person.goesToStep("Check");
  await person.follows("Name one outcome that you want to leave with.");
  await person.isAt(...steps[0].slice(1));
  await person.writes("When I leave the room I want …", "to know what comes first");
  await person.goesToStep("Check");
  await person.follows("Link at least one goal, so that you both talk about the same thing.");
  await person.isAt(...steps[1].slice(1));
  await person.clicks("Add a goal");
  await person.writes("My goal", "Route urgent tickets past the queue");
  await person.goesToStep("Check");
  await person.follows("Put at least one question on the agenda.");
  await person.isAt(...steps[2].slice(1));
  await person.addsQuestion("Seek feedback", "What should I stop doing?");
  await person.goesToStep("Check");
  await person.follows("Bring one piece of evidence: an achievement, a challenge or a request.");
  await person.isAt(...steps[3].slice(1));
  await person.clicks("Add an achievement");
  await person.writes("In a few words", "The guide");
  await person.goesToStep("Check");
  await expect(person.main()).toContainText("Evidence with neither a number nor a story: 1.");
  await person.goesToStep("Data");
  await person.writes("Or a short story: who said or saw what? (optional)", "Two seniors thanked us");
  await person.goesToStep("Check");
  await person.follows("No question yet in: Context, Goals, Plan, Confirm.");
  const others = questions.filter(([stage]) => stage !== "Seek feedback");
  for (const [stage, question] of others) await person.addsQuestion(stage, question);
  await person.goesToStep("Check");
  await person.clicks("Send the agenda below, best two days before.");
  await expect(person.button("I have sent it")).toBeFocused();
  await person.clicks("I have sent it");
  await expect(person.main()).toContainText("You sent the agenda on");
  await expect(person.main()).toContainText("You are ready.");
});

test("a date and “I am prepared” are kept; home says so, and on the day it leads into the room", async ({
  person,
  page,
}) => {
  await person.goesToStep("Check");
  await person.writes("Date", "2099-03-12");
  await person.writes("Time", "14:30");
  await person.clicks("I am prepared");
  await expect(person.main()).toContainText("Prepared. See you in the room.");
  await person.reloads();
  await person.finds("Date", "2099-03-12");
  await person.finds("Time", "14:30");
  await expect(person.main()).toContainText("Prepared. See you in the room.");
  await person.opens();
  await person.sees("You are prepared for the session with Kim");
  await expect(person.main()).toContainText(/12 Mar 2099/);
  await person.follows("Look once more");
  await person.sees("Readiness check");
  await page.clock.install({ time: new Date("2099-03-12T09:00:00+01:00") });
  await person.opens();
  await person.sees("Hold the session with Kim");
  await person.follows("Go into the room");
  await person.sees("Start with context");
});
