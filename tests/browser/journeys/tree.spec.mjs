// What assistive technology gets to know of the main screens, as golden files: trees/*.yml. They are
// of the example, on the day on which it plays; `npx playwright test tree --update-snapshots` writes
// them anew, and then they are to be read.
import { routes } from "../support/routes.mjs";
import { expect, test } from "../support/test.mjs";

/** The screens that are looked at, by the names that their routes have. */
const names = new Set([
  "home", "sessions", "actions", "growth", "growth-goals", "growth-pictures", "growth-review", "data", "help",
  "session-", "session-ask", "session-prepare", "session-prepare-agenda", "session-prepare-check", "session-live", "held-", "held-recap",
]);

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-01-21T09:00:00+01:00"));
  // What the browser can do differs from one to the other.
  await page.addInitScript(() => delete globalThis.showSaveFilePicker);
});

test("N6: the tree of the first page is as it was read last", async ({ person, page }) => {
  await person.opens();
  await person.isWhole();
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "welcome.yml" });
});

test("N6: the trees of the main screens are as they were read last", async ({ person, page }) => {
  test.slow();
  for (const [name, address] of await routes(page)) {
    if (!names.has(name)) continue;
    // Each in a page of its own: what one screen begins is not to be seen on the next.
    await page.goto("about:blank");
    await person.opens(address);
    await person.isWhole();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.soft(person.main()).toMatchAriaSnapshot({ name: `${name.replace(/-$/, "")}.yml` });
  }
});
