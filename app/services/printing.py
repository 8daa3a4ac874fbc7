"""Letters on paper: which printers there are, and a PDF on its way to one of them, as vectors.

On Linux and macOS the PDF goes to CUPS as it is (``lp``), so fonts stay fonts. On Windows a process of its own draws it
through GDI (``printing_gdi``). Knows nothing of letters; the bytes are printed as they are.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

from app.services.intake import leash
from app.services.intake.limits import MIB
from app.services.problems import PrintProblem

_TIMEOUT_S = 60.0
_DRAWING_TIMEOUT_S = 300.0
_DRAWING_BYTES = 1024 * MIB
_MOST_COPIES = 99
GDI_WORKER = "app.services.printing_gdi"
_TITLE = "Arbeidsbenken"
"""What the print queue shows. It says nothing about the case: everybody at the printer can read it."""


class Printing(Protocol):
    """A way to paper."""

    def printers(self) -> tuple[str, ...]: ...
    def print_pdf(self, data: bytes, printer: str, copies: int, duplex: bool, tray: str = "") -> None: ...


def system_printing() -> Printing:
    """The way of the system we run on."""
    return GdiPrinting() if sys.platform == "win32" else LpPrinting()


def printers() -> tuple[str, ...]:
    """The names of the printers, the default one first; empty where there are none. Raises ``PrintProblem``."""
    return system_printing().printers()


def print_pdf(data: bytes, printer: str, copies: int = 1, duplex: bool = True, tray: str = "") -> None:
    """Sends a PDF to a printer; an empty name is the default printer. Duplex turns on the long edge.

    ``tray`` is a paper tray by the printer's own name; empty leaves it to the printer, as does Windows always.

    Returns when the printing system has taken it. Raises ``PrintProblem``; ``ValueError`` for what is no PDF.
    """
    check(data, copies)
    system_printing().print_pdf(data, printer, copies, duplex, tray)


def check(data: bytes, copies: int) -> None:
    """What no caller may ask for: a mistake in the program, not of the printer."""
    if not data.startswith(b"%PDF-"):
        raise ValueError("only PDF is printed")
    if not 1 <= copies <= _MOST_COPIES:
        raise ValueError(f"between 1 and {_MOST_COPIES} copies are printed at a time")


class LpPrinting:
    """CUPS, through its own commands. ``path`` is where they are looked for; None is the usual search path."""

    def __init__(self, path: str | None = None) -> None:
        self._path = path

    def printers(self) -> tuple[str, ...]:
        if shutil.which("lpstat", path=self._path) is None:
            return ()
        names = [line.split()[0] for line in self._lines("-e") if line.split()]
        default = next((line.rpartition(":")[2].strip() for line in self._lines("-d") if ":" in line), "")
        return tuple(sorted(names, key=lambda name: (name != default, name)))

    def print_pdf(self, data: bytes, printer: str, copies: int, duplex: bool, tray: str = "") -> None:
        sides = "two-sided-long-edge" if duplex else "one-sided"
        chosen = ["-d", printer] if printer else []
        # No scaling: the address must stay where the window of the envelope is.
        options = [
            "-n",
            str(copies),
            "-t",
            _TITLE,
            "-o",
            f"sides={sides}",
            "-o",
            "media=A4",
            "-o",
            "print-scaling=none",
        ]
        if tray:
            # Old drivers know a tray as InputSlot, printers without a driver as media-source.
            options += ["-o", f"InputSlot={tray}", "-o", f"media-source={tray}"]
        answer = self._run("lp", [*chosen, *options, "-"], data)
        if answer.returncode != 0:
            raise PrintProblem(detail=_words(answer.stderr))

    def _lines(self, option: str) -> list[str]:
        """What ``lpstat`` says; it fails where there is no queue at all, which is an answer too."""
        return self._run("lpstat", [option], b"").stdout.decode(errors="replace").splitlines()

    def _run(self, name: str, arguments: Sequence[str], data: bytes) -> subprocess.CompletedProcess[bytes]:
        program = shutil.which(name, path=self._path)
        if program is None:
            raise PrintProblem(detail="this machine has no printing system (CUPS)")
        try:
            return subprocess.run(  # noqa: S603 - a full path, no shell, and the printer is one argument
                [program, *arguments],
                input=data,
                capture_output=True,
                timeout=_TIMEOUT_S,
                env={"LC_ALL": "C"},
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise PrintProblem(detail="the printing system does not answer") from error
        except OSError as error:
            raise PrintProblem(detail="the printing system cannot be started") from error


def _words(stderr: bytes) -> str:
    """The printing system's own answer in our words where we know it."""
    said = stderr.decode(errors="replace").strip()
    lower = said.lower()
    if "does not exist" in lower or "unknown destination" in lower:
        return "the chosen printer is no longer there"
    if "no default destination" in lower:
        return "no printer is chosen"
    if "not accepting" in lower:
        return "the printer does not accept jobs just now"
    return said.splitlines()[0][:200] if said else "the printing system refused it"


class GdiPrinting:
    """Windows, through a process that draws the pages; the window's own process never reads a PDF."""

    def __init__(self, module: str = GDI_WORKER) -> None:
        self._module = module

    def printers(self) -> tuple[str, ...]:
        said = self._run(["list"], b"")
        return tuple(line for line in said.splitlines() if line)

    def print_pdf(self, data: bytes, printer: str, copies: int, duplex: bool, tray: str = "") -> None:
        del tray
        self._run(["print", printer, str(copies), "duplex" if duplex else "simplex"], data)

    def _run(self, arguments: Sequence[str], data: bytes) -> str:
        """What the process says. It ends with 0, or with 3 after a line that says what is wrong with the printer."""
        try:
            code, said = leash.answer(self._module, arguments, data, _DRAWING_BYTES, _DRAWING_TIMEOUT_S)
        except OSError as error:
            raise PrintProblem(detail="the printing system cannot be started") from error
        except subprocess.TimeoutExpired as error:
            raise PrintProblem(detail="the printer does not answer") from error
        words = said.decode(errors="replace").strip()
        if code == 0:
            return words
        raise PrintProblem(detail=words if code == PRINTER_SAYS_NO and words else "the printer refused it")


PRINTER_SAYS_NO = 3
"""The exit code of the drawing process for a printer that will not."""
