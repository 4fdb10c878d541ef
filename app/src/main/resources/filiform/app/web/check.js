// How it goes: the answer is worked out here, by the clinic's own rules, at once and without the network. Without this
// script the form is sent and the clinic answers.

import { triage } from "./rules.js";
import { fill, put } from "./waiting.js";

const form = document.getElementById("check");
const part = (id) => document.getElementById(id);
const HOUR_MS = 3_600_000;

let tables = null;
let words = {};
let last = "";
let asking = true;
let earlier = Number(form.dataset.contacts);

async function load() {
  const [rules, said] = await Promise.all([fetch(form.dataset.rules), fetch(form.dataset.words)]);
  words = await said.json();
  tables = await rules.json();
  form.dataset.judges = "yes";
  if (!asking && part("answer").dataset.urgency === "") {
    answer(judged(true));
  }
  look();
}

function learn() {
  if (tables === null) {
    load().catch(() => setTimeout(learn, 3_000));
  }
}

const questions = () => [...form.querySelectorAll(".my-question")];
const values = (within, which) => [...within.querySelectorAll(which)].map((field) => field.value);
const chosen = (question) => question.querySelector("input[type=radio]:checked")?.value ?? "";
const named = (question) => values(question, "input[type=checkbox]:checked");
const shown = (question) => values(question, "input[name=shown]");
const list = (text) => (text === "" ? [] : text.split("|"));

// "No" is no to each symptom; "yes" is yes to those that are named. Where none is named it is yes to all, once the
// answers are sent: `bare`. A symptom that is named is yes whatever else was answered.
function symptoms(bare) {
  const told = {};
  for (const question of questions()) {
    const which = named(question);
    const all = shown(question);
    for (const symptom of all) {
      const none = which.length === 0;
      if (which.includes(symptom) || (none && chosen(question) === "yes" && (bare || all.length === 1))) {
        told[symptom] = "yes";
      } else if (none && chosen(question) === "no") {
        told[symptom] = "no";
      }
    }
  }
  return told;
}

// The clinic's time, not the phone's. A phone that slept may have stopped the one count of what has passed since, and
// setting its clock changes the other: each is tried.
const SESSIONS = JSON.parse(form.dataset.sessions);
const opened = { clock: Date.now(), count: performance.now() };

function times() {
  const passed = [performance.now() - opened.count, Date.now() - opened.clock];
  return passed.map((ms) => Number(form.dataset.now) + Math.max(0, ms));
}

function hours(needled, now) {
  const since = (now - Date.parse(needled)) / HOUR_MS;
  return since >= 0 ? Math.floor(since * 10) / 10 : null;
}

function factors() {
  const told = Object.fromEntries(list(form.dataset.factors).map((name) => [name, "yes"]));
  for (const field of document.querySelectorAll("#answer-more input:checked")) {
    told[field.closest("[data-factor]").dataset.factor] ??= field.value;
  }
  return told;
}

function judgedOf(bare, { regions, needled }, now) {
  return triage(tables, {
    session: { regions, hours_since: hours(needled, now) },
    factors: factors(),
    symptoms: symptoms(bare),
    contacts_before: earlier,
  });
}

// By each needling that may still be felt: the worst counts.
function judged(bare) {
  const order = tables.triage.urgencies;
  const all = times().flatMap((now) => SESSIONS.map((session) => judgedOf(bare, session, now)))
    .sort((a, b) => order.indexOf(b.urgency) - order.indexOf(a.urgency));
  const worst = all.filter(({ urgency }) => urgency === all[0].urgency);
  const union = (part, of) => of.flatMap((found) => found[part]);
  return { urgency: all[0].urgency, because: union("because", worst), advice: union("advice", worst),
    ask: all[0].urgency === "emergency" ? [] : union("ask", all) };
}

const say = (english) => words[english] ?? english;
const reason = ({ id, words: english }) => words[`#${id}`] ?? say(english);

// An emergency is said as soon as it is known, before anything is sent.
function look() {
  for (const question of questions()) {
    question.classList.toggle("answered", chosen(question) !== "" || named(question).length > 0);
  }
  const found = tables && asking ? judged(false) : { urgency: "" };
  part("live").hidden = found.urgency !== "emergency";
  document.body.classList.toggle("live-shown", found.urgency === "emergency");
  if (found.urgency === "emergency") {
    const because = reason(found.because.find(({ urgency }) => urgency === "emergency") ?? found.because[0]);
    if (part("live-why").textContent !== because) {
      part("live-why").textContent = because;
    }
  }
}

function cardOf(urgency) {
  for (const card of document.querySelectorAll("[data-card]")) {
    card.hidden = card.dataset.card !== urgency;
  }
}

function because(steps, why) {
  fill(part("answer-steps"), steps);
  fill(part("answer-why"), why);
  part("answer-now").hidden = steps.length === 0;
  part("answer-reasons").hidden = why.length === 0;
}

// What to do now, on this page.
function answer(found) {
  asking = false;
  look();
  cardOf(found.urgency);
  part("answer").dataset.urgency = found.urgency;
  because(found.advice.map(say), found.because.map(reason));
  const asked = found.ask.map(({ about }) => about);
  let more = 0;
  for (const each of part("answer-more").querySelectorAll("[data-factor]")) {
    const told = each.querySelector("input:checked") !== null;
    each.hidden = !told && !asked.includes(each.dataset.factor);
    more += each.hidden ? 0 : 1;
  }
  part("answer-more").hidden = more === 0;
  part("answer-state").append(part("waiting"));
  part("check-form").hidden = true;
  part("answer").hidden = false;
}

// An id that no other answer has. Browsers make one by themselves only on a page that came safely.
function fresh() {
  const [...bytes] = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// The form as it is posted, under an id of its own.
function keep(completes) {
  const id = fresh();
  const body = new URLSearchParams(new FormData(form));
  for (const field of document.querySelectorAll("#answer-more input:checked")) {
    body.set(field.name, field.value);
  }
  body.delete("csrf");
  body.set("id", id);
  body.set("corrects", completes);
  body.set("happened_at", new Date(Math.max(...times())).toISOString());
  last = id;
  const urgency = part("answer").hidden ? "emergency" : part("answer").dataset.urgency;
  const card = [...document.querySelectorAll("[data-card]")].find((each) => each.dataset.card === urgency);
  put(id, body.toString(), urgency, card.querySelector(".card-word").textContent);
}

function open() {
  return questions().filter((question) => chosen(question) === "" && named(question).length === 0);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (tables === null) {
    unjudged();
    return;
  }
  const found = judged(true);
  if (open().length > 0 && found.urgency !== "emergency" && part("left-open").hidden) {
    part("left-open").hidden = false;
    part("left-open").querySelector("a").focus();
    return;
  }
  answer(found);
  keep("");
  read();
});

function read() {
  part("answer").focus();
  part("answer").scrollIntoView();
}

// Without the rules the answer is sent, and it is said that nobody has judged it; the rules are still fetched.
function unjudged() {
  answer({ urgency: "", advice: [], because: [], ask: [] });
  keep("");
  read();
}

part("left-open").querySelector("a").addEventListener("click", (event) => {
  event.preventDefault();
  const [first] = open();
  first?.scrollIntoView();
  first?.querySelector("input[type=radio]").focus();
});

form.addEventListener("change", (event) => {
  const question = event.target.closest(".my-question");
  if (event.target.type === "radio" && event.target.value === "no") {
    question.querySelectorAll("input[type=checkbox]").forEach((tick) => { tick.checked = false; });
  }
  if (event.target.type === "checkbox" && event.target.checked) {
    question.querySelector("input[value=yes]").checked = true;
  }
  part("left-open").hidden = true;
  look();
});

// One answer more completes what was sent: the clinic has it once.
part("answer-more").addEventListener("change", () => {
  answer(judged(true));
  keep(last);
});

document.querySelector("[data-again]").addEventListener("click", () => {
  asking = true;
  last = "";
  earlier += part("answer").dataset.urgency === "self-care" ? 0 : 1;
  part("answer").hidden = true;
  part("check-form").hidden = false;
  look();
  questions()[0].querySelector("input[type=radio]").focus();
});

// Who calls for help has told the clinic too.
part("live").addEventListener("click", (event) => {
  if (event.target.closest("[data-call]") && last === "") {
    keep("");
  }
});

// The clinic may know more, such as an earlier call: its answer counts where it is more urgent, or the only one.
document.addEventListener("taken", (event) => {
  const { id, urgency, steps, why } = event.detail;
  if (id === last && !part("answer").hidden) {
    event.preventDefault();
    const cards = [...part("answer").querySelectorAll("[data-card]")].map((card) => card.dataset.card);
    if (cards.indexOf(urgency) > cards.indexOf(part("answer").dataset.urgency)) {
      cardOf(urgency);
      part("answer").dataset.urgency = urgency;
      because(steps, why);
      part("answer").focus();
    }
  }
});

learn();
look();
