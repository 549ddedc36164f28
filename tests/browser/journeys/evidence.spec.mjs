// Prepare, step 4: what the claims stand on, and how it is told.
import { asks } from "../support/story.mjs";
import { expect, test } from "../support/test.mjs";

test.describe("for one session", () => {
  test.use({ chapter: "asked" });

  test.beforeEach(async ({ person }) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.goesToStep("Data");
  });

  test("F5: achievements, challenges and support requests survive a reload; each serves a question", async ({
    person,
  }) => {
    await person.goesToStep("Agenda");
    await person.addsQuestion("Seek feedback", "Which of my strengths do you wish I used more?");
    await person.goesToStep("Data");
    await person.clicks("Add an achievement");
    await person.writes("In a few words", "Erstes Wörterbuch für Prüfer");
    await person.writes("I achieved …", "Zwei Kolleginnen sparen je einen Tag");
    await person.writes("What is counted", "Days until the first fix");
    await person.writes("Before", "9");
    await person.writes("After", "4");
    await person.field("How do you know?").selectOption("Estimated");
    const serves = person.field("Which question does it serve?");
    await serves.selectOption("Which of my strengths do you wish I used more?");
    await person.clicks("Add a challenge");
    await person.writes("What happened?", "The pager woke us three times in a week");
    await person.clicks("Add a support request");
    await person.field("What kind of support?").selectOption("Priority call");
    await person.writes("From whom?", "Kim and the support lead");
    await person.field("What do you need?").pressSequentially("One list instead of two");
    await person.reloads();
    await person.finds("In a few words", "Erstes Wörterbuch für Prüfer");
    await person.finds("I achieved …", "Zwei Kolleginnen sparen je einen Tag");
    await expect(person.field("After").first()).toHaveValue("4");
    const chosen = (field) => field.getByRole("option", { selected: true });
    await expect(chosen(person.field("How do you know?").first())).toHaveText("Estimated");
    await expect(chosen(serves.first())).toHaveText("Which of my strengths do you wish I used more?");
    await person.finds("What happened?", "The pager woke us three times in a week");
    await expect(chosen(person.field("What kind of support?"))).toHaveText("Priority call");
    await person.finds("From whom?", "Kim and the support lead");
    await person.finds("What do you need?", "One list instead of two");
  });

  test("F18: evidence that was removed comes back by Undo", async ({ person }) => {
    await person.goesToStep("Data");
    await person.clicks("Add an achievement");
    await person.writes("In a few words", "The guide");
    await person.clicks("Remove");
    await expect(person.field("In a few words")).toBeHidden();
    await person.undoes();
    await person.finds("In a few words", "The guide");
  });

  test("the sentence grows with what is filled in, and the texts outlive a change of frame", async ({
    person,
  }) => {
    const sentence = person.main().locator(".sentence");
    await person.clicks("Add an achievement");
    await expect(sentence).toBeHidden();
    await person.writes("In a few words", "the first-week guide");
    await person.writes("by …", "rebuilding the first-week guide with support");
    await person.writes("I achieved …", "a faster start for new colleagues");
    await person.writes("What is counted", "first fix after");
    await person.writes("Before", "9");
    await person.writes("After", "4");
    await person.writes("Unit", "days");
    await expect(sentence).toHaveText(
      "I achieved a faster start for new colleagues, measured by first fix after 4 days instead of 9, by rebuilding the first-week guide with support.",
    );
    await person.chooses("STAR", "How do you want to tell it?");
    await person.writes("The situation", "New colleagues waited for answers");
    await expect(sentence).toHaveText(/^New colleagues waited for answers\. /);
    await person.chooses("So what?", "How do you want to tell it?");
    await expect(person.field("The situation")).toBeHidden();
    await person.reloads();
    await expect(person.choice("So what?")).toBeChecked();
    await person.chooses("STAR", "How do you want to tell it?");
    await person.finds("The situation", "New colleagues waited for answers");
  });

  test("F18: advice explains itself, and can be waved away and brought back", async ({ person }) => {
    await person.clicks("Add an achievement");
    await person.writes("by …", "helped improve onboarding");
    await expect(person.main()).toContainText("A soft start");
    await expect(person.main()).toContainText("Begin with what you did: built, wrote, led, fixed, taught.");
    await person.clicks("Fine as it is: A soft start");
    await expect(person.main()).not.toContainText("A soft start");
    await person.undoes();
    await expect(person.main()).toContainText("A soft start");
    await person.writes("by …", "rebuilding the guide");
    await expect(person.main()).not.toContainText("A soft start");
  });

  test("where there seems to be no number, a question helps to find one", async ({ person }) => {
    await person.clicks("Add an achievement");
    await person.main().getByText("No number at hand? Find one").click();
    await expect(person.main()).toContainText("What takes less time now, how often is it done");
    await person.clicks("Use this: Time saved");
    await person.finds("What is counted", "time saved");
    await expect(person.field("After")).toBeFocused();
  });

  test("an end before the beginning is said at the field and on top", async ({ person }) => {
    await person.clicks("Add an achievement");
    await person.main().getByText("When, your part, and who saw it").click();
    await person.field("From (optional)").fill("2026-03-12");
    await person.field("When it was done").fill("2026-03-01");
    await person.field("In a few words").focus();
    const said = person.button("When it was done: The end lies before the beginning.");
    await expect(said).toBeVisible();
    await person.main().getByText("When, your part, and who saw it").click();
    await expect(person.field("When it was done")).toBeHidden();
    await said.click();
    await expect(person.field("When it was done")).toBeFocused();
    await person.field("When it was done").fill("2026-03-20");
    await expect(said).toBeHidden();
  });

  test("a challenge comes with its ways out, and blocks or not", async ({ person }) => {
    await person.clicks("Add a challenge");
    await person.writes("What happened?", "The pager woke us three times in a week");
    await person.writes("Which ways out do you see? One a line", "One list\nTwo shifts");
    await person.reloads();
    await person.finds("Which ways out do you see? One a line", "One list\nTwo shifts");
  });
});

test.describe("from one session to the next", () => {
  test.use({ chapter: "closed" });

  test("an achievement is taken along instead of typed again", async ({ person }) => {
    await asks(person);
    await person.goesTo("Prepare");
    await person.goesToStep("Data");
    await person.main().getByText("Take along from before").click();
    const title = "First-week guide rebuilt with support";
    await person.clicks(`Take along: ${title}`);
    await person.finds("In a few words", title);
    await expect(person.main()).not.toContainText("Take along from before");
    await person.clicks("Leave it out of this session");
    await expect(person.field("In a few words")).toBeHidden();
    await expect(person.main()).toContainText("Take along from before");
  });
});

test("N12: from the request to a prepared session in ten minutes", async ({ person }) => {
  test.slow();
  const started = Date.now();
  let [steps, keys] = [0, 0];
  const step = async (does, typed = "") => {
    steps += 1;
    keys += typed.length;
    await does;
  };
  const writes = (label, text) => step(person.writes(label, text), text);
  await asks(person);
  await step(person.follows("Prepare the session"));
  await step(person.clicks("three ranked goals, each with a key result"));
  await writes("I will know it worked if …", "Kim names the first goal");
  await step(person.follows("Continue"));
  await step(person.clicks("Add a goal"));
  await writes("My goal", "Route urgent tickets past the queue");
  await step(person.chooses("4", "My confidence (1 to 5)"));
  await step(person.chooses("2", "My manager’s, I guess (1 to 5)"));
  await step(person.clicks("Put it on the agenda: Route urgent tickets past the queue"));
  await step(person.follows("Continue"));
  await step(person.clicks("Remove: How sure are we about “Route urgent tickets past the queue”, and what would move it one up?"));
  await step(person.clicks("Start from the template"));
  await step(person.follows("Continue"));
  await step(person.clicks("Add an achievement"));
  await writes("In a few words", "New routing");
  await writes("by …", "rebuilding the routing with support");
  await writes("I achieved …", "shorter waits");
  await writes("After", "4 minutes");
  await step(person.follows("Continue"));
  await step(person.clicks("I have sent it"));
  await expect(person.main()).toContainText("You are ready.");
  // A person who types 120 characters a minute, and thinks fifteen seconds at each step.
  const needed = Date.now() - started + keys * 500 + steps * 15_000;
  expect(needed).toBeLessThan(600_000);
});
