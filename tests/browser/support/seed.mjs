// Years of sessions, as the app stores them: for measuring, and for journeys that need many.
// It writes the format of src/storage (keys, format, checksum) by itself, so that no build is
// needed to make a storage of any size.

/** The digits of an id, in ASCII order: 22 digits of 6 bits. */
const DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** The id that refers to nothing. */
const NIL = DIGITS[0].repeat(22);

const DAY = 86_400_000;
const STAGES = ["context", "goals", "feedback", "plan", "confirm"];
const PURPOSES = ["feedback", "quarter_planning", "promotion", "project_reset", "workload"];

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of a text in UTF-8, as 8 hexadecimal digits. */
export function checksum(text) {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (~crc >>> 0).toString(16).padStart(8, "0");
}

/** The text of an entry. */
export function entry(record, revision = "1.5eed") {
  const [head, body] = [`1 ${revision} `, JSON.stringify(record)];
  return `${head}${checksum(head + body)} ${body}`;
}

/** Random numbers that are the same each time: mulberry32. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % sides;
  };
}

const SUBJECTS = [
  "the routing of urgent tickets", "the roll-back button", "the plan for the next quarter",
  "the hand-over to the new colleague", "the review with the support leads",
  "die Übergabe an Jürgen", "the delay of the release", "the guide for the first week",
];
const QUESTIONS = [
  "Which of my two goals comes first if only one can be done: {} or the rest?",
  "What does good look like for {}, and what would be great?",
  "How did it come across when I pushed back on {}?",
  "Who should hear about {} from you, and not from me?",
  "What would make us stop {}?",
];
const NOTES = [
  "Worried about {}; has to explain it upstairs before the end of the month. Not for sharing.",
  "Kim’s own manager looks at response times only, so {} counts for less than I thought.",
];
const DECISIONS = ["{} comes first; everything else waits until March", "We go on with {} as planned"];
const ACTIONS = ["Send two options for {} to the team", "Ask finance what {} costs", "Write down how {} went"];
const ACHIEVED = [
  "Brought {} from 60 to 14 minutes", "Took over {} from Søren", "Mentored Ana through {}",
  "Stopped {} before it was bought", "Wrote down {} for everybody",
];
const HEARD = ["Push back earlier on {}, and bring an alternative", "You made {} look easy; show the work"];

/**
 * The entries of `count` sessions, oldest first, as `[key, text]`, and the ids of the sessions.
 * All were held but the last, which is being prepared, or held with so many `lines` written down.
 * So many `actions` are open besides, agreed on in the session before the last.
 *
 * With so many `achievements` as well, spread over the same years, the person has marked their
 * sessions, and there is a narrative of all that time. Sessions have no talking points then: both
 * would not fit into the storage.
 */
export function seed(
  count,
  { path = "/strategy-session/", now = Date.now(), lines = 0, actions = 0, achievements = 0 } = {},
) {
  const roll = dice(count);
  const pick = (list) => list[roll(list.length)];
  const about = (list) => pick(list).replace("{}", pick(SUBJECTS));
  const entries = [];

  /** A UUID of version 7, in the text form of the app. */
  const fresh = (at) => {
    const random = BigInt(roll(2 ** 31)) << 31n | BigInt(roll(2 ** 31));
    let raw = BigInt(at) << 80n | 7n << 76n | BigInt(roll(4096)) << 64n | 2n << 62n | random;
    let text = "";
    for (let place = 0; place < 22; place += 1, raw >>= 6n) text = DIGITS[Number(raw & 63n)] + text;
    return text;
  };
  const put = (code, id, record) => {
    // The app writes fields in the order of their names.
    const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
    entries.push([`strategy-session:${path}:${code}/${id}`, entry(sorted)]);
    return id;
  };
  const date = (at) => new Date(at).toISOString().slice(0, 10);
  const instant = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");

  const begin = now - count * 3 * DAY - 30 * DAY;
  put("me", NIL, { name: "Ada" });
  const managers = ["Kim", "Jürgen", "Søren"].map((name) => {
    const manager = put("person", fresh(begin), { employer: "Example", from: date(begin), name });
    const series = put("series", fresh(begin), { cadence: "quarterly", manager });
    const goals = [0, 1].map(() =>
      put("goal", fresh(begin), {
        key_result: { by: date(now + 90 * DAY), measure: "Answered in 10 minutes instead of 45" },
        manager,
        objective: about(["Make {} reliable"]),
        status: "on_track",
        team_goal: "Customers reach a human within two minutes",
      }),
    );
    return { manager, series, goals, last: null };
  });

  const sessions = [];
  for (let number = 0; number < count; number += 1) {
    const ahead = number === count - 1;
    const with_ = managers[Math.floor((number * managers.length) / count)];
    const { manager, series, goals, last: previous } = with_;
    const at = begin + number * 3 * DAY;
    const held = at + 14 * DAY;
    const session = fresh(at);
    sessions.push(session);
    with_.last = session;
    put("session", session, {
      at: "10:00:00",
      created_at: instant(at),
      manager,
      on: date(ahead ? now + 7 * DAY : held),
      ...(previous && { previous, series }),
      purpose: pick(PURPOSES),
      timebox_min: [5, 12, 10, 12, 6],
      ...(ahead
        ? { state: "scheduled" }
        : {
            clock: { running_since: null, spent_s: [310, 700, 590, 745, 380], stage: "confirm" },
            closed_at: instant(held),
            ...(achievements && {
              marks: { clarity: 1 + roll(5), confidence: 1 + roll(5), energy: 1 + roll(5) },
            }),
            state: "recap_sent",
          }),
    });
    put("request", session, {
      asked_on: date(at),
      slots: "Tuesday at 10 or Thursday at 14:30",
      why_now: about(["The next quarter is planned this month, and {} is open."]),
    });
    put("prep", session, {
      alignments: goals.map((goal) => ({ goal, managers: 1 + roll(5), mine: 1 + roll(5), status: "at_risk" })),
      manager_wants: about(["No surprise with {}"]),
      outcomes: [about(["to know what comes first, {} or the rest"]), about(["a date for {}"])],
      success: about(["Kim names one, and says so to the team after {}"]),
    });
    for (let rank = 0; rank < (achievements ? 0 : 4); rank += 1) {
      put("point", fresh(at + 1), {
        ...(rank > 1 && { kind: "decide" }),
        manager,
        ...(!ahead && { past: [{ fate: "discussed", on: date(held), session }] }),
        place: ahead ? { agenda: session } : "settled",
        question: about(QUESTIONS),
        ...(rank % 2 && { rank: 1 }),
        stage: STAGES[1 + (rank >> 1)],
        timebox_min: 5 + roll(10),
        visibility: "shared",
      });
    }
    const captured = (stage) => ({ at: instant(held), session, stage });
    if (ahead) {
      for (let line = 0; line < lines; line += 1) {
        const where = captured(STAGES[line % 4]);
        const text = `${about(line % 2 ? DECISIONS : NOTES)} (${line})`;
        if (line % 2) put("decision", fresh(now - lines + line), { captured: where, text, visibility: "shared" });
        else put("note", fresh(now - lines + line), { captured: where, text });
      }
      continue;
    }
    for (const stage of ["context", "goals"]) {
      put("note", fresh(held), { captured: captured(stage), text: about(NOTES) });
    }
    put("decision", fresh(held), { captured: captured("plan"), text: about(DECISIONS), visibility: "shared" });
    for (const owner of ["me", "manager"]) {
      put("action", fresh(held), {
        captured: captured("plan"),
        due_on: date(held + 14 * DAY),
        ...(owner !== "me" && { owner }),
        ...(number < count - 3 && { status: { done: date(held + 10 * DAY) } }),
        text: about(ACTIONS),
        visibility: "shared",
      });
    }
    put("feedback", fresh(held), {
      captured: captured("feedback"),
      change: about(["bring two options for {}"]),
      from: manager,
      heard: about(HEARD),
      visibility: "shared",
    });
    put("recap", session, { most_useful: about(["to hear how {} looks from above"]), sent_on: date(held) });
  }
  for (let action = 0; action < actions; action += 1) {
    put("action", fresh(now - DAY + action), {
      captured: { at: instant(now - DAY), session: sessions.at(-2), stage: "plan" },
      due_on: date(now + (roll(400) - 200) * DAY),
      text: `${about(ACTIONS)} (${action})`,
      visibility: "shared",
    });
  }
  const written = [];
  for (let number = 0; number < achievements; number += 1) {
    const at = begin + Math.floor(((now - begin) * number) / achievements);
    const { goals } = managers[Math.floor((number * managers.length) / achievements)];
    const title = about(ACHIEVED);
    written.push(put("evidence", fresh(at), {
      ...(number % 3 && { goal: goals[number % 2] }),
      ...(number % 4 === 0 && { metric: { after: "14", before: "60", name: "Minutes" } }),
      on: date(at),
      title,
      visibility: "shared",
    }));
  }
  const narrative = achievements && put("story", fresh(now), {
    from: date(begin),
    headline: "What took an hour takes minutes",
    themes: [0, 1, 2].map((theme) => ({
      entries: written.filter((_, place) => place % 3 === theme),
      name: SUBJECTS[theme],
    })),
    to: date(now),
  });
  return { entries, sessions, narrative };
}

/** How much of the storage entries take, in its own units. */
export const units = (entries) => entries.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
