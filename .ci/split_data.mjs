// Tells which constants of a module go with its second part (.ci/split.mjs): those that nothing in
// the first can reach. A function reaches the constants whose addresses are among its numbers, and a
// constant those that it refers to.

const NUMBER = /\(i32\.const (-?\d+)\)|\boffset=(\d+)/g;

/** The pieces of the data that texts of functions, or whatever else has numbers, can reach. */
function reached(texts, { pieces, numbers }) {
  const found = new Set();
  for (const text of texts) {
    for (const [, constant, offset] of text.matchAll(NUMBER)) {
      for (const piece of numbers.get(Number(constant ?? offset)) ?? []) found.add(piece);
    }
  }
  for (const piece of found) {
    for (const other of pieces[piece].refersTo) found.add(other);
  }
  return found;
}

/** The address of the data of a part. */
const addressOf = (text) => Number(text.match(/^\(data \S+ \(i32\.const (\d+)\)/)[1]);

/**
 * Data of a module, told apart: what the texts of its first part can reach, and what they cannot.
 * Without addresses all of it stays in the first.
 */
export function splitData(data, texts, addresses) {
  if (addresses === undefined) return { first: data, later: [] };
  const stays = reached(texts, addresses);
  const places = new Map(addresses.pieces.map(({ address }, place) => [address, place]));
  const isFirst = (text) => {
    const place = places.get(addressOf(text));
    if (place === undefined) throw new Error(`data that the linker did not put there: ${text.slice(0, 80)}`);
    return stays.has(place);
  };
  return { first: data.filter(isFirst), later: data.filter((text) => !isFirst(text)) };
}
