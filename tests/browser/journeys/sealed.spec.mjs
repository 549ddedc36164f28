// A copy that only a passphrase opens: in the app, and with standard tools as README.md says.
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../support/test.mjs";
import { entries, namesOf, saved } from "../support/storage.mjs";

const PASSPHRASE = "vier Wörter ohne Größe 🎉";

/** What is said of the encryption; the file that is kept up to date has a status of its own. */
const status = (person) => person.part("Keep a copy").locator("form").getByRole("status");

/** Saves an encrypted copy, and gives where it is. */
async function seals(person, passphrase, again = passphrase) {
  await person.opens("#/data");
  await person.part("Keep a copy").getByText("Save it encrypted").click();
  await person.writes("Passphrase", passphrase);
  await person.writes("The same again", again);
}

async function sealed(person, passphrase = PASSPHRASE) {
  await seals(person, passphrase);
  const click = () => person.clicks("Save an encrypted copy");
  const [download] = await Promise.all([person.page.waitForEvent("download"), click()]);
  await expect(status(person)).toContainText("Saved.");
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function opensFile(person, name, buffer) {
  const chooser = person.page.waitForEvent("filechooser");
  await person.clicks("Open a saved copy");
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

const restore = (person) => person.part("Bring a copy back");

async function unlocks(person, passphrase) {
  const field = restore(person).getByLabel("Passphrase", { exact: true });
  await field.fill(passphrase);
  await field.press("Enter");
}

test.describe("after a session", () => {
  test.use({ chapter: "closed" });

  test("B15: an encrypted copy brings everything back, and only with its passphrase", async ({ person, page }) => {
    const { name, bytes } = await sealed(person);
    expect(name).toMatch(/^strategy-session-\d{4}-\d{2}-\d{2}\.encrypted$/);
    expect(bytes.toString("latin1")).not.toContain("Kim");
    await expect(person.part("Keep a copy")).toContainText("Last copy today.");
    const before = await entries(page);
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await person.opens("#/data");
    await opensFile(person, name, bytes);
    await expect(restore(person)).toContainText(`${name} is encrypted.`);
    await unlocks(person, "another passphrase");
    const alert = restore(person).getByRole("alert").filter({ hasText: "passphrase" });
    const refusal = "The passphrase is another one, or the file was changed since it was saved.";
    await expect(alert).toHaveText(refusal);
    expect(namesOf(await entries(page), "session")).toEqual([]);
    // Not as it was typed, but the same letters.
    await unlocks(person, PASSPHRASE.normalize("NFD"));
    await person.clicks("Take it over");
    await person.isSaved();
    expect(namesOf(await entries(page), "session")).toEqual(namesOf(before, "session"));

    // A changed file says the same as another passphrase, wherever it was changed.
    const other = (at, letter = bytes[at] ^ 1) => Buffer.from(bytes).fill(letter, at, at + 1);
    const head = bytes.indexOf(10);
    const salt = bytes.indexOf('"salt":"') + 8;
    for (const changed of [other(head + 1), other(bytes.length - 1), bytes.subarray(0, -1), other(salt, bytes[salt] === 65 ? 66 : 65)]) {
      await opensFile(person, "changed.encrypted", changed);
      await unlocks(person, PASSPHRASE);
      await expect(alert).toHaveText(refusal);
    }
    const costly = Buffer.from(bytes.toString("latin1").replace("600000", "999999999"), "latin1");
    await opensFile(person, "costly.encrypted", costly);
    await expect(restore(person)).toContainText("It asks for more work than any copy of yours");
  });

  test("it opens without the app, as README.md says", async ({ person }) => {
    const { bytes } = await sealed(person);
    const folder = await mkdtemp(join(tmpdir(), "sealed-"));
    const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
    await writeFile(join(folder, "open.mjs"), readme.match(/```js\n([^]*?)```/)[1]);
    await writeFile(join(folder, "copy.encrypted"), bytes);
    const { open } = await import(join(folder, "open.mjs"));
    const plain = open(join(folder, "copy.encrypted"), PASSPHRASE);
    const copy = await saved(person.page, () => person.main().getByRole("button", { name: "Save a copy as a file" }).click());
    expect(plain).toBe(copy.text);
    expect(() => open(join(folder, "copy.encrypted"), "another passphrase")).toThrow();
  });
});

test("a passphrase that is short, or not the same twice, is not taken", async ({ person }) => {
  await person.asks({ manager: "Kim", me: "Ada" });
  await seals(person, "short");
  await person.clicks("Save an encrypted copy");
  await expect(status(person)).toHaveText("It has 5 of at least 12 characters.");
  await person.writes("Passphrase", "long enough for it");
  await person.clicks("Save an encrypted copy");
  await expect(status(person)).toHaveText("The two are not the same.");
});
