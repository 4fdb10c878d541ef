// What the page does beyond plain HTML. Without it everything still works.

// The client's clock, at the moment of sending; a form that is sent twice says the same twice.
document.addEventListener("submit", (event) => {
  const clock = event.target.querySelector("[data-now]");
  if (clock && clock.value === "") {
    clock.value = new Date().toISOString();
  }
});

// A site that was found by search is put into the field.
document.addEventListener("click", (event) => {
  const pick = event.target.closest("[data-pick]");
  if (pick) {
    const list = pick.closest("ul");
    const field = list.closest(".field").querySelector("input");
    field.value = pick.dataset.pick;
    list.replaceChildren();
    field.focus();
  }
});

// A link into a folded form unfolds it.
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  if (target) {
    target.scrollIntoView();
  }
}
window.addEventListener("hashchange", unfold);
unfold();

// Faults come first: a page that was refused begins there.
const faults = document.querySelector("form .faults");
if (faults) {
  faults.focus();
}

// Times in the reader's own zone.
for (const time of document.querySelectorAll("time[datetime]")) {
  const date = new Date(time.dateTime);
  if (!Number.isNaN(date.getTime())) {
    time.textContent = date.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  }
}
