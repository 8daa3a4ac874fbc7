"""Files made to hurt: each is refused in words, in time and within memory, and the next file is judged as if nothing was.

A file of a few hundred bytes can ask for gigabytes or for ever; what is tested here is that only the worker pays for it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services.intake import Intake, PageProblem, Why
from app.services.intake.limits import MIB, Limits
from tests.services import nasty

BAD = Path(__file__).parents[1] / "data" / "bad"
IN_VAIN = {Why.TOOK_TOO_MUCH_MEMORY, Why.TOOK_TOO_LONG}
NASTY: dict[str, tuple[Callable[[], bytes], set[Why]]] = {
    "a form that draws itself": (nasty.self_referencing_form, {*IN_VAIN, Why.PDF_UNSHOWABLE}),
    "forms that double": (nasty.doubling_forms, {*IN_VAIN, Why.PDF_UNSHOWABLE}),
    "a gigabyte in a small stream": (nasty.deflate_bomb, IN_VAIN),
    "a page tree without bottom": (nasty.deep_page_tree, {Why.PDF_DAMAGED}),
    "a sum for every dot": (nasty.endless_function, {Why.TOOK_TOO_LONG}),
    "a page of seventy metres": (lambda: nasty.plain_pdf(box=b"0 0 200000 200000"), {Why.PAGE_TOO_LARGE}),
    "a page in enormous units": (lambda: nasty.plain_pdf(page=b"/UserUnit 5000"), {Why.PAGE_TOO_LARGE}),
    "a page without size": (lambda: nasty.plain_pdf(box=b"0 0 0 0"), {Why.PAGE_TOO_LARGE}),
    "a page that is no number": (lambda: nasty.plain_pdf(box=b"0 0 /A null"), {Why.PDF_DAMAGED}),
    "a PNG of 900 million dots": (nasty.png_bomb, {Why.IMAGE_TOO_LARGE}),
    "a TIFF of 3.6 thousand million dots": (nasty.tiff_bomb, {Why.IMAGE_TOO_LARGE}),
    "half a JPEG": (lambda: nasty.image("JPEG", size=(900, 900))[:5000], {Why.IMAGE_DAMAGED}),
    "a JPEG without its end": (lambda: nasty.image("JPEG")[:-2], {Why.IMAGE_DAMAGED}),
    "a PNG without its end": (lambda: nasty.image("PNG")[:-12], {Why.IMAGE_DAMAGED}),
    "half a TIFF": (lambda: nasty.image("TIFF")[:90_000], {Why.IMAGE_DAMAGED}),
}


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    """Workers that are not replaced as long as nothing goes wrong, because two hundred starts would take minutes."""
    with Intake(Limits(documents_per_worker=1000)) as door:
        yield door


@pytest.mark.parametrize("case", NASTY)
def test_nasty_files_are_refused_in_words(intake: Intake, case: str) -> None:
    make, allowed = NASTY[case]
    data = make()

    verdict = intake.judge("x.pdf", data)

    assert verdict.why in allowed
    assert intake.judge("next.pdf", nasty.plain_pdf()).why is Why.ACCEPTED


def test_a_tiff_that_goes_in_a_circle_ends(intake: Intake) -> None:
    assert intake.judge("x.tif", nasty.circling_tiff()).why in {Why.ACCEPTED, Why.IMAGE_DAMAGED}


def test_too_many_pages() -> None:
    pages = [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << >> >>"] * 4
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(4))
    data = nasty.pdf_of(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 4 /Kids [%s] >>" % kids, *pages]
    )
    frames = nasty.image("TIFF", "1", save_all=True, append_images=[])
    with Intake(Limits(pages=3)) as door:
        assert door.judge("x.pdf", data).why is Why.TOO_MANY_PAGES
        assert door.judge("x.tif", frames).why is Why.ACCEPTED
    with Intake(Limits(pages=2)) as door:
        assert door.judge("x.tif", (BAD / "07-tre-sider.tif").read_bytes()).why is Why.TOO_MANY_PAGES


def test_a_thick_document_gets_time_for_its_pages() -> None:
    """Each whole page adds to the time, so that only a page that does not come on is stopped."""
    pages = [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>"] * 400
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(400))
    thick = nasty.pdf_of(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 400 /Kids [%s] >>" % kids, *pages]
    )
    with Intake() as door:
        assert door.judge("x.pdf", thick).pages == 400


def test_a_page_that_cannot_be_drawn_in_time_is_a_problem_and_the_next_is_drawn() -> None:
    with Intake(Limits(document_s=1.0)) as door:
        with pytest.raises(PageProblem) as problem:
            door.picture(nasty.endless_function(), "", 1, 150)
        assert problem.value.why is Why.TOOK_TOO_LONG
        assert "took too long" in str(problem.value)
        assert door.picture(nasty.plain_pdf(), "", 1, 72).width == 595


def test_memory_is_limited_by_the_kernel_and_not_by_good_will() -> None:
    """An honest image that needs more than the worker may have is refused; with more it is accepted."""
    large = nasty.png_bomb(8000, 8)
    with Intake(Limits(memory_bytes=128 * MIB)) as small, Intake() as usual:
        assert small.judge("x.png", large).why is Why.TOOK_TOO_MUCH_MEMORY
        assert usual.judge("x.png", large).why is Why.ACCEPTED


def spoilt(data: bytes, seed: int, wounds: int) -> bytes:
    """The file with bytes changed, cut out, doubled or filled in, as ``seed`` says."""
    dice = random.Random(seed)
    raw = bytearray(data)
    for _ in range(wounds):
        place, length = dice.randrange(len(raw)), dice.choice((1, 1, 1, 4, 40))
        wound = dice.randrange(4)
        if wound == 0:
            raw[place] = dice.randrange(256)
        elif wound == 1:
            del raw[place : place + length]
        elif wound == 2:
            raw[place:place] = raw[place : place + length]
        else:
            raw[place : place + length] = bytes([dice.choice((0, 9, 32, 57, 255))]) * length
        if not raw:
            return b""
    return bytes(raw)


HONEST = (
    nasty.plain_pdf(root=b"/OpenAction << /S /JavaScript /JS (1) >>", page=b"/Resources << >>"),
    nasty.locked_pdf("", "owner"),
    nasty.image("PNG", "P", (40, 40)),
    nasty.image("JPEG", "CMYK", (40, 40)),
    nasty.image("TIFF", "1", (64, 64), compression="group4"),
    nasty.nested_mail(5),
    (BAD / "02-javascript.pdf").read_bytes()[:60_000],
    (BAD / "07-tre-sider.tif").read_bytes(),
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(which=st.integers(0, len(HONEST) - 1), seed=st.integers(0, 2**32), wounds=st.integers(1, 12))
def test_spoilt_files_never_hurt_this_process(intake: Intake, which: int, seed: int, wounds: int) -> None:
    """Whatever a file has become, there is a verdict, and what was accepted can be shown."""
    data = spoilt(HONEST[which], seed, wounds)

    verdict = intake.judge("x.pdf", data)

    assert verdict.data == data
    if verdict.accepted:
        assert verdict.shown_pages >= 1
        picture = intake.picture(verdict.to_show, "", 1, 30)
        assert len(picture.rgb) == picture.stride * picture.height
