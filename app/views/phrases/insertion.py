"""Putting a phrase into a text that somebody writes, so that one Ctrl+Z takes it out again."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_OPENING = "([«„“\"'/"
_HOLE = re.compile(r"\{[A-Za-z_0-9]+\}")
_CLOSING = ".,;:!?)]»”\"'"


def insert_phrase(edit: QPlainTextEdit, words: str, replaced: int = 0, after: str = "") -> None:
    """Writes ``words`` where the cursor is, in the place of what is marked and of ``replaced`` letters before it.

    A blank is put between it and the words around it where there is none. ``after`` follows the phrase. What the case
    has no value for is left marked, so that the next key writes over it.
    """
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    if replaced:
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, replaced)
    cursor.removeSelectedText()
    line = cursor.block().text()
    before, behind = line[: cursor.positionInBlock()], line[cursor.positionInBlock() :]
    lead = " " if before and not before[-1].isspace() and before[-1] not in _OPENING else ""
    tail = after or (" " if behind and not behind[0].isspace() and behind[0] not in _CLOSING else "")
    start = cursor.position() + len(lead)
    cursor.insertText(lead + words + tail)
    # What is typed next would be taken back together with the phrase if the last thing in this step were an insertion.
    cursor.insertText(" ")
    cursor.deletePreviousChar()
    cursor.endEditBlock()
    hole = _HOLE.search(words)
    if hole is not None:
        cursor.setPosition(start + hole.start())
        cursor.setPosition(start + hole.end(), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def word_before(edit: QPlainTextEdit) -> str:
    """What stands before the cursor in its line; empty where something is marked."""
    cursor = edit.textCursor()
    return "" if cursor.hasSelection() else cursor.block().text()[: cursor.positionInBlock()]
