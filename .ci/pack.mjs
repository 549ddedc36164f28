// Splits the wasm of a release in two (.ci/split.mjs) and packs both for assets/unpack.mjs; shortens the
// names by which the wasm knows the browser's functions:
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

/**
 * Short names for what wasm-bindgen lets the module import: it ends each with the digits of a hash, which
 * no compression makes smaller, here and in the script beside it.
 */
export function shortNames(script) {
  const short = new Map();
  const taken = new Set();
  for (const [, name] of script.matchAll(/^ {8}(__wb\w+): function/gm)) {
    const plain = name.replace(/^__wbg_(__)?|_[0-9a-f]{16}$/g, "");
    let free = plain;
    for (let number = 2; taken.has(free); number += 1) free = `${plain}${number}`;
    taken.add(free);
    short.set(name, free);
  }
  return short;
}

/** The script with the short names, and without the spaces that a reader would want. */
const shortScript = (script, names) =>
  script.replace(/^ {8}(__wb\w+)(?=: function)/gm, (_, name) => names.get(name)).replace(/^ +/gm, "");

/** The module's text with the short names. */
const shortImports = (names) => (text) =>
  text.replace(/(\(import "\.\/[\w-]+_bg\.js" ")(__wb\w+)"/g, (whole, before, name) => {
    if (!names.has(name)) throw new Error(`the script has nothing by the name of ${name}`);
    return `${before}${names.get(name)}"`;
  });

/** Puts a shorter script in the place of wasm-bindgen's. Gives the page with it, and the names. */
function shipScript(page, dist) {
  const link = page.match(/<link rel="modulepreload"[^>]*>/)[0];
  const [name] = link.match(/strategy-session-[\w-]+\.js/);
  const script = readFileSync(join(dist, name), "utf8");
  const names = shortNames(script);
  const short = shortScript(script, names);
  const digest = (algorithm, form) => createHash(algorithm).update(short).digest(form);
  const newName = `strategy-session-${digest("sha256", "hex").slice(0, 16)}.js`;
  rmSync(join(dist, name));
  writeFileSync(join(dist, newName), short);
  const told = link.replace(name, newName).replace(/sha384-[^"]+/, `sha384-${digest("sha384", "base64")}`);
  return { page: page.replace(link, told), names };
}

/** Puts two packed modules in the place of the module, and tells the page. */
async function packRelease(dist, linked) {
  const path = join(dist, "index.html");
  const { page, names } = shipScript(readFileSync(path, "utf8"), dist);
  const link = page.match(/<link rel="preload"[^>]*>/)[0];
  const name = link.match(/[\w-]+_bg\.wasm/)[0];
  const { first, later } = splitModule(join(dist, name), linked, shortImports(names));
  const [start, rest] = [await ship(first, dist), await ship(later, dist)];
  const told = link
    .replace(name, start.name)
    .replace(/sha384-[^"]+/, start.integrity)
    .replace("application/wasm", "application/gzip")
    .replace(/(href="([^"]*\/)?)[^"]*"/, (href, _, folder = "") => `${href} data-later="${folder}${rest.name}" data-later-integrity="${rest.integrity}"`);
  writeFileSync(path, page.replace(link, told));
  rmSync(join(dist, name));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await packRelease(...process.argv.slice(2));
