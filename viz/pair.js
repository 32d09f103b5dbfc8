// What heads the list: two names with their posts, warmth over time and phases in words, or one name and whom it has to do with.

const POSTS = new Set(["LEADS", "WORKS_FOR", "MEMBER_OF", "REPRESENTS", "RUNNING_MATE_OF"]);

function drawTitle(listed) {
  el("everything").hidden = view.a === null;
  const title = el("list-title");
  const about = el("about");
  if (view.a === null) {
    title.textContent = "All facts";
    about.replaceChildren(node("p", { class: "small hint" }, "Choose a line, a lane or a name to narrow the list."));
    return;
  }
  title.replaceChildren(bdi(entities[view.a].name), ...(view.b === null ? [] : [" & ", bdi(entities[view.b].name)]));
  about.replaceChildren(...(view.b === null ? aboutName(listed) : shareNothing() ? aboutWay() : aboutPair(listed)));
}

const untilVerb = (says) => says.replace(/^is (the |a )?/, "");

// [words, where the name comes, words]: a name's posts in the window, each once.
function postsOf(place) {
  const posts = factsOf[place]
    .filter((f) => (f.s === place || f.symmetric) && f.asserted && POSTS.has(f.relation) && inWindow(f))
    .map((f) => [f.role ? `${f.role}, ` : `${untilVerb(f.says)} `, f.s === place ? f.o : f.s, f.undated ? "" : ` (${f.date})`]);
  return [...new Map(posts.map((post) => [post.join(), post])).values()].slice(0, 4);
}

const postsLine = (place) => {
  const posts = postsOf(place);
  return posts.length ? node("p", { class: "small" }, bdi(entities[place].name), ": ", ...posts.flatMap(([before, of, after], i) => [`${i ? "; " : ""}${before}`, bdi(entities[of].name), after])) : null;
};

// How far around a name its facts go, and the way from it to another.
function reach() {
  const choice = node("select", { id: "steps", onchange: () => change({ steps: Number(choice.value) }) }, node("option", { value: "1" }, "of this name"), node("option", { value: "2" }, "of this name and those next to it"));
  choice.value = String(view.steps);
  return node("div", { class: "with" }, node("label", {}, "Facts ", choice), node("button", { type: "button", id: "way-to", onclick: () => askSecond(true) }, "Way to another name …"));
}

const pairButton = ([a, b], group) => node("button", { type: "button", onclick: () => change({ a, b, fact: null }) }, `${GLYPHS[toneTogether(group)]} `, bdi(entities[a].name), " & ", bdi(entities[b].name), ` (${group.length})`);

// Two names that share no fact: who stands between them.
function aboutWay() {
  const way = around.way;
  if (!way) return [node("p", { id: "way" }, "These two share no fact, and nothing in view leads from one to the other.")];
  const steps = way.slice(1).map((n, i) => [way[i], n]);
  return [
    node("p", { id: "way" }, "These two share no fact. The shortest way in view: ", ...way.flatMap((n, i) => (i ? [" – ", bdi(entities[n].name)] : [bdi(entities[n].name)])), "."),
    node("div", { class: "with", role: "group", "aria-label": "Show a pair on the way" }, ...steps.map((ends) => pairButton(ends, byPair.get(pairOf(...ends)).facts.filter((fact) => passes(fact) && inWindow(fact))))),
  ];
}

function aboutName(listed) {
  const others = new Map();
  for (const fact of listed) { const other = fact.s === view.a ? fact.o : fact.o === view.a ? fact.s : view.a; if (other !== view.a) { if (!others.has(other)) others.set(other, []); others.get(other).push(fact); } }
  const order = [...others].sort((x, y) => y[1].length - x[1].length);
  const forms = entities[view.a].names;
  const button = ([other, group]) => node("button", { type: "button", onclick: () => change({ b: other, fact: null }) }, `${GLYPHS[toneTogether(group)]} `, bdi(entities[other].name), ` (${group.length})`);
  const more = order.length > 12 ? node("details", {}, node("summary", {}, `${order.length - 12} more`), node("div", { class: "with" }, ...order.slice(12, 200).map(button))) : null;
  return [node("p", { class: "small" }, entities[view.a].type, forms.length ? ` · also ${forms.slice(0, 5).join(", ")}` : ""), postsLine(view.a), reach(), node("div", { class: "with", role: "group", "aria-label": "Show the pair with" }, ...order.slice(0, 12).map(button)), more].filter(Boolean);
}

// Phases: stretches of one tone, each from the first fact of it to the first of the next.
function phases(steps) {
  const found = [];
  for (const [day, warmth, when] of steps) {
    const tone = toneOf(warmth);
    if (tone !== "neutral" && (!found.length || found[found.length - 1].tone !== tone)) found.push({ tone, from: day, when });
  }
  return found;
}

function phaseWords(steps) {
  const found = phases(steps);
  return found.map((phase, i) => {
    const from = phase.when;
    if (i + 1 === found.length) return `${phase.tone} from ${from}`;
    const to = found[i + 1].when;
    return from === to ? `${phase.tone} in ${from}` : `${phase.tone} from ${from} to ${to}`;
  }).join(", ");
}

function aboutPair(listed) {
  const whole = (byPair.get(pairOf(view.a, view.b)) || { facts: [] }).facts.filter(passes);
  const steps = warmthSteps(whole);
  const words = phaseWords(steps);
  const undated = listed.filter((f) => f.undated).length;
  return [
    postsLine(view.a),
    postsLine(view.b),
    steps.length ? curve(whole, steps) : null,
    node("p", { id: "phases" }, words ? `${capital(words)}, by what is stated here${view.fade ? ", fading in between (halved every 2 years)" : ", each until something else is stated"}.` : "Nothing dated says whether these two are warm or cold."),
    verbs(listed.filter(drawable)),
    node("p", { class: "small" }, `${plural(listed.length, "fact")} in view of ${plural(whole.length, "fact")} of this pair${undated ? `, ${undated} without a date` : ""}. Each number can be cited.`),
  ].filter(Boolean);
}

// What the lines between the two stand for, in words: on the lines there is no room for them.
function verbs(some) {
  const ways = new Map();
  for (const [, group] of kindsOf(some, Infinity)) { const way = group[0].symmetric ? "" : group[0].s; if (!ways.has(way)) ways.set(way, []); ways.get(way).push(group); }
  const word = (group) => node("span", { class: toneTogether(group) }, `${GLYPHS[toneTogether(group)]}\u00a0${[...new Set(group.map((f) => f.says))].join(", ")}${group.length > 1 ? ` ×${group.length}` : ""}`);
  const line = ([way, groups]) => { const [from, to] = way === "" ? [view.a, view.b] : [groups[0][0].s, groups[0][0].o]; return node("li", {}, bdi(entities[from].name), way === "" ? " and " : " → ", bdi(entities[to].name), ": ", ...groups.flatMap((group, i) => (i ? [", ", word(group)] : [word(group)]))); };
  return some.length ? node("ul", { id: "verbs", "aria-label": "What the lines of this pair stand for" }, ...[...ways].map(line)) : null;
}

function curve(group, steps) {
  const [width, high, middle] = [380, 96, 44];
  const made = svg("svg", { viewBox: `0 0 ${width} ${high}`, role: "img", "aria-label": `Warmth over time: ${phaseWords(steps)}` });
  const within = stage();
  const shown = steps.filter(([day]) => day >= within.from && day <= within.to);
  made.append(...warmthArea(group, width, middle, 40, within), svg("line", { class: "axis", stroke: "currentColor", "stroke-opacity": 0.3, x1: 0, x2: width, y1: middle, y2: middle }));
  const turns = new Set(phases(steps).map((p) => p.from));
  for (const [day, warmth] of shown) made.append(svg("circle", { class: toneOf(warmth), cx: xOf(day, width, within), cy: middle - (warmth / 10) * 40, r: turns.has(day) ? 5 : 2.5 }));
  for (const [from, to] of [[within.from, windowFrom()], [windowTo(), within.to]]) if (to > from) made.append(svg("rect", { class: "veil", x: xOf(from, width), width: xOf(to, width) - xOf(from, width), y: 0, height: 86 }));
  for (const [day, label] of ticks(within.from, within.to, 6)) if (xOf(day, width, within) < width - 24) made.append(svg("text", { x: xOf(day, width, within), y: high - 2 }, label));
  made.append(svg("text", { x: width, y: 10, "text-anchor": "end" }, "▲ warm"), svg("text", { x: width, y: 80, "text-anchor": "end" }, "▼ cold"));
  return made;
}
