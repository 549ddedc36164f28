// Without a network, and from one build to the next.
import { createHash } from "node:crypto";
import { entries, namesOf } from "../support/storage.mjs";
import { asks, closes, holds, prepares } from "../support/story.mjs";
import { expect, test } from "../support/site.mjs";

test.use({ serviceWorkers: "allow" });

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Waits until the worker has kept everything; that is said once. */
async function isKept(person) {
  const note = person.page.getByText("This page now works without a network, too.");
  await expect(note).toBeVisible({ timeout: 20_000 });
  await person.clicks("Dismiss");
}

/** Another build of the page, in a site where `site.change` is asked for each file. */
function nextBuild(text = "A newer build of all that.") {
  const renew = (page) => Buffer.from(page.toString().replace(/Everything you write stays in your browser\./, text));
  return {
    page: (path, bytes) => (path.endsWith("/") ? renew(bytes) : bytes),
    worker: (path, bytes, page) => {
      if (!path.endsWith("/sw.js")) return bytes;
      const worker = bytes.toString().replace(sha256(page), sha256(renew(page)));
      return Buffer.from(worker.replace(/BUILD = "\w+"/, `BUILD = "${sha256(text).slice(0, 16)}"`));
    },
  };
}

/** The page comes into sight again, whereupon it looks for a new build. */
const comesBack = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

const builds = (page) => page.evaluate(() => caches.keys());

test("F12: after the first visit everything works without a network", async ({ person, page, site, context }) => {
  test.slow();
  await person.opens();
  await isKept(person);
  site.change = () => null;
  await context.setOffline(true);
  await person.reloads();
  await person.isWhole();
  await asks(person);
  await prepares(person);
  await holds(person);
  await closes(person);
  await person.goesToSession();
  await person.goesTo("Follow up");
  await expect(person.recap()).not.toHaveValue("");
  await person.opens("#/growth/review");
  await person.clicks("Begin one for the last twelve months");
  await expect(person.field("In which form?")).toBeVisible();
  await person.isSaved();
  // From a fresh window, too, and below no other address.
  const failed = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await person.reloads();
  await person.isWhole();
  await expect(person.field("In which form?")).toBeVisible();
  expect(failed).toEqual([]);
  // It was said once.
  await expect(page.getByText("works without a network, too")).toHaveCount(0);
});

test("F13: a new build waits until it is wanted, keeps what was typed, and is whole", async ({
  person,
  page,
  site,
  request,
}) => {
  await person.asks({ manager: "Jürgen" });
  await isKept(person);
  await page.evaluate(() => caches.open("other-project"));
  const first = await builds(page);
  const now = await (await request.get("")).body();
  const next = nextBuild();
  site.change = (path, bytes) => next.worker(path, next.page(path, bytes), now);
  await person.reloads();
  const news = page.getByText("An update is ready.");
  await expect(news).toBeVisible();
  // The old one goes on working, from its own files.
  const description = () => page.locator('meta[name="description"]').getAttribute("content");
  expect(await description()).toContain("Everything you write stays");
  await person.writes("Your first name", "Zoë");
  await page.getByRole("status").getByRole("button", { name: "Reload" }).click();
  await page.waitForFunction(() => /newer build/.test(document.querySelector('meta[name="description"]').content));
  await person.isReady();
  await person.finds("Your first name", "Zoë");
  await expect(news).toHaveCount(0);
  // Of the old build nothing is left, and others' caches are theirs.
  const left = await builds(page);
  expect(left).toHaveLength(first.length);
  expect(left).toContain("other-project");
  expect(left.filter((name) => first.includes(name))).toEqual(["other-project"]);
});

test("F13: a build that is half there is not taken, and an open page hears of a whole one", async ({
  person,
  page,
  site,
  request,
}) => {
  await person.opens();
  await isKept(person);
  await page.reload();
  await person.isReady();
  await person.isWhole();
  const now = await (await request.get("")).body();
  const next = nextBuild();
  // The worker of the new build has come, its page has not.
  site.change = (path, bytes) => next.worker(path, bytes, now);
  await comesBack(page);
  await page.waitForTimeout(1_500);
  await expect(page.getByText("An update is ready.")).toHaveCount(0);
  await person.reloads();
  expect(await page.locator('meta[name="description"]').getAttribute("content")).toContain("Everything you write");
  await person.isWhole();
  site.change = (path, bytes) => next.worker(path, next.page(path, bytes), now);
  await comesBack(page);
  await expect(page.getByText("An update is ready.")).toBeVisible();
  await person.clicks("Dismiss");
  await expect(page.getByText("An update is ready.")).toHaveCount(0);
  expect(namesOf(await entries(page), "session")).toEqual([]);
});

test("the page can be installed: its manifest has all that browsers ask for", async ({ person, page, context, request }) => {
  await person.opens();
  await isKept(person);
  const tools = await context.newCDPSession(page);
  const { installabilityErrors } = await tools.send("Page.getInstallabilityErrors");
  // A window of a test is one in private.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
  const { errors, data } = await tools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data);
  expect(manifest.shortcuts.map(({ short_name }) => short_name)).toEqual(["Ask", "Live", "Log"]);
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const image = await (await request.get(src)).body();
    expect(`${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`, src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) {
    await person.opens(url);
    await person.isWhole();
    await expect(person.heading("There is nothing here")).toHaveCount(0);
  }
});

test("an address that is none leads home", async ({ request }) => {
  const page = await (await request.get("404.html")).text();
  expect(page).toContain('<a href="/strategy-session/">');
});
