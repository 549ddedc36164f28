// A mistake is undone by keys.
import { questions } from "../support/story.mjs";
import { expect, test } from "../support/test.mjs";

test.describe("a mistake", () => {
  test.use({ chapter: "prepared" });

  const all = questions.map(([, question]) => question);

  test.beforeEach(async ({ person }) => {
    await person.goesToSession();
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await person.isAt("Draft the agenda", "Agenda (step 3 of 4)");
  });

  test("F18: is undone by Ctrl+Z and done again by Ctrl+Shift+Z and Ctrl+Y", async ({
    person,
    page,
  }) => {
    await person.clicks(`Remove: ${all[3]}`);
    await person.hasAgenda(all.toSpliced(3, 1));
    await page.keyboard.press("Control+z");
    await person.hasAgenda(all);
    await page.keyboard.press("Control+Shift+z");
    await person.hasAgenda(all.toSpliced(3, 1));
    await page.keyboard.press("Control+z");
    await person.hasAgenda(all);
    await page.keyboard.press("Control+y");
    await person.hasAgenda(all.toSpliced(3, 1));
    await person.clicks("Undo");
    await person.isSaved();
    await person.reloads();
    await person.hasAgenda(all);
  });

  test("F18: several steps are undone one by one", async ({ person }) => {
    const undo = person.banner().getByRole("button", { name: "Undo" });
    const redo = person.banner().getByRole("button", { name: "Redo" });
    await expect(undo).toBeDisabled();
    await person.clicks(`Remove: ${all[0]}`);
    await person.clicks(`Move down: ${all[1]}`);
    await person.clicks(`Remove: ${all[9]}`);
    const last = [all[2], all[1], ...all.slice(3, 9)];
    await person.hasAgenda(last);
    await undo.click();
    await undo.click();
    await person.hasAgenda(all.slice(1));
    await undo.click();
    await person.hasAgenda(all);
    await expect(undo).toBeDisabled();
    for (let step = 0; step < 3; step += 1) await redo.click();
    await person.hasAgenda(last);
    await expect(redo).toBeDisabled();
  });

  test("F18: in a field Ctrl+Z belongs to the field", async ({ person, page }) => {
    await person.clicks(`Remove: ${all[0]}`);
    await person.hasAgenda(all.slice(1));
    const field = person.questions().first();
    await field.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("!!");
    await expect(field).toHaveValue(`${all[1]}!!`);
    // Once for each key and once more: what was removed elsewhere stays removed.
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Control+z");
    await person.hasAgenda(all.slice(1));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Control+Shift+z");
    await expect(field).toHaveValue(`${all[1]}!!`);
    await person.reloads();
    await person.hasAgenda([`${all[1]}!!`, ...all.slice(2)]);
  });
});
