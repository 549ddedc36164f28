// The test function of all journeys: it hands out a person at the page, and after each test it
// fails if a page sent a request after its start, reported an error, or broke its own policy.
import { test as base, expect } from "@playwright/test";
import { Person } from "./person.mjs";
import { chapters, tellUpTo } from "./story.mjs";

/** Writes down all that a page does and should not do. */
async function watch(page, allowed, seen) {
  const note = (what) => {
    if (what === "Service Worker registration blocked by Playwright") return;
    if (!allowed.some((pattern) => pattern.test(what))) seen.push(what);
  };
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
    new MutationObserver((_changes, observer) => {
      if (!document.documentElement?.hasAttribute("data-ready")) return;
      observer.disconnect();
      const started = performance.now();
      const afterwards = (list) => {
        for (const { name, startTime } of list.getEntries()) {
          // The browser fetches the icon of the window, and what the manifest names, whenever it likes.
          const isIcon = /\/(icon|screenshot)-[\w-]+\.(svg|png)$|\/manifest\.webmanifest$/.test(name);
          if (startTime > started && !isIcon) console.error(`request after the start: ${name}`);
        }
      };
      new PerformanceObserver(afterwards).observe({ type: "resource", buffered: true });
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(message.text());
  });
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    const stays = ["blob:", "data:", "mailto:"].includes(protocol) || hostname === "127.0.0.1";
    if (!stays) note(`request to elsewhere: ${href}`);
  });
}

/** The name of the file that holds the screens behind the first ones. */
export async function laterFile(request) {
  const page = await (await request.get("")).text();
  return page.match(/data-later="\.\/([^"]+)"/)[1];
}

export const test = base.extend({
  /** Whether the screens behind the first ones never come. */
  withoutLater: [false, { option: true }],

  page: async ({ page, request, withoutLater }, use) => {
    if (withoutLater) await page.route(`**/${await laterFile(request)}`, () => {});
    await use(page);
  },

  /** What a page may say without failing the test. */
  allowed: [[], { option: true }],

  /** The part of the story that is over when the test begins: a word of `chapters`, or nothing. */
  chapter: ["", { option: true }],

  /** The storage as each part of the story leaves it. Told once by each worker, by its page. */
  told: [
    async ({ browser }, use, worker) => {
      const { baseURL, locale, timezoneId } = worker.project.use;
      const storage = {};
      await use(async (chapter) => {
        storage[chapter] ??= (async () => {
          const before = chapters[chapters.indexOf(chapter) - 1];
          const context = await browser.newContext({
            baseURL,
            locale,
            timezoneId,
            storageState: before && (await storage[before]),
          });
          await tellUpTo(chapter, new Person(await context.newPage()), !before);
          const state = await context.storageState();
          await context.close();
          return state;
        })();
        return storage[chapter];
      });
    },
    { scope: "worker" },
  ],

  storageState: async ({ chapter, told }, use) => {
    let state;
    for (const each of chapters.slice(0, chapters.indexOf(chapter) + 1)) state = await told(each);
    await use(state);
  },

  /** A person at another page, which is watched too. */
  personAt: async ({ allowed }, use) => {
    const seen = [];
    await use(async (page) => {
      await watch(page, allowed, seen);
      return new Person(page);
    });
    expect(seen, "what the page did and should not do").toEqual([]);
  },

  /** A person at the page of the test. */
  person: async ({ page, personAt }, use) => {
    await use(await personAt(page));
  },
});

export { expect };
