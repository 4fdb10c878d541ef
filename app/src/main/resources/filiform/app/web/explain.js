// The trial: each move asks again. Without this the form still works, by its button.

const form = document.getElementById("try-form");
const { asking } = await import(form.dataset.live);
const met = document.getElementById("try-met");
const status = document.getElementById("try-status");
const depth = form.elements.depth;
const range = form.querySelector("[data-moves=depth]");

function question() {
  return new URLSearchParams(new FormData(form)).toString();
}

const { ask } = asking({
  path: "/explain/answer",
  parts: { met },
  marked: [met],
  status,
  said: () => met.querySelector("[data-said]")?.dataset.said ?? met.querySelector(".fault")?.textContent ?? "",
  shown: question(),
  pace: 80,
  placed: (asked) => history.replaceState(null, "", `/explain?${asked}#try`),
});

// Another place has another depth: the page is asked for it, since how deep a needle can go changes too.
form.elements.site.addEventListener("change", () => {
  depth.disabled = true;
  location.assign(`/explain?${question()}#try`);
});
form.elements.needle.addEventListener("change", () => ask(question()));
depth.addEventListener("input", () => {
  range.value = depth.value;
  ask(question());
});
range.addEventListener("input", () => {
  depth.value = range.value;
  ask(question());
});
range.hidden = false;
form.classList.add("moving");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask(question());
});
