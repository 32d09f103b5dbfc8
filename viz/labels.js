// What is written on the network: names at 12 pixels whatever the zoom, the pairs' counts, and what a line under the pointer stands for.

const widths = new Map();
const cut = (text, most) => { const letters = [...text]; return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text; };

// A frame's drawing: `unit` canvas units are a pixel; what is `taken` takes no second text.
function drawLabels(ctx) {
  const unit = 1 / network.vis.getScale();
  const box = el("network");
  const [low, high] = [network.vis.DOMtoCanvas({ x: 0, y: 0 }), network.vis.DOMtoCanvas({ x: box.clientWidth, y: box.clientHeight })];
  const at = network.vis.getPositions(network.labels.map((l) => l.n));
  network.labels = network.labels.filter(({ n }) => at[n]);
  const frame = { ctx, unit, at, low, high, tint: tints(), taken: network.labels.map(({ n, size }) => boxAt(at[n].x, at[n].y, Math.max(size, 9 * unit), Math.max(size, 9 * unit))) };
  network.written = [];
  frame.taken.push(...coveredBoxes(low, unit));
  Object.assign(ctx, { textBaseline: "middle", textAlign: "center", lineJoin: "round", font: `${12 * unit}px system-ui, "DejaVu Sans", sans-serif` });
  network.labels.forEach((label, place) => drawName(frame, label, place));
  for (const count of network.counts) drawCount(frame, count);
  if (network.line && network.words.has(network.line.id)) drawLineWords(frame);
}

// What lies over the network's panel: no name is written under it.
function coveredBoxes(low, unit) {
  const panel = el("network").getBoundingClientRect();
  const boxes = [document.querySelector(".zoom"), ...el("chips").children].map((part) => part.getBoundingClientRect());
  return boxes.map((box) => [low.x + (box.left - panel.left) * unit, low.y + (box.top - panel.top) * unit, low.x + (box.right - panel.left) * unit, low.y + (box.bottom - panel.top) * unit]);
}

function halfWidth(ctx, unit, text) {
  if (!widths.has(text)) { ctx.font = '12px system-ui, "DejaVu Sans", sans-serif'; widths.set(text, ctx.measureText(text).width / 2); ctx.font = `${12 * unit}px system-ui, "DejaVu Sans", sans-serif`; }
  return widths.get(text) * unit;
}

const boxAt = (x, y, half, high) => [x - half, y - high, x + half, y + high];
const meet = (one, other) => one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
const free = ({ low, high, taken }, box) => box[0] >= low.x && box[2] <= high.x && box[1] >= low.y && box[3] <= high.y && !taken.some((t) => meet(box, t));

function write({ ctx, unit, tint }, text, x, y, colour) {
  Object.assign(ctx, { strokeStyle: tint("ground"), lineWidth: 4 * unit, fillStyle: colour });
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}

// Below its node, or above, or beside it; shorter where there is little room; one that would lie on another waits for more. The few
// strongest look farther, and are tied to their nodes by a thin line.
const [ALWAYS_NAMED, FARTHER] = [3, [12, 24, 36, 52, 68, 90]];
function drawName(frame, { n, size, dim }, place) {
  const { unit, at } = frame;
  const near = Math.max(size, 9 * unit);
  const text = cut(entities[n].name, n === network.hover ? 120 : 26);
  const tries = [[text, near], [cut(text, 13), near]];
  if (place < ALWAYS_NAMED && !dim) tries.push(...FARTHER.flatMap((more) => [[text, near + more * unit], [cut(text, 13), near + more * unit]]));
  for (const [written, far] of tries) {
    const spot = spotsAround(at[n], halfWidth(frame.ctx, unit, written), far, unit).find((box) => free(frame, box));
    if (!spot) continue;
    if (far > near) tie(frame, at[n], near, spot);
    return writeName(frame, n, written, spot, dim);
  }
  return undefined;
}

function spotsAround({ x, y }, half, far, unit) {
  const [down, aside] = [far + 10 * unit, half + far + 4 * unit];
  const spots = [[0, down], [0, -down], [aside, 0], [-aside, 0], [aside, down], [-aside, down], [aside, -down], [-aside, -down]];
  return spots.map(([dx, dy]) => boxAt(x + dx, y + dy, half, 7 * unit));
}

// From the node's edge to the nearest point of the name.
function tie({ ctx, unit, tint }, { x, y }, near, box) {
  const [toX, toY] = [Math.min(Math.max(x, box[0]), box[2]), Math.min(Math.max(y, box[1]), box[3])];
  const share = near / Math.hypot(toX - x, toY - y);
  Object.assign(ctx, { strokeStyle: tint("ink"), lineWidth: unit });
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(x + (toX - x) * share, y + (toY - y) * share);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}

function writeName(frame, n, text, box, dim) {
  frame.taken.push(box);
  network.written.push({ n, box });
  write(frame, text, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, frame.tint(dim ? "soft" : "ink"));
}

// A name is as good a place to press as its node.
function nameWrittenAt({ x, y }) {
  const found = network.written.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  return found ? found.n : null;
}

function drawCount(frame, { ends, text, tone }) {
  const { unit, at, taken, tint } = frame;
  if (!at[ends[0]] || !at[ends[1]]) return;
  const [x, y] = [(at[ends[0]].x + at[ends[1]].x) / 2, (at[ends[0]].y + at[ends[1]].y) / 2];
  const half = halfWidth(frame.ctx, unit, text);
  const box = boxAt(x, y, half, 6 * unit);
  if (!free(frame, box)) return;
  taken.push(box);
  write(frame, text, x, y, tint(tone));
}

function drawLineWords(frame) {
  const { unit, low, high, tint } = frame;
  const some = network.words.get(network.line.id);
  const said = [...new Set(some.map((f) => `${entities[f.s].name} ${f.symmetric ? "&" : "→"} ${entities[f.o].name}: ${f.says}`))];
  const text = cut(`${said.slice(0, 2).join("; ")}${said.length > 2 ? ` and ${said.length - 2} more` : ""}`, 110);
  const half = halfWidth(frame.ctx, unit, text);
  const x = Math.max(low.x + half + 6 * unit, Math.min(high.x - half - 6 * unit, network.line.at.x));
  write(frame, text, x, network.line.at.y - 16 * unit, tint("ink"));
}
