"""The dispatch desk over the real store, with histories as the server would send them and a printer that keeps its paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pypdfium2
import pytest

from app.models.case import acts
from app.models.case.afterwards import AppealResult, DecisionOverturned, OverturningWithdrawn, PostReturned
from app.models.case.facts import Document, Facts
from app.models.parties import Address, Recipient
from app.models.reasons import Reason
from app.models.store import log
from app.models.texts import Language
from app.models.values import CaseState, LetterKind, Protection, digest
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services import printing
from app.services.dispatch.address_sheet import address_sheet
from app.services.dispatch.book import read_book
from app.services.pages_dispatch import LetterLine, LetterRef, Stage
from app.services.print_jobs import one_job, pictures_pdf
from app.services.printing import GdiPrinting
from app.services.problems import PrintProblem
from app.services.workbench import LocalWorkbench
from tests import builders
from tests.builders import ANN, LEIF, TODAY, History, facts, history_to
from tests.scenarios.benches import bench, open_bench
from tests.services import nasty
from tests.views.page_opening import sheets

KARI = Recipient(name="Kari Moi", address=Address(lines=("Nygata 2", "5003 BERGEN")))


class Died(BaseException):
    """Not an error: the process is gone."""


@dataclass
class Tray:
    """A printer: what came out of it, after how many jobs it stops, and whether the program dies while it has one."""

    jobs: list[bytes] = field(default_factory=list)
    stops_after: int = 1000
    dies: bool = False
    asked: list[tuple[str, bool, str]] = field(default_factory=list)

    def printers(self) -> tuple[str, ...]:
        return ("Etasje 3",)

    def print_pdf(self, data: bytes, printer: str, copies: int, duplex: bool, tray: str = "") -> None:
        if self.dies:
            raise Died
        if len(self.jobs) >= self.stops_after:
            raise PrintProblem(detail="out of paper")
        self.jobs.append(data)
        self.asked.append((printer, duplex, tray))


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Tray:
    found = Tray()
    monkeypatch.setattr(printing, "system_printing", lambda: found)
    return found


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[LocalWorkbench]:
    with bench(tmp_path, ANN) as opened:
        yield opened


def put(found: LocalWorkbench, *histories: History) -> None:
    """The histories as the server has them, and every document of theirs on this machine."""
    for history in histories:
        with found._core.write() as connection:
            log.append(connection, history.lines)
            found._acting.project(connection, history.case_id)


def made(found: LocalWorkbench, name: str, state: CaseState = CaseState.ISSUED, about: Facts | None = None) -> History:
    """A case whose letter is a PDF of its own, stored here."""
    history = History(name, number=f"2026/{name}")
    stored = found._core.documents.put(sheets(3) + f"% {name}".encode())
    plain = history_to(state, about or facts(recipient=msgspec.structs.replace(KARI, name=name)), case_id=name)
    for entry in plain.entries:
        act = entry.act
        if isinstance(act, acts.LetterIssued):
            letter = msgspec.structs.replace(
                act.letter, id=f"{name}-letter", document=stored, pages=3, case_number=history.number
            )
            act = msgspec.structs.replace(act, letter=letter)
        elif isinstance(act, acts.LetterDispatched):
            act = msgspec.structs.replace(act, letter_id=f"{name}-letter")
        history.force(msgspec.structs.replace(entry, act=act, stamp=None))
    put(found, history)
    return history


def refs(*histories: History) -> tuple[LetterRef, ...]:
    return tuple((history.case_id, f"{history.case_id}-letter") for history in histories)


def line(found: LocalWorkbench, history: History) -> LetterLine:
    return next(item for item in found.dispatch_page().letters if item.case_id == history.case_id)


def listed(found: LocalWorkbench) -> list[str]:
    """The cases that the worklist lists as ones whose letter came back."""
    query = WorklistQuery(filter=WorklistFilter.CAME_BACK, person="", today=TODAY)
    rows = found.worklist_rows(found.worklist_ids(query))
    assert all(row.values.came_back for row in rows)
    assert found.counts()[WorklistFilter.CAME_BACK] == len(rows)
    return [row.case_id for row in rows]


def printed_all(found: LocalWorkbench) -> None:
    run, refusal = found.print_next()
    while run is not None and run.left and refusal is None:
        run, refusal = found.print_next()


def pages(job: bytes) -> list[str]:
    with pypdfium2.PdfDocument(job) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


# --- printing ---------------------------------------------------------------------------------------------


def test_letters_are_printed_in_order_as_they_are_stored(ann: LocalWorkbench, tray: Tray) -> None:
    ann.set_setting("tray", "Tray2")
    histories = [made(ann, name) for name in ("a", "b", "c")]
    run = ann.begin_run(refs(*histories), "Etasje 3", 1, True)
    assert [item.state for item in run.items] == ["waiting"] * 3 and tray.jobs == []
    printed_all(ann)
    assert tray.jobs == [ann.letter_file(*ref) for ref in refs(*histories)]
    assert set(tray.asked) == {("Etasje 3", True, "Tray2")}
    assert [line(ann, history).stage for history in histories] == [Stage.PRINTED] * 3
    assert line(ann, histories[0]).dispatched_on is None, "paper is no dispatch"


def test_a_printer_that_stops_leaves_a_true_account_and_the_rest_can_follow(ann: LocalWorkbench, tray: Tray) -> None:
    histories = [made(ann, name) for name in ("a", "b", "c", "d")]
    tray.stops_after = 2
    ann.begin_run(refs(*histories), "Etasje 3", 1, True)
    with pytest.raises(PrintProblem):
        printed_all(ann)
    run = ann.dispatch_page().run
    assert run is not None and run.open
    assert [item.state for item in run.items] == ["printed", "printed", "failed", "waiting"]
    counted = ann.printed_up_to("a-letter")
    assert counted is not None and [item.state for item in counted.items] == ["printed", *["waiting"] * 3]
    assert line(ann, histories[1]).stage is Stage.TO_PRINT, "the second was crumpled"
    tray.stops_after = 1000
    printed_all(ann)
    assert len(tray.jobs) == 2 + 3
    run = ann.dispatch_page().run
    assert run is not None and not run.open and not run.left


def test_after_a_crash_in_the_middle_one_letter_is_uncertain(tmp_path: Path, tray: Tray) -> None:
    """The program dies while the printing system has the second letter."""
    first = open_bench(tmp_path, ANN)
    histories = [made(first, name) for name in ("a", "b", "c")]
    first.begin_run(refs(*histories), "Etasje 3", 1, True)
    first.print_next()

    tray.dies = True
    with pytest.raises(Died):
        first.print_next()
    first.close()
    with bench(tmp_path, ANN) as again:
        run = again.dispatch_page().run
        assert run is not None and run.open
        assert [item.state for item in run.items] == ["printed", "sending", "waiting"]
        assert [line(again, history).uncertain for history in histories] == [False, True, False]
        assert line(again, histories[1]).stage is Stage.TO_PRINT
        again.printed_up_to("b-letter")
        assert line(again, histories[1]).stage is Stage.PRINTED


def test_through_windows_own_process_a_printer_that_is_gone_is_told(
    ann: LocalWorkbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "system_printing", lambda: GdiPrinting("tests.services.paper_printer"))
    history = made(ann, "a")
    ann.begin_run(refs(history), "borte", 1, True)
    with pytest.raises(PrintProblem, match="no longer there"):
        ann.print_next()
    ann.begin_run(refs(history), "Etasje 3", 1, False)
    printed_all(ann)
    assert line(ann, history).stage is Stage.PRINTED


def test_a_letter_that_has_left_is_printed_again_for_a_reason_on_record(ann: LocalWorkbench, tray: Tray) -> None:
    history = made(ann, "a", CaseState.DISPATCHED)
    ann.begin_run(refs(history), "", 1, True)
    _, refusal = ann.print_next()
    assert refusal is not None and refusal.reason is Reason.WHY_MISSING and tray.jobs == []
    ann.begin_run(refs(history), "", 1, True, why="Kopi til parten")
    printed_all(ann)
    case = ann.case("a")
    assert case is not None and "Kopi til parten" in case.letters[0].reprints[-1]
    assert line(ann, history).stage is Stage.SENT


# --- what goes with a letter ------------------------------------------------------------------------------


def test_enclosures_are_laid_with_the_letter_for_printing_alone(ann: LocalWorkbench, tray: Tray) -> None:
    scan, picture = sheets(1), nasty.image("PNG")
    about = facts(
        recipient=KARI,
        documents=(
            Document(sha256=ann._core.documents.put(scan), name="brev.pdf", kind="pdf", pages=1),
            Document(sha256=ann._core.documents.put(picture), name="bilde.png", kind="png", pages=1),
        ),
        enclosures=(),
    )
    history = made(ann, "a", about=about)
    chosen = [document.sha256 for document in about.documents]
    ann.enclose("a", "a-letter", chosen)
    assert [choice.chosen for choice in ann.enclosure_choices("a", "a-letter")] == [True, True]
    assert line(ann, history).sheets == 2 + 1 + 1
    before = ann.letter_file("a", "a-letter")

    ann.begin_run(refs(history), "", 1, True)
    printed_all(ann)

    # Three pages and a blank one, so that each enclosure begins on a sheet of its own.
    assert pages(tray.jobs[0]) == ["Page 1", "Page 2", "Page 3", "", "Page 1", "", ""]
    assert ann.letter_file("a", "a-letter") == before
    receipt = ann.dispatched("a", "a-letter", "local_print")
    case = ann.case("a")
    assert receipt.done and case is not None and case.letters[0].enclosures == tuple(chosen)
    with ann._core.read() as connection:
        assert read_book(connection).marks == {}, "it stands in the case now"


def test_what_cannot_be_laid_together_is_told() -> None:
    with pytest.raises(PrintProblem, match="cannot be read"):
        one_job([sheets(1), b"%PDF-1.7 rubbish"], True)
    with pytest.raises(PrintProblem, match="cannot be read"):
        one_job([sheets(1), nasty.locked_pdf("secret", "secret")], True)
    assert one_job([b"%PDF-as it is"], True) == b"%PDF-as it is"
    assert pages(one_job([sheets(1), sheets(1)], False)) == ["Page 1", "Page 1"]


def test_an_address_sheet_and_pictures_are_pages_like_others() -> None:
    first = address_sheet(("Kari Moi", "5003 BERGEN"), "2026/1", Language.NB)
    assert pages(one_job([first, pictures_pdf([])], True))[0].startswith("Kari Moi")


# --- registered post and the envelope ---------------------------------------------------------------------


def test_registered_post_is_on_record_when_it_leaves(ann: LocalWorkbench) -> None:
    history = made(ann, "a")
    ann.register_post("a-letter", True, "rr 123456785 no")
    assert (line(ann, history).registered, line(ann, history).tracking) == (True, "RR123456785NO")
    assert ann.dispatched("a", "a-letter", "local_print").done
    found = line(ann, history)
    assert (found.stage, found.registered, found.tracking) == (Stage.SENT, True, "RR123456785NO")
    assert ann.dispatch_corrected("a", "a-letter", "Lå igjen").done
    assert line(ann, history).stage is Stage.PRINTED, "it lies here, printed"


@pytest.mark.parametrize("result", [AppealResult.CHANGED, AppealResult.SET_ASIDE])
@pytest.mark.parametrize("state", [CaseState.ISSUED, CaseState.DISPATCHED])
def test_a_decision_that_the_appeals_body_did_away_with_waits_for_nothing(
    state: CaseState, result: AppealResult, ann: LocalWorkbench, tray: Tray
) -> None:
    # Given a decision letter that lies here, or came back
    history = made(ann, "a", state)
    if state is CaseState.DISPATCHED:
        assert ann.submit("a", PostReturned(letter_id="a-letter", on=TODAY, why="moved")).done
    # When the appeals body changes it or sets it aside
    assert ann.submit("a", DecisionOverturned(letter_id="a-letter", result=result, on=TODAY)).done
    # Then it is neither printed nor sent, and the desk knows why
    assert (line(ann, history).stage, line(ann, history).overturned) == (Stage.WITHDRAWN, result)
    refusal = ann.dispatched("a", "a-letter", "local_print").refusal
    assert refusal is not None and refusal.reason is Reason.LETTER_OVERTURNED
    # until that turns out to have been a mistake
    assert ann.submit("a", OverturningWithdrawn(letter_id="a-letter", why="En annen sak")).done
    assert line(ann, history).stage is (Stage.TO_PRINT if state is CaseState.ISSUED else Stage.CAME_BACK)


def test_a_letter_that_came_back_goes_out_again_to_its_new_address(ann: LocalWorkbench, tray: Tray) -> None:
    history = made(ann, "a", CaseState.DISPATCHED)
    assert ann.submit("a", PostReturned(letter_id="a-letter", on=TODAY, why="moved")).done
    assert line(ann, history).stage is Stage.CAME_BACK and not line(ann, history).new_address
    assert listed(ann) == ["a"], "the worklist tells of it"
    assert ann.correct_address("a", "a-letter", KARI).done
    assert (line(ann, history).recipient, line(ann, history).place) == ("Kari Moi", "5003 BERGEN")

    ann.begin_run(refs(history), "", 1, True)
    printed_all(ann)
    job = pages(tray.jobs[0])
    assert (
        job[0].startswith("Kari Moi Nygata 2 5003 BERGEN")
        and job[1] == ""
        and job[2:] == ["Page 1", "Page 2", "Page 3"]
    )
    labels = ann.address_labels(refs(history), "L7163", 1)
    assert "Nygata 2" in pages(labels.pdf)[0]
    assert ann.dispatched("a", "a-letter", "local_print").done
    case = ann.case("a")
    assert case is not None and case.letters[0].sent_to == KARI and not case.returned_post
    assert case.letters[0].letter.document == history.case.letters[0].letter.document, "the letter is what it was"
    assert line(ann, history).stage is Stage.SENT
    assert listed(ann) == []


def test_where_the_registration_is_open_the_address_is_put_right_there(ann: LocalWorkbench) -> None:
    history = History("a", number="2026/a")
    history.force(history.entry(builders.registration(), ANN))
    letter = builders.letter(history.case, LetterKind.INTERIM_REPLY, id="a-letter", case_number="2026/a")
    history.force(history.entry(acts.LetterIssued(letter=letter), ANN))
    history.force(history.entry(acts.LetterDispatched(letter_id="a-letter", how="local_print", on=TODAY), ANN))
    history.force(history.entry(PostReturned(letter_id="a-letter", on=TODAY, why="moved"), ANN))
    put(ann, history)
    assert ann.correct_address("a", "a-letter", KARI).done
    case = ann.case("a")
    assert case is not None and case.facts.recipient == KARI
    assert line(ann, history).new_address, "the letter itself shows the old one"


# --- labels, lists and packages ---------------------------------------------------------------------------


def hidden(found: LocalWorkbench, name: str, protection: Protection) -> History:
    history = History(name, number=f"2026/{name}")
    about = facts(protection=protection, recipient=msgspec.structs.replace(KARI, name="Hemmelig"))
    history.force(history.entry(builders.registration(about), found.actor))
    history.force(history.entry(acts.CaseAssigned(to=found.actor.id, to_name=found.actor.name), found.actor))
    letter = builders.letter(history.case, id=f"{name}-letter", case_number=history.number)
    history.force(history.entry(acts.LetterIssued(letter=letter), found.actor))
    put(found, history)
    return history


def test_protected_addresses_stand_on_no_list_and_on_no_label_without_the_right(tmp_path: Path) -> None:
    groups = (Protection.CONFIDENTIAL, Protection.STRICTLY_CONFIDENTIAL)
    trusted = builders.actor("ann.berg", "Ann Berg", *ANN.roles, groups=groups)
    with bench(tmp_path, trusted) as found:
        open_case = made(found, "a")
        seven = hidden(found, "seven", Protection.CONFIDENTIAL)
        six = hidden(found, "six", Protection.STRICTLY_CONFIDENTIAL)
        letters = refs(open_case, seven, six)
        answer = found.address_labels(letters, "L7160", 1)
        assert answer.labels == 2
        assert [(misfit.case_number, misfit.why) for misfit in answer.misfits] == [("2026/six", "protected")]
        assert line(found, six).place == line(found, seven).place == ""
        text = " ".join(pages(found.franking_paper(found.franking(TODAY, letters), "pdf")))
        assert "Hemmelig" not in text and "BERGEN" in text and text.count("Skjermet") == 2
    with bench(tmp_path / "leif", msgspec.structs.replace(LEIF, id="leif")) as reader:
        seven = hidden(reader, "seven", Protection.CONFIDENTIAL)
        answer = reader.address_labels(refs(seven), "L7160", 1)
        assert answer.pdf == b"" and answer.misfits[0].why == "protected"


def test_letters_to_one_address_get_one_label_and_one_row(ann: LocalWorkbench) -> None:
    about = facts(recipient=KARI)
    histories = [made(ann, name, about=about) for name in ("a", "b")]
    assert ann.address_labels(refs(*histories), "L7163", 1).labels == 1
    found = ann.franking(TODAY, refs(*histories))
    (row,) = found.rows
    assert (row.cases, row.sheets) == (("2026/a", "2026/b"), 4)
    assert ann.franking(TODAY).rows == (), "nothing has left today"
    for history in histories:
        assert ann.dispatched(history.case_id, f"{history.case_id}-letter", "local_print").done
    assert ann.franking(TODAY).rows[0].weight_g == row.weight_g


def test_handing_over_marks_the_letter_and_leaves_a_receipt(ann: LocalWorkbench, tmp_path: Path) -> None:
    history = made(ann, "a")
    handed = ann.hand_over("a", "a-letter", tmp_path)
    assert handed.refusal is None and handed.sha256 == digest((tmp_path / handed.file).read_bytes())
    assert line(ann, history).dispatched_how == "central_print"
    receipt = ann.handover_receipt([handed], tmp_path)
    said = " ".join(pages(receipt.read_bytes()))
    assert "2026/a" in said and handed.sha256[:20] in said.replace(" ", "") and "Kari" not in said
    assert ann.handover_receipt([handed], tmp_path) != receipt, "a receipt is never written over"
    twice = ann.hand_over("a", "a-letter", tmp_path)
    assert twice.refusal is not None and twice.refusal.reason is Reason.ALREADY_DISPATCHED


def test_a_case_is_handed_to_the_archive_once_and_its_package_stays_the_same(
    ann: LocalWorkbench, tmp_path: Path
) -> None:
    scan = Document(sha256=ann._core.documents.put(sheets(4)), name="brev.pdf", kind="pdf", pages=4)
    made(ann, "a", CaseState.CLOSED, facts(documents=(scan,), enclosures=()))
    (waiting,) = ann.archive_lines()
    assert (waiting.number, waiting.before) == ("2026/a", "")
    answer = ann.hand_to_archive("a", tmp_path)
    assert answer.refusal is None and ann.archive_lines() == ()
    case = ann.case("a")
    assert case is not None and case.handed_over[-1].sha256 == answer.sha256
    assert case.handed_over[-1].place == tmp_path.name, "the folder's name, not whose it is"
    assert ann.submit("a", acts.CaseReopened(why="Klage")).done
    assert ann.archive_lines() == ()
    case = ann.case("a")
    assert case is not None and not case.to_archive


def test_lists_of_an_older_layout_are_made_anew(tmp_path: Path) -> None:
    first = open_bench(tmp_path, ANN)
    history = made(first, "a")
    ann_before = line(first, history)
    with first._core.write() as connection:
        connection.exec_driver_sql("ALTER TABLE letters DROP COLUMN about")
        connection.exec_driver_sql("PRAGMA user_version = 1")
    first.close()
    with bench(tmp_path, ANN) as again:
        assert line(again, history) == ann_before
    with bench(tmp_path, ANN) as once_more:
        assert line(once_more, history) == ann_before
