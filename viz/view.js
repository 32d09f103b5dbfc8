// What is shown: the facts, the choices made, and which facts those choices leave.

const graph = JSON.parse(document.getElementById("graph").textContent);
const { entities, facts, articles, families } = graph;
const el = (id) => document.getElementById(id);

// An element with its properties and children; texts enter as text, never as markup.
function node(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && !key.startsWith("aria")) made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function svg(tag, attributes = {}, text) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

const bdi = (text) => node("bdi", {}, text);
const digits = new Intl.NumberFormat("en");
const plural = (count, one) => `${digits.format(count)} ${one}${count === 1 ? "" : "s"}`;

// Warmth nearer to zero than this is neither warm nor cold: holding a post (1.0) is not affection.
const LUKEWARM = 1.5;
const toneOf = (warmth) => (warmth >= LUKEWARM ? "warm" : warmth <= -LUKEWARM ? "cold" : "neutral");
const GLYPHS = { warm: "▲", cold: "▼", mixed: "◆", neutral: "○" };
const TONE_WORDS = { warm: "warm", cold: "cold", mixed: "warm and cold", neutral: "neither warm nor cold" };

const pairOf = (a, b) => (a < b ? `${a}-${b}` : `${b}-${a}`);
const pairs = []; // {key, place, ends, facts}: every two names that share a fact, in the order of their first
const byPair = new Map();
const byId = new Map();
const factsOf = entities.map(() => []);
facts.forEach((fact, place) => {
  fact.place = place;
  fact.undated = fact.earliest === null && fact.latest === null;
  fact.from = fact.earliest === null ? -Infinity : dayOf(fact.earliest);
  fact.to = fact.latest === null ? Infinity : dayOf(fact.latest);
  fact.tone = toneOf(fact.warmth);
  fact.pair = pairOf(fact.s, fact.o);
  fact.asserted = fact.factuality === "asserted";
  fact.outletNames = [...new Set(fact.passages.map((p) => articles[p.article].outlet || "outlet not given"))];
  if (!byPair.has(fact.pair)) {
    byPair.set(fact.pair, { key: fact.pair, place: pairs.length, ends: [Math.min(fact.s, fact.o), Math.max(fact.s, fact.o)], facts: [] });
    pairs.push(byPair.get(fact.pair));
  }
  byPair.get(fact.pair).facts.push(fact);
  fact.pairPlace = byPair.get(fact.pair).place;
  byId.set(fact.id, fact);
  factsOf[fact.s].push(fact);
  if (fact.o !== fact.s) factsOf[fact.o].push(fact);
});
const entityById = new Map(entities.map((entity, place) => [entity.id, place]));
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const searched = entities.map((entity) => [entity.name, ...entity.names].map(plain));
const sharedName = (() => {
  const seen = new Map();
  for (const entity of entities) seen.set(entity.name, (seen.get(entity.name) || 0) + 1);
  return seen;
})();
const nameOf = (place) => (sharedName.get(entities[place].name) > 1 ? `${entities[place].name} (${entities[place].id})` : entities[place].name);

// The whole stretch of time, in whole years, that the dated facts cover.
const span = (() => {
  let [first, last] = [Infinity, -Infinity];
  for (const fact of facts) for (const day of [fact.from, fact.to]) if (Number.isFinite(day)) [first, last] = [Math.min(first, day), Math.max(last, day)];
  for (const article of articles) if (article.published && first < Infinity) last = Math.max(last, dayOf(article.published));
  if (first === Infinity) [first, last] = articles.some((a) => a.published) ? [Math.min(...articles.filter((a) => a.published).map((a) => dayOf(a.published))), dayOf(articles.find((a) => a.published).published)] : [utc(2020, 0, 1), utc(2020, 0, 1)];
  return { from: utc(yearOf(first), 0, 1), to: utc(yearOf(last), 11, 31) };
})();

// The choices. A window is from..to, both days included; null is no bound. `off...` list what is filtered out.
const START = { a: null, b: null, steps: 1, fact: null, from: null, to: null, undated: true, offFamilies: [], offTypes: [], offFactuality: [], outlet: "", confidence: 0, outlets: 1, drawAll: false, table: false, fade: false, zoom: false, sort: "most", tab: "timeline" };
const view = { ...START };

const windowFrom = () => (view.from === null ? span.from : view.from);
const windowTo = () => (view.to === null ? span.to : view.to);

// One test for the list, the lanes and the network alike: the fact's whole extent meets the window.
function inWindow(fact) {
  if (fact.undated) return view.undated;
  return (view.from === null || fact.to >= view.from) && (view.to === null || fact.from <= view.to);
}

function passes(fact) {
  return (
    !view.offFamilies.includes(fact.family) &&
    !view.offFactuality.includes(fact.factuality) &&
    !view.offTypes.includes(entities[fact.s].type) &&
    !view.offTypes.includes(entities[fact.o].type) &&
    fact.confidence >= view.confidence &&
    fact.outlets >= view.outlets &&
    (view.outlet === "" || fact.outletNames.includes(view.outlet))
  );
}

const drawable = (fact) => fact.asserted || view.drawAll || fact.id === view.fact; // a fact that is asked for is drawn, whatever it is

// What was made for the same arguments the last time is not made again: a brush's move costs what the window changes, not all facts.
function once(make) {
  let [last, made] = [null, null];
  return (...now) => {
    if (last === null || now.some((x, i) => x !== last[i])) [last, made] = [now, make(...now)];
    return made;
  };
}

const FILTERS = ["offFamilies", "offTypes", "offFactuality", "outlet", "confidence", "outlets"];
const passingFacts = once(() => facts.filter(passes));
const passing = () => passingFacts(JSON.stringify(FILTERS.map((key) => view[key])));

// The tone of several facts together, by what is asserted in them.
function toneTogether(group) {
  const tones = new Set(group.filter((fact) => fact.asserted).map((fact) => fact.tone));
  if (tones.has("warm") && tones.has("cold")) return "mixed";
  return tones.has("warm") ? "warm" : tones.has("cold") ? "cold" : "neutral";
}

// How warm a pair is over time: one step for each first day, the facts of that day together, `when` as precise as they know it.
// Unknown and denied ones say nothing.
function warmthSteps(group) {
  const days = new Map();
  for (const fact of group) {
    if (!fact.asserted || fact.undated || fact.tone === "neutral") continue;
    const day = Number.isFinite(fact.from) ? fact.from : fact.to;
    if (!days.has(day)) days.set(day, []);
    days.get(day).push(fact);
  }
  return [...days].sort((x, y) => x[0] - y[0]).map(([day, all]) => [day, all.reduce((sum, f) => sum + f.warmth, 0) / all.length, whenWords(all.map((f) => f.edtf), day)]);
}

// The month where one of the dates knows it, else the year, the decade or the century: no more than is known.
function whenWords(dates, day) {
  const starts = dates.map((edtf) => (edtf || "").split("/").find((part) => part && part !== "..") || "");
  if (starts.some((start) => /^-?\d{4}-(0\d|1[0-2])/.test(start))) return monthWords(day);
  if (starts.some((start) => /^-?\d{4}/.test(start))) return String(yearOf(day));
  const span = /^(-?\d{2,3})(X{1,2})/.exec(starts[0]);
  return span ? `the ${span[1]}${"0".repeat(span[2].length)}s` : String(yearOf(day));
}

const HALF_LIFE = 730; // days; an assumption that the reader can turn on, said beside it
const faded = (warmth, days) => (view.fade ? warmth * 0.5 ** (days / HALF_LIFE) : warmth);

// The colours of the style sheet, read once for each look: reading them costs more than drawing with them.
const tintsOf = once(() => {
  const style = getComputedStyle(document.documentElement);
  const read = new Map();
  return (name) => {
    if (!read.has(name)) read.set(name, style.getPropertyValue(`--${name}`).trim());
    return read.get(name);
  };
});
const DARK = matchMedia("(prefers-color-scheme: dark)");
const tints = () => tintsOf(document.documentElement.dataset.theme, DARK.matches);
