// The recap in each of its forms and in the person's own words, check-ins, and what can be saved.
import ICAL from "ical.js";
import { readFile } from "node:fs/promises";
import { questions } from "../support/story.mjs";
import { expect, test } from "../support/test.mjs";

const mine = "Send the routing plan to the support leads";
const kims = "Tell the release team about the delay";

const opensRecap = async (person) => {
  await person.goesToSession();
  await person.goesTo("Follow up");
  await person.isAt("Send the recap", "Recap");
};

/** The record's offers to a text that the person worded. */
const offers = (person) => person.part("The record has changed since");

/** The offer of a line of the record; the mark of its list stays in the letter. */
const offer = (person, line) =>
  offers(person).getByRole("listitem").filter({ hasText: line.replace(/^- /, "") });

/** What a letter on the page says that cannot be changed there. */
const letter = (place) => place.locator(".letter-text");

/** Adds a line of the person's own at the end of the recap; gives all of it. */
const rewords = async (person) => {
  await person.recap().press("Control+End");
  await person.recap().pressSequentially("\nPS: Danke für die Offenheit 🙂");
  await expect(person.main()).toContainText("it no longer follows the record");
  return person.recap().inputValue();
};

const saves = async (page, button) => {
  const saving = page.waitForEvent("download");
  await button.click();
  const file = await saving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
};

const forms = {
  Full: {
    subject: /^SubjectSummary: strategy session, .* \(2 actions\)$/,
    has: [
      /^Hi Kim,\n\nThank you for the strategy session about /,
      "Decided\n- The routing comes first; the roll-back waits until March",
      "Actions\n- Ada: ",
      "What I heard\n- ",
      `Open, for next time\n- ${questions[2][1]}`,
      /Check-ins\n- .*20 March 2099: a short update from me/,
      /Best,\nAda$/,
    ],
    hasNot: ["Dear Kim"],
  },
  "For a chat": {
    subject: /^Subject/,
    has: [
      /^Hi Kim, thanks for our session about /,
      "Decided: The routing comes first",
      `Actions: Ada: ${mine}, by Thursday, 12 March 2099; Kim: ${kims}, date to confirm`,
      "What I heard: Push back earlier",
    ],
    hasNot: ["- ", "Best,", questions[2][1]],
  },
  Formal: {
    subject: /^SubjectSummary of the strategy session on .* \(2 actions\)$/,
    has: [
      /^Dear Kim,\n\nThis is the summary of our strategy session about .* on .*\./,
      "Decisions\n- ",
      "Action items\n- ",
      "Feedback received\n- ",
      "Open, for the next session\n- ",
      /Kind regards,\nAda$/,
    ],
    hasNot: ["Thank you", "Hi Kim"],
  },
  "After a hard talk": {
    subject: /^SubjectAfter our session on /,
    has: [
      /^Hi Kim,\n\nThank you for speaking openly with me about /,
      /What I heard, and what I will change\n- .* → I will bring two options to the next review\n\nDecided\n/,
      /Best,\nAda$/,
    ],
    hasNot: ["Open, for next time", questions[2][1]],
  },
};

test.describe("after the session", () => {
  test.use({ chapter: "closed" });

  test.beforeEach(({ person }) => opensRecap(person));

  for (const [form, { subject, has, hasNot }] of Object.entries(forms)) {
    test(`the recap in the form “${form}” says what belongs in, also after a reload`, async ({
      person,
    }) => {
      await person.writes("What was most useful for you? (optional)", "your “no” to the third goal");
      await person.chooses(form, "In which form?");
      for (const round of ["at once", "after a reload"]) {
        await expect(person.choice(form, "In which form?"), round).toBeChecked();
        await expect(person.recap()).toHaveValue(/your “no” to the third goal/);
        const recap = await person.recap().inputValue();
        for (const part of has) expect(recap, round).toMatch(part);
        for (const part of hasNot) expect(recap, round).not.toContain(part);
        await expect(person.main().locator(".letter-subject").first()).toHaveText(subject);
        // Notes are for the person alone, in every form.
        expect(recap).not.toContain("response times only");
        await person.reloads();
      }
    });
  }

  test("the recap for a chat has at most five lines, as the page says", async ({ person }) => {
    await person.chooses("For a chat", "In which form?");
    await expect(person.main()).toContainText("At most five lines");
    await expect(person.recap()).toHaveValue(/^Hi Kim, thanks/);
    const lines = (await person.recap().inputValue()).split("\n");
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(5);
  });

  test("own words stay when a date comes in; the new line is offered, goes in alone, and out by Undo", async ({
    person,
  }) => {
    const worded = await rewords(person);
    await person.part("Still missing").getByLabel("By when").fill("2099-04-02");
    const came = `- Kim: ${kims}, by Thursday, 2 April 2099`;
    const went = `- Kim: ${kims}, date to confirm`;
    await expect(offers(person).getByRole("listitem")).toHaveCount(2);
    await expect(offer(person, came)).toContainText("New in the record");
    await expect(offer(person, went)).toContainText("Told no more by the record");
    await expect(person.recap()).toHaveValue(worded);
    await person.reloads();
    await expect(person.recap()).toHaveValue(worded);
    await offer(person, came).getByRole("button", { name: "Put it in" }).click();
    await expect(offers(person).getByRole("listitem")).toHaveCount(1);
    const lines = (await person.recap().inputValue()).split("\n");
    expect(lines).toContain(came);
    expect(lines.filter((line) => line !== came).join("\n")).toBe(worded);
    // It stands with the other action items.
    expect(Math.abs(lines.indexOf(came) - lines.indexOf(went))).toBe(1);
    await offer(person, went).getByRole("button", { name: "Take it out" }).click();
    await expect(offers(person)).toBeHidden();
    await expect(person.recap()).toHaveValue(worded.replace(went, came));
    await person.banner().getByRole("button", { name: "Undo" }).click();
    await expect(person.recap()).toHaveValue(lines.join("\n"));
    await person.banner().getByRole("button", { name: "Undo" }).click();
    await expect(person.recap()).toHaveValue(worded);
    await expect(offers(person).getByRole("listitem")).toHaveCount(2);
  });

  test("what changes on another screen is offered, and can be left out for good", async ({
    person,
  }) => {
    const worded = await rewords(person);
    await person.opens("#/actions");
    await person.clicks(`More: ${kims}`);
    await person.field("Who").selectOption("Me");
    await person.isSaved();
    await opensRecap(person);
    await expect(person.recap()).toHaveValue(worded);
    await expect(offer(person, `- Ada: ${kims}`)).toContainText("New in the record");
    await person.clicks("Leave my text as it is");
    await expect(offers(person)).toBeHidden();
    await expect(person.recap()).toHaveValue(worded);
    await person.banner().getByRole("button", { name: "Undo" }).click();
    await expect(offers(person)).toBeVisible();
    await person.clicks("Leave my text as it is");
    await person.reloads();
    await expect(person.recap()).toHaveValue(worded);
    await expect(offers(person)).toBeHidden();
  });

  test("the focus stays in the page when an offer is taken or left", async ({ person, page }) => {
    await rewords(person);
    await person.part("Still missing").getByLabel("By when").fill("2099-04-02");
    const take = offers(person).getByRole("button", { name: "Put it in" });
    await take.focus();
    await page.keyboard.press("Enter");
    await expect(offers(person).getByRole("listitem")).toHaveCount(1);
    await expect(person.main().locator(":focus")).toHaveCount(1);
    await offers(person).getByRole("button", { name: "Leave my text as it is" }).focus();
    await page.keyboard.press("Enter");
    await expect(offers(person)).toBeHidden();
    await expect(person.main().locator(":focus")).toHaveCount(1);
  });

  test("the record is saved as Markdown, with what only the person sees marked as such", async ({
    person,
    page,
  }) => {
    const { name, text } = await saves(page, person.button("Save as Markdown"));
    expect(name).toMatch(/^session-\d{4}-\d{2}-\d{2}\.md$/);
    expect(text).toMatch(/^# Strategy session: Planning the next quarter\n/);
    const parts = [
      "With: Kim",
      "## Agenda",
      "## Decided\n\n- The routing comes first; the roll-back waits until March",
      "## Action items",
      kims,
      "Push back earlier, and bring an alternative",
      /Kim’s own manager looks at response times only.* \(only me\)/,
      /20 March 2099: short update, open/,
    ];
    for (const part of parts) expect(text).toMatch(part);
  });

  test("a check-in names what is done and what is next; once it is ticked, home asks no more", async ({
    person,
    page,
  }) => {
    await person.clicks("I have sent it");
    await person.clicks("Add a check-in");
    const row = person.part("Check-ins").getByRole("listitem").last();
    await expect(row.getByLabel("Date of the check-in")).toBeFocused();
    const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
    await row.getByLabel("Date of the check-in").fill(today);
    await row.getByLabel("About what? (optional)").fill("the routing");
    await row.getByText("The update, ready to send").click();
    await expect(row).toContainText("Short update: the routing");
    await expect(letter(row)).toContainText("Nothing is finished yet since");
    await expect(letter(row)).toContainText(`Next: ${mine}, by Thursday, 12 March 2099.`);
    await person.opens();
    await person.sees("Send Kim the short update that you promised");
    await person.tick(mine).check();
    await person.follows("Open the update");
    await person.isAt("Send the recap", "Recap");
    await expect(row.getByLabel("About what? (optional)")).toHaveValue("the routing");
    await row.getByText("The update, ready to send").click();
    await expect(letter(row)).toContainText(new RegExp(`Done since .*: ${mine}\\.`));
    await expect(letter(row)).toContainText("Nothing is open on my side.");
    await row.getByLabel("Update sent").check();
    await person.reloads();
    await expect(row.getByLabel("Update sent")).toBeChecked();
    await person.opens();
    await person.sees("Nothing is due.");
  });

  test("a check-in that was removed comes back by Undo", async ({ person }) => {
    const row = person.part("Check-ins").getByRole("listitem");
    await expect(row.getByLabel("Date of the check-in")).toHaveValue("2099-03-20");
    await person.clicks("Remove this check-in");
    await expect(row).toHaveCount(0);
    await person.undoes();
    await expect(row.getByLabel("Date of the check-in")).toHaveValue("2099-03-20");
  });

  test("all dates are saved for a calendar: nothing doubles, each rings once, later ones win", async ({
    person,
    page,
  }) => {
    const now = Date.now();
    await page.clock.setFixedTime(now);
    const reads = async () => {
      const button = person.button("Save all dates for your calendar");
      const { name, text } = await saves(page, button);
      expect(name).toBe("strategy-session.ics");
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      for (const event of events) {
        expect(event.getAllSubcomponents("valarm"), event.toString()).toHaveLength(1);
      }
      const told = events.map((event) => new ICAL.Event(event));
      const uids = told.map((event) => event.uid);
      expect(new Set(uids).size).toBe(uids.length);
      return new Map(told.map((event) => [event.uid, event]));
    };
    const first = await reads();
    const titles = [...first.values()].map((event) => event.summary);
    for (const title of [`Due: ${mine}`, "Short update to Kim", "Strategy session with Kim"]) {
      expect(titles).toContain(title);
    }
    await page.clock.setFixedTime(now + 5 * 60_000);
    await person.field("Date of the check-in").fill("2099-03-23");
    const second = await reads();
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [uid, event] of second) {
      expect(event.sequence, uid).toBeGreaterThanOrEqual(first.get(uid).sequence);
    }
    const update = [...second.values()].find((event) => event.summary === "Short update to Kim");
    expect(update.startDate.toString()).toBe("2099-03-23");
    expect(update.sequence).toBeGreaterThan(first.get(update.uid).sequence);
  });
});

test.describe("a session that was put aside", () => {
  test.use({ chapter: "prepared" });

  for (const [how, sentence] of [
    ["Cancelled", "could not take place this time. That happens."],
    ["Postponed", "moves to another day."],
    ["Nobody came", "did not come about this time. That happens."],
  ]) {
    test(`${how}: the recap has a form of its own, which survives a reload`, async ({ person }) => {
      await person.goesToSession();
      await person.main().getByText("It did not happen").click();
      await person.clicks(how);
      await person.goesTo("Follow up");
      await person.isAt("Send the recap", "Recap");
      for (const round of ["at once", "after a reload"]) {
        await expect(person.recap(), round).toHaveValue(new RegExp(sentence.replaceAll(".", "\\.")));
        const recap = await person.recap().inputValue();
        expect(recap).toContain(`The agenda stands\n- ${questions[0][1]}`);
        expect(recap).toContain("Two ways on, whichever is easier for you\n- A new date: 45 minutes");
        await expect(person.page.getByRole("group", { name: "In which form?" })).toBeHidden();
        await expect(person.main()).toContainText(/Our strategy session about .*: two ways on/);
        await person.reloads();
      }
      await person.clicks("I have sent it");
      await expect(person.main()).toContainText(/Sent on \w{3},? \d/);
    });
  }
});
