// A page that is open for weeks.
import { memoryOf, noteMemory, walk } from "../support/memory.mjs";
import { seed } from "../support/seed.mjs";
import { sibling } from "../support/storage.mjs";
import { expect, test } from "../support/test.mjs";

const PAGE = 65_536;

test("P9: a screen that goes gives back what it took", async ({ person, page, context }) => {
  test.slow();
  const { entries, sessions } = seed(60);
  const stage = await sibling(context);
  await stage.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), entries);
  // Behind another page, this one would draw no frames.
  await stage.close();
  await page.addInitScript(noteMemory);
  await person.opens();
  await person.isWhole();
  const parts = ["", "/ask", "/prepare/agenda", "/live", "/recap"];
  const screens = ["#/", "#/sessions", "#/growth/goals", ...parts.map((part) => `#/sessions/${sessions.at(-1)}${part}`)];
  await walk(page, screens, 5);
  const before = await memoryOf(page);
  expect(before).toBeGreaterThan(10 * PAGE);
  await walk(page, screens, 50);
  expect(await memoryOf(page)).toBeLessThanOrEqual(before + 4 * PAGE);
});
