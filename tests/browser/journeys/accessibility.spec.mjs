// Every screen, empty and full, light and dark, narrow and wide, checked by axe and for room.
import AxeBuilder from "@axe-core/playwright";
import { copyOf, opensFile } from "../support/copies.mjs";
import { expect, test } from "../support/test.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const looks = [
  ["light", 320],
  ["light", 1280],
  ["dark", 1280],
  ["dark", 320],
];

/** What axe has against the screen in sight, and whether it is wider than the window. */
async function faults(page, screen) {
  const found = [];
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    const name = `${screen}, ${colorScheme}, ${width} px`;
    // There are no frames in the page, so axe need not look into any (its legacy mode).
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        const why = failureSummary.split("\n").slice(1).join(" ").trim();
        found.push(`${name}: ${id}: ${target.join(" ")}: ${why}`);
      }
    }
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widest > width) found.push(`${name}: ${widest} px are needed`);
  }
  return found;
}

/** Looks at one screen after another and gives all that is wrong with them. */
class Look {
  faults = [];

  constructor(person) {
    this.person = person;
  }

  async at(screen) {
    await expect(this.person.page.getByRole("heading", { level: 1 })).toBeVisible();
    this.faults.push(...(await faults(this.person.page, screen)));
  }

  async atAddress(address) {
    await this.person.opens(address);
    await this.at(address);
  }

  async atSteps(kind) {
    await this.person.goesTo("Prepare");
    for (const step of ["Objectives", "Alignment", "Agenda", "Data", "Check"]) {
      await this.person.goesToStep(step);
      await this.at(`${step}, ${kind}`);
    }
  }
}

const screens = {
  "empty screens": {
    chapter: "",
    async visit(look, person) {
      for (const address of ["", "#/sessions", "#/data", "#/nowhere", "#/growth", "#/growth/pictures"]) {
        await look.atAddress(address);
      }
      await person.opens("#/ask");
      await person.sees("Ask for a strategy session");
      await look.at("Ask, empty");
      await look.atSteps("empty");
      for (const part of ["Hold", "Follow up"]) {
        await person.goesTo(part);
        await look.at(`${part}, empty`);
      }
      await person.follows("Session with your manager");
      await look.at("Session, empty");
      await person.main().getByText("It did not happen").click();
      await look.at("Session, not held");
      await person.follows("It did: write it down");
      await look.at("Close, not begun");
    },
  },
  "screens of a session that is prepared": {
    chapter: "held",
    async visit(look, person) {
      for (const address of ["", "#/sessions", "#/data"]) await look.atAddress(address);
      await person.goesToSession();
      await look.at("Session, live");
      await person.goesTo("Ask");
      await look.at("Ask, sent");
      await person.message().fill("My own words");
      await look.at("Ask, reworded");
      await person.clicks("Start again from the form");
      await look.at("Ask, with a note that can be undone");
      await look.atSteps("full");
      await person.goesToStep("Agenda");
      await person.main().getByText("More questions to choose from").click();
      await look.at("Agenda, with questions on offer");
    },
  },
  "screens in the room": {
    chapter: "held",
    async visit(look, person) {
      await person.goesToSession();
      await person.goesTo("Hold");
      await person.clicks("If it turns awkward");
      await look.at("Hold, a turn");
      await person.page.keyboard.press("Escape");
      await person.chooses("Action item", "What is it?");
      await person.field("Who").first().selectOption("Somebody else");
      for (const more of await person.page.getByRole("button", { name: /^More: / }).all()) await more.click();
      await look.at("Hold, feedback, with all there is");
      await person.clicks("Next: Plan for the future");
      await look.at("Hold, plan");
      await person.clicks("Next: Summarize and confirm");
      await look.at("Hold, confirm");
      await person.follows("Close the session");
      await person.sees("Close the session");
      await look.at("Close");
      const address = await person.page.evaluate(() => location.hash.replace("close", "screen"));
      await look.atAddress(address);
      await look.atAddress(address.replace("screen", "rehearse"));
    },
  },
  "screens after the session": {
    chapter: "closed",
    async visit(look, person) {
      await look.atAddress("");
      await person.goesToSession();
      await look.at("Record");
      await person.goesTo("Follow up");
      await look.at("Recap");
      await person.clicks("I have sent it");
      await look.at("Recap, sent");
      await person.clicks("Start the next session");
      await person.sees("Session with Kim");
      await look.at("Session, next");
      await person.goesTo("Prepare");
      await person.goesToStep("Agenda");
      await look.at("Agenda, carried");
      await person.goesTo("Hold");
      await look.at("Hold, from last time");
    },
  },
  "action items and the recap when the record has changed": {
    chapter: "closed",
    async visit(look, person) {
      await person.goesToSession();
      await person.goesTo("Follow up");
      await person.recap().press("Control+End");
      await person.recap().pressSequentially("\nPS");
      await person.part("Still missing").getByLabel("By when").fill("2099-04-02");
      await expect(person.heading("Send the recap")).toBeVisible();
      await expect(person.part("The record has changed since")).toBeVisible();
      await person.main().getByText("The update, ready to send").click();
      await look.at("Recap, with changes on offer");
      await person.opens("#/actions");
      for (const more of await person.page.getByRole("button", { name: /^More: / }).all()) await more.click();
      await look.at("Actions, with all there is");
      await person.chooses("Session", "In groups by");
      await look.at("Actions, by session");
      await person.chooses("Done or dropped", "Which");
      await look.at("Actions, none done");
    },
  },
  "growth, goals, feedback and a review": {
    chapter: "closed",
    async visit(look, person) {
      for (const address of ["#/growth/goals", "#/growth/review"]) await look.atAddress(address);
      await person.opens("#/growth");
      await person.sees("Growth");
      await person.page.getByText("Paste a list").click();
      await person.page.getByText("What people often forget").click();
      await person.clicks("Tell one in full");
      await look.at("Growth, with all there is");
      await person.opens("#/growth/goals");
      await person.sees("Goals and feedback");
      for (const more of await person.main().getByRole("button", { name: /^More: / }).all()) await more.click();
      await look.at("Goals and feedback, with all there is");
      await person.opens("#/growth/pictures");
      await person.sees("Pictures");
      for (const table of await person.main().getByText("As a table").all()) await table.click();
      await look.at("Pictures, with their tables");
      await person.opens("#/growth/review");
      await person.clicks("Begin one for the last twelve months");
      await person.field("In which form?").selectOption("Case for the next level");
      await person.field("Criteria, one a line").fill("Leads work across teams");
      await person.part("Criteria of the next level").getByRole("button", { name: "Add them" }).click();
      await person.clicks("Add a theme");
      for (const more of ["Choose others", "What belongs to it?", "What proves it?"]) {
        await person.main().getByText(more, { exact: true }).click();
      }
      await look.at("Review, with all there is");
    },
  },
  "the page about the data, with all there is": {
    chapter: "closed",
    async visit(look, person) {
      const file = JSON.parse(await copyOf(person));
      delete file.checksum;
      const [[id, decision]] = Object.entries(file.document.decision);
      file.document.decision[`${id.slice(0, -1)}0`] = { ...decision, text: "From the other device" };
      decision.text = "Worded anew on the other device";
      delete file.versions.decision[id];
      await opensFile(person, "other.json", JSON.stringify(file));
      await person.main().getByText("Save it encrypted").click();
      await person.main().getByText("Choose one by one").click();
      await look.at("Data, with what a file would change");
      await opensFile(person, "odd.json", "{");
      await expect(person.main().getByRole("alert")).toContainText("cannot be taken over");
      await look.at("Data, with a file that is refused");
      await person.clicks("Remove everything …");
      await look.at("Data, with the question before all is removed");
    },
  },
  "the page of a manager, a new one, and sessions that were found": {
    chapter: "closed",
    async visit(look, person) {
      await person.opens("#/sessions");
      await person.part("People").getByRole("link", { name: "You and Kim", exact: true }).click();
      await person.sees("You and Kim");
      await person.chooses("On a weekday of each month", "How often?");
      await person.part("Routine").getByRole("button", { name: /^Skip/ }).first().click();
      await look.at("Routine, with a date that is skipped");
      await person.clicks("I have a new manager");
      await person.sees("You and your manager");
      await look.at("A new manager");
      for (const manager of ["Robin", "Jürgen", "Lea"]) {
        await person.asks({ manager, isNew: true });
        await person.writes("Why now?", `${manager} is new here`);
      }
      await person.isSaved();
      await person.opens("#/sessions");
      await person.field("Search everything you wrote").fill("routing");
      await expect(person.main().getByText("1 session", { exact: true })).toBeVisible();
      await look.at("Sessions, found");
    },
  },
};

for (const [name, { chapter, visit }] of Object.entries(screens)) {
  test.describe(() => {
    test.use({ chapter });

    test(`N6: ${name}: axe finds nothing in light and dark, at 320 and 1280 px, and nothing sticks out`, async ({
      person,
    }) => {
      test.slow();
      const look = new Look(person);
      await visit(look, person);
      expect(look.faults).toEqual([]);
    });
  });
}

test("N6: the message that nothing can be saved is accessible, too", async ({ person, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await person.opens();
  await expect(person.alert()).toContainText("This browser blocks site data");
  expect(await faults(page, "blocked")).toEqual([]);
});
