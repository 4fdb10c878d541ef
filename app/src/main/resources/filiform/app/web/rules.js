// The stop rules and triage, for pages that cannot wait for the server. The rules are those of the table that is
// passed in; a browser test proves the answers equal to the server's. Nothing here reads a page, a clock or a network.

const YES = "yes";
const NO = "no";

// What to do with the needle where no rule asks for more.
const LEAST = { continue: "go on", pause: "hold", stop: "withdraw", emergency: "withdraw" };
const QUIET = ["only for a moment", "fades within seconds", "stays"];
// What a named muscle adds to the signs.
const TWITCH_BEYOND = "twitch beyond the needled muscle";
const WEAKNESS = "weakness";
const NONE = "none";
const NOT_KNOWN = "not known";
// White space as the server's language knows it.
const SPACE = "\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");

const distinct = (list) => [...new Set(list)];
const meet = (a, b) => a.some((one) => b.includes(one));
const answer = (answers, name) => answers?.[name] ?? "unknown";
const highest = (order, words) => words.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));

// The form under which a name is looked up.
export function fold(name) {
  return name.replace(ENDS, "").toLowerCase().replaceAll("-", " ").replace(/[ \t\n\v\f\r]+/g, " ");
}

// A report of what is felt and seen while the needle is in, in which everything that was left out is not known.
//
// place: {regions, muscles, referral}; sensation: {quality, radiates, direction, where, intensity, course};
// signs, twitch_in, weak: lists; patient: answers by the name of what dulls feeling.
function whole({ place = {}, sensation = {}, signs = [], twitch_in = [], weak = [], patient = {} }) {
  const { regions = [], muscles = [], referral = [] } = place;
  const { quality = [], radiates = "unknown", direction = NOT_KNOWN, where = [] } = sensation;
  const { intensity = null, course = NOT_KNOWN } = sensation;
  const beyond = twitch_in.some((muscle) => !muscles.includes(muscle)) ? [TWITCH_BEYOND] : [];
  const seen = distinct([...signs, ...beyond, ...(weak.length > 0 ? [WEAKNESS] : [])]);
  const qualities = distinct(quality);
  const nothing = qualities.length === 1 && qualities[0] === NONE;
  return { regions, referral, qualities, radiates, direction, where, intensity, course, signs: seen, patient, nothing };
}

// Where the feeling is, against the referral area. A place or a direction beside "does not travel" is believed.
function placement(table, told) {
  const away = told.where.map(fold).filter((place) => !table.local_places.includes(place));
  const heads = told.direction !== NOT_KNOWN;
  if (away.length === 0) {
    if (told.radiates === NO && !heads) {
      return "stays";
    }
    return told.radiates === YES || heads ? NOT_KNOWN : "untold";
  }
  if (told.referral.length === 0) {
    return NOT_KNOWN;
  }
  const referral = told.referral.map(fold);
  return away.every((place) => referral.includes(place)) ? "inside" : "outside";
}

const contradicts = (names) => names.length > 1 && names.includes(NONE);

function pulled(trigger, told, lies) {
  switch (trigger.by) {
    case "feels": return meet(trigger.qualities, told.qualities);
    case "shows": return meet(trigger.signs, told.signs)
      && (trigger.regions.length === 0 || told.regions.length === 0 || meet(trigger.regions, told.regions));
    case "travels": return trigger.placements.includes(lies);
    case "intense": return (told.intensity ?? 0) >= trigger.from;
    case "lasts": return trigger.courses.includes(told.course);
    case "patient": return trigger.facts.some((fact) => answer(told.patient, fact) === trigger.answer);
    case "all": return trigger.triggers.every((each) => pulled(each, told, lies));
    case "untold": return untold(trigger.part, told, lies);
    case "contradicts": return contradicts(told.qualities) || contradicts(told.signs);
    default: throw new Error(`No rule is set off by '${trigger.by}'.`);
  }
}

function untold(part, told, lies) {
  switch (part) {
    case "quality": return told.qualities.length === 0;
    case "radiates": return lies === "untold";
    case "intensity": return told.intensity === null && !told.nothing;
    case "course": return told.course === NOT_KNOWN && !told.nothing;
    case "signs": return told.signs.length === 0;
    default: throw new Error(`No part of a report is called '${part}'.`);
  }
}

function harmless(words, told) {
  return told.length > 0 && !contradicts(told) && told.every((name) => words.find((word) => word.name === name).harmless);
}

// Going on needs all of it told, and all of it harmless.
function leastAction(table, told, lies) {
  const quiet = QUIET.includes(told.course) || (told.nothing && told.course === NOT_KNOWN);
  const strength = told.nothing || told.intensity !== null;
  const clear = table.dulling.every((fact) => answer(told.patient, fact.name) === NO);
  const calm = harmless(table.qualities, told.qualities) && harmless(table.signs, told.signs);
  return lies === "stays" && quiet && strength && clear && calm ? "continue" : "pause";
}

function refuseStrangers(what, words, told) {
  const stranger = told.find((name) => !words.some((word) => word.name === name));
  if (stranger !== undefined) {
    throw new Error(`The rules know no ${what} '${stranger}'.`);
  }
}

// What to do with the needle now: {action, rules: [{id, action, why}], steps, nerves, examine, ask, notes}.
export function decide(tables, report) {
  const table = tables.stop;
  const told = whole(report);
  refuseStrangers("quality", table.qualities, told.qualities);
  refuseStrangers("sign", table.signs, told.signs);
  const lies = placement(table, told);
  const fired = table.rules.filter((rule) => pulled(rule.trigger, told, lies));
  const action = highest(table.actions, [leastAction(table, told, lies), ...fired.map((rule) => rule.action)]);
  const gathered = (part) => distinct(fired.flatMap(part));
  return {
    action,
    rules: fired.map(({ id, action: own, why }) => ({ id, action: own, why })),
    steps: steps(table, action, fired),
    nerves: fired.some((rule) => rule.nerves),
    examine: gathered((rule) => rule.examine),
    ask: gathered((rule) => rule.ask),
    notes: gathered((rule) => rule.notes),
  };
}

// The needle first, in an emergency with the call right after the first word on it; then the rules, then the end.
function steps(table, action, fired) {
  const ways = table.handling.map((row) => row.way);
  const way = highest(ways, [LEAST[action], ...fired.map((rule) => rule.handling)]);
  const all = [...table.handling.find((row) => row.way === way).steps];
  if (action === "emergency") {
    all.splice(Math.min(1, all.length), 0, ...table.call);
  }
  const stepsAt = (rule) => (rule.action === action ? rule.steps : action === "emergency" ? rule.in_emergency : []);
  return distinct([...all, ...fired.flatMap(stepsAt), ...table.afterwards[action]]);
}

// How soon someone must look: {urgency, because: [{id, urgency, words}], advice, ask: [{about, question}], normal}.
//
// session: {regions, hours_since}; factors, symptoms: answers by name; contacts_before: a count. What is left out is
// not known.
export function triage(tables, asked) {
  const table = tables.triage;
  const contact = { regions: asked.session?.regions ?? [], hours: asked.session?.hours_since ?? null,
    factors: asked.factors ?? {}, symptoms: asked.symptoms ?? {}, before: asked.contacts_before ?? null };
  refuseStrangers("symptom", table.symptoms, Object.keys(contact.symptoms));
  refuseStrangers("factor", table.factors, Object.keys(contact.factors));
  const because = reasons(table, contact);
  const urgency = urgencyOf(table, because);
  const rules = table.rules.filter((rule) => fires(rule, contact));
  const emergency = urgency === "emergency";
  return {
    urgency,
    because,
    advice: distinct([...table.advice[urgency], ...rules.flatMap((rule) => rule.advice)]),
    ask: emergency ? [] : questions(table, contact, urgency),
    normal: emergency ? [] : table.normal,
  };
}

const symptom = (contact, name) => answer(contact.symptoms, name);
const factor = (contact, name) => answer(contact.factors, name);
const urgencyOf = (table, because) => highest(table.urgencies, ["self-care", ...because.map((row) => row.urgency)]);

// True unless what is known of the session rules it out.
function mayHold({ regions, from, before }, contact) {
  const here = regions.length === 0 || contact.regions.length === 0 || meet(regions, contact.regions);
  return here && (contact.hours === null || (contact.hours >= from && (before === null || contact.hours < before)));
}

function fires(rule, contact) {
  return mayHold(rule, contact)
    && rule.symptoms.every((name) => symptom(contact, name) === YES)
    && rule.factors.every((name) => factor(contact, name) !== NO)
    && rule.known_factors.every((name) => factor(contact, name) === YES);
}

function reasons(table, contact) {
  const because = table.rules.filter((rule) => fires(rule, contact))
    .map(({ id, urgency, why }) => ({ id, urgency, words: why }));
  because.push(...unanswered(table, contact), ...unexpected(table, contact));
  because.sort((a, b) => table.urgencies.indexOf(b.urgency) - table.urgencies.indexOf(a.urgency));
  return [...repeated(table, contact, because.length === 0 ? "self-care" : because[0].urgency), ...because];
}

function unanswered(table, contact) {
  const named = new Set();
  return table.required.flatMap((row) => {
    const open = table.symptoms.map((each) => each.name).filter((name) => row.symptoms.includes(name)
      && mayHold(row, contact) && symptom(contact, name) === "unknown" && !named.has(name));
    open.forEach((name) => named.add(name));
    const words = `Not known, so nobody can call it harmless: ${open.join(", ")}.`;
    return open.length === 0 ? [] : [{ id: "not all answered", urgency: "soon", words }];
  });
}

function unexpected(table, contact) {
  const present = table.symptoms.filter((each) => !each.expected && symptom(contact, each.name) === YES);
  const words = `This is not what needling commonly leaves behind: ${present.map((each) => each.name).join(", ")}.`;
  return present.length === 0 ? [] : [{ id: "not a common effect", urgency: "soon", words }];
}

function repeated(table, contact, before) {
  const row = table.repeats.filter((repeat) => (contact.before ?? 1) >= repeat.from).at(-1);
  if (row === undefined) {
    return [];
  }
  const level = table.urgencies.indexOf(before);
  const raised = Math.max(level, Math.min(level + row.steps, table.urgencies.indexOf(row.cap)));
  const words = contact.before === null
    ? "It is not known whether the patient has been in contact about this before."
    : "The patient has been in contact about this before.";
  return raised === level ? [] : [{ id: "repeated contact", urgency: table.urgencies[raised], words }];
}

// What is not known and matters, the weightiest first.
function questions(table, contact, urgency) {
  const level = (word) => table.urgencies.indexOf(word);
  const ifYes = (part, name) =>
    urgencyOf(table, reasons(table, { ...contact, [part]: { ...contact[part], [name]: YES } }));
  const required = table.required.filter((row) => mayHold(row, contact)).flatMap((row) => row.symptoms);
  const open = (part, rows) => rows.filter((row) => answer(contact[part], row.name) === "unknown")
    .map((row) => ({ row, ifYes: ifYes(part, row.name) }));
  const ask = ({ name, question }) => ({ about: name, question });
  const candidates = [
    ...open("symptoms", table.symptoms).filter(({ row, ifYes: then }) =>
      required.includes(row.name) || (level(then) > level(urgency) && !row.expected)),
    ...open("factors", table.factors).filter(({ ifYes: then }) => level(then) > level(urgency)),
  ].sort((a, b) => level(b.ifYes) - level(a.ifYes));
  const weighs = (name) => table.rules.some((rule) => rule.factors.includes(name)
    && rule.symptoms.some((each) => symptom(contact, each) !== NO));
  const asks = [
    ...candidates.map(({ row }) => ask(row)),
    ...table.factors.filter(({ name }) => factor(contact, name) === "unknown" && weighs(name)).map(ask),
    ...(contact.regions.length === 0 ? [{ about: "site", question: "Where were you needled?" }] : []),
    ...(contact.hours === null ? [{ about: "hours_since", question: "When were you needled?" }] : []),
    ...(contact.before === null
      ? [{ about: "contacts_before", question: "Have you asked for help with this before?" }] : []),
  ];
  return asks.filter((one, i) => asks.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i);
}
