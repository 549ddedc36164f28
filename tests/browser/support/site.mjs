// A site that is not what was published: files are changed on their way.
import { serve } from "../server.mjs";
import { expect, test as base } from "./test.mjs";

/** A server that can be told to change files on their way, and a person in a browser at it. */
export const test = base.extend({
  site: async ({}, use) => {
    const site = { change: (_path, bytes) => bytes };
    const server = await serve({ change: (path, bytes) => site.change(path, bytes) });
    site.address = `${server.url}/strategy-session/`;
    await use(site);
    server.close();
  },
  baseURL: ({ site }, use) => use(site.address),
});

/** Changes one byte of a file, at a place between 0 (the first) and 1 (the last). */
export const changeByte = (bytes, place) => {
  const changed = Buffer.from(bytes);
  changed[Math.floor((bytes.length - 1) * place)] ^= 1;
  return changed;
};

export { expect };
