"""Pulling the office's changes of the letter texts, a few lines in every round of sync. Plain and synchronous.

The newest known change is asked for again with those after it: if it does not come back as it was, the server was restored
from a backup, and its whole history is taken instead. What was seen before stays on this machine all the same.
Where what is kept here is no longer as it came, the whole history is taken again, in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.models.letter_texts.change import TextEntry
from app.models.store import text_changes
from app.services.core import Core, ServerLink
from app.services.problems import ServerProblem


def pull_texts(core: Core, api: ServerLink) -> None:
    """Takes in what the server has of changes. Raises ``Problem``; then everything is as it was."""
    with core.texts.pulling:
        changed = _pull(core, api)
    if changed:
        core.notify(frozenset())


def _pull(core: Core, api: ServerLink) -> bool:
    with core.read() as connection:
        whole = core.texts.whole(connection)
        known = core.texts.entries(connection) if whole else ()
    try:
        fresh = _asked(api, known)
    except ServerProblem as problem:
        if problem.values.get("type") == "not-found":
            return False  # A server from before texts could be changed.
        raise
    if fresh is None:
        return False
    with core.write() as connection:
        text_changes.keep(connection, fresh, fresh[-1].link if fresh else "")
    if not whole:
        core.texts.forget()
    return True


def _asked(api: ServerLink, known: Sequence[TextEntry]) -> Sequence[TextEntry] | None:
    """The changes that end the server's history, or None where nothing is new."""
    last = known[-1] if known else None
    found = api.texts(last.number - 1 if last else 0)
    if last is None:
        return _whole(found) if found else None
    if found and found[0].link == last.link:
        return _whole(found, last) if len(found) > 1 else None
    return _whole(api.texts(0))


def _whole(entries: Sequence[TextEntry], last: TextEntry | None = None) -> Sequence[TextEntry]:
    """The entries, if each follows the one before it, and the first one begins the history or is the last one known."""
    begins = not entries or (entries[0].number, entries[0].previous) == (1, "") or entries[0] == last
    follow = all((two.number, two.previous) == (one.number + 1, one.link) for one, two in pairwise(entries))
    if not (begins and follow):
        raise ServerProblem(detail="the history of its letter texts does not hold together")
    return entries
