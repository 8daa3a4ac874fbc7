"""The pictures of pages, asked for off the UI thread and kept for a while.

One picture is asked for at a time, the latest wish first, so that leafing fast through a long document never piles up
work for the document worker. What one person waited for or looked at is nothing to the next one. Knows no window.
"""

from __future__ import annotations

import functools
from collections import OrderedDict

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.services.pages_intake import PagePicture
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.jobs import Job

KEPT_BYTES = 96 * 1024 * 1024
"""How much memory the kept pictures may take; a grey A4 page at 200 dpi takes 12 MB."""


class Wanted(msgspec.Struct, frozen=True):
    """A page of a document at a resolution."""

    sha256: str
    number: int
    dpi: int

    @property
    def page(self) -> tuple[str, int]:
        return (self.sha256, self.number)


class Kept(msgspec.Struct, frozen=True):
    """A picture and the resolution it was made in."""

    image: QImage
    dpi: int


class PagePictures(QObject):
    """Pages as images; ``arrived`` and ``failed`` say which page of which document."""

    arrived = Signal(str, int)
    failed = Signal(str, int, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[tuple[str, int], Kept] = OrderedDict()
        self._asked: Wanted | None = None
        self._question: Job | None = None
        self._next: list[Wanted] = []
        desk.opened.connect(self._person_changed)

    def kept(self, sha256: str, number: int) -> Kept | None:
        """The picture of a page if it is here, in whatever resolution."""
        found = self._kept.get((sha256, number))
        if found is not None:
            self._kept.move_to_end((sha256, number))
        return found

    def want(self, sha256: str, number: int, dpi: int, pages: int) -> None:
        """Asks for a page, and after it for the one that follows; earlier wishes not yet begun are dropped."""
        wishes = [Wanted(sha256, number, dpi)]
        if number < pages and (sha256, number + 1) not in self._kept:
            wishes.append(Wanted(sha256, number + 1, dpi))
        self._next = [wish for wish in wishes if not self._has(wish) and wish != self._asked]
        self._ask()

    def _has(self, wish: Wanted) -> bool:
        kept = self._kept.get(wish.page)
        return kept is not None and abs(kept.dpi - wish.dpi) <= 1

    def _ask(self) -> None:
        if self._asked is not None or not self._next:
            return
        wish = self._asked = self._next.pop(0)
        question = functools.partial(_picture, wish)
        self._question = self._desk.ask(question, self, self._arrived, self._failed, lane="background")

    @Slot(object)
    def _person_changed(self, actor: object) -> None:
        """Wishes that are left would be asked of the new person's workbench, which may not even have the document."""
        del actor
        if self._question is not None:
            self._question.cancel()
        self._asked, self._question = None, None
        self._next.clear()
        self._kept.clear()

    @Slot(object)
    def _arrived(self, picture: PagePicture) -> None:
        wish, self._asked = self._asked, None
        if wish is not None:
            self._keep(wish, _image(picture))
            self.arrived.emit(wish.sha256, wish.number)
        self._ask()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        wish, self._asked = self._asked, None
        if wish is not None:
            self.failed.emit(wish.sha256, wish.number, error)
        self._ask()

    def _keep(self, wish: Wanted, image: QImage) -> None:
        self._kept[wish.page] = Kept(image, wish.dpi)
        self._kept.move_to_end(wish.page)
        while len(self._kept) > 2 and sum(kept.image.sizeInBytes() for kept in self._kept.values()) > KEPT_BYTES:
            self._kept.popitem(last=False)


def _picture(wish: Wanted, workbench: Workbench) -> PagePicture:
    return workbench.page_picture(wish.sha256, wish.number, wish.dpi)


def _image(picture: PagePicture) -> QImage:
    """The pixels as an image of its own; without the copy it would point into bytes that go away."""
    image = QImage(picture.rgb, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888).copy()
    image.setDotsPerMeterX(round(picture.dpi / 0.0254))
    image.setDotsPerMeterY(round(picture.dpi / 0.0254))
    return image
