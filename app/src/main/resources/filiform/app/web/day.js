// Today looks again by itself, so that an answer from home shows while nobody touches the page. It says when it looked
// last, and says so loudly when it cannot.

const EVERY_MS = 15_000;
const region = document.getElementById("waiting");
const looked = document.getElementById("looked");
const heard = document.getElementById("heard");
const title = document.title;

let put = null;
let stopped = false;

const now = () => region.querySelector(".waiting-now");

function times() {
  for (const time of region.querySelectorAll("time[datetime]")) {
    const date = new Date(time.dateTime);
    if (!Number.isNaN(date.getTime())) {
      time.textContent = date.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
    }
  }
}

function name() {
  const headline = now().dataset.headline;
  document.title = headline ? `(${headline}) ${title}` : title;
}

// Whoever types what was done keeps what they typed: the new list waits until they are through.
function busy() {
  const typed = [...region.querySelectorAll("input[name=words]")].some((field) => field.value !== "");
  return typed || region.contains(document.activeElement);
}

function show() {
  if (put === null) {
    return;
  }
  const fresh = new DOMParser().parseFromString(put, "text/html").querySelector(".waiting-now");
  const open = region.querySelector("details")?.open ?? false;
  if (fresh.dataset.headline !== now().dataset.headline || busy()) {
    heard.textContent = fresh.dataset.headline ? `Changed: ${fresh.dataset.headline}.` : "Changed: no answer waits.";
  }
  if (busy()) {
    document.title = `(${fresh.dataset.headline}) ${title}`;
    return;
  }
  now().replaceWith(fresh);
  put = null;
  const details = region.querySelector("details");
  if (details) {
    details.open = open;
  }
  times();
  name();
}

function trouble(words, lead) {
  looked.textContent = words;
  looked.parentElement.classList.add("stale");
  if (lead) {
    const link = document.createElement("a");
    link.href = "/sign-in";
    link.textContent = lead;
    looked.append(" ", link);
  }
}

async function look() {
  if (stopped) {
    return;
  }
  try {
    const shown = put === null ? now().dataset.tag : "";
    const answer = await fetch(`${region.dataset.look}?shown=${shown}`, { headers: { Accept: "text/html" } });
    if (answer.redirected || answer.status === 401 || answer.status === 403) {
      stopped = true;
      trouble("You are signed out, so this list is no longer kept up to date.", "Sign in");
      return;
    }
    if (!answer.ok) {
      throw new Error(`status ${answer.status}`);
    }
    if (answer.status === 200) {
      put = await answer.text();
    }
    show();
    looked.parentElement.classList.remove("stale");
    const clock = new Date().toLocaleTimeString(undefined, { timeStyle: "short" });
    looked.textContent = `This list looks again by itself; last at ${clock}.`;
  } catch {
    trouble("The clinic cannot be reached: this list may be old.");
  }
}

name();
setInterval(look, EVERY_MS);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
region.addEventListener("focusout", () => setTimeout(show, 0));
