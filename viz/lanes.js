// One lane for each pair: its warmth over time and a mark for each fact. Only the lanes in sight are drawn.

const lanes = { order: [], height: 36, wide: 0, high: 0, top: 0, chosen: null, fresh: false, paper: false };
const PAPER = 480; // pixels of a lane on A4 or Letter, beside its names
const onPhone = () => innerWidth <= 820 && !lanes.paper;
const laneWidth = () => lanes.paper ? PAPER : Math.max(lanes.wide - (onPhone() ? 146 : 218), 60);

// To read a size makes the browser lay the page out: it is read before anything is changed, not after.
function measureLanes() {
  const box = el("lanes");
  Object.assign(lanes, { wide: box.clientWidth, high: box.clientHeight, top: box.scrollTop });
}

// The stretch of time that the lanes show: all of it, or the chosen dates.
const zoomed = () => view.zoom && (view.from !== null || view.to !== null);
const stage = () => (zoomed() ? { from: windowFrom(), to: windowTo() } : span);
const xOf = (day, width, { from, to } = span) => ((Math.min(Math.max(day, from), to) - from) / Math.max(to - from, 1)) * width;

const RANKS = {
  most: (group) => group.length,
  turn: (group) => { const steps = warmthSteps(group); return Math.max(0, ...steps.slice(1).map(([, warmth], i) => Math.abs(warmth - steps[i][1]))); },
  latest: (group) => Math.max(...group.map((f) => (Number.isFinite(f.from) ? f.from : -1e9))),
};

// The pairs whose names are searched for, first those of a chosen name or of the way between two. The window leaves the order alone, so that no lane jumps under a brush.
const ordered = once((some, drawAll, fact, wanted, sort, meant) => {
  const groups = new Map();
  for (const one of some) if (drawable(one)) { if (!groups.has(one.pair)) groups.set(one.pair, []); groups.get(one.pair).push(one); }
  const named = (n) => searched[n].some((name) => name.includes(wanted));
  return [...groups]
    .filter(([key]) => !wanted || byPair.get(key).ends.some(named))
    .map(([key, group]) => ({ key, group, first: meant !== null && meant.has(key), rank: RANKS[sort](group) }))
    .sort((x, y) => y.first - x.first || y.rank - x.rank || y.group.length - x.group.length);
});

// Lanes that show the chosen dates alone are those of the pairs that have something on them.
const hasMarkOnStage = ({ group }) => !zoomed() || group.some((fact) => !fact.undated && inWindow(fact));

function orderLanes() {
  const meant = view.b === null || shareNothing() ? around.pairs : null;
  const held = view.fact !== null && !byId.get(view.fact).asserted ? view.fact : null; // only a fact that is else not drawn changes the lanes
  lanes.order = ordered(passing(), view.drawAll, held, plain(el("lane-find").value.trim()), view.sort, meant).filter(hasMarkOnStage);
  el("zoom").parentElement.hidden = view.from === null && view.to === null;
  el("lane-count").textContent = plural(lanes.order.length, "pair");
  const chosen = `${view.a}-${view.b}`;
  if (lanes.chosen !== chosen) { lanes.chosen = chosen; lanes.fresh = true; }
}

// What is chosen elsewhere is brought into sight: the lanes of a name or a way at the top, a pair's lane where it stands.
function showChosenLane() {
  const box = el("lanes");
  const atTop = view.b === null || shareNothing();
  const place = atTop ? 0 : lanes.order.findIndex(({ key }) => isChosenPair(key));
  lanes.fresh = false;
  if (view.a === null || place < 0) return;
  const top = place * lanes.height;
  if (!atTop && top >= box.scrollTop && top + lanes.height <= box.scrollTop + box.clientHeight) return;
  box.scrollTop = atTop ? 0 : top - lanes.height;
  measureLanes();
}

function drawLanes() {
  lanes.height = onPhone() ? 44 : 36;
  el("lane-space").style.height = `${lanes.order.length * lanes.height}px`;
  if (lanes.fresh) showChosenLane();
  drawLaneAxis();
  drawLanesInSight();
}

// The strip of dates below is the lanes' axis too, but not when they show less than it.
function drawLaneAxis() {
  const [axis, width, within] = [el("lane-axis"), laneWidth(), stage()];
  axis.toggleAttribute("hidden", within.from <= span.from && within.to >= span.to);
  axis.replaceChildren(...ticks(within.from, within.to, width / 80).map(([day, label]) => svg("text", { x: xOf(day, width, within) + 3, y: 12 }, label)));
}

// While the lanes scroll, those that stay in sight stay as they are: one that is being pressed must not be replaced.
function drawLanesInSight(scrolled = false) {
  const first = lanes.paper ? 0 : Math.max(Math.floor(lanes.top / lanes.height) - 2, 0);
  const last = Math.min(first + Math.ceil((lanes.paper ? 460 : lanes.high || 300) / lanes.height) + 4, lanes.order.length);
  const held = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.pair : null;
  const [space, width, wanted] = [el("lane-space"), laneWidth(), lanes.order.slice(first, last)];
  const keys = new Set(scrolled ? wanted.map((one) => one.key) : []);
  for (const old of [...space.children]) if (!keys.has(old.dataset.pair)) old.remove();
  const kept = new Map([...space.children].map((old) => [old.dataset.pair, old]));
  let next = null;
  for (let i = wanted.length - 1; i >= 0; i--) next = kept.get(wanted[i].key) || space.insertBefore(lane(wanted[i], first + i, width), next);
  if (held) { const again = space.querySelector(`[data-pair="${held}"]`); if (again) again.focus({ preventScroll: true }); }
}

function lane({ key, group }, place, width) {
  const [a, b] = byPair.get(key).ends;
  const seen = group.filter(inWindow);
  const unknown = group.filter((f) => f.undated).length;
  const made = node("button", { type: "button", class: "lane", "aria-pressed": String(isChosenPair(key)), title: unknown ? `?${unknown}: ${plural(unknown, "fact")} without a known date` : null, "aria-label": `${nameOf(a)} and ${nameOf(b)}: ${plural(seen.length, "fact")}, ${TONE_WORDS[toneTogether(seen)]}${unknown ? `, ${unknown} without a date` : ""}` });
  made.dataset.pair = key;
  made.style.top = `${place * lanes.height}px`;
  made.addEventListener("click", () => chooseLane(key));
  made.append(node("span", { class: "who" }, bdi(entities[a].name), bdi(entities[b].name)), laneDrawing(group, width));
  return made;
}

// On a phone the facts of the pair stand below the lanes, out of sight.
function chooseLane(key) {
  const [a, b] = byPair.get(key).ends;
  if (isChosenPair(key)) return change({ a: null, b: null, fact: null });
  change({ a, b, fact: null });
  return onPhone() ? el("facts").scrollIntoView({ block: "start" }) : undefined;
}

function laneDrawing(group, width) {
  const [middle, high] = [18, 36];
  const within = stage();
  const made = svg("svg", { width: width + 24, height: high, "aria-hidden": "true" });
  for (const [day] of ticks(within.from, within.to, width / 80)) made.append(svg("line", { class: "year", x1: xOf(day, width, within), x2: xOf(day, width, within), y1: 0, y2: high }));
  made.append(...warmthArea(group, width, middle, 13, within));
  made.append(svg("line", { class: "axis", x1: 0, x2: width, y1: middle, y2: middle }));
  for (const fact of group.slice(0, 300)) if (!zoomed() || inWindow(fact)) made.append(...factMark(fact, width, middle, within));
  if (!zoomed()) for (const [from, to] of [[span.from, windowFrom()], [windowTo(), span.to]]) if (to > from) made.append(svg("rect", { class: "veil", x: xOf(from, width), width: xOf(to, width) - xOf(from, width), y: 0, height: high }));
  const unknown = group.filter((f) => f.undated).length;
  if (unknown) made.append(svg("text", { x: width + 3, y: middle + 4 }, `?${unknown}`));
  return made;
}

// The area between the line and the warmth last stated, or fading if the reader says so; 10 is the scale's end.
function warmthArea(group, width, middle, reach, within = span) {
  const steps = warmthSteps(group);
  return steps.map(([day, warmth], i) => {
    const end = i + 1 < steps.length ? steps[i + 1][0] : span.to;
    const points = [[day, 0]];
    for (let k = 0; k <= 8; k++) { const at = day + ((end - day) * k) / 8; points.push([at, faded(warmth, at - day)]); }
    points.push([end, 0]);
    return svg("polygon", { class: `fill-${toneOf(warmth)}`, points: points.map(([at, w]) => `${xOf(at, width, within).toFixed(1)},${(middle - (w / 10) * reach).toFixed(1)}`).join(" ") });
  });
}

// A day is a mark, a month or a year a bar as long as it is, an open end fades out.
function factMark(fact, width, middle, within) {
  if (fact.undated) return [];
  const off = inWindow(fact) ? "" : " off";
  const open = !Number.isFinite(fact.to) || !Number.isFinite(fact.from);
  const [from, to] = [xOf(Number.isFinite(fact.from) ? fact.from : span.from, width, within), xOf(Number.isFinite(fact.to) ? fact.to : span.to, width, within)];
  const side = fact.tone === "warm" ? -7 : fact.tone === "cold" ? 7 : 0;
  const x = !Number.isFinite(fact.to) ? from : !Number.isFinite(fact.from) ? to : (from + to) / 2;
  const look = fact.asserted ? fact.tone : "hollow";
  const made = [];
  if (open || to - from > 5) made.push(svg("rect", { class: `${look} bar${off}`, x: from, width: Math.max(to - from, 1), y: middle + side - 1.5, height: 3, ...(open ? { mask: `url(#fade-${Number.isFinite(fact.from) ? "right" : "left"})` } : {}) }));
  if (look === "neutral" || fact.tone === "neutral") made.push(svg("circle", { class: look + off, cx: x, cy: middle, r: 3.5 }));
  else made.push(svg("path", { class: look + off, d: fact.tone === "warm" ? `M${x - 5} ${middle - 3}L${x} ${middle - 12}L${x + 5} ${middle - 3}Z` : `M${x - 5} ${middle + 3}L${x} ${middle + 12}L${x + 5} ${middle + 3}Z` }));
  return made;
}

// Masks that let an open interval fade towards its unknown end, once for all lanes.
function startLanes() {
  const defs = svg("defs");
  for (const [id, first, last] of [["fade-right", "white", "black"], ["fade-left", "black", "white"]]) {
    const gradient = svg("linearGradient", { id: `${id}-g` });
    gradient.append(svg("stop", { offset: 0, "stop-color": first }), svg("stop", { offset: 1, "stop-color": last }));
    const mask = svg("mask", { id, maskContentUnits: "objectBoundingBox" });
    mask.append(svg("rect", { width: 1, height: 1, fill: `url(#${id}-g)` }));
    defs.append(gradient, mask);
  }
  const hidden = svg("svg", { width: 0, height: 0, "aria-hidden": "true" });
  hidden.append(defs);
  document.body.append(hidden);
  const scrolled = () => { measureLanes(); drawLanesInSight(true); };
  el("lanes").addEventListener("scroll", () => requestAnimationFrame(scrolled));
  el("lane-find").addEventListener("input", () => { el("lanes").scrollTop = 0; measureLanes(); orderLanes(); drawLanes(); });
  el("lane-sort").addEventListener("change", () => change({ sort: el("lane-sort").value }));
  el("fade").addEventListener("change", () => change({ fade: el("fade").value === "1" }));
  el("zoom").addEventListener("change", () => change({ zoom: el("zoom").checked }));
  el("lanes").addEventListener("keydown", (e) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const held = document.activeElement.dataset.pair;
    if (!step || !held) return;
    e.preventDefault();
    const to = lanes.order.findIndex(({ key }) => key === held) + step;
    if (!lanes.order[to]) return;
    const box = el("lanes");
    if (to * lanes.height < box.scrollTop) box.scrollTop = to * lanes.height;
    if ((to + 1) * lanes.height > box.scrollTop + box.clientHeight) box.scrollTop = (to + 1) * lanes.height - box.clientHeight;
    scrolled();
    const next = el("lane-space").querySelector(`[data-pair="${lanes.order[to].key}"]`);
    if (next) next.focus({ preventScroll: true });
  });
}
