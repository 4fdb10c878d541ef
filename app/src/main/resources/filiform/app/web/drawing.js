// Where it feels numb or hurts, drawn by finger, pen, mouse or keyboard. Who cannot draw says it in words.

import { drawing } from "./marking.js";
import { stroke } from "./outline.js";

const fold = document.getElementById("draw");
const status = document.getElementById("drawn");
const form = document.getElementById("check");
const kept = [];

function say(words) {
  status.textContent = words;
}

function tell() {
  say(kept.length === 0 ? status.dataset.none : status.dataset.some);
}

drawing({
  chart: fold,
  say,
  words: status.dataset,
  drawn: (outline, view) => {
    const path = stroke(view.querySelector(".strokes"), "stroke", outline, true);
    const field = Object.assign(document.createElement("input"), { type: "hidden", name: "place" });
    field.value = `${view.dataset.view}:${outline.map((point) => point.join(",")).join(";")}`;
    form.append(field);
    kept.push([path, field]);
    tell();
  },
});

fold.querySelector("[data-undo]").addEventListener("click", () => {
  kept.pop()?.forEach((each) => each.remove());
  tell();
});

for (const svg of fold.querySelectorAll(".mark-view svg")) {
  svg.setAttribute("role", "application");
  svg.setAttribute("tabindex", "0");
}
fold.hidden = false;
