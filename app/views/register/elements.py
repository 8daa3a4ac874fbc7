"""The data elements of the register to tick off: by group, with a search and a count."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.models.register import Element, Rulebook
from app.views.language import language_in_use
from app.views.theme.icons import icon
from app.views.widgets.fields import Field
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Muted


def box_name(path: str) -> str:
    """The name of an element's check box: of "permisjoner[].type" it is ``register_element_permisjoner_type``."""
    return "register_element_" + path.split(" ")[0].replace("[]", "").replace(".", "_")


def group_name(group: str) -> str:
    """The name of the heading of a group."""
    return f"register_elements_{group}"


class ElementGroup(QWidget):
    """One group: a heading that opens and closes it and says how many are ticked, and the boxes under it."""

    ticked = Signal(str, bool)

    def __init__(self, name: str, words: str, elements: Iterable[Element]) -> None:
        super().__init__()
        self._words = words
        self._boxes: dict[str, QCheckBox] = {}
        self._searched: dict[str, str] = {}
        self.head = QToolButton()
        self.head.setObjectName(group_name(name))
        self.head.setCheckable(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.toggled.connect(self._open)
        self._inner = QWidget()
        flow = FlowLayout(self._inner, gap=4)
        flow.setContentsMargins(22, 0, 0, 4)
        for element in elements:
            flow.addWidget(self._box(element))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._inner)
        self._open(False)
        self.count()

    def _box(self, element: Element) -> QCheckBox:
        language = language_in_use()
        box = QCheckBox(element.name[language])
        box.setObjectName(box_name(element.path))
        box.setProperty("element", element.path)
        box.setToolTip("\n".join(filter(None, (element.path, element.help[language] if element.help else ""))))
        box.toggled.connect(self._toggled)
        self._boxes[element.path] = box
        self._searched[element.path] = f"{element.path} {element.name[language]} {self._words}".lower()
        return box

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        self.count()
        self.ticked.emit(str(self.sender().property("element")), on)

    @Slot(bool)
    def _open(self, on: bool) -> None:
        self._inner.setVisible(on)
        self.head.setIcon(icon("chevron_down" if on else "chevron_right", "text-accent-subtle"))

    def count(self) -> None:
        """Says in the heading how many are ticked, also while the group is closed."""
        on = sum(box.isChecked() for box in self._boxes.values())
        words = self.tr("{group} ({ticked} of {all})") if on else "{group}"
        self.head.setText(words.format(group=self._words, ticked=on, all=len(self._boxes)))

    def search(self, text: str) -> None:
        """Shows only what holds every word of ``text``, and opens where something does."""
        wanted = text.lower().split()
        hits = [path for path, found in self._searched.items() if all(word in found for word in wanted)]
        for path, box in self._boxes.items():
            box.setVisible(path in hits)
        self.setVisible(bool(hits))
        self.head.setChecked(bool(hits) if wanted else any(box.isChecked() for box in self._boxes.values()))

    def tick(self, paths: Iterable[str]) -> None:
        """Ticks exactly these, without a word; opens the group if there are any."""
        wanted = set(paths)
        for path, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(path in wanted)
            box.blockSignals(False)
        self.head.setChecked(any(box.isChecked() for box in self._boxes.values()))
        self.count()


class ElementsField(Field):
    """What the letter asks for, in the order in which it was ticked. ``value()`` are paths of data elements."""

    def __init__(self, label: str, help: str = "") -> None:
        super().__init__(label, help)
        self._ticked: list[str] = []
        self._groups: list[ElementGroup] = []
        self._search = QLineEdit()
        self._search.setObjectName("register_elements_search")
        self._search.setPlaceholderText(self.tr("Search among the data elements"))
        self._search.setAccessibleName(self.tr("Search among the data elements"))
        self._search.textChanged.connect(self._look)
        self._count = Muted()
        self._count.setObjectName("register_elements_count")
        box = QWidget()
        self._list = QVBoxLayout(box)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self._list.addWidget(self._search)
        self._list.addWidget(self._count)
        self._put(self._search, box)
        self._tell()

    @Slot(str)
    def _name_control(self, name: str) -> None:
        """The search keeps its own name; the field has the name of the form's."""

    def offer(self, rulebook: Rulebook) -> None:
        """Makes the list, once; headings without content of their own are left out."""
        if self._groups:
            return
        language = language_in_use()
        by_group: dict[str, list[Element]] = {}
        for element in rulebook.elements:
            if element.detail:
                by_group.setdefault(element.group, []).append(element)
        for name, elements in by_group.items():
            group = ElementGroup(name, elements[0].group_name[language], elements)
            group.tick(self._ticked)
            group.ticked.connect(self._toggled)
            self._groups.append(group)
            self._list.addWidget(group)

    @Slot(str, bool)
    def _toggled(self, path: str, on: bool) -> None:
        if on and path not in self._ticked:
            self._ticked.append(path)
        elif not on and path in self._ticked:
            self._ticked.remove(path)
        self._tell()
        self.changed.emit()

    @Slot(str)
    def _look(self, text: str) -> None:
        for group in self._groups:
            group.search(text)

    def _tell(self) -> None:
        if self._ticked:
            self._count.setText(self.tr("{count} asked for").format(count=len(self._ticked)))
        else:
            self._count.setText(self.tr("Nothing ticked yet. Open a group or search."))

    def value(self) -> tuple[str, ...]:
        return tuple(self._ticked)

    def set_value(self, paths: tuple[str, ...]) -> None:
        self._ticked = list(paths)
        for group in self._groups:
            group.tick(paths)
        self._tell()
        self.changed.emit()
