"""What LibreOffice takes for the bench's letters; measured from outside, because it is a program of its own.

python -m bench.letter_office FILE COUNT
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

import msgspec

from bench.letter_html import page
from bench.letter_programs import Figures, works


def libreoffice(file: Path, count: int) -> Figures:
    """LibreOffice turns pages of HTML into PDF/A-2 with tags: one call with one letter, then one call with many.

    A call starts the program, so what the many cost beyond the one is what a further letter costs. A call before the first
    makes its profile and is not counted.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        files = []
        for number, work in enumerate(islice(works(file), count)):
            files.append(home / f"{number}.html")
            files[-1].write_text(page(work), encoding="utf-8")
        _convert(home, files[:1])
        first_cpu, first_wall = _convert(home, files[:1])
        size = (home / "0.pdf").stat().st_size
        cpu, wall = _convert(home, files)
        further = len(files) - 1
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        warm_cpu, warm_wall = (cpu - first_cpu) / further, (wall - first_wall) / further
        return Figures(first_cpu, first_wall, warm_cpu, warm_wall, len(files), cpu - first_cpu, size, peak)


def _convert(home: Path, files: list[Path]) -> tuple[float, float]:
    """CPU and wall seconds of one call."""
    options = '{"SelectPdfVersion":{"type":"long","value":"2"},"PDFUACompliance":{"type":"boolean","value":"true"}}'
    command = ["soffice", f"-env:UserInstallation=file://{home}/profile", "--headless", "--convert-to"]
    command += [f"pdf:writer_web_pdf_Export:{options}", "--outdir", str(home), *map(str, files)]
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.perf_counter() - begun


def main() -> None:
    file, count = sys.argv[1:]
    print(msgspec.json.encode(libreoffice(Path(file), int(count))).decode())


if __name__ == "__main__":
    main()
