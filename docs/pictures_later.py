"""The pictures of what came after the first letter: texts, phrases, complaints, the desk for outgoing post, conflicts.

Knows the rehearsal's hands and what the guide wants to show; decides nothing that the rules do not.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.case import acts
from app.models.case.afterwards import ComplaintAssessment, ComplaintTiming
from app.models.case.weighing import Finding
from app.models.texts import Language
from app.models.values import CaseKind
from app.views.dispatch.foot import Deed
from app.views.dispatch.printer import PrintWish
from app.views.dispatch.returned import ReturnedDialog
from app.views.dispatch.stages import Shown
from app.views.rehearsal.complaint import ComplaintHands
from app.views.rehearsal.decide import DecideHands
from app.views.rehearsal.seat import Seat
from app.views.rehearsal.texts import PhraseHands
from app.views.texts.basket import Kind
from app.views.theme.motion import use_calm
from docs.camera import wait_for_ink

Shot = Callable[..., None]
_PRINTER = "Skriver-2-etasje"
_OUT_OF_PAPER_AFTER = 2
_DELIVERY = {
    Language.NB: "Vi sender opplysningene i et eget brev. Si fra til oss hvis {du} har fått ny adresse.",
    Language.NN: "Vi sender opplysningane i eit eige brev. Sei frå til oss dersom {du} har fått ny adresse.",
    Language.EN: "We will send the information in a separate letter. Tell us if {din} address has changed.",
}
_COMPLAINT = ComplaintAssessment(
    entitled=True,
    signed=True,
    time=ComplaintTiming.IN_TIME,
    facts="Vi avslo en del av søknaden. Klageren mener at det som mangler, trengs for å finne alle arbeidsforholdene.",
    assessment="Vi holder fast ved vedtaket. Det klageren alt har fått, er nok til formålet.",
)


class Writing:
    """What helps whoever writes a decision: marks in the letter, phrases at the cursor, newer letter texts."""

    def __init__(self, app: QApplication, siri: Seat, eva: Seat, shot: Shot) -> None:
        self._app, self._siri, self._eva, self._shot = app, siri, eva, shot

    def show(self, hands: DecideHands, case_id: str) -> DecideHands:
        """Three pictures of the tab where the guide's decision is written; its hands afterwards."""
        self._glow(hands)
        self._phrases(hands)
        return self._newer_texts(case_id)

    def _glow(self, hands: DecideHands) -> None:
        use_calm(self._app, True)
        area = PhraseHands(hands.hands).area("decide_assessment")
        area.appendPlainText("Arvingene trenger ikke å vite hvor mye den avdøde arbeidet.")
        hands.case_hands.save()
        self._siri.settle()
        wait_for_ink(hands.hands, hands.tab.letter)
        hands.tab.letter.go_to_change()
        wait_for_ink(hands.hands, hands.tab.letter)
        self._shot("glow", self._siri)
        use_calm(self._app, None)

    def _phrases(self, hands: DecideHands) -> None:
        area = PhraseHands(hands.hands).area("decide_assessment")
        area.appendPlainText("")
        self._siri.window.activateWindow()
        self._siri.settle()
        picker = PhraseHands(hands.hands).open("decide_assessment")
        QTest.keyClicks(picker.line, "enn")
        self._siri.settle()
        self._shot("phrases", self._siri, self._siri.window, picker)
        picker.close()
        self._siri.settle()
        area.textCursor().deletePreviousChar()
        hands.case_hands.save()
        self._siri.settle()

    def _newer_texts(self, case_id: str) -> DecideHands:
        """Eva publishes other words while Siri's draft is there; Siri reads what they change, and takes them."""
        texts = self._eva.texts()
        texts.choose(Kind.PHRASE, "opplysningene i et eget brev")
        for language, words in _DELIVERY.items():
            texts.write(language, words)
        texts.page.pane.start()
        texts.hands.choose("texts_language", Language.NB.value)
        letter = texts.page.trial.view
        texts.hands.wait(
            lambda: any("Si fra til oss" in text for text in letter.sheet.map.texts().values()), "the letter to say it"
        )
        self._eva.settle()
        wait_for_ink(texts.hands, letter)
        self._shot("texts", self._eva)
        texts.look_through()
        texts.hands.type("texts_why", "Mange brev kommer i retur fordi mottakeren har flyttet.")
        self._shot("texts-publish", self._eva)
        texts.publish("Mange brev kommer i retur fordi mottakeren har flyttet.")
        self._siri.page("worklist")
        self._siri.sync()
        hands = self._siri.decide(case_id)
        hands.case_hands.open_tab("decide")
        hands.hands.click("decide_upgrade_notice_action")
        wait_for_ink(hands.hands, hands.tab.letter)
        self._shot("texts-changed", self._siri)
        hands.hands.click("decide_upgrade_use")
        self._siri.settle()
        return hands


def complain(ann: Seat, case_ids: Sequence[str], shot: Shot) -> str:
    """Ann assesses the office's complaint and sends it to the appeals body; the id of its case."""
    ann.sync()
    case_id = next(name for name in case_ids if ann.case_now(name).facts.kind is CaseKind.COMPLAINT)
    hands = ComplaintHands(ann.decide(case_id))
    hands.assess(_COMPLAINT)
    hands.decide.wait_for_letter()
    wait_for_ink(hands.hands, hands.decide.tab.letter)
    shot("complaint", ann)
    hands.forward()
    ann.sync()
    return case_id


class OutgoingPost:
    """Siri at the desk for outgoing post, with a printer that runs out of paper."""

    def __init__(self, siri: Seat, folder: Path, shot: Shot) -> None:
        self._siri, self._folder, self._shot = siri, folder, shot

    def print_all(self, letter_id: str) -> None:
        """The desk with this letter marked, and a run of everything on it, which stops on the way."""
        self._plug_in()
        self._siri.sync()
        hands = self._siri.letters()
        hands.choose(letter_id)
        wait_for_ink(hands.hands, hands.page.beside.letter)
        self._shot("letters", self._siri)
        hands.page.pile.table.selectAll()
        marked = hands.page.pile.marked()
        hands.page.run.runner.begin(marked, PrintWish(printer=_PRINTER, copies=1, duplex=True))
        hands.hands.wait(lambda: not hands.page.run.busy, "the run to end")
        hands.choose(marked[_OUT_OF_PAPER_AFTER - 1].letter_id)
        wait_for_ink(hands.hands, hands.page.beside.letter)
        self._shot("print-run", self._siri)

    def _plug_in(self) -> None:
        """A printer that takes some letters and then has no paper."""
        folder = self._folder / "printing"
        folder.mkdir()
        taken = folder / "taken"
        scripts = {
            "lpstat": f'[ "$1" = -e ] && echo {_PRINTER}; [ "$1" = -d ] && echo "system default destination: {_PRINTER}"',
            "lp": f'cat > /dev/null; echo x >> "{taken}"; [ "$(wc -l < "{taken}")" -le {_OUT_OF_PAPER_AFTER} ]',
        }
        for name, script in scripts.items():
            (folder / name).write_text(f"#!/bin/sh\n{script}\n")
            (folder / name).chmod(0o755)
        os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"

    def came_back(self, letter_id: str) -> None:
        """A letter that was sent lies on the desk again."""
        hands = self._siri.letters()
        hands.show(Shown.SENT)
        hands.choose(letter_id)
        hands.hands.click(f"letters_{Deed.RETURNED.value}")
        self._siri.settle()
        dialog = self._siri.window.findChild(ReturnedDialog)
        assert dialog is not None
        self._shot("returned", self._siri, dialog)
        dialog.close()
        hands.show(Shown.ON_THE_DESK)
        self._siri.settle()


def disagree(siri: Seat, ann: Seat, case_id: str, shot: Shot) -> None:
    """Ann and Siri judge the same conditions of a case before either has heard of the other."""
    siri.sync()
    ann.sync()
    known = list(siri.case_now(case_id).findings.values())
    _judge(ann, case_id, known, ("Kjennelsen er fra 2. november.", "Oppnevningen er lagt ved.", ""))
    ann.sync()
    _judge(siri, case_id, known, ("Bare den første siden av kjennelsen er med.", "", "Stemmer med Enhetsregisteret."))
    siri.sync()
    siri.page("sync")
    shot("sync", siri)


def _judge(seat: Seat, case_id: str, known: Sequence[Finding], words: Sequence[str]) -> None:
    judged = tuple(
        msgspec.structs.replace(finding, assessment=text) for finding, text in zip(known, words, strict=False) if text
    )
    seat.ask(lambda workbench: workbench.submit(case_id, acts.ChecklistFilled(findings=judged)))
