// Pictures of the record, and the tables behind them.
import { expect, test } from "../support/test.mjs";

test.use({ chapter: "closed" });

const list = `2026-01-14 Cut the nightly build
2026-01-15 Fixed the alert that nobody read
2026-02-03 Took over the on-call rota from Søren`;

const opens = async (person) => {
  await person.opens("#/growth");
  await person.main().getByText("Paste a list", { exact: true }).click();
  await person.field("Your list, one achievement a line").fill(list);
  await person.clicks("Add them");
  await person.isSaved();
  await person.opens("#/growth/pictures");
  await person.sees("Pictures");
};

const figure = (person, name) => person.part(name);
const points = (part) => part.locator("[data-point]");

test("the table behind a picture has the same numbers", async ({ person }) => {
  await opens(person);
  await person.chooses("All", "How far?");
  const months = figure(person, "Achievements by month");
  await months.getByText("As a table").click();
  const rows = await months.getByRole("row").allInnerTexts();
  const says = await points(months).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  expect(rows.length - 1).toBe(says.length);
  for (const [at, said] of says.entries()) {
    const [month, count] = rows[at + 1].split("\t");
    const text = { 0: "nothing", 1: "1 achievement" }[count] ?? `${count} achievements`;
    expect(said).toBe(`${month}: ${text}`);
  }
  const timeline = figure(person, "What happened when");
  await timeline.getByText("As a table").click();
  await expect(timeline.getByRole("row").filter({ hasText: "Achievements: " })).toHaveCount(4);
});

test("what was said of a goal stands in its picture, in its table, and as a gap", async ({ person }) => {
  await opens(person);
  await person.chooses("All", "How far?");
  const goal = person.main().locator("section").filter({ hasText: "How sure we were" }).first();
  await goal.getByText("As a table").click();
  const [head, ...rows] = (await goal.getByRole("row").allInnerTexts()).map((row) => row.split("\t"));
  expect(head).toEqual(["Date", "I", "My manager, as I saw it", "Gap"]);
  const says = await points(goal).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  const fromTable = [1, 2].flatMap((column) =>
    rows.filter((row) => row[column]).map((row) => `${head[column]}, ${row[0]}: ${row[column]} of 5`),
  );
  expect(says).toEqual(fromTable);
  expect(says.length).toBeGreaterThan(0);
  for (const [, mine, managers, gap] of rows) {
    expect(gap).toBe(mine && managers ? String(Math.abs(mine - managers)) : "");
  }
});

test("by keyboard: the arrow keys lead from point to point, and say what each is", async ({ person, page }) => {
  await opens(person);
  const timeline = figure(person, "What happened when");
  await points(timeline).first().focus();
  const first = await points(timeline).first().getAttribute("aria-label");
  await expect(timeline).toContainText(first);
  await page.keyboard.press("ArrowRight");
  const second = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  expect(second).not.toBe(first);
  await expect(timeline).toContainText(second);
  await page.keyboard.press("ArrowLeft");
  await expect(points(timeline).first()).toBeFocused();
  // Tab leaves the picture: one stop for each.
  await page.keyboard.press("Tab");
  await expect(timeline.getByText("As a table")).toBeFocused();
});

test("the time in sight goes from a month to all there is, and back in steps", async ({ person }) => {
  await opens(person);
  await expect(person.button("Later")).toBeDisabled();
  await person.chooses("A month", "How far?");
  const timeline = figure(person, "What happened when");
  await expect(points(timeline).filter({ hasText: "Søren" })).toHaveCount(0);
  await person.clicks("Earlier");
  await expect(person.button("Later")).toBeEnabled();
  await person.chooses("All", "How far?");
  await expect(person.button("Earlier")).toBeDisabled();
  await expect(points(timeline).filter({ hasText: "Søren" })).toHaveCount(1);
});
