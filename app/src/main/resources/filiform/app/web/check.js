// How it goes: the answer is worked out here, by the clinic's own rules, at once and without the network. Without this
// script the form is sent and the clinic answers.

import { triage } from "./rules.js";
import { put } from "./waiting.js";

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

function hours() {
  const since = (Date.now() - Date.parse(form.dataset.needled)) / HOUR_MS;
  return since >= 0 ? Math.floor(since * 10) / 10 : null;
}

function factors() {
  const told = Object.fromEntries(list(form.dataset.factors).map((name) => [name, "yes"]));
  for (const field of document.querySelectorAll("#answer-more input:checked")) {
    told[field.closest("[data-factor]").dataset.factor] ??= field.value;
  }
  return told;
}

function judged(bare) {
  return triage(tables, {
    session: { regions: list(form.dataset.regions), hours_since: hours() },
    factors: factors(),
    symptoms: symptoms(bare),
    contacts_before: earlier,
  });
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
    const because = reason(found.because[0]);
    if (part("live-why").textContent !== because) {
      part("live-why").textContent = because;
    }
  }
}

function fill(into, lines) {
  into.replaceChildren(...[...new Set(lines)].map((line) => {
    const item = document.createElement("li");
    item.textContent = line;
    return item;
  }));
}

function cardOf(urgency) {
  for (const card of document.querySelectorAll("[data-card]")) {
    card.hidden = card.dataset.card !== urgency;
  }
}

// What to do now, on this page.
function answer(found) {
  asking = false;
  look();
  cardOf(found.urgency);
  part("answer").dataset.urgency = found.urgency;
  fill(part("answer-steps"), found.advice.map(say));
  fill(part("answer-why"), found.because.map(reason));
  part("answer-reasons").hidden = found.because.length === 0;
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
  body.set("happened_at", new Date().toISOString());
  last = id;
  put(id, body.toString());
}

function open() {
  return questions().filter((question) => chosen(question) === "" && named(question).length === 0);
}

form.addEventListener("submit", (event) => {
  if (tables === null) {
    return;
  }
  event.preventDefault();
  const found = judged(true);
  if (open().length > 0 && found.urgency !== "emergency" && part("left-open").hidden) {
    part("left-open").hidden = false;
    part("left-open").querySelector("a").focus();
    return;
  }
  answer(found);
  keep("");
  part("answer").focus();
  part("answer").scrollIntoView();
});

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

// The clinic may know more, such as an earlier call: its answer counts where it is more urgent.
document.addEventListener("taken", ({ detail }) => {
  const order = tables?.triage.urgencies ?? [];
  const here = order.indexOf(part("answer").dataset.urgency ?? "");
  if (detail.id === last && !part("answer").hidden && order.indexOf(detail.urgency) > here) {
    cardOf(detail.urgency);
    part("answer").dataset.urgency = detail.urgency;
    fill(part("answer-steps"), tables.triage.advice[detail.urgency].map(say));
    fill(part("answer-why"), [words["#repeated contact"], ...[...part("answer-why").children].map((line) => line.textContent)]);
    part("answer").focus();
  }
});

learn();
look();
