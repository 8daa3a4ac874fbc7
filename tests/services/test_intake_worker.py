"""The worker process: how it is held, what it may not do, and that its death harms nobody but itself."""

from __future__ import annotations

import ctypes
import io
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.services.intake import Intake, Kind, PageProblem, ReaderProblem, Why, job_object, leash
from app.services.intake import child as child_module
from app.services.intake.child import Child, WorkerGone
from app.services.intake.limits import MIB, Limits
from app.services.intake.messages import Found, Garbled, Page, Pixels, Ready, read_answer, read_exactly, write_frame
from tests.services import nasty

LETTERS = Path(__file__).parents[1] / "data" / "letters"
BAD = Path(__file__).parents[1] / "data" / "bad"


@pytest.fixture
def intake() -> Iterator[Intake]:
    with Intake() as door:
        yield door


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def wait_for_worker(door: Intake, seat: int) -> int:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        pid = door.workers[seat]
        if pid is not None:
            return pid
        threading.Event().wait(0.01)
    raise AssertionError("no worker was started")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_killed_midway_gives_a_refusal_and_the_next_file_is_judged(intake: Intake) -> None:
    with ThreadPoolExecutor(1) as pool:
        verdict = pool.submit(intake.judge, "x.pdf", nasty.endless_function())
        os.kill(wait_for_worker(intake, 0), signal.SIGKILL)

    assert verdict.result(10).why is Why.TOOK_TOO_MUCH_MEMORY
    assert "was stopped" in verdict.result().sentence
    assert intake.judge("x.pdf", nasty.plain_pdf()).why is Why.ACCEPTED


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_that_died_between_two_files_is_replaced_unseen(intake: Intake) -> None:
    intake.judge("x.pdf", nasty.plain_pdf())
    first = intake.workers[0]
    assert first is not None
    os.kill(first, signal.SIGKILL)

    assert intake.judge("x.pdf", nasty.plain_pdf()).why is Why.ACCEPTED
    assert intake.workers[0] != first


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_page_after_a_death_is_drawn_by_a_new_worker(intake: Intake) -> None:
    page = nasty.plain_pdf()
    before = intake.picture(page, "", 1, 72)
    pid = intake.workers[1]
    assert pid is not None
    os.kill(pid, signal.SIGKILL)

    assert intake.picture(page, "", 1, 72) == before


def test_a_worker_is_replaced_after_so_many_documents() -> None:
    with Intake(Limits(documents_per_worker=2)) as door:
        pids = []
        for _ in range(5):
            door.judge("x.png", nasty.image("PNG"))
            pids.append(door.workers[0])

    assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4]


def test_pages_of_one_document_come_from_one_worker_that_is_sent_it_once(intake: Intake) -> None:
    data = (BAD / "07-tre-sider.tif").read_bytes()
    for number in (1, 2, 3, 2, 1):
        intake.picture(data, "", number, 50)

    assert intake._showing.child().documents == 1


def test_closing_ends_the_workers() -> None:
    door = Intake()
    door.judge("x.pdf", nasty.plain_pdf())
    door.picture(nasty.plain_pdf(), "", 1, 72)
    pids = [pid for pid in door.workers if pid is not None]

    door.close()
    door.close()

    assert len(pids) == 2
    assert not any(is_running(pid) for pid in pids)


def test_many_threads_take_turns(intake: Intake) -> None:
    page, image = nasty.plain_pdf(), nasty.image("PNG")
    with ThreadPoolExecutor(8) as pool:
        verdicts = [pool.submit(intake.judge, "x", data) for data in (page, image) * 8]
        pictures = [pool.submit(intake.picture, data, "", 1, 40) for data in (page, image) * 8]

    assert {verdict.result().why for verdict in verdicts} == {Why.ACCEPTED}
    assert len({picture.result().rgb for picture in pictures}) == 2


def test_a_worker_that_cannot_start_is_a_problem_and_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_module, "WORKER", "app.services.intake.no_such_module")
    with Intake() as door:
        with pytest.raises(ReaderProblem, match="does not start"):
            door.judge("x.pdf", nasty.plain_pdf())
        with pytest.raises(ReaderProblem):
            door.picture(nasty.plain_pdf(), "", 1, 72)


INSIDE = """
import resource
from app.services.intake import confine
from app.services.intake.limits import Limits
confine.take(Limits())
print(resource.getrlimit(resource.RLIMIT_AS)[1], resource.getrlimit(resource.RLIMIT_CORE)[1])
try:
    open("written", "wb", 0).write(b"x")
    print("wrote")
except OSError:
    print("no")
try:
    bytearray(600 * 1024 * 1024)
    print("got it")
except MemoryError:
    print("no")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits as Linux keeps them")
def test_what_the_worker_takes_upon_itself(tmp_path: Path) -> None:
    script = "import signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n" + textwrap.dedent(INSIDE)
    answer = subprocess.run(
        [sys.executable, "-B", "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )

    limits, written, taken = answer.stdout.splitlines()
    assert limits == f"{512 * MIB} 0"
    assert (written, taken) == ("no", "no")


def test_the_worker_gets_no_secrets_from_the_environment() -> None:
    given = {"PATH": "/bin", "HOME": "/home/kari", "HTTPS_PROXY": "http://user:word@proxy", "TOKEN": "x"}

    assert leash.environment(given) == {"PATH": "/bin"}


def frame(message: Ready | Page | Found | Pixels, *payloads: bytes) -> io.BytesIO:
    target = io.BytesIO()
    write_frame(target, message, *payloads)
    return io.BytesIO(target.getvalue())


def test_frames_are_read_as_they_were_written() -> None:
    source = frame(Pixels(2, 1, 6, 72), b"sixsix")

    assert read_answer(source) == Pixels(2, 1, 6, 72)
    assert read_exactly(source, 6) == b"sixsix"
    with pytest.raises(Garbled):
        read_exactly(source, 1)


@pytest.mark.parametrize(
    "raw",
    [b"", b"\x00", b"\xff\xff\xff\xff", b"\x00\x00\x00\x02\xc1\xc1", b"\x00\x00\x00\x05abc", b"\x00\x00\x00\x01\x80"],
)
def test_what_is_no_frame_is_not_believed(raw: bytes) -> None:
    with pytest.raises(Garbled):
        read_answer(io.BytesIO(raw))


LIAR = """
import sys
from app.services.intake.messages import *
from app.services.intake.judgement import Why
read_request(sys.stdin.buffer)
out = sys.stdout.buffer
write_frame(out, Ready())
request = read_request(sys.stdin.buffer)
{lie}
sys.stdin.buffer.read()
"""
LIES = {
    "endless pages": "\nfor _ in range(2000): write_frame(out, Page())",
    "more pages than allowed": "write_frame(out, Found(Why.ACCEPTED, 10**6))",
    "an enormous copy": "write_frame(out, Found(Why.ACCEPTED, 1, shown=10**12))",
    "a negative attachment": "write_frame(out, Found(Why.ACCEPTED, 1, attachments=(Attachment('x', -1),)))",
    "a picture of another size": "write_frame(out, Pixels(100, 100, 999, 72), bytes(99900))",
    "a picture beyond the limits": "write_frame(out, Pixels(100000, 1, 300000, 72), bytes(300000))",
    "noise": "out.write(b'noise' * 1000); out.flush()",
}


@pytest.mark.parametrize("lie", LIES)
def test_a_worker_taken_over_by_a_document_is_not_believed(
    lie: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = LIAR.format(lie=LIES[lie])
    monkeypatch.setattr(leash, "command", lambda _module: [sys.executable, "-B", "-c", script])
    liar = Child(Limits(document_s=3))

    with pytest.raises(WorkerGone) as gone:
        liar.draw(Kind.PDF, b"%PDF-", 1, 72) if "picture" in lie else liar.judge(Kind.PDF, b"%PDF-")

    assert not gone.value.late
    assert not liar.alive


class PaperKernel:
    """Records what is asked of Windows; ``failing`` names the call that answers with zero."""

    def __init__(self, failing: str = "") -> None:
        self.failing = failing
        self.calls: list[tuple[str, int]] = []
        self.limits: job_object.ExtendedLimits | None = None

    def _answer(self, call: str, handle: int, value: int = 1) -> int:
        self.calls.append((call, handle))
        return 0 if call == self.failing else value

    def create_job(self) -> int:
        return self._answer("create", 0, 77)

    def limit_job(self, job: int, limits: job_object.ExtendedLimits) -> int:
        self.limits = limits
        return self._answer("limit", job)

    def assign(self, job: int, process: int) -> int:
        return self._answer("assign", process)

    def terminate(self, job: int) -> int:
        return self._answer("terminate", job)

    def close(self, handle: int) -> int:
        return self._answer("close", handle)


class PaperProcess:
    """What of ``Popen`` only exists on Windows."""

    _handle = 4242


def held(kernel: PaperKernel) -> job_object.JobLeash:
    return job_object.JobLeash(PaperProcess(), 512 * MIB, kernel)  # type: ignore[arg-type]


def test_on_windows_the_worker_is_put_in_a_job_that_limits_and_ends_it() -> None:
    kernel = PaperKernel()
    leash_ = held(kernel)
    leash_.kill()
    leash_.kill()

    assert kernel.calls == [("create", 0), ("limit", 77), ("assign", 4242), ("terminate", 77), ("close", 77)]
    assert kernel.limits is not None
    assert kernel.limits.ProcessMemoryLimit == 512 * MIB
    assert kernel.limits.Basic.LimitFlags == 0x2508
    assert (ctypes.sizeof(kernel.limits), job_object.ExtendedLimits.ProcessMemoryLimit.offset) == (144, 112)


@pytest.mark.parametrize("failing", ["create", "limit", "assign"])
def test_on_windows_a_worker_that_cannot_be_limited_does_not_run(failing: str) -> None:
    kernel = PaperKernel(failing)

    with pytest.raises(OSError, match="document worker"):
        held(kernel)

    assert failing == "create" or kernel.calls[-1] == ("close", 77)


def test_a_problem_with_a_page_names_the_page(intake: Intake) -> None:
    with pytest.raises(PageProblem, match="Page 7 cannot be shown"):
        intake.picture(nasty.plain_pdf(), "", 7, 72)
