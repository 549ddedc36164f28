// What is made of the measurements: medians, ratios to a reference of the same round, a table.

/** The value below which this share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
export const median = (values) => quantile(values, 0.5);
export const p95 = (values) => quantile(values, 0.95);

/**
 * Ours against a reference, round by round. A round whose reference is more than a quarter away
 * from the usual one was disturbed, and is left out.
 */
export function ratio(rounds) {
  const usual = median(rounds.map(({ reference }) => reference));
  const kept = rounds.filter(({ reference }) => Math.abs(reference / usual - 1) <= 0.25);
  const ours = kept.map((round) => round.ours);
  const reference = kept.map((round) => round.reference);
  return {
    median: median(kept.map((round) => round.ours / round.reference)),
    minimum: Math.min(...ours) / Math.min(...reference),
    ours: median(ours),
    reference: median(reference),
    rounds: `${kept.length} of ${rounds.length}`,
  };
}

/** Prints rows in columns, the first to the left, all others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join("  ").trimEnd());
  }
}
