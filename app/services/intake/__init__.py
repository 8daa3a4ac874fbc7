"""Files from outside: judged, made harmless, shown as pictures. Parsing happens in worker processes only."""

from __future__ import annotations

from app.services.intake.files import judge_file, judge_files
from app.services.intake.gate import Intake, PageProblem, Picture
from app.services.intake.judgement import Judgement, Kind, MailHeaders, Removed, Result, Why
from app.services.intake.seat import ReaderProblem

__all__ = [
    "Intake",
    "Judgement",
    "Kind",
    "MailHeaders",
    "PageProblem",
    "Picture",
    "ReaderProblem",
    "Removed",
    "Result",
    "Why",
    "judge_file",
    "judge_files",
]
