// On paper: the letter and nothing else.
import { expect, test } from "../support/test.mjs";

test.use({ chapter: "closed" });

test("a printed recap is the text and its subject, and nothing else of the page", async ({
  person,
  page,
}) => {
  await person.goesToSession();
  await person.goesTo("Follow up");
  await person.sees("Send the recap");
  const rest = [
    person.banner(),
    page.getByRole("contentinfo"),
    page.getByRole("navigation").first(),
    person.heading("Send the recap"),
    person.field("What was most useful for you? (optional)"),
    person.button("Copy the text"),
    person.link("Open in mail program"),
    person.button("I have sent it"),
    person.button("Print"),
    page.getByRole("heading", { name: "The next session" }),
    person.button("Start the next session"),
  ];
  for (const part of rest) await expect(part).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const part of rest) await expect(part).toBeHidden();
  await expect(person.main()).toContainText("Summary: strategy session");
  await expect(person.main().getByText("Summary: strategy session")).toBeVisible();
  await expect(person.recap().or(page.locator("#recap"))).toBeVisible();
  // The whole text is on the paper, not a part of it in a box that scrolls.
  const cut = await page.locator("#recap").evaluate((field) => field.scrollHeight - field.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
});

test("the button opens the browser's dialog for printing", async ({ person, page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.title = "printing";
    };
  });
  await person.goesToSession();
  await person.goesTo("Follow up");
  await person.clicks("Print");
  await expect(page).toHaveTitle("printing");
});
