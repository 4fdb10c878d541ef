// Screening one question at a time. Without this all questions stand below each other and are saved by their button.

const form = document.getElementById("form-screening");
const items = [...form.querySelectorAll(".walk-item")];
const place = form.querySelector(".walk-place");
const moves = form.querySelector(".walk-moves");
const [back, next] = moves.querySelectorAll("[data-move]");
const modes = form.querySelector(".walk-modes");
let at = 0;

function walking() {
  return form.classList.contains("walking");
}

function answered(item) {
  return item.dataset.field
    ? item.querySelector("input:checked")?.value !== ""
    : [...item.querySelectorAll("input")].some((field) => (field.type === "checkbox" ? field.checked : field.value.trim() !== ""));
}

function isOpen(item) {
  return item.dataset.field && !answered(item) && item.querySelector(".known").textContent === "";
}

function show(number, focus = true) {
  at = Math.min(Math.max(number, 0), items.length - 1);
  items.forEach((item, i) => item.classList.toggle("current", i === at));
  back.disabled = at === 0;
  next.textContent = at === items.length - 1 ? "To the open ones" : "Next";
  const open = items.filter(isOpen).length;
  const outcome = document.querySelector("#screening-now .card-word").textContent;
  place.textContent = `${at + 1} of ${items.length}, ${open === 0 ? "none open: save the answers" : `${open} open`}. So far: ${outcome}.`;
  if (focus) {
    items[at].focus({ preventScroll: true });
    form.scrollIntoView({ block: "start" });
  }
}

// After the last one come those that were passed over; when none is open, the answers are saved.
function go(step) {
  if (step > 0 && at === items.length - 1) {
    const first = items.findIndex(isOpen);
    if (first < 0) {
      form.querySelector("[type=submit]").focus();
    } else {
      show(first);
    }
    return;
  }
  show(at + step);
}

function answer(item, value) {
  const radio = item.querySelector(`input[type=radio][value="${value}"]`);
  if (radio) {
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }
  return Boolean(radio);
}

function still(button) {
  const item = button.closest(".walk-item");
  if (button.dataset.still) {
    answer(item, button.dataset.still);
  } else {
    const field = item.querySelector("input");
    field.value = button.dataset.same;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (walking()) {
    go(1);
  }
}

function mode(word) {
  form.classList.toggle("walking", word === "walk");
  moves.hidden = word !== "walk";
  for (const button of modes.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.dataset.mode === word));
  }
}

form.addEventListener("click", (event) => {
  const { target } = event;
  const stillTrue = target.closest("[data-still], [data-same]");
  if (stillTrue) {
    still(stillTrue);
  } else if (target.dataset.move) {
    go(Number(target.dataset.move));
  } else if (target.dataset.mode) {
    mode(target.dataset.mode);
    show(at, target.dataset.mode === "walk");
  } else if (walking() && target.matches("input[type=radio][value=no]") && event.detail > 0) {
    go(1);
  }
});

const KEYS = { y: "yes", n: "no", u: "" };

form.addEventListener("keydown", (event) => {
  const item = event.target.closest(".walk-item");
  if (!walking() || !item || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const typing = event.target.matches("input[type=text]");
  const key = event.key.toLowerCase();
  if (event.key === "Enter" && !event.target.matches("button")) {
    event.preventDefault();
    go(1);
  } else if (!typing && key in KEYS && answer(item, KEYS[key])) {
    event.preventDefault();
    if (key === "n") {
      go(1);
    }
  } else if (!typing && key === "s" && item.querySelector("[data-still], [data-same]")) {
    event.preventDefault();
    still(item.querySelector("[data-still], [data-same]"));
  }
});

form.addEventListener("change", () => show(at, false));
document.body.addEventListener("htmx:afterSettle", () => show(at, false));

for (const button of form.querySelectorAll("[data-still], [data-same]")) {
  button.hidden = false;
}
for (const item of items) {
  item.tabIndex = -1;
}
modes.hidden = false;
mode(form.querySelector(".fault") ? "all" : "walk");
const begin = items.findIndex((item) => !answered(item));
show(begin < 0 ? 0 : begin, false);
