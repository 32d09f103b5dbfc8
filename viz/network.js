// The network: vis-network draws nodes and edges where Python put them.

const SHAPE_TINT = { Person: "person", Organization: "organization", Place: "place", Office: "office" };
const DASHES = { warm: false, cold: [7, 4], mixed: [12, 3, 2, 3], neutral: false };
const network = { nodes: new vis.DataSet(), edges: new vis.DataSet(), last: new Map(), words: new Map(), labels: [], written: [], counts: [], hover: null, line: null, stretch: null, thick: 1 };
const base = new Map(graph.nodes.map((n) => [n.id, n]));
const edgeOf = new Map(graph.edges.map((e) => [e.id, e]));

function startNetwork() {
  const options = {
    physics: false,
    layout: { improvedLayout: false },
    autoResize: true,
    width: "100%",
    height: "100%",
    edges: { smooth: false, arrows: { to: { scaleFactor: 0.55 }, from: { scaleFactor: 0.55 } }, selectionWidth: 0, hoverWidth: 0.5 },
    nodes: { borderWidth: 1.5, borderWidthSelected: 4, labelHighlightBold: false },
    interaction: { hover: true, dragNodes: true, keyboard: false, multiselect: false, selectConnectedEdges: false, hideEdgesOnDrag: facts.length > 4000 },
  };
  const phone = matchMedia("(max-width: 820px)").matches; // one finger up or down scrolls the page; across, or two fingers, moves the network
  if (phone || matchMedia("(pointer: coarse)").matches) options.interaction.dragNodes = false;
  network.vis = new vis.Network(el("network"), { nodes: network.nodes, edges: network.edges }, options);
  for (const inner of el("network").querySelectorAll("div, canvas")) {
    inner.tabIndex = -1;
    inner.setAttribute("aria-hidden", "true");
    if (phone) inner.style.setProperty("touch-action", "pan-y", "important");
  }
  network.vis.on("click", clickedNetwork);
  network.vis.on("afterDrawing", drawLabels);
  network.vis.on("hoverNode", (e) => { network.hover = e.node; el("network").style.cursor = "pointer"; });
  network.vis.on("hoverEdge", (e) => { network.line = { id: e.edge, at: e.pointer.canvas }; el("network").style.cursor = "pointer"; });
  for (const event of ["blurNode", "blurEdge"]) network.vis.on(event, () => { network.hover = network.line = null; el("network").style.cursor = ""; });
  network.vis.on("dragEnd", ({ nodes }) => nodes.forEach(keepPlace));
  el("zoom-in").onclick = () => network.vis.moveTo({ scale: network.vis.getScale() * 1.3 });
  el("zoom-out").onclick = () => network.vis.moveTo({ scale: network.vis.getScale() / 1.3 });
  el("fit").onclick = fitChosen;
}

// Where Python put a name, laid along the panel and stretched to its shape: all by one measure, so that none moves against another.
const placed = (n) => {
  const { x, y } = base.get(n);
  const by = network.stretch || { upright: false, x: 1, y: 1 };
  return { x: (by.upright ? y : x) * by.x, y: (by.upright ? x : y) * by.y };
};

// A name that was dragged stays where it was put.
function keepPlace(n) {
  const { x, y } = network.vis.getPositions([n])[n];
  const by = network.stretch || { upright: false, x: 1, y: 1 };
  base.set(n, { ...base.get(n), ...(by.upright ? { x: y / by.y, y: x / by.x } : { x: x / by.x, y: y / by.y }) });
}

const extent = (values) => values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);

function shapeNetwork() {
  const [wide, high] = [el("network").clientWidth, el("network").clientHeight];
  const drawn = network.nodes.getIds();
  if (!wide || !high || !drawn.length) return;
  const upright = wide < high;
  const [across, down] = [(n) => base.get(n)[upright ? "y" : "x"], (n) => base.get(n)[upright ? "x" : "y"]].map((at) => { const [low, top] = extent(drawn.map(at)); return Math.max(top - low, 60); });
  const by = Math.sqrt(Math.min(Math.max(((wide - 170) / Math.max(high - 90, 60) / across) * down, 0.4), 2.6));
  if (network.stretch && network.stretch.upright === upright && Math.abs(network.stretch.x - by) < 0.02) return;
  network.stretch = { upright, x: by, y: 1 / by };
  network.nodes.update(drawn.map((n) => ({ id: n, ...placed(n) })));
}

// These names with their labels in the panel: computed from the places, because vis-network fits before it has measured.
function fit(names) {
  const box = el("network");
  const at = Object.values(network.vis.getPositions(names));
  if (!at.length || !box.clientWidth) return 1;
  network.vis.redraw(); // it learns its panel's size when it draws, and would shift what was fitted before
  const [[left, right], [top, bottom]] = [extent(at.map((p) => p.x)), extent(at.map((p) => p.y))];
  const scale = Math.min((box.clientWidth - (innerWidth <= 820 ? 70 : 170)) / Math.max(right - left, 1), (box.clientHeight - 90) / Math.max(bottom - top, 1), 1.4);
  network.vis.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.max(scale, 0.05) });
  return scale;
}

// A large network is seen from afar: then nodes and lines are drawn thicker, so that they can be seen and pressed.
function fitNetwork() {
  shapeNetwork();
  const thick = Math.min(Math.max(0.6 / fit(network.nodes.getIds()), 1), 3);
  if (Math.abs(thick - network.thick) < 0.05) return;
  network.thick = thick;
  render();
}

// A name that is chosen elsewhere may lie outside the panel: then it and its neighbours are brought into it.
function bringChosen() {
  const chosen = [view.a, view.b].filter((n) => n !== null && network.nodes.get(n));
  const box = el("network");
  const out = (p) => p.x < 0 || p.y < 0 || p.x > box.clientWidth || p.y > box.clientHeight;
  if (chosen.some((n) => out(network.vis.canvasToDOM(placed(n))))) fit(chosenNames());
}

// The chosen names and, of those around them, the drawn.
function chosenNames() {
  const drawn = [...(around.pairs || [])].filter((key) => network.last.has(`e${key}`) || isChosenPair(key));
  return [...new Set([view.a, view.b, ...drawn.flatMap((key) => byPair.get(key).ends)])].filter((n) => network.last.has(`n${n}`));
}

// What is chosen is brought near, and the whole network the next time.
function fitChosen() {
  const scale = network.vis.getScale();
  if (view.a !== null && Math.abs(fit(chosenNames()) - scale) > 0.01) return;
  fitNetwork();
}

// A second name that shares a fact with the chosen one makes a pair with it.
function chooseName(n) {
  const pair = view.a !== null && view.b === null && n !== view.a && byPair.has(pairOf(view.a, n));
  return change(pair ? { b: n, fact: null } : { a: n, b: null, fact: null });
}

function clickedNetwork({ nodes, edges, pointer }) {
  network.vis.unselectAll(); // what is chosen is the view's, and can be taken back elsewhere
  if (nodes.length) return chooseName(nodes[0]);
  const written = nameWrittenAt(pointer.canvas);
  if (written !== null) return chooseName(written);
  if (!edges.length) return view.a === null ? undefined : change({ a: null, b: null, fact: null });
  const [pair, kind] = String(edges[0]).split("/");
  const { ends, facts: all } = byPair.get(pair);
  if (kind === undefined) return change({ a: ends[0], b: ends[1], fact: null });
  const stands = network.words.get(edges[0]) || all;
  return change({ fact: stands[0].id });
}

// Which pairs and names are drawn: all of them, or the strongest in the window where there are too many to read.
// The pairs of a chosen name and of a fact that is asked for always count.
function drawnPairs(some) {
  const counts = new Uint32Array(pairs.length);
  for (const fact of some) counts[fact.pairPlace] += 1;
  let found = pairs.filter((pair) => counts[pair.place]);
  const whole = entities.length <= graph.limits.all && pairs.length <= graph.limits.pairs;
  const names = new Set(whole ? [...entities.keys()].filter((n) => factsOf[n].length) : [view.a, view.b].filter((n) => n !== null));
  const all = whole ? names.size : new Set(found.flatMap((pair) => pair.ends)).size;
  if (!whole) found = strongest(found, counts, names);
  const groups = new Map(found.map((pair) => [pair.key, []]));
  for (const fact of some) if (groups.has(fact.pair)) groups.get(fact.pair).push(fact);
  return { groups, names, all };
}

function strongest(found, counts, names) {
  const asked = byId.has(view.fact) ? byId.get(view.fact).pair : null;
  const weight = (pair) => (pair.key === asked || (view.a !== null && pair.ends.includes(view.a)) ? 2e6 : 0) + (view.a !== null && isMeant(pair.key) ? 1e6 : 0) + counts[pair.place];
  const kept = [];
  for (const pair of most(found, weight, graph.limits.pairs)) {
    const fresh = pair.ends.filter((n) => !names.has(n));
    if (names.size + fresh.length > graph.limits.names) continue;
    fresh.forEach((n) => names.add(n));
    kept.push(pair);
  }
  return kept;
}

// The `limit` heaviest in order, without sorting the many that weigh least.
function most(all, weight, limit) {
  const heavyFirst = (x, y) => y[0] - x[0];
  let left = all.map((one) => [weight(one), one]);
  while (left.length > limit) {
    const [least] = extent(left.map(([w]) => w));
    const heavier = left.filter(([w]) => w > least);
    if (heavier.length < limit) return [...heavier.sort(heavyFirst), ...left.filter(([w]) => w === least)].slice(0, limit).map(([, one]) => one);
    left = heavier;
  }
  return left.sort(heavyFirst).map(([, one]) => one);
}

function drawNetwork(some) {
  const tint = tints();
  const { groups, names, all } = drawnPairs(some);
  const degree = new Map();
  const near = new Set([view.a, view.b].filter((n) => n !== null));
  const chosen = new Set(near);
  for (const [key, group] of groups) {
    const { ends } = byPair.get(key);
    for (const n of ends) degree.set(n, (degree.get(n) || 0) + group.length);
    if (view.a !== null && isMeant(key)) ends.forEach((n) => near.add(n));
  }
  const wanted = new Map();
  network.words.clear();
  for (const n of names) wanted.set(`n${n}`, nodeLook(n, degree.get(n) || 0, chosen.size === 0 || near.has(n), chosen.has(n), tint));
  for (const [key, group] of groups) for (const edge of edgeLooks(key, group, tint)) wanted.set(`e${edge.id}`, edge);
  put(wanted);
  network.labels = [...names].map((n) => ({ n, size: wanted.get(`n${n}`).size, weight: (degree.get(n) || 0) + (chosen.has(n) ? 1e6 : near.has(n) && chosen.size ? 1e3 : 0), dim: (chosen.size > 0 && !near.has(n)) || !degree.get(n) })).sort((x, y) => y.weight - x.weight);
  network.counts = [...groups].map(([key, group]) => countOf(key, group)).filter(Boolean);
  el("cap").textContent = all > names.size ? `The strongest ${digits.format(names.size)} of ${digits.format(all)} names are drawn; find or a lane brings the others.` : "";
}

function countOf(key, group) {
  const { ends } = byPair.get(key);
  const tone = toneTogether(group);
  if ((group.length === 1 && tone === "neutral") || isChosenPair(key)) return null;
  return isMeant(key) ? { ends, tone, text: `${GLYPHS[tone]}${group.length > 1 ? group.length : ""}` } : null;
}

const isChosenPair = (key) => view.b !== null && key === pairOf(view.a, view.b);

function nodeLook(n, degree, bright, chosen, tint) {
  const fill = tint(SHAPE_TINT[entities[n].type]);
  const colour = { background: fill, border: chosen ? tint("ink") : fill };
  return { id: n, ...placed(n), shape: base.get(n).shape, size: (7 + 2.2 * Math.sqrt(Math.min(degree, 60))) * network.thick, borderWidth: chosen ? 4 : 1.5, opacity: bright && degree ? 1 : 0.3, color: { ...colour, highlight: colour, hover: colour } };
}

// What one of several lines of a pair stands for: a relation and who began it.
const kindOf = (fact) => `${fact.relation}:${fact.symmetric ? "" : fact.s}`;
const MOST_LINES = 14;

function kindsOf(group, atMost = MOST_LINES) {
  const kinds = new Map();
  for (const fact of group) { const key = kindOf(fact); if (!kinds.has(key)) kinds.set(key, []); kinds.get(key).push(fact); }
  const order = [...kinds].sort((x, y) => y[1].length - x[1].length);
  return order.length <= atMost ? order : [...order.slice(0, atMost - 1), ["rest", order.slice(atMost - 1).flatMap(([, some]) => some)]];
}

// One line for two names; the chosen pair's line opens into one for each relation and direction.
function edgeLooks(key, group, tint) {
  if (!isChosenPair(key)) return [lineLook(key, key, group, tint, false)];
  return kindsOf(group).map(([kind, some], i, all) => {
    const bend = (i - (all.length - 1) / 2) * Math.min(0.24, 1.4 / all.length);
    return lineLook(`${key}/${kind}`, key, some, tint, Math.abs(bend) < 0.01 ? false : { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) });
  });
}

function lineLook(id, key, some, tint, smooth) {
  const { from, to } = edgeOf.get(key);
  const tone = toneTogether(some);
  const lit = some.some((fact) => fact.id === view.fact);
  const dim = !lit && !isMeant(key);
  const tame = { color: tint(tone), opacity: dim ? 0.18 : 1 };
  network.words.set(id, some);
  return { id, from, to, smooth, width: ((tone === "neutral" ? 1 : 1.8) + 1.3 * Math.log2(some.length) + (lit ? 4 : 0)) * network.thick, dashes: some.every((f) => !f.asserted) ? [2, 5] : DASHES[tone], color: { ...tame, highlight: tame.color, hover: tame.color }, arrows: { to: some.some((f) => !f.symmetric && f.o === to), from: some.some((f) => !f.symmetric && f.o === from) }, shadow: lit ? { enabled: true, color: tint("mark"), size: 14, x: 0, y: 0 } : false };
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
  const { emitter } = network.vis.body; // each change would draw the whole network at once: they are drawn together
  emitter.emit("_blockRedraw");
  if (gone.e.length) network.edges.remove(gone.e);
  if (gone.n.length) network.nodes.remove(gone.n);
  if (changed.n.length) network.nodes.update(changed.n);
  if (changed.e.length) network.edges.update(changed.e);
  emitter.emit("_allowRedraw");
  emitter.emit("_requestRedraw");
  network.last = next;
}
