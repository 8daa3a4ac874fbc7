"""The words for what the models name: filled in below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.reasons import SENTENCES, Refused


def refusal_text(refusal: Refused) -> str:
    """Why the rules say no, in the interface language."""
    return QCoreApplication.translate("reason", SENTENCES[refusal.reason]).format(**refusal.values)
