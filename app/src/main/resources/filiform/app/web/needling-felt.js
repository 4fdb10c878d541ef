// The patient felt something: tap where, tap what, and the action stands in large letters at once, by the rules on the
// page. It begins with what the rules say while nothing is told: hold still.

import { decide } from "./rules.js";
import { el, button } from "./needling-parts.js";
import { charting } from "./needling-where.js";

// What is called out, letters that can be read across the room; the emergency says both that are to be done first.
const CALLED = { continue: ["GO ON"], pause: ["PAUSE"], stop: ["STOP"], emergency: ["STOP", "CALL"] };
const SIGNS = { continue: "Go on", pause: "Pause", stop: "Stop", emergency: "Emergency: stop, then call" };
const COURSES = ["only for a moment", "fades within seconds", "stays", "grows", "came later"];
const TABS = [["where", "Where"], ["felt", "Felt"], ["seen", "Seen"], ["how", "How strong, how long"],
  ["patient", "The patient"], ["now", "What now"]];

// Capitals of the letters are at least so tall, in pixels; see LiveLettersTest for what is read at two metres.
const CAPITAL = 84;
const CAPITAL_OF_SIZE = 0.7;

// The letters, as wide as the screen: drawn, so that a long word is narrowed on a small screen and never made smaller.
function letters(words, width) {
  const space = "http://www.w3.org/2000/svg";
  const size = Math.max(31, CAPITAL / CAPITAL_OF_SIZE / (width / 100));
  const line = size * 0.87;
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("viewBox", `0 0 100 ${words.length * line}`);
  drawing.setAttribute("aria-hidden", "true");
  words.forEach((word, i) => {
    const text = document.createElementNS(space, "text");
    text.textContent = word;
    Object.entries({ x: 50, y: i * line + size * 0.79, "font-size": size, textLength: word.length > 4 ? 97 : 92,
      lengthAdjust: "spacingAndGlyphs" }).forEach(([name, value]) => text.setAttribute(name, String(value)));
    drawing.append(text);
  });
  return drawing;
}

const toggled = (list, word) => (list.includes(word) ? list.filter((each) => each !== word) : [...list, word]);

// root: where it is shown; needles(): those that are in; all(): those that are out too; place(needle or none): {regions,
// muscles, referral};
// chart: address of the body chart; place(needle): what is known of where it is; changed(told): each time something is
// told; out(needle, state): a needle came out; finished(told).
export function feeling({ root, tables, chart, needles, all, place, patient, changed, out, finished }) {
  let told;
  let tab;
  const body = charting(chart, put);

  const report = () => ({ ...told.report, place: place(told.needle), patient: patient.answers });

  // The words of a list, those that ask for most first: each beside all that else lets the needling go on.
  const well = Object.fromEntries(tables.stop.dulling.map((fact) => [fact.name, "no"]));
  const calm = { quality: ["none"], radiates: "no", intensity: 0, course: "stays" };
  function byWeight(words, asked) {
    const weight = (word) => tables.stop.actions.indexOf(decide(tables, asked(word)).action);
    return words.map((word) => word.name).sort((a, b) => weight(b) - weight(a));
  }
  const qualities = byWeight(tables.stop.qualities, (word) =>
    ({ sensation: { ...calm, quality: [word] }, signs: ["none"], patient: well }));
  const signs = byWeight(tables.stop.signs, (word) => ({ sensation: calm, signs: [word], patient: well }));

  function say(change, next = tab) {
    change(told.report);
    told.report.sensation.where = told.places.map(spoken);
    const turned = tab !== next;
    tab = next;
    changed(told, decide(tables, report()));
    show(turned);
  }

  const choice = (words, chosen, tapped, more = {}) =>
    button(words, tapped, { "aria-pressed": String(chosen), class: "tap choice", ...more });

  // A place on the needle's own side bears the name by which the rules know its referral; on the other side, or where
  // the needle's side is not known, it bears its side too, and so is never taken for referral that was expected.
  const own = (side) => side === "" || side === place(told.needle).side;
  const spoken = ({ name, side }) => (own(side) ? name : `${side} ${name}`);
  const held = (name, side = "") => told.places.some((each) => spoken(each) === spoken({ name, side }));

  // One more place at which it is felt, or one less.
  function put(name, side = "") {
    const more = !held(name, side);
    const others = told.places.filter((each) => spoken(each) !== spoken({ name, side }));
    told.places = more ? [...others, { name, side }] : others;
    const radiates = told.places.length > 0 ? "yes" : "unknown";
    say(({ sensation }) => Object.assign(sensation, { radiates }), more ? "felt" : "where");
  }

  function where({ sensation }) {
    const { part, view, side, referral } = place(told.needle);
    const away = told.places.length > 0;
    const way = (words, radiates) => choice(words, !away && sensation.radiates === radiates, () => {
      told.places = [];
      say((to) => Object.assign(to.sensation, { radiates }), "felt");
    });
    const to = (words, name) => choice(words, held(name), () => put(name));
    return [
      el("h3", {}, "Where is it felt?"),
      el("div", { class: "taps" },
        way("At the needle only", "no"), way("It travels, not clear where", "yes"), way("Not known", "unknown")),
      body.show({ of: told.id, part, view, side }, held),
      el("h4", {}, `Or in words${referral.length === 0 ? "" : ": where this muscle may refer pain, and elsewhere"}`),
      el("div", { class: "taps" }, ...referral.map((name) => to(name, name)),
        to("It travels elsewhere", "elsewhere")),
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
    const list = (heading, lines) =>
      lines.length === 0 ? [] : [el("h3", {}, heading), el("ul", {}, ...lines.map((line) => el("li", {}, line)))];
    const broken = (to) => { to.signs = [...new Set([...to.signs, "broken needle"])]; };
    return [
      el("ol", { class: "live-steps" }, ...decision.steps.map((step) => el("li", {}, step))),
      ...needles().map((needle) => el("div", { class: "still-in", role: "group", "aria-label": `Needle ${needle.number}` },
        el("strong", {}, `Needle ${needle.number} is still in`),
        button("Out, whole", () => out(needle, "whole"), { class: "tap strong" }),
        button("Out, bent", () => out(needle, "bent")),
        button("Broken", () => { out(needle, "broken"); say(broken, "now"); }))),
      tabs(),
      ...list("Ask", decision.ask),
      ...list("Examine", decision.examine),
      ...list("Write down", decision.notes),
      ...list("Why", decision.rules.map((rule) => `${rule.id}: ${rule.why}`)),
      ...list("Mind", tables.stop.always),
    ];
  }

  function tabs() {
    return el("div", { class: "tabs", role: "group", "aria-label": "What is told" }, ...TABS.map(([name, words]) =>
      button(done[name](told.report) ? `${words} ✓` : words, () => { tab = name; show(true); },
        { class: "tap tab", "aria-pressed": String(tab === name) })));
  }

  const done = {
    where: ({ sensation }) => sensation.radiates !== "unknown",
    felt: ({ sensation }) => sensation.quality.length > 0,
    seen: ({ signs: seen }) => seen.length > 0,
    how: ({ sensation }) => sensation.intensity !== null && sensation.course !== "not known",
    patient: () => tables.stop.dulling.every((fact) => ["yes", "no"].includes(patient.answers[fact.name])),
    now: () => false,
  };

  function page(decision) {
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

  // up: the letters come to the top of the screen.
  function show(up = false) {
    const decision = decide(tables, report());
    const before = document.activeElement;
    const focused = before?.textContent;
    root.dataset.action = decision.action;
    root.replaceChildren(
      el("h2", { class: "called", tabindex: "-1" }, letters(CALLED[decision.action], root.clientWidth),
        el("span", { class: "called-words", role: "alert" }, SIGNS[decision.action])),
      ...(tab === "now" ? [] : [el("p", { class: "first-step" }, decision.steps[0]), tabs(), ...which(), ...places()]),
      ...page(decision),
      el("div", { class: "finish" }, button("Done: record it", () => finished(told), { class: "tap strong" }),
        button("Wrong tap: record nothing", () => finished(null))),
    );
    // What stands there again, as the chart does, else what says the same.
    const again = root.contains(before) ? before
      : [...root.querySelectorAll("button")].find((each) => each.textContent === focused);
    again?.focus({ preventScroll: true });
    if (up) {
      root.scrollIntoView();
      root.querySelector(".called").focus({ preventScroll: true });
    }
  }

  function places() {
    const all = ["where", "felt"].includes(tab) ? told.places.map(spoken).join(", ") : "";
    return all === "" ? [] : [el("p", { class: "where-told" }, "Felt away from the needle: ", el("strong", {}, all))];
  }

  function which() {
    const known = (needle) => needle?.id === told.needle?.id;
    return all().length < 2 ? [] : [el("div", { class: "taps", role: "group", "aria-label": "Which needle" },
      ...all().map((needle) => choice(`Needle ${needle.number}${needle.out === "" ? "" : ", out"}`, known(needle),
        () => { told.needle = needle; say(() => {}); })),
      choice("Not known which", known(undefined), () => { told.needle = undefined; say(() => {}); }))];
  }

  return {
    // began: {id, at}; needle: which, or none; signs: what is seen already.
    begin(began, needle, first = "where") {
      told = { ...began, needle, places: [], report: { sensation: { quality: [], radiates: "unknown", where: [], intensity: null,
        course: "not known" }, signs: [] } };
      tab = first;
      changed(told, decide(tables, report()));
      show(true);
    },
    show,
  };
}
