// Growth: from quick wins to what a review needs.
import { expect, test } from "../support/test.mjs";
import { saved } from "../support/storage.mjs";

test.use({ chapter: "closed" });

const list = `- 2026-01-14 Cut the nightly build from 60 to 14 minutes
1. 2026-02-03: Took over the on-call rota from Søren
* 2026-03-28\tInterviewed candidates
• Zwei Kolleginnen eingearbeitet 🙂

- 2026-01-14 Cut the nightly build from 60 to 14 minutes`;

/** The rows of the log. */
const entries = (person) => person.part("Your achievements").locator(".entry");
const entry = (person, text) => entries(person).filter({ hasText: text });

const pastes = async (person, text = list) => {
  await person.opens("#/growth");
  await person.sees("Growth");
  await person.main().getByText("Paste a list", { exact: true }).click();
  await person.field("Your list, one achievement a line").fill(text);
  await person.part("Worth remembering").or(person.main()).getByRole("button", { name: "Add them" }).click();
};

const tells = async (person, text) => {
  await person.main().getByRole("button", { name: `Tell it in full: ${text}`, exact: true }).click();
};

test.describe("the log", () => {
  test("a pasted list becomes entries with their dates; what is there already is not doubled, and Undo takes it back", async ({
    person,
  }) => {
    await pastes(person);
    await expect(person.main()).toContainText("4 entries were added.");
    await expect(entries(person)).toHaveCount(5);
    await expect(entry(person, "nightly build")).toContainText("14 Jan");
    await expect(entry(person, "on-call rota")).toContainText("3 Feb");
    await expect(person.main().getByRole("heading", { level: 3, name: /January 2026/ })).toBeVisible();
    await person.isSaved();
    await person.reloads();
    await expect(entries(person)).toHaveCount(5);
    await pastes(person);
    await expect(person.main()).toContainText("Nothing new was in it.");
    await expect(person.field("Your list, one achievement a line")).not.toHaveValue("");
    await expect(entries(person)).toHaveCount(5);
  });

  test("by keyboard: a line is kept, told in full, and is in the list with what is missing", async ({
    person,
    page,
  }) => {
    await person.opens("#/growth");
    await person.part("Worth remembering").getByRole("textbox").focus();
    await page.keyboard.type("Rolled back in four minutes");
    await page.keyboard.press("Enter");
    await expect(entry(person, "Rolled back")).toBeVisible();
    await tells(person, "Rolled back in four minutes");
    await person.field("I achieved …").fill("a quick roll-back");
    await person.field("After").fill("4");
    await person.field("Unit").fill("minutes");
    await expect(entry(person, "Rolled back")).toContainText("I achieved a quick roll-back");
    await person.field("Which goal does it serve?").selectOption("Make the roll-back a button");
    await person.isSaved();
    await person.opens("#/growth/goals");
    const goal = person.part("Goals").locator(".entry").filter({ hasText: "Make the roll-back a button" });
    await expect(goal).toContainText("1 achievement");
  });

  test("what the year lacks is said, and the entries that lack it are one click away", async ({ person }) => {
    await pastes(person);
    const shows = person.part("What the last twelve months show");
    await expect(shows).toContainText("2 goals have no achievement that is linked to them:");
    await expect(shows).toContainText(/months have nothing: /);
    const unbacked = shows.getByRole("listitem").filter({ hasText: "neither a number nor a witness" });
    await unbacked.getByRole("button", { name: "Show them" }).click();
    await expect(entry(person, "Interviewed candidates")).toBeVisible();
    await expect(entry(person, "nightly build")).toBeHidden();
    await person.chooses("All", "Which");
    await expect(entry(person, "nightly build")).toBeVisible();
  });

  test("an entry that is removed comes back by Undo", async ({ person }) => {
    await pastes(person);
    await tells(person, "Interviewed candidates");
    await entry(person, "Interviewed candidates").getByRole("button", { name: "Remove", exact: true }).click();
    await expect(entry(person, "Interviewed candidates")).toHaveCount(0);
    await person.banner().getByRole("button", { name: "Undo" }).click();
    await expect(entry(person, "Interviewed candidates")).toHaveCount(1);
  });
});

test("feedback goes its whole way: what I make of it, what I changed, what came of it, asked again", async ({
  person,
}) => {
  await person.opens("#/growth/goals");
  const heard = person.part("Feedback").locator(".entry").first();
  await expect(heard).toContainText("next: what came of it?");
  await heard.getByRole("button", { name: /^More: / }).click();
  await person.chooses("I will try it", "What do you make of it?");
  await person.field("What came of it?").fill("The date was moved before anybody was angry");
  await expect(heard).toContainText("next: ask again");
  await person.field("Asked again on").fill("2026-05-04");
  await expect(heard).toContainText("the whole way");
  await person.isSaved();
  await person.reloads();
  await expect(heard).toContainText("the whole way");
});

test("a goal that has changed keeps its old wording, and one that ended says what became of it", async ({
  person,
}) => {
  await person.opens("#/growth/goals");
  const goals = person.part("Goals").locator(".entry");
  await goals.first().getByRole("button", { name: /^More: / }).click();
  const old = await person.field("My goal").inputValue();
  await person.clicks("The goal has changed");
  await expect(person.field("My goal")).toBeFocused();
  await person.field("My goal").fill("Make the roll-back a button for support, too");
  await expect(goals.first()).toContainText(`: ${old}`);
  await person.field("What became of it?").selectOption("Partly reached");
  await expect(goals.first()).toContainText("Partly reached · planned");
  await expect(goals.first()).toContainText("my confidence 3 of 5");
});

test.describe("a review", () => {
  const begins = async (person) => {
    await pastes(person);
    await person.isSaved();
    await person.opens("#/growth/review");
    await person.clicks("Begin one for the last twelve months");
    await expect(person.part("Stories")).toBeVisible();
  };
  const text = (person) => person.field("Your text");

  test("is written from the record in each form, and nothing confidential is in it unless it is wanted", async ({
    person,
  }) => {
    await pastes(person);
    await tells(person, "Interviewed candidates");
    await person.main().getByText("When, your part, and who saw it").click();
    await person.tick("Confidential: it stays out of what I send").check();
    await person.isSaved();
    await person.opens("#/growth/review");
    await person.clicks("Begin one for the last twelve months");
    await person.field("The period in one sentence").fill("Support waits less 🙂");
    await expect(person.main()).toContainText("1 confidential one stays out.");
    await expect(text(person)).toHaveValue(/^Support waits less 🙂\n/);
    await expect(person.main()).toContainText(/\d+ of 1500 characters/);
    for (const form of ["Self-review, long", "Brief for my manager", "Year in review", "Lines for a résumé"]) {
      await person.field("In which form?").selectOption(form);
      await expect(text(person)).toHaveValue(/nightly build/);
      await expect(text(person)).not.toHaveValue(/Interviewed candidates/);
    }
    await person.field("In which form?").selectOption("Year in review");
    await person.tick("Tell what is confidential, too").check();
    await expect(text(person)).toHaveValue(/Interviewed candidates/);
    await person.isSaved();
    await person.reloads();
    await expect(text(person)).toHaveValue(/Interviewed candidates/);
  });

  test("stories are chosen and ordered, themes named, criteria proven", async ({ person }) => {
    await begins(person);
    const stories = person.part("Stories");
    await stories.getByText("Choose others").click();
    await stories.getByRole("checkbox", { name: "Cut the nightly build from 60 to 14 minutes" }).uncheck();
    await expect(stories.locator(".session-row").filter({ hasText: "nightly build" })).toHaveCount(0);
    await stories.getByRole("checkbox", { name: "Cut the nightly build from 60 to 14 minutes" }).check();
    await expect(stories.locator(".session-row").last()).toContainText("nightly build");
    const before = await stories.locator(".session-row").count();
    await stories.getByRole("button", { name: /^Move up: Cut the nightly/ }).click();
    await expect(stories.locator(".session-row").nth(before - 2)).toContainText("nightly build");
    await person.clicks("Add a theme");
    await person.field("Theme").fill("Nobody waits");
    const themes = person.part("Themes");
    await themes.getByText("What belongs to it?").click();
    await themes.getByRole("checkbox", { name: /^Took over the on-call/ }).check();
    await person.field("In which form?").selectOption("Self-review, long");
    await expect(text(person)).toHaveValue(/Theme: Nobody waits\n- Took over the on-call rota/);
    await person.field("In which form?").selectOption("Case for the next level");
    await person.field("Criteria, one a line").fill("- Leads work across teams\tLevel 5\n2) Grows others");
    const criteria = person.part("Criteria of the next level");
    await criteria.getByRole("button", { name: "Add them" }).click();
    await expect(text(person)).toHaveValue(/Leads work across teams\nGap: /);
    await criteria.getByText("What proves it?").first().click();
    await criteria.getByRole("checkbox", { name: /^Cut the nightly/ }).first().check();
    await expect(text(person)).not.toHaveValue(/Leads work across teams\nGap: /);
    await expect(text(person)).toHaveValue(/Grows others\nGap: /);
  });

  test("what becomes confidential is said while own words still tell it", async ({ person }) => {
    await pastes(person);
    await person.isSaved();
    await person.opens("#/growth/review");
    await person.clicks("Begin one for the last twelve months");
    await person.field("In which form?").selectOption("Year in review");
    await text(person).fill(`${await text(person).inputValue()}\nThank you.`);
    await person.isSaved();
    const review = await person.page.evaluate(() => location.hash);
    await person.opens("#/growth");
    await person.main().getByRole("button", { name: /^Tell it in full: Cut the nightly build/ }).click();
    await person.main().getByText("When, your part, and who saw it").click();
    await person.tick("Confidential: it stays out of what I send").check();
    await person.isSaved();
    await person.opens(review);
    const warning = person.main().getByRole("alert");
    await expect(warning).toContainText("Your words still tell what is to stay out: Cut the nightly build");
  });

  test("own words stay when the record changes, and the change is offered", async ({ person, page }) => {
    await begins(person);
    await person.field("In which form?").selectOption("Year in review");
    await text(person).press("Control+End");
    await text(person).pressSequentially("\nAnd danke 🙂");
    const own = await text(person).inputValue();
    await pastes(person, "2026-04-02 Closed the last open audit finding");
    await person.opens("#/growth/review");
    await person.main().getByRole("link", { name: /2026|2025/ }).click();
    await expect(text(person)).toHaveValue(own);
    const offer = person.part("The record has changed since").getByRole("listitem");
    const came = offer.filter({ hasText: "Closed the last open audit finding" });
    await came.getByRole("button", { name: "Put it in" }).click();
    await expect(text(person)).toHaveValue(/Closed the last open audit finding[^]*And danke 🙂$/);
    const file = await saved(page, () => person.clicks("Save as Markdown"));
    expect(file.name).toMatch(/^review-\d{4}-\d{2}-\d{2}\.md$/);
    expect(file.text).toContain("Closed the last open audit finding");
    await person.clicks("Follow the record again");
    await expect(text(person)).not.toHaveValue(/And danke/);
  });

  test("a period that ends before it begins says so, and nothing is told of it", async ({ person }) => {
    await begins(person);
    await person.field("From").fill("2026-05-01");
    await person.field("To").fill("2026-04-01");
    await expect(person.main()).toContainText("Nothing in your record falls into this period.");
    await person.field("To").blur();
    await expect(person.main()).toContainText("The end lies before the beginning.");
    await expect(text(person)).toHaveValue("Nothing in the record falls into this period.");
  });
});

test("a review is printed as a page that one would hand over, and the rest of the screen is not", async ({
  person,
  page,
}) => {
  await pastes(person);
  await person.isSaved();
  await person.opens("#/growth/review");
  await person.clicks("Begin one for the last twelve months");
  await person.field("In which form?").selectOption("Self-review, long");
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".paper");
  await expect(paper.getByRole("heading", { level: 2 })).toHaveText(/^Self-review, long: Ada, .* to /);
  await expect(paper.getByRole("heading", { level: 3, name: "January 2026" })).toBeVisible();
  await expect(paper.getByRole("listitem").filter({ hasText: "nightly build" }).first()).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  const pages = async () => {
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    return pdf.match(/\/Type\s*\/Page\b/g).length;
  };
  expect(await pages()).toBeLessThanOrEqual(2);
  // What promises to be one page is one.
  await page.emulateMedia({ media: "screen" });
  await person.field("In which form?").selectOption("Brief for my manager");
  await person.isSaved();
  await page.emulateMedia({ media: "print" });
  expect(await pages()).toBe(1);
});
