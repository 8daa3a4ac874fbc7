"""The limits a worker takes upon itself before it sees a document. Runs only inside the worker process.

What a platform does not offer is left out; the wall clock of the other side and, on Windows, the job object still hold.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import sys
import time

from app.services.intake.limits import Limits

_NEW_USER, _NEW_NETWORK, _NEW_IPC = 0x10000000, 0x40000000, 0x08000000
_NO_NEW_PRIVILEGES = 38

if sys.platform != "win32":
    import resource

    def take(limits: Limits) -> None:
        """Memory, files, core dumps and processor time, for good; on Linux also no network and no new privileges."""
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_FSIZE, 0)
        _limit(resource.RLIMIT_DATA, limits.memory_bytes)
        _limit(resource.RLIMIT_AS, limits.memory_bytes)
        _limit(resource.RLIMIT_NOFILE, 32)
        _limit(resource.RLIMIT_CPU, limits.worker_cpu_s)
        if sys.platform == "linux":
            _leave_the_network()

    def _limit(what: int, amount: int) -> None:
        """Lowers a limit, never raises one that is already tighter. macOS refuses some; that is no reason to stop."""
        _, hard = resource.getrlimit(what)
        bound = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (bound, bound))

    def allow_cpu(seconds: float) -> None:
        """Processor time from now on for one request; the worker is ended by the kernel when it is used up."""
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = math.ceil(time.process_time() + seconds) + 1
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))

else:

    def take(limits: Limits) -> None:
        """On Windows the job object around this process holds the limits."""

    def allow_cpu(seconds: float) -> None:
        """On Windows the wall clock of the other side is the limit."""


def _leave_the_network() -> None:
    """Network and privileges are given up where the kernel lets an ordinary process do so; some do not."""
    library = ctypes.CDLL(None, use_errno=True)
    library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if library.unshare(_NEW_NETWORK | _NEW_IPC) != 0:
        library.unshare(_NEW_USER | _NEW_NETWORK | _NEW_IPC)
