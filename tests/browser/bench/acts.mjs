// What is done on a page while it is measured. Each gives what it took.
import { readFile } from "node:fs/promises";
import { memoryOf, walk } from "../support/memory.mjs";

/** Keys pressed per round, and how many of them only warm up. */
const KEYS = 35;
const WARM_UP = 5;

/** Lines kept per round. */
const LINES = 9;

/** How often a field of a narrative is changed per round. */
const EDITS = 12;

/** Types into the line of a page, and gives the times of keys and saves. */
export async function typing(page) {
  const words = "what we agreed on and who does it ";
  await page.locator("#line").focus();
  for (let key = 0; key < KEYS; key += 1) {
    const letter = words[key % words.length];
    await page.keyboard.press(letter === " " ? "Space" : letter);
    // No multiple of a frame, so that keys fall anywhere between two frames.
    await page.waitForTimeout(53);
  }
  // Until the last save, which gathers what is typed, is done.
  await page.waitForTimeout(900);
  const { frames, inputs, saves } = await page.evaluate(() => window.bench);
  const bareSave = saves.length ? await page.evaluate(() => window.bench.bareSave()) : null;
  return { frames: frames.slice(WARM_UP), inputs: inputs.slice(WARM_UP), saves, bareSave };
}

/** Keeps lines, and gives for each how long it took to be shown, and to be written. */
export async function capturing(page) {
  const shown = [];
  const written = [];
  for (let line = 0; line < LINES; line += 1) {
    await page.locator("#line").fill(`d: Line ${line} comes first`);
    // Until the save of what was typed is done, so that the next one is that of the line.
    await page.waitForTimeout(900);
    await page.evaluate(() => Object.assign(window.bench, { frames: [], saves: [], entered: [] }));
    await page.locator("#line").press("Enter");
    await page.waitForFunction(() => window.bench.saves.length > 0);
    const { frames, saves, entered } = await page.evaluate(() => window.bench);
    shown.push(frames[0]);
    written.push(saves[0].at - entered[0]);
  }
  return { shown: shown.slice(1), written: written.slice(1) };
}

/** Opens screens from another one, and gives how long each took to its first frame. */
export const opening = (screens) => async (page) => {
  const took = {};
  for (const [name, [hash, heading]] of Object.entries(screens)) {
    await page.evaluate(() => (location.hash = "#/data"));
    await page.getByRole("heading", { level: 1, name: "My data" }).waitFor();
    took[name] = await page.evaluate(
      ([to, text]) =>
        new Promise((done) => {
          const begun = performance.now();
          const look = () => {
            const found = document.querySelector("h1")?.textContent;
            if (text ? found === text : found !== "My data") done(performance.now() - begun);
            else requestAnimationFrame(look);
          };
          location.hash = to;
          requestAnimationFrame(look);
        }),
      [hash, heading],
    );
  }
  return took;
};

/** Types into the search, and gives for each key how long it took to the frame with what is found. */
export async function searching(page) {
  await page.evaluate(() => (location.hash = "#/sessions"));
  const field = page.getByLabel("Search everything you wrote");
  await field.waitFor();
  return field.evaluate(async (input) => {
    const took = [];
    for (let letters = 1; letters <= 12; letters += 1) {
      input.value = "urgent ticke".slice(0, letters);
      const begun = performance.now();
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
      took.push(performance.now() - begun);
    }
    return took;
  });
}

/** Opens a narrative and types into its headline; gives the time to its first frame, and of the keys. */
export const telling = (id) => async (page) => {
  const screens = { narrative: [`#/growth/review/${id}`, ""], pictures: ["#/growth/pictures", "Pictures"] };
  const { narrative, pictures } = await opening(screens)(page);
  await page.evaluate((to) => (location.hash = to), screens.narrative[0]);
  await page.getByLabel("The period in one sentence").focus();
  await page.evaluate(() => Object.assign(window.bench, { frames: [], inputs: [] }));
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.press("x");
    await page.waitForTimeout(253);
  }
  const { inputs, frames } = await page.evaluate(() => window.bench);
  return { narrative, pictures, inputs, frames };
};

/** How long something takes that ends outside the page. */
async function timed(act) {
  const begun = performance.now();
  const result = await act();
  return { took: performance.now() - begun, result };
}

/** Saves everything as a file, in the open and encrypted; gives the times and the file. */
export async function saving(page) {
  const download = async (name) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await file.path());
  };
  await page.evaluate(() => (location.hash = "#/data"));
  await page.getByText("Save it encrypted").click();
  for (const label of ["Passphrase", "The same again"]) await page.getByLabel(label, { exact: true }).fill("four words of mine");
  const open = await timed(() => download("Save a copy as a file"));
  const sealed = await timed(() => download("Save an encrypted copy"));
  return { open: open.took, sealed: sealed.took, file: open.result };
}

/** Opens a file, and takes it over. */
export const restoring = (buffer) => async (page) => {
  await page.evaluate(() => (location.hash = "#/data"));
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a saved copy" }).click();
  const chooser = await asked;
  const seen = await timed(async () => {
    await chooser.setFiles({ name: "copy.json", mimeType: "application/json", buffer });
    await page.getByText(/What copy\.json would change|is here already/).waitFor();
  });
  const take = page.getByRole("button", { name: "Take it over" });
  if ((await take.count()) === 0) return { seen: seen.took };
  const taken = await timed(async () => {
    await take.click();
    await page.getByText("Taken over.").waitFor();
  });
  return { seen: seen.took, taken: taken.took };
};

/** A file as another device has it that changed a decision of each session. */
export function changedElsewhere(file) {
  const copy = JSON.parse(file);
  delete copy.checksum;
  for (const [id, decision] of Object.entries(copy.document.decision)) {
    decision.because = "Decided anew on the other device";
    copy.versions.decision[id] = `77.1/${copy.versions.decision[id]}`;
  }
  return Buffer.from(JSON.stringify(copy));
}

/** Walks through screens many times; gives the memory after one round and after all. */
export const wandering = (addresses, times) => async (page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const used = async () => {
    for (let time = 0; time < 3; time += 1) await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const figure = (name) => metrics.find((metric) => metric.name === name).value;
    const wasm = await memoryOf(page);
    return { bytes: figure("JSHeapUsedSize") + wasm, wasm, nodes: figure("Nodes"), listeners: figure("JSEventListeners") };
  };
  await page.waitForSelector("html[data-whole]");
  await walk(page, addresses, 1);
  // The snapshot of the day is made after a minute, and takes some megabytes for a moment.
  await page.waitForTimeout(61_000);
  const one = await used();
  await walk(page, addresses, times - 1);
  return { one, all: await used() };
};
