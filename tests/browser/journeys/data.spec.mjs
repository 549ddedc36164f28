// The page about the person's data: how old the last copy is, how much room there is, what was damaged,
// the record for other programs, and removing it all.
import { opensFile, preview, saveCopy } from "../support/copies.mjs";
import { entries, entry, namesOf, prefix, saved } from "../support/storage.mjs";
import { expect, test } from "../support/test.mjs";

test.describe("after a session", () => {
  test.use({ chapter: "closed" });

  test("N11: how old the last copy is stands on the page, and a week after it one is offered", async ({
    person,
    page,
  }) => {
    const days = (n) => new Date(Date.now() + n * 86_400_000);
    await person.opens("#/data");
    await expect(person.part("Keep a copy")).toContainText("No copy yet.");
    await saved(page, saveCopy(person));
    await expect(person.part("Keep a copy")).toContainText("Last copy today. Nothing was written since.");
    await page.clock.setFixedTime(days(30));
    await person.opens();
    const offer = page.getByText(/^Your last copy of all this is from/);
    // Nothing was written since: nothing is offered.
    await expect(offer).toHaveCount(0);
    await person.field("What went well?").fill("The switch-over went through");
    await person.field("What went well?").press("Enter");
    await person.isSaved();
    await expect(offer).toHaveCount(0);
    await page.clock.setFixedTime(days(36));
    await person.opens();
    await expect(offer).toHaveCount(0);
    await page.clock.setFixedTime(days(37));
    await person.opens();
    await person.isWhole();
    await expect(offer).toBeVisible();
    const line = person.main().locator("p").filter({ has: offer });
    const file = await saved(page, () => line.getByRole("button", { name: "Save a copy as a file" }).click());
    expect(file.text).toContain("The switch-over went through");
    await expect(offer).toHaveCount(0);
  });

  test("after a session a copy is one click away, until there is one", async ({ person, page }) => {
    await person.goesToSession();
    await person.goesTo("Follow up");
    const offer = page.getByText("What you write is in this browser only; you have no copy of it.");
    await expect(offer).toBeVisible();
    const line = person.main().locator("p").filter({ has: offer });
    const file = await saved(page, () => line.getByRole("button", { name: "Save a copy as a file" }).click());
    expect(JSON.parse(file.text).format).toBe("strategy-session-backup");
    await expect(offer).toHaveCount(0);
  });

  test("F18: everything is removed after a question, in all windows, and nothing of others", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    await person.opens();
    await page.evaluate(() => localStorage.setItem("other-project", "theirs"));
    const other = await personAt(await context.newPage());
    await other.opens("#/sessions");
    await expect(other.sessions()).toHaveCount(1);
    await person.opens("#/data");
    await person.clicks("Remove everything …");
    const question = page.getByRole("alertdialog", { name: "Remove everything from this browser?" });
    await expect(question).toContainText("1 session");
    await page.keyboard.press("Escape");
    await expect(question).toBeHidden();
    expect(namesOf(await entries(page), "session")).toHaveLength(1);

    await person.clicks("Remove everything …");
    const file = await saved(page, () => question.getByRole("button", { name: "Save a copy as a file" }).click());
    await question.getByRole("button", { name: "Remove everything now" }).click();
    await person.sees("Turn vague one-on-ones into strategy sessions");
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "other-project": "theirs" });
    // The other window neither shows nor writes anything of it any more.
    await other.sees("Turn vague one-on-ones into strategy sessions");
    await other.page.waitForTimeout(1_500);
    expect(await entries(page)).toEqual({});
    await person.reloads();
    await person.sees("Turn vague one-on-ones into strategy sessions");
    await person.opens("#/data");
    await opensFile(person, "copy.json", file.text);
    await person.clicks("Take it over");
    await person.isSaved();
    // And it hears of what comes next.
    await expect(other.main()).not.toContainText("Turn vague one-on-ones");
  });

  test("B13: tables and a text for other programs", async ({ person, page }) => {
    await person.opens("#/data");
    const others = person.part("For other programs");
    const save = (name) => saved(page, () => others.getByRole("button", { name }).click());
    const actions = await save("Action items (CSV)");
    expect(actions.name).toMatch(/^strategy-session-\d{4}-\d{2}-\d{2}-action-items\.csv$/);
    expect(actions.text).toMatch(/^\ufeffDue,What,Who,State,/);
    expect(actions.text).toContain("Send the routing plan to the support leads");
    expect((await save("Sessions (CSV)")).text).toContain("Kim");
    expect((await save("Achievements (CSV)")).text).toContain("First-week guide rebuilt with support");
    const text = await save("Everything as a text (Markdown)");
    expect(text.name).toMatch(/\.md$/);
    expect(text.text).toMatch(/^# My strategy sessions\n/);
    expect(text.text).toContain("Kim’s own manager looks at response times only");
  });
});

test("the room in the browser is told, with a warning when it gets tight", async ({ person, page }) => {
  await person.opens("#/data");
  const here = person.part("What is here");
  await expect(here).toContainText(/\d+ kB of 5\.2 MB used by this page\. There is plenty of room\./);
  for (const [units, says] of [[3_700_000, "That is a good deal"], [4_500_000, "It gets tight"], [5_000_000, "It is nearly full"]]) {
    await page.evaluate((units) => localStorage.setItem("other-project", "x".repeat(units)), units);
    await person.reloads();
    await expect(here).toContainText(says);
    await expect(here).toContainText(`${(units / 1e6).toFixed(1)} MB by other pages of the same site`);
  }
  await expect(here.getByRole("progressbar", { name: "Room in this browser" })).toBeVisible();
});

test("what could not be read is removed once it is in a file", async ({ person, page }) => {
  await person.asks({ manager: "Kim", me: "Ada" });
  await person.isSaved();
  const [name] = namesOf(await entries(page), "person");
  await page.goto("about:blank");
  await person.opens();
  await page.evaluate(([key]) => localStorage.setItem(key, "damaged"), [prefix + name]);
  await page.reload();
  await person.opens("#/data");
  const row = person.part("Could not be read").getByRole("listitem");
  await expect(row.getByRole("button", { name: "Remove it here" })).toHaveCount(0);
  const file = await saved(page, () => row.getByRole("button", { name: "Save as a file" }).click());
  expect(file.text).toBe("damaged");
  await row.getByRole("button", { name: "Remove it here" }).click();
  await expect(row.getByRole("button")).toHaveCount(0);
  expect(await entry(page, name)).toBeNull();
  await person.reloads();
  await expect(person.part("Could not be read")).toHaveCount(0);
});
