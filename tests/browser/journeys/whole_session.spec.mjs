// A whole session of 45 minutes, on a phone's screen, by keyboard alone, with a reload in each
// stage and sixty lines.
import { expect, test } from "../support/test.mjs";

const stages = [
  ["Start with context", 5],
  ["Review goals and alignment", 10],
  ["Seek feedback", 10],
  ["Plan for the future", 15],
  ["Summarize and confirm", 5],
];

/** Twelve lines of a stage: what is typed, and what is kept. */
const lines = (stage) =>
  Array.from({ length: 12 }, (_, place) => {
    const text = `${stage} ${place + 1}: Grüße an alle`;
    return [[text, `d: ${text}`, `a: Kim to write ${text}`, `f: ${text}`][place % 4], text, place % 4];
  });

test.use({ chapter: "prepared", viewport: { width: 390, height: 844 } });

test("is held with the keyboard, and nothing is lost by sixty lines and five reloads", async ({
  person,
  page,
}) => {
  test.slow();
  await page.clock.install({ time: new Date("2026-03-04T09:00:00+01:00") });
  await person.goesToSession();
  await person.goesTo("Hold");
  await person.sees(stages[0][0]);
  await person.button("Start the clock").focus();
  await page.keyboard.press("Enter");
  await expect(person.button("Pause")).toBeVisible();
  let written = [];
  for (const [place, [stage, minutes]] of stages.entries()) {
    await person.line().focus();
    for (const [line, text, kind] of lines(stage)) {
      await page.keyboard.type(line);
      await page.keyboard.press("Enter");
      await expect(person.line()).toHaveValue("");
      written.unshift(kind === 2 ? `Kim to write ${text}` : text);
      await page.clock.runFor((minutes * 60_000) / 12);
    }
    await person.reloads();
    await expect(person.heading(stage)).toBeVisible();
    // The clock went on.
    await expect(person.main()).toContainText(` of 45 min in all`);
    if (place < stages.length - 1) {
      // Of many, the latest are in sight.
      if (written.length > 40) await person.clicks("Show all");
      await person.hasKept(written);
      await person.button(`Next: ${stages[place + 1][0]}`).focus();
      await page.keyboard.press("Enter");
      await expect(person.heading(stages[place + 1][0])).toBeFocused();
    }
  }
  const all = page.getByText(/ of 45 min in all$/);
  await expect(all).toHaveText(/^4[56]:\d\d of 45 min in all$/);
  for (const heading of ["What we decided", "Who does what by when", "What I heard", "My notes"]) {
    await expect(person.part(heading).getByRole("listitem")).toHaveCount(15);
  }
  await expect(person.part("Who does what by when")).toContainText("No date yet.");
  await person.link("Close the session").focus();
  await page.keyboard.press("Enter");
  await expect(person.heading("Close the session")).toBeFocused();
  await person.button("Close and write the recap").focus();
  await page.keyboard.press("Enter");
  await person.sees("Send the recap");
  await expect(person.recap()).toHaveValue(/Kim to write Plan for the future 3: Grüße an alle/);
});
