// Answers that could not be sent yet wait on this phone, and are seen to wait. An answer has an id of its own, so that
// it stands once in the record however often it is sent. It leaves the phone when the clinic has it.

const box = document.getElementById("waiting");
const KEY = "filiform waiting";
const AGAIN_MS = 15_000;
const PATIENCE_MS = 12_000;
// One that the clinic refused is kept this long, for whoever calls about it.
const REFUSED_MS = 7 * 24 * 3_600_000;
const verdict = document.getElementById("verdict");
// The urgencies from the calmest; before them, that nobody has judged it.
const ORDER = ["", ...verdict.dataset.order.split("|")];

// By the path of its link: one phone may have been given several.
const tokens = new Map([[box.dataset.path, document.querySelector("input[name=csrf]")?.value ?? ""]]);
const tabs = new BroadcastChannel(KEY);
let lent = [];
let went = false;
let sending = null;

function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

function store(list) {
  if (list.length === 0) {
    localStorage.removeItem(KEY);
  } else {
    localStorage.setItem(KEY, JSON.stringify(list));
  }
}

const without = (list, id) => list.filter((one) => one.id !== id);

// What a browser does not keep, this page's own memory lends.
function waiting() {
  const held = stored().map((one) => lent.find((other) => other.id === one.id) ?? one);
  return [...held, ...lent.filter((one) => !held.some((other) => other.id === one.id))];
}

function keep(one) {
  const held = stored();
  const known = held.some((other) => other.id === one.id);
  try {
    store(known ? held.map((other) => (other.id === one.id ? one : other)) : [...held, one]);
    lent = without(lent, one.id);
  } catch {
    lent = [...without(lent, one.id), one];
  }
}

function drop(id) {
  lent = without(lent, id);
  try {
    store(without(stored(), id));
  } catch {
    // A browser that keeps nothing has nothing to take away.
  }
}

// When it was told and what was read of it then, so that nobody removes what they do not know.
function told(one) {
  const time = new Date(new URLSearchParams(one.body).get("happened_at") || one.refused);
  const when = Number.isNaN(time.getTime()) ? "" : time.toLocaleString(document.documentElement.lang,
    { dateStyle: "full", timeStyle: "short" });
  return [when, one.said ?? ""].filter((part) => part !== "").join(": ");
}

function show() {
  const all = waiting();
  fill(box.querySelector("[data-kept]"), refused().map(told));
  const open = all.some((one) => !one.refused);
  const states = { waiting: open, lent: open && lent.length > 0, refused: all.some((one) => one.refused),
    sent: went && !open };
  for (const line of box.querySelectorAll("[data-state]")) {
    line.hidden = !states[line.dataset.state];
  }
}

// Takes an answer to be sent: its id, the form as it would be posted, the urgency that the patient read, blank where
// nobody has judged it, and in which words.
export function put(id, body, read, said) {
  keep({ id, path: box.dataset.path, body, read, said });
  show();
  return send();
}

export function send() {
  sending ??= alone().finally(() => {
    sending = null;
    show();
  });
  return sending;
}

// One tab sends at a time, and reads what waits once it is its turn. Browsers lock only on a page that came safely, and
// a tab that they froze may hold the lock: to send twice is better than never.
function alone() {
  return navigator.locks
    ? navigator.locks.request(KEY, { signal: AbortSignal.timeout(3 * PATIENCE_MS) }, sendAll)
      .catch(({ name }) => (name === "TimeoutError" || name === "AbortError" ? sendAll() : undefined))
    : sendAll();
}

// What cannot be sent blocks nothing behind it.
async function sendAll() {
  const tried = new Set();
  const next = () => waiting().find((one) => !one.refused && !tried.has(one.id));
  for (let one = next(); one; one = next()) {
    tried.add(one.id);
    const answer = await posted(one).catch(() => null);
    if (answer?.taken) {
      const detail = { ...answer.taken, id: one.id, read: one.read ?? "" };
      taken(detail);
      tabs.postMessage(detail);
      drop(one.id);
    } else if (answer !== null && answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
      keep({ ...one, refused: Date.now() });
    }
  }
}

async function posted(one) {
  let answer = await post(one);
  if (answer.status === 403) {
    await fresh(one.path);
    answer = await post(one);
  }
  return answer.ok ? { taken: await answer.json() } : { status: answer.status };
}

function post({ path, body }) {
  const form = new URLSearchParams(body);
  form.set("csrf", tokens.get(path) ?? "");
  return fetch(`${path}/check?lang=${document.documentElement.lang}`, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: form,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

// A page that stood open for long has an old token: the clinic gives a new one with its page.
async function fresh(path) {
  const page = await fetch(`${path}/check`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const read = new DOMParser().parseFromString(await page.text(), "text/html");
  tokens.set(path, read.querySelector("input[name=csrf]")?.value ?? tokens.get(path));
}

// A word that this page does not know may be the worst one.
const place = (urgency) => (ORDER.includes(urgency) ? ORDER.indexOf(urgency) : ORDER.length - 1);

// The clinic has an answer. Where it is more urgent than what the patient read, it is said on whatever page is open.
function taken(detail) {
  went = true;
  const open = document.dispatchEvent(new CustomEvent("taken", { detail, cancelable: true }));
  const urgency = place(detail.urgency);
  if (open && urgency > place(detail.read) && urgency >= place(verdict.dataset.urgency ?? "")) {
    verdict.dataset.urgency = ORDER[urgency];
    verdict.querySelector("[data-card-of]").className = `card tone-${detail.tone}`;
    verdict.querySelector("[data-word]").textContent = detail.word;
    verdict.querySelector("[data-line]").textContent = detail.line;
    verdict.querySelector("[data-help=emergency]").hidden = verdict.dataset.urgency !== "emergency";
    verdict.querySelector("[data-help=clinic]").hidden = verdict.dataset.urgency === "emergency";
    fill(verdict.querySelector("[data-steps]"), detail.steps);
    fill(verdict.querySelector("[data-why]"), detail.why);
    verdict.hidden = false;
    verdict.focus();
    verdict.scrollIntoView();
  }
}

export function fill(into, lines) {
  into.replaceChildren(...[...new Set(lines)].map((line) => {
    const item = document.createElement("li");
    item.textContent = line;
    return item;
  }));
}

// Earlier versions kept a list for each link.
function adopt() {
  try {
    for (const old of Object.keys(localStorage).filter((key) => key.startsWith(`${KEY} /`))) {
      JSON.parse(localStorage.getItem(old)).forEach((one) => keep({ ...one, path: old.slice(KEY.length + 1) }));
      localStorage.removeItem(old);
    }
  } catch {
    // A browser that keeps nothing has nothing of before.
  }
}

const refused = () => waiting().filter((one) => one.refused);

for (const button of document.querySelectorAll("[data-send]")) {
  button.addEventListener("click", () => {
    refused().forEach((one) => keep({ ...one, refused: 0 }));
    send();
  });
}
box.querySelector("[data-remove]").addEventListener("click", () => {
  refused().forEach((one) => drop(one.id));
  show();
});
tabs.addEventListener("message", ({ data }) => {
  taken(data);
  show();
});
window.addEventListener("online", send);
window.addEventListener("storage", show);
document.addEventListener("visibilitychange", () => document.hidden || send());
setInterval(() => waiting().some((one) => !one.refused) && send(), AGAIN_MS);
adopt();
refused().filter((one) => !(Date.now() - one.refused < REFUSED_MS)).forEach((one) => drop(one.id));
show();
if (waiting().length > 0) {
  send();
}
