// The page: every choice goes through change(), and render() draws what the choices leave.

let said = null;
function say(words) {
  el("toast").textContent = words;
  clearTimeout(said);
  said = setTimeout(() => { el("toast").textContent = ""; }, 3500);
}

let waiting = false;
function change(some, push = true, soon = false) {
  Object.assign(view, some);
  if (!push || soon) remember(false);
  else remember(true);
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

function render() {
  const passing = facts.filter(passes);
  const seen = passing.filter(inWindow);
  const listed = seen.filter(concerns);
  const groups = grouped(seen.filter(drawable));
  document.documentElement.dataset.tab = view.tab;
  for (const tab of ["timeline", "network"]) { el(`tab-${tab}`).setAttribute("aria-selected", String(view.tab === tab)); el(`tab-${tab}`).tabIndex = view.tab === tab ? 0 : -1; }
  el("lane-sort").value = view.sort;
  el("fade").value = view.fade ? "1" : "";
  el("summary").textContent = `${listed.length.toLocaleString("en")} of ${plural(facts.length, "fact")} · ${plural(factsOf.filter((some) => some.length).length, "name")} · ${plural(articles.length, "article")}`;
  chips();
  drawFilters();
  drawNetwork(groups);
  orderLanes(grouped(passing.filter(drawable)));
  drawLanes();
  drawBrush(passing.filter(concerns));
  drawFacts(listed);
  if (view.fact) { const item = el("list").querySelector(`[data-fact="${CSS.escape(view.fact)}"]`); if (item) item.scrollIntoView({ block: "nearest" }); }
}

function theme() {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
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
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", render);
  el("skip").onclick = (e) => { e.preventDefault(); el("facts").focus(); };
  for (const tab of ["timeline", "network"]) {
    el(`tab-${tab}`).onclick = () => { change({ tab }); if (tab === "network") { network.vis.redraw(); fitNetwork(); } };
    el(`tab-${tab}`).addEventListener("keydown", (e) => { if (e.key === "ArrowRight" || e.key === "ArrowLeft") { const other = el(tab === "timeline" ? "tab-network" : "tab-timeline"); other.click(); other.focus(); } });
  }
  let wide = innerWidth;
  addEventListener("resize", () => requestAnimationFrame(() => { render(); if (wide !== innerWidth) { wide = innerWidth; fitNetwork(); } }));
  Object.assign(view, viewOf(location.hash));
  render();
  fitNetwork();
  document.documentElement.dataset.ready = "yes";
}

start();
