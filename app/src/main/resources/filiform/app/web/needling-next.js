// Where the next needle goes in: at the site that was used last, unless another one of this visit is chosen. The clinic
// offers the sites and says of each why no needle may go in there; it judges again when the needle is recorded.

import { el, button } from "./needling-parts.js";

const words = ({ site, side }) => [site, side].filter(Boolean).join(", ");

// known(): what the clinic said of the visit, or null; changed(): another site was chosen.
export function choosing({ visit, known, changed }) {
  const kept = `filiform-next-${visit}`;
  const dialog = document.getElementById("sites");

  // {next, why_not}: the fields of the next needle and every reason why it may not go in; null where the clinic was
  // never reached.
  function now() {
    const chosen = sessionStorage.getItem(kept);
    return known()?.choices?.find(({ next }) => words(next) === chosen) ?? known();
  }

  function choose(next) {
    sessionStorage.setItem(kept, words(next));
    dialog.close();
    changed();
  }

  function open() {
    const here = words(now().next);
    dialog.querySelector("div").replaceChildren(...known().choices.flatMap(({ next, why_not: whyNot }) => [
      button(words(next), () => choose(next), { class: "tap choice", "aria-pressed": String(words(next) === here),
        ...(whyNot.length > 0 ? { disabled: "" } : {}) }),
      ...whyNot.map((why) => el("p", {}, why)),
    ]));
    dialog.showModal();
  }

  const close = button("Leave it as it is", () => dialog.close());
  dialog.append(close);
  return {
    now,
    // What stands over the buttons.
    row() {
      const site = words(now()?.next ?? {});
      return [
        ...(site === "" ? [] : [el("p", {}, "Next at ", el("strong", {}, site))]),
        ...((known()?.choices ?? []).length > 1 ? [button("Another site", open)] : []),
      ];
    },
  };
}
