// What happens to what was written when more than one window writes.
import { questions } from "../support/story.mjs";
import { entries, entryOfSchema, namesOf, overwrite, sibling } from "../support/storage.mjs";
import { expect, test } from "../support/test.mjs";

test.describe("in two tabs", () => {
  test.use({ chapter: "asked" });

  const whyNow = "Why now?";
  const slots = "Or in your words";

  /** Types into a field of each page at the same moment, which no two hands can: by the clock. */
  const typeAtOnce = async (fields) => {
    const moment = Date.now() + 500;
    const type = (field, [text, moment]) =>
      setTimeout(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, moment - Date.now());
    await Promise.all(fields.map(([field, text]) => field.evaluate(type, [text, moment])));
  };

  test.beforeEach(async ({ person }) => {
    await person.goesToSession();
    await person.goesTo("Ask");
    await person.sees("Ask for a strategy session");
  });

  test("F6: each tab shows what the other changed", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    const other = await personAt(await context.newPage());
    await other.opens(page.url());
    await person.writes("Your first name", "Zoë");
    await other.finds("Your first name", "Zoë");
    await other.writes("Your manager's first name", "Jürgen");
    await person.finds("Your manager's first name", "Jürgen");
    await person.writes(whyNow, "Im März ist Prüfung.");
    await other.finds(whyNow, "Im März ist Prüfung.");
    await other.writes(slots, "Freitag um 9");
    await person.finds(slots, "Freitag um 9");
    await expect(person.message()).toHaveValue(/^Hi Jürgen,[^]*Freitag um 9[^]*Zoë$/);
    await expect(other.message()).toHaveValue(await person.message().inputValue());
  });

  test("F6: two fields of one record changed at the same moment are both kept", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    const other = await personAt(await context.newPage());
    await other.opens(page.url());
    await typeAtOnce([
      [person.field(whyNow), "Mine."],
      [other.field(slots), "theirs"],
    ]);
    for (const each of [person, other]) {
      await each.finds(whyNow, "Mine.");
      await each.finds(slots, "theirs");
      await each.isSaved();
    }
    await person.reloads();
    await person.finds(whyNow, "Mine.");
    await person.finds(slots, "theirs");
  });

  test("F6: one field changed by both at the same moment keeps the text of both", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    const other = await personAt(await context.newPage());
    await other.opens(page.url());
    await typeAtOnce([
      [person.field(whyNow), "Erstens Ruhe"],
      [other.field(whyNow), "Zweitens Mut"],
    ]);
    for (const each of [person, other]) {
      await expect(each.field(whyNow)).toHaveValue(/Erstens Ruhe/);
      await expect(each.field(whyNow)).toHaveValue(/Zweitens Mut/);
      await each.isSaved();
    }
    await person.reloads();
    await expect(person.field(whyNow)).toHaveValue(/Erstens Ruhe/);
    await expect(person.field(whyNow)).toHaveValue(/Zweitens Mut/);
  });

  test("F6: rows added in both tabs are in both", async ({ person, page, context, personAt }) => {
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    const other = await personAt(await context.newPage());
    await other.opens(page.url());
    await person.addsQuestion("Seek feedback", "Von hier");
    await other.addsQuestion("Plan for the future", "Von dort");
    for (const each of [person, other]) await each.hasAgenda(["Von hier", "Von dort"]);
    await person.clicks("Remove: Von dort");
    for (const each of [person, other]) await each.hasAgenda(["Von hier"]);
    await person.isSaved();
    await other.isSaved();
    await other.reloads();
    await other.hasAgenda(["Von hier"]);
  });
});

test.describe("when a newer version has written here", () => {
  test.use({ chapter: "prepared" });

  test("F8: the page only reads, says to reload, and changes no byte", async ({
    person,
    page,
    context,
  }) => {
    const other = await sibling(context);
    const [name] = namesOf(await entries(other), "goal");
    await overwrite(other, name, entryOfSchema(2, `{"objective":"from the future","horizon":"H2"}`));
    const before = await entries(other);
    await person.goesToSession();
    await person.isTold("Read only");
    await expect(person.alert()).toContainText("written by a newer version of this page");
    await expect(person.alert()).toContainText("Reload");
    await expect(person.alert()).not.toContainText(/clear/i);
    await person.goesTo("Ask");
    await person.writes("Your first name", "Somebody else");
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.hasAgenda(questions.map(([, question]) => question));
    await person.clicks(`Remove: ${questions[0][1]}`);
    await person.isTold("Read only");
    await person.reloads();
    await person.hasAgenda(questions.map(([, question]) => question));
    expect(await entries(page)).toEqual(before);
  });

  test("F8: a newer version that writes while this one is open makes it read-only too", async ({
    person,
    page,
    context,
  }) => {
    await person.goesToSession();
    await person.goesTo("Ask");
    const other = await sibling(context);
    const [name] = namesOf(await entries(other), "request");
    await overwrite(other, name, entryOfSchema(2, `{"why_now":"from the future"}`));
    const before = await entries(other);
    await person.writes("Why now?", "from the past");
    await person.isTold("Read only");
    await expect(person.alert()).not.toContainText(/clear/i);
    await person.reloads();
    expect(await entries(page)).toEqual(before);
  });
});

test.describe("when another page of the origin clears the storage", () => {
  test.use({ chapter: "prepared" });

  test("F10: everything is written again, and what is not ours is left alone", async ({
    person,
    page,
    context,
  }) => {
    await person.goesToSession();
    const before = Object.keys(await entries(page)).toSorted();
    const other = await sibling(context);
    await other.evaluate(() => {
      localStorage.clear();
      localStorage.setItem("strategy-session-of-somebody-else", "theirs");
    });
    await expect.poll(async () => Object.keys(await entries(page)).toSorted()).toEqual(before);
    await person.isSaved();
    await person.reloads();
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.hasAgenda(questions.map(([, question]) => question));
    const theirs = await page.evaluate(() => localStorage.getItem("strategy-session-of-somebody-else"));
    expect(theirs).toBe("theirs");
  });

  test("F10: what was removed before does not come back with it", async ({ person, page, context }) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.clicks(`Remove: ${questions[0][1]}`);
    await person.isSaved();
    await (await sibling(context)).evaluate(() => localStorage.clear());
    await expect.poll(async () => namesOf(await entries(page), "session")).toHaveLength(1);
    await person.isSaved();
    await person.reloads();
    await person.hasAgenda(questions.slice(1).map(([, question]) => question));
  });
});
