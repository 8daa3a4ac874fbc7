"""Takes everything out of a PDF that could act by itself or carry another file. Runs only inside the worker.

Goes through every object, wherever it hangs, instead of following the document's own structure: a part that the
structure hides is removed as well. Links to web pages stay; only pixels are shown and nothing follows them.
"""

from __future__ import annotations

import pikepdf

from app.services.intake.judgement import Removed, Why
from app.services.intake.names import safe_name

_HARMLESS_ACTIONS = frozenset(
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


def _is_action(holder: pikepdf.Object) -> bool:
    """Many dictionaries have an ``/S``; an action says so or has the verb of one."""
    return holder.get("/Type") == "/Action" or str(holder.get("/S")) in _ACTIONS


def _strip_file(holder: pikepdf.Object, found: dict[Removed, None]) -> None:
    """A file specification with an embedded file loses the file; its name is kept for the list."""
    if "/EF" in holder:
        name = holder.get("/UF", holder.get("/F", holder.get("/Desc", "")))
        _note(found, Why.EMBEDDED_FILE, safe_name(str(name)) if name is not None else "unnamed")
        del holder["/EF"]
    if "/AF" in holder:
        del holder["/AF"]
    if isinstance(holder, pikepdf.Stream) and holder.get("/Type") == "/EmbeddedFile":
        holder.write(b"")


def _strip_annotation(holder: pikepdf.Object, found: dict[Removed, None]) -> None:
    """Annotations that play, run or carry something are taken off the page; their looks on the page go too."""
    annotations = holder.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return
    for index in reversed(range(len(annotations))):
        annotation = annotations[index]
        if not isinstance(annotation, pikepdf.Dictionary):
            continue
        kind = str(annotation.get("/Subtype", ""))
        if kind in _ACTING_ANNOTATIONS:
            _note(found, Why.ACTIVE_CONTENT, _ACTING_ANNOTATIONS[kind])
            del annotations[index]
        elif kind == "/FileAttachment":
            del annotations[index]
