// Finding the nerve: each tap is a finding and asks again. Without this the form still works, by its buttons.

import { drawing } from "./marking.js";
import { stroke } from "./outline.js";
import { spots } from "./spots.js";

const form = document.getElementById("injury-form");
const { asking, showFaults } = await import(form.dataset.live);
const part = (name) => document.getElementById(`injury-${name}`);
const now = part("now");
const tools = document.getElementById("chart-tools");
const chart = document.getElementById("skin-chart");

// A finding typed in part is not told yet: a name without a result says nothing.
function unfinished(name) {
  const [, kind] = name.match(/^new\.([a-z]+)\./) ?? [];
  if (!kind) {
    return false;
  }
  const of = (key) => form.elements[`new.${kind}.${key}`].value.trim();
  return of("name") === "" || of("value") === "";
}

// What was told and has no answer yet. It is told with every question until one is answered: an answer on its way, or
// one that never came, loses no finding. What is told once another examination was begun waits for that to stand.
let unanswered = [];
let afterwards = [];

// What the page tells, as an address has it.
function question() {
  const asked = new URLSearchParams();
  for (const [name, value] of [...new FormData(form), ...unanswered]) {
    if (value.trim() !== "" && !unfinished(name)) {
      asked.append(name, value.trim());
    }
  }
  return asked.toString();
}

const { ask, hold, say } = asking({
  path: `${form.getAttribute("action")}/answer`,
  parts: { told: part("told"), losses: part("losses"), power: part("power"), now, bar: part("bar") },
  marked: [now],
  status: document.getElementById("live-status"),
  said: () => now.querySelector("[data-said]")?.dataset.said ?? "No answer: something is to be set right.",
  shown: question(),
  placed: (asked, sound) => {
    showFaults(form, now);
    if (sound) {
      history.replaceState(null, "", now.querySelector("[data-address]")?.dataset.address ?? form.getAttribute("action"));
      emptyAdders(new URLSearchParams(asked));
    }
    const told = part("told").querySelector("[data-examined]");
    if (told && new URLSearchParams(asked).has("again")) {
      form.elements.examined.value = told.dataset.examined;
    }
    paint();
    muscles();
    [unanswered, afterwards] = [afterwards, []];
    if (unanswered.length > 0) {
      ask(question());
    }
  },
});

// Tells a finding, or takes one back; of the same told twice the later counts.
function tell(name, value) {
  const known = ([key, was]) => key === name && was === value;
  if (unanswered.some(([key]) => key === "again")) {
    afterwards = [...afterwards.filter((pair) => !known(pair)), [name, value]];
  } else {
    unanswered = [...unanswered.filter((pair) => !known(pair)), [name, value]];
  }
  ask(question());
}

// What was added stands in the list now.
function emptyAdders(asked) {
  for (const adder of form.querySelectorAll("[data-adder]")) {
    if (asked.has(`new.${adder.dataset.adder}.name`)) {
      for (const field of adder.querySelectorAll("input:not([type=radio]), select")) {
        field.value = "";
      }
      adder.querySelector("input[type=radio][value='']").checked = true;
    }
  }
}

document.addEventListener("submit", (event) => {
  if (event.target === form) {
    event.preventDefault();
    if (event.submitter?.name) {
      tell(event.submitter.name, event.submitter.value);
    } else {
      ask(question());
    }
  } else if (event.target === tools) {
    event.preventDefault();
  }
});
form.addEventListener("change", (event) => {
  const { target } = event;
  if (target.form === form && !(target.name.startsWith("new.") && unfinished(target.name))) {
    ask(question());
  }
});

// The chart.

const chosen = (name) => tools.elements[name].value;
const needleSide = () => form.elements["needle.side"].value;
const limb = () => chosen("limb") || needleSide();
const figures = [...chart.querySelectorAll(".mark-view")];
const figure = () => figures.find((each) => each.dataset.view === chosen("view"));

function turnViews() {
  for (const each of figures) {
    const shown = each.dataset.view === chosen("view");
    const oneSide = each.dataset.oneSide === "true";
    const turned = oneSide && limb() === "left";
    const group = each.querySelector(".turning");
    const caption = each.querySelector("figcaption");
    each.hidden = !shown;
    group.setAttribute("transform", turned ? `translate(${group.dataset.width} 0) scale(-1 1)` : "");
    caption.dataset.title ??= caption.textContent;
    caption.textContent = turned ? caption.dataset.title.replace("right", "left") : caption.dataset.title;
    each.classList.toggle("draws", chosen("tool") === "draw");
    spots(each, shown && chosen("tool") === "tap", chosen("tool") === "draw");
    if (shown) {
      chart.querySelector(".limb-side").hidden = !oneSide;
    }
  }
}

// Marks on the chart what the list tells.
function paint() {
  turnViews();
  const told = [...part("told").querySelectorAll(".told-item")].map((item) => item.dataset);
  for (const each of figures) {
    const svg = each.querySelector("svg");
    const oneSide = each.dataset.oneSide === "true";
    for (const spot of each.querySelectorAll(".spot")) {
      const here = spot.dataset.side || limb();
      const found = told.filter((one) => one.kind === "area" && one.name.toLowerCase() === spot.dataset.area.toLowerCase()
        && ((one.side || needleSide()) === here || !(one.side || needleSide()) || !here)).at(-1)?.found ?? "";
      spot.setAttribute("class", `spot ${found ? `is-${found}` : ""}`.trim());
      spot.setAttribute("aria-pressed", String(Boolean(found)));
      spot.querySelector(".found")?.remove();
      if (found && found !== "normal") {
        const filled = spot.querySelector(".field").cloneNode();
        filled.setAttribute("class", "found");
        filled.setAttribute("fill", `url(#mark-${each.dataset.view.replaceAll(" ", "-")}-${found})`);
        spot.append(filled);
      }
    }
    const strokes = svg.querySelector(".strokes");
    strokes.querySelectorAll(".stroke:not(.now)").forEach((old) => old.remove());
    for (const one of told.filter((line) => line.kind === "outline" && line.name === each.dataset.view)) {
      if (!oneSide || !one.side || one.side === limb()) {
        stroke(strokes, "stroke", one.found.replace(/^[^:]*:/, "").split(";").map((point) => point.split(",").map(Number)), true);
      }
    }
  }
}

function mark(event) {
  const spot = event.target.closest(".spot");
  if (!spot || chosen("tool") !== "tap" || (event.key && !["Enter", " "].includes(event.key))) {
    return;
  }
  event.preventDefault();
  const side = spot.dataset.side || chosen("limb");
  const value = chosen("brush") + (side && side !== needleSide() ? `@${side}` : "");
  const field = `area.${spot.dataset.area}`;
  const again = form.querySelector(`input[type=hidden][name="${CSS.escape(field)}"][value="${CSS.escape(value)}"]`);
  tell(...(again ? ["remove", `${field}=${value}`] : [field, value]));
}
chart.addEventListener("click", mark);
chart.addEventListener("keydown", mark);

// An outline drawn by hand, told as a finding.
drawing({
  chart,
  say: (words) => { say(words); document.getElementById("draw-status").textContent = words; },
  drawn: (points, one) => {
    const side = one.dataset.oneSide === "true" && chosen("limb") ? `@${chosen("limb")}` : "";
    const rest = tools.elements.rest.checked ? "+rest" : "";
    const corners = points.map((point) => point.join(",")).join(";");
    tell(`outline.${one.dataset.view}`, `${chosen("brush")}${rest}:${corners}${side}`);
  },
});

// Nothing moves under a pen that draws: the answer on its way is asked for again once the pen is up.
let pen = null;
chart.addEventListener("pointerdown", (event) => {
  if (pen === null && event.isPrimary && event.target.closest(".mark-view.draws svg")) {
    pen = event.pointerId;
    hold();
  }
});
for (const up of ["pointerup", "pointercancel"]) {
  chart.addEventListener(up, (event) => {
    if (event.pointerId === pen) {
      pen = null;
      ask(question());
    }
  });
}

// Power: a muscle of the picture is tapped, or a digit pressed on it.

let strength = "0";
let muscle = "";

function power(spot, value) {
  const field = `muscle.${spot.dataset.muscle}`;
  muscle = spot.dataset.muscle;
  tell(...(spot.dataset.found === value ? ["remove", `${field}=${value}`] : [field, value]));
}

function muscles() {
  for (const choice of document.getElementsByName("power")) {
    choice.checked = choice.value === strength;
  }
  const { activeElement } = document;
  const spot = muscle && part("power").querySelector(`[data-muscle="${CSS.escape(muscle)}"]`);
  if (spot && (activeElement === document.body || part("power").contains(activeElement))) {
    spot.focus({ preventScroll: true });
  }
}

part("power").addEventListener("change", (event) => {
  if (event.target.name === "power") {
    strength = event.target.value;
  }
});
part("power").addEventListener("click", (event) => {
  const spot = event.target.closest("[data-muscle]");
  if (spot) {
    power(spot, strength);
  }
});
part("power").addEventListener("keydown", (event) => {
  const spot = event.target.closest("[data-muscle]");
  if (spot && /^[0-5]$/.test(event.key)) {
    power(spot, event.key);
  }
});

for (const field of tools.elements) {
  field.addEventListener("change", paint);
}
form.elements["needle.side"].addEventListener("change", paint);
// On a narrow screen the answer stands nearer when the long parts are folded.
if (window.matchMedia("(max-width: 61.9rem)").matches) {
  form.querySelectorAll(".fold").forEach((fold) => { fold.open = false; });
}
form.classList.add("live-on");
chart.hidden = false;
paint();
