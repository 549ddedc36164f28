// Splits the wasm of a release in two (.ci/split.mjs) and packs both for assets/unpack.mjs:
//   node .ci/pack.mjs DIST LINKED
// LINKED is the wasm before wasm-bindgen, which still has what the linker knows.
// What it makes is checked by unpacking it, byte for byte.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { STREAMS, unpack, walk } from "../assets/unpack.mjs";
import { splitModule } from "./split.mjs";

const require = createRequire(new URL("../tests/browser/package.json", import.meta.url));

/** The streams of a module behind each other, ahead of them their lengths; not yet compressed. */
export function interleaved(module) {
  const streams = Array.from({ length: STREAMS }, () => []);
  let at = 0;
  const next = () => {
    if (at >= module.length) throw new Error("the module ends in the middle");
    at += 1;
    return module[at - 1];
  };
  const byte = (stream) => {
    const value = next();
    streams[stream].push(value);
    return value;
  };
  const body = (through) => {
    let last;
    do last = next();
    while (last > 127); // The length, which is left out.
    through();
  };
  walk(byte, () => at === module.length, body);
  const head = new DataView(new ArrayBuffer((STREAMS + 1) * 4));
  [...streams, module].forEach(({ length }, place) => head.setUint32(place * 4, length, true));
  const packed = Buffer.concat([Buffer.from(head.buffer), ...streams.map((bytes) => Buffer.from(bytes))]);
  if (!Buffer.from(unpack(exactly(packed))).equals(Buffer.from(module))) {
    throw new Error("unpacked, it is another module: see assets/unpack.mjs");
  }
  return packed;
}

/** The bytes in a buffer of their own. */
export const exactly = (bytes) => Uint8Array.from(bytes).buffer;

/** Zopfli writes what any browser unzips, 8 % shorter than gzip does, in fifteen seconds. */
async function compress(bytes) {
  const { gzip } = require("@gfx/zopfli");
  const zipped = Buffer.from(await promisify(gzip)(bytes, { numiterations: 15, blocksplittingmax: 60 }));
  if (!gunzipSync(zipped).equals(bytes)) throw new Error("zopfli wrote what is not the same");
  return zipped;
}

/** The names and digests under which a module goes to a folder, packed. */
async function ship(module, dist) {
  const packed = await compress(interleaved(module));
  const digest = (algorithm, form) => createHash(algorithm).update(packed).digest(form);
  const name = `strategy-session-${digest("sha256", "hex").slice(0, 16)}.packed`;
  writeFileSync(join(dist, name), packed);
  return { name, integrity: `sha384-${digest("sha384", "base64")}` };
}

/** Puts two packed modules in the place of the module, and tells the page. */
async function packRelease(dist, linked) {
  const page = join(dist, "index.html");
  const before = readFileSync(page, "utf8");
  const link = before.match(/<link rel="preload"[^>]*>/)[0];
  const name = link.match(/[\w-]+_bg\.wasm/)[0];
  const { first, later } = splitModule(join(dist, name), linked);
  const [start, rest] = [await ship(first, dist), await ship(later, dist)];
  const told = link
    .replace(name, start.name)
    .replace(/sha384-[^"]+/, start.integrity)
    .replace("application/wasm", "application/gzip")
    .replace(/(href="([^"]*\/)?)[^"]*"/, (href, _, folder = "") => `${href} data-later="${folder}${rest.name}" data-later-integrity="${rest.integrity}"`);
  writeFileSync(page, before.replace(link, told));
  rmSync(join(dist, name));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await packRelease(...process.argv.slice(2));
