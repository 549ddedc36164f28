// The log: one line at home for what is worth remembering, and what comes of it.
import { expect, test } from "../support/test.mjs";

test.use({ chapter: "asked" });

const win = "The roll-back took four minutes";
const praise = "Søren: “das war klar” 🙂";
const lesson = "Ask before the date is set, not after";

const log = (person) => person.part("Worth remembering");
const entries = (person) => log(person).getByRole("listitem");
const line = (person) => log(person).getByRole("textbox");

/** Writes an entry and keeps it by Enter. */
const keeps = async (person, text) => {
  await line(person).focus();
  await person.page.keyboard.type(text);
  await person.page.keyboard.press("Enter");
  await expect(entries(person).first()).toContainText(text);
  await expect(line(person)).toHaveValue("");
  await expect(line(person)).toBeFocused();
};

test.beforeEach(({ person }) => person.opens());

test("a win, a praise and a lesson are kept by keyboard, the latest first, and are there after a reload", async ({
  person,
  page,
}) => {
  await expect(line(person)).toHaveAccessibleName("What went well?");
  await keeps(person, win);
  await expect(log(person)).toContainText("you can bring it to any session, under Prepare, Data.");
  // Backwards to the kinds, one to the right, and on to the line.
  await page.keyboard.press("Shift+Tab");
  await expect(person.choice("Win", "What is it?")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(line(person)).toHaveAccessibleName("Who said what that was kind?");
  await page.keyboard.press("Tab");
  await expect(line(person)).toBeFocused();
  await keeps(person, praise);
  await person.chooses("Lesson", "What is it?");
  await expect(line(person)).toHaveAccessibleName("What did you learn?");
  await keeps(person, lesson);
  const all = [lesson, praise, win];
  const kinds = ["Lesson", "Praise", "Win"];
  for (const round of ["at once", "after a reload"]) {
    await expect(entries(person), round).toHaveText(all.map((text, place) => {
      const start = text.replaceAll(/[.*+?()]/g, "\\$&");
      return new RegExp(`^${start}\\s*${kinds[place]} · \\d{1,2} \\w{3}`);
    }));
    await person.reloads();
  }
});

test("a line is there after a reload while it is still being typed, with its kind", async ({ person }) => {
  await person.chooses("Praise", "What is it?");
  await line(person).pressSequentially("Kim said the gu");
  await person.reloads();
  await expect(line(person)).toHaveValue("Kim said the gu");
  await expect(person.choice("Praise", "What is it?")).toBeChecked();
  await line(person).press("End");
  await line(person).pressSequentially("ide is clear");
  await line(person).press("Enter");
  await expect(entries(person)).toContainText(["Kim said the guide is clear"]);
  await expect(entries(person)).toContainText(["Praise"]);
});

test("an empty line is no entry", async ({ person }) => {
  await line(person).fill("   ");
  await line(person).press("Enter");
  await person.clicks("Keep it");
  await expect(entries(person)).toHaveCount(0);
});

test("an entry is removed and comes back by Undo", async ({ person }) => {
  await keeps(person, win);
  await keeps(person, lesson);
  await person.clicks(`Remove ${win}`);
  await expect(entries(person)).toHaveCount(1);
  await person.undoes();
  await expect(entries(person)).toHaveCount(2);
  await person.reloads();
  await expect(entries(person)).toContainText([lesson, win]);
  await person.clicks(`Remove ${win}`);
  await person.reloads();
  await expect(entries(person)).toHaveCount(1);
});

test("an entry is on offer in the preparation, and told in full there", { tag: "@behind" }, async ({ person, page }) => {
  await keeps(person, win);
  await person.isSaved();
  await person.goesToSession();
  await person.goesTo("Prepare");
  await person.goesToStep("Data");
  await person.main().getByText("Take along from before").click();
  await person.clicks(`Take along: ${win}`);
  await person.finds("In a few words", win);
  await person.reloads();
  await person.finds("In a few words", win);
  await page.getByRole("banner").getByRole("link", { name: "Home" }).click();
  await expect(log(person)).toBeVisible();
  await expect(entries(person)).toHaveCount(0);
});
