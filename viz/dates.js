"use strict";
// Days as whole numbers since 1970, and as a person reads them.

const DAY = 86400000;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function utc(year, month, day) {
  const when = new Date(0);
  when.setUTCFullYear(year, month, day);
  return Math.round(when.getTime() / DAY);
}

function dayOf(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return utc(year, month - 1, day);
}

const whenOf = (day) => new Date(day * DAY);
const isoOf = (day) => whenOf(day).toISOString().slice(0, 10);
const yearOf = (day) => whenOf(day).getUTCFullYear();
const monthWords = (day) => `${MONTHS[whenOf(day).getUTCMonth()]} ${yearOf(day)}`;
const dayWords = (day) => `${whenOf(day).getUTCDate()} ${monthWords(day)}`;

// A typed year, month or day -> its first or last day; null for anything else.
function typedDay(text, last) {
  const found = /^\s*(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?\s*$/.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), found[2] && Number(found[2]), found[3] && Number(found[3])];
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined) {
    const at = utc(year, month - 1, day);
    return whenOf(at).getUTCMonth() === month - 1 && day > 0 ? at : null;
  }
  if (month !== undefined) return last ? utc(year, month, 1) - 1 : utc(year, month - 1, 1);
  return last ? utc(year, 11, 31) : utc(year, 0, 1);
}

// The firsts of the years or months that divide a stretch into at most `most` parts: [day, label] pairs.
function ticks(from, to, most) {
  const years = yearOf(to) - yearOf(from) + 1;
  const marks = [];
  if (years <= 2 && most >= 6) {
    const step = [1, 2, 3, 6].find((months) => (years * 12) / months <= most) || 6;
    for (let month = 0; month < years * 12; month += step) {
      const at = utc(yearOf(from), month, 1);
      marks.push([at, `${MONTHS[month % 12].slice(0, 3)} ${yearOf(at)}`]);
    }
  } else {
    const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((s) => years / s <= most) || 1000;
    for (let year = Math.ceil(yearOf(from) / step) * step; year <= yearOf(to); year += step) marks.push([utc(year, 0, 1), String(year)]);
  }
  return marks.filter(([at]) => at >= from && at <= to);
}
