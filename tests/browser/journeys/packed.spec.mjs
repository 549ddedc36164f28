// What is shipped in the place of the wasm: split by .ci/split.mjs and joined by assets/boot.js; packed
// by .ci/pack.mjs, unpacked by assets/unpack.mjs.
import { expect, test } from "@playwright/test";
import { exactly, interleaved } from "../../../.ci/pack.mjs";
import { relocations } from "../../../.ci/relocations.mjs";
import { assembled, split } from "../../../.ci/split.mjs";
import { splitData } from "../../../.ci/split_data.mjs";
import { STREAMS, unpack, written } from "../../../assets/unpack.mjs";

const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const section = (id, bytes) => [id, ...written(bytes.length), ...bytes];
const body = (instructions, locals = [0]) => {
  const bytes = [...locals, ...instructions, 0x0b];
  return [...written(bytes.length), ...bytes];
};
const moduleOf = (bodies, texts = []) =>
  Uint8Array.from([
    ...head,
    ...section(1, [1, 0x60, 0, 0]),
    ...section(10, [...written(bodies.length), ...bodies.flat()]),
    ...section(11, texts),
  ]);

const instructions = {
  "without operands": [0x01, 0x6a, 0xc4, 0x1a],
  "locals and globals": [0x20, 0, 0x21, 0x80, 1, 0x22, 3, 0x23, 0, 0x24, 1],
  "constants": [0x41, 0xff, 0xff, 0xff, 0xff, 0x07, 0x42, 0x80, 0x7f, 0x43, 1, 2, 3, 4],
  "a constant whose bytes look like ends": [0x44, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b],
  "memory": [0x28, 2, 8, 0x3e, 0, 0xff, 0x7f, 0x3f, 0, 0x40, 0],
  "blocks in blocks": [0x02, 0x40, 0x03, 0x7f, 0x04, 0x40, 0x05, 0x0b, 0x0b, 0x0b],
  "branches": [0x02, 0x40, 0x0c, 0, 0x0d, 0, 0x0e, 2, 0, 0, 0, 0x0b],
  "calls": [0x10, 0xb4, 0x24, 0x11, 3, 0, 0xd0, 0x70, 0xd2, 5],
  "a choice of a type": [0x1c, 1, 0x7f],
  "tables": [0x25, 0, 0x26, 1],
  "conversions": [0xfc, 0, 0xfc, 7],
  "copies and fills": [0xfc, 8, 0, 0, 0xfc, 10, 0, 0, 0xfc, 11, 0, 0xfc, 9, 1, 0xfc, 16, 0],
};

for (const [name, bytes] of Object.entries(instructions)) {
  test(`unpacked it is the module that was packed: ${name}`, () => {
    const bodies = [body(bytes), body([...bytes, ...bytes], [2, 3, 0x7f, 1, 0x7e]), body([])];
    const module = moduleOf(bodies, [...new TextEncoder().encode("texts, äöü")]);
    expect([...unpack(exactly(interleaved(module)))]).toEqual([...module]);
  });
}

test("functions of every length are unpacked, as lengths are counted and not stored", () => {
  for (const length of [1, 126, 127, 128, 129, 16_380, 16_384, 70_000]) {
    const module = moduleOf([body(Array(length).fill(0x01)), body([0x20, 0])]);
    expect(Buffer.from(unpack(exactly(interleaved(module)))).equals(Buffer.from(module))).toBe(true);
  }
});

test("what cannot be packed is refused, and says why", () => {
  expect(() => interleaved(moduleOf([body([0xfd, 0x0c])]))).toThrow("instruction 253 is not known here");
  const whole = moduleOf([body([0x20, 0])]);
  expect(() => interleaved(whole.subarray(0, -1))).toThrow("the module ends in the middle");
  // A length that takes more bytes than it needs would come back shorter.
  const long = Uint8Array.from([...head, 10, 5, 1, 0x82, 0x00, 0, 0x0b]);
  expect(() => interleaved(long)).toThrow("another module");
});

test("a part of what was packed is refused", () => {
  const packed = interleaved(moduleOf([body([0x20, 0, 0x41, 5])]));
  for (let length = (STREAMS + 1) * 4; length < packed.length; length += 1) {
    expect(() => unpack(exactly(packed.subarray(0, length)))).toThrow("not whole");
  }
});

test.describe("the wasm in two parts", () => {
  const called = (name) => `strategy_session[0a]::${name}`;
  const later = called("ui::later::screen");
  const closure = called("ui::later::live::live::{closure#0}");
  const shared = called("domain::add");

  /** A module as wasm-dis writes it: a screen behind the seam that calls a closure of its own
   * through the table, and both parts call one function. */
  const whole = ({ stray = "", seam = later, constant = "", more = "(i32.const 0)" } = {}) => `(module
 (type $0 (func (param i32) (result i32)))
 (import "host" "twice" (func $twice (param i32) (result i32)))
 (global $stack (mut i32) (i32.const 40))
 (memory $0 1)
 (data $.rodata (i32.const 8) "text")
 ${constant}
 (table $0 3 3 funcref)
 (elem $0 (i32.const 1) $"${shared}" $"${closure}")
 (export "memory" (memory $0))
 (export "run" (func $run))
 (func $"${shared}" (param $0 i32) (result i32)
  (i32.add (local.get $0) (i32.load8_u (i32.const 8)))
 )
 (func $"${closure}" (param $0 i32) (result i32)
  (i32.add ${more} (call $twice (call $"${shared}" (local.get $0))))
 )
 (func $"${seam}" (param $0 i32) (result i32)
  (i32.add (global.get $stack) (call_indirect $0 (type $0) (local.get $0) (i32.const 2)))
 )
 (func $run (param $0 i32) (result i32)
  ${stray}
  (call $"${seam}" (call $"${shared}" (local.get $0)))
 )
)
`;

  test("joined they do what the whole does; before that, the way across stops", async () => {
    const parts = assembled(split(whole()));
    const host = { twice: (n) => 2 * n };
    const first = await WebAssembly.instantiate(parts.first, { host });
    const { run, ...exports } = first.instance.exports;
    expect(() => run(1)).toThrow(WebAssembly.RuntimeError);
    await WebAssembly.instantiate(parts.later, { first: exports });
    const t = "t".charCodeAt(0);
    expect(run(1)).toBe(40 + 2 * (1 + t + t));
    expect(run(5)).toBe(40 + 2 * (5 + t + t));
    const inFirst = WebAssembly.Module.imports(new WebAssembly.Module(parts.first));
    expect(inFirst.map(({ name }) => name)).toEqual(["twice"]);
  });

  test("a constant that only a later screen needs comes with it", async () => {
    const text = whole({
      constant: '(data $.later (i32.const 24) "late")',
      more: "(i32.load8_u offset=24 (i32.const 0))",
    });
    const pieces = [8, 24].map((address) => ({ address, refersTo: new Set() }));
    const numbers = new Map([[8, new Set([0])], [24, new Set([1])]]);
    const parts = assembled(split(text, { pieces, numbers }));
    const first = await WebAssembly.instantiate(parts.first, { host: { twice: (n) => 2 * n } });
    const { run, ...exports } = first.instance.exports;
    const memory = () => Buffer.from(exports.memory.buffer).toString("latin1", 8, 28);
    expect(memory().replaceAll("\0", "")).toBe("text");
    await WebAssembly.instantiate(parts.later, { first: exports });
    expect(memory().replaceAll("\0", "")).toBe("textlate");
    const t = "t".charCodeAt(0);
    expect(run(1)).toBe(40 + "l".charCodeAt(0) + 2 * (1 + t + t));
  });

  test("what would not be sound is refused, and says why", () => {
    const stray = `(drop (call $"${closure}" (i32.const 1)))`;
    expect(() => split(whole({ stray }))).toThrow("the first screens call what is later");
    const inlined = called("ui::app::app");
    expect(() => split(whole({ seam: inlined }))).toThrow("ui::later::screen is not there");
    expect(() => split(whole().replace("(memory $0 1)", "(tag $0)"))).toThrow("not known here");
  });
});

test.describe("constants of later screens", () => {
  const text = (bytes) => [...written(bytes.length), ...new TextEncoder().encode(bytes)];
  const list = (items) => [...written(items.length), ...items.flat()];
  const sized = (bytes) => [...written(bytes.length), ...bytes];
  const custom = (name, bytes) => section(0, [...text(name), ...bytes]);

  /** Three constants, of which the first refers to the third: as the linker leaves them. The code
   * has the address of the first, and that of its end, which is where the second begins. */
  const linked = Buffer.from([
    ...head,
    ...section(11, list([
      [0, 0x41, 16, 0x0b, ...list([48, 0, 0, 0])],
      [0, 0x41, 20, 0x0b, ...list([1, 2, 3, 4])],
      [0, 0x41, 48, 0x0b, ...list([5])],
    ])),
    ...custom("linking", [2, 8, ...sized(list([
      [1, 0, ...text("a"), 0, 0, 4],
      [0, 0, 0, ...text("f")],
      [1, 0, ...text("b"), 1, 0, 4],
      [1, 0x10, ...text("none")],
      [1, 0, ...text("c"), 2, 0, 1],
    ]))]),
    ...custom("reloc.CODE", [0, ...list([[4, 3, 0, 0], [3, 9, 0, 4], [0, 12, 1]])]),
    ...custom("reloc.DATA", [1, ...list([[5, 6, 4, 0]])]),
  ]);
  const data = [
    '(data $a (i32.const 16) "0\\00\\00\\00")',
    '(data $b (i32.const 20) "\\01\\02\\03\\04")',
    '(data $c (i32.const 48) "\\05")',
  ];

  const checkStays = (code, ...stays) => {
    const { first, later } = splitData(data, [code], relocations(linked));
    expect(first).toEqual(stays.map((place) => data[place]));
    expect(later).toEqual(data.filter((piece) => !first.includes(piece)));
  };

  test("what the first can reach stays in it, by the numbers of its code and from constant to constant", () => {
    checkStays("(i32.const 7)");
    checkStays("(call $f (i32.const 16))", 0, 2);
    checkStays("(i32.load offset=16 align=4 (local.get $0))", 0, 2);
  });

  test("the end of a constant is not the beginning of the next", () => {
    checkStays("(i32.ne (local.get $0) (i32.const 20))", 0, 2);
  });

  test("without what the linker knows nothing is told apart, and it says why", () => {
    expect(splitData(data, [], undefined)).toEqual({ first: data, later: [] });
    expect(() => relocations(Buffer.from(moduleOf([body([])])))).toThrow("not asked for relocations");
    const moved = data.map((piece) => piece.replace("48", "52"));
    expect(() => splitData(moved, [], relocations(linked))).toThrow("did not put there");
  });
});
