// All sessions: searched through, narrowed down, and shown in part where there are many.
import { expect, test } from "../support/test.mjs";
import { seed } from "../support/seed.mjs";

test("a person finds the session in which something was written", async ({ person }) => {
  await person.asks({ manager: "Kim", me: "Ada", purpose: "Feedback on recent work" });
  await person.writes("Why now?", "The Größe of the export worries me");
  for (const manager of ["Jürgen", "Lea", "Max"]) {
    await person.asks({ manager, isNew: true });
    await person.writes("Why now?", `Another reason for ${manager}`);
  }
  await person.opens("#/sessions");
  await expect(person.main().getByText("4 sessions", { exact: true })).toBeVisible();
  await person.field("Search everything you wrote").fill("größe EXPORT");
  await expect(person.main().getByText("1 session", { exact: true })).toBeVisible();
  await expect(person.main()).toContainText("The Größe of the export worries me");
  await person.field("Search everything you wrote").fill("nowhere to be found");
  await expect(person.main().getByText("No session like that.")).toBeVisible();
  await person.field("Search everything you wrote").fill("");
  await person.field("With", ).selectOption("Jürgen");
  await expect(person.main().getByText("1 session", { exact: true })).toBeVisible();
  await person.field("State").selectOption("Held");
  await expect(person.main().getByText("No session like that.")).toBeVisible();
});
