// Areas of a drawing that are gone to by keyboard.

// Makes the areas of a view reachable by keyboard: one stop for all, arrow keys within.
export function spots(view, taps, draws) {
  const svg = view.querySelector("svg");
  const all = [...view.querySelectorAll(".spot")];
  svg.setAttribute("role", draws ? "application" : "group");
  svg.toggleAttribute("tabindex", draws);
  svg.tabIndex = draws ? 0 : -1;
  if (!draws) {
    svg.removeAttribute("tabindex");
    view.querySelector(".cross")?.remove();
  }
  const held = all.find((spot) => spot.getAttribute("tabindex") === "0") ?? all[0];
  for (const spot of all) {
    spot.setAttribute("role", "button");
    spot.setAttribute("aria-label", spot.querySelector("title").textContent);
    spot.setAttribute("tabindex", taps && spot === held ? "0" : "-1");
  }
  view.onkeydown = (event) => {
    const from = event.target.closest(".spot");
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const next = from && way && nearest(from, all, way);
    if (next) {
      event.preventDefault();
      from.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    }
  };
}

// The area that lies next in a direction: near, and not far off to the side.
function nearest(from, all, [dx, dy]) {
  const middle = (spot) => {
    const { x, y, width, height } = spot.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const [x, y] = middle(from);
  let best = null;
  let least = Infinity;
  for (const spot of all) {
    const [mx, my] = middle(spot);
    const along = (mx - x) * dx + (my - y) * dy;
    const off = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    const far = along + 2.5 * off;
    if (spot !== from && along > 0.5 && far < least) {
      [best, least] = [spot, far];
    }
  }
  return best;
}
