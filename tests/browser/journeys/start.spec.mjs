// The start: what is seen before the app runs, and what where it cannot run.
import { serve } from "../server.mjs";
import { changeByte, expect, test } from "../support/site.mjs";
import { entries, saved } from "../support/storage.mjs";

const welcome = "Turn vague one-on-ones into strategy sessions";

test.describe("what cannot start", () => {
  // These pages report what is wrong with them; that is the point.
  test.use({ allowed: [/./] });

  /** Somebody who wrote something here comes back and finds the site broken. */
  const comesBack = async ({ browser, person, personAt, site, change }) => {
    await person.asks({ manager: "Jürgen", me: "Ada" });
    await person.writes("Why now?", "Grüße, مرحبا 🙂");
    await person.isSaved();
    const stored = await entries(person.page);
    const storageState = await person.page.context().storageState();
    site.change = change;
    // Another context, for it has nothing in its cache.
    const context = await browser.newContext({ storageState, baseURL: site.address });
    const page = await context.newPage();
    const back = await personAt(page);
    await page.goto("", { waitUntil: "commit" });
    return { back, page, stored, context };
  };

  const faults = [
    ["the wasm is missing", /\.packed$/, () => null],
    ["the wasm never comes", /\.packed$/, () => new Promise(() => {})],
    ["the first byte of the wasm is changed", /\.packed$/, (bytes) => changeByte(bytes, 0)],
    ["a byte in the code of the wasm is changed", /\.packed$/, (bytes) => changeByte(bytes, 0.5)],
    ["a byte in the texts of the wasm is changed", /\.packed$/, (bytes) => changeByte(bytes, 0.97)],
    ["the wasm ends early", /\.packed$/, (bytes) => bytes.subarray(0, bytes.length / 2)],
    ["what unpacks the wasm is missing", /\/unpack-[^/]*\.mjs$/, () => null],
    ["a byte of what unpacks it is changed", /\/unpack-[^/]*\.mjs$/, (bytes) => changeByte(bytes, 0.5)],
    ["the js is missing", /\/strategy-session-[^/]*\.js$/, () => null],
    ["the js is cut off", /\/strategy-session-[^/]*\.js$/, (bytes) => bytes.subarray(0, 5000)],
    ["a byte of the js is changed", /\/strategy-session-[^/]*\.js$/, (bytes) => changeByte(bytes, 0.5)],
  ];

  for (const [fault, file, breaks] of faults) {
    test(`F14: when ${fault}, the page says so within 5 s and saves what is stored as a file`, async ({
      browser,
      person,
      personAt,
      site,
    }) => {
      const change = (path, bytes) => (file.test(path) ? breaks(bytes) : bytes);
      const { back, page, stored, context } = await comesBack({
        browser,
        person,
        personAt,
        site,
        change,
      });
      const says = /could not start|had to stop|takes longer than it should/;
      await expect(back.alert()).toContainText(says, { timeout: 5_000 });
      await expect(back.alert()).toContainText("What you wrote is still stored in this browser.");
      const copy = await saved(page, () => back.clicks("Save my data as a file"));
      expect(copy.name).toMatch(/^strategy-session.*\.json$/);
      const { format, entries: kept } = JSON.parse(copy.text);
      expect(format).toBe("strategy-session-entries");
      const prefix = "strategy-session:/strategy-session/:";
      const all = Object.entries(stored).map(([name, text]) => [prefix + name, text]);
      expect(kept).toEqual(Object.fromEntries(all));
      expect(copy.text).toContain("Grüße, مرحبا 🙂");
      await context.close();
    });
  }

  test("F14: a site that was mended starts again by the button", async ({
    browser,
    person,
    personAt,
    site,
  }) => {
    const change = (path, bytes) => (path.endsWith(".packed") ? null : bytes);
    const { back, context } = await comesBack({ browser, person, personAt, site, change });
    await expect(back.alert()).toContainText("could not start", { timeout: 5_000 });
    site.change = (_path, bytes) => bytes;
    await back.clicks("Reload");
    await back.isReady();
    await back.goesToSession("Jürgen");
    await context.close();
  });

  test("a page in a frame of another page refuses to run, and offers a window of its own", async ({
    page,
    person,
    site,
  }) => {
    await page.goto("/somebody-elses-project/");
    await page.setContent(`<iframe title="theirs" width="800" height="600" src="${site.address}"></iframe>`);
    const frame = person.page.frameLocator("iframe");
    await expect(frame.getByRole("alert")).toContainText("does not run inside another page");
    await expect(frame.getByRole("link", { name: "Open Strategy Session" })).toHaveAttribute("target", "_blank");
    await expect(frame.getByRole("navigation")).toHaveCount(0);
  });
});

test("without JavaScript the page shows its name and says what it needs", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("");
  await expect(page.getByRole("banner")).toContainText("Strategy Session");
  // The text as it is drawn, since text that is only found may be hidden.
  await expect(page.locator("body")).toContainText("needs JavaScript. Switch it on and reload.", {
    useInnerText: true,
  });
  await context.close();
});

test("a newcomer reads what it is for while the app still loads, and nothing jumps when it has", async ({
  page,
  person,
  site,
}) => {
  let goOn;
  const loaded = new Promise((done) => (goOn = done));
  site.change = async (path, bytes) => {
    if (path.endsWith(".packed")) await loaded;
    return bytes;
  };
  await page.goto("", { waitUntil: "commit" });
  await person.sees(welcome);
  expect(await page.evaluate(() => document.documentElement.hasAttribute("data-ready"))).toBe(false);
  const before = await person.heading(welcome).boundingBox();
  goOn();
  await person.isReady();
  await expect(person.link("Write the request")).toBeVisible();
  expect(await person.heading(welcome).boundingBox()).toEqual(before);
});

test("who has been here before does not see the welcome flash by", async ({
  browser,
  person,
  personAt,
  site,
}) => {
  await person.asks({ manager: "Kim" });
  await person.isSaved();
  let goOn;
  const loaded = new Promise((done) => (goOn = done));
  site.change = async (path, bytes) => {
    if (path.endsWith(".packed")) await loaded;
    return bytes;
  };
  const context = await browser.newContext({
    storageState: await person.page.context().storageState(),
    baseURL: site.address,
  });
  const back = await personAt(await context.newPage());
  await back.page.goto("", { waitUntil: "commit" });
  await expect(back.banner()).toContainText("Strategy Session");
  await expect(back.heading(welcome)).toBeHidden();
  goOn();
  await back.isReady();
  await back.sees("Ask Kim for a strategy session");
  await context.close();
});

test.describe("after the start", () => {
  test.use({ allowed: [/./] });

  test("N2: the browser itself refuses every request, to this site and to others", async ({
    page,
    person,
    site,
  }) => {
    const reached = [];
    const note = (path) => {
      reached.push(path);
      return Buffer.from("reached");
    };
    const other = await serve({ change: note });
    await person.opens();
    await person.isWhole();
    site.change = note;
    const elsewhere = `${other.url.replace("127.0.0.1", "localhost")}/strategy-session/index.html`;
    const tries = await page.evaluate(async (there) => {
      const refused = (promise) => promise.then(() => "let through", () => "refused");
      const event = (thing, good) =>
        refused(
          new Promise((done, fail) => {
            thing[good] = done;
            thing.onerror = fail;
          }),
        );
      const picture = (src) => Object.assign(new Image(), { src });
      return {
        own: await refused(fetch("./?fetch")),
        other: await refused(fetch(there, { mode: "no-cors" })),
        socket: await event(new WebSocket(there.replace("http", "ws")), "onopen"),
        image: await event(picture(`${there}?picture`), "onload"),
      };
    }, elsewhere);
    expect(tries).toEqual({ own: "refused", other: "refused", socket: "refused", image: "refused" });
    expect(reached).toEqual([]);
    // The page about the data says so, in words that stay true.
    await person.opens("#/data");
    await expect(person.main()).toContainText("This page sends nothing that you write");
    other.close();
  });
});

test("an address that leads nowhere says so and leads home", async ({ person, page }) => {
  const id = "018f3c1e-7a40-7000-8000-000000000000";
  for (const address of ["#/nowhere", "#/sessions/x", `#/sessions/${id}`, "#/data/more", "#/<b>/"]) {
    await person.opens(address);
    await person.sees("There is nothing here");
  }
  await expect(page).toHaveTitle("Not found – Strategy Session");
  await person.follows("Go to the start");
  await person.sees(welcome);
  await expect(page).toHaveTitle("Strategy Session");
  await expect(person.heading(welcome)).toBeFocused();
});

test("the skip link and the footer: content first, and what happens with what one writes", async ({
  person,
  page,
}) => {
  await person.opens("#/sessions");
  await page.keyboard.press("Tab");
  await expect(person.link("Skip to the content")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(person.heading("Sessions")).toBeFocused();
  await expect(page).toHaveURL(/#\/sessions$/);
  await expect(page.getByRole("contentinfo")).toContainText("stays in this browser");
});

test.describe("when something goes wrong that nobody thought of", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("F14: the page says so, saves the data, and tells what went wrong without a word of the person's", async ({
    person,
    page,
  }) => {
    await person.asks({ manager: "Jürgen", me: "Ada" });
    await person.isSaved();
    await page.evaluate(() => {
      const error = new WebAssembly.RuntimeError("unreachable");
      dispatchEvent(new ErrorEvent("error", { error, message: error.message }));
    });
    await person.sees("Something went wrong, and the page had to stop.");
    await person.clicks("Copy what went wrong");
    await expect(person.button("Copied")).toBeVisible();
    const told = await page.evaluate(() => navigator.clipboard.readText());
    expect(told).toContain("RuntimeError: unreachable");
    expect(told).not.toMatch(/Jürgen|Ada/);
    const file = await saved(page, () => person.clicks("Save my data as a file"));
    expect(file.text).toContain("Jürgen");
    await person.clicks("Reload");
    await person.finds("Your manager's first name", "Jürgen");
  });
});
