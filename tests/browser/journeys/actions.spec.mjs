// The page of all action items: in groups, moved, given up, done, and what to say about each.
import { expect, test } from "../support/test.mjs";

const late = "Send the plan";
const soon = "Ask finance what it costs";
const kims = "Talk to the release team";
const nobodys = "Check the numbers";

const row = (person, text) =>
  person.main().getByRole("listitem").filter({ has: person.button(`More: ${text}`) }).last();

/** Opens what can be done about an action item. */
const unfolds = async (person, text) => {
  await person.clicks(`More: ${text}`);
  await expect(person.button(`More: ${text}`)).toHaveAttribute("aria-expanded", "true");
  return row(person, text);
};

const group = async (person, heading, texts) => {
  await expect(person.part(heading).getByRole("checkbox")).toHaveCount(texts.length);
  for (const text of texts) await expect(person.part(heading)).toContainText(text);
};

/** Agrees on four action items on a Wednesday, and comes back on the Tuesday after. */
const agrees = async (person, page) => {
  await page.clock.setFixedTime(new Date("2026-03-04T10:00:00+01:00"));
  await person.asks({ manager: "Kim", me: "Ada", purpose: "Workload" });
  await person.goesTo("Hold");
  await person.clicks("Start the clock");
  await person.keeps("Action item", late, { owner: "Me", due: "2026-03-06" });
  await person.keeps("Action item", soon, { owner: "Me", due: "2026-03-17" });
  await person.keeps("Action item", kims, { owner: "Kim", due: "2026-06-01" });
  await person.keeps("Action item", nobodys, { owner: "Somebody else" });
  const stages = page.getByRole("navigation", { name: "Stages of the session" });
  await stages.getByRole("button", { name: "Confirm" }).click();
  await person.follows("Close the session");
  await person.clicks("Close and write the recap");
  await person.sees("Send the recap");
  await person.isSaved();
  await page.clock.setFixedTime(new Date("2026-03-10T09:00:00+01:00"));
};

test("with no action items the page says so, for the open ones and for those that are done", async ({
  person,
}) => {
  await person.opens("#/actions");
  await person.sees("Action items");
  await expect(person.main()).toContainText("Nothing is open. What you agree on in a session comes here by itself.");
  await person.chooses("Done or dropped", "Which");
  await expect(person.main()).toContainText("Nothing is done or dropped yet.");
  await expect(person.main()).not.toContainText("Nothing is open.");
});

test("a person goes from a session to the action items and opens one of them", async ({
  person,
  page,
}) => {
  await agrees(person, page);
  await person.banner().getByRole("link", { name: "Actions" }).click();
  await person.isAt("Action items", "Action items");
  await expect((await unfolds(person, late)).getByLabel("By when")).toHaveValue("2026-03-06");
});

test.describe("after a session", () => {
  test.beforeEach(async ({ person, page }) => {
    await agrees(person, page);
    await person.opens("#/actions");
    await person.reloads();
    await person.sees("Action items");
  });

  test("they stand in groups by due date, by owner, by session", async ({ person }) => {
    await expect(person.main()).toContainText("4 action items");
    await group(person, "Past their date", [late]);
    await group(person, "Within a week", [soon]);
    await group(person, "Later", [kims]);
    await group(person, "Without a date", [nobodys]);
    await expect(row(person, late)).toContainText("Me · was due 6 Mar");
    await expect(row(person, kims)).toContainText("Kim · due 1 Jun");
    await expect(row(person, nobodys)).toContainText("Nobody yet · no date yet");
    await person.chooses("Owner", "In groups by");
    await group(person, "Mine", [late, soon]);
    await group(person, "Kim", [kims]);
    await group(person, "Somebody", [nobodys]);
    await person.chooses("Session", "In groups by");
    const heading = person.main().getByRole("heading", { level: 2 });
    await expect(heading).toHaveText(/^Session with Kim, Wed,? 4 Mar 2026$/);
    await expect(person.main().getByRole("checkbox")).toHaveCount(4);
  });

  test("what is ticked stands under “Done or dropped”, with the news of it ready to send", async ({
    person,
  }) => {
    await person.tick(late).click();
    // It stays in sight, for it may have been the wrong one.
    await group(person, "Past their date", [late]);
    await person.chooses("Done or dropped", "Which");
    await group(person, "The latest first", [late]);
    await expect(person.tick(late)).toBeChecked();
    const done = await unfolds(person, late);
    await expect(done).toContainText(`Done: ${late}`);
    await expect(done).toContainText(`Done, from our session on Wednesday, 4 March 2026: ${late}.`);
    await expect(done).toContainText(`Next: ${soon}, by Tuesday, 17 March 2026.`);
    await person.tick(late).click();
    await person.chooses("Open", "Which");
    await group(person, "Past their date", [late]);
    await person.chooses("Done or dropped", "Which");
    await expect(person.main()).toContainText("Nothing is done or dropped yet.");
  });

  test("somebody else takes it on, and it stands with them after a reload", async ({ person }) => {
    await person.chooses("Owner", "In groups by");
    const taken = await unfolds(person, nobodys);
    await expect(taken).toContainText("No name and no date yet.");
    await taken.getByLabel("Who").selectOption("Kim");
    await person.reloads();
    await person.chooses("Owner", "In groups by");
    await group(person, "Kim", [kims, nobodys]);
    await expect(row(person, nobodys)).toContainText("Kim · no date yet");
    const named = await unfolds(person, nobodys);
    await named.getByLabel("Who").selectOption("Somebody else");
    await named.getByLabel("Name").pressSequentially("Björn");
    await expect(named.getByLabel("Name")).toHaveValue("Björn");
    await person.reloads();
    await expect(row(person, nobodys)).toContainText("Björn · no date yet");
  });

  for (const way of ["Due date", "Owner"]) {
    test(`in groups by “${way}”: one that gets another date asks why, in place, and says so in the message`, async ({
      person,
      page,
    }) => {
      await person.chooses(way, "In groups by");
      const moved = await unfolds(person, late);
      await expect(moved.getByLabel("Why? (goes into the message, optional)")).toBeHidden();
      await moved.getByLabel("By when").fill("2026-03-27");
      const why = moved.getByLabel("Why? (goes into the message, optional)");
      await expect(why).toBeVisible();
      await expect(page.locator(":focus")).toHaveCount(1);
      await expect(moved).toContainText(`${late}: moved to Friday, 27 March 2026.`);
      await why.pressSequentially("because the review moved");
      const message = `${late}: moved to Friday, 27 March 2026, because the review moved.`;
      await expect(moved).toContainText(message);
      await expect(moved).toContainText("It was planned for Friday, 6 March 2026.");
      await expect(moved).toContainText(`New date: ${late}`);
      await person.reloads();
      await expect(await unfolds(person, late)).toContainText(message);
    });
  }

  test("one that is given up keeps its reason, and can be opened again", async ({ person }) => {
    const given = await unfolds(person, soon);
    await given.getByRole("button", { name: "Drop it" }).click();
    await expect(person.page.getByRole("status")).toContainText(["Dropped. It stays in the record"]);
    await expect(given.getByRole("button", { name: "Open it again" })).toBeVisible();
    await person.undoes();
    await given.getByRole("button", { name: "Drop it" }).click();
    await expect(given.getByRole("button", { name: "Open it again" })).toBeVisible();
    await person.chooses("Done or dropped", "Which");
    const dropped = await unfolds(person, soon);
    await expect(person.tick(soon)).not.toBeChecked();
    await dropped.getByLabel("Why? (goes into the message, optional)").fill("the budget is gone");
    await person.reloads();
    await person.chooses("Done or dropped", "Which");
    const again = await unfolds(person, soon);
    const why = again.getByLabel("Why? (goes into the message, optional)");
    await expect(why).toHaveValue("the budget is gone");
    await again.getByRole("button", { name: "Open it again" }).click();
    await person.chooses("Open", "Which");
    await group(person, "Within a week", [soon]);
  });

  test("what the manager promised comes with a kind reminder, the person's own does not", async ({
    person,
  }) => {
    const promised = await unfolds(person, kims);
    await expect(promised).toContainText(`A question about: ${kims}`);
    await expect(promised).toContainText(`Hi Kim,`);
    await expect(promised).toContainText(`On Wednesday, 4 March 2026 you mentioned this: ${kims}.`);
    await expect(promised).toContainText("Shall I remind you on Friday, 29 May 2026");
    await expect(promised.getByRole("link", { name: "Open in mail program" })).toBeVisible();
    await expect(await unfolds(person, soon)).not.toContainText("Ready to send:");
  });

  test("notes are for the person alone and survive a reload", async ({ person }) => {
    const noted = await unfolds(person, kims);
    await noted.getByLabel("Notes, for you alone").pressSequentially("أسأل مرة أخرى, nicht drängen 🙂");
    await expect(noted.locator(".letter-text")).not.toContainText("drängen");
    await person.reloads();
    const again = await unfolds(person, kims);
    await expect(again.getByLabel("Notes, for you alone")).toHaveValue("أسأل مرة أخرى, nicht drängen 🙂");
  });
});
