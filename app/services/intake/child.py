"""One worker process as the window's process sees it: ask, read exactly what was announced, or end it.

Never parses a document. A worker that is late, garbled or dead is ended and not used again.
"""

from __future__ import annotations

import contextlib
import subprocess
import threading
import time
from collections.abc import Iterator
from types import TracebackType
from typing import BinaryIO, cast

from app.services.intake import leash
from app.services.intake.judgement import Kind
from app.services.intake.limits import MIB, Limits
from app.services.intake.messages import (
    Begin,
    Draw,
    Found,
    Garbled,
    Judge,
    Page,
    Pixels,
    Ready,
    Request,
    read_answer,
    read_exactly,
    write_frame,
)

WORKER = "app.services.intake.worker"
_MARGIN_BYTES = 8 * MIB
"""A stripped copy may be a little longer than the original."""


class WorkerGone(Exception):
    """The worker ended before it had answered: ``late`` where we ended it because its time was up."""

    def __init__(self, late: bool, exit_code: int) -> None:
        super().__init__("the document worker ended")
        self.late = late
        self.exit_code = exit_code
        """Negative: the signal that ended it."""


class _Alarm:
    """Ends a worker when its time is up. Blocking reads cannot be given a time limit on Windows; this can."""

    def __init__(self, leash_: leash.Leash, seconds: float) -> None:
        self._leash = leash_
        self._deadline = time.monotonic() + seconds
        self._off = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="intake-alarm", daemon=True)
        self.rang = False

    def extend(self, seconds: float) -> None:
        self._deadline += seconds

    def _watch(self) -> None:
        while (left := self._deadline - time.monotonic()) > 0:
            if self._off.wait(left):
                return
        self.rang = True
        self._leash.kill()

    def __enter__(self) -> _Alarm:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._off.set()
        self._thread.join()


class Child:
    """A running worker. Not thread safe: whoever owns it takes turns."""

    def __init__(self, limits: Limits) -> None:
        """Starts the worker and waits until it is ready. Raises ``WorkerGone`` or ``OSError`` where it cannot start."""
        self._limits = limits
        self._process, self._leash = leash.start(leash.command(WORKER), limits.memory_bytes)
        self._to = cast(BinaryIO, self._process.stdin)
        self._from = cast(BinaryIO, self._process.stdout)
        self.documents = 0
        """How many documents it has been given."""
        with _Alarm(self._leash, limits.start_s) as alarm, self._trouble(alarm):
            write_frame(self._to, Begin(limits))
            if not isinstance(read_answer(self._from), Ready):
                raise Garbled("the worker is not ready")

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def judge(self, kind: Kind, data: bytes) -> tuple[Found, bytes, tuple[bytes, ...]]:
        """What the document is worth, the shown copy and the attachments. Raises ``WorkerGone``."""
        with _Alarm(self._leash, self._limits.document_s) as alarm, self._trouble(alarm):
            self._send(Judge(kind, len(data)), data)
            found = self._found(alarm)
            return found, read_exactly(self._from, found.shown), self._attachments(found)

    def draw(self, kind: Kind, data: bytes, number: int, dpi: int) -> tuple[Pixels, bytes] | Found:
        """A page as pixels, or why there are none. Empty ``data``: the document before. Raises ``WorkerGone``."""
        with _Alarm(self._leash, self._limits.document_s) as alarm, self._trouble(alarm):
            self._send(Draw(kind, len(data), number, dpi), data)
            answer = read_answer(self._from)
            if isinstance(answer, Found):
                return answer
            if not isinstance(answer, Pixels) or not self._sane(answer):
                raise Garbled("no sane picture")
            return answer, read_exactly(self._from, answer.height * answer.stride)

    def _send(self, request: Request, data: bytes) -> None:
        if data:
            self.documents += 1
        write_frame(self._to, request, data)

    def _found(self, alarm: _Alarm) -> Found:
        """The verdict, after one ``Page`` for each page that is whole; each adds a little time."""
        for _ in range(self._limits.pages + 1):
            answer = read_answer(self._from)
            if isinstance(answer, Found):
                self._check(answer)
                return answer
            if not isinstance(answer, Page):
                break
            alarm.extend(self._limits.page_s)
        raise Garbled("no verdict")

    def _check(self, found: Found) -> None:
        limits = self._limits
        sizes = [attachment.size for attachment in found.attachments]
        if (
            not 0 <= found.pages <= limits.pages
            or not 0 <= found.shown <= limits.file_bytes + _MARGIN_BYTES
            or len(sizes) > limits.attachments
            or any(size < 0 for size in sizes)
            or sum(sizes) > limits.attachment_bytes
        ):
            raise Garbled("the verdict is beyond the limits")

    def _attachments(self, found: Found) -> tuple[bytes, ...]:
        return tuple(read_exactly(self._from, attachment.size) for attachment in found.attachments)

    def _sane(self, pixels: Pixels) -> bool:
        return (
            0 < pixels.width <= self._limits.picture_side
            and 0 < pixels.height <= self._limits.picture_side
            and pixels.width * pixels.height <= self._limits.picture_pixels
            and pixels.stride == pixels.width * 3
        )

    @contextlib.contextmanager
    def _trouble(self, alarm: _Alarm) -> Iterator[None]:
        """Turns everything that can go wrong with a worker into ``WorkerGone``, and makes sure that it is gone."""
        try:
            yield
        except (Garbled, OSError, ValueError) as error:
            raise WorkerGone(alarm.rang, self.close()) from error
        except BaseException:
            self.close()
            raise

    def close(self) -> int:
        """Ends the worker and answers with its exit code."""
        # A worker that is dying by itself is given a moment, so that its own exit code is seen and not ours.
        with contextlib.suppress(OSError):
            self._to.close()
        try:
            code = self._process.wait(0.2)
        except subprocess.TimeoutExpired:
            self._leash.kill()
            code = self._process.wait()
        self._leash.kill()
        self._from.close()
        return code
