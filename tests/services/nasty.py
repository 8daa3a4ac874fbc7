"""Files made to hurt, and honest ones to compare with. All are made here; nothing in them is anybody's."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Sequence
from email.message import EmailMessage

import pikepdf
from PIL import Image


def pdf_of(objects: Sequence[bytes]) -> bytes:
    """A PDF with a true cross-reference table; object 1 is the catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def plain_pdf(
    content: bytes = b"0 0 1 rg 50 50 100 100 re f",
    page: bytes = b"",
    box: bytes = b"0 0 595 842",
    root: bytes = b"",
    more: Sequence[bytes] = (),
) -> bytes:
    """One page with a blue square; ``more`` become objects 5, 6, …"""
    return pdf_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % root,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R %s >>" % (box, page),
            stream(content),
            *more,
        ]
    )


def self_referencing_form() -> bytes:
    """585 bytes or so that draw themselves for ever."""
    form = stream(
        b"/F Do /F Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>"
    )
    return plain_pdf(b"/F Do", b"/Resources << /XObject << /F 5 0 R >> >>", more=[form])


def doubling_forms(levels: int = 26) -> bytes:
    """Each form draws the next one twice: two to the power of ``levels`` drawings."""
    forms = [
        stream(
            b"/F Do /F Do",
            b"/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << /XObject << /F %d 0 R >> >>"
            % (number + 1),
        )
        for number in range(5, 5 + levels)
    ]
    last = stream(b"0 0 500 500 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 600 850]")
    return plain_pdf(b"/F Do", b"/Resources << /XObject << /F 5 0 R >> >>", more=[*forms, last])


def deflate_bomb(megabytes: int = 1024) -> bytes:
    """A page whose content unpacks to ``megabytes`` of drawing."""
    packed = _packed_over_and_over(b"0 0 m 500 500 l S\n" * 58254, megabytes)
    return pdf_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            stream(packed, b"/Filter /FlateDecode"),
        ]
    )


def _packed_over_and_over(block: bytes, times: int) -> bytes:
    """What packing the same block many times gives, without the work: after a full flush the packer begins anew."""
    packer = zlib.compressobj(9)
    head = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 1
    for _ in range(times):
        checksum = zlib.adler32(block, checksum)
    return head + again * (times - 1) + b"\x03\x00" + struct.pack(">I", checksum)


def deep_page_tree(depth: int = 20_000) -> bytes:
    """A page at the bottom of ``depth`` nodes of the page tree."""
    nodes = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    for number in range(3, 3 + depth):
        nodes.append(b"<< /Type /Pages /Parent %d 0 R /Kids [%d 0 R] /Count 1 >>" % (number - 1, number + 1))
    nodes.append(b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] >>" % (len(nodes)))
    return pdf_of(nodes)


def endless_function() -> bytes:
    """A shading whose colour is worked out by a long sum for every dot of the page."""
    program = b"{" + b"dup sin add " * 20_000 + b"pop dup dup}"
    function = stream(program, b"/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]")
    shading = b"<< /ShadingType 1 /ColorSpace /DeviceRGB /Domain [0 1 0 1] /Matrix [595 0 0 842 0 0] /Function 6 0 R >>"
    return plain_pdf(b"/S sh", b"/Resources << /Shading << /S 5 0 R >> >>", more=[shading, function])


def png_bomb(side: int = 30_000, bits: int = 1) -> bytes:
    """A black PNG of ``side`` × ``side`` dots in a few kilobytes."""
    packed = _packed_over_and_over(bytes(1 + side * bits // 8) * 100, side // 100)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", side, side, bits, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def tiff_bomb(side: int = 60_000) -> bytes:
    """A TIFF whose head claims ``side`` × ``side`` dots."""
    entries = [(256, side), (257, side), (258, 1), (259, 1), (262, 1), (273, 8), (278, side), (279, 16)]
    head = b"II*\x00" + struct.pack("<I", 24) + bytes(16)
    fields = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return head + struct.pack("<H", len(entries)) + fields + struct.pack("<I", 0)


def circling_tiff() -> bytes:
    """A TIFF whose second directory points back to the first."""
    data = bytearray(image("TIFF"))
    (directory,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, directory)
    struct.pack_into("<I", data, directory + 2 + count * 12, directory)
    return bytes(data)


def image(form: str, mode: str = "RGB", size: tuple[int, int] = (300, 200), **options: object) -> bytes:
    """An image with a gradient, so that decoding it wrongly shows."""
    picture = Image.linear_gradient("L").resize(size).convert(mode)
    target = io.BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()


def locked_pdf(user: str, owner: str) -> bytes:
    """A PDF under passwords (AES-256)."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain_pdf())) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(user=user, owner=owner))
    return target.getvalue()


def mail(fill: Callable[[EmailMessage], object], **headers: str) -> bytes:
    """An e-mail to us; ``fill`` gives it what it carries."""
    message = EmailMessage()
    message["From"] = headers.get("sender", "Kari Eksempel <kari@example.no>")
    message["To"] = "post@example.no"
    message["Subject"] = headers.get("subject", "Søknad")
    message["Date"] = headers.get("date", "Fri, 20 Nov 2026 09:41:12 +0100")
    fill(message)
    return message.as_bytes()


def nested_mail(depth: int = 3000) -> bytes:
    """Parts inside parts, ``depth`` times."""
    lines = [b"From: a@example.no", b"Subject: x", b"MIME-Version: 1.0"]
    for number in range(depth):
        lines += [b'Content-Type: multipart/mixed; boundary="b%d"' % number, b"", b"--b%d" % number]
    return b"\r\n".join([*lines, b"Content-Type: text/plain", b"", b"bottom", b""])
