// Reads from a module, as the linker leaves it with `--emit-relocs`, which numbers are addresses of
// constants, and whose: for .ci/split_data.mjs. In the code itself an address is a number like any
// other. What stands in the sections that are read here is told by the tool conventions of
// WebAssembly, "Linking".

const DATA = 11;

/** Kinds of symbols and of relocations, by their numbers in the conventions. */
const SYMBOL = { function: 0, data: 1, section: 3 };
const ADDRESS_IN_CODE = [3, 4]; // As an offset of a load or store, and as a constant.
const ADDRESS_IN_DATA = 5;
const WITH_ADDEND = [3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25];
const UNDEFINED = 0x10;
const NAMED = 0x40;
const ABSOLUTE = 0x200;

/** Reads numbers and texts from bytes, one after the other. */
function readerOf(bytes, at = 0) {
  const number = (signed) => {
    let value = 0;
    for (let bits = 0; ; bits += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** bits;
      if (byte < 128) return signed && byte & 64 ? value - 2 ** (bits + 7) : value;
    }
  };
  const text = () => {
    const length = number();
    return bytes.toString("utf8", at, (at += length));
  };
  const times = (read) => Array.from({ length: number() }, (_, place) => read(place));
  return { number, text, times, byte: () => bytes[at++], at: () => at, skip: (count) => (at += count) };
}

/** The sections, each with its number, its name where it has one, and its content. */
function sectionsOf(module) {
  const sections = [];
  for (const reader = readerOf(module, 8); reader.at() < module.length; ) {
    const id = reader.byte();
    const length = reader.number();
    const start = reader.at();
    const name = id === 0 ? reader.text() : undefined;
    sections.push({ id, name, content: module.subarray(reader.at(), start + length) });
    reader.skip(start + length - reader.at());
  }
  return sections;
}

/** The pieces of the data: the address of each, and where it stands in its section. */
function piecesOf({ content }) {
  const reader = readerOf(content);
  return reader.times(() => {
    const [active, constant] = [reader.number(), reader.byte()];
    if (active !== 0 || constant !== 0x41) throw new Error("data without an address");
    const address = reader.number(true);
    reader.byte(); // The end of the address.
    const length = reader.number();
    const at = reader.at();
    reader.skip(length);
    return { address, length, at, refersTo: new Set() };
  });
}

/** For each symbol, in which piece of the data it is, and where there; nothing for all others. */
function symbolsOf({ content }) {
  const reader = readerOf(content);
  const named = () => reader.text();
  const symbol = () => {
    const kind = reader.byte();
    const flags = reader.number();
    if (kind === SYMBOL.data) {
      named();
      if (flags & UNDEFINED) return undefined;
      const [piece, offset] = [reader.number(), reader.number()];
      reader.number();
      return flags & ABSOLUTE ? undefined : { piece, offset };
    }
    reader.number();
    if (kind !== SYMBOL.section && (!(flags & UNDEFINED) || flags & NAMED)) named();
    return undefined;
  };
  reader.number(); // The version of the conventions.
  while (reader.at() < content.length) {
    const isSymbols = reader.byte() === 8;
    const length = reader.number();
    if (isSymbols) return reader.times(symbol);
    reader.skip(length);
  }
  return [];
}

/** The relocations of a section: what kind, where in it, of which symbol, and how far behind that. */
function relocationsOf({ content }) {
  const reader = readerOf(content);
  reader.number(); // Which section.
  return reader.times(() => {
    const kind = reader.byte();
    const [at, symbol] = [reader.number(), reader.number()];
    return { kind, at, symbol, addend: WITH_ADDEND.includes(kind) ? reader.number(true) : 0 };
  });
}

/**
 * The pieces of the data in the order of their addresses, each with those that it refers to; and by
 * its value each number of the code that is an address, with the pieces that it can belong to: the
 * end of one is the beginning of the next.
 */
export function relocations(module) {
  const sections = sectionsOf(module);
  const named = (wanted) => sections.find(({ name }) => name === wanted);
  if (!named("linking") || !named("reloc.CODE")) {
    throw new Error("the linker was not asked for relocations: see .ci/env");
  }
  const pieces = piecesOf(sections.find(({ id }) => id === DATA));
  const symbols = symbolsOf(named("linking"));

  const numbers = new Map();
  for (const { kind, symbol, addend } of relocationsOf(named("reloc.CODE"))) {
    const { piece, offset } = symbols[symbol] ?? {};
    if (!ADDRESS_IN_CODE.includes(kind) || !(piece in pieces)) continue;
    const value = pieces[piece].address + offset + addend;
    numbers.set(value, (numbers.get(value) ?? new Set()).add(piece));
  }
  const inData = named("reloc.DATA") ? relocationsOf(named("reloc.DATA")) : [];
  for (const { kind, at, symbol } of inData) {
    const { piece } = symbols[symbol] ?? {};
    if (kind !== ADDRESS_IN_DATA || !(piece in pieces)) continue;
    const holder = pieces.find((one) => one.at <= at && at < one.at + one.length);
    holder.refersTo.add(piece);
  }
  return { pieces, numbers };
}
