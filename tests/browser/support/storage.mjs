// What is in the storage, as somebody sees it who opens the developer tools, and what other pages
// of the same origin can do to it.
import { readFile } from "node:fs/promises";

export const prefix = "strategy-session:/strategy-session/:";

/** All entries of the app, by the part of the key that follows the prefix. */
export async function entries(page) {
  const all = await page.evaluate(() => ({ ...localStorage }));
  const own = Object.entries(all).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]));
}

/** The names of the entries of a kind: "point" gives "point/…". */
export const namesOf = (stored, kind) =>
  Object.keys(stored).filter((name) => name.startsWith(`${kind}/`));

/** The text of an entry, or null. */
export const entry = (page, name) =>
  page.evaluate((key) => localStorage.getItem(key), prefix + name);

/** Writes an entry from outside the app. */
export const overwrite = (page, name, text) =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [prefix + name, text]);

/** A page of somebody else's project on the same origin. */
export async function sibling(context) {
  const page = await context.newPage();
  await page.goto("/somebody-elses-project/");
  return page;
}

/** Fills the storage to the last character, by another page of the origin. */
export async function fill(page, by) {
  const length = await by.evaluate(() => {
    let text = "";
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        localStorage.setItem("other-project", text + "x".repeat(size));
        text += "x".repeat(size);
      } catch {
        // So much does not fit; half of it may.
      }
    }
    return text.length;
  });
  // A page may hear of what another one wrote some time later, and only then has it no room.
  const heard = (length) => localStorage.getItem("other-project")?.length === length;
  await page.waitForFunction(heard, length, { polling: 50 });
}

/** Makes room again. */
export const makeRoom = (page) => page.evaluate(() => localStorage.removeItem("other-project"));

/** Clicks what saves a file, and gives the name and the text of the file. */
export async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** The checksum that stands in each entry: CRC-32 as in zip files. */
export function crc32(text) {
  let crc = 0xffff_ffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return (~crc >>> 0).toString(16).padStart(8, "0");
}

/** An entry as a given schema version would write it. */
export function entryOfSchema(schema, body) {
  const head = `${schema} 7.c0ffee `;
  return `${head}${crc32(head + body)} ${body}`;
}
