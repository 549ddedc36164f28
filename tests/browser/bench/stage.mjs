// The stage of the measurements: a site with the app and the references beside it, profiles with
// sessions stored in them, and visits.
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import config from "../playwright.config.mjs";
import { serve } from "../server.mjs";
import { noteMemory } from "../support/memory.mjs";
import { seed } from "../support/seed.mjs";
import { probe } from "./probe.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = resolve(process.env.SITE ?? here("../../../target/site"), "strategy-session");
const { launchOptions } = config.use;

/** A slow phone network, and a processor a quarter as fast. */
const SLOW = { latency: 150, downloadThroughput: 180_000, uploadThroughput: 84_000 };

/** Our own page without scripts and without what they would load. */
function withoutScripts(page) {
  return page
    .replace(/<script[^>]*>[^]*?<\/script>/g, "")
    .replace(/<link[^>]*rel="(modulepreload|preload)"[^>]*>/g, "");
}

/** Serves the app with the references beside it, so that they share its styles and storage. */
export async function openStage() {
  const root = await mkdtemp(join(tmpdir(), "bench-"));
  const folder = join(root, "strategy-session");
  await mkdir(folder);
  for (const name of await readdir(site)) await symlink(join(site, name), join(folder, name));
  for (const name of ["textarea.html", "parse.html"]) await symlink(here(name), join(folder, name));
  const page = await readFile(join(site, "index.html"), "utf8");
  await writeFile(join(folder, "static.html"), withoutScripts(page));
  await writeFile(join(folder, "blank.html"), "<!doctype html>");

  const { url, close } = await serve({ root });
  const address = (page) => `${url}/strategy-session/${page}`;
  const browser = await chromium.launch(launchOptions);
  const profiles = new Map();

  /** What comes of something in a browser that was just started with this profile. */
  async function inProfile(folder, act) {
    const context = await chromium.launchPersistentContext(folder, launchOptions);
    try {
      return await act(context.pages()[0]);
    } finally {
      await context.close();
    }
  }

  /** A profile of a browser with so many sessions stored, and what else `seed` knows. */
  async function profile(count, besides = {}) {
    const name = ["profile", count, ...Object.entries(besides).flat()].join("-");
    if (!profiles.has(name)) {
      const folder = join(root, name);
      const { packed, ...more } = besides;
      const { entries, sessions, narrative } = seed(count, more);
      const blank = address("blank.html");
      // The browser commits what is written seconds later, and not when it is closed.
      for (const patience of [7_000, 20_000, 60_000]) {
        await inProfile(folder, async (page) => {
          await page.goto(blank);
          await page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), entries);
          await page.waitForTimeout(patience);
        });
        const kept = await inProfile(folder, async (page) => {
          await page.goto(blank);
          return page.evaluate(() => localStorage.length);
        });
        const whole = { folder, newest: sessions.at(-1), narrative, entries };
        if (kept === entries.length && packed) whole.room = await inProfile(folder, pack);
        if (kept === entries.length) profiles.set(name, whole);
        if (profiles.has(name)) break;
      }
      if (!profiles.has(name)) throw new Error(`the browser did not keep ${count} sessions`);
    }
    return profiles.get(name);
  }

  /** Lets the app pack what is old, as it does in quiet moments. Gives the room that all then takes. */
  async function pack(page) {
    await page.clock.install();
    await page.goto(address("#/sessions"));
    await page.waitForSelector("html[data-whole]");
    const room = () => page.evaluate(() => Object.entries({ ...localStorage }).flat().join("").length);
    let [before, now] = [Infinity, await room()];
    await page.clock.runFor(60_000);
    while (now < before) {
      await page.clock.runFor(5_000);
      [before, now] = [now, await room()];
    }
    await page.clock.resume();
    await new Promise((done) => setTimeout(done, 60_000));
    return now;
  }

  async function ready(page) {
    await page.waitForFunction(() => window.bench?.ready !== null);
    return page.evaluate(() => window.bench.ready);
  }

  return {
    profile,

    /**
     * A first visit on the slow network: milliseconds to the first paint and to being ready, bytes
     * that came for it, and until all is there how much moved in sight, and the tasks that took long.
     */
    async firstVisit(name) {
      const context = await browser.newContext({ viewport: config.use.viewport });
      const page = await context.newPage();
      await page.addInitScript(probe);
      const devtools = await context.newCDPSession(page);
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", { offline: false, ...SLOW });
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.goto(address(name));
      const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
      await page.waitForFunction(paint);
      const painted = await page.evaluate(paint);
      if (name === "static.html") return context.close().then(() => ({ painted }));
      const started = await ready(page);
      const bytes = await page.evaluate((until) => {
        const came = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
        return came.filter((one) => one.responseEnd <= until).reduce((sum, one) => sum + one.encodedBodySize, 0);
      }, started);
      await page.waitForSelector("html[data-whole]");
      await page.waitForTimeout(1_000);
      const { shift, tasks } = await page.evaluate(() => window.bench);
      await context.close();
      return { painted, ready: started, bytes, shift, tasks };
    },

    /** A first visit on the loopback and a second one without a network: milliseconds to being ready. */
    async twoVisits() {
      const context = await browser.newContext({ viewport: config.use.viewport });
      const visit = async () => {
        const page = await context.newPage();
        await page.addInitScript(probe);
        await page.goto(address(""));
        return [await ready(page), page];
      };
      const [first, page] = await visit();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.close();
      await context.setOffline(true);
      const [second] = await visit();
      await context.close();
      return { first, second };
    },

    /** A visit in a browser that has just been started, with so much stored. */
    async visit(count, name, act, besides = {}) {
      const { folder } = await profile(count, besides);
      return inProfile(folder, async (page) => {
        await page.addInitScript(probe);
        await page.addInitScript(noteMemory);
        await page.goto(address(name));
        const started = await ready(page);
        return act ? act(page) : started;
      });
    },

    async close() {
      await browser.close();
      close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
