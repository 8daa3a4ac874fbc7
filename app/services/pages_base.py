"""What all frozen data for the window is made of; the pages themselves are in ``app.services.pages`` and beside it."""

from __future__ import annotations

import msgspec


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Base of everything a view shows."""
