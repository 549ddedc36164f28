// A release comes in two parts: the first screens, and right after them all others.
import { changeByte, expect, test } from "../support/site.mjs";
import { entries, saved } from "../support/storage.mjs";
import { laterFile } from "../support/test.mjs";

const line = (person) => person.part("Worth remembering").getByRole("textbox");

const never = () => new Promise(() => {});

/** Somebody with a session and a note comes back while the second part is changed on its way. */
const comesBack = async ({ person, page, request, site }, change) => {
  await person.asks({ manager: "Jürgen", me: "Ada" });
  await person.isWhole();
  const later = `/${await laterFile(request)}`;
  // Who routes has no cache.
  await page.route(`**${later}`, (route) => route.continue());
  site.change = (path, bytes) => (path.endsWith(later) ? change(bytes) : bytes);
  await page.goto("about:blank");
  await person.opens();
};

test("a screen that has not come yet is waited for, and has the focus when it comes", async ({
  page,
  person,
  request,
  site,
}) => {
  let come;
  const coming = new Promise((done) => (come = done));
  await comesBack({ page, person, request, site }, async (bytes) => {
    await coming;
    return bytes;
  });
  // What is there works at once.
  await line(person).fill("Release went out a day early");
  await line(person).press("Enter");
  await person.follows("Sessions");
  await expect(person.heading("One moment …")).toBeFocused();
  await expect(page).toHaveTitle("Sessions – Strategy Session");
  come();
  await expect(person.heading("Sessions")).toBeFocused();
  await person.isWhole();
  await expect(person.alert()).toHaveText("");
});

test("an address behind the first screens opens when its screen has come", async ({
  page,
  person,
  request,
  site,
}) => {
  await comesBack({ page, person, request, site }, async (bytes) => {
    await new Promise((done) => setTimeout(done, 4_000));
    return bytes;
  });
  await page.goto("about:blank");
  await person.opens("#/data");
  // It takes longer than it should, and that is taken back when it is over.
  await expect(person.alert().last()).toContainText("This takes longer than it should.");
  await person.sees("My data");
  await expect(page.getByText("This takes longer than it should.")).toBeHidden();
});

test.describe("where the second part is not what was published", () => {
  // These pages report what is wrong with them; that is the point.
  test.use({ allowed: [/./] });

  const faults = {
    "is missing": () => null,
    "never comes": never,
    "has its first byte changed": (bytes) => changeByte(bytes, 0),
    "has a byte in the middle changed": (bytes) => changeByte(bytes, 0.5),
    "ends early": (bytes) => bytes.subarray(0, bytes.length / 2),
  };

  for (const [fault, change] of Object.entries(faults)) {
    test(`F14: when it ${fault}, the page says so within 5 s, and the first screens work`, async ({
      page,
      person,
      request,
      site,
    }) => {
      await comesBack({ page, person, request, site }, change);
      const says = /did not come|takes longer than it should/;
      await expect(person.alert().last()).toContainText(says, { timeout: 5_000 });
      await line(person).fill("Grüße, مرحبا 🙂");
      await line(person).press("Enter");
      await person.isSaved();
      const copy = await saved(page, () => person.clicks("Save my data as a file"));
      expect(copy.text).toContain("Grüße, مرحبا 🙂");
      expect(Object.keys(await entries(page)).length).toBeGreaterThan(3);
      // Mended, it comes by the button.
      site.change = (_path, bytes) => bytes;
      await person.clicks("Reload");
      await person.isWhole();
      await expect(person.alert()).toHaveText("");
    });
  }
});
