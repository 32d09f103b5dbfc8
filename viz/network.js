// The network: vis-network draws nodes and edges where Python put them; names are a layer of our own at a fixed size.

const SHAPE_TINT = { Person: "person", Organization: "organization", Place: "place", Office: "office" };
const DASHES = { warm: false, cold: [7, 4], mixed: [12, 3, 2, 3], neutral: false };
const network = { nodes: new vis.DataSet(), edges: new vis.DataSet(), last: new Map(), labels: [], verbs: [], hover: null, counts: [] };
const upright = innerWidth <= 820; // a phone's panel is taller than wide: the network is laid on its side
const placeOf = new Map(graph.nodes.map((n) => [n.id, upright ? { ...n, x: n.y, y: n.x } : n]));
const edgeOf = new Map(graph.edges.map((e) => [e.id, e]));

function startNetwork() {
  const options = {
    physics: false,
    layout: { improvedLayout: false },
    autoResize: true,
    width: "100%",
    height: "100%",
    edges: { smooth: false, arrows: { to: { scaleFactor: 0.55 }, from: { scaleFactor: 0.55 } }, selectionWidth: 0, hoverWidth: 0.5 },
    nodes: { borderWidth: 1.5, labelHighlightBold: false },
    interaction: { hover: true, dragNodes: true, keyboard: false, multiselect: false, selectConnectedEdges: false, hideEdgesOnDrag: facts.length > 4000 },
  };
  if (matchMedia("(max-width: 820px), (pointer: coarse)").matches) Object.assign(options.interaction, { dragView: false, zoomView: false, dragNodes: false });
  network.vis = new vis.Network(el("network"), { nodes: network.nodes, edges: network.edges }, options);
  for (const inner of el("network").querySelectorAll("div, canvas")) {
    inner.tabIndex = -1;
    inner.setAttribute("aria-hidden", "true");
    if (options.interaction.dragView === false) inner.style.setProperty("touch-action", "pan-y", "important");
  }
  network.vis.on("click", clickedNetwork);
  network.vis.on("afterDrawing", drawLabels);
  network.vis.on("hoverNode", (e) => { network.hover = e.node; el("network").style.cursor = "pointer"; });
  network.vis.on("hoverEdge", () => { el("network").style.cursor = "pointer"; });
  for (const event of ["blurNode", "blurEdge"]) network.vis.on(event, () => { network.hover = null; el("network").style.cursor = ""; });
  el("zoom-in").onclick = () => network.vis.moveTo({ scale: network.vis.getScale() * 1.3 });
  el("zoom-out").onclick = () => network.vis.moveTo({ scale: network.vis.getScale() / 1.3 });
  el("fit").onclick = fitNetwork;
}

// The whole network with its names in the panel: computed from the places, because vis-network fits before it has measured.
function fitNetwork() {
  const at = Object.values(network.vis.getPositions());
  if (!at.length) return;
  const [xs, ys] = [at.map((p) => p.x), at.map((p) => p.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const box = el("network");
  const scale = Math.min((box.clientWidth - (innerWidth <= 820 ? 70 : 170)) / Math.max(right - left, 1), (box.clientHeight - 90) / Math.max(bottom - top, 1), 1.4);
  network.vis.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.max(scale, 0.05) });
}

function clickedNetwork({ nodes, edges }) {
  if (nodes.length) {
    const other = view.a !== null && view.b === null && nodes[0] !== view.a && byPair.has(`${Math.min(view.a, nodes[0])}-${Math.max(view.a, nodes[0])}`);
    change(other ? { b: nodes[0], fact: null } : { a: nodes[0], b: null, fact: null });
  } else if (edges.length) {
    const [a, b] = String(edges[0]).split(":")[0].split("-").map(Number);
    change({ a, b, fact: null });
  } else if (view.a !== null) change({ a: null, b: null, fact: null });
}

// The strongest pairs in the window where there are too many names to read; a chosen name's pairs always count.
function drawnPairs(groups) {
  if (entities.length <= graph.limits.all) return { pairs: groups, names: new Set([...entities.keys()].filter((n) => factsOf[n].length)), capped: 0 };
  const weight = ([pair, group]) => (view.a !== null && pair.split("-").includes(String(view.a)) ? 1e6 : 0) + group.length;
  const order = [...groups].map((entry) => [weight(entry), entry]).sort((x, y) => y[0] - x[0]).slice(0, graph.limits.pairs);
  const names = new Set(view.a === null ? [] : view.b === null ? [view.a] : [view.a, view.b]);
  const pairs = new Map();
  for (const [, [pair, group]] of order) {
    const fresh = pair.split("-").map(Number).filter((n) => !names.has(n));
    if (names.size + fresh.length > graph.limits.names) continue;
    fresh.forEach((n) => names.add(n));
    pairs.set(pair, group);
  }
  return { pairs, names, capped: new Set([...groups.keys()].flatMap((p) => p.split("-"))).size };
}

function drawNetwork(groups) {
  const tint = tints();
  const { pairs, names, capped } = drawnPairs(groups);
  const degree = new Map();
  for (const [pair, group] of pairs) for (const n of pair.split("-").map(Number)) degree.set(n, (degree.get(n) || 0) + group.length);
  const chosen = new Set([view.a, view.b].filter((n) => n !== null));
  const near = new Set(chosen);
  if (view.a !== null && view.b === null) for (const pair of pairs.keys()) { const ends = pair.split("-").map(Number); if (ends.includes(view.a)) ends.forEach((n) => near.add(n)); }
  const wanted = new Map();
  network.verbs = [];
  for (const n of names) wanted.set(`n${n}`, nodeLook(n, degree.get(n) || 0, chosen.size === 0 || near.has(n), chosen.has(n), tint));
  for (const [pair, group] of pairs) for (const edge of edgeLooks(pair, group, tint)) wanted.set(`e${edge.id}`, edge);
  put(wanted);
  drawVerbs();
  network.labels = [...names].map((n) => ({ n, weight: (degree.get(n) || 0) + (chosen.has(n) ? 1e6 : near.has(n) && chosen.size ? 1e3 : 0), dim: (chosen.size > 0 && !near.has(n)) || !degree.get(n) })).sort((x, y) => y.weight - x.weight);
  network.counts = [...pairs].filter(([pair]) => !isChosenPair(pair)).map(([pair, group]) => ({ ends: pair.split("-").map(Number), text: `${GLYPHS[toneTogether(group)]}${group.length > 1 ? group.length : ""}`, tone: toneTogether(group), dim: view.a !== null && !pair.split("-").includes(String(view.a)) })).filter((c) => c.text.length > 1 || c.tone !== "neutral");
  el("cap").textContent = capped > names.size ? `The strongest ${names.size.toLocaleString("en")} of ${capped.toLocaleString("en")} names are drawn; find or a lane brings the others.` : "";
}

const isChosenPair = (pair) => view.b !== null && pair === `${Math.min(view.a, view.b)}-${Math.max(view.a, view.b)}`;

function nodeLook(n, degree, bright, chosen, tint) {
  const { x, y, shape } = placeOf.get(n);
  const fill = tint(SHAPE_TINT[entities[n].type]);
  const colour = { background: fill, border: chosen ? tint("ink") : fill };
  return { id: n, x, y, shape, size: 7 + 2.2 * Math.sqrt(Math.min(degree, 60)), borderWidth: chosen ? 4 : 1.5, opacity: bright && degree ? 1 : 0.3, color: { ...colour, highlight: colour, hover: colour } };
}

// One line for two names; the chosen pair's line opens into one for each relation and direction.
function edgeLooks(pair, group, tint) {
  const { from, to } = edgeOf.get(pair);
  const lit = group.some((fact) => fact.id === view.fact);
  const dim = view.a !== null && (view.b === null ? !pair.split("-").includes(String(view.a)) : !isChosenPair(pair));
  const look = (id, some, extra) => {
    const tone = toneTogether(some);
    const tame = { color: tint(tone), opacity: dim ? 0.18 : 1 };
    return { id, from, to, width: (tone === "neutral" ? 1 : 1.8) + 1.3 * Math.log2(some.length) + (extra.lit ? 4 : 0), dashes: some.every((f) => !f.asserted) ? [2, 5] : DASHES[tone], color: { ...tame, highlight: tame.color, hover: tame.color }, arrows: { to: some.some((f) => !f.symmetric && f.o === to), from: some.some((f) => !f.symmetric && f.o === from) }, shadow: extra.lit ? { enabled: true, color: tint("mark"), size: 14, x: 0, y: 0 } : false, smooth: extra.smooth || false };
  };
  if (!isChosenPair(pair)) return [look(pair, group, { lit })];
  const kinds = new Map();
  for (const fact of group) { const key = `${fact.relation}:${fact.symmetric ? "" : fact.s}`; if (!kinds.has(key)) kinds.set(key, []); kinds.get(key).push(fact); }
  return [...kinds].slice(0, 9).map(([key, some], i, all) => {
    const bend = (i - (all.length - 1) / 2) * Math.min(0.24, 1.4 / all.length);
    network.verbs.push({ some });
    const smooth = Math.abs(bend) < 0.01 ? false : { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) };
    return look(`${pair}:${key}`, some, { lit: some.some((f) => f.id === view.fact), smooth });
  });
}

// Only what differs from what is drawn goes to vis-network: brushing touches the lines that change.
function put(wanted) {
  const [changed, gone] = [{ n: [], e: [] }, { n: [], e: [] }];
  const next = new Map();
  for (const [key, look] of wanted) {
    const text = JSON.stringify(look);
    next.set(key, { text, id: look.id });
    if (!network.last.has(key) || network.last.get(key).text !== text) changed[key[0]].push(look);
  }
  for (const [key, { id }] of network.last) if (!next.has(key)) gone[key[0]].push(id);
  if (gone.e.length) network.edges.remove(gone.e);
  if (gone.n.length) network.nodes.remove(gone.n);
  if (changed.n.length) network.nodes.update(changed.n);
  if (changed.e.length) network.edges.update(changed.e);
  network.last = next;
}

// What the chosen pair's lines stand for, in words beside the network: on the lines there is no room for them.
function drawVerbs() {
  el("verbs").replaceChildren(...network.verbs.map(({ some }) => node("li", { class: toneTogether(some) }, `${GLYPHS[toneTogether(some)]} `, bdi(entities[some[0].s].name), some[0].symmetric ? " and " : " → ", bdi(entities[some[0].o].name), `: ${some[0].says}${some.length > 1 ? ` ×${some.length}` : ""}`)));
}

// Names at 12 pixels whatever the zoom, the important first; one that would lie on another waits for more room.
function drawLabels(ctx) {
  const tint = tints();
  const unit = 1 / network.vis.getScale();
  const taken = [];
  const [low, high] = [network.vis.DOMtoCanvas({ x: 0, y: 0 }), network.vis.DOMtoCanvas({ x: el("network").clientWidth, y: el("network").clientHeight })];
  const free = (box) => box[0] >= low.x && box[2] <= high.x && taken.every((t) => box[0] > t[2] || box[2] < t[0] || box[1] > t[3] || box[3] < t[1]);
  const at = network.vis.getPositions(network.labels.map((l) => l.n));
  ctx.textBaseline = "middle";
  ctx.textAlign = "center";
  ctx.lineJoin = "round";
  ctx.font = `${12 * unit}px system-ui, "DejaVu Sans", sans-serif`;
  network.labels = network.labels.filter(({ n }) => at[n]);
  for (const { n } of network.labels) { const r = 9 * unit; taken.push([at[n].x - r, at[n].y - r, at[n].x + r, at[n].y + r]); }
  const write = (text, x, y, colour) => { ctx.strokeStyle = tint("ground"); ctx.lineWidth = 4 * unit; ctx.strokeText(text, x, y); ctx.fillStyle = colour; ctx.fillText(text, x, y); };
  for (const { n, dim } of network.labels) {
    const full = entities[n].name;
    const text = full.length > 26 && n !== network.hover ? `${full.slice(0, 25)}…` : full;
    const half = ctx.measureText(text).width / 2;
    const size = Math.max((network.nodes.get(n) || { size: 10 }).size, 9 * unit);
    const spots = [[0, size + 10 * unit], [0, -size - 10 * unit], [half + size + 4 * unit, 0], [-half - size - 4 * unit, 0]];
    for (const [dx, dy] of spots) {
      const [x, y] = [at[n].x + dx, at[n].y + dy];
      const box = [x - half, y - 7 * unit, x + half, y + 7 * unit];
      if (!free(box)) continue;
      taken.push(box);
      write(text, x, y, dim ? tint("soft") : tint("ink"));
      break;
    }
  }
  ctx.font = `${11 * unit}px system-ui, "DejaVu Sans", sans-serif`;
  for (const { ends, text, tone, dim } of view.b === null ? network.counts : []) {
    if (dim || !at[ends[0]] || !at[ends[1]]) continue;
    const [x, y] = [(at[ends[0]].x + at[ends[1]].x) / 2, (at[ends[0]].y + at[ends[1]].y) / 2];
    const half = ctx.measureText(text).width / 2;
    const box = [x - half, y - 6 * unit, x + half, y + 6 * unit];
    if (!free(box)) continue;
    taken.push(box);
    write(text, x, y, tint(tone));
  }
}
