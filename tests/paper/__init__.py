"""A workbench on paper: the whole interface between views and services in memory, with the real rules behind it.

View tests use it where the store, the server and the letters are beside the point. Every act goes through the real
``check`` and ``evolve``; only storing, sending and drawing are done in the simplest honest way.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.services.pages import Person, Receipt, SettingLine
from app.services.pages_sync import SyncLine, SyncPage, SyncState
from app.services.problems import ServerProblem
from app.services.settings import setting_lines
from tests.paper.cases import PaperCases, PaperScans
from tests.paper.core import Shelf as Shelf
from tests.paper.core import _sheet as _sheet
from tests.paper.core import truth as truth
from tests.paper.dispatch import PaperDispatch
from tests.paper.letters import PaperLetters
from tests.paper.lists import PaperLists
from tests.paper.texts import PaperTexts


class PaperWorkbench(PaperLists, PaperCases, PaperScans, PaperLetters, PaperTexts, PaperDispatch):
    """Implements ``app.services.protocol.Workbench`` for one person over a ``Shelf``.

    ``told_sync`` is what the sync page says where a test wants more than "synced"; ``answers`` is what was answered
    to refused acts.
    """

    def sync_now(self) -> SyncLine:
        if self.offline:
            raise ServerProblem(detail="no network")
        return self.sync_line()

    def sync_line(self) -> SyncLine:
        if self.told_sync is not None:
            return self.told_sync.line
        return SyncLine(state=SyncState.OFFLINE if self.offline else SyncState.SYNCED)

    def sync_page(self) -> SyncPage:
        return self.told_sync or SyncPage(line=self.sync_line(), waiting=(), refused=(), accepted=())

    def answer_refusal(self, act_id: str, again: bool) -> Receipt | None:
        self.answers.append((act_id, again))
        return None

    def merge_refusal(self, act_id: str, theirs: Sequence[str], standing: int) -> Receipt | None:
        refusal, self.refuse_next = self.refuse_next, None
        if refusal:
            return Receipt(case_id="case", refusal=refusal)
        self.merges.append((act_id, tuple(theirs), standing))
        return None

    def people(self) -> tuple[Person, ...]:
        return self.shelf.people

    def settings(self) -> tuple[SettingLine, ...]:
        return setting_lines(self.values)

    def set_setting(self, key: str, value: str) -> None:
        self.values[key] = value
