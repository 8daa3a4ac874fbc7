"""Images inside the worker: PNG, JPEG and TIFF with any number of pages, judged by Pillow and turned into RGB.

The size is read from the header before anything is decoded; warnings are errors; a page counts as whole only when all
of it could be decoded.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Callable

from PIL import Image, ImageFile

from app.services.intake.judgement import Why
from app.services.intake.limits import Limits
from app.services.intake.messages import Found, Pixels
from app.services.intake.worker_document import Unfit, Verdict, fitting_dpi

_FORMATS = ("PNG", "JPEG", "TIFF")
_BYTES = {"1": 2, "L": 1, "P": 5, "PA": 8, "LA": 8, "RGB": 4, "RGBA": 8, "RGBa": 8, "RGBX": 4, "CMYK": 4, "YCbCr": 4}
"""Bytes of memory that a pixel takes at most on its way to RGB, in the modes that can be shown rightly."""
_BYTES |= {"I;16": 8, "I;16B": 8, "I;16L": 8}
_WHITE = (255, 255, 255)
_PROOF = (64, 64)
"""The size at which a page is turned into RGB once, to see that it can be."""
_PAPER_IN = 11.69
"""The long side of A4 in inches: what an image is taken to be when it does not say its resolution."""
_LOWEST_CLAIM, _HIGHEST_CLAIM = 30.0, 2400.0


def warm_up() -> None:
    """Makes Pillow strict, and loads the formats while files may still be opened."""
    for name in _FORMATS:
        Image.new("L", (1, 1)).save(io.BytesIO(), name)
    warnings.filterwarnings("error", module=r"PIL(\.|$)")
    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    # Our own limit, which knows the mode, is tighter; this one is the net below it.
    Image.MAX_IMAGE_PIXELS = 200_000_000


class ImageDocument:
    """One image file; each frame of a TIFF is a page. Of any other file only the first frame counts."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._data = data
        self._limits = limits
        self._image = _opened(data)

    def judge(self, page_is_whole: Callable[[], None]) -> Verdict:
        self._check_ending()
        pages = 0
        while self._seek(pages):
            if pages == self._limits.pages:
                raise Unfit(Why.TOO_MANY_PAGES)
            self._check_header()
            self._image.load()
            _upright(_small_rgb(self._image, _PROOF), self._image)
            pages += 1
            page_is_whole()
        return Verdict(Found(Why.ACCEPTED, pages))

    def draw(self, number: int, dpi: int) -> tuple[Pixels, bytes]:
        """Page ``number`` (from 1), upright, on white, as RGB; never larger than the image itself."""
        if number < 1 or not self._seek(number - 1):
            raise Unfit(Why.IMAGE_DAMAGED)
        self._check_header()
        across, down = _resolution(self._image)
        width_in, height_in = self._image.width / across, self._image.height / down
        real = min(fitting_dpi(width_in, height_in, dpi, self._limits), max(across, down))
        size = (max(1, round(width_in * real)), max(1, round(height_in * real)))
        # A JPEG can be decoded at a half or a quarter of its size, which costs a fraction of the time.
        self._image.draft(None, size)
        shown = _upright(_small_rgb(self._image, size), self._image)
        return Pixels(shown.width, shown.height, shown.width * 3, round(real)), shown.tobytes()

    def close(self) -> None:
        self._image.close()

    def _seek(self, frame: int) -> bool:
        """Moves to a frame from 0; false where there is none."""
        if frame == 0:
            # Opened anew, because decoding a draft changes what the image says about itself.
            self._image.close()
            self._image = _opened(self._data)
            return True
        if self._image.format != "TIFF":
            return False
        try:
            self._image.seek(frame)
        except EOFError:
            return False
        return True

    def _check_header(self) -> None:
        """The size before decoding."""
        per_pixel = _BYTES.get(self._image.mode)
        if per_pixel is None:
            raise Unfit(Why.UNSUPPORTED_IMAGE)
        pixels = self._image.width * self._image.height
        if pixels > self._limits.image_pixels or pixels * per_pixel > self._limits.image_bytes:
            raise Unfit(Why.IMAGE_TOO_LARGE)

    def _check_ending(self) -> None:
        """What the decoders let pass: a PNG or JPEG whose picture is whole but whose end is missing."""
        if self._image.format == "PNG":
            _check_png(self._data)
        elif self._image.format != "TIFF" and b"\xff\xd9" not in self._data[-65536:]:
            raise Unfit(Why.IMAGE_DAMAGED)


def _opened(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=_FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Unfit(Why.IMAGE_TOO_LARGE) from error


def _check_png(data: bytes) -> None:
    """Every chunk up to the last is there with the right checksum. Source: the PNG specification, 5.3."""
    position = 8
    while position + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, position)
        end = position + 12 + length
        if end > len(data):
            break
        (checksum,) = struct.unpack_from(">I", data, end - 4)
        if zlib.crc32(data[position + 4 : end - 4]) != checksum:
            break
        if data[position + 4 : position + 8] == b"IEND":
            return
        position = end
    raise Unfit(Why.IMAGE_DAMAGED)


def _resolution(image: Image.Image) -> tuple[float, float]:
    """Dots per inch across and down (a fax has twice as many across). Claims beyond reason are not believed."""
    claimed = image.info.get("dpi", (0, 0))
    try:
        across, down = float(claimed[0]), float(claimed[1])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        across = down = 0.0
    if all(_LOWEST_CLAIM <= value <= _HIGHEST_CLAIM for value in (across, down)):
        return across, down
    assumed = max(image.width, image.height) / _PAPER_IN
    return assumed, assumed


def _small_rgb(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The image at ``size`` in RGB. Made smaller before colours are converted, so that a large one needs little memory."""
    if image.mode in ("P", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode == "1":
        image = image.convert("L")
    elif image.mode.startswith("I;16"):
        image = image.point(lambda value: value * (1 / 256)).convert("L")
    if image.size != size:
        image = image.resize(size, Image.Resampling.BOX if image.width > size[0] * 2 else Image.Resampling.BILINEAR)
    if image.mode in ("LA", "RGBA", "RGBa"):
        layer = image.convert("RGBA")
        paper = Image.new("RGB", size, _WHITE)
        paper.paste(layer, mask=layer.getchannel("A"))
        return paper
    return image.convert("RGB")


def _upright(shown: Image.Image, source: Image.Image) -> Image.Image:
    """Turned as the camera says it was held."""
    shown.info.pop("exif", None)
    orientation = source.getexif().get(0x0112, 1)
    turn = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }.get(orientation)
    return shown if turn is None else shown.transpose(turn)
