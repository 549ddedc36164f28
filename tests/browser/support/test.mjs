// The test function of all journeys: it hands out a person at the page, and after each test it
// fails if the page sent a request after its start, reported an error, or broke its own policy.
import { test as base, expect } from "@playwright/test";
import { Person } from "./person.mjs";

/** Writes down all that a page does and should not do. */
export async function watch(page, allowed = []) {
  const seen = [];
  const note = (what) => {
    if (!allowed.some((pattern) => pattern.test(what))) seen.push(what);
  };
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("request", async (request) => {
    const url = request.url();
    if (url.startsWith("blob:") || url.startsWith("mailto:")) return;
    const own = url.startsWith(page.context()._options?.baseURL ?? "http://127.0.0.1");
    if (!own) note(`request to elsewhere: ${url}`);
    if (request.isNavigationRequest()) return;
    const ready = await page
      .evaluate(() => document.documentElement.hasAttribute("data-ready"))
      .catch(() => false);
    if (ready && !url.endsWith("icon.svg")) note(`request after the start: ${url}`);
  });
  return seen;
}

export const test = base.extend({
  /** What a page may say without failing the test. */
  allowed: [[], { option: true }],

  person: async ({ page, allowed }, use) => {
    const seen = await watch(page, allowed);
    await use(new Person(page));
    expect(seen, "what the page did and should not do").toEqual([]);
  },
});

export { expect };
