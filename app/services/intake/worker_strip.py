"""Takes everything out of a PDF that could act by itself or carry another file. Runs only inside the worker.

Goes through every object, wherever it hangs, instead of following the document's own structure: a part that the
structure hides is removed as well. Links to web pages stay; only pixels are shown and nothing follows them.
"""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from app.services.intake.judgement import Removed, Why
from app.services.intake.names import safe_name

_HARMLESS = frozenset({"/GoTo", "/Hide", "/Named", "/ResetForm", "/SetOCGState", "/Thread", "/Trans", "/URI"})
"""Actions that only move about, when somebody asks for it."""
_ACTING = frozenset(
    {
        "/GoTo3DView",
        "/GoToDp",
        "/GoToE",
        "/GoToR",
        "/ImportData",
        "/JavaScript",
        "/Launch",
        "/Movie",
        "/Rendition",
        "/RichMediaExecute",
        "/Sound",
        "/SubmitForm",
    }
)
_ACTING_ANNOTATIONS = frozenset({"/3D", "/Movie", "/RichMedia", "/Screen", "/Sound"})
_DEEPEST = 60


def strip(pdf: pikepdf.Pdf, most: int) -> tuple[Removed, ...]:
    """Removes what acts and what is embedded from ``pdf``, and says what that was (at most ``most`` parts, no doubles)."""
    found: dict[Removed, None] = {}
    carries_files = _strip_root(pdf.Root, found)
    for thing in list(pdf.objects):
        # All are listed before any is changed: what is taken off a page is still to be looked through and named.
        for holder in list(_dictionaries(thing, 0)):
            _strip_dictionary(holder, found)
    if carries_files and not any(part.code == Why.EMBEDDED_FILE.code for part in found):
        _note(found, Why.EMBEDDED_FILE, "unnamed")
    return tuple(found)[:most]


def _note(found: dict[Removed, None], why: Why, name: str) -> None:
    found[Removed(str(why.code), name)] = None


def _dictionaries(thing: pikepdf.Object, depth: int) -> Iterator[pikepdf.Object]:
    """The dictionary or stream itself and all direct ones inside it; indirect ones come by their own number."""
    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        yield thing
        children = [value for _, value in thing.items()]
    elif isinstance(thing, pikepdf.Array):
        children = list(thing)
    else:
        return
    for child in children:
        if isinstance(child, (pikepdf.Dictionary, pikepdf.Array, pikepdf.Stream)) and not child.is_indirect:
            yield from _dictionaries(child, depth + 1)


def _strip_root(root: pikepdf.Object, found: dict[Removed, None]) -> bool:
    """The places in the catalogue that start things when the document opens; true where it lists embedded files.

    The files are named later, where their specifications are met.
    """
    names = root.get("/Names")
    carries_files = isinstance(names, pikepdf.Dictionary) and "/EmbeddedFiles" in names
    if isinstance(names, pikepdf.Dictionary):
        if "/JavaScript" in names:
            _note(found, Why.ACTIVE_CONTENT, "JavaScript")
            del names["/JavaScript"]
        if carries_files:
            del names["/EmbeddedFiles"]
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
        _note(found, Why.ACTIVE_CONTENT, "XFA")
        del form["/XFA"]
    for key in ("/Collection", "/NeedsRendering", "/Requirements"):
        if key in root:
            del root[key]
    return carries_files


def _strip_dictionary(holder: pikepdf.Object, found: dict[Removed, None]) -> None:
    _strip_opening(holder, found)
    _strip_action(holder, found)
    _strip_file(holder, found)
    _strip_annotations(holder, found)


def _strip_opening(holder: pikepdf.Object, found: dict[Removed, None]) -> None:
    """``/AA`` always acts by itself; ``/OpenAction`` may be just a place in the document to begin at."""
    if "/AA" in holder:
        _note_actions(holder["/AA"], found)
        del holder["/AA"]
    opening = holder.get("/OpenAction")
    if isinstance(opening, pikepdf.Dictionary) and opening.get("/S") != "/GoTo":
        _note_actions(opening, found)
        del holder["/OpenAction"]


def _note_actions(action: pikepdf.Object, found: dict[Removed, None]) -> None:
    """Names what would have happened, or merely that something would."""
    kinds = [str(inner["/S"]) for inner in _dictionaries(action, 0) if isinstance(inner.get("/S"), pikepdf.Name)]
    for kind in kinds or ["/AA"]:
        _note(found, Why.ACTIVE_CONTENT, safe_name(kind.lstrip("/")))


def _strip_action(holder: pikepdf.Object, found: dict[Removed, None]) -> None:
    """An action that is not on the short list of harmless ones loses its verb and its object."""
    if "/JS" in holder:
        _note(found, Why.ACTIVE_CONTENT, "JavaScript")
        del holder["/JS"]
    verb = str(holder.get("/S", ""))
    # Many dictionaries have an /S; an action says that it is one, or has the verb of one.
    if verb in _ACTING or (holder.get("/Type") == "/Action" and verb and verb not in _HARMLESS):
        _note(found, Why.ACTIVE_CONTENT, safe_name(verb.lstrip("/")))
        for key in ("/S", "/F", "/Win", "/Mac", "/Unix", "/Next", "/R", "/OP"):
            if key in holder:
                del holder[key]


def _strip_file(holder: pikepdf.Object, found: dict[Removed, None]) -> None:
    """A file specification with an embedded file loses the file; its name is kept for the list."""
    if "/EF" in holder:
        name = holder.get("/UF", holder.get("/F", holder.get("/Desc", "")))
        _note(found, Why.EMBEDDED_FILE, safe_name(str(name)))
        del holder["/EF"]
    if "/AF" in holder:
        del holder["/AF"]
    if isinstance(holder, pikepdf.Stream) and holder.get("/Type") == "/EmbeddedFile":
        holder.write(b"")


def _strip_annotations(holder: pikepdf.Object, found: dict[Removed, None]) -> None:
    """Annotations that play, run or carry something are taken off the page, with their looks."""
    annotations = holder.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return
    for index in reversed(range(len(annotations))):
        annotation = annotations[index]
        if not isinstance(annotation, pikepdf.Dictionary):
            continue
        kind = str(annotation.get("/Subtype", ""))
        if kind in _ACTING_ANNOTATIONS:
            _note(found, Why.ACTIVE_CONTENT, kind.lstrip("/"))
            del annotations[index]
        elif kind == "/FileAttachment":
            del annotations[index]
