// Takes pictures of every route of the example, at five widths, light and dark. To be looked at by
// people; nothing is compared. `node routes.mjs [folder]`      WIDTHS=390,1280 for some of them
import { mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { serve } from "./server.mjs";
import { routes } from "./support/routes.mjs";

const folder = process.argv[2] ?? "results/routes";
const widths = (process.env.WIDTHS ?? "320,390,768,1280,1920").split(",").map(Number);
await mkdir(folder, { recursive: true });
const { url, close } = await serve();
const browser = await chromium.launch(config.use.launchOptions);

for (const width of widths) {
  for (const colorScheme of ["light", "dark"]) {
    const viewport = { width, height: width < 500 ? 844 : 900 };
    const context = await browser.newContext({ ...config.use, baseURL: `${url}/strategy-session/`, viewport, colorScheme, hasTouch: width < 500 });
    const page = await context.newPage();
    page.on("pageerror", (error) => console.log(`${width} ${colorScheme}: ${error.message}`));
    const look = async (address, name) => {
      await page.goto(address);
      await page.waitForSelector("html[data-whole]");
      await page.waitForTimeout(100);
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    };
    await look("", "welcome");
    for (const [name, address] of await routes(page)) await look(address, name);
    await context.close();
  }
}
await browser.close();
close();
