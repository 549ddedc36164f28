// What holds on every route, by the example: text twice as large, colours that the system forces, and
// any width.
import AxeBuilder from "@axe-core/playwright";
import { routes } from "../support/routes.mjs";
import { expect, test } from "../support/test.mjs";

const faults = async (page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};

/** How many pixels stick out to the side. */
const sticksOut = (page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

async function visit(person, check) {
  const found = {};
  for (const [name, address] of await routes(person.page)) {
    await person.opens(address);
    await person.isWhole();
    await expect(person.page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    const wrong = await check(name);
    if (wrong.length) found[name] = wrong;
  }
  return found;
}

test("N6: with text twice as large, or in any width, nothing sticks out", async ({ person, page }) => {
  test.slow();
  const widths = [320, 768, 1920];
  expect(
    await visit(person, async () => {
      const wrong = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        if (await sticksOut(page)) wrong.push(`${width} px: ${await sticksOut(page)} px stick out`);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      if (await sticksOut(page)) wrong.push(`text at 200 %: ${await sticksOut(page)} px stick out`);
      await page.evaluate(() => (document.documentElement.style.fontSize = ""));
      return wrong;
    }),
  ).toEqual({});
});

test("N6: in colours that the system forces axe has nothing against any route", async ({ person, page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  expect(await visit(person, () => faults(page))).toEqual({});
});
