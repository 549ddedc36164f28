// What a session leaves: it stands in the next one, comes back, and asks what to do at last.
import { expect, test } from "../support/test.mjs";

const carried = [
  "What would make us stop the routing?",
  "Which of my strengths do you wish I used more?",
  "Who should hear about the delay from you?",
  "What does good look like for the roll-back?",
];
const done = "What comes first?";
const stuck = "This comes back for the third time or more. What now?";

const asksWhatNow = (person, question) =>
  person.row(question).getByRole("group", { name: stuck, exact: true });

/** Asks for a session on a day and puts questions on its agenda. */
const prepares = async (person, page, questions) => {
  await page.clock.install({ time: new Date("2026-03-04T10:00:00+01:00") });
  await person.asks({ manager: "Kim", me: "Ada", purpose: "Workload" });
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
  for (const question of questions) await person.addsQuestion("Plan for the future", question);
};

/** Holds the session in sight on a day, and goes to its end. */
const holds = async (person, page, day) => {
  await page.clock.setSystemTime(new Date(`${day}T10:00:00+01:00`));
  await person.goesTo("Hold");
  await person.clicks("Start the clock");
};

const closes = async (person, page) => {
  const stages = page.getByRole("navigation", { name: "Stages of the session" });
  await stages.getByRole("button", { name: "Confirm" }).click();
  await person.follows("Close the session");
  await person.sees("Close the session");
};

/** Closes the session in sight and starts the next one. */
const goesOn = async (person, page) => {
  await closes(person, page);
  await person.clicks("Close and write the recap");
  await person.clicks("I have sent it");
  await person.clicks("Start the next session");
  await person.isAt("Session with Kim", "Session");
};

const goesToAgenda = async (person) => {
  await person.goesTo("Prepare");
  await person.goesToStep("Agenda");
};

test("a question that is carried over says since when and how often, and from the third time on asks what to do", async ({
  person,
  page,
}) => {
  test.slow();
  await prepares(person, page, [...carried, done]);
  await holds(person, page, "2026-03-04");
  await person.clicks("Next: Review goals and alignment");
  await person.clicks("Next: Seek feedback");
  await person.clicks("Next: Plan for the future");
  await person.tick(done).check();
  await goesOn(person, page);
  await goesToAgenda(person);
  await person.hasAgenda(carried);
  for (const one of carried) await expect(person.row(one)).toContainText("Carried from 4 Mar");
  await holds(person, page, "2026-04-08");
  await goesOn(person, page);
  await goesToAgenda(person);
  for (const one of carried) {
    await expect(person.row(one)).toContainText("Carried from 4 Mar, twice, last on 8 Apr");
    await expect(asksWhatNow(person, one)).toBeHidden();
  }
  await holds(person, page, "2026-05-06");
  await goesOn(person, page);
  await goesToAgenda(person);
  const ways = ["Get a decision this time", "Ask for less", "Ask who can decide", "Let it go"];
  for (const [place, one] of carried.entries()) {
    await expect(person.row(one)).toContainText("Carried from 4 Mar, 3 times, last on 6 May");
    await expect(asksWhatNow(person, one).getByRole("button")).toHaveText(ways);
    await asksWhatNow(person, one).getByRole("button", { name: ways[place] }).click();
    await expect(asksWhatNow(person, one)).toBeHidden();
    await expect(person.row(one).getByRole("textbox")).toBeFocused();
  }
  await person.reloads();
  await person.hasAgenda(carried);
  await expect(person.page.getByRole("group", { name: stuck })).toHaveCount(0);
  const kind = person.row(carried[0]).getByLabel("I want to");
  await expect(kind.locator("option:checked")).toHaveText("Decide");
  await expect(person.row(carried[0]).getByLabel("Must discuss")).toBeChecked();
  await holds(person, page, "2026-06-03");
  await closes(person, page);
  const fate = (question) => `What happens with: ${question}`;
  await expect(person.choice("Drop it", fate(carried[3]))).toBeChecked();
  await expect(person.choice("Next session", fate(carried[1]))).toBeChecked();
});

test("what was asked once is asked again in the next session, until an answer is given there", async ({
  person,
  page,
}) => {
  test.slow();
  const [question] = carried;
  await prepares(person, page, [question]);
  for (const day of ["2026-03-04", "2026-04-08", "2026-05-06"]) {
    await holds(person, page, day);
    await goesOn(person, page);
  }
  await goesToAgenda(person);
  await asksWhatNow(person, question).getByRole("button", { name: "Ask for less" }).click();
  await expect(asksWhatNow(person, question)).toBeHidden();
  await person.banner().getByRole("button", { name: "Undo" }).click();
  await expect(asksWhatNow(person, question)).toBeVisible();
  await asksWhatNow(person, question).getByRole("button", { name: "Ask for less" }).click();
  await holds(person, page, "2026-06-03");
  await goesOn(person, page);
  await goesToAgenda(person);
  await expect(person.row(question)).toContainText("Carried from 4 Mar, 4 times, last on 3 Jun");
  await expect(asksWhatNow(person, question)).toBeVisible();
});

test("questions come along in the order in which they stood on the agenda", async ({ person, page }) => {
  const [first, second] = carried;
  await prepares(person, page, [first, second]);
  await person.clicks(`Move up: ${second}`);
  await person.hasAgenda([second, first]);
  await holds(person, page, "2026-03-04");
  await goesOn(person, page);
  await goesToAgenda(person);
  await person.hasAgenda([second, first]);
});

test.describe("after a session that left something of everything", () => {
  const decision = "The routing comes first; the roll-back waits until March";
  const action = "Send the routing plan to the support leads";
  const heard = "Push back earlier, and bring an alternative";
  const answered = "Fewer slides";

  test.beforeEach(async ({ person, page }) => {
    await prepares(person, page, [carried[0]]);
    await holds(person, page, "2026-03-04");
    await person.keeps("Decision", decision);
    await person.keeps("Action item", action, { owner: "Me", due: "2026-03-20" });
    await person.keeps("Feedback", heard);
    await person.keeps("Feedback", answered);
    await closes(person, page);
    const rows = person.part("What I heard").getByRole("listitem");
    const own = rows.filter({ has: person.button(`Remove: ${answered}`) });
    await own.getByLabel("I will … (optional)").fill("show the one that counts");
    await person.clicks("Close and write the recap");
    await person.clicks("I have sent it");
    await page.clock.setSystemTime(new Date("2026-03-11T10:00:00+01:00"));
    await person.clicks("Start the next session");
    await person.isAt("Session with Kim", "Session");
  });

  test("it stands on the page of the next one: to be done, agreed, to be answered, on the agenda again", async ({
    person,
  }) => {
    const last = person.part("From last time");
    for (const round of ["at once", "after a reload"]) {
      await expect(last.getByRole("heading", { level: 3 }), round).toHaveText([
        "Still to be done",
        "On this agenda again",
        "What you agreed on 4 Mar",
        "Feedback that waits for your answer",
      ]);
      await expect(last.getByRole("checkbox", { name: action })).not.toBeChecked();
      for (const text of [decision, heard, carried[0], "Carried from 4 Mar"]) {
        await expect(last).toContainText(text);
      }
      await expect(last).not.toContainText(answered);
      await person.reloads();
    }
  });

  test("a session in between that is cancelled stays in the list as such, and nothing is lost", async ({
    person,
    page,
  }) => {
    await person.goesTo("Ask");
    await person.clicks("I have asked");
    await person.main().getByLabel("Date", { exact: true }).fill("2026-04-08");
    await person.follows("Session with Kim");
    await person.main().getByText("It did not happen").click();
    await person.clicks("Cancelled");
    await expect(person.main()).toContainText("Everything you prepared is kept.");
    await person.isSaved();
    await page.clock.setSystemTime(new Date("2026-04-09T10:00:00+01:00"));
    await person.opens("#/sessions");
    const rows = person.main().getByRole("listitem").filter({ hasText: "Workload" });
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: "Cancelled" })).toHaveCount(1);
    await rows.filter({ hasText: "Recap sent" }).getByRole("link", { name: "Kim" }).click();
    await person.goesTo("Follow up");
    await person.clicks("Start the next session");
    await person.isAt("Session with Kim", "Session");
    const last = person.part("From last time");
    for (const text of [decision, action, heard]) await expect(last).toContainText(text);
    await person.opens("#/sessions");
    await expect(rows).toHaveCount(3);
    await expect(rows.filter({ hasText: "Cancelled" })).toHaveCount(1);
  });

  test("a question that came along to a session that is cancelled comes along to the one after it", async ({
    person,
  }) => {
    await person.main().getByText("It did not happen").click();
    await person.clicks("Cancelled");
    await person.opens("#/sessions");
    const rows = person.main().getByRole("listitem").filter({ hasText: "Workload" });
    await rows.filter({ hasText: "Recap sent" }).getByRole("link", { name: "Kim" }).click();
    await person.goesTo("Follow up");
    await person.clicks("Start the next session");
    await person.isAt("Session with Kim", "Session");
    await expect(person.part("From last time")).toContainText(carried[0]);
    await goesToAgenda(person);
    await person.hasAgenda([carried[0]]);
  });

  test("taken up again, a session that was cancelled has all that came along", async ({ person }) => {
    await person.main().getByText("It did not happen").click();
    await person.clicks("Cancelled");
    await person.clicks("Take it up again");
    await person.reloads();
    await expect(person.part("From last time")).toContainText(heard);
    await goesToAgenda(person);
    await person.hasAgenda([carried[0]]);
    await expect(person.row(carried[0])).toContainText("Carried from 4 Mar");
  });
});
