import { defineConfig } from "@playwright/test";

// Another one where two runs go on at the same time.
const port = Number(process.env.PORT ?? 4173);

// What does not depend on the size of the window runs once, on the laptop.
const onceOnly =
  /(accessibility|anywhere|archive|every_route|kept_file|keyboard|memory|offline|packed|print|schedules|sealed|shared_screen|start|storage|tree|two_parts|undo|whole_session|windows)\.spec\.mjs$/;

export default defineConfig({
  testDir: "journeys",
  outputDir: "results",
  // Golden files, of one browser and one size.
  snapshotPathTemplate: "trees/{arg}{ext}",
  // Two at a time are what two cores carry.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/strategy-session/`,
    actionTimeout: 10_000,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    // What a test changes on the way would come from the worker's cache; offline.spec.mjs has one.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "laptop", use: { viewport: { width: 1280, height: 800 } } },
    // The first screens need nothing of what comes after them, but for journeys that go there.
    {
      name: "first",
      testMatch: /(ask|ask_answers|log)\.spec\.mjs$/,
      grepInvert: /@behind/,
      use: { viewport: { width: 1280, height: 800 }, withoutLater: true },
    },
    { name: "phone", testIgnore: onceOnly, use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
  webServer: {
    command: `PORT=${port} node server.mjs`,
    url: `http://127.0.0.1:${port}/strategy-session/`,
    reuseExistingServer: false,
  },
});
