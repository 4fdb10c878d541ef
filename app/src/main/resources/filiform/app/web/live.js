// What live pages share: asking again as fields change, never showing an older answer, faults at their fields.

// Asks the server for pieces of the page.
//
// path: where; parts: the elements that an answer replaces, by their name in the answer; marked: those that are greyed
// meanwhile; said: words for a screen reader; placed(asked, sound): called once a new answer stands; shown: what the
// page was opened with; pace: the server is not asked more often than this, in milliseconds.
export function asking({ path, parts, marked, status, said, placed, shown, pace = 50 }) {
  let latest = shown;
  let call = new AbortController();
  let last = 0;
  let timer = 0;

  function say(words) {
    status.textContent = words;
  }

  function mark(stale, silent = false) {
    for (const part of marked) {
      part.classList.toggle("stale", stale);
      part.classList.toggle("silent", silent);
      part.setAttribute("aria-busy", String(stale));
    }
  }

  function place(html) {
    const held = document.createElement("template");
    held.innerHTML = html;
    const focus = document.activeElement;
    const within = Object.values(parts).find((part) => part.contains(focus));
    for (const [name, part] of Object.entries(parts)) {
      const folds = () => [...part.querySelectorAll("details:not([data-server])")];
      const open = folds().map((fold) => fold.open);
      part.replaceChildren(...held.content.querySelector(`[data-part=${name}]`).childNodes);
      folds().forEach((fold, i) => { fold.open = open[i] ?? fold.open; });
    }
    if (within && !document.contains(focus)) {
      refocus(within, focus);
    }
  }

  async function redraw(asked) {
    last = performance.now();
    call = new AbortController();
    const { signal } = call;
    try {
      const answer = await fetch(`${path}?${asked}`, { signal });
      const html = await answer.text();
      if (signal.aborted || asked !== latest) {
        return;
      }
      if (answer.status !== 200 && answer.status !== 422) {
        throw new Error(String(answer.status));
      }
      place(html);
      shown = asked;
      mark(false);
      placed(asked, answer.status === 200);
      say(said());
    } catch (trouble) {
      if (!signal.aborted) {
        mark(true, true);
        say("No answer came. What is shown is not for these values.");
        timer = setTimeout(() => redraw(asked), 3000);
      }
    }
  }

  // Lets no answer come until the next question.
  function hold() {
    call.abort();
    clearTimeout(timer);
  }

  // Older questions are dropped at once; what they would answer is never shown.
  function ask(asked) {
    hold();
    latest = asked;
    if (asked === shown) {
      mark(false);
      return;
    }
    mark(true);
    say("Recomputing");
    timer = setTimeout(() => redraw(asked), Math.max(0, last + pace - performance.now()));
  }

  return { ask, hold, say };
}

// A button that was replaced hands its focus to the one that does the same, else to the first of its kind, else to
// the piece of the page.
function refocus(part, old) {
  const buttons = [...part.querySelectorAll("button")];
  const same = buttons.find((each) => each.textContent === old.textContent);
  (same ?? part).focus({ preventScroll: true });
}

// Faults stand at their fields as well as in the list.
export function showFaults(form, list) {
  for (const old of form.querySelectorAll(".live-fault")) {
    old.remove();
  }
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    const whole = field.closest(".field, .slider");
    field.removeAttribute("aria-invalid");
    whole?.classList.remove("wrong");
    whole?.querySelector(".fault")?.remove();
  }
  for (const line of list.querySelectorAll("[data-fault]")) {
    const field = line.dataset.fault && document.getElementById(line.dataset.fault);
    const whole = field && field.closest(".field, .slider");
    if (whole) {
      const words = document.createElement("p");
      words.className = "fault live-fault";
      words.textContent = line.textContent;
      field.setAttribute("aria-invalid", "true");
      whole.classList.add("wrong");
      whole.append(words);
    }
  }
}
