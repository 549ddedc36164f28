// The whole way by keyboard alone: no click, no field filled by anything but keys.
import { expect, test } from "../support/test.mjs";

/** A pair of hands at the keyboard. */
class Keys {
  constructor(page) {
    this.page = page;
  }

  press = (key) => this.page.keyboard.press(key);

  /** What has the focus: its role and name, and whether one can see that it has it. */
  async focus() {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      const text = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
      const name =
        active.getAttribute("aria-label") ?? (active.labels?.[0] ? text(active.labels[0]) : text(active));
      // A radio button may be invisible itself and show the focus on its label.
      const shown = [active, active.nextElementSibling, active.closest("label")].filter(Boolean);
      const isMarked = (element) => {
        const style = getComputedStyle(element);
        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        return outlined && element.getBoundingClientRect().width > 1;
      };
      const box = active.getBoundingClientRect();
      const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      // The button inside a date field has a ring of the browser's own, which no style tells of.
      const isPicker = ["date", "time"].includes(active.type) && !active.matches(":focus");
      return { tag: active.tagName, name, visible: (isPicker || shown.some(isMarked)) && inSight };
    });
  }

  /** Presses Tab until something with this name has the focus; each stop on the way is seen. */
  async tabTo(name, tag) {
    const way = [];
    for (let stop = 0; stop < 120; stop += 1) {
      await this.press("Tab");
      const focus = await this.focus();
      if (focus.tag === "BODY") continue;
      way.push(focus.name);
      expect(focus.visible, `the focus can be seen on “${focus.name}”`).toBe(true);
      if (focus.name === name && (!tag || focus.tag === tag)) return;
    }
    throw new Error(`“${name}” cannot be reached by Tab: ${way.join(" · ")}`);
  }

  async types(name, text) {
    await this.tabTo(name);
    await this.page.keyboard.type(text);
  }

  async opens(name) {
    await this.tabTo(name);
    await this.press("Enter");
  }
}

test("N6: from the empty page to a decision that is kept, by keyboard alone", async ({
  person,
  page,
}) => {
  test.slow();
  const keys = new Keys(page);
  await person.opens();
  await keys.opens("Write the request");
  await person.isAt("Ask for a strategy session", "Ask");
  await keys.types("Your manager's first name", "Kim");
  await keys.types("Your first name", "Ada");
  await keys.tabTo("What is it about?");
  await page.keyboard.type("Plann");
  await expect(person.message()).toHaveValue(/about the next quarter/);
  await keys.tabTo("45");
  await keys.press("ArrowRight");
  await expect(person.choice("50", "How many minutes?")).toBeChecked();
  await keys.tabTo("Your message");
  await keys.opens("I have asked");
  await expect(person.link("Prepare the session")).toBeVisible();
  await keys.opens("Prepare the session");

  await person.isAt("Clarify objectives", "Objectives (step 1 of 4)");
  await keys.types("When I leave the room I want …", "to know what comes first");
  await keys.opens("Continue");
  await person.isAt("Align with team goals", "Alignment (step 2 of 4)");
  await keys.opens("Add a goal");
  await expect(page.getByLabel("The team’s goal")).toBeFocused();
  await page.keyboard.type("Customers reach a human within two minutes");
  await keys.types("My goal", "Route urgent tickets past the queue");
  await keys.opens("Continue");
  await person.isAt("Draft the agenda", "Agenda (step 3 of 4)");
  await keys.opens("Add a question to “Review goals and alignment”");
  await expect(person.questions()).toBeFocused();
  await page.keyboard.type("Which goal comes first?");
  await keys.opens("Add a question to “Review goals and alignment”");
  await expect(person.questions().nth(1)).toBeFocused();
  await page.keyboard.type("What can wait?");
  await keys.tabTo("Move up: What can wait?");
  await keys.press("Space");
  await person.hasAgenda(["What can wait?", "Which goal comes first?"]);
  await expect(person.button("Move up: What can wait?")).toBeFocused();
  await keys.tabTo("Manager sees it");
  await keys.press("Space");
  await keys.opens("Continue");
  await person.isAt("Gather data", "Data (step 4 of 4)");
  await keys.opens("Add an achievement");
  await expect(person.field("In a few words")).toBeFocused();
  await page.keyboard.type("The new routing");
  await keys.types("by …", "rebuilding the routing with support");
  await expect(person.main()).toContainText("Your sentence so far");
  await keys.opens("Continue");
  await person.isAt("Readiness check", "Readiness check");
  await keys.opens("I have sent it");
  await expect(person.main()).toContainText("You sent the agenda on");
  await keys.opens("Start the session");

  await person.isAt("Start with context", "In session");
  await keys.opens("Start the clock");
  await expect(person.button("Pause")).toBeVisible();
  await keys.opens("Next: Review goals and alignment");
  await person.isAt("Review goals and alignment", "In session");
  await keys.tabTo("What can wait?");
  await keys.press("Space");
  await expect(person.tick("What can wait?")).toBeChecked();
  await keys.tabTo("Note");
  await keys.press("ArrowRight");
  await expect(person.choice("Decision", "What is it?")).toBeChecked();
  await keys.types("One line, then Enter", "The routing comes first");
  await keys.press("Enter");
  await person.hasKept(["The routing comes first"]);
  await person.isSaved();
  await person.reloads();
  await person.hasKept(["The routing comes first"]);
});

test("N6: a button that goes away when it is pressed does not take the focus with it", async ({
  person,
  page,
}) => {
  const lost = [];
  const press = async (name) => {
    await person.button(name).first().focus();
    await page.keyboard.press("Enter");
    await expect(person.button(name)).toHaveCount(0);
    // The page may move the focus with the next frame.
    const holder = () => page.evaluate(() => document.activeElement.tagName);
    await expect
      .poll(holder)
      .not.toBe("BODY")
      .catch(() => lost.push(name));
  };
  await person.asks({ purpose: "Planning the next quarter" });
  await press("I have asked");
  await person.goesTo("Prepare");
  await press("a decision on what we drop");
  await person.goesToStep("Agenda");
  await press("Start from the template");
  await press("Remove: Which of my goals comes first?");
  await person.goesToStep("Data");
  await person.clicks("Add an achievement");
  await press("Remove");
  await person.goesToStep("Check");
  await press("I am prepared");
  await person.goesTo("Hold");
  await person.clicks("Start the clock");
  await person.keeps("Decision", "The routing comes first");
  await press("Remove: The routing comes first");
  const stages = page.getByRole("navigation", { name: "Stages of the session" });
  await stages.getByRole("button", { name: "Confirm" }).click();
  await person.follows("Close the session");
  await person.clicks("Close and write the recap");
  await person.sees("Send the recap");
  await press("I have sent it");
  expect(lost, "buttons after which the focus is nowhere").toEqual([]);
});
