// Copies of everything, as files: saved, and opened again.
import { saved } from "./storage.mjs";

export const saveCopy = (person) => () => person.main().getByRole("button", { name: "Save a copy as a file" }).click();

/** Opens a file on the page about the data. */
export async function opensFile(person, name, text) {
  const chooser = person.page.waitForEvent("filechooser");
  await person.main().getByRole("button", { name: "Open a saved copy" }).click();
  const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer });
}

/** What the page asks about a file. */
export const preview = (person) => person.part("Bring a copy back");

export async function copyOf(person) {
  await person.opens("#/data");
  return (await saved(person.page, saveCopy(person))).text;
}
