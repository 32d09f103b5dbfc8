"""Two spellings of one name: short given names ("Bob", "Robert"), and surnames one letter apart ("Moravski", "Moravskiy")."""

from __future__ import annotations

_SHORT = """
Alexander: Alex, Sandy, Sasha; Alexandra: Alex, Sandra; Andrew: Andy, Drew; Anthony: Tony; Antonio: Tony; Barbara: Barb, Barbie;
Benjamin: Ben, Benny; Catherine: Cathy, Kate, Katie; Charles: Charlie, Chuck; Christina: Chris, Tina; Christine: Chris;
Christopher: Chris; Daniel: Dan, Danny; David: Dave; Deborah: Deb, Debbie; Donald: Don, Donnie; Edward: Ed, Eddie, Ted, Teddy;
Elizabeth: Liz, Beth, Betty, Lizzie, Eliza; Eugene: Gene; Francis: Frank; Frederick: Fred, Freddie; Gerald: Gerry, Jerry;
Gregory: Greg; Jacob: Jake; James: Jim, Jimmy, Jamie; Jeffrey: Jeff; Jennifer: Jen, Jenny; Jessica: Jess; John: Jack, Johnny;
Jonathan: Jon; Joseph: Joe, Joey; Joshua: Josh; Katherine: Kathy, Kate, Katie; Kenneth: Ken, Kenny; Kimberly: Kim;
Lawrence: Larry; Leonard: Len, Lenny; Margaret: Maggie, Meg, Peggy; Matthew: Matt; Michael: Mike, Mick, Mikey; Mohammad: Mo;
Mohammed: Mo; Nathaniel: Nate; Nicholas: Nick, Nicky; Pamela: Pam; Patricia: Patty, Tricia; Patrick: Paddy; Peter: Pete;
Philip: Phil; Phillip: Phil; Randall: Randy; Raymond: Ray; Rebecca: Becky; Richard: Rick, Rich, Dick, Ricky, Richie;
Robert: Bob, Bobby, Rob, Robbie; Ronald: Ron, Ronnie; Russell: Russ; Samuel: Sam, Sammy; Samantha: Sam; Stephen: Steve; Steven: Steve;
Susan: Susie; Theodore: Ted, Teddy; Theresa: Terry; Thomas: Tom, Tommy; Timothy: Tim; Victoria: Vicky; Vincent: Vince;
Vladimir: Vova; Walter: Walt; William: Bill, Billy, Will, Willie; Zachary: Zach
"""
SHORT_FORMS = frozenset(
    (short.strip(), name.strip()) for row in _SHORT.split(";") for name, _, shorts in [row.partition(":")] for short in shorts.split(",")
)
"""Short given name and the full one."""

LEAST = 6
"""Letters that a surname needs before one of them may be a slip: "Hall" and "Hill" are two people."""


def is_short_for(one: str, other: str) -> bool:
    """One given name is the short form of the other, whichever stands first."""
    return (one, other) in SHORT_FORMS or (other, one) in SHORT_FORMS


def is_respelled(one: str, other: str) -> bool:
    """Two spellings of one surname: the same first letter, and one letter changed, added or left out.

    Of five letters, only where one of them stands twice in the other ("Renet", "Rennet").
    """
    short, long = sorted((one.lower(), other.lower()), key=len)
    if len(short) == LEAST - 1:
        return short in {long[:i] + long[i + 1 :] for i in range(1, len(long)) if long[i] == long[i - 1] != "s"}
    if len(short) < LEAST or long in {short, f"{short}s"} or len(long) - len(short) > 1 or short[0] != long[0]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
