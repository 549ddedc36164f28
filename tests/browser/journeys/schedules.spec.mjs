// Two tabs that write in any order, and a browser that is killed: what chance does to what is written.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { Person } from "../support/person.mjs";
import { expect, test } from "../support/test.mjs";

/** Random numbers below a bound, the same each time. */
function dice(state) {
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Kills every process that was started with this in its command line, at once. */
function kill(what) {
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    try {
      if (readFileSync(`/proc/${id}/cmdline`, "utf8").includes(what)) process.kill(Number(id), "SIGKILL");
    } catch {
      // It is gone by itself.
    }
  }
}

test.describe("two tabs", () => {
  test.use({ chapter: "asked" });

  /** Writes a word at the beginning or the end of a field, as one key press. */
  const write = (field, word, atEnd) =>
    field.evaluate(
      (element, [word, atEnd]) => {
        element.value = atEnd ? `${element.value} ${word}` : `${word} ${element.value}`;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      [word, atEnd],
    );

  const clear = (field) =>
    field.evaluate((element) => {
      element.value = "";
      element.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });

  /** What is pending is saved when a window loses the focus. */
  const leaves = ({ page }) => page.evaluate(() => dispatchEvent(new Event("blur")));

  test("F6: 500 random schedules of edits lose none, and both tabs show all", async ({
    person,
    page,
    context,
    personAt,
  }) => {
    test.setTimeout(300_000);
    await person.goesToSession();
    await person.goesTo("Ask");
    await person.sees("Ask for a strategy session");
    const other = await personAt(await context.newPage());
    await other.opens(page.url());
    const tabs = [person, other];
    const labels = ["Why now?", "Or in your words"];
    const fields = [];
    for (const tab of tabs) {
      for (const label of labels) await tab.unfolds(label);
      fields.push(labels.map((label) => tab.field(label)));
    }
    const values = async (tab) => Promise.all(fields[tab].map((field) => field.inputValue()));
    const pick = dice(6);
    for (let schedule = 0; schedule < 500; schedule += 1) {
      const written = labels.map(() => []);
      for (let step = 3 + pick(4); step > 0; step -= 1) {
        const [tab, field] = [pick(2), pick(2)];
        const word = `w${schedule}x${step}`;
        await write(fields[tab][field], word, pick(2) === 1);
        written[field].push(word);
        if (pick(3) === 0) await leaves(tabs[pick(2)]);
      }
      for (const tab of tabs) await leaves(tab);
      await expect
        .poll(
          async () => {
            const [here, there] = [await values(0), await values(1)];
            const lost = written.flatMap((words, field) =>
              words.filter((word) => !here[field].includes(word) || !there[field].includes(word)),
            );
            return [lost, here.join() === there.join()];
          },
          { message: `schedule ${schedule}`, intervals: [10, 20, 50, 100], timeout: 3_000 },
        )
        .toEqual([[], true]);
      for (const field of fields[0]) await clear(field);
      await leaves(person);
      const empty = async () => (await values(1)).join("");
      await expect.poll(empty, { intervals: [10, 20, 50], timeout: 3_000 }).toBe("");
    }
  });
});

test("F3: a browser that is killed with all its processes loses no edit older than 65 s", async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(400_000);
  const profile = mkdtempSync(join(tmpdir(), "strategy-session-"));
  const starts = async () => {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
    return [context, new Person(context.pages()[0])];
  };
  try {
    const [, person] = await starts();
    await person.asks();
    await person.unfolds("Why now?");
    const field = person.field("Why now?");
    const typed = [];
    const begun = Date.now();
    while (Date.now() - begun < 180_000) {
      const word = `word${typed.length}`;
      await field.pressSequentially(`${word} `, { delay: 120 });
      typed.push([word, Date.now()]);
    }
    const killed = Date.now();
    kill(profile);
    const [again, later] = await starts();
    await later.goesToSession();
    await later.goesTo("Ask");
    await later.unfolds("Why now?");
    const text = await later.field("Why now?").inputValue();
    const old = typed.filter(([, at]) => at < killed - 65_000).map(([word]) => word);
    expect(old.length).toBeGreaterThan(60);
    expect(text.split(" ").slice(0, old.length)).toEqual(old);
    await again.close();
  } finally {
    kill(profile);
    rmSync(profile, { recursive: true, force: true });
  }
});
