// Where it feels numb or hurts, drawn with a finger, a pen or a mouse. Who cannot draw says it in words.

import { at, loop, size, stroke, thinned } from "./outline.js";

const fold = document.getElementById("draw");
const status = document.getElementById("drawn");
const form = document.getElementById("check");
const kept = [];
let line = null;
let points = [];

function tell() {
  status.textContent = kept.length === 0 ? status.dataset.none : status.dataset.some;
}

fold.addEventListener("pointerdown", (event) => {
  const svg = event.target.closest(".draw-view svg");
  if (svg && event.isPrimary) {
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
    points = [at(event, svg.querySelector(".turning"))];
    line = stroke(svg.querySelector(".strokes"), "stroke now", points, false);
  }
});

fold.addEventListener("pointermove", (event) => {
  if (line && event.isPrimary) {
    points.push(at(event, line.closest(".turning")));
    line.setAttribute("d", `M${points.map((point) => point.join(" ")).join(" L")}`);
  }
});

for (const ending of ["pointerup", "pointercancel"]) {
  fold.addEventListener(ending, (event) => {
    if (!line || !event.isPrimary) {
      return;
    }
    const svg = line.closest("svg");
    const view = line.closest(".draw-view").dataset.view;
    line.remove();
    line = null;
    const outline = loop(thinned(points, svg.viewBox.baseVal.height / 400));
    if (ending === "pointerup" && outline.length >= 3 && size(outline) >= 4) {
      const path = stroke(svg.querySelector(".strokes"), "stroke", outline, true);
      const field = Object.assign(document.createElement("input"), { type: "hidden", name: "place" });
      field.value = `${view}:${outline.map((point) => point.join(",")).join(";")}`;
      form.append(field);
      kept.push([path, field]);
    }
    tell();
  });
}

fold.querySelector("[data-undo]").addEventListener("click", () => {
  kept.pop()?.forEach((each) => each.remove());
  tell();
});

fold.hidden = false;
