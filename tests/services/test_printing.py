"""Paper: what the printing system is asked, and what is said when it will not.

CUPS is stood in for by two small programs of our own with its names; Windows by a piece of paper that records the calls.
"""

from __future__ import annotations

import ctypes
import io
import stat
import sys
from pathlib import Path

import pypdfium2
import pytest

from app.services import gdi, printing, printing_gdi
from app.services.gdi import Caps, GdiFault
from app.services.printing import GdiPrinting, LpPrinting, check
from app.services.problems import PrintProblem
from tests.services import nasty

LP = """#!{python}
import os, sys
from pathlib import Path
here = Path(__file__).parent
(here / "asked").write_text("\\n".join(sys.argv[1:]))
(here / "sent").write_bytes(sys.stdin.buffer.read())
(here / "environment").write_text("\\n".join(os.environ))
said = here / "lp-says"
if said.exists():
    sys.exit(said.read_text())
"""
LPSTAT = """#!{python}
import sys
from pathlib import Path
answers = Path(__file__).parent / ("answer" + sys.argv[1])
sys.stdout.write(answers.read_text() if answers.exists() else "")
sys.exit(0 if answers.exists() else "lpstat: No destinations added.")
"""


@pytest.fixture
def cups(tmp_path: Path) -> Path:
    """A folder with an ``lp`` and an ``lpstat`` that record and answer."""
    for name, source in (("lp", LP), ("lpstat", LPSTAT)):
        program = tmp_path / name
        program.write_text(source.format(python=sys.executable))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return tmp_path


needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="programs that are scripts")


@needs_scripts
def test_a_letter_goes_to_the_chosen_printer_as_it_is(cups: Path) -> None:
    letter = nasty.plain_pdf()

    LpPrinting(str(cups)).print_pdf(letter, "Etasje 3; rm -rf /", 2, duplex=True)

    assert (cups / "sent").read_bytes() == letter
    asked = (cups / "asked").read_text().splitlines()
    assert asked[:4] == ["-d", "Etasje 3; rm -rf /", "-n", "2"]
    assert {"sides=two-sided-long-edge", "media=A4", "print-scaling=none"} <= set(asked)
    assert "HOME" not in (cups / "environment").read_text().splitlines()


@needs_scripts
def test_one_side_and_the_default_printer(cups: Path) -> None:
    LpPrinting(str(cups)).print_pdf(nasty.plain_pdf(), "", 1, duplex=False)

    asked = (cups / "asked").read_text().splitlines()
    assert "-d" not in asked
    assert "sides=one-sided" in asked
    assert not [option for option in asked if option.startswith(("InputSlot", "media-source"))]


@needs_scripts
def test_a_tray_is_asked_for_by_its_own_name(cups: Path) -> None:
    LpPrinting(str(cups)).print_pdf(nasty.plain_pdf(), "x", 1, duplex=True, tray="Tray2; x")

    asked = (cups / "asked").read_text().splitlines()
    assert {"InputSlot=Tray2; x", "media-source=Tray2; x"} <= set(asked)


@needs_scripts
@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("lp: The printer or class does not exist.", "the chosen printer is no longer there"),
        ("lp: Error - no default destination available.", "no printer is chosen"),
        ("lp: Destination is not accepting jobs.", "does not accept jobs just now"),
        ("lp: Something new.\nand more", "lp: Something new."),
        ("", "refused it"),
    ],
)
def test_what_the_printing_system_says_becomes_a_sentence(cups: Path, said: str, words: str) -> None:
    (cups / "lp-says").write_text(said or " ")

    with pytest.raises(PrintProblem) as problem:
        LpPrinting(str(cups)).print_pdf(nasty.plain_pdf(), "x", 1, duplex=True)

    assert words in str(problem.value)
    assert "The letter itself is safe" in str(problem.value)


@needs_scripts
def test_printers_with_the_default_one_first(cups: Path) -> None:
    (cups / "answer-e").write_text("Arkiv\nEtasje_3\nResepsjon\n")
    (cups / "answer-d").write_text("system default destination: Etasje_3\n")

    assert LpPrinting(str(cups)).printers() == ("Etasje_3", "Arkiv", "Resepsjon")


@needs_scripts
def test_no_printers_is_an_answer(cups: Path) -> None:
    assert LpPrinting(str(cups)).printers() == ()


def test_a_machine_without_printing_system(tmp_path: Path) -> None:
    assert LpPrinting(str(tmp_path)).printers() == ()
    with pytest.raises(PrintProblem, match="no printing system"):
        LpPrinting(str(tmp_path)).print_pdf(nasty.plain_pdf(), "x", 1, duplex=True)


@needs_scripts
def test_a_broken_printing_system(tmp_path: Path) -> None:
    program = tmp_path / "lp"
    program.write_text("#!/no/such/interpreter\n")
    program.chmod(0o700)

    with pytest.raises(PrintProblem, match="cannot be started"):
        LpPrinting(str(tmp_path)).print_pdf(nasty.plain_pdf(), "x", 1, duplex=True)


@pytest.mark.parametrize(("data", "copies"), [(b"words", 1), (b"%PDF-1.7", 0), (b"%PDF-1.7", 100)])
def test_what_no_caller_may_ask(data: bytes, copies: int) -> None:
    with pytest.raises(ValueError, match="printed"):
        check(data, copies)


class PaperGdi:
    """A printer of 600 dots per inch that begins a quarter of an inch from the corner, and writes down what it is told."""

    def __init__(self, failing: str = "") -> None:
        self.failing = failing
        self.calls: list[str] = []
        self.places: list[tuple[int, int, int, int]] = []

    def _told(self, call: str) -> None:
        self.calls.append(call)
        if call == self.failing:
            raise GdiFault("the printer stopped in the middle")

    def printers(self) -> tuple[str, ...]:
        return ("Etasje 3", "Arkiv på loftet")

    def default_printer(self) -> str:
        return "Etasje 3"

    def open(self, printer: str, duplex: bool) -> int:
        self._told(f"open {printer} {duplex}")
        return 7

    def caps(self, context: int) -> Caps:
        return Caps(600, 300, 150, 75)

    def start_document(self, context: int) -> None:
        self._told("start document")

    def start_page(self, context: int) -> None:
        self._told("start page")

    def draw(self, context: int, page: pypdfium2.PdfPage, place: tuple[int, int, int, int]) -> None:
        self._told("draw")
        self.places.append(place)

    def end_page(self, context: int) -> None:
        self._told("end page")

    def end_document(self, context: int) -> None:
        self._told("end document")

    def abort_document(self, context: int) -> None:
        self.calls.append("abort")

    def close(self, context: int) -> None:
        self.calls.append("close")


def two_pages() -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.276 841.89] /Resources << >> >>"
    return nasty.pdf_of(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>", page, page]
    )


def drawn(paper: PaperGdi, *arguments: str) -> tuple[int, str]:
    out = io.StringIO()
    return printing_gdi.run(arguments, io.BytesIO(two_pages()), out, paper), out.getvalue()


def test_on_windows_each_copy_is_a_job_of_its_own() -> None:
    paper = PaperGdi()

    assert drawn(paper, "print", "Arkiv på loftet", "2", "duplex") == (0, "")

    page = ["start page", "draw", "end page"]
    copy = ["open Arkiv på loftet True", "start document", *page, *page, "end document", "close"]
    assert paper.calls == copy * 2


def test_on_windows_a_page_keeps_its_true_size_and_place() -> None:
    """A4 at 600 by 300 dots; the corner of the paper lies outside of what can be printed."""
    paper = PaperGdi()
    drawn(paper, "print", "", "1", "simplex")

    assert paper.calls[0] == "open Etasje 3 False"
    assert paper.places == [(-150, -75, 4961, 3508)] * 2


@pytest.mark.parametrize("failing", ["start document", "start page", "draw", "end page"])
def test_on_windows_a_printer_that_stops_leaves_no_half_job(failing: str) -> None:
    paper = PaperGdi(failing)

    assert drawn(paper, "print", "x", "1", "duplex") == (printing.PRINTER_SAYS_NO, "the printer stopped in the middle")
    assert paper.calls[-1] == "close"
    assert "end document" not in paper.calls
    assert failing == "start document" or "abort" in paper.calls


def test_on_windows_the_printers_are_listed_by_name() -> None:
    assert drawn(PaperGdi(), "list") == (0, "Etasje 3\nArkiv på loftet")


def test_settings_are_written_where_windows_looks_for_them() -> None:
    """Offsets of DEVMODEW as Microsoft documents them; the driver reads bytes, not names."""
    raw = bytearray(220)
    gdi.wish(gdi.DevMode.from_buffer(raw), duplex=True)

    assert int.from_bytes(raw[72:76], "little") == 0x1102
    assert (raw[78], raw[86], raw[94]) == (9, 1, 2)
    gdi.wish(gdi.DevMode.from_buffer(raw), duplex=False)
    assert raw[94] == 1
    assert ctypes.sizeof(gdi.DevMode) == 96


class PaperLibrary:
    """A library of Windows in which every function answers as it is told and notes how it was declared."""

    def __init__(self, **answers: object) -> None:
        self._answers = answers
        self._functions: dict[str, PaperFunction] = {}

    def __getattr__(self, name: str) -> PaperFunction:
        return self._functions.setdefault(name, PaperFunction(self._answers.get(name, 1)))


class PaperFunction:
    def __init__(self, answer: object) -> None:
        self.restype: object = None
        self.argtypes: list[object] = []
        self.calls: list[tuple[object, ...]] = []
        self._answer = answer

    def __call__(self, *arguments: object) -> object:
        assert len(arguments) == len(self.argtypes)
        self.calls.append(arguments)
        return self._answer(*arguments) if callable(self._answer) else self._answer


def system(**answers: object) -> tuple[gdi.SystemGdi, PaperLibrary, PaperLibrary]:
    spool, drawing = PaperLibrary(DocumentPropertiesW=220, **answers), PaperLibrary(CreateDCW=99, **answers)
    return gdi.SystemGdi(spool, drawing), spool, drawing  # type: ignore[arg-type]


def test_a_printer_is_opened_with_its_own_settings_and_our_wishes() -> None:
    windows, spool, drawing = system()

    assert windows.open("Etasje 3", duplex=True) == 99

    asked = [call[-1] for call in spool.DocumentPropertiesW.calls]
    assert asked == [0, 2, 10]
    assert len(spool.ClosePrinter.calls) == 1
    (call,) = drawing.CreateDCW.calls
    assert call[:3] == ("WINSPOOL", "Etasje 3", None)
    assert bytes(call[3])[94] == 2  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"OpenPrinterW": 0}, "no longer there"),
        ({"CreateDCW": None}, "does not answer"),
    ],
)
def test_a_printer_that_cannot_be_opened(answers: dict[str, object], words: str) -> None:
    spool = PaperLibrary(**{"DocumentPropertiesW": 220, **answers})
    windows = gdi.SystemGdi(spool, PaperLibrary(**{"CreateDCW": 99, **answers}))  # type: ignore[arg-type]

    with pytest.raises(GdiFault, match=words):
        windows.open("Etasje 3", duplex=True)


def test_settings_that_a_driver_refuses() -> None:
    spool = PaperLibrary(DocumentPropertiesW=lambda *arguments: -1 if arguments[-1] == 10 else 220)
    windows = gdi.SystemGdi(spool, PaperLibrary(CreateDCW=99))  # type: ignore[arg-type]

    with pytest.raises(GdiFault, match="A4 or the chosen sides"):
        windows.open("Etasje 3", duplex=True)
    assert len(spool.ClosePrinter.calls) == 1


def test_a_page_that_windows_will_not_take() -> None:
    windows, _, _ = system(StartPage=0)

    with pytest.raises(GdiFault, match="in the middle"):
        windows.start_page(99)


PROCESS = "tests.services.paper_printer"


def test_the_drawing_process_is_listened_to() -> None:
    """A stand-in for the process of Windows: it lists, prints, or says what is wrong."""
    way = GdiPrinting(PROCESS)

    assert way.printers() == ("Etasje 3", "Arkiv på loftet")
    way.print_pdf(two_pages(), "Etasje 3", 1, duplex=True)
    with pytest.raises(PrintProblem, match="no longer there"):
        way.print_pdf(two_pages(), "borte", 1, duplex=True)
    with pytest.raises(PrintProblem, match="refused it"):
        way.print_pdf(b"%PDF-nonsense", "Etasje 3", 1, duplex=True)
