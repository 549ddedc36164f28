// A copy of everything comes back, here or on another device.
import { copyOf, opensFile, preview } from "../support/copies.mjs";
import { entries, entry, namesOf, prefix } from "../support/storage.mjs";
import { expect, test } from "../support/test.mjs";

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

  test("B10: an address that would run something is text wherever it stands, and no link", async ({ person, page }) => {
    const text = await copyOf(person);
    const odd = "javascript:alert(1)\ndata:text/html,<b>2</b>\nvbscript:msgbox(3)";
    const link = (file) => {
      const own = Object.values(file.document.evidence).find(({ detail }) => detail.kind === "achievement" || detail.achievement);
      Object.assign(own.detail.achievement ?? own.detail, { links: odd });
      note(file).text = odd;
    };
    await opensFile(person, "odd.json", byHand(link)(text));
    await person.clicks("Take it over");
    await person.isSaved();
    for (const address of ["#/growth", "#/growth/review", "#/data"]) {
      await person.opens(address);
      await person.isWhole();
      for (const more of await person.main().getByRole("button", { name: /^More: / }).all()) await more.click();
      expect(await page.locator("a:not([href^='#'])").count(), address).toBe(0);
    }
    await person.goesToSession();
    await expect(person.main()).toContainText("javascript:alert(1)");
    expect(await page.locator("a[href*='script' i], a[href^='data' i]").count()).toBe(0);
  });

  test("a snapshot stands before a file is taken over, and everything can go back to it", async ({ person, page }) => {
    const text = await copyOf(person);
    const [decision] = namesOf(await entries(page), "decision");
    const id = decision.split("/")[1];
    const without = JSON.parse(text);
    without.versions.decision[id] = `77.1/${without.versions.decision[id]}`;
    delete without.document.decision[id];
    delete without.checksum;
    await opensFile(person, "later.json", JSON.stringify(without));
    await person.clicks("Take it over");
    await person.isSaved();
    expect(await entry(page, decision)).toMatch(/ -$/);
    await person.opens("#/");
    await person.opens("#/data");
    await preview(person).getByText("Copies that this page keeps by itself").click();
    await preview(person).getByRole("button", { name: /^Look into the copy of / }).click();
    await expect(preview(person)).toContainText("1 is older in the file");
    await expect(preview(person).getByRole("button", { name: "Take it over" })).toHaveCount(0);
    await person.clicks("Go back to the older ones as well");
    await person.isSaved();
    expect(await entry(page, decision)).toContain("{");
    expect(namesOf(await entries(page), "snapshot")).toHaveLength(2);
  });

  test("a day's snapshot is made in a quiet moment", async ({ person, page }) => {
    await page.clock.install();
    await person.opens("#/sessions");
    await person.isWhole();
    expect(namesOf(await entries(page), "snapshot")).toEqual([]);
    await page.clock.runFor(70_000);
    await expect.poll(async () => namesOf(await entries(page), "snapshot")).toHaveLength(1);
    await person.opens("#/data");
    await preview(person).getByText("Copies that this page keeps by itself").click();
    await expect(preview(person).getByRole("listitem")).toHaveCount(1);
    await preview(person).getByRole("button", { name: /^Look into the copy of / }).click();
    await expect(preview(person)).toContainText("is here already");
  });
});

test("a file that is dropped anywhere on the page is looked into, and the page stays", async ({ person, page }) => {
  await person.asks();
  await person.isSaved();
  const text = await copyOf(person);
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await person.opens();
  await person.isWhole();
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "dropped.json", { type: "application/json" }));
    return transfer;
  }, text);
  // The browser goes on to a file only if nobody takes it.
  const isTaken = (type) =>
    page.evaluate(
      ([type, dataTransfer]) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        return !document.body.dispatchEvent(event);
      },
      [type, files],
    );
  expect(await isTaken("dragover")).toBe(true);
  expect(await isTaken("drop")).toBe(true);
  await expect(preview(person)).toContainText("What dropped.json would change");
  await person.clicks("Take it over");
  await person.isSaved();
  await person.goesToSession();
});

test("F11: who has installed the page and finds nothing in it is first asked for a copy", async ({
  person,
  page,
}) => {
  await person.opens();
  await expect(person.link("Bring a copy back")).toHaveCount(0);
  // A window of its own, as an installed page has it.
  await page.addInitScript(() => {
    const { matchMedia } = globalThis;
    globalThis.matchMedia = (query) => (query.includes("standalone") ? { matches: true } : matchMedia(query));
  });
  await person.reloads();
  const links = person.main().getByRole("link");
  await expect(links.first()).toHaveText("Bring a copy back");
  await expect(person.main()).toContainText("its site data was cleared");
  await links.first().click();
  await person.isAt("My data", "My data");
});
