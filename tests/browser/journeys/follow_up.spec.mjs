// Follow up: the end of the session, the recap, and the way to the next one.
import { expect, test } from "../support/test.mjs";
import { achievement, goals, questions } from "../support/story.mjs";

const ask = (place) => questions[place][1];
const fate = (place) => `What happens with: ${ask(place)}`;

test.describe("while the session is closed", () => {
  test.use({ chapter: "held" });

  test.beforeEach(async ({ person }) => {
    await person.goesToSession();
    await person.goesTo("Hold");
    await person.clicks("Next: Plan for the future");
    await person.clicks("Next: Summarize and confirm");
    await person.follows("Close the session");
    await person.isAt("Close the session", "Close the session");
  });

  test("what was decided, agreed and heard is read back and can be completed; a reload keeps it", async ({
    person,
  }) => {
    await expect(person.part("What we decided").getByRole("textbox")).toHaveValue(
      "The routing comes first; the roll-back waits until March",
    );
    const actions = person.part("Who does what by when").getByRole("listitem");
    await expect(actions).toHaveCount(2);
    const undated = actions.filter({ hasText: "No date yet." });
    await expect(undated).toHaveCount(1);
    await expect(undated.getByLabel("Who").getByRole("option", { selected: true })).toHaveText("Kim");
    await undated.getByLabel("By when").fill("2099-04-02");
    await expect(undated).toHaveCount(0);
    await person.field("I will … (optional)").pressSequentially("bring zwei Möglichkeiten mit 🙂");
    await person.reloads();
    await person.finds("I will … (optional)", "bring zwei Möglichkeiten mit 🙂");
    await expect(actions).toHaveCount(2);
    await expect(person.main()).not.toContainText("No date yet.");
  });

  test("each question gets its fate, and none is dropped unless somebody says so", async ({
    person,
  }) => {
    // What was ticked in the room is discussed, all else waits for the next session.
    await expect(person.choice("Discussed", fate(0))).toBeChecked();
    await expect(person.choice("Discussed", fate(1))).toBeChecked();
    for (const place of [2, 3, 4, 5, 6, 7, 8, 9]) {
      await expect(person.choice("Next session", fate(place))).toBeChecked();
    }
    await person.chooses("Action item for me", fate(4));
    await person.chooses("Parking lot", fate(5));
    await person.chooses("Drop it", fate(6));
    await person.chooses("Discussed", fate(7));
    await person.reloads();
    await expect(person.choice("Action item for me", fate(4))).toBeChecked();
    await expect(person.choice("Drop it", fate(6))).toBeChecked();
    await person.clicks("Close and write the recap");
    await person.isAt("Send the recap", "Recap");
    await person.follows("Session with Kim");
    const record = person.part("Record");
    const fates = ["Discussed", "Discussed", "Next session", "Next session", "Action item for me"];
    fates.push("Parking lot", "Drop it", "Discussed", "Next session", "Next session");
    for (const [place, name] of fates.entries()) {
      await expect(record).toContainText(`${ask(place)} (${name})`);
    }
    await expect(record.getByRole("checkbox", { name: ask(4), exact: true })).toBeVisible();
    await expect(record).toContainText("Kim’s own manager looks at response times only");
  });

  test("F18: closing can be undone, and the session goes on where it was", async ({ person }) => {
    await person.chooses("Drop it", fate(9));
    await person.clicks("Close and write the recap");
    await person.sees("Send the recap");
    await person.undoes();
    await person.opens();
    await person.sees("Go on with the session with Kim");
    await person.follows("Back into the room");
    await person.sees("Summarize and confirm");
  });
});

test.describe("after the session", () => {
  test.use({ chapter: "closed" });

  test.beforeEach(async ({ person }) => {
    await person.opens();
    await person.sees("Send Kim the recap");
    await person.follows("Open the recap");
    await person.isAt("Send the recap", "Recap");
  });

  test("the recap says what was decided, who does what by when, what was heard, what stays open", async ({
    person,
  }) => {
    const recap = await person.recap().inputValue();
    const parts = [
      "Hi Kim,",
      "- The routing comes first; the roll-back waits until March",
      /- Ada: Send the routing plan to the support leads, by .*12 March( 2099)?/,
      "- Kim: Tell the release team about the delay, date to confirm",
      "- Push back earlier, and bring an alternative → I will bring two options to the next review",
      `- ${ask(2)}`,
      `- ${ask(7)}`,
      `- ${ask(8)}`,
      /20 March( 2099)?: a short update from me/,
    ];
    for (const part of parts) expect(recap).toMatch(part);
    // Notes are for the person alone, and what was dropped or discussed is not open.
    expect(recap).not.toContain("response times only");
    expect(recap).not.toContain(ask(9));
    expect(recap).not.toContain(ask(1));
    await expect(person.main()).toContainText("Subject");
    await expect(person.main()).toContainText("(2 actions)");
  });

  test("F5: the recap can be reworded, survives a reload, and can follow the record again", async ({
    person,
  }) => {
    await person.writes("What was most useful for you? (optional)", "your “no” to the third goal");
    await expect(person.recap()).toHaveValue(/Most useful for me: your “no” to the third goal/);
    const written = await person.recap().inputValue();
    await person.recap().press("Control+Home");
    await person.recap().pressSequentially("Grüße vorweg, مرحبا 🙂\n");
    await person.reloads();
    await expect(person.recap()).toHaveValue(`Grüße vorweg, مرحبا 🙂\n${written}`);
    await expect(person.main()).toContainText("it no longer follows the record");
    await person.clicks("Write it again from the record");
    await expect(person.recap()).toHaveValue(written);
    await person.undoes();
    await expect(person.recap()).toHaveValue(`Grüße vorweg, مرحبا 🙂\n${written}`);
  });

  test("the recap goes out by the clipboard and by a mail link", async ({ person, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await person.clicks("Copy the text");
    await expect(person.button("Copied")).toBeVisible();
    const copied = await person.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll("\r\n", "\n")).toBe(await person.recap().inputValue());
    await person.recap().fill("Hi Kim,\n\nkurz & gut: 100 % einig.\n\nAda");
    const mail = person.link("Open in mail program");
    await expect
      .poll(async () => new URL(await mail.getAttribute("href")).searchParams.get("body"))
      .toBe("Hi Kim,\r\n\r\nkurz & gut: 100 % einig.\r\n\r\nAda");
  });

  test("a recap that was sent is sent, also after a reload, and home goes on to what is next", async ({
    person,
  }) => {
    await person.clicks("I have sent it");
    await expect(person.main()).toContainText(/Sent on \w{3},? \d/);
    await person.reloads();
    await expect(person.main()).toContainText(/Sent on \w{3},? \d/);
    await person.opens();
    await person.sees("Nothing is due.");
    await expect(person.tick("Send the routing plan to the support leads")).toBeVisible();
    await person.goesToSession();
    await person.goesTo("Follow up");
    await person.clicks("Not sent after all");
    await person.opens();
    await person.sees("Send Kim the recap");
  });

  test("the next session starts with what this one left", async ({ person }) => {
    await person.clicks("I have sent it");
    await person.clicks("Start the next session");
    await person.isAt("Session with Kim", "Session");
    const last = person.part("From last time");
    const action = last.getByRole("checkbox", { name: "Send the routing plan to the support leads" });
    await expect(action).not.toBeChecked();
    await expect(last).toContainText("Me · due 12 Mar");
    await expect(last).toContainText("Tell the release team about the delay");
    await expect(last).toContainText("Kim · no date yet");
    await expect(last).toContainText("The routing comes first; the roll-back waits until March");
    const open = [2, 3, 4, 5, 6, 7, 8];
    for (const place of open) await expect(last).toContainText(ask(place));
    for (const place of [0, 1, 9]) await expect(last).not.toContainText(ask(place));
    await action.check();
    await person.reloads();
    await expect(last).toContainText("Tell the release team about the delay");
    await expect(action).toBeHidden();
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.hasAgenda(open.map(ask));
    for (const place of open) {
      await expect(person.row(ask(place))).toContainText(/Carried from \d{1,2} \w{3}/);
    }
    await person.goesTo("Hold");
    await person.sees("Start with context");
    await expect(person.part("From last time")).toContainText("Tell the release team about the delay");
  });

  test("a question carried twice says so", async ({ person }) => {
    await person.clicks("Start the next session");
    await person.sees("Session with Kim");
    await person.goesTo("Hold");
    await person.clicks("Start the clock");
    const stages = person.page.getByRole("navigation", { name: "Stages of the session" });
    await stages.getByRole("button", { name: "Confirm" }).click();
    await person.follows("Close the session");
    await person.chooses("Drop it", fate(2));
    await person.clicks("Close and write the recap");
    await person.sees("Send the recap");
    await person.clicks("Start the next session");
    await person.sees("Session with Kim");
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.hasAgenda([3, 4, 5, 6, 7, 8].map(ask));
    await expect(person.row(ask(3))).toContainText(/Carried from .*, twice/);
  });

  test("the list of sessions shows them all, the latest first, and each leads to its own page", async ({
    person,
  }) => {
    await person.clicks("I have sent it");
    await person.clicks("Start the next session");
    await person.sees("Session with Kim");
    await person.asks({ manager: "Robin", purpose: "Workload", isNew: true });
    await person.reloads();
    await person.opens("#/sessions");
    await person.sees("Sessions");
    const rows = person.sessions();
    await expect(rows).toHaveCount(3);
    await expect(rows.filter({ hasText: "Recap sent" })).toContainText("Planning the next quarter");
    await rows.filter({ hasText: "Recap sent" }).getByRole("link", { name: "Kim" }).click();
    await person.isAt("Session with Kim", "Session");
    await expect(person.part("Record")).toContainText("Push back earlier, and bring an alternative");
  });

  test("a routine gives the next session its date", async ({ person, page }) => {
    await person.clicks("Start the next session");
    await person.sees("Session with Kim");
    const next = await page.evaluate(() => {
      const date = new Date();
      const days = new Date(date.getFullYear(), date.getMonth() + 2, 0).getDate();
      const day = Math.min(date.getDate(), days);
      const then = new Date(date.getFullYear(), date.getMonth() + 1, day, 12);
      return then.toLocaleDateString("en-GB", {
        weekday: "short",
        day: "numeric",
        month: "short",
        year: "numeric",
      });
    });
    await expect(person.main()).toContainText(next);
  });
});

test.describe("a session that does not take place", () => {
  test.use({ chapter: "prepared" });

  test.beforeEach(({ person }) => person.goesToSession());

  test("is put aside with all that was prepared, and can be taken up again", async ({ person }) => {
    await person.main().getByText("It did not happen").click();
    await person.clicks("Postponed");
    await expect(person.main()).toContainText("Everything you prepared is kept.");
    await person.reloads();
    await person.opens("#/sessions");
    await expect(person.sessions()).toContainText("Postponed");
    await person.goesToSession();
    await person.clicks("Take it up again");
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.hasAgenda(questions.map(([, question]) => question));
  });

  test("F18: comes back whole when its removal is undone", async ({ person }) => {
    await person.main().getByText("It did not happen").click();
    await person.clicks("Remove this session");
    await expect(person.heading("Session with Kim")).toBeHidden();
    await person.undoes();
    await person.reloads();
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.hasAgenda(questions.map(([, question]) => question));
    await person.goesToStep("Alignment");
    await expect(person.goal(1).getByLabel("My goal")).toHaveValue(goals[0].mine);
    await person.goesToStep("Data");
    await person.finds("In a few words", achievement);
  });

  test("or was held without this page, is written down afterwards", async ({ person }) => {
    await person.main().getByText("It did not happen").click();
    await person.follows("It did: write it down");
    await person.sees("This session has not begun.");
    await person.clicks("I held it, write it down");
    await person.sees("Close the session");
    await person.line().fill("d: We hire in June");
    await person.line().press("Enter");
    await expect(person.part("What we decided").getByRole("textbox")).toHaveValue("We hire in June");
    await person.chooses("Discussed", fate(0));
    await person.clicks("Close and write the recap");
    await person.sees("Send the recap");
    await expect(person.recap()).toHaveValue(/We hire in June/);
  });
});

test("before the session there is no recap, and the page says where it comes from", async ({
  person,
}) => {
  await person.asks();
  await person.goesTo("Follow up");
  await person.isAt("The recap comes after the session", "Recap");
  await person.follows("Go into the room");
  await person.sees("Start with context");
});
