"""A Windows job object around the worker: a memory limit, and death together with the program.

Everything goes through ``Kernel``, so that the order of calls and the bytes of the limits can be tested anywhere.
Source: Microsoft Learn, JOBOBJECT_EXTENDED_LIMIT_INFORMATION and AssignProcessToJobObject.
"""

from __future__ import annotations

import ctypes
import subprocess
from typing import Protocol

CREATE_NO_WINDOW = 0x08000000
EXTENDED_LIMIT_INFORMATION = 9
LIMIT_ACTIVE_PROCESS = 0x0008
LIMIT_PROCESS_MEMORY = 0x0100
LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0400
LIMIT_KILL_ON_JOB_CLOSE = 0x2000
PROCESSES = 2
"""In a virtual environment python.exe starts the real interpreter, so two processes are one worker."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = [
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    ]


class IoCounters(ctypes.Structure):
    """IO_COUNTERS."""

    _fields_ = [
        (name, ctypes.c_uint64) for name in ("Reads", "Writes", "Others", "ReadBytes", "WriteBytes", "OtherBytes")
    ]


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = [
        ("Basic", BasicLimits),
        ("Io", IoCounters),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


class Kernel(Protocol):
    """The four calls we need of kernel32; each answers with 0 where it failed."""

    def create_job(self) -> int: ...
    def limit_job(self, job: int, limits: ExtendedLimits) -> int: ...
    def assign(self, job: int, process: int) -> int: ...
    def terminate(self, job: int) -> int: ...
    def close(self, handle: int) -> int: ...


class SystemKernel:
    """kernel32 itself. Handles are pointers, so every signature is declared."""

    def __init__(self, library: ctypes.CDLL) -> None:
        handle, flag, number = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32
        self._create = library.CreateJobObjectW
        self._create.restype, self._create.argtypes = handle, [handle, ctypes.c_wchar_p]
        self._limit = library.SetInformationJobObject
        self._limit.restype, self._limit.argtypes = flag, [handle, flag, handle, number]
        self._assign = library.AssignProcessToJobObject
        self._assign.restype, self._assign.argtypes = flag, [handle, handle]
        self._terminate = library.TerminateJobObject
        self._terminate.restype, self._terminate.argtypes = flag, [handle, number]
        self._close = library.CloseHandle
        self._close.restype, self._close.argtypes = flag, [handle]

    def create_job(self) -> int:
        return self._create(None, None) or 0

    def limit_job(self, job: int, limits: ExtendedLimits) -> int:
        return int(self._limit(job, EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)))

    def assign(self, job: int, process: int) -> int:
        return int(self._assign(job, process))

    def terminate(self, job: int) -> int:
        return int(self._terminate(job, 1))

    def close(self, handle: int) -> int:
        return int(self._close(handle))


def system_kernel() -> Kernel:
    """The kernel of the Windows we run on. Only there."""
    return SystemKernel(ctypes.CDLL("kernel32", use_last_error=True))


def limits_for(memory_bytes: int) -> ExtendedLimits:
    """What a worker may use: so much memory, no more processes, no error dialogues, and no life of its own."""
    limits = ExtendedLimits()
    limits.Basic.LimitFlags = (
        LIMIT_PROCESS_MEMORY | LIMIT_ACTIVE_PROCESS | LIMIT_DIE_ON_UNHANDLED_EXCEPTION | LIMIT_KILL_ON_JOB_CLOSE
    )
    limits.Basic.ActiveProcessLimit = PROCESSES
    limits.ProcessMemoryLimit = memory_bytes
    return limits


class JobLeash:
    """Holds a worker in a job of its own. Raises ``OSError`` where that fails: an unlimited worker must not run."""

    def __init__(self, process: subprocess.Popen[bytes], memory_bytes: int, kernel: Kernel) -> None:
        self._kernel = kernel
        self._job = kernel.create_job()
        if not self._job:
            raise OSError("no job object for the document worker")
        # The handle of the process is private to Popen, but there is no other way to it than opening the number anew.
        handle = int(process._handle)  # type: ignore[attr-defined]
        if not (kernel.limit_job(self._job, limits_for(memory_bytes)) and kernel.assign(self._job, handle)):
            self.kill()
            raise OSError("the document worker cannot be limited")

    def kill(self) -> None:
        if self._job:
            self._kernel.terminate(self._job)
            self._kernel.close(self._job)
            self._job = 0
