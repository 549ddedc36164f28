// Ask: from an empty page to a message that is ready to send.
import { expect, test } from "../support/test.mjs";

const mail = (person) => person.link("Open in mail program");

/** The mail behind a link, as a mail program reads it. */
async function mailOf(person) {
  const href = await mail(person).getAttribute("href");
  const { pathname, searchParams } = new URL(href);
  const [subject, body] = ["subject", "body"].map((name) => searchParams.get(name));
  return { length: href.length, to: decodeURIComponent(pathname), subject, body };
}

test("a newcomer gets from the first page to a message that is ready to send", { tag: "@behind" }, async ({ person }) => {
  await person.opens();
  await person.sees("Turn vague one-on-ones into strategy sessions");
  await person.follows("Write the request");
  await person.isAt("Ask for a strategy session", "Ask");
  await person.writes("Your manager's first name", "Jürgen 🙂");
  await person.writes("Your first name", "Ådá");
  await person.field("What is it about?").selectOption("Planning the next quarter");
  await person.chooses("30", "How many minutes?");
  await person.chooses("Direct", "How should it sound?");
  await person.writes("Why now?", "Die Prüfung ist im März, und مرحبا steht noch aus.");
  await person.writes("Or in your words", "Tuesday at 10 or Thursday at 14:30");
  const text = [
    /^Hi Jürgen 🙂,\n/,
    /I'd like a strategy session about the next quarter\./,
    /I need 30 minutes\./,
    /Die Prüfung ist im März, und مرحبا steht noch aus\./,
    /Does Tuesday at 10 or Thursday at 14:30 work\?/,
    /\nÅdá$/,
  ];
  for (const part of text) await expect(person.message()).toHaveValue(part);
  await expect(person.main()).toContainText("Strategy session: the next quarter (30 min)");
  await person.clicks("I have asked");
  await expect(person.main()).toContainText(/You asked on \w{3},? \d/);
  await person.follows("Prepare the session");
  await person.isAt("Clarify objectives", "Objectives (step 1 of 4)");
  await person.opens();
  await person.sees("Prepare the session with Jürgen 🙂");
  await expect(person.main().getByText("Asked for", { exact: true })).toBeVisible();
});

test("F5: what was typed a moment before a reload is there after it", async ({ person }) => {
  await person.asks({ manager: "Søren", me: "Zoë", purpose: "Workload" });
  await person.chooses("60", "How many minutes?");
  await person.chooses("Formal", "How should it sound?");
  await person.writes("Their email address (optional)", "soeren@example.org");
  await person.unfolds("Why now?");
  await person.field("Why now?").pressSequentially("Three projects, أسبوع واحد 🗓️");
  const message = await person.message().inputValue();
  await person.reloads();
  await person.finds("Your manager's first name", "Søren");
  await person.finds("Your first name", "Zoë");
  await person.finds("Their email address (optional)", "soeren@example.org");
  await person.finds("Why now?", "Three projects, أسبوع واحد 🗓️");
  await expect(person.field("What is it about?").getByRole("option", { selected: true })).toHaveText(
    "Workload",
  );
  await expect(person.choice("60", "How many minutes?")).toBeChecked();
  await expect(person.choice("Formal", "How should it sound?")).toBeChecked();
  await expect(person.message()).toHaveValue(message);
  expect(message).toContain("أسبوع واحد 🗓️");
});

test("a chat message is shorter and has no subject", async ({ person }) => {
  await person.asks({ manager: "Kim" });
  const asMail = await person.message().inputValue();
  await expect(person.main()).toContainText("Subject");
  await person.chooses("Chat", "How will you send it?");
  await expect(person.main()).not.toContainText("Subject");
  await expect(mail(person)).toBeHidden();
  const asChat = await person.message().inputValue();
  expect(asChat.length).toBeLessThan(asMail.length);
  expect(asChat).not.toContain("\n");
  await person.chooses("Email", "How will you send it?");
  await expect(mail(person)).toBeVisible();
  await expect(person.message()).toHaveValue(asMail);
});

test("F18: the form leaves a text of one's own alone; starting again can be undone", async ({
  person,
}) => {
  const own = "Kim, it is about Q1.\n\nMy own words: Grüße, مرحبا, 🙂.";
  await person.asks({ manager: "Kim", me: "Ada" });
  await person.message().fill(own);
  await expect(person.main()).toContainText("The form no longer changes it");
  await person.chooses("Formal", "How should it sound?");
  await person.writes("Your manager's first name", "Robin");
  await expect(person.message()).toHaveValue(own);
  await person.reloads();
  await expect(person.message()).toHaveValue(own);
  await person.clicks("Start again from the form");
  await expect(person.message()).toHaveValue(/^Hello Robin,/);
  await expect(person.main()).not.toContainText("The form no longer changes it");
  await person.undoes();
  await expect(person.message()).toHaveValue(own);
  await person.reloads();
  await expect(person.message()).toHaveValue(own);
});

test("the message is copied as it stands", async ({ person, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await person.asks({ manager: "Jürgen", me: "Ada" });
  await person.clicks("Copy the text");
  await expect(person.button("Copied")).toBeVisible();
  await expect(person.button("Copy the text")).toBeVisible();
  const copied = await person.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll("\r\n", "\n")).toBe(await person.message().inputValue());
});

test("a browser that refuses to copy is not taken for one that did", async ({ person, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await person.asks({ manager: "Kim" });
  await person.clicks("Copy the text");
  await expect(person.button("Copying failed: select the text and copy it")).toBeVisible();
});

test("N10: the mail link holds the whole message and is no longer than mail programs take", async ({
  person,
}) => {
  await person.asks({ manager: "Jürgen", me: "Ada", purpose: "Planning the next quarter" });
  await person.writes("Their email address (optional)", "juergen+1on1@example.org");
  await person.writes("Why now?", "100 % & more? Ja: #1 = Prüfung.");
  const message = await person.message().inputValue();
  await expect.poll(async () => (await mailOf(person)).body).toContain("#1 = Prüfung.");
  const { length, to, subject, body } = await mailOf(person);
  expect(length).toBeLessThanOrEqual(1600);
  expect(to).toBe("juergen+1on1@example.org");
  expect(subject).toBe("Strategy session: the next quarter (45 min)");
  expect(body.replaceAll("\r\n", "\n")).toBe(message);
  expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("N10: a message too long for a mail link goes by the clipboard, and the page says so", async ({
  person,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await person.asks({ manager: "Kim", me: "Ada" });
  const long = "Über die Übergabe möchte ich zuerst sprechen. ".repeat(40).trim();
  await person.message().fill(long);
  await expect(person.main()).toContainText("This text is too long for a mail link.");
  const { length, body } = await mailOf(person);
  expect(length).toBeLessThanOrEqual(1600);
  expect(body).toBe("(Paste the text here.)");
  await mail(person).click();
  const copied = () => person.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(long);
});

test("asking twice without writing anything starts one session, not two", { tag: "@behind" }, async ({ person }) => {
  await person.opens("#/ask");
  await person.sees("Ask for a strategy session");
  await person.opens("#/");
  await person.opens("#/ask");
  await person.sees("Ask for a strategy session");
  await person.opens("#/sessions");
  await expect(person.sessions()).toHaveCount(1);
});

test("N12: from an empty page to a message ready to send in five steps", async ({ person }) => {
  const started = Date.now();
  await person.opens();
  let steps = 0;
  const step = async (does) => {
    steps += 1;
    await does;
  };
  await step(person.follows("Write the request"));
  await step(person.writes("Your manager's first name", "Kim"));
  await step(person.writes("Your first name", "Ada"));
  await step(person.field("What is it about?").selectOption("Promotion"));
  await expect(person.message()).toHaveValue(/^Hi Kim,\n[^]*next level[^]*\nAda$/);
  await step(expect(person.button("Copy the text")).toBeVisible());
  expect(steps).toBe(5);
  // A person who types 120 characters a minute and thinks five seconds at each step.
  const typing = "KimAda".length * 500 + steps * 5000;
  expect(Date.now() - started + typing).toBeLessThan(120_000);
});

test("each way of sending has a message of its own form", async ({ person }) => {
  await person.asks({ manager: "Kim", me: "Ada", purpose: "Workload" });
  await person.chooses("In person", "How will you send it?");
  await expect(person.message()).toHaveValue(/^Kim, do you have a minute\?/);
  await expect(person.message()).toHaveValue(/My first question would be: Which two tasks come first\?/);
  await person.chooses("Invitation", "How will you send it?");
  await expect(person.message()).toHaveValue(/^Could we have a strategy session/);
  await expect(person.main()).toContainText("Strategy session: my priorities and my capacity (45 min)");
  await person.field("What is the occasion?").selectOption("No time to meet: in writing");
  await person.chooses("Chat", "How will you send it?");
  await expect(person.message()).toHaveValue(/^Hi Kim, Time is short/);
  await expect(person.message()).toHaveValue(/- Which requests should I turn down on your behalf\?/);
  await person.field("What is the occasion?").selectOption("Their own manager reads along");
  await expect(person.main()).toContainText("Ask your manager first whether a copy is welcome.");
});

test("what the person words takes the place of what the page would say", async ({ person }) => {
  await person.asks({ manager: "Kim", me: "Ada" });
  await person.writes("What is in it for the team?", "so that nobody waits for me");
  await person.writes("Two or three questions, one a line", "Was zuerst?\nWas nicht?");
  await expect(person.message()).toHaveValue(/I'm asking so that nobody waits for me\./);
  await expect(person.message()).toHaveValue(/- Was zuerst\?\n- Was nicht\?\n/);
  await expect(person.main()).toContainText(/Words: \d+/);
  await person.writes("Why now?", "long ".repeat(100));
  await expect(person.main()).toContainText("Below 120, it is read between two meetings.");
  await person.reloads();
  await expect(person.field("What is in it for the team?")).toBeVisible();
});

test("the message is copied with its paragraphs and lists for programs that show them", async ({
  person,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await person.asks({ manager: "Kim <b>", me: "Ada", purpose: "Workload" });
  await person.clicks("Copy the text");
  await expect(person.button("Copied")).toBeVisible();
  const html = await person.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType("text/html")).text();
  });
  expect(html).toContain("Hi Kim &lt;b&gt;,");
  expect(html).toContain("<li>Which two tasks come first?</li>");
});
