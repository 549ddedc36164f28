// The routine with a manager: how often, on which days, and when to ask for the next session.
import { expect, test } from "../support/test.mjs";

const dates = (person) => person.part("Routine").getByRole("listitem");

/** The date of an occurrence by its day and month, and what goes with it. */
const date = (person, day) => dates(person).filter({ hasText: day });

/** The next dates, as the page shows them; with or without a comma behind the weekday. */
const hasDates = async (person, expected) => {
  const shown = async () => {
    const texts = await dates(person).locator(".session-row-name").allTextContents();
    return texts.map((text) => text.replace(",", ""));
  };
  await expect.poll(shown).toEqual(expected);
};

/** Goes from the page of the session to that of its manager. */
const goesToManager = async (person) => {
  await person.follows("You and Kim: the routine, and a change of manager");
  await person.sees("You and Kim");
};

/** Holds a session on a Wednesday that is to come again every month, and sends the recap. */
const holdsMonthly = async (person, page) => {
  await page.clock.setFixedTime(new Date("2026-03-04T10:00:00+01:00"));
  await person.asks({ manager: "Kim", me: "Ada", purpose: "Workload" });
  await person.goesTo("Hold");
  await person.clicks("Start the clock");
  const stages = page.getByRole("navigation", { name: "Stages of the session" });
  await stages.getByRole("button", { name: "Confirm" }).click();
  await person.follows("Close the session");
  await person.chooses("Every month", "How often do we meet like this?");
  await person.clicks("Close and write the recap");
  await person.clicks("I have sent it");
  await person.isSaved();
};

test.describe("on the page of a manager", () => {
  test.beforeEach(async ({ person, page }) => {
    await page.clock.setFixedTime(new Date("2026-03-04T10:00:00+01:00"));
    await person.asks({ manager: "Kim", me: "Ada", purpose: "Workload" });
    await person.follows("Session with Kim");
    await goesToManager(person);
  });

  test("there is none until it is begun, and then it is there after a reload", async ({ person }) => {
    await expect(person.main()).toContainText("No routine with Kim yet.");
    await person.clicks("Begin a routine");
    await expect(person.choice("Every month", "How often?")).toBeChecked();
    await hasDates(person, ["Wed 4 Mar 2026", "Fri 3 Apr 2026", "Mon 4 May 2026", "Thu 4 Jun 2026"]);
    await person.reloads();
    await hasDates(person, ["Wed 4 Mar 2026", "Fri 3 Apr 2026", "Mon 4 May 2026", "Thu 4 Jun 2026"]);
  });

  test("each pace has its dates, and none of them is on a Saturday or a Sunday", async ({ person }) => {
    await person.clicks("Begin a routine");
    await person.field("Counted from").fill("2026-01-31");
    await hasDates(person, ["Tue 31 Mar 2026", "Thu 30 Apr 2026", "Mon 1 Jun 2026", "Tue 30 Jun 2026"]);
    await person.chooses("Every quarter", "How often?");
    await hasDates(person, ["Thu 30 Apr 2026", "Fri 31 Jul 2026", "Fri 30 Oct 2026", "Mon 1 Feb 2027"]);
    await person.chooses("Every so many weeks", "How often?");
    await hasDates(person, ["Fri 13 Mar 2026", "Fri 27 Mar 2026", "Fri 10 Apr 2026", "Fri 24 Apr 2026"]);
    await person.field("Weeks from one to the next").selectOption("3");
    await hasDates(person, ["Fri 13 Mar 2026", "Fri 3 Apr 2026", "Fri 24 Apr 2026", "Fri 15 May 2026"]);
    await person.chooses("On a weekday of each month", "How often?");
    await person.field("Which one").selectOption("Second");
    await person.field("Weekday").selectOption("Tuesday");
    await hasDates(person, ["Tue 10 Mar 2026", "Tue 14 Apr 2026", "Tue 12 May 2026", "Tue 9 Jun 2026"]);
    await person.field("Which one").selectOption("Last");
    await person.reloads();
    await expect(person.field("Which one").locator("option:checked")).toHaveText("Last");
    await expect(person.field("Weekday").locator("option:checked")).toHaveText("Tuesday");
    await hasDates(person, ["Tue 31 Mar 2026", "Tue 28 Apr 2026", "Tue 26 May 2026", "Tue 30 Jun 2026"]);
  });

  test("a date is skipped and put back, and all others stay", async ({ person }) => {
    await person.clicks("Begin a routine");
    await date(person, "3 Apr 2026").getByRole("button", { name: /^Skip/ }).click();
    const left = ["Wed 4 Mar 2026", "Mon 4 May 2026", "Thu 4 Jun 2026", "Fri 3 Jul 2026"];
    await hasDates(person, left);
    await person.undoes();
    await hasDates(person, ["Wed 4 Mar 2026", "Fri 3 Apr 2026", "Mon 4 May 2026", "Thu 4 Jun 2026"]);
    await date(person, "3 Apr 2026").getByRole("button", { name: /^Skip/ }).click();
    await person.reloads();
    await hasDates(person, left);
    await person.clicks("Put it back");
    await hasDates(person, ["Wed 4 Mar 2026", "Fri 3 Apr 2026", "Mon 4 May 2026", "Thu 4 Jun 2026"]);
    await expect(person.main()).not.toContainText("is skipped");
  });

  test("what is skipped is named by the day that was on show, and that is never on a weekend", async ({
    person,
  }) => {
    await person.clicks("Begin a routine");
    await date(person, "3 Apr 2026").getByRole("button", { name: /^Skip/ }).click();
    await expect(person.part("Routine")).toContainText(/\w{3},? \d+ \w{3} 2026 is skipped/);
    await expect(person.part("Routine")).toContainText(/Fri,? 3 Apr 2026 is skipped/);
  });

  test("it pauses and goes on, ends and comes back by Undo", async ({ person }) => {
    const all = ["Wed 4 Mar 2026", "Fri 3 Apr 2026", "Mon 4 May 2026", "Thu 4 Jun 2026"];
    await person.clicks("Begin a routine");
    await person.clicks("Pause");
    await expect(person.main()).toContainText("The routine pauses. Nothing is proposed until you go on.");
    await expect(dates(person)).toHaveCount(0);
    await person.reloads();
    await person.clicks("Go on with it");
    await hasDates(person, all);
    await person.clicks("End the routine");
    await expect(person.main()).toContainText("No routine with Kim yet.");
    await person.undoes();
    await hasDates(person, all);
    await person.reloads();
    await hasDates(person, all);
  });

  test("light ones and a full one each quarter: the full ones are longer", async ({ person }) => {
    await person.clicks("Begin a routine");
    await expect(person.field("Purpose")).toBeVisible();
    await person.chooses("Light ones, and a full one each quarter", "What for?");
    await expect(person.field("Purpose")).toBeHidden();
    const full = "Planning the next quarter · 60 minutes";
    const light = "Feedback on recent work · 30 minutes";
    await person.reloads();
    const facts = dates(person).locator(".session-row-facts");
    await expect(facts).toHaveText([full, light, light, full]);
  });

  test("all alike: purpose, length and time of day are kept", async ({ person }) => {
    await person.clicks("Begin a routine");
    await person.field("Purpose").selectOption("Promotion");
    await person.chooses("30", "How many minutes?");
    await person.field("Time (stays when the clocks change)").fill("09:30");
    await person.reloads();
    await expect(dates(person).first()).toContainText("Promotion · 30 minutes");
    await person.finds("Time (stays when the clocks change)", "09:30");
  });
});

test("the dates stand on the page of the manager after a session that is to come again", async ({
  person,
  page,
}) => {
  await holdsMonthly(person, page);
  await person.follows("Session with Kim");
  await goesToManager(person);
  await hasDates(person, ["Fri 3 Apr 2026", "Mon 4 May 2026", "Thu 4 Jun 2026", "Fri 3 Jul 2026"]);
});

test("ten days before the next date, and not before, home leads to a request with that date", async ({
  person,
  page,
}) => {
  await holdsMonthly(person, page);
  const asks = person.main().getByText("It is time to ask Kim for the next session");
  await page.clock.setFixedTime(new Date("2026-03-23T09:00:00+01:00"));
  await person.opens();
  await expect(person.heading("Nothing is due.").or(person.heading("Write down one thing that went well this week"))).toBeVisible();
  await expect(asks).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-03-24T09:00:00+01:00"));
  await person.reloads();
  await person.sees("It is time to ask Kim for the next session");
  await expect(person.main()).toContainText(/Workload · Fri,? 3 Apr 2026/);
  await person.clicks("Write the request");
  await person.isAt("Ask for a strategy session", "Ask");
  await person.finds("Your manager's first name", "Kim");
  await person.follows("Session with Kim");
  await expect(person.main()).toContainText(/Fri,? 3 Apr 2026 · Workload · 45 min/);
  await person.opens();
  await expect(person.main()).toContainText("the session with Kim");
  await expect(asks).toBeHidden();
});

test("the request for the next session of a routine names its date", async ({ person, page }) => {
  await holdsMonthly(person, page);
  await page.clock.setFixedTime(new Date("2026-03-24T09:00:00+01:00"));
  await person.opens();
  await person.clicks("Write the request");
  await person.sees("Ask for a strategy session");
  await expect(person.message()).toHaveValue(/3 April/);
});

test("a routine that pauses asks for nothing", async ({ person, page }) => {
  await holdsMonthly(person, page);
  await person.follows("Session with Kim");
  await goesToManager(person);
  await person.clicks("Pause");
  await person.isSaved();
  await page.clock.setFixedTime(new Date("2026-03-25T09:00:00+01:00"));
  await person.opens();
  await expect(person.heading("Write down one thing that went well this week")).toBeVisible();
  await expect(person.main()).not.toContainText("It is time to ask Kim");
});
