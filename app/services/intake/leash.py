"""Starting the worker process so that it and whatever it starts can be ended together.

On Linux and macOS that is a process group of its own (the worker takes the resource limits upon itself before it
touches a document); on Windows a job object with a memory limit that dies with the last handle to it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from app.services.intake import job_object

_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH")
ROOT = Path(__file__).resolve().parents[3]


class Leash(Protocol):
    """Ends the worker with everything it started. Safe to call more than once."""

    def kill(self) -> None: ...


class GroupLeash:
    """A process group whose leader is the worker."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def kill(self) -> None:
        # Once the leader has been waited for, its number may belong to somebody else.
        if self._process.returncode is None:
            try:
                os.killpg(self._process.pid, signal.SIGKILL)
            except ProcessLookupError:
                self._process.kill()


def command(module: str, *arguments: str) -> list[str]:
    """Runs a module of ours with this Python, without user site packages or variables of the user."""
    return [sys.executable, "-s", "-E", "-X", "utf8", "-m", module, *arguments]


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """The few variables that Python needs; no proxies, tokens or home folder."""
    return {name: variables[name] for name in _KEPT_VARIABLES if name in variables}


def answer(
    module: str, arguments: Sequence[str], data: bytes, memory_bytes: int, timeout_s: float
) -> tuple[int, bytes]:
    """The exit code and the output of a module of ours that is given ``data`` and then ends, with all it started.

    May raise ``OSError`` where it cannot be started and ``subprocess.TimeoutExpired`` where it does not end.
    """
    process, held = start(command(module, *arguments), memory_bytes)
    with process:
        try:
            said, _ = process.communicate(data, timeout=timeout_s)
        finally:
            held.kill()
    return process.returncode, said


def start(arguments: Sequence[str], memory_bytes: int) -> tuple[subprocess.Popen[bytes], Leash]:
    """Starts a worker with pipes to its input and output; nothing it writes as errors is kept. May raise ``OSError``."""
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and module, no shell
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=environment(os.environ),
        start_new_session=sys.platform != "win32",
        creationflags=job_object.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
    )
    if sys.platform == "win32":
        try:
            return process, job_object.JobLeash(process, memory_bytes, job_object.system_kernel())
        except OSError:
            process.kill()
            raise
    return process, GroupLeash(process)
