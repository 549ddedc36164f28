// Splits the wasm of a release in two: the first starts the app, the second holds the screens of
// src/ui/later.rs with all that only they need, and comes right after it. assets/boot.js joins them.
//
// It works on the module's text: a function stays in the first if something there can call it. By
// name, that can be read; through the table, the path in its own name tells: a closure or a method
// of what is defined in `ui::later` is made by later screens alone, for nothing else may know them
// (tests/architecture.rs). So functions must not have been merged yet; afterwards both are
// optimised like any module. Constants that only the second needs go with it (.ci/split_data.mjs).
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { relocations } from "./relocations.mjs";
import { splitData } from "./split_data.mjs";

/** The one function by which the first calls into the second. */
const SEAM = /^\$"strategy_session(\[\w+\])?::ui::later::screen"$/;

/** What belongs to a later screen, or to a room that only these know. */
const LATER = /strategy_session(\[\w+\])?::(ui::later|search)::/;

const OPTIMISE = [
  "-Oz",
  "--enable-mutable-globals --enable-nontrapping-float-to-int --enable-sign-ext",
  "--enable-bulk-memory --enable-reference-types --enable-multivalue",
  "--low-memory-unused --converge --one-caller-inline-max-function-size=0 --skip-pass=local-cse",
  "--reorder-functions-by-name",
].flatMap((flags) => flags.split(" "));

const NAME = /\$(?:"(?:[^"\\]|\\.)*"|[^\s()"]+)/;
const CALLED = new RegExp(`\\((?:call|return_call|ref\\.func) (${NAME.source})`, "g");
const SIGNATURE = /(?: \((?:param|result)[^()]*\))*/;

const names = (text) => text.match(new RegExp(NAME, "g")) ?? [];

/** What stands in a module, by kind: each as its text. */
function partsOf(text) {
  const parts = { type: [], import: [], func: [], global: [], table: [], memory: [], data: [], elem: [], export: [] };
  const code = text.replace(/\n ;;.*/g, ""); // Notes on sections that are for tools.
  for (const part of code.split(/\n (?=\()|\n\)\s*$/).slice(1)) {
    const kind = part.match(/^\((\w+)/)?.[1];
    if (kind === undefined) continue;
    if (!(kind in parts)) throw new Error(`a module has a part that is not known here: ${part.slice(0, 80)}`);
    parts[kind].push(part);
  }
  return parts;
}

/** Functions by their names: what they take and give, whom they call by name, and their text. */
function functionsOf({ func, import: imports }) {
  const functions = new Map();
  const header = new RegExp(`\\(func (${NAME.source})(${SIGNATURE.source})`);
  for (const text of [...imports, ...func]) {
    const [, name, signature] = text.match(header) ?? [];
    if (name === undefined) throw new Error(`an import that is no function: ${text}`);
    const isImport = text.startsWith("(import");
    const calls = isImport ? [] : [...text.matchAll(CALLED)].map(([, called]) => called);
    functions.set(name, { name, signature, calls, text, isImport });
  }
  return functions;
}

/** The functions in the table, at their slots. */
function slotsOf({ elem }) {
  const slots = [];
  for (const text of elem) {
    const [, offset, list] = text.match(/\(i32\.const (\d+)\)([^]*)\)$/);
    names(list).forEach((name, place) => (slots[Number(offset) + place] = name));
  }
  return slots;
}

/** The names of the functions that the first module holds. Its calls end at the seam. */
function namesOfFirst(parts, functions, slots) {
  const exported = parts.export.map((text) => text.match(new RegExp(`\\(func (${NAME.source})\\)`))?.[1]);
  const imported = [...functions.values()].filter(({ isImport }) => isImport).map(({ name }) => name);
  const roots = [...imported, ...exported, ...slots.filter((name) => !LATER.test(name))];
  const first = new Set(roots.filter(Boolean));
  for (const name of first) {
    if (SEAM.test(name)) continue;
    for (const called of functions.get(name).calls) first.add(called);
  }
  const strays = [...first].filter((name) => LATER.test(name) && !SEAM.test(name));
  if (strays.length > 0) throw new Error(`the first screens call what is later: ${strays.join(", ")}`);
  return first;
}

/** Where the first calls into the second: through a slot of the table behind all others. */
function crossing(parts, functions, first) {
  const seam = functions.get([...first].find((name) => SEAM.test(name)));
  if (!seam) throw new Error("ui::later::screen is not there: inlined, or its name is lost");
  const ofFunctions = parts.table.find((text) => text.endsWith("funcref)"));
  const [, table, slot] = ofFunctions.match(/^\(table (\S+) (\d+)/);
  const size = Number(slot) + 1;
  const grown = ofFunctions.replace(/ \d+ \d+ /, ` ${size} ${size} `);
  return { seam, table, slot, tables: parts.table.map((text) => (text === ofFunctions ? grown : text)) };
}

/** What the second takes of the first, by short names: each with its export and its import. */
function shared(parts, functions, later, { seam, tables }) {
  const own = new Set(later);
  const called = new Set(later.flatMap(({ calls }) => calls).map((name) => functions.get(name)));
  const taken = [...called].filter((one) => !own.has(one) && one !== seam);
  const used = parts.global.filter((text) => later.some((one) => one.text.includes(`${names(text)[0]})`)));
  const global = (text) => text.match(/^\(global (\S+ (?:\(mut \w+\)|\w+))/)[1];
  const memory = parts.memory[0].match(/\d+(?=\D*$)/)[0];
  return [
    { as: "memory", type: `(memory ${memory})` }, // The first exports it anyway.
    ...tables.map((text, place) => ({ as: `table${place}`, what: `(table ${names(text)[0]})`, type: text })),
    ...used.map((text, place) => ({ as: `global${place}`, what: `(global ${names(text)[0]})`, type: `(global ${global(text)})` })),
    ...taken.map(({ name, signature }, place) => ({ as: place.toString(36), what: `(func ${name})`, type: `(func ${name}${signature})` })),
  ];
}

/** The function that stands for the seam in the first. */
function through({ seam, table, slot }) {
  const types = seam.signature.replace(/\$\S+ /g, "");
  const takes = [...seam.signature.matchAll(/\(param \S+ \w+\)/g)].map((_, place) => ` (local.get ${place})`);
  return `(func ${seam.name}${seam.signature} (call_indirect ${table}${types}${takes.join("")} (i32.const ${slot})))`;
}

const moduleOf = (...lists) => `(module\n ${lists.flat().join("\n ")}\n)\n`;

/** The texts of both modules. `addresses` are what .ci/relocations.mjs reads. */
export function split(text, addresses) {
  const parts = partsOf(text);
  const functions = functionsOf(parts);
  const slots = slotsOf(parts);
  const first = namesOfFirst(parts, functions, slots);
  const across = crossing(parts, functions, first);
  const { seam, table, slot, tables } = across;
  const stays = ({ name }) => first.has(name) && name !== seam.name;
  const all = [...functions.values()];
  const later = all.filter((one) => !stays(one));
  const share = shared(parts, functions, later, across);
  const textsOf = (list) => list.map(({ text }) => text);
  const inFirst = [...textsOf(all.filter(stays)), ...parts.global, ...parts.export];
  const data = splitData(parts.data, inFirst, addresses);

  // Slots of what has not come yet hold a function that stops the app.
  const held = Array.from(slots, (name) => (stays({ name }) ? name : "$missing")).slice(1);
  const fills = [...slots.keys()].filter((place) => slots[place] && !stays({ name: slots[place] }));
  const fill = [...fills.map((place) => [place, slots[place]]), [slot, seam.name]];
  return {
    first: moduleOf(
      parts.type,
      textsOf(all.filter((one) => stays(one) && one.isImport)),
      parts.global,
      parts.memory,
      data.first,
      tables,
      `(elem (table ${table}) (i32.const 1) func ${held.join(" ")})`,
      parts.export,
      share.filter(({ what }) => what).map(({ as, what }) => `(export "${as}" ${what})`),
      "(func $missing (unreachable))",
      through(across),
      textsOf(all.filter((one) => stays(one) && !one.isImport)),
    ),
    later: moduleOf(
      parts.type,
      share.map(({ as, type }) => `(import "first" "${as}" ${type})`),
      data.later,
      fill.map(([place, name]) => `(elem (table ${table}) (i32.const ${place}) func ${name})`),
      textsOf(later),
    ),
  };
}

function run(tool, args) {
  const path = fileURLToPath(new URL(`../tests/browser/node_modules/.bin/${tool}`, import.meta.url));
  const { status, stderr } = spawnSync(path, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")}\n${stderr.slice(0, 2000)}`);
}

/** A folder for what the tools hand to each other; it is gone when `use` is done. */
function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), "split-"));
  try {
    return use((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Texts of modules as modules, optimised. */
export function assembled(texts) {
  const assemble = (at) => ([name, text]) => {
    writeFileSync(at(`${name}.wat`), text);
    run("wasm-opt", [at(`${name}.wat`), ...OPTIMISE, "-o", at(`${name}.wasm`)]);
    return [name, readFileSync(at(`${name}.wasm`))];
  };
  return inFolder((at) => Object.fromEntries(Object.entries(texts).map(assemble(at))));
}

/** Both modules, optimised, of one that still has its names, and as the linker left it. */
export function splitModule(path, linked, change) {
  const text = inFolder((at) => {
    run("wasm-dis", [path, "-o", at("whole.wat")]);
    return readFileSync(at("whole.wat"), "utf8");
  });
  return assembled(split(change(text), relocations(readFileSync(linked))));
}
