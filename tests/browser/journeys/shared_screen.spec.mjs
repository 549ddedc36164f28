// The view for a shared screen: it follows the session, and holds nothing private.
import { expect, test } from "../support/test.mjs";
import { entries } from "../support/storage.mjs";
import { goals, questions } from "../support/story.mjs";

test.use({ chapter: "held" });

/** What somebody can find out who may look at everything in the window. */
const everything = (page) =>
  page.evaluate(() => [
    document.documentElement.outerHTML,
    document.title,
    location.href,
    JSON.stringify(history.state),
    ...[...document.querySelectorAll("input, textarea, select")].map((field) => field.value),
  ].join("\n"));

test("it opens in a window of its own, follows within a second, and can be read only", async ({
  person,
  context,
  personAt,
}) => {
  await person.goesToSession();
  await person.goesTo("Hold");
  const [page] = await Promise.all([
    context.waitForEvent("page"),
    person.follows("Open a view for a shared screen"),
  ]);
  const other = await personAt(page);
  await other.isReady();
  await other.sees("Seek feedback");
  await expect(page).toHaveTitle("Shared screen – Strategy Session");
  await expect(other.part("What we decided")).toContainText("The routing comes first");
  await expect(other.part("Who does what by when")).toContainText("Kim: Tell the release team");
  const second = { timeout: 1_500 };
  await person.keeps("Decision", "We hire in June");
  await expect(other.part("What we decided")).toContainText("We hire in June", second);
  await person.tick(questions[3][1]).check();
  const row = other.part("Agenda").getByRole("listitem").filter({ hasText: questions[3][1] });
  await expect(row).toContainText("done", second);
  const next = other.part("Agenda").getByRole("listitem").filter({ hasText: questions[4][1] });
  await expect(next).toContainText("now", second);
  await person.clicks("Next: Plan for the future");
  await expect(other.heading("Plan for the future")).toBeVisible(second);
  await person.clicks("Pause");
  await expect(page.getByRole("timer")).toBeVisible();
  // Nothing to press, nothing to type, nothing of the app around it.
  for (const role of ["button", "textbox", "link", "checkbox"]) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
});

test("nothing private is in the whole page, its title or its history", async ({
  person,
  page,
  context,
  personAt,
}) => {
  // A private question, and one that becomes private while it is shown.
  await person.goesToSession();
  await person.goesTo("Hold");
  await person.line().fill("q: MARK private question");
  await person.line().press("Enter");
  for (const line of ["n: MARK note", "f: MARK feedback", "p: MARK parked", "MARK unfinished"]) {
    await person.line().fill(line);
    if (!line.includes("unfinished")) await person.line().press("Enter");
  }
  await person.goesTo("Prepare");
  await person.writes("When I leave the room I want …", "MARK outcome");
  await person.goesToStep("Alignment");
  await person.goal(1).getByLabel("My goal").fill(`MARK ${goals[0].mine}`);
  await person.goesToStep("Data");
  await person.writes("In a few words", "MARK achievement");
  await person.goesTo("Ask");
  await person.message().fill("MARK my own words");
  await person.isSaved();
  const marked = Object.entries(await entries(page)).filter(([, text]) => text.includes("MARK"));
  // Each kind of record that can hold something private holds a mark.
  const kinds = new Set(marked.map(([name]) => name.split("/")[0]));
  for (const kind of ["point", "note", "feedback", "session", "prep", "goal", "evidence", "request"]) {
    expect(kinds, kind).toContain(kind);
  }
  const address = (await page.evaluate(() => location.hash)).replace(/[^/]*$/, "screen");
  const shown = await context.newPage();
  const other = await personAt(shown);
  await other.opens(address);
  await other.sees("Seek feedback");
  await expect(other.part("Agenda")).toContainText(questions[3][1]);
  expect(await everything(shown)).not.toContain("MARK");
  // What stops being shared goes from the screen at once.
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  await person.row(questions[3][1]).getByLabel("Manager sees it").uncheck();
  await expect(other.part("Agenda")).not.toContainText(questions[3][1]);
  expect(await everything(shown)).not.toContain(questions[3][1]);
});
