"""placeholder"""

from __future__ import annotations

from collections.abc import Callable

from app.services.intake.judgement import Why
from app.services.intake.limits import Limits
from app.services.intake.messages import Pixels
from app.services.intake.worker_document import Unfit, Verdict


class MailDocument:
    def __init__(self, data: bytes, limits: Limits) -> None:
        raise Unfit(Why.UNSUPPORTED_MAIL)

    def judge(self, page_is_whole: Callable[[], None]) -> Verdict:
        raise NotImplementedError

    def draw(self, number: int, dpi: int) -> tuple[Pixels, bytes]:
        raise NotImplementedError

    def close(self) -> None:
        pass
