// The evidence: every fact with its date, sentence, quotes and sources, in slices, or as a table.

const SLICE = 10; // what fills a screen: more are drawn when the end comes near
const list = { shown: SLICE, facts: [] };

function nameButton(place) {
  return node("button", { type: "button", class: "name", onclick: () => change({ a: place, b: null, fact: null }) }, bdi(entities[place].name));
}

function sentenceOf(fact, linked) {
  return fact.sentence.map((piece) => {
    if (typeof piece === "string") return linked && /^[.,)]/.test(piece) ? `\u2060${piece}` : piece; // no line begins with a full stop
    if (piece === 2) return bdi((fact.passages.find((p) => p.speaker) || {}).speaker || "somebody");
    const place = piece === 0 ? fact.s : fact.o;
    return linked ? nameButton(place) : bdi(entities[place].name);
  });
}

const sentenceText = (fact) => node("span", {}, ...sentenceOf(fact, false)).textContent;
const quoteText = (passage) => passage.text.filter(([kind]) => kind > 0).map(([, text]) => text).join("");
const MARKS = { 2: "", 3: "trigger", 4: "date" };

function quoted(passage) {
  const pieces = passage.text;
  const [first, last] = [pieces.findIndex(([kind]) => kind > 0), pieces.length - 1 - [...pieces].reverse().findIndex(([kind]) => kind > 0)];
  return node("blockquote", { dir: "ltr" }, ...pieces.map(([kind, text], i) => (kind === 0 ? node("span", { class: "around" }, text) : kind === 1 ? text : node("mark", { class: i >= first && i <= last ? MARKS[kind] : null }, text))));
}

function sourceLine(passage) {
  const article = articles[passage.article];
  const outlet = article.outlet || "Outlet not given";
  const parts = [article.url ? node("a", { href: article.url, target: "_blank", rel: "noreferrer noopener" }, bdi(outlet), " ↗") : bdi(outlet)];
  parts.push(article.date ? `, published ${article.date}` : ", publication date unknown");
  if (article.title) parts.push(" · ", bdi(article.title));
  if (passage.speaker) parts.push(" · said by ", bdi(passage.speaker));
  if (passage.factuality !== "asserted") parts.push(` · here ${WORDS[passage.factuality]}`);
  return node("div", { class: "source" }, ...parts);
}

const WORDS = { asserted: "stated", negated: "denied", planned: "planned", hypothetical: "only possible" };
const LOW_CONFIDENCE = 0.6;

function badges(fact) {
  const made = [];
  if (fact.asserted) made.push(node("span", { class: fact.tone }, `${GLYPHS[fact.tone]} ${TONE_WORDS[fact.tone]}`)); // what was denied or planned was neither
  else made.push(node("span", { class: "badge" }, { negated: "✕ denied", planned: "planned", hypothetical: "only possible" }[fact.factuality]));
  if (fact.disputed) made.push(node("span", { class: "badge disputed" }, "disputed"));
  if (!fact.outletSays) made.push(node("span", {}, "only speakers say so"));
  made.push(node("span", {}, plural(fact.outlets, "outlet")));
  if (fact.undated && fact.attested.length) made.push(node("span", {}, `told as present ${[...new Set(fact.attested)].join(" to ")}`));
  if (fact.confidence < LOW_CONFIDENCE) made.push(node("span", {}, `the program is unsure it read this right (${Math.round(fact.confidence * 100)}%)`));
  return made;
}

function factItem(fact, number) {
  const made = node("article", { class: `fact${fact.asserted ? "" : " unsure"}${fact.id === view.fact ? " chosen" : ""}`, tabIndex: -1 });
  made.dataset.fact = fact.id;
  made.append(node("div", { class: "when" }, node("span", {}, number ? `[${number}] ` : "", fact.undated ? "No date known" : capital(fact.date)), ...badges(fact)), node("h3", {}, ...sentenceOf(fact, true)));
  const group = fact.passages.slice(0, 3);
  const passage = (p) => [quoted(p), sourceLine(p)];
  made.append(...group.flatMap(passage));
  if (!fact.passages.length) made.append(node("p", { class: "source" }, "No passage is kept for this fact."));
  if (fact.passages.length > 3) {
    const rest = node("button", { type: "button", onclick: () => rest.replaceWith(...fact.passages.slice(3).flatMap(passage)) }, `Show ${plural(fact.passages.length - 3, "more passage")}`);
    made.append(rest);
  }
  for (const id of fact.rivals.slice(0, 4)) {
    const rival = byId.get(id);
    if (rival) made.append(node("div", { class: "rival" }, node("div", { class: "source" }, "The other side:"), node("strong", {}, ...sentenceOf(rival, false)), ...rival.passages.slice(0, 2).flatMap(passage)));
  }
  made.append(node("div", { class: "row" }, node("button", { type: "button", "aria-pressed": String(fact.id === view.fact), onclick: () => showInNetwork(fact) }, "Show in the network"), node("button", { type: "button", onclick: () => copy(citation(fact), "Citation copied") }, "Copy citation"), isChosenPair(fact.pair) ? null : node("button", { type: "button", onclick: () => change({ a: fact.s, b: fact.o, fact: null }) }, "This pair")));
  made.addEventListener("click", (e) => { if (!e.target.closest("a, button, summary") && !String(getSelection())) lightFact(fact); });
  return made;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function lightFact(fact) {
  change({ fact: view.fact === fact.id ? null : fact.id });
}

// On a phone the network is another tab, above the list.
function showInNetwork(fact) {
  if (!onPhone() || view.fact === fact.id) return lightFact(fact);
  change({ fact: fact.id, tab: "network" });
  return el("network-panel").scrollIntoView({ block: "start" });
}

function citation(fact) {
  const sources = fact.passages.slice(0, 3).map((p) => { const a = articles[p.article]; return `“${quoteText(p)}” — ${[a.outlet || "outlet not given", a.title, a.date, a.url].filter(Boolean).join(", ")}`; });
  return [sentenceText(fact), ...sources].join("\n");
}

function drawFacts(listed) {
  if (list.facts.length !== listed.length || list.facts.some((f, i) => f !== listed[i])) list.shown = SLICE;
  list.facts = listed;
  const chosen = listed.findIndex((f) => f.id === view.fact);
  if (chosen >= list.shown) list.shown = chosen + 10;
  drawTitle(listed);
  el("as-table").setAttribute("aria-pressed", String(view.table));
  el("list").replaceChildren(...(listed.length ? (view.table ? [tableOf(listed.slice(0, list.shown))] : itemsOf(0, list.shown)) : [emptyList()]));
  drawMore();
}

function emptyList() {
  return node("p", {}, facts.length ? "No fact is left: widen the dates or take a filter back. " : "No facts were found in the articles.", facts.length ? node("button", { type: "button", onclick: () => change({ ...START, tab: view.tab }) }, "Show all facts") : null);
}

function itemsOf(from, to) {
  const made = [];
  for (let i = from; i < Math.min(to, list.facts.length); i++) {
    if (list.facts[i].undated && (i === 0 || !list.facts[i - 1].undated)) made.push(node("h3", { class: "group" }, "Without a known date"));
    made.push(factItem(list.facts[i], i + 1));
  }
  return made;
}

function drawMore() {
  const left = list.facts.length - list.shown;
  el("more").hidden = left <= 0;
  el("more").textContent = `Show ${Math.min(left, SLICE)} more of ${digits.format(left)}`;
}

function showMore(all = false) {
  const from = list.shown;
  list.shown = all ? list.facts.length : list.shown + SLICE;
  if (view.table) el("list").replaceChildren(tableOf(list.facts.slice(0, list.shown)));
  else el("list").append(...itemsOf(from, list.shown));
  drawMore();
}

function tableOf(some) {
  const heads = ["Date", "Fact", "Status", "Quote", "Said by", "Source"];
  const cell = (content) => node("td", {}, ...(Array.isArray(content) ? content : [content]));
  const rows = some.map((fact) => {
    const p = fact.passages[0];
    const row = node("tr", {}, node("th", { scope: "row" }, fact.undated ? "No date known" : capital(fact.date)), cell(sentenceOf(fact, false)), cell(`${WORDS[fact.factuality]}${fact.disputed ? ", disputed" : ""}; ${fact.asserted ? `${TONE_WORDS[fact.tone]}; ` : ""}${plural(fact.outlets, "outlet")}`), cell(p ? node("span", { dir: "ltr" }, quoteText(p)) : ""), cell(p && p.speaker ? bdi(p.speaker) : ""), cell(p ? sourceLine(p) : ""));
    row.dataset.fact = fact.id;
    return row;
  });
  return node("div", { class: "scroll", tabIndex: 0, role: "region", "aria-label": "Table of facts" }, node("table", {}, node("caption", {}, `${plural(some.length, "fact")} in this table, of ${digits.format(list.facts.length)} in view`), node("thead", {}, node("tr", {}, ...heads.map((h) => node("th", { scope: "col" }, h)))), node("tbody", {}, ...rows)));
}

function startFacts() {
  el("everything").onclick = () => change({ a: null, b: null, fact: null });
  el("more").onclick = () => showMore();
  el("as-table").onclick = () => change({ table: !view.table });
  new IntersectionObserver((seen) => { if (seen.some((s) => s.isIntersecting) && !el("more").hidden && list.facts.length) showMore(); }, { rootMargin: "300px" }).observe(el("more"));
}
