"""Broken copies of a sound letter, each wrong in one way, to prove that the validator sees what it is there to see."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

Break = Callable[[Pdf], None]


def mutants(sound: bytes) -> dict[str, bytes]:
    """Every broken copy by the name of what is wrong with it."""
    found = {name: _saved(sound, change) for name, change in CHANGES.items()}
    found["encrypted"] = _saved(sound, lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user="", R=6))
    found["bytes_before_header"] = b"\n" + sound
    found["version_two"] = sound.replace(b"%PDF-1.7", b"%PDF-2.0", 1)
    return found


def _saved(sound: bytes, change: Break, encryption: pikepdf.Encryption | None = None) -> bytes:
    with Pdf.open(io.BytesIO(sound)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, encryption=encryption or False)
        return out.getvalue()


def elements(pdf: Pdf, role: str) -> Iterator[Object]:
    """The elements of the structure tree with this role."""
    waiting = [pdf.Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop(0)
        if str(element.S) == f"/{role}":
            yield element
        kids = element.get("/K", Array())
        waiting += [kid for kid in kids if isinstance(kid, Dictionary) and "/S" in kid]


def _first(pdf: Pdf, role: str) -> Object:
    return next(elements(pdf, role))


def _xmp(pdf: Pdf, old: str, new: str) -> None:
    text = pdf.Root.Metadata.read_bytes().decode("utf-8")
    assert old in text
    pdf.Root.Metadata.write(text.replace(old, new).encode("utf-8"))


def _content(pdf: Pdf, old: bytes, new: bytes) -> None:
    page = pdf.pages[0]
    data = page.Contents.read_bytes()
    assert old in data
    page.Contents.write(data.replace(old, new))


def _append(pdf: Pdf, operators: bytes) -> None:
    page = pdf.pages[0]
    page.Contents.write(page.Contents.read_bytes() + b"\n" + operators)


def _font(pdf: Pdf) -> Object:
    return next(font for _, font in sorted(pdf.pages[0].resources.Font.items()))


def _delete(holder: Callable[[Pdf], Object], key: str) -> Break:
    def change(pdf: Pdf) -> None:
        found = holder(pdf)
        assert key in found
        del found[key]

    return change


def _set(holder: Callable[[Pdf], Object], key: str, value: Callable[[Pdf], object]) -> Break:
    def change(pdf: Pdf) -> None:
        holder(pdf)[key] = value(pdf)

    return change


def _root(pdf: Pdf) -> Object:
    return pdf.Root


def _role(old: str, new: str) -> Break:
    return _set(lambda pdf: _first(pdf, old), "/S", lambda pdf: Name(f"/{new}"))


def _untagged(pdf: Pdf) -> None:
    _append(pdf, b"BT /F1+0 11 Tf 100 300 Td (abc) Tj ET".replace(b"F1+0", _font_name(pdf)))


def _font_name(pdf: Pdf) -> bytes:
    return sorted(pdf.pages[0].resources.Font.keys())[0].lstrip("/").encode()


def _notdef(pdf: Pdf) -> None:
    _append(pdf, b"/Artifact BMC BT /F1+0 11 Tf 100 300 Td <00> Tj ET EMC".replace(b"F1+0", _font_name(pdf)))


def _wide(pdf: Pdf) -> None:
    font = _font(pdf)
    font.Widths = Array([float(width) + 120 for width in font.Widths])


def _helvetica(pdf: Pdf) -> None:
    page = pdf.pages[0]
    page.resources.Font["/Helv"] = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    _append(pdf, b"/Artifact BMC BT /Helv 11 Tf 100 300 Td (abc) Tj ET EMC")


def _short_row(pdf: Pdf) -> None:
    row = list(elements(pdf, "TR"))[2]
    row.K = Array(list(row.K)[:-1])


def _link(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("https://example.no"))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[100, 100, 200, 120], A=action, Border=[0, 0, 0])
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


def _attachment(pdf: Pdf) -> None:
    stream = pdf.make_stream(b"a,b\n")
    spec = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("a.csv"), EF=Dictionary(F=stream)))
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("a.csv"), spec])))


def _script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _layers(pdf: Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(AS=Array([])))


def _transparent(pdf: Pdf) -> None:
    page = pdf.pages[0]
    page.resources.ExtGState = Dictionary(G1=Dictionary(Type=Name.ExtGState, BM=Name("/Strange")))
    _append(pdf, b"/Artifact BMC /G1 gs 10 10 5 5 re f EMC")


def _marked_artifact(pdf: Pdf) -> None:
    """An artifact inside tagged content."""
    _content(pdf, b"/H1 <</MCID", b"/Artifact BMC /H1 <</MCID")
    _append(pdf, b"EMC")


CHANGES: dict[str, Break] = {
    "no_language": _delete(_root, "/Lang"),
    "no_metadata": _delete(_root, "/Metadata"),
    "no_output_intent": _delete(_root, "/OutputIntents"),
    "no_structure": _delete(_root, "/StructTreeRoot"),
    "not_marked": _set(_root, "/MarkInfo", lambda pdf: Dictionary(Marked=False)),
    "suspects": _set(_root, "/MarkInfo", lambda pdf: Dictionary(Marked=True, Suspects=True)),
    "file_name_as_title": _delete(_root, "/ViewerPreferences"),
    "no_title": lambda pdf: _xmp(pdf, "dc:title", "dc:subject"),
    "no_archive_level": lambda pdf: _xmp(pdf, "<pdfaid:conformance>A", "<pdfaid:conformance>X"),
    "wrong_archive_part": lambda pdf: _xmp(pdf, "<pdfaid:part>2", "<pdfaid:part>7"),
    "no_accessibility_mark": lambda pdf: _xmp(pdf, "<pdfuaid:part>1</pdfuaid:part>", ""),
    "no_extension_schema": lambda pdf: _xmp(pdf, "pdfaExtension:schemas", "pdfaExtension:other"),
    "heading_cell_without_scope": _delete(lambda pdf: _first(pdf, "TH"), "/A"),
    "picture_without_words": _role("H1", "Figure"),
    "unknown_role": _role("P", "Strange"),
    "heading_level_skipped": _role("H2", "H4"),
    "paragraph_in_list": _role("LI", "P"),
    "list_body_missing": _role("LBody", "TD"),
    "row_too_short": _short_row,
    "untagged_text": _untagged,
    "artifact_around_text": _marked_artifact,
    "script": _script,
    "page_action": _set(lambda pdf: pdf.pages[0].obj, "/AA", lambda pdf: Dictionary(O=Dictionary(S=Name.Hide))),
    "font_not_embedded": _delete(lambda pdf: _font(pdf).FontDescriptor, "/FontFile2"),
    "font_without_unicode": _delete(_font, "/ToUnicode"),
    "font_too_wide": _wide,
    "standard_font": _helvetica,
    "missing_glyph_shown": _notdef,
    "print_colours": lambda pdf: _append(pdf, b"/Artifact BMC 0 0 0 1 k 10 10 5 5 re f EMC"),
    "link_without_words": _link,
    "attachment_without_relation": _attachment,
    "layer_without_name": _layers,
    "strange_blending": _transparent,
    "unknown_operator": lambda pdf: _append(pdf, b"/Artifact BMC 1 2 zz EMC"),
    "form_field_script": _set(_root, "/AcroForm", lambda pdf: Dictionary(Fields=Array([]), NeedAppearances=True)),
    "requirements": _set(_root, "/Requirements", lambda pdf: Array([])),
}
