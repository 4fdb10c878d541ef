// An outline drawn by hand on the body chart.

// A point of the drawing: within it, in tenths of its units.
export function within([x, y], { width, height }) {
  const tenth = (value, most) => Math.round(10 * Math.min(most, Math.max(0, value))) / 10;
  return [tenth(x, width), tenth(y, height)];
}

// Where a pointer is, in the units of the drawing.
export function at(event, group) {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(group.getScreenCTM().inverse());
  return within([x, y], group.ownerSVGElement.viewBox.baseVal);
}

export const line = (points) => `M${points.map((point) => point.join(" ")).join(" L")}`;

// Draws a line through points.
export function stroke(group, css, points, closed) {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("class", css);
  path.setAttribute("d", line(points) + (closed ? " Z" : ""));
  group.append(path);
  return path;
}

// Leaves out points that lie within a breadth of the line between their neighbours (Douglas and Peucker).
export function thinned(points, breadth) {
  if (points.length < 3) {
    return points;
  }
  const [first, last] = [points[0], points.at(-1)];
  let far = 0;
  let most = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const off = distance(points[i], first, last);
    if (off > most) {
      [far, most] = [i, off];
    }
  }
  if (most <= breadth) {
    return [first, last];
  }
  return [...thinned(points.slice(0, far + 1), breadth).slice(0, -1), ...thinned(points.slice(far), breadth)];
}

function distance([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

// A hand that closes its line crosses it: of the two loops at a crossing the larger is meant.
export function loop(points) {
  for (let tries = 0; tries < 30; tries++) {
    const crossing = crossed(points);
    if (!crossing) {
      break;
    }
    const [i, j, x] = crossing;
    const inner = [x, ...points.slice(i + 1, j + 1)];
    const outer = [...points.slice(0, i + 1), x, ...points.slice(j + 1)];
    points = size(inner) > size(outer) ? inner : outer;
  }
  return points.filter((point, i) => i === 0 || point.join() !== points[i - 1].join()).slice(0, 200);
}

function crossed(points) {
  const count = points.length;
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      const x = i === 0 && j === count - 1 ? null : meeting(points[i], points[i + 1], points[j], points[(j + 1) % count]);
      if (x) {
        return [i, j, x];
      }
    }
  }
  return null;
}

function meeting([ax, ay], [bx, by], [cx, cy], [dx, dy]) {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
  const across = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
  const met = turn !== 0 && along >= 0 && along <= 1 && across >= 0 && across <= 1;
  return met ? [Math.round(10 * (ax + along * (bx - ax))) / 10, Math.round(10 * (ay + along * (by - ay))) / 10] : null;
}

export function size(points) {
  return Math.abs(points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    return sum + x * ny - nx * y;
  }, 0)) / 2;
}
