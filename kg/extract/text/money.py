"""Sums of money in a sentence: amount and currency."""

from __future__ import annotations

import re

CURRENCIES = {
    "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "s$": "SGD", "hk$": "HKD", "nz$": "NZD", "£": "GBP", "€": "EUR",
    "₹": "INR", "¥": "JPY", "₩": "KRW", "₦": "NGN", "₽": "RUB", "₪": "ILS", "rs": "INR", "kr": "SEK", "r$": "BRL", "chf": "CHF",
    "dollar": "USD", "dollars": "USD", "pound": "GBP", "pounds": "GBP", "euro": "EUR", "euros": "EUR", "yen": "JPY", "rupees": "INR",
    "rupee": "INR", "rand": "ZAR", "roubles": "RUB", "rubles": "RUB", "yuan": "CNY", "naira": "NGN", "shekels": "ILS",
}  # fmt: skip
"""Signs and words -> ISO 4217; a bare dollar is taken for the United States'."""

SCALES = {
    "thousand": 1e3, "k": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6,
    "b": 1e9, "bn": 1e9, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip

_NUMBER = r"(\d[\d,]*(?:\.\d+)?)[\s-]?(thousand|million|billion|trillion|lakh|crore|bn|mn|m|k|b)?\b"
_SIGN = re.compile(r"(us\$|au\$|hk\$|nz\$|[acsr]\$|[$£€₹¥₩₦₽₪]|\brs\.?|\bchf|\bkr)\s?" + _NUMBER, re.I)
_WORD = re.compile(_NUMBER + r"[\s-](dollars?|pounds?|euros?|yen|rupees?|rand|roubles|rubles|yuan|naira|shekels)\b", re.I)


def sum_of_money(text: str) -> tuple[float, str] | None:
    """Amount and ISO 4217 currency of the only sum in `text`; None when there is none, or more than one to choose from."""
    found = [(m[2], m[3], m[1]) for m in _SIGN.finditer(text)] + [(m[1], m[2], m[3]) for m in _WORD.finditer(text)]
    if len(found) != 1:
        return None
    number, scale, currency = found[0]
    return float(number.replace(",", "")) * SCALES.get((scale or "").lower(), 1.0), CURRENCIES[currency.lower().rstrip(".")]
