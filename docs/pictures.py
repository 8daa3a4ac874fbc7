"""Makes the pictures of the user guide anew, from a practice office in real windows: ``uv run -m docs.pictures``.

Three invented people do one letter from scan to envelope and meet the usual trouble on the way. Knows the rehearsal's hands
and what the guide wants to show; decides nothing that the rules do not.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import resources
from app.models.texts import Language
from app.models.values import CaseState, LetterKind, PageRef
from app.services import practice
from app.services.opening import Opening
from app.services.practice_start import ANN, SIRI, PracticeLetter, practice_letters, seed
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.palette import CommandPalette
from app.views.rehearsal.decide import DecideHands
from app.views.rehearsal.hands import Hands, loop_once
from app.views.rehearsal.register import RegisterHands
from app.views.rehearsal.seat import Seat
from app.views.start.dialog import StartDialog
from app.views.theme.theme import Mode, Theme
from docs.camera import shoot, wait_for_ink
from docs.pictures_later import OutgoingPost, Writing, complain, disagree

TODAY = date(2026, 11, 25)
TARGET = Path(__file__).parent / "user-guide" / "pictures"
LETTER = "skan-20261026-0190.pdf"
"""The letter that the guide follows: an heir who looks for the employers of a dead relative."""
SIZE_PX = (1440, 900)
SCREEN_PX = (1920, 1200)


def main() -> int:
    """Makes every picture and says how large each became, in bytes."""
    letters = practice_letters(resources.read_folder("practice/letters"))
    with tempfile.TemporaryDirectory(prefix="arbeidsbenken-guide-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_screen(Path(folder))}")
        app = QApplication(sys.argv[:1])
        app.setApplicationName("arbeidsbenken")
        opening = Opening(Path(folder), lambda: TODAY, sync_by_itself=False, fixed_day=TODAY)
        opening.begin_practice()
        try:
            begun = _furnish(opening, letters)
            Guide(app, opening, Path(folder), letters, begun).make()
        finally:
            opening.close()
    for picture in sorted(TARGET.glob("*.png")):
        print(f"{picture.stat().st_size:>7} {picture.name}")
    return 0


def _screen(folder: Path) -> Path:
    """A screen with room for the window; Qt's own imagined one is smaller, and popups would be pushed about on it."""
    width, height = SCREEN_PX
    screen = {"name": "guide", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_bytes(msgspec.json.encode({"screens": [screen]}))
    return file


def _furnish(opening: Opening, letters: Sequence[PracticeLetter]) -> tuple[str, ...]:
    """Some cases in different states, so that the lists are not empty; the letter of the guide is left out. Their ids."""
    benches = {person: opening.enter_practice(person) for person in (ANN, SIRI)}
    try:
        return seed(benches, [letter for letter in letters if letter.name != LETTER])
    finally:
        for bench in benches.values():
            bench.close()


class Guide:
    """The story of the guide, told by Siri who registers and decides, Per who approves, Ann who gets in the way, and Eva who
    changes what letters say.
    """

    def __init__(
        self,
        app: QApplication,
        opening: Opening,
        folder: Path,
        letters: Sequence[PracticeLetter],
        begun: Sequence[str],
    ) -> None:
        self._app = app
        self._begun = begun
        self._made: set[Path] = set()
        self._folder = folder
        self._truths = {letter.name: letter.truth for letter in letters}
        self._letters = resources.path("practice/letters")
        self._theme = Theme(app, Mode.LIGHT)
        self._translations = Translations(app, Language.NB)
        self._seats = {person: self._seat(opening, person) for person in (SIRI, "per.haugen", ANN, "eva.dahl")}
        self._siri, self._per, self._ann, self._eva = self._seats.values()

    def _seat(self, opening: Opening, person: str) -> Seat:
        folder = self._folder / "windows" / person
        folder.mkdir(parents=True)
        seat = Seat(opening.enter_practice(person), self._theme, self._translations, folder)
        seat.window.resize(*SIZE_PX)
        seat.sync()
        return seat

    def make(self) -> None:
        """Every picture, in the order of the work."""
        TARGET.mkdir(parents=True, exist_ok=True)
        before = set(TARGET.glob("*.png"))
        try:
            self._begin()
            case_id = self._register()
            self._review(case_id)
            self._decide(case_id)
            self._approve(case_id)
            complain(self._ann, self._begun, self._shot)
            self._send(case_id)
            disagree(self._siri, self._ann, self._ask(), self._shot)
            self._look_around()
            for left in before - self._made:
                left.unlink()
        finally:
            for seat in self._seats.values():
                seat.leave()

    # --- taking pictures

    def _shot(self, name: str, seat: Seat | None = None, widget: QWidget | None = None, *above: QWidget) -> None:
        """A picture of a window without its passing messages, or of one widget, with what lies above it."""
        self._made.add(shoot(TARGET, name, seat or self._siri, widget, *above))

    # --- the story

    def _begin(self) -> None:
        runner = JobRunner()
        dialog = StartDialog(runner, lambda address: address)
        dialog.show()
        loop_once()
        self._shot("start", widget=dialog)
        dialog.close()
        runner.close()
        self._siri.page("worklist")
        self._shot("worklist")
        self._theme.choose(Mode.DARK)
        self._shot("dark")
        self._theme.choose(Mode.LIGHT)
        self._theme.resize(200)
        self._shot("large")
        self._theme.normal()

    def _register(self) -> str:
        hands = self._siri.register()
        hands.take_in([self._letters / LETTER])
        hands.choose_scan(LETTER)
        letter = hands.page.work.letter
        assert letter is not None
        hands.page.tray.answers.hide()
        hands.type_facts(practice.facts_from_truth(self._truths[LETTER], letter.terms.documents[0]))
        hands.hands.wait(hands.page.foot.submit.isEnabled, "everything needed to be there")
        hands.page.form.ensureWidgetVisible(hands.page.form.parts.about.door)
        self._shot("register")
        case_id = hands.submit()
        self._siri.sync()
        case = self._siri.case(case_id)
        case.take()
        case.declare_impartial()
        self._siri.sync()
        self._shot("case")
        self._refused_files(hands)
        return case_id

    def _refused_files(self, hands: RegisterHands) -> None:
        """Two files that nobody should work on: one is no PDF at all, one is empty."""
        files = {"søknad.pdf": b"Dette er ikke en PDF.\n", "vedlegg.pdf": b""}
        for name, data in files.items():
            (self._folder / name).write_bytes(data)
        self._siri.page("register")
        hands.take_in([self._folder / name for name in files])
        self._shot("refused-files")

    def _review(self, case_id: str) -> None:
        truth = self._truths[LETTER]
        page = self._siri.case_page(case_id)
        document = page.case.facts.documents[0]
        case = self._siri.case(case_id)
        case.set_basis_rows(practice.basis_rows_from_truth(truth, page.rulebook))
        self._shot("basis")
        findings = practice.findings_from_truth(truth, document, page.rulebook)
        results = {item.condition: item.result for item in findings if item.result is not None}
        case.fill_checklist(results, PageRef(document=document.sha256, page=1))
        self._shot("checklist")
        case.fill_matrix(practice.matrix_from_truth(truth, page.rulebook))
        self._shot("elements")

    def _decide(self, case_id: str) -> None:
        truth = self._truths[LETTER]
        page = self._siri.case_page(case_id)
        hands = self._siri.decide(case_id)
        hands.write_reasons(practice.draft_from_truth(truth, page.rulebook), page.rulebook)
        wait_for_ink(hands.hands, hands.tab.letter)
        self._shot("decide")
        hands = Writing(self._app, self._siri, self._eva, self._shot).show(hands, case_id)
        hands.submit()
        self._siri.sync()

    def _approve(self, case_id: str) -> None:
        self._per.sync()
        hands = self._per.approvals()
        hands.open(case_id)
        hands.declare_impartial()
        hands.page.letter.go_to(1)
        self._shot("approvals", self._per)
        hands.read()
        hands.approve()
        self._per.sync()
        self._siri.wait_state(case_id, CaseState.APPROVED)

    def _send(self, case_id: str) -> None:
        self._siri.decide(case_id).make_final()
        letter = self._siri.case_now(case_id).letters[-1].letter
        post = OutgoingPost(self._siri, self._folder, self._shot)
        post.print_all(letter.id)
        hands = self._siri.letters()
        hands.choose(letter.id)
        hands.put_in_envelope()
        self._siri.sync()
        post.came_back(letter.id)
        self._siri.case(case_id).open_tab("history")
        Hands(self._siri.window).click("history_verify")
        self._shot("history")

    def _ask(self) -> str:
        """A letter without what it needs: the request for information, before it is made final."""
        name = next(name for name in waiting(self._siri) if practice.way_of(self._truths[name]) is practice.Way.ASK)
        case_id = self._siri.register().register(name, self._truths[name])
        self._siri.sync()
        case = self._siri.case(case_id)
        case.take()
        case.declare_impartial()
        page = self._siri.case_page(case_id)
        document = page.case.facts.documents[0]
        findings = practice.findings_from_truth(self._truths[name], document, page.rulebook)
        case.fill_checklist({item.condition: item.result for item in findings if item.result is not None})
        choose_request(self._siri.decide(case_id))
        self._shot("request")
        return case_id

    def _look_around(self) -> None:
        window = self._siri.window
        self._siri.page("settings")
        self._shot("settings")
        self._siri.page("worklist")
        window.actions_["shortcuts"].trigger()
        self._siri.settle()
        keys = window.findChild(QDialog, "shortcut_list")
        assert keys is not None
        self._shot("keys", widget=keys)
        keys.close()
        window.actions_["palette"].trigger()
        self._siri.settle()
        palette = window.findChild(CommandPalette, "palette")
        assert palette is not None
        self._shot("palette", widget=palette)
        palette.close()


def waiting(seat: Seat) -> tuple[str, ...]:
    """The names of the scans that wait to be registered."""
    return tuple(scan.name for scan in seat.ask(lambda workbench: workbench.register_page()).scans)


def choose_request(hands: DecideHands) -> None:
    """Chooses the request for information and waits until it is seen."""
    hands.case_hands.open_tab("decide")
    hands.hands.tick("decide_which_other")
    hands.hands.choose("letter_kind", LetterKind.REQUEST_FOR_INFORMATION.value)
    wait_for_ink(hands.hands, hands.tab.letter)


if __name__ == "__main__":
    sys.exit(main())
