"""The words of dates: months, weekdays, numbers, units, cues; and the words that look like dates but are none."""

from __future__ import annotations

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6,
    "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

NAMELIKE_MONTHS = {"march", "mar", "april", "may", "june", "august", "jan", "dec", "nov", "jun", "jul", "sep", "apr"}
"""Bare, these are dates only after a word such as "in" or "last": they are also names, verbs or codes."""

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "wed": 2, "thursday": 3, "thurs": 3, "thur": 3, "thu": 3,
    "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a couple of": 2, "a couple": 2, "a hundred": 100,
    "a dozen": 12,
}  # fmt: skip

VAGUE_NUMBERS = ("a few", "several", "some", "many", "a number of", "a handful of", "the past few", "not many", "dozens of", "decades of")

DAY_ORDINALS = {w: i for i, w in enumerate(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(), 1)}  # fmt: skip

ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4, "last": 4}

UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "year": 365, "decade": 3650}
"""Unit -> about how many days; only their order is used."""

SEASONS = {"spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "fall": 23, "winter": 24, "wintertime": 24}

DECADES = {
    "twenties": "192X", "thirties": "193X", "forties": "194X", "fifties": "195X", "sixties": "196X", "seventies": "197X",
    "eighties": "198X", "nineties": "199X", "noughties": "200X", "aughts": "200X",
}  # fmt: skip

DAYPARTS = ("morning", "afternoon", "evening", "night", "lunchtime", "midday", "noon", "dawn", "midnight", "mid-morning")

TURNS = {"last": -1, "past": -1, "this past": -1, "this": 0, "current": 0, "the current": 0, "next": 1, "coming": 1, "this coming": 1}
"""A word before a unit -> which way it turns."""

STORY_TURNS = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1, "same": 0, "that": 0, "that same": 0}

INEXACT = frozenset(("nearly", "almost", "more than", "over", "at least", "less than", "just over", "just under", "well over"))
"""Of the approximate words those that leave a day or a week open to one side."""

APPROXIMATE = ("about", "around", "roughly", "approximately", "circa", "c.", "some", "nearly", "almost", "more than", "over", "at least",
               "less than", "just over", "just under", "well over", "close to")  # fmt: skip

PREPOSITIONS = ("in", "on", "by", "since", "until", "till", "til", "through", "throughout", "during", "from", "to", "of", "before", "after",
                "between", "and", "around", "about", "circa", "early", "mid", "late", "for", "as of", "than", "or", "starting", "beginning",
                "ending", "effective", "into", "at", "back in", "was", "is",
                "c.", "ca.", "born", "died", "founded", "established", "built")  # fmt: skip

SINCE = ("since", "ever since", "starting in", "starting on", "starting from", "beginning in", "beginning on", "as of", "from")
UNTIL = ("up until", "until", "till", "up to", "through", "by", "no later than")

MASTHEADS = ("Times", "Telegraph", "Mail", "Mirror", "Herald", "Post", "Express", "Star", "Independent", "World", "Review", "Tribune",
             "Mass", "School", "Inc", "Night Live", "Night Football", "Night Lights", "Morning Herald", "Sun", "People", "Business",
             "Standard", "Life", "Magazine", "Age", "Club", "Group", "Best", "Service", "Island")  # fmt: skip
"""A weekday before one of these is part of a name."""

SAYINGS = ("address", "announcement", "appearance", "briefing", "broadcast", "court", "debate", "email", "episode", "filing", "hearing",
           "interview", "letter", "meeting", "memo", "news", "order", "post", "press", "radio", "rally", "report", "ruling", "speech",
           "statement", "summit", "television", "town", "trip", "tweet", "visit", "vote")  # fmt: skip
"""With an article and a weekday in front of one of these a day of the week is meant: "in a Friday interview"."""

NAMED_DAYS = (
    "Black",
    "Super",
    "Bowl",
    "Man",
    "Bloody",
    "Ruby",
    "Blue",
    "Cyber",
    "Giving",
    "Sheffield",
    "Fat",
    "Casual",
    "Freaky",
    "Billy",
    "Stormy",
)
"""A weekday after one of these is part of a name."""

COUNTED = ("votes", "people", "seats", "voters", "miles", "metres", "meters", "feet", "kilometers", "kilometres", "km", "kg", "pounds",
           "dollars", "euros", "tons", "tonnes", "jobs", "workers", "employees", "troops", "soldiers", "deaths", "cases", "points", "yards",
           "pages", "homes", "houses", "students", "members", "men", "women", "children", "shares", "units", "acres", "hours", "degrees",
           "percent", "per", "million", "billion", "calories", "words", "times", "years", "days", "ballots", "delegates", "guests",
           "prisoners", "patients", "cars", "vehicles", "stores", "hectares", "square", "barrels", "watts", "rpm", "mm", "grams",
           "litres", "liters", "gallons", "kilos", "metre", "meter", "tickets", "copies", "residents", "fans", "spectators")  # fmt: skip
"""A four-digit number before one of these is a count, not a year."""

NUMBERED = ("flight", "room", "route", "highway", "page", "no.", "number", "channel", "model", "lot", "section", "bill", "unit", "boeing",
            "extension", "ext.", "street", "apartment", "suite", "article", "resolution", "rule", "index", "nikkei", "russell", "pin",
            "world", "h.r.", "windows",
            "office", "form", "area", "gate", "bus", "train", "chapter", "volume", "at least",
            "nearly", "some", "only", "exactly", "precisely", "phone", "call", "dial")  # fmt: skip
"""A four-digit number after one of these is a label or a count, not a year."""

FORWARD = (
    r"(?:will|shall|won't|would)(?: not| also| now| then| likely)?(?: be| have)?(?: [a-z]+)?|[a-z]+'ll [a-z]+|going to(?: [a-z]+)?",
    r"(?:is|are|was|were|be) (?:also )?to(?: be)? [a-z]+|to be(?: [a-z]+)?",
    r"(?:scheduled|due|expected|set|slated|planned|planning|plans?|hopes?|hoping|intends?|aims?|poised|agree|agreed|vows|vowed|pledged|promised"
    r"|ready|supposed|billed|tipped|likely|bound|about"
    r"|invited|ordered|asked|urged|wants?|preparing|needs?|has|have|needs)(?: [a-z]+)? to(?: be)? [a-z]+",
    r"look(?:s|ed|ing)? forward to [a-z]+|(?:ahead of|in time for|run-up to|lead-up to|countdown to|(?:days|weeks|months) before)(?= |$)",
    r"(?:must|should|may|might)(?! have)(?: not)?(?: be)?(?: [a-z]+)?|"
    r"(?:plays?|meets?|faces?|try|fights?|sits?|convenes?) again|(?:is|are) on(?= $)",
    r"scheduled|due|payable|effective|takes? effect|expected|slated|upcoming|"
    r"deadline|expires?|starts|begins|opens|meets?|returns|resumes|faces|is set|(?:set|slated|listed) (?:for|down)(?= |$)|"
    r"plays|hosts|(?<=s )host(?= [a-z]+ (?:on|at|in) $)|kicks? off|airs|premieres|arrives|"
    r"launches|concludes|convenes?|departs",
)  # fmt: skip
"""What looks forward; each takes its verb along, so that "will be held" is not read as past."""

BACKWARD = (
    r"[a-z]{2,}ed|said|told|met|was|were|had|did|went|came|took|won|lost|held|began|made|gave|fell|rose|shot|left|sent|ran|saw|got|"
    r"spoke|wrote|became|found|sold|bought|led|beat|broke|chose|drew|grew|hit|paid|quit|sought|stood|struck|swore|threw|kept|brought|"
    r"has been|have been|died",
)

GOLF = ("hole", "holes", "green", "birdie", "birdied", "bogey", "par", "eagle", "tee", "putt", "fairway")
"""Words beside which "the 18th" is a hole."""

TEMPERATURE = ("temperature", "temperatures", "degrees", "highs", "lows", "scores", "scored", "thermometer", "golfer", "shot in")
"""Words beside which "the 90s" are no decade."""

SPORT = ("touchdown", "yards", "yard", "points", "lead", "field goal", "rebounds", "scored", "score", "halftime", "quarterback", "fumble")
"""Words beside which "the third quarter" is part of a game."""
