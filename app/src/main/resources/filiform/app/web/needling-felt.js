// The patient felt something: tap where, tap what, and the action stands in large letters at once, by the rules on the
// page. It begins with what the rules say while nothing is told: hold still.

import { decide } from "./rules.js";
import { el, button } from "./needling-parts.js";

// What is called out, letters that can be read across the room; the emergency says both that are to be done first.
const CALLED = { continue: ["GO ON"], pause: ["PAUSE"], stop: ["STOP"], emergency: ["STOP", "CALL"] };
const SIGNS = { continue: "Go on", pause: "Pause", stop: "Stop", emergency: "Emergency: stop, then call" };
const COURSES = ["only for a moment", "fades within seconds", "stays", "grows", "came later"];
const TABS = [["where", "Where"], ["felt", "Felt"], ["seen", "Seen"], ["how", "How strong, how long"],
  ["patient", "The patient"], ["now", "What now"]];

// The letters, as wide as the screen allows: drawn, so that a long word is narrowed and never made smaller.
function letters(words) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("viewBox", `0 0 100 ${words.length * 27}`);
  drawing.setAttribute("aria-hidden", "true");
  words.forEach((word, i) => {
    const text = document.createElementNS(space, "text");
    text.textContent = word;
    text.setAttribute("x", "50");
    text.setAttribute("y", String(i * 27 + 24.5));
    text.setAttribute("textLength", word.length > 4 ? "98" : "92");
    text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    drawing.append(text);
  });
  return drawing;
}

const toggled = (list, word) => (list.includes(word) ? list.filter((each) => each !== word) : [...list, word]);

// root: where it is shown; needles(): those that are in; place(needle): {regions, muscles, referral};
// changed(told): each time something is told; out(needle, state): a needle came out; finished(told).
export function feeling({ root, tables, needles, place, patient, changed, out, finished }) {
  let told;
  let tab;

  const report = () => ({ ...told.report, place: place(told.needle), patient: patient.answers });

  // The words of a list, those that ask for most first.
  function byWeight(words, asked) {
    const weight = (word) => tables.stop.actions.indexOf(decide(tables, asked(word)).action);
    return words.map((word) => word.name).sort((a, b) => weight(b) - weight(a));
  }
  const qualities = byWeight(tables.stop.qualities, (word) => ({ sensation: { quality: [word] } }));
  const signs = byWeight(tables.stop.signs, (word) => ({ signs: [word] }));

  function say(change, next = tab) {
    change(told.report);
    tab = next;
    changed(told, decide(tables, report()));
    show();
  }

  const choice = (words, chosen, tapped, more = {}) =>
    button(words, tapped, { "aria-pressed": String(chosen), class: "tap choice", ...more });

  function where({ sensation }) {
    const at = JSON.stringify([sensation.radiates, sensation.where]);
    const way = (words, radiates, ...places) => choice(words, at === JSON.stringify([radiates, places]),
      () => say((to) => Object.assign(to.sensation, { radiates, where: places }), "felt"));
    const inside = place(told.needle).referral ?? [];
    return [
      el("h3", {}, "Where is it felt?"),
      el("div", { class: "taps" },
        way("At the needle only", "no"),
        way("It travels, not clear where", "yes"),
        way("It travels elsewhere", "yes", "elsewhere"),
        ...inside.map((name) => way(`To the ${name}`, "yes", name)),
        way("Not known", "unknown")),
    ];
  }

  function words(heading, all, chosen, put) {
    return [el("h3", {}, heading), el("div", { class: "taps" }, ...all.map((word) =>
      choice(word, chosen.includes(word), () => say((to) => put(to, toggled(chosen, word)), "now"))))];
  }

  function how({ sensation }) {
    const ten = Array.from({ length: 11 }, (_, i) => i);
    return [
      el("h3", {}, "How strong, of 10?"),
      el("div", { class: "taps numbers" }, ...ten.map((i) => choice(String(i), sensation.intensity === i,
        () => say((to) => { to.sensation.intensity = sensation.intensity === i ? null : i; })))),
      el("h3", {}, "How long?"),
      el("div", { class: "taps" }, ...COURSES.map((course) => choice(course, sensation.course === course,
        () => say((to) => { to.sensation.course = sensation.course === course ? "not known" : course; })))),
    ];
  }

  function dulled() {
    const put = (name, answer) => { patient.answers[name] = answer; patient.keep(); say(() => {}); };
    return [
      el("h3", {}, "What may dull the patient's feeling"),
      el("p", {}, "What nobody answered counts as unknown."),
      button("None of these", () => {
        tables.stop.dulling.forEach((fact) => { patient.answers[fact.name] = "no"; });
        patient.keep();
        say(() => {}, "now");
      }, { class: "tap" }),
      ...tables.stop.dulling.map((fact) => el("fieldset", { class: "fact" }, el("legend", {}, fact.question),
        ...["yes", "no", "unknown"].map((answer) => choice(answer, (patient.answers[fact.name] ?? "unknown") === answer,
          () => put(fact.name, answer))))),
    ];
  }

  function now(decision) {
    const list = (heading, lines, kind = "ul") =>
      lines.length === 0 ? [] : [el("h3", {}, heading), el(kind, {}, ...lines.map((line) => el("li", {}, line)))];
    return [
      el("ol", { class: "live-steps" }, ...decision.steps.map((step) => el("li", {}, step))),
      ...needles().map((needle) => el("div", { class: "still-in", role: "group", "aria-label": `Needle ${needle.number}` },
        el("strong", {}, `Needle ${needle.number} is still in`),
        button("Out, whole", () => { out(needle, "whole"); show(); }, { class: "tap strong" }),
        button("Out, bent", () => { out(needle, "bent"); show(); }, { class: "tap" }),
        button("Broken", () => { out(needle, "broken"); say((to) => {
          to.signs = [...new Set([...to.signs, "broken needle"])]; }, "now"); }, { class: "tap" }))),
      ...list("Ask", decision.ask),
      ...list("Examine", decision.examine),
      ...list("Write down", decision.notes),
      ...list("Why", decision.rules.map((rule) => `${rule.id}: ${rule.why}`)),
      ...list("Mind", tables.stop.always),
    ];
  }

  const done = {
    where: ({ sensation }) => sensation.radiates !== "unknown",
    felt: ({ sensation }) => sensation.quality.length > 0,
    seen: ({ signs: seen }) => seen.length > 0,
    how: ({ sensation }) => sensation.intensity !== null && sensation.course !== "not known",
    patient: () => tables.stop.dulling.every((fact) => ["yes", "no"].includes(patient.answers[fact.name])),
    now: () => false,
  };

  function body(decision) {
    switch (tab) {
      case "where": return where(told.report);
      case "felt": return words("What is felt? Tap all of it.", qualities, told.report.sensation.quality,
        (to, chosen) => { to.sensation.quality = chosen; });
      case "seen": return words("What is seen or told besides? Tap all of it.", signs, told.report.signs,
        (to, chosen) => { to.signs = chosen; });
      case "how": return how(told.report);
      case "patient": return dulled();
      default: return now(decision);
    }
  }

  function show() {
    const decision = decide(tables, report());
    const which = needles().length > 1 && tab !== "now" ? [el("div", { class: "taps", role: "group", "aria-label": "Which needle" },
      ...needles().map((needle) => choice(`Needle ${needle.number}`, needle.id === told.needle?.id,
        () => { told.needle = needle; say(() => {}); })))] : [];
    root.dataset.action = decision.action;
    root.replaceChildren(
      el("h2", { class: "called", tabindex: "-1" }, letters(CALLED[decision.action]),
        el("span", { class: "called-words", role: "alert" }, SIGNS[decision.action])),
      ...(tab === "now" ? [] : [el("p", { class: "first-step" }, decision.steps[0])]),
      el("div", { class: "tabs", role: "group", "aria-label": "What is told" }, ...TABS.map(([name, words]) =>
        button(done[name](told.report) ? `${words} ✓` : words, () => { tab = name; show(); root.scrollIntoView(); },
          { class: "tap tab", "aria-pressed": String(tab === name) }))),
      ...which,
      ...body(decision),
      el("div", { class: "finish" }, button("Done: record it", () => finished(told), { class: "tap strong" }),
        button("Wrong tap: record nothing", () => finished(null), { class: "tap" })),
    );
    if (tab === "now") {
      root.scrollIntoView();
    }
  }

  return {
    // began: {id, at}; needle: which, or none; signs: what is seen already.
    begin(began, needle, first = "where") {
      told = { ...began, needle, report: { sensation: { quality: [], radiates: "unknown", where: [], intensity: null,
        course: "not known" }, signs: [] } };
      tab = first;
      changed(told, decide(tables, report()));
      show();
      root.scrollIntoView();
    },
    show,
  };
}
