// In the room: a line that is understood, what becomes of it, and what becomes of the questions.
import { expect, test } from "../support/test.mjs";
import { seed } from "../support/seed.mjs";
import { questions } from "../support/story.mjs";

test.use({ chapter: "prepared" });

test.beforeEach(async ({ person }) => {
  await person.goesToSession();
  await person.goesTo("Hold");
  await person.sees("Start with context");
});

const kept = (person, text) =>
  person.part("Written down so far").getByRole("listitem").filter({ has: person.button(`More: ${text}`) });

test("a line says what it is, who does it and by when; what was understood is shown and can be corrected", async ({
  person,
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-03-04T09:00:00+01:00"));
  await person.reloads();
  const understood = [
    ["d: We hire in June", "Decision", "We hire in June"],
    ["f: more context, please", "Feedback", "more context, please"],
    ["p: the budget", "Parking lot", "the budget"],
    ["# he looked tired", "Note", "he looked tired"],
    ["nothing in front", "Note", "nothing in front"],
  ];
  for (const [line, kind, text] of understood) {
    await person.line().fill(line);
    await expect(person.choice(kind, "What is it?")).toBeChecked();
    await person.line().press("Enter");
    await expect(person.line()).toHaveValue("");
    await expect(kept(person, text)).toContainText(kind);
    // A prefix is for one line.
    await expect(person.choice("Note", "What is it?")).toBeChecked();
  }
  await person.line().fill("a: Kim to send the plan by Friday");
  await expect(person.field("Who").first()).toHaveValue("1");
  await person.finds("By when", "2026-03-06");
  await person.line().fill("a: Ada to ask finance by Friday");
  await expect(person.field("Who").first()).toHaveValue("0");
  await person.line().fill("a: Kim to send the plan by Friday");
  await expect(person.field("Who").first()).toHaveValue("1");
  // What was chosen by hand stays while the words stay.
  await person.field("By when").first().fill("2026-03-10");
  await person.line().press("End");
  await person.line().pressSequentially(", in writing");
  await person.finds("By when", "2026-03-10");
  await person.line().press("Enter");
  const row = kept(person, "Kim to send the plan by Friday, in writing");
  await expect(row).toContainText("Kim · due 10 Mar");
  // Somebody whom nobody knows is named, and asked for where the name is missing.
  await person.line().fill("a: Björn to check the numbers in two weeks");
  await expect(person.field("Name").first()).toHaveValue("Björn");
  await person.finds("By when", "2026-03-18");
  await person.field("Name").first().fill("");
  await person.line().press("Enter");
  const open = kept(person, "Björn to check the numbers in two weeks");
  await open.getByRole("button", { name: /^More: / }).click();
  await expect(open).toContainText("Nobody's name yet.");
  await open.getByLabel("Name").fill("Björn");
  await expect(open).not.toContainText("Nobody's name yet.");
  await expect(open).toContainText("Björn · due 18 Mar");
});

test("by keyboard: the kept line comes back, the last one is one key away, and so is the line", async ({
  person,
  page,
}) => {
  await person.line().focus();
  await page.keyboard.type("d: We hier");
  await page.keyboard.press("Enter");
  await person.hasKept(["We hier"]);
  await page.keyboard.press("Control+z");
  await person.hasKept([]);
  await expect(person.line()).toHaveValue("d: We hier");
  await expect(person.line()).toBeFocused();
  await page.keyboard.press("End");
  for (let key = 0; key < 2; key += 1) await page.keyboard.press("Backspace");
  await page.keyboard.type("re");
  await page.keyboard.press("Enter");
  await person.hasKept(["We hire"]);
  await page.keyboard.press("ArrowUp");
  const last = person.part("Written down so far").getByRole("textbox").first();
  await expect(last).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" in June");
  await person.hasKept(["We hire in June"]);
  await page.keyboard.press("Escape");
  await expect(person.line()).toBeFocused();
  await page.keyboard.type("f: good");
  await page.keyboard.press("Enter");
  await person.hasKept(["good", "We hire in June"]);
  await person.isSaved();
  await person.reloads();
  await person.hasKept(["good", "We hire in June"]);
});

test("feedback is filled in later, and a note moves to another question", async ({ person }) => {
  await person.line().fill("f: more context");
  await person.line().press("Enter");
  const row = kept(person, "more context");
  await row.getByRole("button", { name: "More: more context" }).click();
  await row.getByLabel("When and where (optional)").fill("Tuesday’s review");
  await row.getByLabel("What I did (optional)").fill("I showed the numbers first");
  await row.getByLabel("What it did to others (optional)").fill("They lost the thread");
  const about = row.getByLabel("About which question");
  await expect(about.locator("option:checked")).toHaveText(questions[0][1]);
  await about.selectOption(questions[3][1]);
  await person.isSaved();
  await person.reloads();
  await row.getByRole("button", { name: "More: more context" }).click();
  await expect(row.getByLabel("What it did to others (optional)")).toHaveValue("They lost the thread");
  await expect(about.locator("option:checked")).toHaveText(questions[3][1]);
});

test("questions are skipped, moved, reordered and added in the room", async ({ person, page }) => {
  await person.clicks("Next: Review goals and alignment");
  const own = person.part("My questions");
  const [first, second] = [questions[1][1], questions[2][1]];
  const row = (question) =>
    own.getByRole("listitem").filter({ has: person.button(`More: ${question}`) });
  const order = () => own.getByRole("checkbox").evaluateAll((all) => all.map((one) => one.labels[0].textContent));
  await expect(row(first)).toContainText("now");
  await person.clicks(`More: ${second}`);
  await person.clicks("We are at this one");
  await expect(row(second)).toContainText("now");
  await person.line().fill("said here");
  await person.line().press("Enter");
  await person.clicks("More: said here");
  await expect(person.field("About which question").locator("option:checked")).toHaveText(second);
  await person.clicks(`Earlier: ${second}`);
  await expect.poll(order).toEqual([second, first]);
  await person.clicks("Not today");
  await expect(row(second)).toContainText("not today");
  await expect(row(first)).toContainText("now");
  await person.clicks("Today after all");
  await expect(row(second)).toContainText("now");
  await person.clicks("Not today");
  await person.line().fill("q: Who else has to agree?");
  await person.line().press("Enter");
  await expect.poll(order).toEqual([second, first, "Who else has to agree?"]);
  await row(first).getByRole("button", { name: /^More/ }).click();
  await row(first).getByLabel("Stage", { exact: true }).selectOption("Plan");
  await expect.poll(order).toEqual([second, "Who else has to agree?"]);
  await person.isSaved();
  await person.reloads();
  await expect.poll(order).toEqual([second, "Who else has to agree?"]);
  await expect(row(second)).toContainText("not today");
  // At the end, what was skipped waits for the next session, and what was parked has its place.
  await person.line().fill("p: the budget");
  await person.line().press("Enter");
  await person.clicks("Start the clock");
  const nav = page.getByRole("navigation", { name: "Stages of the session" });
  await nav.getByRole("button", { name: "Confirm" }).click();
  await expect(person.part("Parking lot").getByRole("textbox").first()).toHaveValue("the budget");
  await person.follows("Close the session");
  const fate = (question) => `What happens with: ${question}`;
  await expect(person.choice("Next session", fate(second))).toBeChecked();
  await expect(person.choice("Parking lot", fate("the budget"))).toBeChecked();
  await person.clicks("Close and write the recap");
  await person.clicks("I have sent it");
  await person.clicks("Start the next session");
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  await person.clicks("Add: the budget");
  await expect(person.button("Remove: the budget")).toBeVisible();
  await expect(person.button("Add: the budget")).toBeHidden();
});

test("what is long, or empty, or no date that can be, is kept and shown as it was meant", async ({
  person,
}) => {
  await person.line().fill("   \n  ");
  await person.line().press("Enter");
  await person.line().fill("a:   ");
  await person.line().press("Enter");
  await person.hasKept([]);
  const long = "Ein sehr langer Satz, der nicht endet. ".repeat(520).trim();
  await person.line().fill(long);
  await person.line().press("Enter");
  await person.hasKept([long]);
  await person.line().fill("a: done by 31 February");
  await expect(person.field("By when").first()).toHaveValue("");
  await person.line().press("Enter");
  await expect(kept(person, "done by 31 February")).toContainText("no date yet");
  await person.isSaved();
  await person.reloads();
  await person.hasKept(["done by 31 February", long]);
});

test("of hundreds of lines the latest are in sight, all on demand, and one more is quickly there", async ({
  person,
  page,
}) => {
  const { entries, sessions } = seed(3, { lines: 300 });
  await page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), entries);
  await person.opens(`#/sessions/${sessions.at(-1)}/live`);
  await person.reloads();
  const rows = person.part("Written down so far").getByRole("listitem");
  await expect(rows).toHaveCount(40);
  await person.keeps("Decision", "One more");
  await expect(rows).toHaveCount(40);
  await expect(rows.first().getByRole("textbox")).toHaveValue("One more");
  await person.clicks("Show all");
  await expect(rows).toHaveCount(301);
  await expect(rows.last().getByRole("textbox")).toHaveValue(/\(0\)$/);
  await expect(person.button("Show all")).toBeHidden();
});

test("a second tab goes on where the first one is", async ({ person, page, context, personAt }) => {
  await person.clicks("Start the clock");
  await person.clicks("Next: Review goals and alignment");
  await person.line().fill("half a li");
  await person.isSaved();
  const other = await personAt(await context.newPage());
  await other.opens(page.url());
  await other.sees("Review goals and alignment");
  await expect(other.button("Pause")).toBeVisible();
  await expect(other.line()).toHaveValue("half a li");
  await other.line().fill("half a line");
  await other.line().press("Enter");
  await person.hasKept(["half a line"]);
  await expect(person.line()).toHaveValue("");
});

test("a rehearsal is marked, works like the session, and leaves nothing behind", async ({
  person,
  page,
}) => {
  await person.follows("Rehearse it first");
  await expect(person.main()).toContainText("This is a rehearsal.");
  await expect(page).toHaveTitle("Rehearsal – Strategy Session");
  await person.isTold("Rehearsal");
  await person.clicks("Start the clock");
  await person.tick(questions[0][1]).check();
  await person.keeps("Decision", "We hire in June");
  await person.hasKept(["We hire in June"]);
  const nav = page.getByRole("navigation", { name: "Stages of the session" });
  await nav.getByRole("button", { name: "Confirm" }).click();
  await person.follows("End the rehearsal");
  await person.isAt("Start with context", "In session");
  await person.isSaved();
  await person.hasKept([]);
  await expect(person.tick(questions[0][1])).not.toBeChecked();
  await expect(person.button("Start the clock")).toBeVisible();
  await expect(person.button("Undo")).toBeDisabled();
  // A reload in the middle ends it as well.
  await person.follows("Rehearse it first");
  await person.keeps("Decision", "We hire in June");
  await person.goesTo("Prepare");
  await person.goesTo("Hold");
  await person.hasKept([]);
  await person.reloads();
  await person.hasKept([]);
});

test("what was begun by mistake was not held after all, and nothing written is lost", async ({
  person,
  page,
}) => {
  await person.clicks("Start the clock");
  await person.keeps("Note", "Kim was called away");
  const nav = page.getByRole("navigation", { name: "Stages of the session" });
  await nav.getByRole("button", { name: "Confirm" }).click();
  await person.follows("Close the session");
  await person.clicks("It was not held after all");
  await expect(person.heading("Session with Kim")).toBeVisible();
  await person.goesTo("Hold");
  await expect(person.button("Start the clock")).toBeVisible();
  await person.hasKept(["Kim was called away"]);
});
