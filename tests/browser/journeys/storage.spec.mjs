// What happens to what was written when something goes wrong with the storage.
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { entry as entryOf } from "../support/seed.mjs";
import {
  entries,
  entry,
  fill,
  makeRoom,
  namesOf,
  overwrite,
  prefix,
  saved,
  sibling,
} from "../support/storage.mjs";
import { expect, test } from "../support/test.mjs";

const saveCopy = (person) => () => person.button("Save a copy as a file").first().click();

test.describe("where the browser blocks site data", () => {
  /** A person whose browser profile blocks site data, as the settings page does it. */
  const blocked = test.extend({
    page: async ({}, use, info) => {
      const { launchOptions, ...options } = info.project.use;
      const folder = info.outputPath("profile");
      await mkdir(`${folder}/Default`, { recursive: true });
      const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
      await writeFile(`${folder}/Default/Preferences`, JSON.stringify(settings));
      const context = await chromium.launchPersistentContext(folder, { ...launchOptions, ...options });
      await use(await context.newPage());
      await context.close();
    },
  });

  blocked("F1: the page starts, works, says that nothing is kept, and saves a file", async ({ person }) => {
    await person.asks({ manager: "Jürgen", me: "Ada" });
    const refused = await person.page.evaluate(() => {
      try {
        return localStorage.length >= 0 ? "" : "odd";
      } catch (error) {
        return error.name;
      }
    });
    expect(refused).toBe("SecurityError");
    await person.isTold("Not kept");
    await expect(person.alert()).toContainText("This browser blocks site data for this page");
    await expect(person.alert()).toContainText("save a copy as a file before you leave");
    await person.clicks("I have asked");
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.addsQuestion("Seek feedback", "Was soll ich lassen? 🙂");
    await person.goesTo("Hold");
    await person.clicks("Start the clock");
    await person.keeps("Decision", "The routing comes first");
    await person.hasKept(["The routing comes first"]);
    const { name, text } = await saved(person.page, saveCopy(person));
    expect(name).toMatch(/^strategy-session-\d{4}-\d{2}-\d{2}\.json$/);
    for (const part of ["Jürgen", "Was soll ich lassen? 🙂", "The routing comes first"]) {
      expect(text).toContain(part);
    }
    await person.isTold("Not kept");
  });
});

test("F1: a storage that throws on every touch stops nothing either", async ({ person, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await person.asks({ manager: "Kim" });
  await person.isTold("Not kept");
  await person.opens("#/sessions");
  await expect(person.main()).toContainText("Kim");
});

test.describe("when the storage is full", () => {
  test.use({ chapter: "asked" });

  test("F2: the page says that it is not saved, keeps the old, and saves by itself later", async ({
    person,
    page,
    context,
  }) => {
    await person.goesToSession();
    await person.goesTo("Ask");
    const other = await sibling(context);
    await fill(page, other);
    const before = await entries(page);
    await page.bringToFront();
    await person.writes("Why now?", "Die Prüfung ist im März. 🙂");
    await person.isTold("Not saved");
    await expect(person.alert()).toContainText("this browser's storage for this site is full");
    expect(await entries(page)).toEqual(before);
    // What is typed meanwhile is in the file, too.
    await person.writes("Or in your words", "Tuesday at 10");
    const { text } = await saved(page, saveCopy(person));
    expect(text).toContain("Die Prüfung ist im März. 🙂");
    expect(text).toContain("Tuesday at 10");
    expect(JSON.parse(text).format).toBe("strategy-session-backup");
    expect(await entries(page)).toEqual(before);
    await makeRoom(other);
    await expect(person.banner().getByText("Saved", { exact: true })).toBeVisible({ timeout: 10_000 });
    await expect(person.alert()).not.toContainText("Not saved");
    await person.reloads();
    await person.finds("Why now?", "Die Prüfung ist im März. 🙂");
    await person.finds("Or in your words", "Tuesday at 10");
  });

  test("F2: a change of many records is kept whole in memory and written whole later", async ({
    person,
    page,
    context,
  }) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    const other = await sibling(context);
    await fill(page, other);
    const before = await entries(page);
    await page.bringToFront();
    await person.clicks("Start from the template");
    await person.isTold("Not saved");
    await expect(person.questions()).toHaveCount(8);
    expect(await entries(page)).toEqual(before);
    await makeRoom(other);
    await expect(person.banner().getByText("Saved", { exact: true })).toBeVisible({ timeout: 10_000 });
    await person.reloads();
    await expect(person.questions()).toHaveCount(8);
    expect(namesOf(await entries(page), "journal")).toEqual([]);
  });

  test("F2: the page starts with a full storage and shows all that is in it", async ({
    person,
    context,
  }) => {
    const other = await sibling(context);
    await fill(other, other);
    await person.goesToSession();
    await person.goesTo("Ask");
    await person.finds("Or in your words", "Tuesday at 10 or Thursday at 14:30");
  });
});

test.describe("when the page goes away right after the last key", () => {
  test.use({ chapter: "asked" });

  const text = "bis zum letzten Zeichen 🙂";

  test.beforeEach(async ({ person }) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.isSaved();
    await person.unfolds("The least I would accept (optional)");
    await person.field("The least I would accept (optional)").pressSequentially(text);
  });

  const isThere = async (person) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.finds("The least I would accept (optional)", text);
  };

  test("F5: a tab that is closed loses nothing", async ({ page, context, personAt }) => {
    await page.close({ runBeforeUnload: true });
    await isThere(await personAt(await context.newPage()));
  });

  test("F5: a tab that goes elsewhere loses nothing", async ({ person, page }) => {
    await page.goto("about:blank");
    await isThere(person);
  });

  test("F5: a tab that is reloaded loses nothing", async ({ person }) => {
    await person.reloads();
    await isThere(person);
  });

  test("F3: a tab that crashes loses nothing that was said to be saved", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    await person.isSaved();
    const tools = await context.newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    tools.send("Page.crash").catch(() => {});
    await crashed;
    await isThere(await personAt(await context.newPage()));
  });
});

test.describe("when the browser was killed in the middle of a change of several records", () => {
  test.use({ chapter: "prepared" });

  /** Both goals as a change words them, of which the first is written already. */
  const cutOff = async (other) => {
    const stored = await entries(other);
    const names = namesOf(stored, "goal").slice(0, 2);
    const writes = names.map((name, place) => {
      const record = JSON.parse(stored[name].slice(stored[name].indexOf("{")));
      return [name, entryOf({ ...record, objective: `Changed goal ${place + 1}` }, "99.abc")];
    });
    await overwrite(other, ...writes[0]);
    return entryOf(writes.map(([name, text]) => [prefix + name, text]), "0.abc");
  };

  const goals = async (person) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.goesToStep("Alignment");
    return person.main();
  };

  test("F4: the next start finishes it", async ({ person, page, context }) => {
    const other = await sibling(context);
    await overwrite(other, "journal/abc", await cutOff(other));
    const main = await goals(person);
    await expect(main.getByLabel("My goal").nth(0)).toHaveValue(/^Changed goal/);
    await expect(main.getByLabel("My goal").nth(1)).toHaveValue(/^Changed goal/);
    expect(namesOf(await entries(page), "journal")).toEqual([]);
  });

  test("F4: a list of it that is cut off itself is no reason to change anything", async ({ person, page, context }) => {
    const other = await sibling(context);
    const before = await entries(other);
    const journal = await cutOff(other);
    for (const name of namesOf(before, "goal")) await overwrite(other, name, before[name]);
    await overwrite(other, "journal/abc", journal.slice(0, -30));
    await goals(person);
    const after = await entries(page);
    for (const name of namesOf(before, "goal")) expect(after[name]).toBe(before[name]);
    expect(namesOf(after, "journal")).toEqual([]);
  });
});

test.describe("when an entry is damaged", () => {
  test.use({ chapter: "held" });

  const cut = (text) => text.slice(0, Math.floor(text.length * 0.6));
  const change = (text) => text.replace(/.$/, (last) => (last === "}" ? ")" : "}"));

  for (const [how, damage] of [
    ["cut off", cut],
    ["changed by one character", change],
    ["empty", () => ""],
  ]) {
    test(`F7: a decision ${how} is kept as it is, and all else is shown`, async ({
      person,
      page,
      context,
    }) => {
      const other = await sibling(context);
      const [name] = namesOf(await entries(other), "decision");
      const damaged = damage(await entry(other, name));
      await overwrite(other, name, damaged);
      await person.goesToSession();
      await person.goesTo("Hold");
      await person.sees("Seek feedback");
      await person.hasKept([
        "Push back earlier, and bring an alternative",
        "Tell the release team about the delay",
        "Send the routing plan to the support leads",
        "Kim’s own manager looks at response times only",
      ]);
      await person.keeps("Decision", "Another decision");
      await person.isSaved();
      await person.opens("#/data");
      const aside = person.part("Could not be read").getByRole("listitem");
      await expect(aside).toHaveCount(1);
      await expect(aside).toContainText(name.replace("/", "-"));
      const file = await saved(page, () => aside.getByRole("button", { name: "Save as a file" }).click());
      expect(file.text).toBe(damaged);
      expect(await entry(page, name)).toBe(damaged);
    });
  }

  test("F7: writing in the place of a damaged entry keeps its text beside it", async ({
    person,
    page,
    context,
  }) => {
    const other = await sibling(context);
    const [name] = namesOf(await entries(other), "profile").concat(namesOf(await entries(other), "me"));
    const damaged = cut(await entry(other, name));
    await overwrite(other, name, damaged);
    await person.goesToSession();
    await person.goesTo("Ask");
    await person.finds("Your first name", "");
    await person.writes("Your first name", "Zoë");
    await person.isTold("Saving …");
    await person.isSaved();
    expect(Object.values(await entries(page))).toContain(damaged);
    await person.reloads();
    await person.finds("Your first name", "Zoë");
    expect(Object.values(await entries(page))).toContain(damaged);
  });
});

test("N11: a copy of everything is one click away from the page about the data", async ({
  person,
  page,
}) => {
  await person.asks({ manager: "Jürgen", me: "Ada" });
  await person.writes("Why now?", "Grüße 🙂");
  await person.banner().getByRole("link", { name: "My data" }).click();
  await person.isAt("My data", "My data");
  await expect(person.main()).toContainText("1 session");
  const { name, text } = await saved(page, saveCopy(person));
  expect(name).toMatch(/^strategy-session-\d{4}-\d{2}-\d{2}\.json$/);
  const file = JSON.parse(text);
  expect(file.format).toBe("strategy-session-backup");
  expect(file.schema).toBe(1);
  for (const part of ["Jürgen", "Ada", "Grüße 🙂"]) expect(text).toContain(part);
});

test("N4: what is typed is said to be saved by itself, and is", async ({
  person,
  page,
}) => {
  await person.asks({ manager: "Kim" });
  await person.unfolds("Why now?");
  await person.field("Why now?").pressSequentially("soon");
  await person.isSaved();
  expect(Object.values(await entries(page)).join()).toContain("soon");
});

test("only keys of our own are written, each holds one small record", async ({ person, page }) => {
  await person.asks({ manager: "Kim" });
  await person.isSaved();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.length).toBeGreaterThan(2);
  for (const key of keys) expect(key).toMatch(/^strategy-session:\/strategy-session\/:[a-z]+\/.+$/);
});
