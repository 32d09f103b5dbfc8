// Which pairs a choice means: a name's own, with two steps those of the names next to it too; a pair; or, where two names share no fact,
// the pairs on the shortest way from one to the other.

const around = { pairs: null, way: null }; // keys of the pairs meant (null: all), names on the way

const isMeant = (key) => around.pairs === null || around.pairs.has(key);
const concerns = (fact) => isMeant(fact.pair);
const shareNothing = () => view.b !== null && !byPair.has(pairOf(view.a, view.b));

// Name -> the names it shares a fact with, those it shares most with first.
function neighbours(some) {
  const counts = new Map(); // a pair's key -> its facts
  for (const fact of some) counts.set(fact.pair, (counts.get(fact.pair) || 0) + 1);
  const next = new Map();
  const tie = (n, other) => { if (!next.has(n)) next.set(n, []); next.get(n).push(other); };
  for (const [key] of [...counts].sort((x, y) => y[1] - x[1])) { const [a, b] = byPair.get(key).ends; tie(a, b); tie(b, a); }
  return next;
}

// The names on a shortest way, both ends included; null where there is none.
function wayBetween(next, from, to) {
  const before = new Map([[from, null]]);
  for (const n of before.keys()) { // those that are found while it runs are visited too, nearest first
    if (n === to) break;
    for (const other of next.get(n) || []) if (!before.has(other)) before.set(other, n);
  }
  if (!before.has(to)) return null;
  const way = [];
  for (let n = to; n !== null; n = before.get(n)) way.unshift(n);
  return way;
}

// The same set as before where it means the same pairs, so that what was made for it is not made again.
function lookAround(seen) {
  around.way = shareNothing() ? wayBetween(neighbours(seen.filter(drawable)), view.a, view.b) : null;
  const pairsNow = meantPairs(seen);
  const same = pairsNow && around.pairs && pairsNow.size === around.pairs.size && [...pairsNow].every((key) => around.pairs.has(key));
  if (!same) around.pairs = pairsNow;
}

function meantPairs(seen) {
  if (view.a === null) return null;
  if (shareNothing()) return new Set((around.way || []).slice(1).map((n, i) => pairOf(around.way[i], n)));
  if (view.b !== null) return new Set([pairOf(view.a, view.b)]);
  const own = new Set(factsOf[view.a].map((fact) => fact.pair));
  if (view.steps < 2) return own;
  const near = new Set(seen.filter((fact) => own.has(fact.pair) && drawable(fact)).flatMap((fact) => [fact.s, fact.o]));
  for (const fact of seen) if (near.has(fact.s) || near.has(fact.o)) own.add(fact.pair);
  return own;
}
