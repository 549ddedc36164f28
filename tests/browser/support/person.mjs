// A person at the page. Each method is something that a person does, by role and label.
import { expect } from "@playwright/test";

export class Person {
  constructor(page) {
    this.page = page;
  }

  heading = (name) => this.page.getByRole("heading", { level: 1, name });
  button = (name) => this.page.getByRole("button", { name, exact: true });
  link = (name) => this.page.getByRole("link", { name, exact: true });
  field = (name) => this.page.getByLabel(name, { exact: true });
  main = () => this.page.getByRole("main");

  async opens(address = "") {
    await this.page.goto(address);
    await this.isReady();
  }

  async isReady() {
    await this.page.waitForSelector("html[data-ready]");
  }

  /** Waits until all is saved, as the page says it. */
  async isSaved() {
    await expect(this.page.getByRole("banner").getByText("Saved", { exact: true })).toBeVisible();
  }

  /** Reloads at once, as somebody would who does not wait for anything. */
  async reloads() {
    await this.page.reload();
    await this.isReady();
  }

  async sees(name) {
    await expect(this.heading(name)).toBeVisible();
  }

  async clicks(name) {
    await this.button(name).click();
  }

  async follows(name) {
    await this.link(name).click();
  }

  async writes(label, text) {
    await this.field(label).fill(text);
  }

  async chooses(option, group) {
    const place = group ? this.page.getByRole("group", { name: group }) : this.page;
    await place.getByRole("radio", { name: option, exact: true }).check();
  }

  /** Starts a request from wherever they are. */
  async asks({ manager = "Kim", me = "Ada", purpose, length } = {}) {
    await this.opens("#/ask");
    await this.sees("Ask for a strategy session");
    await this.writes("Your manager's first name", manager);
    await this.writes("Your first name", me);
    if (purpose) await this.field("What is it about?").selectOption(purpose);
    if (length) await this.chooses(length, "How long?");
  }

  /** Goes to one of the four parts of the session at hand. */
  async goesTo(part) {
    const parts = this.page.getByRole("navigation", { name: "Parts of this session" });
    await parts.getByRole("link", { name: part }).click();
  }

  /** Goes to a step of the preparation. */
  async goesToStep(step) {
    const steps = this.page.getByRole("navigation", { name: "Steps of the preparation" });
    await steps.getByRole("link", { name: step }).click();
  }

  /** Adds a question to a stage of the agenda. */
  async addsQuestion(stage, question) {
    const count = await this.page.getByRole("textbox", { name: /^Question \d+$/ }).count();
    await this.clicks(`Add a question to “${stage}”`);
    const fields = this.page.getByRole("textbox", { name: /^Question \d+$/ });
    await expect(fields).toHaveCount(count + 1);
    await this.page.locator(":focus").fill(question);
  }

  /** Writes down a line in the room. */
  async keeps(kind, text, { owner, due } = {}) {
    await this.chooses(kind, "What is it?");
    await this.writes("One line, then Enter", text);
    if (owner) await this.field("Who").selectOption(owner);
    if (due) await this.writes("By when", due);
    await this.field("One line, then Enter").press("Enter");
    await expect(this.field("One line, then Enter")).toHaveValue("");
  }
}
