// Every route of the example: for pictures, and for what must hold on each of them.

/** Routes of their own. */
export const plain = ["", "ask", "sessions", "actions", "growth", "growth/goals", "growth/pictures", "growth/review", "data", "help", "nowhere"];

/** What belongs to a session that is to be prepared, and to one that was held. */
export const ofNext = ["", "ask", "prepare", "prepare/alignment", "prepare/agenda", "prepare/data", "prepare/check", "live", "rehearse", "screen", "close"];
export const ofHeld = ["", "recap"];

/** The addresses of all of them, each with a name. */
export async function routes(page) {
  await page.goto("?example#/sessions");
  await page.waitForSelector("html[data-whole]");
  const links = page.getByRole("main").getByRole("listitem").getByRole("link");
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const [next, held] = hrefs.filter((href) => href.startsWith("#/sessions/"));
  const person = hrefs.find((href) => href.startsWith("#/people/"));
  const named = (prefix, base) => (part) => [`${prefix}${part.replaceAll("/", "-")}`, `?example${base}${part && `/${part}`}`];
  return [
    ...plain.map((route) => [route.replaceAll("/", "-") || "home", `?example#/${route}`]),
    ...ofNext.map(named("session-", next)),
    ...ofHeld.map(named("held-", held)),
    ["person", `?example${person}`],
  ];
}
