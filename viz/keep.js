// What a reader takes along: a link to this view, a picture, the facts as CSV, a printed dossier.

const LISTS = ["offFamilies", "offTypes", "offFactuality"];
const SWITCHES = ["undated", "drawAll", "table", "fade", "zoom"];

// The view as the part of the address after #, and back. Only what differs from the start is written.
function hashOf() {
  const parts = new URLSearchParams();
  for (const end of ["a", "b"]) if (view[end] !== null) parts.set(end, entities[view[end]].id);
  for (const end of ["from", "to"]) if (view[end] !== null) parts.set(end, isoOf(view[end]));
  for (const key of LISTS) if (view[key].length) parts.set(key, view[key].join(","));
  for (const key of ["outlet", "sort", "fact", "tab", "confidence", "outlets", "steps"]) if (view[key] !== START[key]) parts.set(key, view[key]);
  for (const key of SWITCHES) if (view[key] !== START[key]) parts.set(key, view[key] ? "1" : "0");
  const text = parts.toString();
  return text ? `#${text}` : "";
}

// What the address asks for that this page does not have is left out, and said.
function viewOf(hash) {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const found = { ...START };
  const unknown = [];
  const known = (key, has) => { const value = parts.get(key); if (value !== null && !has(value)) unknown.push(value); return value !== null && has(value); };
  for (const end of ["a", "b"]) if (known(end, (id) => entityById.has(id))) found[end] = entityById.get(parts.get(end));
  if (found.a === null) [found.a, found.b] = [found.b, null];
  if (found.a === found.b) found.b = null;
  for (const end of ["from", "to"]) if (known(end, (text) => typedDay(text, false) !== null)) found[end] = typedDay(parts.get(end), end === "to");
  if (found.from !== null && found.to !== null && found.from > found.to) [found.from, found.to] = [found.to, found.from];
  for (const key of LISTS) if (parts.has(key)) found[key] = parts.get(key).split(",").filter((value) => filterable[key].has(value));
  for (const key of ["sort", "tab", "outlet"]) if (known(key, (value) => filterable[key].has(value))) found[key] = parts.get(key);
  if (known("fact", (id) => byId.has(id))) found.fact = parts.get("fact");
  if (Number(parts.get("confidence")) > 0) found.confidence = Math.min(1, Number(parts.get("confidence")));
  if (parts.get("steps") === "2") found.steps = 2;
  if (Number(parts.get("outlets")) > 1) found.outlets = Math.floor(Number(parts.get("outlets")));
  for (const key of SWITCHES) if (parts.has(key)) found[key] = parts.get(key) === "1";
  if (unknown.length) say(`Not in this page: ${unknown.map((text) => `“${cut(text, 60)}”`).join(", ")}`);
  return found;
}

const filterable = {
  offFamilies: new Set(facts.map((f) => f.family)), offTypes: new Set(entities.map((e) => e.type)), offFactuality: new Set(facts.map((f) => f.factuality)),
  outlet: new Set(facts.flatMap((f) => f.outletNames)), sort: new Set(["most", "turn", "latest"]), tab: new Set(["timeline", "network"]),
};

let lastHash = location.hash;
function remember(push) {
  const hash = hashOf();
  if (hash === lastHash) return;
  lastHash = hash;
  try {
    history[push ? "pushState" : "replaceState"](null, "", hash || location.pathname + location.search);
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused; // a notebook's sandboxed frame has no address of its own
  }
}

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (refused) {
    const field = node("textarea", { value: text });
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  say(done);
}

// A cell that begins like a formula gets a quotation mark before it: a spreadsheet must not run it.
function cell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const guarded = /^\s*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return `"${guarded.replace(/"/g, '""')}"`;
}

function csv() {
  const heads = ["date", "earliest", "latest", "subject", "relation", "object", "sentence", "factuality", "disputed", "warmth", "outlets", "confidence", "quote", "speaker", "outlet", "published", "title", "url", "fact"];
  const rows = list.facts.flatMap((f) => (f.passages.length ? f.passages : [null]).map((p) => {
    const a = p ? articles[p.article] : {};
    return [f.edtf, f.earliest, f.latest, entities[f.s].name, f.relation, entities[f.o].name, sentenceText(f), f.factuality, f.disputed, f.warmth, f.outlets, f.confidence, p && quoteText(p), p && p.speaker, a.outlet, a.published, a.title, a.url, f.id];
  }));
  return [heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}

function save(name, blob) {
  const link = node("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function savePicture() {
  const drawn = el("network").querySelector("canvas");
  const scale = devicePixelRatio || 1;
  const made = node("canvas", { width: drawn.width, height: drawn.height + 46 * scale });
  const ctx = made.getContext("2d");
  const tint = tints();
  ctx.fillStyle = tint("ground");
  ctx.fillRect(0, 0, made.width, made.height);
  ctx.drawImage(drawn, 0, 0);
  ctx.fillStyle = tint("ink");
  ctx.font = `${12 * scale}px system-ui, sans-serif`;
  ctx.fillText(`${graph.title} · ${isoOf(windowFrom())} to ${isoOf(windowTo())}`, 12 * scale, drawn.height + 18 * scale);
  ctx.fillText("▲ warm  ▼ cold (dashed)  ◆ both  ○ neither · arrow: who did it to whom · kg-timeline", 12 * scale, drawn.height + 36 * scale);
  made.toBlob((blob) => save("network.png", blob), "image/png");
}

// Paper is light, as wide as it is, and has every fact.
let themeOnScreen;
function toPaper() {
  themeOnScreen = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = "light";
  lanes.paper = true;
  render();
  network.vis.redraw();
  showMore(true);
}

function fromPaper() {
  lanes.paper = false;
  if (themeOnScreen === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = themeOnScreen;
  render();
}

function startKeep() {
  el("copy-link").onclick = () => (location.protocol === "about:" ? say("A page in a notebook has no link: write it to a file with kg view") : copy(location.href.split("#")[0] + hashOf(), "Link to this view copied"));
  el("save-csv").onclick = () => save("facts.csv", new Blob(["\ufeff", csv()], { type: "text/csv;charset=utf-8" }));
  el("save-png").onclick = savePicture;
  el("print").onclick = () => print();
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", fromPaper);
  for (const event of ["popstate", "hashchange"]) addEventListener(event, () => { if (location.hash === lastHash) return; lastHash = location.hash; Object.assign(view, viewOf(location.hash)); render(); });
}
