// A person at the page. Each method is something that a person does, by role and label.
import { expect } from "@playwright/test";

export class Person {
  constructor(page) {
    this.page = page;
  }

  heading = (name) => this.page.getByRole("heading", { level: 1, name, exact: true });
  button = (name) => this.page.getByRole("button", { name, exact: true });
  link = (name) => this.page.getByRole("link", { name, exact: true });
  field = (name) => this.page.getByLabel(name, { exact: true });
  tick = (name) => this.page.getByRole("checkbox", { name, exact: true });
  main = () => this.page.getByRole("main");
  banner = () => this.page.getByRole("banner");
  alert = () => this.page.getByRole("alert");
  line = () => this.field("One line, then Enter");
  message = () => this.field("Your message");
  recap = () => this.field("Recap");

  /** The rows of the list of sessions. */
  sessions = () => this.main().getByRole("list").first().getByRole("listitem");

  /** A part of the page under a heading of its own. */
  part(name) {
    const heading = this.page.getByRole("heading", { name, exact: true });
    return this.main().locator("section").filter({ has: heading });
  }

  async opens(address = "") {
    await this.page.goto(address);
    await this.isReady();
  }

  async isReady() {
    await this.page.waitForSelector("html[data-ready]");
  }

  /** Waits until the screens behind the first ones have come too. */
  async isWhole() {
    await this.page.waitForSelector("html[data-whole]");
  }

  /** Waits until the page says this about saving. */
  async isTold(word) {
    await expect(this.banner().getByText(word, { exact: true })).toBeVisible();
  }

  /** Waits until all is saved, as the page says it. */
  async isSaved() {
    await this.isTold("Saved");
  }

  /** Reloads at once, as somebody would who does not wait for anything. */
  async reloads() {
    await this.page.reload();
    await this.isReady();
  }

  async sees(name) {
    await expect(this.heading(name)).toBeVisible();
  }

  /** Is at a screen: its heading is in sight and has the focus, and the window says so too. */
  async isAt(heading, title) {
    await expect(this.heading(heading)).toBeVisible();
    await expect(this.heading(heading)).toBeFocused();
    await expect(this.page).toHaveTitle(`${title} – Strategy Session`);
  }

  async clicks(name) {
    await this.button(name).click();
  }

  async follows(name) {
    await this.link(name).click();
  }

  async writes(label, text) {
    await this.unfolds(label);
    await this.field(label).fill(text);
  }

  /** Opens what a field is folded into, or goes on to it from question to question. */
  async unfolds(label) {
    const next = this.page.getByRole("button", { name: /^Next question/ });
    while (!(await this.field(label).count()) && (await next.count())) await next.click();
    const fold = this.page.locator("details:not([open])").filter({ has: this.field(label) });
    if (await fold.count()) await fold.locator("summary").click();
  }

  async finds(label, text) {
    await expect(this.field(label)).toHaveValue(text);
  }

  async chooses(option, group) {
    await this.choice(option, group).check();
  }

  choice(option, group) {
    const place = group ? this.page.getByRole("group", { name: group, exact: true }) : this.page;
    return place.getByRole("radio", { name: option, exact: true });
  }

  /** Undoes what was just taken away, by the button of the note that says so. */
  async undoes() {
    await this.page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  }

  /** Starts a request from wherever they are; to somebody new, where others are known. */
  async asks({ manager = "Kim", me = "Ada", purpose, length, isNew = false } = {}) {
    await this.opens("#/ask");
    await this.sees("Ask for a strategy session");
    if (isNew) await this.field("With").selectOption("Someone new");
    await this.writes("Your manager's first name", manager);
    await this.writes("Your first name", me);
    if (purpose) await this.field("What is it about?").selectOption(purpose);
    if (length) await this.chooses(length, "How many minutes?");
  }

  /** Goes to the page of the latest session with somebody. */
  async goesToSession(manager = "Kim") {
    await this.opens("#/sessions");
    await this.main().getByRole("link", { name: manager, exact: true }).first().click();
    await this.sees(`Session with ${manager}`);
  }

  /** Goes to one of the four parts of the session at hand. */
  async goesTo(part) {
    const parts = this.page.getByRole("navigation", { name: "Parts of this session" });
    await parts.getByRole("link", { name: part, exact: true }).click();
  }

  /** The steps of the preparation. */
  steps = () => this.page.getByRole("navigation", { name: "Steps of the preparation" });

  /** Goes to a step of the preparation. */
  async goesToStep(step) {
    await this.steps().getByRole("link", { name: step, exact: true }).click();
    await expect(this.steps().getByRole("link", { name: step })).toHaveAttribute(
      "aria-current",
      "step",
    );
  }

  /** The card of a goal, by its number. */
  goal(number) {
    return this.main().getByRole("listitem").filter({ hasText: `Goal ${number}` });
  }

  /** Says how sure they are of a goal, and how sure their manager is. */
  async rates(goal, mine, theirs) {
    const groups = { mine: /^(My confidence|How sure am I)/, theirs: /^(My|How sure is my) manager/ };
    const rate = (group, rating) =>
      goal.getByRole("group", { name: group }).getByRole("radio", { name: rating, exact: true });
    await rate(groups.mine, mine).check();
    await rate(groups.theirs, theirs).check();
  }

  /** All questions of the agenda, in order. */
  questions = () => this.page.getByRole("textbox", { name: /^Question \d+$/ });

  async hasAgenda(questions) {
    const texts = () => this.questions().evaluateAll((fields) => fields.map((one) => one.value));
    await expect.poll(texts).toEqual(questions);
  }

  /** Adds a question to a stage of the agenda. */
  async addsQuestion(stage, question) {
    await this.clicks(`Add a question to “${stage}”`);
    // The new field has the focus, so one can write at once. How many there are says nothing: another
    // window may add one at the same moment.
    const added = this.questions().and(this.page.locator(":focus"));
    await expect(added).toHaveValue("");
    await added.fill(question);
  }

  /** The row of a question in the agenda. */
  row(question) {
    const remove = this.button(`Remove: ${question}`);
    return this.main().getByRole("listitem").filter({ has: remove });
  }

  /** Gives a question so many minutes. */
  async gives(question, minutes) {
    const pick = this.row(question).getByLabel("Minutes", { exact: true });
    const option = pick.getByRole("option", { name: new RegExp(`^${minutes}( min)?$`) });
    await pick.selectOption({ value: await option.getAttribute("value") });
  }

  /** Writes down a line in the room. */
  async keeps(kind, text, { owner, due } = {}) {
    await this.chooses(kind, "What is it?");
    await this.line().fill(text);
    if (owner) await this.field("Who").first().selectOption(owner);
    if (due) await this.field("By when").first().fill(due);
    await this.line().press("Enter");
    await expect(this.line()).toHaveValue("");
  }

  /** What was written down so far, the latest first. */
  async hasKept(lines) {
    const rows = this.part("Written down so far").getByRole("listitem");
    const texts = () => rows.getByRole("textbox").evaluateAll((all) => all.map((one) => one.value));
    await expect.poll(texts).toEqual(lines);
  }
}
