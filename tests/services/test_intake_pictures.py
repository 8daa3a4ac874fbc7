"""Pages as pictures: in order, upright, in their right colours and proportions, and never larger than is reasonable."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.services.intake import Intake, Kind, PageProblem, Picture, Why
from app.services.intake.limits import Limits
from tests.services import nasty

BAD = Path(__file__).parents[1] / "data" / "bad"


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    with Intake(Limits(documents_per_worker=1000)) as door:
        yield door


def as_image(picture: Picture) -> Image.Image:
    assert picture.stride == picture.width * 3
    return Image.frombytes("RGB", (picture.width, picture.height), picture.rgb)


def test_pages_keep_their_order_and_look(intake: Intake) -> None:
    data = (BAD / "07-tre-sider.tif").read_bytes()

    pictures = [as_image(intake.picture(data, Kind.TIFF, number, 50)) for number in (1, 2, 3)]
    again = as_image(intake.picture(data, "", 1, 50))

    assert len({picture.tobytes() for picture in pictures}) == 3
    assert again.tobytes() == pictures[0].tobytes()


def test_a_printers_jpeg_is_shown_in_its_right_colours(intake: Intake) -> None:
    """Paper is light, text is dark, the frame of the stamp is blue: misread CMYK would be a negative."""
    data = (BAD / "08-cmyk.jpg").read_bytes()

    shown = as_image(intake.picture(data, Kind.JPEG, 1, 150))

    paper = shown.getpixel((1100, 1500))
    frame = shown.crop((70, 80, 430, 200)).tobytes()
    assert isinstance(paper, tuple) and min(paper) > 200
    dots = zip(frame[::3], frame[1::3], frame[2::3], strict=True)
    assert any(blue > red + 60 and blue > green + 40 for red, green, blue in dots)


def test_a_photo_held_on_its_side_is_shown_upright(intake: Intake) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    flat = as_image(intake.picture(nasty.image("JPEG", "L", (300, 200), quality=95), Kind.JPEG, 1, 400))
    turned = as_image(intake.picture(nasty.image("JPEG", "L", (300, 200), quality=95, exif=exif), Kind.JPEG, 1, 400))

    assert turned.size == (flat.height, flat.width)
    assert turned.tobytes() == flat.transpose(Image.Transpose.ROTATE_270).tobytes()


def test_a_fax_is_shown_in_its_true_proportions(intake: Intake) -> None:
    """A fax has twice as many dots across as down: 204 by 98."""
    fax = nasty.image("TIFF", "1", (1728, 1143), compression="group4", dpi=(204, 98))

    shown = intake.picture(fax, "", 1, 100)

    assert shown.height / shown.width == pytest.approx((1143 / 98) / (1728 / 204), rel=0.01)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_ordinary_kind_of_image_is_shown(intake: Intake, mode: str) -> None:
    if mode == "I;16":
        target = io.BytesIO()
        Image.frombytes("I;16", (256, 256), b"".join(bytes([0, row]) * 256 for row in range(256))).save(target, "PNG")
        data = target.getvalue()
    else:
        data = nasty.image("PNG", mode, (256, 256))

    verdict = intake.judge("x.png", data)
    shown = as_image(intake.picture(data, "", 1, 400))

    assert (verdict.why, verdict.pages) == (Why.ACCEPTED, 1)
    top, bottom = shown.getpixel((128, 4)), shown.getpixel((128, 251))
    assert isinstance(top, tuple) and isinstance(bottom, tuple)
    assert max(top) < 60 and min(bottom) > 195


def test_what_is_transparent_is_shown_on_white(intake: Intake) -> None:
    target = io.BytesIO()
    Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(target, "PNG")

    assert set(intake.picture(target.getvalue(), "", 1, 100).rgb) == {255}


def test_floating_point_images_are_refused_in_words(intake: Intake) -> None:
    target = io.BytesIO()
    Image.new("F", (10, 10)).save(target, "TIFF")

    verdict = intake.judge("x.tif", target.getvalue())

    assert verdict.as_json()["reason_code"] == "unsupported_type"
    assert "rare kind" in verdict.sentence


def test_a_page_is_as_sharp_as_asked_within_reason(intake: Intake) -> None:
    page = nasty.plain_pdf()
    poster = nasty.plain_pdf(box=b"0 0 7200 7200")

    assert (intake.picture(page, "", 1, 144).width, intake.picture(page, "", 1, 144).height) == (1190, 1684)
    assert intake.picture(page, "", 1, 9999).dpi == 400
    assert intake.picture(page, "", 1, -5).dpi == 20
    large = intake.picture(poster, "", 1, 300)
    assert large.width * large.height <= 16_000_000
    assert large.dpi < 300


@pytest.mark.parametrize("number", [-1, 0, 2, 10**9])
def test_a_page_that_is_not_there_is_a_problem(intake: Intake, number: int) -> None:
    with pytest.raises(PageProblem, match="cannot be shown"):
        intake.picture(nasty.plain_pdf(), "", number, 72)
    assert intake.picture(nasty.plain_pdf(), "", 1, 72).width == 595


def test_pictures_of_what_is_no_document_are_a_problem(intake: Intake) -> None:
    with pytest.raises(PageProblem, match="not a kind of file"):
        intake.picture(b"words", "", 1, 72)
    with pytest.raises(PageProblem, match="password"):
        intake.picture(nasty.locked_pdf("secret", "owner"), "", 1, 72)
