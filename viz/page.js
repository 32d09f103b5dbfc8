// The page: every choice goes through change(), and render() draws what the choices leave.

const named = factsOf.filter((some) => some.length).length;

let said = null;
function say(words) {
  el("toast").textContent = words;
  clearTimeout(said);
  said = setTimeout(() => { el("toast").textContent = ""; }, 3500);
}

// `history`: "push" for a step that Back takes back, "replace" for one that goes on from the step before, "later" while it is still moving.
// `soon`: several changes of one frame are drawn once.
let waiting = false;
function change(some, history = "push", soon = false) {
  Object.assign(view, some);
  if (history !== "later") remember(history === "push");
  if (!soon) return render();
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => { waiting = false; render(); });
  }
  return undefined;
}

function chips() {
  const made = [];
  const chip = (label, undo) => made.push(node("button", { type: "button", "aria-label": `Remove: ${label}`, onclick: () => change(undo) }, bdi(label), " ✕"));
  if (view.a !== null) chip(view.b === null ? entities[view.a].name : `${entities[view.a].name} & ${entities[view.b].name}`, { a: null, b: null, fact: null });
  if (view.from !== null || view.to !== null) chip(`${isoOf(windowFrom())} to ${isoOf(windowTo())}`, { from: null, to: null });
  el("chips").replaceChildren(...made);
}

// Drawing anew takes elements away; the focus goes to the one that stands for the same thing, else to the facts that changed.
function render() {
  const held = document.activeElement;
  const item = held && held.closest("[data-fact]");
  const place = item ? [...item.querySelectorAll("button, a")].indexOf(held) : -1;
  draw();
  if (!held || held === document.body || held.isConnected || document.activeElement !== document.body) return;
  const again = item && el("list").querySelector(`[data-fact="${CSS.escape(item.dataset.fact)}"]`);
  const next = again ? [...again.querySelectorAll("button, a")][place] || again : el("facts");
  next.focus({ preventScroll: true });
}

function draw() {
  const passes = passing();
  const seen = passes.filter(inWindow);
  lookAround(seen);
  const listed = view.a === null ? seen : seen.filter(concerns);
  document.documentElement.dataset.tab = view.tab;
  document.documentElement.dataset.table = view.table ? "yes" : "no";
  for (const tab of ["timeline", "network"]) { el(`tab-${tab}`).setAttribute("aria-selected", String(view.tab === tab)); el(`tab-${tab}`).tabIndex = view.tab === tab ? 0 : -1; }
  measureLanes();
  el("lane-sort").value = view.sort;
  el("fade").value = view.fade ? "1" : "";
  el("zoom").checked = view.zoom;
  el("summary").textContent = `${digits.format(listed.length)} of ${plural(facts.length, "fact")} · ${plural(named, "name")} · ${plural(articles.length, "article")}`;
  chips();
  drawFilters();
  drawNetwork(seen.filter(drawable));
  orderLanes();
  drawLanes();
  drawBrush(passes);
  drawFacts(listed);
  showChosen();
}

// What is newly chosen comes into sight: a name or pair in the network, a fact in the list.
const shown = { a: null, b: null, fact: null };
function showChosen() {
  const fresh = (keys) => keys.some((key) => view[key] !== shown[key] && view[key] !== null);
  const [names, fact] = [fresh(["a", "b"]), fresh(["fact"])];
  Object.assign(shown, { a: view.a, b: view.b, fact: view.fact });
  if (names) bringChosen();
  const item = fact && el("list").querySelector(`[data-fact="${CSS.escape(view.fact)}"]`);
  if (item) item.scrollIntoView({ block: "nearest" });
}

function theme() {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : DARK.matches;
  document.documentElement.dataset.theme = dark ? "light" : "dark";
  render();
}

function start() {
  el("app").hidden = false;
  startNetwork();
  startLanes();
  startBrush();
  startFacts();
  startFind();
  startKeep();
  el("theme").onclick = theme;
  DARK.addEventListener("change", render);
  el("skip").onclick = (e) => { e.preventDefault(); el("facts").focus(); };
  for (const tab of ["timeline", "network"]) {
    el(`tab-${tab}`).onclick = () => change({ tab });
    el(`tab-${tab}`).addEventListener("keydown", (e) => { if (e.key === "ArrowRight" || e.key === "ArrowLeft") { const other = el(tab === "timeline" ? "tab-network" : "tab-timeline"); other.click(); other.focus(); } });
  }
  addEventListener("resize", () => requestAnimationFrame(render));
  Object.assign(view, viewOf(location.hash));
  render();
  fitNetwork();
  bringChosen();
  let size = [el("network").clientWidth, el("network").clientHeight];
  new ResizeObserver(() => {
    const now = [el("network").clientWidth, el("network").clientHeight];
    if (now[0] === size[0] && Math.abs(now[1] - size[1]) < 60) return; // a line of the legend more is no new shape
    size = now;
    requestAnimationFrame(() => { network.vis.redraw(); fitNetwork(); });
  }).observe(el("network"));
  document.documentElement.dataset.ready = "yes";
}

start();
