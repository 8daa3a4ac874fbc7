"""Two texts as one, with what went struck out and what came underlined: never told by colour alone.

Paints itself, so that nothing from a letter is ever read as markup.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.theme.colours import colours_in_use
from app.views.widgets.word_changes import Change, Piece, word_changes

_LOOKS = {Change.GONE: "danger", Change.NEW: "success"}


class DiffText(QWidget):
    """``show_change(before, after)``; the words are told to assistive technology as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_change(self, before: str, after: str) -> None:
        self._pieces = word_changes(before, after)
        self.setAccessibleName(self._spoken())
        self.updateGeometry()
        self.update()

    def _spoken(self) -> str:
        """The text with each change named where it stands."""
        words = {
            Change.SAME: "{words}",
            Change.GONE: self.tr("[removed: {words}]"),
            Change.NEW: self.tr("[added: {words}]"),
        }
        return "".join(words[piece.change].format(words=piece.text) for piece in self._pieces)

    # --- laying out and painting

    def _layout(self, width: int) -> QTextLayout:
        text = "".join(piece.text for piece in self._pieces).replace("\n", "\u2028")
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Offsets are in UTF-16, as Qt counts."""
        colours = colours_in_use()
        found, start = [], 0
        for piece in self._pieces:
            length = len(piece.text.encode("utf-16-le")) // 2
            tone = _LOOKS.get(piece.change)
            if tone is not None:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length = start, length
                look = QTextCharFormat()
                look.setForeground(colours.colour(f"text-{tone}-subtle"))
                look.setBackground(colours.colour(f"bg-{tone}-soft"))
                look.setFontStrikeOut(piece.change is Change.GONE)
                look.setFontUnderline(piece.change is Change.NEW)
                if piece.change is Change.NEW:
                    look.setFontWeight(QFont.Weight.DemiBold)
                mark.format = look
                found.append(mark)
            start += length
        return found

    def heightForWidth(self, width: int) -> int:
        return round(self._layout(width).boundingRect().height() + 0.5) if self._pieces else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.fontMetrics().height() * 12)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 6, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout = self._layout(self.width())
        layout.draw(painter, QPointF(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self.update()
