// A new manager: what goes on with them, what they get to read, and what stays with the old one.
import { closes, goals } from "../support/story.mjs";
import { expect, test } from "../support/test.mjs";

const secret = "Am I about to be moved to Jürgen’s team?";
const mine = "Send the routing plan to the support leads";
const kims = "Tell the release team about the delay";

/** The page of somebody, from the list of those with whom there were sessions. */
const goesToPerson = async (person, name) => {
  await person.opens("#/sessions");
  await person.part("People").getByRole("link", { name: `You and ${name}`, exact: true }).click();
  await person.sees(`You and ${name}`);
};

const open = (person) => person.part("What is still open with Kim");
const brief = (person) => person.main().locator("#brief");

test.describe("after a session with something private in it", () => {
  test.use({ chapter: "held" });

  test.beforeEach(async ({ person }) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.addsQuestion("Plan for the future", secret);
    await person.row(secret).getByLabel("Manager sees it").uncheck();
    await person.goesTo("Hold");
    await person.sees("Seek feedback");
    await closes(person);
    await person.isSaved();
    await person.follows("Session with Kim");
    await person.follows("You and Kim: the routine, and a change of manager");
    await person.sees("You and Kim");
    await person.clicks("I have a new manager");
    await person.sees("You and your manager");
    await person.field("First name").fill("Robin");
    await person.sees("You and Robin");
  });

  test("what is open is taken along: one thing, and then all; it is there for the next session", async ({
    person,
  }) => {
    const rows = open(person).getByRole("listitem");
    const one = (text) => rows.filter({ hasText: text });
    await expect(one(mine)).toContainText("Action item");
    await expect(one(secret)).toContainText("Question");
    await expect(one(goals[0].mine)).toContainText("Goal");
    const count = await rows.count();
    await one(goals[0].mine).getByRole("button", { name: /^Take along/ }).click();
    await expect(rows).toHaveCount(count - 1);
    await expect(one(goals[0].mine)).toHaveCount(0);
    await expect(person.main().locator(":focus")).toHaveCount(1);
    await person.reloads();
    await expect(rows).toHaveCount(count - 1);
    await person.clicks("Take all of it along");
    await expect(open(person)).toBeHidden();
    await person.clicks("Ask for a session");
    await person.isAt("Ask for a strategy session", "Ask");
    await person.finds("Your manager's first name", "Robin");
    await person.goesTo("Prepare");
    await person.goesToStep("Alignment");
    await expect(person.goal(1).getByLabel("My goal")).toHaveValue(goals[0].mine);
    await person.goesToStep("Agenda");
    await expect(person.row(secret)).toBeVisible();
    await expect(person.row(secret).getByLabel("Manager sees it")).not.toBeChecked();
    await person.follows("Session with Robin");
    await expect(person.part("From last time")).toContainText(mine);
  });

  test("the brief has goals, agreements and open action items, and nothing private", async ({
    person,
  }) => {
    for (const when of ["before", "after all is taken along"]) {
      await expect(brief(person), when).toContainText("Until now my manager was Kim.");
      const text = await brief(person).innerText();
      for (const goal of goals) expect(text, when).toContain(goal.mine);
      const parts = [
        "I am Ada.",
        "The routing comes first; the roll-back waits until March",
        `Ada: ${mine}, by Thursday, 12 March 2099`,
        `Kim: ${kims}, date to confirm`,
        "1 session so far.",
      ];
      for (const part of parts) expect(text, when).toContain(part);
      for (const part of [secret, "response times only", "I will know it worked"]) {
        expect(text, when).not.toContain(part);
      }
      if (when === "before") await person.clicks("Take all of it along");
    }
    await expect(open(person)).toBeHidden();
    const mail = await person.link("Open in mail program").getAttribute("href");
    expect(decodeURIComponent(mail)).not.toContain(secret);
    expect(decodeURIComponent(mail)).toContain("Handover: what Ada works on");
  });

  test("the brief says how often the two met until now", async ({ person }) => {
    await expect(brief(person)).toContainText("How we worked");
    await expect(brief(person)).toContainText("A strategy session every month.");
  });

  test("the next request goes to the new manager; the old one's page says until when it was", async ({
    person,
    page,
  }) => {
    await person.opens("#/ask");
    await person.sees("Ask for a strategy session");
    await person.finds("Your manager's first name", "Robin");
    await goesToPerson(person, "Kim");
    const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
    await person.finds("Until", today);
    await expect(person.button("I have a new manager")).toBeHidden();
    await expect(person.main()).toContainText("No routine with Kim yet.");
    await expect(person.part("Sessions with Kim").getByRole("listitem")).toHaveCount(1);
    await person.opens("#/sessions");
    const kim = person.part("People").getByRole("listitem").filter({ hasText: "Kim" });
    await expect(kim).toContainText(/until \d{1,2} \w{3}/);
  });
});

test.describe("a change that was none", () => {
  test.use({ chapter: "closed" });

  test("is undone: there is no page of somebody new, and the routine goes on", async ({ person }) => {
    await person.goesToSession();
    await person.follows("You and Kim: the routine, and a change of manager");
    await person.sees("You and Kim");
    await person.clicks("I have a new manager");
    await person.isAt("You and your manager", "Routine");
    await person.undoes();
    // The page of somebody who is not there is none.
    await expect(person.heading("There is nothing here").or(person.heading("You and Kim"))).toBeVisible();
    await goesToPerson(person, "Kim");
    await person.finds("Until", "");
    await expect(person.button("I have a new manager")).toBeVisible();
    await expect(person.button("End the routine")).toBeVisible();
    await person.opens("#/sessions");
    await expect(person.part("People").getByRole("listitem")).toHaveCount(1);
  });
});
