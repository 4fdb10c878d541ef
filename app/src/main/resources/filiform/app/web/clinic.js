// What the page does beyond plain HTML. Without it everything still works.

// The client's clock, at the moment of sending; a form that is sent twice says the same twice.
document.addEventListener("submit", (event) => {
  const clock = event.target.querySelector("[data-now]");
  if (clock && clock.value === "") {
    clock.value = new Date().toISOString();
  }
});

// Who presses on a site that was found has not left the field: what is half typed there is not asked for.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest("[data-pick]")) {
    event.preventDefault();
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

// What was tapped on the live screen and is not recorded yet would be wiped from the device with the rest.
document.addEventListener("submit", (event) => {
  const waiting = Number(localStorage.getItem("filiform-live-waiting"));
  if (event.target.getAttribute("action") === "/sign-out" && waiting > 0
      && !confirm(`${waiting} taps of the live screen are not recorded yet and would be lost. Sign out all the same?`)) {
    event.preventDefault();
  }
});

// Paper shows whole what the screen folds, also where the style sheet alone cannot unfold it.
window.addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details.whole")) {
    fold.open = true;
  }
});

// Faults come first: a page that was refused begins there.
const faults = document.querySelector(".faults[role=alert][tabindex]");
if (faults) {
  faults.focus();
}

// Times in the reader's own zone.
for (const time of document.querySelectorAll("time[datetime]:not([data-since])")) {
  const date = new Date(time.dateTime);
  if (!Number.isNaN(date.getTime())) {
    time.textContent = date.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  }
}

// A note is copied as it stands.
document.addEventListener("click", async (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const note = document.getElementById(copy.dataset.copy);
    try {
      await navigator.clipboard.writeText(note.textContent);
      copy.textContent = "Copied";
    } catch {
      // Without TLS browsers lend no clipboard: the text is marked, to be copied by hand.
      note.closest("details").open = true;
      getSelection().selectAllChildren(note);
      copy.textContent = "Marked: copy it by hand";
    }
  }
});

// How long a needle has been in.
for (const since of document.querySelectorAll("time[data-since]")) {
  const started = new Date(since.dateTime).getTime();
  const tick = () => {
    const seconds = Math.max(0, Math.floor((Date.now() - started) / 1000));
    since.textContent = `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
  };
  tick();
  setInterval(tick, 1000);
}

// A signature is drawn, and sent as a picture with the form.
for (const sign of document.querySelectorAll("[data-sign]")) {
  sign.hidden = false;
  const canvas = sign.querySelector("canvas");
  const field = sign.closest("form").querySelector("[name=signature]");
  const pen = canvas.getContext("2d");
  const wipe = () => {
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    field.value = "";
  };
  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return [((event.clientX - box.left) * canvas.width) / box.width, ((event.clientY - box.top) * canvas.height) / box.height];
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pen.lineWidth = 3;
    pen.lineCap = "round";
    pen.strokeStyle = "#10181a";
    pen.beginPath();
    pen.moveTo(...at(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) {
      pen.lineTo(...at(event));
      pen.stroke();
      field.value = "drawn";
    }
  });
  canvas.addEventListener("pointerup", () => {
    if (field.value !== "") {
      field.value = canvas.toDataURL("image/png");
    }
  });
  sign.querySelector("[data-wipe]").addEventListener("click", wipe);
  const before = field.value;
  wipe();
  if (before.startsWith("data:image/png")) {
    // A form that came back: what was drawn stays drawn.
    const drawn = new Image();
    drawn.addEventListener("load", () => pen.drawImage(drawn, 0, 0));
    drawn.src = before;
    field.value = before;
  }
}

// One tap for a checklist that was kept as a whole; each line stays to be changed.
for (const all of document.querySelectorAll("[data-all]")) {
  all.hidden = false;
  all.addEventListener("click", () => {
    const form = all.closest("form");
    for (const choice of form.querySelectorAll(`input[type=radio][value=${all.dataset.all}]`)) {
      if (!form.querySelector(`input[name="${choice.name}"]:checked`)) {
        choice.checked = true;
      }
    }
  });
}

// A file is sent as it is, with what is said of it beside.
document.addEventListener("submit", async (event) => {
  const form = event.target.closest("[data-attach]");
  if (!form) {
    return;
  }
  event.preventDefault();
  const said = form.querySelector("[role=status]");
  const file = form.elements.file.files[0];
  if (!file) {
    said.textContent = "Choose a file first.";
    return;
  }
  said.textContent = "Sending…";
  const about = new URLSearchParams({ id: form.elements.id.value, kind: form.elements.kind.value, name: form.elements.name.value });
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "X-Form-Token": form.elements.csrf.value, "X-Attached": about.toString() },
      body: file,
    });
    if (answer.status === 201) {
      location.reload();
    } else {
      said.textContent = answer.status === 422 ? await answer.text() : "The file was refused. It may hold 10 MB at most.";
    }
  } catch {
    said.textContent = "The clinic cannot be reached. Nothing was kept; try again.";
  }
});
