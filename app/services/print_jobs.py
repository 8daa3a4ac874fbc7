"""What goes to the printer as one job: a letter alone as it is, or with what lies in the envelope with it.

Laying documents together is done by a process of its own (``printing_merge``). Pictures and e-mails, which no printer takes,
become pages of pixels that the intake worker drew. Knows no case.
"""

from __future__ import annotations

import subprocess
import zlib
from collections.abc import Sequence

from app.services.intake import leash
from app.services.intake.limits import MIB
from app.services.pages_intake import PagePicture
from app.services.problems import PrintProblem

MERGER = "app.services.printing_merge"
_BYTES = 1024 * MIB
_TIMEOUT_S = 120.0
_A4 = (595.276, 841.89)
_EDGE = 28.0


def one_job(documents: Sequence[bytes], duplex: bool) -> bytes:
    """One PDF of these; a single one stays byte for byte as it is. Raises ``PrintProblem``."""
    if len(documents) == 1:
        return documents[0]
    data = b"".join(len(document).to_bytes(8, "big") + document for document in documents)
    try:
        code, whole = leash.answer(MERGER, ["duplex" if duplex else "simplex"], data, _BYTES, _TIMEOUT_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrintProblem(detail="the enclosures cannot be laid with the letter") from error
    if code != 0 or not whole.startswith(b"%PDF-"):
        raise PrintProblem(detail="an enclosure cannot be read; print it by itself")
    return whole


def pictures_pdf(pictures: Sequence[PagePicture]) -> bytes:
    """Pages of pixels as a PDF on A4, each as large as the page allows within its edges."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for picture in pictures:
        number = len(objects) + 1
        kids.append(b"%d 0 R" % (number + 2))
        pixels = zlib.compress(picture.rgb, 6)
        image = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (
            picture.width,
            picture.height,
        )
        objects.append(b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream" % (image, len(pixels), pixels))
        drawing = b"q %.3f 0 0 %.3f %.3f %.3f cm /I Do Q" % _placed(picture)
        objects.append(b"<</Length %d>>\nstream\n%b\nendstream" % (len(drawing), drawing))
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.3f %.3f]/Contents %d 0 R/Resources<</XObject<</I %d 0 R>>>>>>"
        objects.append(page % (*_A4, number + 1, number))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(kids), b" ".join(kids))
    return _file(objects)


def _placed(picture: PagePicture) -> tuple[float, float, float, float]:
    """Width, height, left and bottom in points."""
    room = (_A4[0] - 2 * _EDGE, _A4[1] - 2 * _EDGE)
    scale = min(room[0] / picture.width, room[1] / picture.height)
    width, height = picture.width * scale, picture.height * scale
    return width, height, (_A4[0] - width) / 2, _A4[1] - _EDGE - height


def _file(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
