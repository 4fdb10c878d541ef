// The live plan: each move of a slider asks again. Without this the form still works, by its button.

const form = document.getElementById("plan-form");
const page = new URL(form.action).pathname;
const { asking, showFaults } = await import(form.dataset.live);
const now = document.getElementById("live-now");
const more = document.getElementById("live-more");
const map = document.getElementById("live-map");
const status = document.getElementById("live-status");
const ranges = [...form.querySelectorAll("input[type=range][data-moves]")];

// The server is not asked more often than this, in milliseconds.
const PACE = 50;
// A map waits until the sliders have rested so long.
const REST = 250;
// A new site or technique has its own depths and ways in.
const OWN = /^(technique|posture|depth|tilt_deg|azimuth_deg|entry_x_mm|entry_y_mm|diameter_mm|length_mm|measured\..*)$/;

// What the sliders ask, as an address has it.
function question(without = []) {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== "" && !without.includes(name)) {
      asked.append(name, value.trim());
    }
  }
  return asked.toString();
}

const { ask: askFor, say } = asking({
  path: `${page}/answer`,
  parts: { now, more },
  marked: [now, more],
  status,
  said: () => now.querySelector("[data-said]")?.dataset.said ?? "Not planned: something is to be set right.",
  shown: question(),
  pace: PACE,
  placed: (asked) => {
    showFaults(form, now);
    history.replaceState(null, "", address(asked));
    drawMap();
  },
});

function ask() {
  pin();
  askFor(question());
}

// A slider and its number say the same.
for (const range of ranges) {
  const number = form.elements[range.dataset.moves];
  const settle = () => range.classList.toggle("unset", range.classList.contains("may-lack") && number.value === "");
  range.hidden = false;
  settle();
  range.addEventListener("input", () => {
    number.value = range.value;
    settle();
  });
  number.addEventListener("input", () => {
    range.value = number.value === "" ? range.dataset.usual : number.value;
    settle();
  });
}

// The needle's length bounds its depth.
function reach() {
  const depth = ranges.find((range) => range.dataset.moves === "depth");
  const length = Number.parseFloat((form.elements.length_mm?.value ?? "").replace(",", "."));
  if (depth && length >= 1) {
    depth.max = String(Math.min(Number(depth.dataset.most ?? depth.max), Math.floor(length)));
  }
}

function again() {
  for (const field of form.elements) {
    if (OWN.test(field.name) && !(document.activeElement.name === "technique" && field.name === "technique")) {
      field.value = "";
    }
  }
  location.assign(`${page}?${question()}`);
}

form.addEventListener("input", (event) => {
  const { target } = event;
  if (target.name === "site") {
    if ([...target.list.options].some((option) => option.value === target.value)) {
      again();
    }
  } else if (target.name !== "technique" && now.childElementCount > 0) {
    if (target.name === "length_mm") {
      reach();
    }
    ask();
  }
});
form.addEventListener("change", (event) => {
  if (event.target.name === "site" || event.target.name === "technique") {
    again();
  }
});

// A site that is picked from the list of those found.
form.addEventListener("click", (event) => {
  if (event.target.closest("[data-pick]")) {
    setTimeout(again);
  }
});

// A visit takes over what was answered, and that must be what the sliders say.
now.addEventListener("submit", (event) => {
  if (now.classList.contains("stale")) {
    event.preventDefault();
    say("Wait: the plan is being computed again.");
  }
});

// The map: coarse, then fine; only when something else than what its axes show has changed.
const AXES = { "tilt-and-depth": ["tilt_deg", "depth"], entry: ["entry_x_mm", "entry_y_mm"] };
let kind = map?.dataset.kind ?? "tilt-and-depth";
let drawn = "";
let mapCall = new AbortController();
let mapTimer = 0;

function address(asked) {
  return `${page}?${asked}${kind === "tilt-and-depth" ? "" : `&map=${kind}`}`;
}

function value(name) {
  const typed = form.elements[name]?.value ?? "";
  const range = ranges.find((each) => each.dataset.moves === name);
  return Number(typed === "" ? range?.dataset.usual : typed);
}

// The ring on the map stands where the sliders are. False where that is off the map.
function pin() {
  const ring = map?.querySelector(".map-now");
  if (!ring) {
    return true;
  }
  const at = [ring.dataset.across, ring.dataset.down].map((span, i) => {
    const [least, most, from, to] = span.split(" ").map(Number);
    const here = value(AXES[kind][i]);
    return { inside: here >= least && here <= most, place: from + (to - from) * (here - least) / (most - least) };
  });
  const inside = at.every((one) => one.inside);
  ring.classList.toggle("outside", !inside);
  ring.setAttribute("transform", `translate(${at[0].place.toFixed(2)} ${at[1].place.toFixed(2)})`);
  return inside;
}

function drawMap() {
  const wanted = `${kind}?${question(AXES[kind])}`;
  clearTimeout(mapTimer);
  if (!map || !now.querySelector("[data-said]") || (pin() && wanted === drawn)) {
    return;
  }
  mapCall.abort();
  map.classList.add("stale");
  map.setAttribute("aria-busy", "true");
  mapTimer = setTimeout(() => fetchMap(wanted), drawn === "" ? 0 : REST);
}

async function fetchMap(wanted) {
  mapCall = new AbortController();
  const { signal } = mapCall;
  const asked = question();
  try {
    for (const nodes of [16, 64]) {
      const answer = await fetch(`/plan/map?${asked}&map=${kind}&nodes=${nodes}`, { signal });
      const html = await answer.text();
      if (signal.aborted || wanted !== `${kind}?${question(AXES[kind])}`) {
        return;
      }
      if (answer.status !== 200) {
        throw new Error(String(answer.status));
      }
      const picture = document.getElementById("live-map-picture");
      const open = picture.querySelector("details")?.open ?? false;
      picture.innerHTML = html;
      picture.querySelectorAll("details").forEach((fold) => { fold.open = open; });
      drawn = wanted;
      map.classList.remove("stale");
      map.setAttribute("aria-busy", "false");
      pin();
    }
  } catch (trouble) {
    if (!signal.aborted) {
      say("The risk map did not come.");
    }
  }
}

map?.querySelector(".map-kinds").addEventListener("click", (event) => {
  const link = event.target.closest("[data-map]");
  if (link) {
    event.preventDefault();
    kind = link.dataset.map;
    for (const other of map.querySelectorAll("[data-map]")) {
      other.toggleAttribute("aria-current", false);
    }
    link.setAttribute("aria-current", "true");
    history.replaceState(null, "", address(question()));
    drawMap();
  }
});

form.classList.add("moving");
for (const range of ranges) {
  range.dataset.most = range.max;
}
if (window.matchMedia("(min-width: 62rem)").matches) {
  form.querySelector(".live-setup").open = true;
}
drawMap();
