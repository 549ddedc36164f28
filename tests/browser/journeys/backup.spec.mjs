// A copy of everything goes out as a file and comes back, here or on another device.
import { expect, test } from "../support/test.mjs";
import { entries, entry, namesOf, prefix, saved } from "../support/storage.mjs";

const saveCopy = (person) => () => person.main().getByRole("button", { name: "Save a copy as a file" }).click();

/** Opens a file on the page about the data. */
async function opensFile(person, name, text) {
  const chooser = person.page.waitForEvent("filechooser");
  await person.main().getByRole("button", { name: "Open a saved copy" }).click();
  const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer });
}

/** What the page asks about a file. */
const preview = (person) => person.part("Bring a copy back");

async function copyOf(person) {
  await person.opens("#/data");
  return (await saved(person.page, saveCopy(person))).text;
}

test.describe("after a session", () => {
  test.use({ chapter: "closed" });

  test("N11: a copy brings everything back after the site data was cleared, in three clicks", async ({
    person,
    page,
  }) => {
    await person.opens();
    const text = await copyOf(person);
    const before = await entries(page);
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await person.opens();
    await person.sees("Turn vague one-on-ones into strategy sessions");
    // The first click, of which the newcomer's page knows.
    await person.follows("I have a saved copy of my data");
    await person.isAt("My data", "My data");
    await opensFile(person, "strategy-session-2026-03-02.json", text);
    await expect(preview(person)).toContainText("What strategy-session-2026-03-02.json would change");
    await expect(preview(person)).toContainText(/\d+ are new/);
    // Until now nothing is taken over.
    expect(namesOf(await entries(page), "session")).toEqual([]);
    await person.clicks("Take it over");
    await person.isSaved();
    await person.reloads();
    const after = await entries(page);
    const records = (all) => Object.keys(all).filter((name) => !name.startsWith("fact/")).sort();
    expect(records(after)).toEqual(records(before));
    const body = (text) => text.slice(text.indexOf("{"));
    for (const name of records(before)) expect(body(after[name])).toBe(body(before[name]));
    await person.goesToSession();
    await person.sees("Session with Kim");
  });

  test("F18: one undo takes back all of a file that was taken over", async ({ person, page }) => {
    const text = await copyOf(person);
    const [note] = namesOf(await entries(page), "decision");
    const before = await entry(page, note);
    const other = JSON.parse(text);
    delete other.checksum;
    delete other.versions;
    const id = note.split("/")[1];
    other.document.decision[id].text = "Decided on the other device";
    await person.opens("#/data");
    await opensFile(person, "other.json", JSON.stringify(other));
    await expect(preview(person)).toContainText("1 was changed here and there");
    await person.clicks("Take it over");
    await person.isSaved();
    expect(await entry(page, note)).toContain("Decided on the other device");
    await person.undoes();
    await person.isSaved();
    const body = (text) => text.slice(text.indexOf("{"));
    expect(body(await entry(page, note))).toBe(body(before));
  });

  test("two devices exchange files: both texts are kept, or the one that is chosen", async ({
    browser,
    person,
    page,
    personAt,
    baseURL,
  }) => {
    const start = await copyOf(person);
    const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
    const phone = await personAt(await context.newPage());
    await phone.opens("#/data");
    await opensFile(phone, "laptop.json", start);
    await phone.clicks("Take it over");
    await phone.isSaved();
    await phone.opens("#/data");
    await opensFile(phone, "laptop.json", start);
    await expect(preview(phone)).toContainText("Everything in laptop.json is here already.");

    const rename = async (who, name) => {
      await who.goesToSession();
      await who.goesTo("Ask");
      await who.writes("Your first name", name);
      await who.isSaved();
    };
    await rename(person, "Ada L.");
    await rename(phone, "Ada Lovelace (phone)");
    const [fromLaptop, fromPhone] = [await copyOf(person), await copyOf(phone)];

    await opensFile(phone, "laptop.json", fromLaptop);
    await expect(preview(phone)).toContainText("1 was changed here and there");
    await phone.clicks("Take it over");
    await phone.isSaved();

    await opensFile(person, "phone.json", fromPhone);
    await preview(person).getByText("Choose one by one").click();
    const row = preview(person).getByRole("listitem").filter({ hasText: "You: Ada L." });
    await expect(row).toContainText("In the file: Ada Lovelace (phone)");
    await row.getByRole("radio", { name: "What the file has" }).check();
    await person.clicks("Take it over");
    await person.isSaved();
    const name = async (who) => entry(who.page, namesOf(await entries(who.page), "me")[0]);
    expect(await name(person)).toContain('"Ada Lovelace (phone)"');
    expect(await name(phone)).toContain("Ada L.");
    expect(await name(phone)).toContain("Ada Lovelace (phone)");

    // What was chosen stands on the other device as well.
    const chosen = await copyOf(person);
    await phone.opens("#/data");
    await opensFile(phone, "laptop.json", chosen);
    await phone.clicks("Take it over");
    await phone.isSaved();
    expect(await name(phone)).toContain('"Ada Lovelace (phone)"');
    expect(await name(phone)).not.toContain("Ada L.");
    await context.close();
    expect(page.url()).toContain("#/data");
  });

  test("what was removed here since can be brought back from an older file, and only by choice", async ({
    person,
    page,
  }) => {
    const text = await copyOf(person);
    const [note] = namesOf(await entries(page), "decision");
    const id = note.split("/")[1];
    const without = JSON.parse(text);
    // A later file, from a device where the decision was removed.
    without.versions.decision[id] = `77.1/${without.versions.decision[id]}`;
    delete without.document.decision[id];
    delete without.checksum;
    await opensFile(person, "later.json", JSON.stringify(without));
    await expect(preview(person)).toContainText("1 was removed there");
    await person.clicks("Take it over");
    await person.isSaved();
    expect(await entry(page, note)).toMatch(/ -$/);

    await opensFile(person, "older.json", text);
    await expect(preview(person)).toContainText("1 is older in the file");
    await preview(person).getByText("Choose one by one").click();
    const box = preview(person).getByRole("checkbox", { name: /^Decision: / });
    await expect(box).not.toBeChecked();
    await box.check();
    await person.clicks("Take it over");
    await person.isSaved();
    expect(await entry(page, note)).toContain("{");
  });

  test("F14: what was saved without the app is taken as well", async ({ person, page }) => {
    await person.opens("#/data");
    const stored = await entries(page);
    const all = Object.entries(stored).map(([name, text]) => [prefix + name, text]);
    const file = { format: "strategy-session-entries", entries: Object.fromEntries(all) };
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await person.opens("#/data");
    await opensFile(person, "strategy-session.json", JSON.stringify(file));
    await person.clicks("Take it over");
    await person.isSaved();
    const sessions = namesOf(await entries(page), "session");
    expect(sessions).toEqual(namesOf(stored, "session"));
  });

  /** Changes a copy as somebody might who writes one by hand. */
  const byHand = (change) => (text) => {
    const file = JSON.parse(text);
    delete file.checksum;
    change(file);
    return JSON.stringify(file);
  };
  const note = (file) => Object.values(file.document.note)[0];
  const refused = {
    "B1: is no JSON": [(text) => text.slice(0, 500), "breaks off or is damaged (line 1, character 500)"],
    "B2: is not ours": [() => '{"format":"another"}', "not a copy that this page saved"],
    "B3: is newer": [byHand((file) => (file.schema = 2)), "A newer version of this page saved it. Reload"],
    "B4: was changed": [(text) => text.replace("Kim", "Tim"), "not as it was when it was saved"],
    "B5: is over 10 MB": [(text) => text + " ".repeat(10_000_000), "larger than 10 MB"],
    "B7: is nested too deep": [() => "[".repeat(65) + "]".repeat(65), "more than 64 deep (line 1)"],
    "B8: has a text that is too long": [
      byHand((file) => (note(file).text = "x".repeat(20_001))),
      "more than 20,000 characters, at note/",
    ],
    "B9: has a malformed id": [byHand((file) => (file.document.note.nonsense = {})), "no proper number, at note/nonsense"],
    "B16: has what no record has": [
      byHand((file) => Object.defineProperty(note(file), "__proto__", { value: {}, enumerable: true })),
      "/__proto__",
    ],
    "B17: is no text": [(text) => Buffer.from([...Buffer.from(text).subarray(0, 99), 0xff]), "not a text file (from byte 99 on)"],
    "B18: has a date that nobody can mean": [
      byHand((file) => (Object.values(file.document.action)[0].due_on = "0026-03-01")),
      "not between 1970 and 2200, at action/",
    ],
  };

  test("a file that is not as it should be is refused with the reason, and nothing is changed", async ({
    person,
    page,
  }) => {
    const text = await copyOf(person);
    await person.isSaved();
    const before = await entries(page);
    for (const [what, [change, says]] of Object.entries(refused)) {
      await test.step(what, async () => {
        await opensFile(person, "odd.json", change(text));
        const alert = preview(person).getByRole("alert");
        await expect(alert).toContainText("odd.json cannot be taken over.");
        await expect(alert).toContainText(says);
        await expect(alert).toContainText("Nothing was changed here.");
        await expect(preview(person).getByRole("button", { name: "Take it over" })).toHaveCount(0);
        expect(await entries(page)).toEqual(before);
      });
    }
  });

  test("B11: markup in a file stays text", async ({ person, page }) => {
    const text = await copyOf(person);
    const odd = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await opensFile(person, "odd.json", byHand((file) => (note(file).text = odd))(text));
    await preview(person).getByText("Choose one by one").click();
    await expect(preview(person)).toContainText('<img src=x onerror="alert(1)">');
    await person.clicks("Leave everything as it is");
    await expect(preview(person).getByRole("button", { name: "Take it over" })).toHaveCount(0);
    expect(await page.locator("main img, main script").count()).toBe(0);
  });

  test("N11: how old the last copy is stands on the page, and a week after it one is offered", async ({
    person,
    page,
  }) => {
    const days = (n) => new Date(Date.now() + n * 86_400_000);
    await person.opens("#/data");
    await expect(person.part("Keep a copy")).toContainText("No copy yet.");
    await saved(page, saveCopy(person));
    await expect(person.part("Keep a copy")).toContainText("Last copy today. Nothing was written since.");
    await page.clock.setFixedTime(days(30));
    await person.opens();
    const offer = page.getByText(/^Your last copy of all this is from/);
    // Nothing was written since: nothing is offered.
    await expect(offer).toHaveCount(0);
    await person.field("What went well?").fill("The switch-over went through");
    await person.field("What went well?").press("Enter");
    await person.isSaved();
    await expect(offer).toHaveCount(0);
    await page.clock.setFixedTime(days(36));
    await person.opens();
    await expect(offer).toHaveCount(0);
    await page.clock.setFixedTime(days(37));
    await person.opens();
    await person.isWhole();
    await expect(offer).toBeVisible();
    const line = person.main().locator("p").filter({ has: offer });
    const file = await saved(page, () => line.getByRole("button", { name: "Save a copy as a file" }).click());
    expect(file.text).toContain("The switch-over went through");
    await expect(offer).toHaveCount(0);
  });

  test("after a session a copy is one click away, until there is one", async ({ person, page }) => {
    await person.goesToSession();
    await person.goesTo("Follow up");
    const offer = page.getByText("What you write is in this browser only; you have no copy of it.");
    await expect(offer).toBeVisible();
    const line = person.main().locator("p").filter({ has: offer });
    const file = await saved(page, () => line.getByRole("button", { name: "Save a copy as a file" }).click());
    expect(JSON.parse(file.text).format).toBe("strategy-session-backup");
    await expect(offer).toHaveCount(0);
  });

  test("F18: everything is removed after a question, in all windows, and nothing of others", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    await person.opens();
    await page.evaluate(() => localStorage.setItem("other-project", "theirs"));
    const other = await personAt(await context.newPage());
    await other.opens("#/sessions");
    await expect(other.sessions()).toHaveCount(1);
    await person.opens("#/data");
    await person.clicks("Remove everything …");
    const question = page.getByRole("alertdialog", { name: "Remove everything from this browser?" });
    await expect(question).toContainText("1 session");
    await page.keyboard.press("Escape");
    await expect(question).toBeHidden();
    expect(namesOf(await entries(page), "session")).toHaveLength(1);

    await person.clicks("Remove everything …");
    const file = await saved(page, () => question.getByRole("button", { name: "Save a copy as a file" }).click());
    await question.getByRole("button", { name: "Remove everything now" }).click();
    await person.sees("Turn vague one-on-ones into strategy sessions");
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "other-project": "theirs" });
    // The other window neither shows nor writes anything of it any more.
    await other.sees("Turn vague one-on-ones into strategy sessions");
    await other.page.waitForTimeout(1_500);
    expect(await entries(page)).toEqual({});
    await person.reloads();
    await person.sees("Turn vague one-on-ones into strategy sessions");
    await person.opens("#/data");
    await opensFile(person, "copy.json", file.text);
    await person.clicks("Take it over");
    await person.isSaved();
    // And it hears of what comes next.
    await expect(other.main()).not.toContainText("Turn vague one-on-ones");
  });

  test("B13: tables and a text for other programs", async ({ person, page }) => {
    await person.opens("#/data");
    const others = person.part("For other programs");
    const save = (name) => saved(page, () => others.getByRole("button", { name }).click());
    const actions = await save("Action items (CSV)");
    expect(actions.name).toMatch(/^strategy-session-\d{4}-\d{2}-\d{2}-action-items\.csv$/);
    expect(actions.text).toMatch(/^\ufeffDue,What,Who,State,/);
    expect(actions.text).toContain("Send the routing plan to the support leads");
    expect((await save("Sessions (CSV)")).text).toContain("Kim");
    expect((await save("Achievements (CSV)")).text).toContain("First-week guide rebuilt with support");
    const text = await save("Everything as a text (Markdown)");
    expect(text.name).toMatch(/\.md$/);
    expect(text.text).toMatch(/^# My strategy sessions\n/);
    expect(text.text).toContain("Kim’s own manager looks at response times only");
  });
});

test("the room in the browser is told, with a warning when it gets tight", async ({ person, page }) => {
  await person.opens("#/data");
  const here = person.part("What is here");
  await expect(here).toContainText(/\d+ kB of 5\.2 MB used by this page\. There is plenty of room\./);
  for (const [units, says] of [[3_700_000, "That is a good deal"], [4_500_000, "It gets tight"], [5_000_000, "It is nearly full"]]) {
    await page.evaluate((units) => localStorage.setItem("other-project", "x".repeat(units)), units);
    await person.reloads();
    await expect(here).toContainText(says);
    await expect(here).toContainText(`${(units / 1e6).toFixed(1)} MB by other pages of the same site`);
  }
  await expect(here.getByRole("progressbar", { name: "Room in this browser" })).toBeVisible();
});

test("what could not be read is removed once it is in a file", async ({ person, page }) => {
  await person.asks({ manager: "Kim", me: "Ada" });
  await person.isSaved();
  const [name] = namesOf(await entries(page), "person");
  await page.goto("about:blank");
  await person.opens();
  await page.evaluate(([key]) => localStorage.setItem(key, "damaged"), [prefix + name]);
  await page.reload();
  await person.opens("#/data");
  const row = person.part("Could not be read").getByRole("listitem");
  await expect(row.getByRole("button", { name: "Remove it here" })).toHaveCount(0);
  const file = await saved(page, () => row.getByRole("button", { name: "Save as a file" }).click());
  expect(file.text).toBe("damaged");
  await row.getByRole("button", { name: "Remove it here" }).click();
  await expect(row.getByRole("button")).toHaveCount(0);
  expect(await entry(page, name)).toBeNull();
  await person.reloads();
  await expect(person.part("Could not be read")).toHaveCount(0);
});
