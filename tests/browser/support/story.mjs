// A believable story, told through the page: what a person with several goals would write.

export const goals = [
  {
    team: "Customers reach a human within two minutes",
    mine: "Route urgent tickets past the queue",
    result: "Urgent tickets answered in 10 minutes instead of 45",
    status: "On track",
    mineSure: "4",
    theirs: "2",
  },
  {
    team: "Releases every week without night shifts",
    mine: "Make the roll-back a button",
    result: "Roll-back in 5 minutes instead of 2 hours",
    status: "At risk",
    mineSure: "3",
    theirs: "3",
  },
];

export const questions = [
  ["Start with context", "Has anything changed above us that should change our plan?"],
  ["Review goals and alignment", "Which of my two goals comes first if only one can be done?"],
  ["Review goals and alignment", "What does good look like for the routing, and what would be great?"],
  ["Seek feedback", "In Tuesday’s review I pushed back on the date. How did it come across?"],
  ["Seek feedback", "Which of my strengths do you wish I used more?"],
  ["Plan for the future", "What would make this plan fail?"],
  ["Plan for the future", "Who should hear about the delay from you, and not from me?"],
  ["Plan for the future", "Wie gehen wir mit Jürgens Übergabe um? 🙂"],
  ["Plan for the future", "مرحبا، متى نراجع الخطة؟"],
  ["Summarize and confirm", "On what date would you like a short update?"],
];

export const achievement = "First-week guide rebuilt with support";

export const longText = "I will know by the end of March, when support asks less often: wöchentlich höchstens drei Rückfragen. 🙂 "
  .repeat(12)
  .trim();

export const longNote = "Kim thinks that the routing is the larger win, since support is short of "
  .repeat(70)
  .slice(0, 5000);

/** Asks for a session, up to the moment after sending. */
export async function asks(person) {
  await person.asks({ manager: "Kim", me: "Ada", purpose: "Planning the next quarter" });
  await person.writes("Or in your words", "Tuesday at 10 or Thursday at 14:30");
  await person.clicks("I have asked");
}

/** Prepares it through the four steps. */
export async function prepares(person) {
  await person.goesTo("Prepare");
  await person.sees("Clarify objectives");
  await person.writes("When I leave the room I want …", "to know which of my two goals comes first");
  await person.writes("I will know it worked if …", "Kim names one of them as the first");
  await person.goesToStep("Alignment");
  for (const [place, goal] of goals.entries()) {
    await person.clicks("Add a goal");
    const card = person.goal(place + 1);
    await card.getByLabel("The team’s goal").fill(goal.team);
    await card.getByLabel("My goal").fill(goal.mine);
    await card.getByLabel("Key result: what shows it?").fill(goal.result);
    await card.getByRole("radio", { name: goal.status }).check();
    await person.rates(card, goal.mineSure, goal.theirs);
  }
  await person.goesToStep("Agenda");
  await person.sees("Draft the agenda");
  for (const [stage, question] of questions) await person.addsQuestion(stage, question);
  await person.goesToStep("Data");
  await person.clicks("Add an achievement");
  await person.writes("In a few words", achievement);
  await person.writes("by …", "Sat with four new colleagues and wrote down where they stopped");
  await person.writes("I achieved …", "Two seniors got about a day each back per hire");
  await person.writes("What is counted", "Days until the first fix");
  await person.writes("Before", "9");
  await person.writes("After", "4");
  await person.goesToStep("Check");
  await person.sees("Readiness check");
}

/** Holds it, keeping what is said. */
export async function holds(person, { longer = false } = {}) {
  await person.goesTo("Hold");
  await person.sees("Start with context");
  await person.clicks("Start the clock");
  await person.page.getByRole("checkbox", { name: questions[0][1] }).check();
  await person.keeps("Note", longer ? longNote : "Kim’s own manager looks at response times only");
  await person.clicks("Next: Review goals and alignment");
  await person.sees("Review goals and alignment");
  await person.page.getByRole("checkbox", { name: questions[1][1] }).check();
  await person.keeps("Decision", "The routing comes first; the roll-back waits until March");
  await person.keeps("Action item", "Send the routing plan to the support leads", {
    owner: "Me",
    due: "2099-03-12",
  });
  await person.keeps("Action item", "Tell the release team about the delay", { owner: "Kim" });
  await person.clicks("Next: Seek feedback");
  await person.sees("Seek feedback");
  await person.keeps("Feedback", "Push back earlier, and bring an alternative");
}

/** Closes it and comes to the recap. */
export async function closes(person) {
  await person.clicks("Next: Plan for the future");
  await person.clicks("Next: Summarize and confirm");
  await person.sees("Summarize and confirm");
  await person.follows("Close the session");
  await person.sees("Close the session");
  await person.writes("I will … (optional)", "bring two options to the next review");
  await person.writes("A short update from me on (optional)", "2099-03-20");
  await person.chooses("Every month", "How often do we meet like this?");
  await person.chooses("Drop it", `What happens with: ${questions[9][1]}`);
  await person.clicks("Close and write the recap");
  await person.sees("Send the recap");
}

/** The parts of the story, in order. */
export const chapters = ["asked", "prepared", "held", "closed"];

const tell = { asked: asks, prepared: prepares, held: holds, closed: closes };

/** Tells one part of the story, after those before it. */
export async function tellUpTo(chapter, person, isFirst) {
  if (!isFirst) {
    await person.goesToSession();
    if (chapter === "closed") await person.goesTo("Hold");
  }
  await tell[chapter](person);
  await person.isSaved();
}
