// How the live page makes its parts, and what stands once all that was tapped is counted in.

export function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...children);
  return made;
}

// A gloved finger often taps twice, and the second tap may meet another button that has come up under it: so nothing
// happens again so soon, in milliseconds; and what happens once per needle takes longer.
const TWICE = 350;
const ONCE = 1_200;
let last = { once: "", at: -ONCE };

// Whether this tap counts. once: a name by which a tap is known again although its words have changed.
export function apart({ timeStamp: at }, once = "") {
  const since = at - last.at;
  const counts = since >= TWICE && (once === "" || once !== last.once || since >= ONCE);
  last = counts ? { once, at } : last;
  return counts;
}

export function button(words, tapped, { once = "", ...attributes } = {}) {
  const made = el("button", { type: "button", class: "tap", ...attributes }, words);
  made.addEventListener("click", (event) => apart(event, once) && tapped(event));
  return made;
}

// The needles of a visit: what the clinic knows, and after it what waits here.
export function standing(known, entries) {
  const needles = (known?.needles ?? []).map((needle) => ({ ...needle }));
  const outs = new Map();
  for (const entry of entries.filter((each) => each.state !== "refused")) {
    const field = (name) => entry.fields.find(([key]) => key === name)?.[1] ?? "";
    const named = (id) => needles.find((needle) => needle.id === id);
    if (entry.kind === "needle") {
      const number = Math.max(known?.next_number ?? 1, ...needles.map((needle) => needle.number + 1));
      needles.push({ id: entry.id, number, site: field("site"), side: field("side"), in: entry.at, out: "", state: "",
        waits: true });
    } else if (entry.kind === "out" && named(field("needle"))) {
      outs.set(entry.id, field("needle"));
      Object.assign(named(field("needle")), { out: entry.at, state: field("state") });
    } else if (entry.kind === "retraction") {
      const gone = needles.findIndex((needle) => needle.id === field("corrects"));
      const back = needles.find((needle) => needle.id === outs.get(field("corrects"))
        || needle.out_id === field("corrects"));
      if (gone >= 0) {
        needles.splice(gone, 1);
      } else if (back) {
        Object.assign(back, { out: "", state: "" });
      }
    }
  }
  return needles;
}

// "4:07", minutes and seconds; hours where there are any.
export function clock(since, now) {
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
