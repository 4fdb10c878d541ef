// Marking on the body chart by pen, finger, mouse and keyboard: outlines are drawn.

import { at, line, loop, size, stroke, thinned, within } from "./outline.js";

// What is said while a line is drawn; a page in another language brings its own. The gaps are `%s`.
const WORDS = {
  small: "That was too small to be an outline.",
  nowhere: "no area",
  corners: "%s corners",
  ended: "Outline given up.",
  corner: "Corner %s, %s. Go back to the first corner to close the line.",
};

const filled = (words, ...parts) => parts.reduce((text, part) => text.replace("%s", () => part), words);

// Draws outlines on the views of a chart.
//
// drawn(points, view): an outline was closed; say(words): for a screen reader.
export function drawing({ chart, say, drawn, words = WORDS }) {
  let view = null;
  let points = [];
  let path = null;
  let pointer = null;
  let pen = -Infinity;
  let cross = null;

  const turning = () => view.querySelector(".turning");
  const box = () => view.querySelector("svg").viewBox.baseVal;
  const where = (event) => at(event, turning());

  // The drawing that was gone to; what was begun on another view is given up.
  function on(event) {
    const svg = event.target.closest(".mark-view.draws svg");
    const gone = svg?.closest(".mark-view");
    if (gone && gone !== view) {
      if (view) {
        give();
        view.querySelector(".cross")?.remove();
      }
      view = gone;
      cross = null;
    }
    return svg;
  }

  function show() {
    path?.remove();
    path = points.length ? stroke(view.querySelector(".strokes"), "stroke now", points, false) : null;
  }

  function close() {
    const outline = loop(thinned(points, box().height / 400));
    give();
    if (outline.length < 3 || size(outline) < 4) {
      say(words.small);
    } else {
      drawn(outline, view);
    }
  }

  function give() {
    points = [];
    pointer = null;
    show();
  }

  // A hand that rests on the glass beside a pen draws nothing.
  function palm(event) {
    return event.pointerType === "touch" && event.timeStamp - pen < 1000;
  }

  chart.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "pen") {
      pen = event.timeStamp;
    }
    const svg = pointer === null && event.isPrimary && !palm(event) ? on(event) : null;
    if (svg) {
      event.preventDefault();
      svg.setPointerCapture(event.pointerId);
      pointer = event.pointerId;
      points = [where(event)];
      show();
    }
  });
  chart.addEventListener("pointermove", (event) => {
    if (event.pointerId === pointer) {
      pen = event.pointerType === "pen" ? event.timeStamp : pen;
      const between = event.getCoalescedEvents?.() ?? [];
      points.push(...(between.length ? between : [event]).map(where));
      path.setAttribute("d", line(points));
    }
  });
  chart.addEventListener("pointerup", (event) => {
    if (event.pointerId === pointer) {
      close();
    }
  });
  chart.addEventListener("pointercancel", (event) => {
    if (event.pointerId === pointer) {
      give();
    }
  });

  // By keyboard a cross is moved and sets corner after corner.

  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  function place(next) {
    const { width, height } = box();
    cross = next ? within(next, box()) : [width / 2, height / 2];
    const mark = view.querySelector(".cross") ?? stroke(turning(), "cross", [[0, 0]], false);
    mark.setAttribute("d", `M${cross[0] - 6} ${cross[1]} h12 M${cross[0]} ${cross[1] - 6} v12`);
  }

  // The area under the cross, so that it can be heard.
  function under() {
    const spot = [...view.querySelectorAll(".spot")].reverse()
      .find((each) => each.querySelector(".field").isPointInFill(new DOMPoint(...cross)));
    return spot ? spot.querySelector("title").textContent : words.nowhere;
  }

  function key(event) {
    const way = ways[event.key];
    if (!(way || ["Enter", " ", "Backspace", "Escape"].includes(event.key)) || !on(event)) {
      return;
    }
    event.preventDefault();
    if (!cross || !view.querySelector(".cross")) {
      place();
    }
    if (way) {
      const step = (event.shiftKey ? 8 : 2) * (box().height > 300 ? 1.5 : 1);
      const turned = turning().getAttribute("transform") ? -1 : 1;
      place([cross[0] + turned * way[0] * step, cross[1] + way[1] * step]);
      say(under());
    } else if (event.key === "Backspace") {
      points.pop();
      say(filled(words.corners, points.length));
    } else if (event.key === "Escape") {
      give();
      say(words.ended);
    } else if (points.length > 2 && Math.hypot(cross[0] - points[0][0], cross[1] - points[0][1]) < 5) {
      close();
      return;
    } else {
      points.push(cross);
      say(filled(words.corner, points.length, under()));
    }
    show();
  }
  chart.addEventListener("keydown", key);
  chart.addEventListener("focusin", (event) => {
    if (event.target.matches(":focus-visible") && on(event)) {
      place(cross);
    }
  });
}
