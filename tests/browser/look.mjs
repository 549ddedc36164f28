// Walks through the whole story and takes pictures of every screen: phone and laptop, light and
// dark. To be looked at by people; nothing is compared. `node look.mjs [folder]`
import { mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { Person } from "./support/person.mjs";
import { asks, closes, holds, prepares } from "./support/story.mjs";
import { serve } from "./server.mjs";

const folder = process.argv[2] ?? "results/look";
await mkdir(folder, { recursive: true });
const { url, close } = await serve();
const browser = await chromium.launch(config.use.launchOptions);
const sizes = { phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } };

// LOOK=laptop-light takes one of the four only.
const wanted = (size, colorScheme) => (process.env.LOOK ?? `${size}-${colorScheme}`) === `${size}-${colorScheme}`;

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"].filter((scheme) => wanted(size, scheme))) {
    const context = await browser.newContext({
      ...config.use,
      baseURL: `${url}/strategy-session/`,
      viewport,
      colorScheme,
      hasTouch: size === "phone",
    });
    const page = await context.newPage();
    page.on("console", (message) => console.log(`${size} ${colorScheme}: ${message.text()}`));
    page.on("pageerror", (error) => console.log(`${size} ${colorScheme}: ${error.message}`));
    const person = new Person(page);
    let number = 0;
    const look = async (name, fullPage = true) => {
      number += 1;
      const count = String(number).padStart(2, "0");
      const path = `${folder}/${size}-${colorScheme}-${count}-${name}.png`;
      await page.screenshot({ path, fullPage });
    };
    await person.opens();
    await look("welcome");
    await person.opens("#/sessions");
    await look("sessions-empty");
    await person.opens("#/actions");
    await look("actions-empty");
    await person.opens("#/ask");
    await person.sees("Ask for a strategy session");
    await look("ask-empty");
    for (const [part, step] of [["Prepare", "Objectives"], ["Prepare", "Alignment"], ["Prepare", "Agenda"], ["Prepare", "Data"], ["Prepare", "Check"]]) {
      await person.goesTo(part);
      await person.goesToStep(step);
      await page.waitForTimeout(100);
      await look(`${step.toLowerCase()}-empty`);
    }
    await person.goesTo("Hold");
    await look("live-empty");
    await asks(person);
    await look("ask");
    await prepares(person);
    await look("check");
    for (const step of ["Objectives", "Alignment", "Agenda", "Data"]) {
      await person.goesToStep(step);
      await page.waitForTimeout(100);
      await look(step.toLowerCase());
    }
    await person.opens();
    await look("home-ahead");
    await page.getByRole("link", { name: "Session with Kim" }).or(page.getByRole("link", { name: "Kim", exact: true })).first().click();
    await look("session-ahead");
    await holds(person);
    await look("live");
    await look("live-in-sight", false);
    await person.clicks("If it turns awkward");
    await look("live-turns", false);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^More: / }).first().click();
    await person.part("Written down so far").getByRole("button", { name: /^More: / }).first().click();
    await person.line().fill("a: Kim to send the plan by Friday");
    await look("live-open");
    await person.line().fill("");
    const screen = await context.newPage();
    await screen.goto(page.url().replace(/live$/, "screen"));
    await screen.waitForTimeout(300);
    await screen.screenshot({ path: `${folder}/${size}-${colorScheme}-screen.png`, fullPage: true });
    await screen.close();
    await person.clicks("Next: Plan for the future");
    await person.clicks("Next: Summarize and confirm");
    await look("live-confirm");
    await person.clicks("Back: Plan for the future");
    await person.clicks("Back: Seek feedback");
    await closes(person);
    await look("recap");
    await person.opens();
    await look("home-recap");
    await page.goBack();
    await person.recap().press("End");
    await person.recap().pressSequentially(" And thank you.");
    await page.getByLabel("By when").first().fill("2099-04-01");
    await person.main().getByText("The update, ready to send").click();
    await page.waitForTimeout(300);
    await look("recap-changed");
    await person.clicks("I have sent it");
    await person.clicks("Start the next session");
    await page.waitForTimeout(200);
    await look("session-next");
    await person.goesTo("Prepare");
    await person.goesToStep("Agenda");
    await page.waitForTimeout(100);
    await look("agenda-carried");
    await person.opens();
    await look("home-next");
    await person.field("What went well?").fill("The new export cut the monthly report from a day to an hour");
    await person.clicks("Keep it");
    await look("home-logged");
    await person.opens("#/actions");
    await look("actions");
    await page.getByRole("radio", { name: "Owner" }).check();
    await look("actions-by-owner");
    await person.opens("#/actions");
    await page.getByRole("button", { name: /^More: Tell/ }).click();
    await page.getByRole("button", { name: /^More: Send/ }).click();
    await page.getByLabel("By when").first().fill("2026-01-05");
    await page.waitForTimeout(200);
    await look("actions-open");
    await person.opens("#/sessions");
    await look("sessions");
    await page.getByRole("link", { name: "You and Kim" }).click();
    await page.waitForTimeout(200);
    await look("person");
    await person.clicks("I have a new manager");
    await page.waitForTimeout(200);
    await look("person-new");
    await person.opens("#/data");
    await look("data");
    await context.close();
  }
}
await browser.close();
close();
