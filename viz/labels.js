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
  const frame = { ctx, unit, at, low, high, tint: tints(), taken: network.labels.map(({ n }) => [at[n].x - 9 * unit, at[n].y - 9 * unit, at[n].x + 9 * unit, at[n].y + 9 * unit]) };
  frame.taken.push(...network.covered.map(([left, top, right, bottom]) => [low.x + left * unit, low.y + top * unit, low.x + right * unit, low.y + bottom * unit]));
  Object.assign(ctx, { textBaseline: "middle", textAlign: "center", lineJoin: "round", font: `${12 * unit}px system-ui, "DejaVu Sans", sans-serif` });
  network.labels.forEach((label, place) => drawName(frame, label, place));
  for (const count of network.counts) drawCount(frame, count);
  if (network.line && network.words.has(network.line.id)) drawLineWords(frame);
}

function halfWidth(ctx, unit, text) {
  if (!widths.has(text)) { ctx.font = '12px system-ui, "DejaVu Sans", sans-serif'; widths.set(text, ctx.measureText(text).width / 2); ctx.font = `${12 * unit}px system-ui, "DejaVu Sans", sans-serif`; }
  return widths.get(text) * unit;
}

const free = ({ low, high, taken }, box) => box[0] >= low.x && box[2] <= high.x && taken.every((t) => box[0] > t[2] || box[2] < t[0] || box[1] > t[3] || box[3] < t[1]);

function write({ ctx, unit, tint }, text, x, y, colour) {
  Object.assign(ctx, { strokeStyle: tint("ground"), lineWidth: 4 * unit, fillStyle: colour });
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}

// Below its node, or above, or beside it; shorter where there is little room; one that would lie on another waits for more.
// The few strongest are never without their name.
const ALWAYS_NAMED = 3;
function drawName(frame, { n, size, dim }, place) {
  const { unit, at, taken, tint } = frame;
  const far = Math.max(size, 9 * unit);
  for (const letters of n === network.hover ? [120] : [26, 13]) {
    const text = cut(entities[n].name, letters);
    const half = halfWidth(frame.ctx, unit, text);
    for (const [dx, dy] of [[0, far + 10 * unit], [0, -far - 10 * unit], [half + far + 4 * unit, 0], [-half - far - 4 * unit, 0]]) {
      const [x, y] = [at[n].x + dx, at[n].y + dy];
      const box = [x - half, y - 7 * unit, x + half, y + 7 * unit];
      if (!free(frame, box)) continue;
      taken.push(box);
      return write(frame, text, x, y, dim ? tint("soft") : tint("ink"));
    }
    if (text === entities[n].name) break;
  }
  return place < ALWAYS_NAMED && !dim ? write(frame, cut(entities[n].name, 26), at[n].x, at[n].y + far + 10 * unit, tint("ink")) : undefined;
}

function drawCount(frame, { ends, text, tone }) {
  const { unit, at, taken, tint } = frame;
  if (!at[ends[0]] || !at[ends[1]]) return;
  const [x, y] = [(at[ends[0]].x + at[ends[1]].x) / 2, (at[ends[0]].y + at[ends[1]].y) / 2];
  const half = halfWidth(frame.ctx, unit, text);
  const box = [x - half, y - 6 * unit, x + half, y + 6 * unit];
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
