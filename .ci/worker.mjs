// Writes sw.js into a release: assets/worker.js with the files of this build and their digests.
//   node .ci/worker.mjs DIST
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [dist] = process.argv.slice(2);
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** What a page fetches: not what only search engines, other sites and installers look at. */
const isOfApp = (name) => /\.(css|js|mjs|packed|webmanifest|json)$|^icon.*\.(svg|png)$/.test(name) && name !== "sw.js";

const files = { "./": sha256(readFileSync(join(dist, "index.html"))) };
for (const name of readdirSync(dist).filter(isOfApp).sort()) {
  files[`./${name}`] = sha256(readFileSync(join(dist, name)));
}
const build = sha256(JSON.stringify(files)).slice(0, 16);
const fill = (text, place, value) => {
  if (!text.includes(place)) throw new Error(`assets/worker.js has no ${place}`);
  return text.replace(place, place.replace(/= .*/, `= ${JSON.stringify(value)};`));
};
const worker = readFileSync("target/worker.js", "utf8");
writeFileSync(join(dist, "sw.js"), fill(fill(worker, "FILES = {};", files), 'BUILD = "";', build));
