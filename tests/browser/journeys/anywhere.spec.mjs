// What is there on every screen: the way to anywhere, keys, help, the theme. And the example.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test.mjs";
import { entries, sibling } from "../support/storage.mjs";

const palette = (page) => page.getByRole("dialog", { name: "Go to" });
const field = (page) => palette(page).getByRole("textbox");

test.describe("with a session that is closed", () => {
  test.use({ chapter: "closed" });

  test("a few letters and Enter lead anywhere, by keyboard alone", async ({ person, page }) => {
    await person.opens();
    await person.isWhole();
    await page.keyboard.press("Alt+K");
    await expect(field(page)).toBeFocused();
    await expect(palette(page).getByRole("link")).toHaveCount(11);
    await field(page).fill("kim");
    await expect(palette(page).getByRole("link").first()).toHaveText(/^Session with Kim/);
    await page.keyboard.press("ArrowDown");
    await expect(palette(page).getByRole("link").first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await person.isAt("Session with Kim", "Session");
    await expect(palette(page)).toBeHidden();

    await page.keyboard.press("Alt+K");
    await expect(field(page)).toHaveValue("");
    await field(page).fill("routing goal");
    await expect(palette(page)).toContainText("Nothing by that name.");
    await field(page).fill("route urgent");
    await page.keyboard.press("Enter");
    await person.isAt("Goals and feedback", "Goals and feedback");
    await page.keyboard.press("Alt+K");
    await page.keyboard.press("Escape");
    await expect(palette(page)).toBeHidden();
    await person.clicks("Go to …");
    await field(page).fill("you and");
    await palette(page).getByRole("link", { name: "You and Kim" }).click();
    await person.sees("You and Kim");
    await expect(palette(page)).toBeHidden();
  });

  test("a key leads to each main action, and writes no letter", async ({ person, page }) => {
    await person.opens();
    await person.isWhole();
    for (const [key, heading] of [
      ["A", "Action items"],
      ["S", "Sessions"],
      ["L", "Growth"],
      ["G", "Goals and feedback"],
      ["M", "My data"],
    ]) {
      await page.keyboard.press(`Alt+${key}`);
      await person.sees(heading);
    }
    // Nothing is to be held, so the room is the first page.
    await page.keyboard.press("Alt+R");
    await expect(page).toHaveURL(/#\/$/);
    // By what stands on the key: on a French keyboard A is where others have Q; by its place where Alt
    // makes another character, as on a Mac.
    const press = (init) => page.evaluate((key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { altKey: true, bubbles: true, ...key })), init);
    await press({ key: "a", code: "KeyQ" });
    await person.sees("Action items");
    await press({ key: "ß", code: "KeyS" });
    await person.sees("Sessions");
    await press({ key: "q", code: "KeyA" });
    await page.keyboard.press("Alt+R");
    await expect(page).toHaveURL(/#\/$/);
    // In a field as well, where the keyboard has no letter of its own there.
    await person.field("What went well?").focus();
    await page.keyboard.press("Alt+A");
    await person.sees("Action items");
    await page.keyboard.press("Control+S");
    await person.sees("Action items");
    await page.keyboard.press("Alt+N");
    await person.sees("Ask for a strategy session");
  });

  test("N6: axe has nothing against the way to anywhere and the help", async ({ person, page }) => {
    await person.opens("#/help");
    await person.sees("Help");
    await person.isWhole();
    const faults = async () => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect(await faults()).toEqual([]);
      await page.keyboard.press("Alt+K");
      await expect(field(page)).toBeFocused();
      expect(await faults()).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
});

test("the theme is that of the system until one is chosen, which is there from the first paint on", async ({
  person,
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await person.opens("#/help");
  await person.sees("Help");
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await person.chooses("Light", "Colours");
  expect(await paper()).toBe(light);
  await person.reloads();
  expect(await paper()).toBe(light);
  await expect(person.choice("Light", "Colours")).toBeChecked();
  await person.chooses("As the system has them", "Colours");
  expect(await paper()).toBe(dark);
});

test("a question mark leads to the help, outside of fields, until it is switched off", async ({ person, page }) => {
  await person.opens("#/data");
  await person.isWhole();
  await page.keyboard.press("?");
  await person.isAt("Help", "Help");
  await person.opens("#/ask");
  await person.writes("Your first name", "Ada?");
  await person.field("Your first name").press("?");
  await person.sees("Ask for a strategy session");
  await person.opens("#/help");
  const keys = person.tick("Use ? and / as keys outside of fields (switch this off if you dictate)");
  await keys.uncheck();
  await person.opens("#/data");
  await person.sees("My data");
  await page.keyboard.press("?");
  await page.waitForTimeout(300);
  await person.sees("My data");
  await person.opens("#/help");
  await person.reloads();
  await expect(keys).not.toBeChecked();
});

test("a tip is gone for good with one click, and comes back from the help", async ({ person }) => {
  await person.asks({ manager: "Jürgen" });
  await person.goesTo("Prepare");
  await expect(person.main()).toContainText("Source: Rogelberg");
  await person.clicks("No more tips");
  await expect(person.main()).not.toContainText("Source: Rogelberg");
  await person.goesToStep("Agenda");
  await expect(person.button("No more tips")).toHaveCount(0);
  await person.reloads();
  await person.isWhole();
  await expect(person.button("No more tips")).toHaveCount(0);
  await person.opens("#/help");
  await person.tick("Show tips while I prepare").check();
  await person.goesToSession("Jürgen");
  await person.goesTo("Prepare");
  await expect(person.button("No more tips")).toBeVisible();
});

test("the room is that of the session that is next", async ({ person, page }) => {
  await person.asks({ manager: "Jürgen" });
  await person.opens("#/live");
  await expect(page).toHaveURL(/#\/sessions\/.+\/live$/);
});

test.describe("somebody who has a record", () => {
  test.use({ chapter: "held" });

  test("F16: the example is looked at, changed and left, and not a byte of one's own changes", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    const other = await sibling(context);
    const before = await entries(other);
    await person.opens("?example#/");
    await expect(page.getByRole("region", { name: "Example" })).toContainText("both invented");
    await expect(person.banner().getByText("Example", { exact: true })).toBeVisible();
    await person.isWhole();
    await person.field("What went well?").fill("Written into the example");
    await person.field("What went well?").press("Enter");
    await expect(person.main()).toContainText("Written into the example");
    await person.opens("?example#/sessions");
    await expect(person.sessions()).toHaveCount(4);
    await person.opens("?example#/growth");
    await expect(person.main()).toContainText("Roll-back as a button");
    // Another window works on as if nothing were.
    const own = await personAt(await context.newPage());
    await own.opens("#/sessions");
    await expect(own.sessions()).toHaveCount(1);
    await own.page.close();
    await page.evaluate(() => dispatchEvent(new Event("blur")));
    await page.waitForTimeout(1_000);
    expect(await entries(other)).toEqual(before);
    await person.follows("Leave the example");
    await person.isReady();
    await expect(page.getByRole("region", { name: "Example" })).toHaveCount(0);
    await expect(person.main()).not.toContainText("Written into the example");
    expect(await entries(other)).toEqual(before);
  });
});

test("a newcomer sees what it is for, and can look at it filled in", async ({ person, page }) => {
  await person.opens();
  await person.follows("See it filled in, with an example");
  await person.isReady();
  await person.isWhole();
  await expect(page.getByRole("region", { name: "Example" })).toBeVisible();
  // It plays today: what is next is next.
  await expect(person.main()).toContainText("Kim");
  const faults = async () => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id);
  expect(await faults()).toEqual([]);
  await person.follows("Leave the example");
  await person.sees("Turn vague one-on-ones into strategy sessions");
  expect(await entries(page)).toEqual({});
});
