// Finding: names with suggestions, and the filters.

const find = { found: [], at: -1, second: false }; // `second`: the name found joins the chosen one

function askSecond(asked) {
  find.second = asked;
  el("find-label").textContent = asked ? "Way to" : "Find";
  el("find").placeholder = asked ? "another name" : "person or organization";
  if (asked) el("find").focus();
}

function suggestions(text) {
  const wanted = plain(text.trim());
  if (!wanted) return [];
  const score = (place) => { const forms = searched[place]; return forms.some((f) => f.startsWith(wanted)) ? 2 : forms.some((f) => f.includes(` ${wanted}`)) ? 1.5 : forms.some((f) => f.includes(wanted)) ? 1 : 0; };
  return entities.map((_, place) => [score(place), factsOf[place].length, place]).filter(([s]) => s).sort((x, y) => y[0] - x[0] || y[1] - x[1]).slice(0, 8).map(([, , place]) => place);
}

function drawSuggestions() {
  const box = el("suggestions");
  box.hidden = !find.found.length;
  el("find").setAttribute("aria-expanded", String(!box.hidden));
  box.replaceChildren(...find.found.map((place, i) => node("li", { role: "option", id: `found-${i}`, "aria-selected": String(i === find.at), onmousedown: (e) => { e.preventDefault(); choose(place); } }, bdi(nameOf(place)), node("small", {}, ` · ${entities[place].type} · ${plural(factsOf[place].length, "fact")}`))));
  if (find.at >= 0) el("find").setAttribute("aria-activedescendant", `found-${find.at}`);
  else el("find").removeAttribute("aria-activedescendant");
}

function choose(place) {
  const second = find.second && place !== view.a;
  el("find").value = "";
  find.found = [];
  askSecond(false);
  drawSuggestions();
  change(second ? { b: place, fact: null } : { a: place, b: null, fact: null });
}

function startFind() {
  const field = el("find");
  field.addEventListener("input", () => { find.found = suggestions(field.value); find.at = find.found.length ? 0 : -1; drawSuggestions(); });
  field.addEventListener("blur", () => { find.found = []; askSecond(false); drawSuggestions(); });
  field.addEventListener("keydown", (e) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") { e.preventDefault(); if (find.found.length) find.at = (find.at + (e.key === "ArrowDown" ? 1 : -1) + find.found.length) % find.found.length; drawSuggestions(); }
    else if (e.key === "Enter" && find.found[find.at] !== undefined) choose(find.found[find.at]);
    else if (e.key === "Enter" && field.value.trim()) say(`No name like “${field.value.trim()}”`);
    else if (e.key === "Escape") { find.found = []; drawSuggestions(); }
  });
  startFilters();
}

const counted = (of) => { const counts = new Map(); for (const fact of facts) for (const key of of(fact)) counts.set(key, (counts.get(key) || 0) + 1); return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)); };

function boxes(title, key, counts, before = () => null, words = (x) => x) {
  return node("fieldset", {}, node("legend", {}, title), ...counts.map(([value, count]) => {
    const box = node("input", { type: "checkbox", onchange: () => change({ [key]: box.checked ? view[key].filter((v) => v !== value) : [...view[key], value] }) });
    Object.assign(box.dataset, { key, value });
    return node("label", {}, box, before(value), `${words(value)} (${digits.format(count)})`);
  }));
}

function swatch(family) {
  const made = node("span", { class: "swatch", "aria-hidden": "true" });
  made.style.background = families[family];
  return made;
}

function startFilters() {
  const outlets = node("select", { id: "filter-outlet", onchange: (e) => change({ outlet: e.target.value }) }, node("option", { value: "" }, "all outlets"), ...counted((f) => f.outletNames).slice(0, 500).map(([name, count]) => node("option", { value: name }, `${name} (${count})`)));
  el("filter-panel").append(
    boxes("Relations", "offFamilies", counted((f) => [f.family]), swatch),
    boxes("Names", "offTypes", counted((f) => new Set([entities[f.s].type, entities[f.o].type]))),
    boxes("Status", "offFactuality", counted((f) => [f.factuality]), () => null, (x) => WORDS[x]),
    node("label", {}, node("input", { type: "checkbox", id: "filter-undated", onchange: (e) => change({ undated: e.target.checked }) }), "Facts without a known date too"),
    node("label", {}, node("input", { type: "checkbox", id: "draw-all", onchange: (e) => change({ drawAll: e.target.checked }) }), "Draw denied, planned and possible ones too"),
    node("fieldset", {}, node("legend", {}, "Sources"), node("label", { class: "wide" }, "Outlet ", outlets), node("label", { class: "wide" }, "At least this many outlets ", node("input", { type: "number", id: "filter-outlets", min: 1, max: 99, onchange: (e) => change({ outlets: Math.max(1, Number(e.target.value) || 1) }) })), node("label", { class: "wide" }, "Program's confidence in its reading, at least (%) ", node("input", { type: "number", id: "filter-confidence", min: 0, max: 100, onchange: (e) => change({ confidence: Math.min(100, Math.max(0, Number(e.target.value) || 0)) / 100 }) }))),
    node("button", { type: "button", id: "no-filters", onclick: () => change({ offFamilies: [], offTypes: [], offFactuality: [], outlet: "", confidence: 0, outlets: 1, drawAll: false, undated: true }) }, "No filters"),
  );
  document.addEventListener("click", (e) => { for (const open of document.querySelectorAll("header details[open]")) if (!open.contains(e.target)) open.open = false; });
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") for (const open of document.querySelectorAll("header details[open]")) { open.open = false; open.querySelector("summary").focus(); } });
}

function drawFilters() {
  for (const box of el("filter-panel").querySelectorAll("input[data-key]")) box.checked = !view[box.dataset.key].includes(box.dataset.value);
  el("draw-all").checked = view.drawAll;
  el("filter-undated").checked = view.undated;
  el("filter-outlet").value = view.outlet;
  el("filter-outlets").value = view.outlets;
  el("filter-confidence").value = Math.round(view.confidence * 100);
  const on = view.offFamilies.length + view.offTypes.length + view.offFactuality.length + (view.outlet !== "") + (view.confidence > 0) + (view.outlets > 1) + view.drawAll + !view.undated;
  el("filters-on").textContent = on ? ` (${on})` : "";
}
