// The full screen beside the patient: needles in and out, twitch, and what to do when something is felt. It works
// without the network: what is tapped waits on this device until the clinic has it.

import { queueing, newId } from "./needling-queue.js";
import { feeling } from "./needling-felt.js";
import { choosing } from "./needling-next.js";
import { keep, screen } from "./needling-device.js";
import { el, button, standing, clock } from "./needling-parts.js";

const page = document.body.dataset;
const part = (name) => document.getElementById(name);
const NAME = `filiform-name-${page.visit}`;
const DULLING = `filiform-dulling-${page.visit}`;
const WAYS = {
  open: "All is recorded.",
  waiting: "No connection.",
  "signed out": "You are signed out.",
  "other account": "Somebody else tapped this: they have to sign in.",
  refused: "The clinic does not let you record here.",
};

let news = { entries: [], known: null, way: "waiting", kept: true };
let needles = [];
let latest = null;
let draft = null;
// What was decided last, and the numbers that needles had when they were tapped.
let decided = null;
const numbers = new Map();
let renumbered = [];

const patient = {
  answers: JSON.parse(sessionStorage.getItem(DULLING) ?? "{}"),
  keep: () => sessionStorage.setItem(DULLING, JSON.stringify(patient.answers)),
};

// Without the rules nothing here decides: until they are here the page says so, and its button does nothing.
async function rules() {
  for (;;) {
    try {
      const answer = await fetch(page.rules);
      if (answer.ok) {
        return await answer.json();
      }
    } catch {
      // asked again
    }
    await new Promise((again) => setTimeout(again, 2_000));
  }
}

const tables = await rules();
const next = choosing({ visit: page.visit, known: () => news.known, changed: render });
const queue = await queueing({ visit: page.visit, account: page.account, told });

const time = (iso) => new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const inNow = () => needles.filter((needle) => needle.out === "");
const placeOf = (site) => ({ part: "", view: "", regions: [], muscles: [], referral: [], ...news.known?.places?.[site] });
// What is dangerous counts for every needle of this visit, also for those that are out, whichever is chosen: no regions
// mean that nobody knows where, and then every sign counts. Without a choice nothing is a referral that was expected.
function place(needle) {
  const sites = needles.length === 0 ? [next.now()?.next?.site] : needles.map((each) => each.site);
  const regions = sites.map((site) => placeOf(site).regions);
  const one = needle ?? (needles.length === 0 ? next.now()?.next : undefined);
  return { ...placeOf(one?.site), side: one?.side ?? "",
    regions: regions.some((known) => known.length === 0) ? [] : [...new Set(regions.flat())] };
}

// Keeps a tap with its time; the words are shown until the next one.
async function tap(kind, fields, words, more = {}) {
  const entry = { id: newId(), kind, fields, at: new Date().toISOString(), words, ...more };
  latest = entry;
  await queue.put(entry);
  return entry;
}

async function needleIn() {
  const number = nextNumber();
  const fields = Object.entries(next.now().next).filter(([, value]) => value !== "");
  numbers.set((await tap("needle", fields, `Needle ${number} in`)).id, number);
}

const needleOut = (needle, state) =>
  tap("out", [["needle", needle.id], ["state", state]], `Needle ${needle.number} out, ${state}`);
const twitched = (needle) =>
  tap("response", [["needle", needle.id], ["twitch", "yes"]], `Needle ${needle.number}: twitch`);
const nextNumber = () => Math.max(news.known?.next_number ?? 1, ...needles.map((needle) => needle.number + 1));

// A wrong tap: what has not left this device is gone; what has is marked as entered in error, in the right order.
async function takeBack(entry) {
  latest = null;
  if (await queue.unsend(entry.id)) {
    return;
  }
  const error = (id) => tap("retraction", [["corrects", id], ["why", "Tapped by mistake on the live screen."]],
    `${entry.words}: taken back`);
  if (entry.kind === "needle") {
    const out = await tap("out", [["needle", entry.id], ["state", "whole"], ["words", "It never went in."]], "");
    await error(entry.id);
    await error(out.id);
  } else {
    await error(entry.id);
  }
  latest = null;
  render();
}

// What is told while something is felt is kept with each tap, and sent when it is done.
const felt = feeling({
  root: part("felt"),
  tables,
  chart: page.chart,
  needles: inNow,
  all: () => needles,
  place,
  patient,
  out: needleOut,
  changed: (now, decision) => {
    const { report, needle } = now;
    const fields = [["when", needle ? `needle ${needle.number}` : ""], ["sensation.radiates", report.sensation.radiates],
      ["sensation.intensity", report.sensation.intensity ?? ""], ["sensation.course", report.sensation.course],
      ["sensation.where", report.sensation.where.join(", ")],
      ...report.sensation.quality.map((word) => ["sensation.quality", word]),
      ...report.signs.map((word) => ["signs", word]),
      ...Object.entries(patient.answers).map(([fact, answer]) => [`patient.${fact}`, answer])]
      .filter(([, value]) => value !== "");
    now.entry = { id: now.id, kind: "sensation", at: now.at, state: "open", fields,
      words: `Felt something: ${decision.action}` };
    now.action = decision.action;
    draft = now;
    now.saving = (now.saving ?? Promise.resolve()).then(() => queue.put(now.seq ? { ...now.entry, seq: now.seq } : now.entry))
      .then(({ seq }) => { now.seq = seq; });
  },
  finished: async (kept) => {
    const now = draft;
    draft = null;
    part("felt").hidden = true;
    part("table").hidden = false;
    await now.saving;
    const entry = { ...now.entry, seq: now.seq };
    if (kept === null) {
      await queue.drop(entry);
    } else {
      latest = await queue.put({ ...entry, state: "waiting" });
      decided = { action: now.action, at: now.at };
    }
    render();
    part("felt-something").focus();
  },
});

function feel(needle, first = "where") {
  part("table").hidden = true;
  part("felt").hidden = false;
  felt.begin({ id: newId(), at: new Date().toISOString() }, needle, first);
}

// What is being told is drawn anew only where that changed it: nothing moves under a finger.
function told(changed) {
  const shown = () => JSON.stringify([needles, news.known?.places, next.now()?.next]);
  const before = shown();
  news = changed;
  if (news.known?.name && !news.known.closed) {
    sessionStorage.setItem(NAME, news.known.name);
  }
  needles = standing(news.known, news.entries);
  for (const { id, number } of news.known?.needles ?? []) {
    if (numbers.has(id) && numbers.get(id) !== number) {
      renumbered.push(`Your needle ${numbers.get(id)} is recorded as needle ${number}: another was recorded meanwhile.`);
    }
    numbers.delete(id);
  }
  render();
  if (draft !== null && shown() !== before) {
    felt.show();
  }
}

function row(needle) {
  const since = el("span", { class: "since", "data-since": needle.in }, clock(needle.in, Date.now()));
  return el("div", { class: "live-needle", role: "group", "aria-label": `Needle ${needle.number}` },
    el("p", {}, el("strong", {}, `Needle ${needle.number}`), ` in for `, since, el("br", {}),
      `${needle.site}, ${needle.side}`),
    button("Out", () => needleOut(needle, "whole"), { class: "tap strong", once: needle.id }),
    button("Twitch", () => twitched(needle), { once: `twitch ${needle.id}` }),
    button("Bent, stuck, broken", () => feel(needle, "seen"), { class: "tap" }));
}

function refusals() {
  return news.entries.filter((entry) => entry.state === "refused").map((entry) =>
    el("div", { class: "live-refused", role: "group", "aria-label": entry.words },
      el("p", {}, el("strong", {}, `Not recorded: ${entry.words}, ${time(entry.at)}`)),
      el("ul", {}, ...entry.reasons.map((reason) => el("li", {}, reason))),
      button("Try again", () => queue.put({ ...entry, state: "waiting" })),
      button("Write it into the note", async () => {
        await queue.drop(entry);
        await tap("note", [["words", noteOf(entry)]], "Written into the note", { at: entry.at });
      }),
      button("Leave it out", () => queue.drop(entry))));
}

function noteOf(entry) {
  const told = entry.fields.filter(([, value]) => value !== "").map(([name, value]) => `${name} ${value}`).join("; ");
  return `Live screen, ${entry.at}: ${entry.words} (${told}). Not recorded as such: ${entry.reasons.join(" ")}`;
}

function render() {
  const { known, way, entries } = news;
  const waiting = entries.filter((entry) => entry.state !== "refused" && entry.state !== "open").length;
  part("patient").textContent = sessionStorage.getItem(NAME) ?? "The name shows once the clinic is reached";
  part("way").dataset.way = waiting === 0 && way === "open" ? "open" : way === "open" ? "waiting" : way;
  part("way").textContent = waiting === 0 ? WAYS[way]
    : `${way === "open" ? "" : `${WAYS[way]} `}${waiting} ${waiting === 1 ? "entry waits" : "entries wait"} on this device.`;
  part("sign-in").hidden = way !== "signed out";
  part("keeps").hidden = news.kept;
  const out = needles.length - inNow().length;
  part("closed").hidden = !known?.closed;
  part("count").replaceChildren(el("strong", {}, String(inNow().length)), " in, ", el("strong", {}, String(out)), " out");
  part("in-now").replaceChildren(...inNow().map(row));
  part("refused").replaceChildren(...refusals());
  part("decided").replaceChildren(...(decided === null || ["continue", "pause"].includes(decided.action) ? [] : [
    el("p", {}, el("strong", {}, decided.action === "stop" ? "STOP" : "EMERGENCY"),
      ` at ${time(decided.at)}. Examine before anything else goes in here.`),
    el("a", { class: "tap", href: `/visits/${page.visit}#during` }, "What it may have been, what to examine")]));
  part("told").replaceChildren(...renumbered.map((words) => el("p", {}, words)));
  part("next").replaceChildren(...next.row());
  const whyNot = next.now()?.why_not ?? ["The clinic has not been reached yet."];
  const may = whyNot.length === 0;
  part("needle-in").replaceChildren(
    button(`Needle ${nextNumber()} in`, needleIn, { class: "tap strong", once: "in", ...(may ? {} : { disabled: "" }) }),
    ...(may ? [] : [el("p", {}, whyNot.join(" "))]));
  part("last").replaceChildren(...(latest === null || latest.words === "" ? [] : [
    el("span", { role: "status" }, `${latest.words}, ${time(latest.at)}`),
    button("Take it back", () => takeBack(latest), { class: "tap" })]));
}

part("felt-something").replaceWith(button("The patient felt something",
  () => feel(needles.length === 1 ? inNow().at(0) : undefined), { id: "felt-something", class: "tap alarm" }));

// Who leaves is asked about each needle that is still in, and told what waits.
part("leave").addEventListener("click", (event) => {
  const waiting = news.entries.length;
  if (inNow().length + waiting === 0) {
    return;
  }
  event.preventDefault();
  part("leaving").querySelector("div").replaceChildren(
    ...inNow().map((needle) => el("p", {}, el("strong", {}, `Needle ${needle.number} is still in`),
      `, ${needle.site}, for ${clock(needle.in, Date.now())}.`)),
    ...(waiting > 0 ? [el("p", {}, `${waiting} not recorded yet. It stays on this device and is sent from this page.`)] : []));
  part("leaving").showModal();
});
part("stay").replaceWith(button("Stay here", () => part("leaving").close(), { class: "tap strong" }));

setInterval(() => document.querySelectorAll("[data-since]").forEach((since) => {
  since.textContent = clock(since.dataset.since, Date.now());
}), 1000);

screen(part("full"));
await queue.tell();
await queue.recover();
await queue.send();
if ("serviceWorker" in navigator && !news.known?.closed) {
  keep(page.assets.split(" "), page.worker)
    .then(() => { part("offline").textContent = "This page also works without the network."; }, () => {});
}
