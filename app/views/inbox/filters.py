"""The filters over the worklist, in the order in which they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.worklist import WorklistFilter
from app.views.widgets.filter_row import FilterRow


class FilterBar(FilterRow[WorklistFilter]):
    """What is one's own comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = {
            WorklistFilter.MINE: QCoreApplication.translate("FilterBar", "Mine"),
            WorklistFilter.UNASSIGNED: QCoreApplication.translate("FilterBar", "Unassigned"),
            WorklistFilter.DUE_SOON: QCoreApplication.translate("FilterBar", "Due soon"),
            WorklistFilter.OVERDUE: QCoreApplication.translate("FilterBar", "Overdue"),
            WorklistFilter.ON_HOLD: QCoreApplication.translate("FilterBar", "On hold"),
            WorklistFilter.CAME_BACK: QCoreApplication.translate("FilterBar", "Letter came back"),
            WorklistFilter.FOR_APPROVAL: QCoreApplication.translate("FilterBar", "For approval"),
            WorklistFilter.OPEN: QCoreApplication.translate("FilterBar", "All open"),
            WorklistFilter.CLOSED: QCoreApplication.translate("FilterBar", "Closed"),
            WorklistFilter.TO_ARCHIVE: QCoreApplication.translate("FilterBar", "To the archive"),
            WorklistFilter.ALL: QCoreApplication.translate("FilterBar", "All"),
        }
        super().__init__("worklist_filter", words, parent=parent)
