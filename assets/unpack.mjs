// Takes apart what .ci/pack has put together: a WebAssembly module in another order, with like
// beside like, which compresses a sixth better than the module itself.
//
// A module is instructions with their operands in between. Here all instructions come first, then
// all numbers of locals, all constants, and so on: so what follows each other is of one kind. The
// lengths of functions are left out, for they can be counted.

/** The streams, each of bytes of one kind. What is no instruction is `REST`, but for the texts. */
const [REST, CODE, LOCALS, CONSTANTS, CALLS, OFFSETS, BLOCKS, BRANCHES, OTHERS, TEXTS] = Array(10).keys();

/** How many streams there are. */
export const STREAMS = 10;

const [CODE_SECTION, DATA_SECTION] = [10, 11];

const [BLOCK, IF, END, BRANCH, BRANCH_IF, BRANCH_TABLE] = [0x02, 0x04, 0x0b, 0x0c, 0x0d, 0x0e];
const [CALL, CALL_INDIRECT, SELECT] = [0x10, 0x11, 0x1c];
const [LOCAL, GLOBAL, TABLE_SET] = [0x20, 0x23, 0x26];
const [LOAD, STORE, MEMORY_SIZE, MEMORY_GROW] = [0x28, 0x3e, 0x3f, 0x40];
const [I32, I64, F32, F64] = [0x41, 0x42, 0x43, 0x44];
const [REF_NULL, REF_FUNC, MORE, VECTOR] = [0xd0, 0xd2, 0xfc, 0xfd];

/**
 * Goes through a module once, from its first byte to its last, and asks for each byte by its
 * stream. It is the same way for packing and for unpacking.
 *
 * @param {(stream: number) => number} byte gives the next byte of a stream
 * @param {() => boolean} isDone whether that was the last one
 * @param {(through: () => void) => void} body goes through the body of a function, and cares for
 *   its length
 */
export function walk(byte, isDone, body) {
  function number(stream) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte(stream);
      value += (next & 127) * 2 ** shift;
      if (next < 128) return value;
    }
  }

  function bytes(stream, count) {
    for (let left = count; left > 0; left -= 1) byte(stream);
  }

  /** Numbers whose value is of no interest here. */
  function numbers(stream, count) {
    for (let left = count; left > 0; left -= 1) while (byte(stream) > 127);
  }

  /** Behind `MORE` stand conversions without operands, and what works on memories and tables. */
  function operandsOfMore() {
    const instruction = number(CODE);
    if (instruction < 8) return;
    numbers(OTHERS, [8, 10, 12, 14].includes(instruction) ? 2 : 1);
  }

  /** The operands of an instruction; gives how much deeper the blocks go by it. */
  function operands(instruction) {
    if (instruction === END) return -1;
    if (instruction >= BLOCK && instruction <= IF) {
      numbers(BLOCKS, 1);
      return 1;
    }
    if (instruction >= LOCAL && instruction < GLOBAL) numbers(LOCALS, 1);
    else if (instruction >= LOAD && instruction <= STORE) {
      byte(CODE);
      numbers(OFFSETS, 1);
    } else if (instruction === I32 || instruction === I64) numbers(CONSTANTS, 1);
    else if (instruction === CALL) numbers(CALLS, 1);
    else if (instruction === BRANCH || instruction === BRANCH_IF) numbers(BRANCHES, 1);
    else if (instruction === BRANCH_TABLE) numbers(BRANCHES, number(BRANCHES) + 1);
    else if (instruction === CALL_INDIRECT) numbers(OTHERS, 2);
    else if (instruction === SELECT) numbers(OTHERS, number(OTHERS));
    else if (instruction >= GLOBAL && instruction <= TABLE_SET) numbers(OTHERS, 1);
    else if (instruction === MEMORY_SIZE || instruction === MEMORY_GROW) byte(OTHERS);
    else if (instruction === F32) bytes(OTHERS, 4);
    else if (instruction === F64) bytes(OTHERS, 8);
    else if (instruction === REF_NULL || instruction === REF_FUNC) numbers(OTHERS, 1);
    else if (instruction === MORE) operandsOfMore();
    else if (instruction >= VECTOR) throw new Error(`instruction ${instruction} is not known here`);
    return 0;
  }

  function throughBody() {
    for (let groups = number(OTHERS); groups > 0; groups -= 1) {
      numbers(OTHERS, 1);
      byte(OTHERS);
    }
    for (let depth = 1; depth > 0; ) depth += operands(byte(CODE));
  }

  bytes(REST, 8);
  while (!isDone()) {
    const section = byte(REST);
    const length = number(REST);
    if (section === CODE_SECTION) {
      for (let left = number(REST); left > 0; left -= 1) body(throughBody);
    } else {
      bytes(section === DATA_SECTION ? TEXTS : REST, length);
    }
  }
}

/** The bytes of a number as a module writes it, the shortest way. */
export function written(number) {
  const bytes = [];
  let left = number;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return [...bytes, left];
}

/**
 * The module that was packed. Ahead of the streams stand their lengths, and the module's; each is
 * four bytes, the smallest first.
 *
 * @param {ArrayBuffer} packed
 * @returns {Uint8Array}
 */
export function unpack(packed) {
  const head = new DataView(packed);
  const bytes = new Uint8Array(packed);
  const module = new Uint8Array(head.getUint32(STREAMS * 4, true));
  const next = new Uint32Array(STREAMS);
  let end = (STREAMS + 1) * 4;
  for (let stream = 0; stream < STREAMS; stream += 1) {
    next[stream] = end;
    end += head.getUint32(stream * 4, true);
  }
  if (end !== bytes.length) throw new Error("what was packed is not whole");

  let at = 0;
  const byte = (stream) => {
    const value = bytes[next[stream]];
    next[stream] += 1;
    module[at] = value;
    at += 1;
    return value;
  };
  const body = (through) => {
    const from = at;
    through();
    const length = written(at - from);
    module.copyWithin(from + length.length, from, at);
    module.set(length, from);
    at += length.length;
  };
  walk(byte, () => at >= module.length, body);
  return module;
}
