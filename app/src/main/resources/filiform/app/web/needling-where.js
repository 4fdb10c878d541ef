// Where something is felt, tapped on the body chart: first the part of the whole body, then its places from near. What
// is tapped is told to the rules by its name; this script decides nothing.

import { spots } from "./spots.js";
import { apart, el } from "./needling-parts.js";

// A finger that misses by so much still means what lies nearest, in pixels.
const NEAR = 28;

const LEGEND = "Tap a part, then the place. Felt at the needle only: tap the button for that. "
  + "Dashed: the part with the needle.";

// address: of the views as the clinic draws them; tapped(place, side): a place was tapped.
export function charting(address, tapped) {
  const whole = el("div", { class: "where-whole" });
  const near = el("div", { class: "where-near" });
  const root = el("div", { class: "where-felt", role: "group", "aria-label": "Body chart" }, whole, near);
  let views = null;
  let shown = [{}, () => false];
  let opened = "";

  // Until the views are here the words do without them.
  async function load() {
    const answered = await fetch(address).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
    if (answered !== null && views === null) {
      views = answered;
      const bodies = views.filter((view) => view.parts !== "");
      whole.replaceChildren(...bodies.map((view) => figure(view, view.parts, view.title)),
        el("p", { class: "where-legend" }, LEGEND));
      whole.querySelectorAll("figure").forEach((each) => spots(each, true, false));
      show(...shown);
    }
  }

  function figure(view, drawing, title) {
    const made = el("figure", { class: "where-view", "data-view": view.name });
    made.innerHTML = drawing;
    made.querySelector("title").textContent = title;
    made.append(el("figcaption", {}, title));
    return made;
  }

  // A part from near: cut out of the whole body, or on views of its own, which are turned for the left side.
  function from(view, { part, side, box }) {
    const turned = view.one_side && side === "left";
    const title = turned ? view.title.replace("right", "left") : view.title;
    const cut = view.parts !== "";
    const made = figure(view, view.places, cut ? `${title}: ${side} ${part}` : title);
    if (cut) {
      made.querySelector("svg").setAttribute("viewBox", box);
    }
    if (turned) {
      const group = made.querySelector(".turning");
      group.setAttribute("transform", `translate(${group.dataset.width} 0) scale(-1 1)`);
    }
    for (const spot of made.querySelectorAll(".spot[data-side='']")) {
      spot.dataset.side = side;
      spot.querySelector("title").textContent = `${side} ${spot.dataset.place}`;
    }
    made.querySelectorAll(".spot").forEach(({ dataset, classList }) =>
      classList.toggle("where-here", dataset.within === part && dataset.side === side));
    return made;
  }

  function open(part) {
    near.replaceChildren(...(part?.dataset.views.split("|") ?? [])
      .map((name) => from(views.find((view) => view.name === name), part.dataset)));
    near.querySelectorAll("figure").forEach((each) => spots(each, true, false));
    whole.querySelectorAll(".spot").forEach((each) => each.setAttribute("aria-pressed", String(each === part)));
  }

  // The area under the finger, or the one that it just missed.
  function meant({ target, clientX: x, clientY: y }) {
    const under = target.closest(".spot");
    const away = (spot) => {
      const { left, right, top, bottom } = spot.getBoundingClientRect();
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    };
    const all = under ? [] : [...target.closest("figure")?.querySelectorAll(".spot") ?? []]
      .filter((spot) => away(spot) <= NEAR).sort((a, b) => away(a) - away(b));
    return under ?? all[0];
  }

  function act(event) {
    const spot = meant(event);
    if (spot === undefined || !apart(event)) {
      return;
    }
    if (spot.dataset.part) {
      open(spot);
      near.querySelector("figure").scrollIntoView({ block: "nearest" });
      near.querySelector(".spot[tabindex='0']").focus({ preventScroll: true });
    } else {
      tapped(spot.dataset.place, spot.dataset.side);
    }
  }
  root.addEventListener("click", act);
  root.addEventListener("keydown", (event) => {
    if (["Enter", " "].includes(event.key) && event.target.closest(".spot")) {
      event.preventDefault();
      act(event);
    }
  });

  // The part where the needle is stands open at first, where that and the side are known. of: what is being told;
  // told(place, side): whether it was tapped.
  function show(needle, told) {
    const { of, part, view, side } = needle;
    shown = [needle, told];
    if (views === null) {
      load();
      return root;
    }
    const all = [...whole.querySelectorAll(".spot")];
    const here = all.filter(({ dataset }) => dataset.part === part && dataset.side === side);
    all.forEach((each) => each.classList.toggle("where-needle", here.includes(each)));
    if (opened !== `${of} ${side} ${part}`) {
      opened = `${of} ${side} ${part}`;
      open(here.find((each) => each.closest("figure").dataset.view === view));
    }
    near.querySelectorAll(".spot").forEach((each) =>
      each.setAttribute("aria-pressed", String(told(each.dataset.place, each.dataset.side))));
    return root;
  }
  load();
  return { show };
}
