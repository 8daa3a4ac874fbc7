"""Which class makes which page. Imported after the first paint, because the pages are most of the window's code."""

from __future__ import annotations

from collections.abc import Mapping

from app.views.approvals.page import ApprovalsView
from app.views.case.page import CaseView
from app.views.dispatch.page import LettersView
from app.views.inbox.page import WorklistPage
from app.views.page_stack import PageClass
from app.views.register.page import RegisterView
from app.views.settings.page import SettingsView
from app.views.sync.page import SyncView
from app.views.texts.page import TextsView


def page_table() -> Mapping[str, PageClass]:
    """The pages by the names that the navigation and ``Desk.wish`` use."""
    return {
        "worklist": WorklistPage,
        "register": RegisterView,
        "case": CaseView,
        "approvals": ApprovalsView,
        "letters": LettersView,
        "sync": SyncView,
        "settings": SettingsView,
        "texts": TextsView,
    }
