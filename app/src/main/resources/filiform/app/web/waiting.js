// Answers that could not be sent yet wait on this phone, and are seen to wait. An answer has an id of its own, so that
// it stands once in the record however often it is sent. It leaves the phone when the clinic has it.

const box = document.getElementById("waiting");
const { path } = box.dataset;
const key = `filiform waiting ${path}`;
const AGAIN_MS = 15_000;
const PATIENCE_MS = 12_000;

let lent = [];
let token = document.querySelector("input[name=csrf]")?.value ?? "";
let sending = false;

// A browser that keeps nothing lends this page's own memory.
function waiting() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    return lent;
  }
}

function keep(list) {
  lent = list;
  try {
    if (list.length === 0) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, JSON.stringify(list));
    }
  } catch {
    // It stays in this page's memory.
  }
}

function show(state) {
  for (const line of box.querySelectorAll("[data-state]")) {
    line.hidden = line.dataset.state !== state;
  }
}

// Takes an answer to be sent: its id, and the form as it would be posted.
export function put(id, body) {
  keep([...waiting().filter((one) => one.id !== id), { id, body }]);
  show("waiting");
  return send();
}

export async function send() {
  if (sending) {
    return;
  }
  sending = true;
  let state = "";
  try {
    for (let next = waiting()[0]; next; next = waiting()[0]) {
      state = await sent(next);
      if (state !== "sent") {
        break;
      }
      keep(waiting().filter((one) => one.id !== next.id));
    }
  } finally {
    sending = false;
  }
  if (state !== "") {
    show(state);
  }
}

async function sent({ id, body }) {
  try {
    let answer = await posted(body);
    if (answer.status === 403) {
      await fresh();
      answer = await posted(body);
    }
    if (answer.ok) {
      const { urgency } = await answer.json();
      document.dispatchEvent(new CustomEvent("taken", { detail: { id, urgency } }));
      return "sent";
    }
    return answer.status < 500 && answer.status !== 429 ? "refused" : "waiting";
  } catch {
    return "waiting";
  }
}

function posted(body) {
  const form = new URLSearchParams(body);
  form.set("csrf", token);
  return fetch(`${path}/check`, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: form,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

// A page that stood open for long has an old token: the clinic gives a new one with its page.
async function fresh() {
  const page = await fetch(`${path}/check`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const read = new DOMParser().parseFromString(await page.text(), "text/html");
  token = read.querySelector("input[name=csrf]")?.value ?? token;
}

box.querySelector("[data-send]").addEventListener("click", send);
window.addEventListener("online", send);
document.addEventListener("visibilitychange", () => document.hidden || send());
setInterval(() => waiting().length > 0 && send(), AGAIN_MS);
if (waiting().length > 0) {
  show("waiting");
  send();
}
