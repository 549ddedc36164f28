// Twenty years of sessions: what is old is kept in a small part of its room, and is read, searched,
// exported and changed like all else.
import { copyOf } from "../support/copies.mjs";
import { seed, units } from "../support/seed.mjs";
import { entries, namesOf, sibling } from "../support/storage.mjs";
import { expect, test } from "../support/test.mjs";

const QUOTA = 5_242_880;

const taken = async (page) => units(Object.entries(await entries(page)));

test("N5: a thousand sessions take less than 60 % of the storage, and are all there", async ({
  person,
  page,
  context,
  personAt,
}) => {
  test.slow();
  const { entries: stored, sessions } = seed(1_000);
  expect(units(stored)).toBeGreaterThan(QUOTA * 0.85);
  const stage = await sibling(context);
  await stage.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), stored);
  await page.clock.install();
  await person.opens("#/sessions");
  await expect(person.sessions().first()).toBeVisible();
  const before = await copyOf(person);
  // Another window is open all the time, and hears of each entry that leaves its place.
  const other = await personAt(await context.newPage());
  await other.opens("#/sessions");
  await other.isWhole();

  await person.opens("#/sessions");
  await page.clock.runFor(60_000);
  await expect(async () => {
    await page.clock.runFor(500);
    expect(await taken(page)).toBeLessThan(QUOTA * 0.4);
  }).toPass({ timeout: 60_000 });
  expect(namesOf(await entries(page), "pack").length).toBeGreaterThan(40);

  // The other window writes nothing again of what it saw going.
  await other.page.waitForTimeout(2_000);
  expect(await taken(page)).toBeLessThan(QUOTA * 0.4);
  await other.isSaved();

  // All is there as it was, for the page and for a file.
  expect(await copyOf(person)).toBe(before);
  await expect(person.part("What is here")).toContainText(/\d old records are kept compressed/);

  // The oldest session is found, read and changed, and the other window has the change.
  await person.opens("#/sessions");
  await person.field("Search everything you wrote").fill("routing");
  await expect(person.main().getByText(/routing of urgent tickets/).first()).toBeVisible();
  const address = `#/sessions/${sessions[0]}/recap`;
  for (const one of [person, other]) {
    await one.opens(address);
    await one.isWhole();
  }
  await person.recap().fill("Twenty years later");
  await person.isSaved();
  await expect(other.recap()).toHaveValue("Twenty years later");
  expect(namesOf(await entries(page), "recap")).toContain(`recap/${sessions[0]}`);
  await person.reloads();
  await expect(person.recap()).toHaveValue("Twenty years later");
});
