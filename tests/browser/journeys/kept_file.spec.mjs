// A file on the disk that the page keeps up to date. The browser's own dialog cannot be clicked by a
// test: in its place stands one that chooses a file of the same kind in a folder of the test's own.
import { copyOf, preview } from "../support/copies.mjs";
import { expect, test } from "../support/test.mjs";

const HEADING = "A file that is kept up to date";

test.use({ chapter: "closed" });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const { createWritable } = FileSystemFileHandle.prototype;
    globalThis.disk = { chosen: "copy.json", isLocked: false };
    const chosen = async (options) => {
      if (!disk.chosen) throw new DOMException("nothing chosen", "AbortError");
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(disk.chosen, options);
    };
    globalThis.showOpenFilePicker = async () => [await chosen()];
    // As browsers do: a file that is there is emptied when it is chosen.
    globalThis.showSaveFilePicker = async () => {
      const file = await chosen({ create: true });
      await (await createWritable.call(file)).close();
      return file;
    };
    FileSystemFileHandle.prototype.createWritable = async function (...options) {
      if (disk.isLocked) throw new DOMException("locked", "NotAllowedError");
      return createWritable.apply(this, options);
    };
    FileSystemFileHandle.prototype.requestPermission = async () => {
      disk.isLocked = false;
      return "granted";
    };
  });
});

const onDisk = (page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle("copy.json")).getFile()).text();
  });

/** Another program writes the file. */
const putOnDisk = (page, text) =>
  page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle("copy.json", { create: true })).createWritable();
    await stream.write(content);
    await stream.close();
  }, text);

const part = (person) => person.part("Keep a copy");

async function goesThere(person) {
  await person.opens("#/data");
  await person.sees("My data");
}

/** Chooses a file that is there. */
async function chooses(person) {
  await goesThere(person);
  await person.clicks("Choose one that is there");
}

async function makesOne(person) {
  await goesThere(person);
  await person.clicks("Make a new file");
}

/** Writes a line of the log, on the first page. */
async function logs(person, text) {
  await person.follows("Home");
  await person.field("What went well?").fill(text);
  await person.field("What went well?").press("Enter");
  await person.isSaved();
}

test("a new file has everything, and every change, until the page is closed", async ({ person, page }) => {
  await makesOne(person);
  await expect(part(person)).toContainText("copy.json has everything");
  await expect(part(person)).toContainText("Last copy today. Nothing was written since.");
  expect(JSON.parse(await onDisk(page)).format).toBe("strategy-session-backup");
  await logs(person, "The switch-over went through");
  await expect.poll(() => onDisk(page), { timeout: 10_000 }).toContain("The switch-over went through");
  await person.follows("My data");
  await expect(part(person)).toContainText("copy.json has everything");

  await person.reloads();
  await expect(part(person)).toContainText("copy.json was kept up to date until this page was closed.");
  await person.clicks("Go on with it");
  await expect(part(person)).toContainText("copy.json has everything");
  await person.clicks("Stop");
  await expect(person.button("Make a new file")).toBeVisible();
  await logs(person, "Nobody hears of this");
  await page.waitForTimeout(4_000);
  expect(await onDisk(page)).not.toContain("Nobody hears of this");
});

test("a file that has what is not here is not written over: it is looked into first", async ({
  person,
  page,
}) => {
  const file = JSON.parse(await copyOf(person));
  delete file.checksum;
  delete file.versions;
  const [[id, decision]] = Object.entries(file.document.decision);
  file.document.decision[`${id.slice(0, -1)}0`] = { ...decision, text: "From the other device" };
  const theirs = JSON.stringify(file);
  await putOnDisk(page, theirs);
  await logs(person, "From this device");
  await chooses(person);
  await expect(part(person)).toContainText("copy.json has something that is not here");
  expect(await onDisk(page)).toBe(theirs);
  await person.clicks("Look into it");
  await expect(preview(person)).toContainText("What copy.json would change");
  await person.clicks("Take it over");
  await expect(part(person)).toContainText("copy.json has everything", { timeout: 10_000 });
  const both = await onDisk(page);
  expect(both).toContain("From the other device");
  expect(both).toContain("From this device");
});

test("a file with something else in it stays as it is, unless the person says otherwise", async ({
  person,
  page,
}) => {
  await person.opens();
  await putOnDisk(page, "a shopping list");
  await chooses(person);
  await expect(part(person)).toContainText("copy.json holds something other than a copy");
  expect(await onDisk(page)).toBe("a shopping list");
  await person.clicks("Write over it");
  await expect(part(person)).toContainText("copy.json has everything");
  expect(JSON.parse(await onDisk(page)).format).toBe("strategy-session-backup");
});

test("a permission that is lost is told, and asked for again by a click", async ({ person, page }) => {
  await makesOne(person);
  await expect(part(person)).toContainText("copy.json has everything");
  await page.evaluate(() => (disk.isLocked = true));
  await logs(person, "Written behind a locked door");
  await page.waitForTimeout(4_000);
  await person.follows("My data");
  await expect(part(person)).toContainText("does not let this page write to copy.json any more");
  await expect(part(person)).toContainText("You have written since.");
  await person.clicks("Allow it again");
  await expect(part(person)).toContainText("copy.json has everything");
  expect(await onDisk(page)).toContain("Written behind a locked door");
});

test("who chooses nothing is asked nothing, and without the means there is nothing to choose", async ({
  person,
  page,
}) => {
  await person.opens("#/data");
  await page.evaluate(() => (disk.chosen = ""));
  for (const way of ["Choose one that is there", "Make a new file"]) {
    await person.clicks(way);
    await expect(person.button(way)).toBeVisible();
  }
  await expect(part(person)).toContainText("A file of your choice");
  await page.addInitScript(() => delete globalThis.showSaveFilePicker);
  await person.reloads();
  await person.sees("My data");
  await expect(page.getByRole("heading", { name: HEADING })).toHaveCount(0);
});
