// The dates: a histogram with two thumbs, typed bounds, and play.

const brush = { timer: null, grab: null, keyed: false };

function startBrush() {
  const strip = el("strip");
  const dayAt = (e) => { const box = strip.getBoundingClientRect(); return Math.round(span.from + (Math.min(Math.max(e.clientX - box.left, 0), box.width) / box.width) * (span.to - span.from)); };
  strip.addEventListener("pointerdown", (e) => {
    strip.setPointerCapture(e.pointerId);
    const at = dayAt(e);
    const thumb = e.target.id === "thumb-from" ? "from" : e.target.id === "thumb-to" ? "to" : null;
    const whole = view.from === null && view.to === null;
    const inside = !thumb && !whole && at > windowFrom() && at < windowTo();
    brush.grab = { thumb, at, inside, from: windowFrom(), to: windowTo(), moved: false };
    if (thumb) e.target.focus();
    e.preventDefault();
  });
  strip.addEventListener("pointermove", (e) => {
    if (!brush.grab) return;
    const grab = brush.grab;
    const at = dayAt(e);
    grab.moved = grab.moved || Math.abs(at - grab.at) > 0;
    if (grab.thumb === "from") setWindow(Math.min(at, grab.to), grab.to);
    else if (grab.thumb === "to") setWindow(grab.from, Math.max(at, grab.from));
    else if (grab.inside) { const by = Math.min(Math.max(at - grab.at, span.from - grab.from), span.to - grab.to); setWindow(grab.from + by, grab.to + by); }
    else if (grab.moved) setWindow(Math.min(at, grab.at), Math.max(at, grab.at));
  });
  for (const event of ["pointerup", "pointercancel"]) strip.addEventListener(event, () => { if (brush.grab && brush.grab.moved) remember(true); brush.grab = null; });
  for (const end of ["from", "to"]) {
    el(`thumb-${end}`).addEventListener("keydown", (e) => moveThumb(e, end));
    el(`thumb-${end}`).addEventListener("blur", () => { brush.keyed = false; });
    el(end).addEventListener("change", () => typedBound(end));
    el(end).addEventListener("keydown", (e) => { if (e.key === "Enter") typedBound(end); });
  }
  el("all-dates").onclick = () => { if (brush.timer) stopPlay(); change({ from: null, to: null }); };
  el("play").onclick = () => (brush.timer ? stopPlay() : startPlay());
  el("undated").onchange = () => change({ undated: el("undated").checked });
}

// A bound at the end of all dates is no bound: then facts that go on count too.
function setWindow(from, to, history = "later") {
  change({ from: from <= span.from ? null : from, to: to >= span.to ? null : to }, history, true);
}

// Back takes back all the steps that a thumb was moved with the keys, not each.
function moveThumb(e, end) {
  const step = { ArrowLeft: -30, ArrowDown: -30, ArrowRight: 30, ArrowUp: 30, PageDown: -365, PageUp: 365, Home: -1e7, End: 1e7 }[e.key];
  if (step === undefined) return;
  e.preventDefault();
  const bound = (day, low, high) => Math.min(Math.max(day, low), high);
  const history = brush.keyed ? "replace" : "push";
  brush.keyed = true;
  if (end === "from") setWindow(bound(windowFrom() + step, span.from, windowTo()), windowTo(), history);
  else setWindow(windowFrom(), bound(windowTo() + step, windowFrom(), span.to), history);
}

function typedBound(end) {
  const field = el(end);
  const day = field.value.trim() === "" ? null : typedDay(field.value, end === "to");
  const wrong = field.value.trim() !== "" && day === null;
  field.setAttribute("aria-invalid", String(wrong));
  if (wrong) return say(`“${field.value}” is not a date: write a year, month or day, like 2024-07`);
  const next = { from: view.from, to: view.to, [end]: day };
  if (next.from !== null && next.to !== null && next.from > next.to) {
    field.setAttribute("aria-invalid", "true");
    return say("The window ends before it begins");
  }
  return change(next);
}

function startPlay() {
  const length = view.from === null && view.to === null ? Math.max(Math.round((span.to - span.from) / 8), 30) : windowTo() - windowFrom();
  const step = Math.max(Math.round(length / 6), 5);
  let from = view.to === null ? span.from : windowFrom();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  el("play").setAttribute("aria-pressed", "true");
  el("play").textContent = "❚❚ Pause";
  const tick = () => {
    change({ from, to: Math.min(from + length, span.to) }, "later", true);
    if (from + length >= span.to) return stopPlay();
    from += calm ? length : step;
    return undefined;
  };
  brush.timer = setInterval(tick, calm ? 2000 : 350);
  tick();
}

function stopPlay() {
  clearInterval(brush.timer);
  brush.timer = null;
  el("play").setAttribute("aria-pressed", "false");
  el("play").textContent = "▶ Play";
  remember(true);
}

function drawBrush(some) {
  el("strip").style.width = onPhone() ? "" : `${laneWidth()}px`; // a date stands under the same date of the lanes
  const width = onPhone() ? Math.max(innerWidth - 40, 50) : laneWidth();
  histogram(some, around.pairs, width, onPhone());
  const share = (day) => `${((Math.min(Math.max(day, span.from), span.to) - span.from) / (span.to - span.from)) * 100}%`;
  el("shade").style.left = share(windowFrom());
  el("shade").style.right = `calc(100% - ${share(windowTo())})`;
  for (const [end, day] of [["from", windowFrom()], ["to", windowTo()]]) {
    const thumb = el(`thumb-${end}`);
    thumb.style.left = share(day);
    thumb.setAttribute("aria-valuemin", String(Math.min(day, end === "from" ? span.from : windowFrom())));
    thumb.setAttribute("aria-valuemax", String(Math.max(day, end === "from" ? windowTo() : span.to)));
    thumb.setAttribute("aria-valuenow", String(day));
    thumb.setAttribute("aria-valuetext", dayWords(day));
    if (document.activeElement !== el(end)) { el(end).value = isoOf(day); el(end).setAttribute("aria-invalid", "false"); }
  }
  el("undated").checked = view.undated;
}

// Facts by month, quarter or year, warm above the line and cold below, whatever fits the strip. A fact counts as one in all, spread over
// the dates it may have happened on; one with an open end counts at the end that is known. A move of the window leaves it as it is.
const histogram = once((some, meant, width) => {
  const years = yearOf(span.to) - yearOf(span.from) + 1;
  const months = [1, 3, 12, 60, 120].find((m) => (years * 12) / m <= width / 7) || 240;
  const bins = binned(some.filter(concerns), months);
  const most = Math.max(1, ...[...bins.values()].map((n) => Math.max(n.warm + n.neutral, n.cold)));
  const [middle, reach, high] = onPhone() ? [20, 18, 58] : [23, 20, 64];
  const chart = el("histogram");
  chart.setAttribute("viewBox", `0 0 ${width} ${high}`);
  chart.replaceChildren();
  for (const [day, label] of ticks(span.from, span.to, width / (years <= 2 ? 75 : 44))) {
    const x = xOf(day, width);
    chart.append(svg("line", { class: "axis", stroke: "currentColor", "stroke-opacity": 0.25, x1: x, x2: x, y1: 0, y2: 2 * middle }));
    if (x < width - 7 * label.length) chart.append(svg("text", { x: x + 3, y: 2 * middle + 13 }, label));
  }
  for (const [bin, count] of bins) chart.append(...bars(bin, count, months, width, middle, (n) => (n ? Math.max((n / most) * reach, 2) : 0)));
  chart.append(svg("line", { stroke: "currentColor", "stroke-opacity": 0.6, x1: 0, x2: width, y1: middle, y2: middle }));
});

function binned(some, months) {
  const bins = new Map();
  const binOf = (day) => Math.floor(((yearOf(day) - yearOf(span.from)) * 12 + whenOf(day).getUTCMonth()) / months);
  for (const fact of some) {
    if (fact.undated || !fact.asserted) continue;
    const [first, last] = [fact.from, fact.to].map((day, i, ends) => binOf(Number.isFinite(day) ? day : ends[1 - i]));
    for (let bin = first; bin <= last; bin++) {
      if (!bins.has(bin)) bins.set(bin, { warm: 0, cold: 0, neutral: 0 });
      bins.get(bin)[fact.tone] += 1 / (last - first + 1);
    }
  }
  return bins;
}

function bars(bin, count, months, width, middle, tall) {
  const x = xOf(utc(yearOf(span.from), bin * months, 1), width);
  const w = Math.max(xOf(utc(yearOf(span.from), (bin + 1) * months, 1), width) - x - 1, 1.5);
  const made = [svg("rect", { class: "warm", x, width: w, y: middle - tall(count.warm), height: tall(count.warm) }), svg("rect", { class: "cold", x, width: w, y: middle, height: tall(count.cold) })];
  if (count.neutral) made.push(svg("rect", { fill: "none", stroke: "currentColor", "stroke-opacity": 0.6, x: x + 0.5, width: Math.max(w - 1, 1), y: middle - tall(count.warm) - tall(count.neutral), height: tall(count.neutral) }));
  return made;
}
