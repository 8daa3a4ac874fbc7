"""Files on disk on their way to the door: read no further than the largest file we take, then judged.

Used by the command ``intake`` and by the window alike. Parses nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.services.intake.gate import Intake
from app.services.intake.judgement import Judgement, Why
from app.services.intake.limits import MIB
from app.services.intake.names import safe_name
from app.services.problems import IntakeProblem


def judge_file(intake: Intake, path: Path) -> Judgement:
    """Judges one file. Raises ``IntakeProblem`` where it cannot be read from where it lies.

    Of a file that is too large only the digest is made, piece by piece.
    """
    limit = intake.limits.file_bytes
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
            if len(data) <= limit:
                return intake.judge(path.name, data)
            running = hashlib.sha256(data)
            while piece := file.read(MIB):
                running.update(piece)
    except OSError as error:
        raise IntakeProblem(file=safe_name(path.name), detail=error.strerror or "no answer") from error
    return Judgement(name=safe_name(path.name), why=Why.FILE_TOO_LARGE, sha256=running.hexdigest())


def judge_files(paths: Iterable[Path], intake: Intake | None = None) -> Iterator[dict[str, object]]:
    """The lines of ``intake --json``, in the order of ``paths``.

    A file that cannot be read does not keep the others from being judged: its ``IntakeProblem`` is raised at the end.
    """
    own = intake or Intake()
    trouble: IntakeProblem | None = None
    try:
        for path in paths:
            try:
                yield judge_file(own, path).as_json()
            except IntakeProblem as problem:
                trouble = trouble or problem
    finally:
        if intake is None:
            own.close()
    if trouble:
        raise trouble
