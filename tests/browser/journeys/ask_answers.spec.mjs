// Ask: what a person meant, and what comes of it: dates, calendars, answers, and none.
import ICAL from "ical.js";
import { readFile } from "node:fs/promises";
import { expect, test } from "../support/test.mjs";

const complaints = (person) => person.main().locator(".complaints");

test("what cannot be meant is said at the field and on top, and nothing typed is lost", async ({
  person,
  page,
}) => {
  await page.clock.install({ time: new Date("2026-03-10T09:00:00") });
  await person.asks({ manager: "Kim", me: "Ada" });
  await expect(complaints(person)).toBeEmpty();
  await person.field("Their email address (optional)").pressSequentially("kim@example");
  // Nobody is corrected in the middle of a word.
  await expect(complaints(person)).toBeEmpty();
  await person.field("First day").fill("2026-03-02");
  await person.field("Second time").fill("10:00");
  await person.message().focus();
  const said = [
    "Their email address (optional): This is not a mail address. One looks like kim@example.org.",
    "First day: This day is over. Please offer one that is still to come.",
    "Second day: Please give the day as well.",
  ];
  for (const sentence of said) await expect(person.button(sentence)).toBeVisible();
  await expect(person.field("First day")).toHaveAttribute("aria-invalid", "true");
  await expect(person.field("First day")).toHaveAccessibleDescription(/This day is over/);
  await person.reloads();
  await person.finds("Their email address (optional)", "kim@example");
  await person.finds("First day", "2026-03-02");
  await person.clicks(said[0]);
  await expect(person.field("Their email address (optional)")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(".org");
  await expect(person.button(said[0])).toBeHidden();
  await person.field("First day").fill("2026-03-12");
  await person.field("Second day").fill("2026-03-13");
  await expect(complaints(person)).toBeEmpty();
});

test("a date that nobody can mean is not kept, and the page says so", async ({ person }) => {
  await person.asks({ manager: "Kim" });
  await person.field("First day").fill("2026-12-03");
  await person.field("First day").fill("0026-12-03");
  await person.message().focus();
  await expect(person.main()).toContainText("Please give a date between 1970 and 2200.");
  await person.finds("First day", "0026-12-03");
});

test("a date that no calendar has does not take the place of the one that was there", async ({
  person,
  page,
}) => {
  await person.asks({ manager: "Kim" });
  await person.clicks("I have asked");
  const date = person.main().getByLabel("Date", { exact: true });
  await date.fill("2099-03-12");
  await person.isSaved();
  await date.focus();
  // Day and month as the browser's language has them: the day of the month is taken away.
  await page.keyboard.press("Delete");
  await person.message().focus();
  await expect(person.main()).toContainText("Please give a date between 1970 and 2200.");
  await person.reloads();
  await person.finds("Date", "2099-03-12");
});

test("a text that is far too long is kept, and the page says so", async ({ person }) => {
  await person.asks({ manager: "Kim" });
  const long = "Ä".repeat(20_001);
  await person.message().focus();
  await person.writes("Why now?", long);
  await person.message().focus();
  await expect(person.main()).toContainText("This text has 20001 characters.");
  await person.reloads();
  await person.finds("Why now?", long);
});

test("markup and line breaks stay text", async ({ person }) => {
  const odd = "Kim</textarea><img src=x onerror=alert(1)>";
  await person.asks({ manager: odd, me: "Ada\u202e" });
  await expect(person.message()).toHaveValue(new RegExp(`^Hi ${odd.replaceAll(/[()]/g, ".")},`));
  await person.reloads();
  await person.finds("Your manager's first name", odd);
});

for (const [zone, start] of [
  ["Europe/Berlin", "2026-12-03T13:30:00Z"],
  ["America/New_York", "2026-12-03T19:30:00Z"],
  ["Asia/Kolkata", "2026-12-03T09:00:00Z"],
  ["Pacific/Apia", "2026-12-03T01:30:00Z"],
]) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test("a time on offer goes into the calendar at the right instant", async ({ person, page }) => {
      await person.asks({ manager: "Kim", me: "Ada", purpose: "Workload" });
      await person.field("First day").fill("2026-12-03");
      await person.field("First time").fill("14:30");
      const saving = page.waitForEvent("download");
      await person.main().getByRole("button", { name: /^Save a calendar file for/ }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe("one-on-one.ics");
      const text = await readFile(await file.path(), "utf8");
      const calendar = new ICAL.Component(ICAL.parse(text));
      const [read] = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
      expect(read.startDate.toJSDate()).toEqual(new Date(start));
      expect(read.duration.toSeconds()).toBe(45 * 60);
      expect(read.summary).toBe("Strategy session: my priorities and my capacity (45 min)");
      expect(read.description).toBe(await person.message().inputValue());
      const google = await person.link("Open in Google Calendar").getAttribute("href");
      const told = new URL(google).searchParams;
      expect(told.get("text")).toBe("One-on-one");
      expect(told.get("dates").slice(0, 16)).toBe(start.replaceAll(/[-:]/g, ""));
      expect([...told.keys()]).toEqual(["action", "text", "dates"]);
      await expect(person.main()).toContainText("It gets the time and the title “One-on-one”, nothing else.");
    });
  });
}

test.describe("where the clocks go forward", () => {
  test.use({ timezoneId: "Europe/Berlin" });

  test("F15: a time that they skip is refused, and one that they show twice is not", async ({
    person,
  }) => {
    await person.asks({ manager: "Kim" });
    await person.field("First day").fill("2027-03-28");
    await person.field("First time").fill("02:30");
    await person.message().focus();
    await expect(person.main()).toContainText("the clocks go forward over it");
    await expect(person.main()).not.toContainText("Put it into the calendar");
    await person.field("First time").fill("03:00");
    await expect(complaints(person)).toBeEmpty();
    await expect(person.main()).toContainText("Put it into the calendar");
    await person.field("First day").fill("2027-10-31");
    await person.field("First time").fill("02:30");
    await expect(complaints(person)).toBeEmpty();
  });
});

test("another length shows what it would change before it does", { tag: "@behind" }, async ({ person }) => {
  await person.asks({ manager: "Kim", purpose: "Feedback on recent work" });
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  await person.clicks("Start from the template");
  await person.goesTo("Ask");
  await person.chooses("30", "How many minutes?");
  await expect(person.main()).toContainText("Seek feedback: 10 min instead of 20");
  await expect(person.main()).toContainText("Your questions take 45 min, 15 too many");
  await expect(person.message()).toHaveValue(/45 minutes/);
  await person.clicks("Leave it");
  await expect(person.choice("45", "How many minutes?")).toBeChecked();
  await person.chooses("30", "How many minutes?");
  await person.clicks("Change it");
  await expect(person.message()).toHaveValue(/30 minutes/);
  await expect(person.main()).not.toContainText("This would change");
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  await expect(person.questions()).toHaveCount(8);
  await expect(person.main()).toContainText("45 of 30 min planned: 15 too many");
});

test("what a view says is drawn anew when it changes, and not with what is typed beside it", { tag: "@behind" }, async ({
  person,
}) => {
  await person.asks({ manager: "Kim", purpose: "Feedback on recent work" });
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  await person.clicks("Start from the template");
  await person.goesTo("Ask");
  await person.chooses("30", "How many minutes?");
  const change = person.button("Change it");
  const marked = () => change.evaluate((button) => button.isSameNode(window.marked));
  await change.evaluate((button) => (window.marked = button));
  await person.writes("Your first name", "Ada");
  await person.writes("Your manager's first name", "Jürgen");
  expect(await marked()).toBe(true);
  await person.chooses("60", "How many minutes?");
  await expect.poll(marked).toBe(false);

  await person.clicks("Leave it");
  await person.goesTo("Prepare");
  await person.goesToStep("Check");
  const gap = person.link("Name one outcome that you want to leave with.");
  await gap.evaluate((link) => (window.marked = link));
  await person.writes("Date", "2031-03-14");
  expect(await gap.evaluate((link) => link.isSameNode(window.marked))).toBe(true);
});

test("no and cancelled keep everything and bring the words for it", { tag: "@behind" }, async ({ person }) => {
  await person.asks({ manager: "Kim", me: "Ada", purpose: "Workload" });
  await person.clicks("I have asked");
  await person.main().getByText("No answer, or a no?").click();
  await person.clicks("They said no");
  await expect(person.field("Ready to send")).toHaveValue(/Thanks for being open with me\./);
  await person.chooses("No time to meet: in writing", "How do you want to go on?");
  await expect(person.field("Ready to send")).toHaveValue(/If you would rather talk, fifteen minutes would do\./);
  const own = "Short answers by mail are fine. مرحبا 🙂";
  await person.writes("Ready to send", own);
  await person.reloads();
  await person.chooses("No time to meet: in writing", "How do you want to go on?");
  await person.finds("Ready to send", own);
  await person.clicks("I have sent it");
  await expect(person.main()).toContainText("Give it three working days before you ask again.");
  for (const round of [1, 2, 3]) {
    await person.goesToSession();
    await person.main().getByText("It did not happen").click();
    await person.clicks("Cancelled");
    if (round < 3) {
      await expect(person.field("Ready to send")).toHaveValue(/No problem about the cancellation\./);
      await person.field("First day").fill("2099-03-12");
      await expect(person.field("Ready to send")).toHaveValue(/Would Thursday, 12 March work\?/);
      await person.clicks("Take it up again");
    }
  }
  await expect(person.choice("Talk about the meeting itself")).toBeChecked();
  await expect(person.field("Ready to send")).toHaveValue(/Is it the time, the length or the topic\?/);
  await person.opens();
  await person.sees("Find a new way to the session with Kim");
  await person.follows("Open the message");
  await person.clicks("I have sent it");
  await person.opens();
  await person.sees("Prepare the session with Kim");
});

test.describe("after the request was sent", () => {
  test.use({ chapter: "asked" });

  test("the next request may go to the same manager or to someone new", { tag: "@behind" }, async ({ person }) => {
    await person.opens();
    await person.follows("Ask for another session");
    await person.sees("Ask for a strategy session");
    await person.finds("Your manager's first name", "Kim");
    await person.finds("Your first name", "Ada");
    await person.field("With").selectOption("Someone new");
    await person.finds("Your manager's first name", "");
    await person.writes("Your manager's first name", "Robin");
    await person.reloads();
    await person.finds("Your manager's first name", "Robin");
    await person.opens("#/sessions");
    const names = person.sessions().getByRole("link");
    await expect(names).toHaveCount(2);
    await expect(names.filter({ hasText: /^Kim$/ })).toHaveCount(1);
    await expect(names.filter({ hasText: /^Robin$/ })).toHaveCount(1);
  });

  test("three working days without an answer bring a reminder to send", async ({ person, page }) => {
    await page.clock.install({ time: Date.now() + 6 * 24 * 3600 * 1000 });
    await person.opens();
    await person.sees("Ask Kim again");
    await person.follows("Open the reminder");
    await person.sees("Ask for a strategy session");
    await expect(person.field("Ready to send")).toHaveValue(/I'd like to come back to this: could we still have the strategy session/);
    await person.clicks("I have sent it");
    await expect(person.main()).toContainText("You asked again on");
    await person.writes("Date", "2099-03-12");
    await expect(person.field("Ready to send")).toBeHidden();
    await person.reloads();
    await person.finds("Date", "2099-03-12");
  });
});
