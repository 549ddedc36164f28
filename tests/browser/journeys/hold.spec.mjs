// Hold: the session in the room, with the time, the questions and what is written down.
import { expect, test } from "../support/test.mjs";
import { longNote, questions } from "../support/story.mjs";

const stages = [
  "Start with context",
  "Review goals and alignment",
  "Seek feedback",
  "Plan for the future",
  "Summarize and confirm",
];

test.use({ chapter: "prepared" });

const goesIn = async (person) => {
  await person.goesToSession();
  await person.goesTo("Hold");
  await person.sees("Start with context");
};

test("the five stages follow each other, one can go back, and the place survives a reload", async ({
  person,
}) => {
  await goesIn(person);
  for (const [place, stage] of stages.entries()) {
    await person.isAt(stage, "In session");
    const next = stages[place + 1];
    if (next) await person.clicks(`Next: ${next}`);
  }
  await person.clicks("Back: Plan for the future");
  await person.isAt("Plan for the future", "In session");
  await person.reloads();
  await person.sees("Plan for the future");
  const nav = person.page.getByRole("navigation", { name: "Stages of the session" });
  await nav.getByRole("button", { name: "Feedback" }).click();
  await person.isAt("Seek feedback", "In session");
  await expect(nav.getByRole("button", { name: "Feedback" })).toHaveAttribute("aria-current", "step");
});

test("each stage shows the person's own questions; what is ticked stays ticked, also after a reload", async ({
  person,
}) => {
  await goesIn(person);
  for (const stage of stages) {
    await person.sees(stage);
    const own = questions.filter(([place]) => place === stage).map(([, question]) => question);
    for (const question of own) await expect(person.tick(question)).toBeVisible();
    if (stage === "Plan for the future") break;
    await person.tick(own[0]).check();
    await person.clicks(`Next: ${stages[stages.indexOf(stage) + 1]}`);
  }
  await person.reloads();
  await person.sees("Plan for the future");
  await person.clicks("Next: Summarize and confirm");
  const open = person.part("My questions");
  await expect(open).toContainText("Still open from earlier stages");
  await expect(person.tick(questions[2][1])).toBeVisible();
  await expect(person.tick(questions[1][1])).toBeHidden();
  await person.tick(questions[2][1]).check();
  await person.clicks("Back: Plan for the future");
  await person.clicks("Back: Seek feedback");
  await expect(person.tick(questions[3][1])).toBeChecked();
  await person.clicks("Back: Review goals and alignment");
  await expect(person.tick(questions[1][1])).toBeChecked();
  await expect(person.tick(questions[2][1])).toBeChecked();
});

test("F17: the clock runs, pauses, sleeps with the laptop and survives a reload", async ({
  person,
  page,
}) => {
  await page.clock.install();
  await goesIn(person);
  const stage = page.getByRole("timer");
  await expect(stage).toHaveText("0:00 of 5 min");
  await person.clicks("Start the clock");
  // A person who thinks for two minutes.
  await page.clock.runFor(121_000);
  await expect(stage).toHaveText(/^2:0\d of 5 min$/);
  await person.reloads();
  await expect(stage).toHaveText(/^2:\d\d of 5 min$/);
  // A laptop that was closed and opened again.
  await page.clock.fastForward("04:00");
  await expect(stage).toHaveText(/^1:\d\d over$/);
  for (let more = 0; more < 5; more += 1) await person.clicks("One minute more");
  await expect(stage).toHaveText(/^6:\d\d of 10 min$/);
  await person.clicks("Pause");
  const paused = await stage.textContent();
  await page.clock.fastForward("30:00");
  await expect(stage).toHaveText(paused);
  await person.reloads();
  await expect(stage).toHaveText(paused);
  await person.clicks("Go on");
  await page.clock.runFor(60_000);
  await expect(stage).toHaveText(/^7:\d\d of 10 min$/);
  await person.clicks("Next: Review goals and alignment");
  await expect(stage).toHaveText(/^0:0\d of 10 min$/);
  await expect(person.main()).toContainText(/7:\d\d of 50 min in all/);
});

test("Enter keeps a line, Shift and Enter begin a new one, and the latest is on top", async ({
  person,
}) => {
  await goesIn(person);
  await person.line().pressSequentially("Kim: Prüfung im März");
  await person.line().press("Shift+Enter");
  await person.line().pressSequentially("und danach Urlaub 🏖️");
  await expect(person.line()).toHaveValue("Kim: Prüfung im März\nund danach Urlaub 🏖️");
  await person.hasKept([]);
  await person.line().press("Enter");
  await expect(person.line()).toHaveValue("");
  await expect(person.line()).toBeFocused();
  await person.line().fill("ثانيا: متى؟");
  await person.clicks("Keep");
  await person.hasKept(["ثانيا: متى؟", "Kim: Prüfung im März\nund danach Urlaub 🏖️"]);
  await person.line().press("Enter");
  await person.line().fill("   ");
  await person.line().press("Enter");
  await person.hasKept(["ثانيا: متى؟", "Kim: Prüfung im März\nund danach Urlaub 🏖️"]);
  await person.reloads();
  await person.hasKept(["ثانيا: متى؟", "Kim: Prüfung im März\nund danach Urlaub 🏖️"]);
});

test("F5: a half-typed action item survives a reload with who and by when", async ({ person }) => {
  await goesIn(person);
  await person.chooses("Action item", "What is it?");
  await person.field("Who").selectOption("Somebody else");
  await person.writes("Name", "Jürgen");
  await person.writes("By when", "2099-04-01");
  await person.line().pressSequentially("Ask the release team for a da");
  await person.reloads();
  await expect(person.choice("Action item", "What is it?")).toBeChecked();
  await expect(person.line()).toHaveValue("Ask the release team for a da");
  await expect(person.field("Who").getByRole("option", { selected: true })).toHaveText("Somebody else");
  await person.finds("Name", "Jürgen");
  await person.finds("By when", "2099-04-01");
  await person.line().press("End");
  await person.line().pressSequentially("te");
  await person.line().press("Enter");
  await person.hasKept(["Ask the release team for a date"]);
});

test("a note of 5,000 characters is kept whole", async ({ person }) => {
  await goesIn(person);
  expect(longNote).toHaveLength(5000);
  await person.keeps("Note", longNote);
  await person.hasKept([longNote]);
  await person.reloads();
  await person.hasKept([longNote]);
  await person.isSaved();
});

test("text from outside is text: markup is shown and does nothing", async ({ person, page }) => {
  const markup = `<img src=x onerror="document.title='broken'"><script>alert(1)</script>`;
  await goesIn(person);
  await person.keeps("Decision", markup);
  await person.hasKept([markup]);
  await person.reloads();
  await person.hasKept([markup]);
  await expect(page).toHaveTitle("In session – Strategy Session");
});

test("F18: what was written down can be changed, removed, and brought back", async ({ person }) => {
  await goesIn(person);
  await person.keeps("Feedback", "Push back erlier");
  await person.keeps("Decision", "The routing comes first");
  await person.part("Written down so far").getByLabel("Feedback").fill("Push back earlier");
  await person.clicks("Remove: The routing comes first");
  await person.hasKept(["Push back earlier"]);
  await person.undoes();
  await person.hasKept(["The routing comes first", "Push back earlier"]);
  await person.reloads();
  await person.hasKept(["The routing comes first", "Push back earlier"]);
});

test("the page offers words that help, others on demand, and a way out of awkward turns", async ({
  person,
}) => {
  await goesIn(person);
  const phrases = person.part("Words that help").getByRole("listitem");
  await expect(phrases).toHaveCount(3);
  const before = await phrases.allTextContents();
  await person.clicks("Show others");
  await expect(phrases).toHaveCount(3);
  await expect.poll(() => phrases.allTextContents()).not.toEqual(before);
  // What was said is marked, and the mark stays.
  const said = phrases.first().getByRole("button");
  await said.click();
  await expect(said).toHaveAttribute("aria-pressed", "true");
  const dialog = person.page.getByRole("dialog", { name: "If it turns awkward" });
  await person.clicks("If it turns awkward");
  await expect(dialog.getByText("What date should I note, and whose name?")).toBeVisible();
  await dialog.getByLabel("What is it?").fill("vague date");
  await expect(dialog.getByRole("definition")).toHaveText("What date should I note, and whose name?");
  await person.page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  // One key does it too, from the line, and leads back to it.
  await person.line().focus();
  await person.page.keyboard.press("/");
  await expect(dialog.getByLabel("What is it?")).toBeFocused();
  await expect(dialog.getByRole("definition")).toHaveCount(13);
  await dialog.getByLabel("What is it?").fill("nobody knows this");
  await expect(dialog.getByText("Nothing like that.")).toBeVisible();
  await person.page.keyboard.press("Escape");
  await expect(person.line()).toBeFocused();
  await expect(person.line()).toHaveValue("");
});

test("home leads back into a session that is being held", async ({ person }) => {
  await goesIn(person);
  await person.clicks("Start the clock");
  await person.opens();
  await person.sees("Go on with the session with Kim");
  await person.follows("Back into the room");
  await person.sees("Start with context");
  await expect(person.button("Pause")).toBeVisible();
});

test("when the time gets short, what must be discussed and the end stay in sight", async ({
  person,
  page,
}) => {
  await person.goesToSession();
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  const [, must] = questions[5];
  const [, other] = questions[6];
  await person.row(must).getByLabel("Must discuss").check();
  await goesIn(person);
  await person.clicks("Start the clock");
  await person.clicks("Next: Review goals and alignment");
  await person.clicks("We have ten minutes left");
  await expect(page.getByRole("status").getByText("Planned anew:")).toBeVisible();
  const stages = page.getByRole("navigation", { name: "Stages of the session" });
  await stages.getByRole("button", { name: "Plan" }).click();
  await expect(page.getByRole("timer")).toContainText("of 7 min");
  await expect(person.tick(must)).toBeVisible();
  await expect(person.tick(other)).toBeHidden();
  await person.main().getByText("The other questions wait").click();
  await expect(person.tick(other)).toBeVisible();
  await person.reloads();
  await expect(page.getByRole("timer")).toContainText("of 7 min");
  await stages.getByRole("button", { name: "Context" }).click();
  await person.clicks("We have ten minutes left");
  await person.undoes();
  await stages.getByRole("button", { name: "Plan" }).click();
  await expect(page.getByRole("timer")).toContainText("of 7 min");
});

test("what must be discussed and is still open is in sight before the end", async ({ person }) => {
  await person.goesToSession();
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  const [stage, must] = questions[1];
  await person.row(must).getByLabel("Must discuss").check();
  await goesIn(person);
  for (const next of stages.slice(1, 4)) await person.clicks(`Next: ${next}`);
  const open = person.part("My questions");
  await expect(open).toContainText("Must be discussed, and still open");
  await open.getByRole("checkbox", { name: must }).check();
  await person.clicks("Back: Seek feedback");
  await person.clicks("Next: Plan for the future");
  await expect(open).not.toContainText("Must be discussed, and still open");
  expect(stage).toBe("Review goals and alignment");
});

test("the screen stays on while the clock runs, and the lock is given back", async ({
  person,
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.locks = 0;
    const request = () => {
      globalThis.locks += 1;
      const release = () => {
        globalThis.locks -= 1;
        return Promise.resolve();
      };
      return Promise.resolve({ release });
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  });
  const locks = () => page.evaluate(() => globalThis.locks);
  await goesIn(person);
  expect(await locks()).toBe(0);
  await person.clicks("Start the clock");
  await expect.poll(locks).toBe(1);
  await person.clicks("Next: Review goals and alignment");
  await expect.poll(locks).toBe(1);
  await person.clicks("Pause");
  await expect.poll(locks).toBe(0);
  await person.clicks("Go on");
  await expect.poll(locks).toBe(1);
  await person.goesTo("Prepare");
  await expect.poll(locks).toBe(0);
});

test("marks are for the person alone, a second each", async ({ person, page }) => {
  await goesIn(person);
  await person.clicks("Start the clock");
  const nav = page.getByRole("navigation", { name: "Stages of the session" });
  await nav.getByRole("button", { name: "Confirm" }).click();
  await person.follows("Close the session");
  await person.chooses("4", "I trust that it will happen");
  await person.chooses("2", "I leave with energy");
  await person.reloads();
  await expect(person.choice("4", "I trust that it will happen")).toBeChecked();
  await expect(person.choice("2", "I leave with energy")).toBeChecked();
  await person.clicks("Close and write the recap");
  await person.sees("Send the recap");
  await expect(person.recap()).not.toHaveValue(/energy|trust/);
});
