"""What the documents say holds: links lead somewhere, commands exist, pictures are shown, names are names in the code."""

from __future__ import annotations

import argparse
import ast
import re
import shlex
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from xml.etree import ElementTree

import pytest

import main
import resources
from app.models.calendar import deadline, explain
from app.models.case.deadlines import INTERIM_REPLY
from app.models.register import CURRENT_RULEBOOK, rulebook_from
from app.models.texts import Language
from app.views.actions import SPECS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")])
PICTURES = sorted((DOCS / "user-guide" / "pictures").glob("*.png"))
MODULES = sorted(path for room in ("app", "server") for path in (ROOT / room).rglob("*.py"))
LARGEST_BYTES = 150 * 1024
LONGEST_LINE = 260
FORBIDDEN = (
    r"/work\b",
    r"/tmp/",
    r"/root\b",
    r"\bpypi\.\w+",
    r"files\.pythonhosted",
    r"\bindex-url\b",
    r"\bsessions?\b",
    r"\bissue #",
    r"\bbrief\.md\b",
    r"\bTODO\b",
)
"""What belongs to one machine or to how the program came about, and not to the program."""
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)\)")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]  # type: ignore[no-any-return]


def _anchor(heading: str) -> str:
    """The anchor that Git hosts make of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def _anchors(page: Path) -> set[str]:
    return {_anchor(line.lstrip("#")) for line in page.read_text("utf-8").splitlines() if line.startswith("#")}


# --- pages and pictures


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for text, target in _LINK.findall(page.read_text("utf-8")):
        if target.startswith("https://"):
            continue
        place, _, anchor = target.partition("#")
        found = (page.parent / place).resolve() if place else page
        assert found.exists(), f"«{text}» leads to {target}"
        assert not anchor or anchor in _anchors(found), f"«{text}» leads to a heading that is not there: {target}"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_page_has_one_title_and_readable_lines(page: Path) -> None:
    lines = page.read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert sum(line.startswith("# ") for line in lines) == 1
    assert max(map(len, lines)) <= LONGEST_LINE


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_no_page_speaks_of_a_machine_or_of_how_the_program_came_about(page: Path) -> None:
    text = page.read_text("utf-8")
    assert [word for word in FORBIDDEN if re.search(word, text, re.IGNORECASE)] == []


def test_every_picture_is_shown_with_words_for_those_who_cannot_see_it() -> None:
    shown = {
        (page.parent / target).resolve(): words
        for page in PAGES
        for words, target in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.read_text("utf-8"))
    }
    assert set(shown) == {picture.resolve() for picture in PICTURES}
    assert all(len(words) > 10 for words in shown.values())


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_pictures_are_small(picture: Path) -> None:
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size <= LARGEST_BYTES


def test_every_decision_has_a_number_of_its_own() -> None:
    numbers = [path.name.split("-")[0] for path in (DOCS / "decisions").glob("*.md")]
    assert sorted(set(numbers)) == sorted(numbers)
    assert all(re.fullmatch(r"\d{4}", number) for number in numbers)


# --- commands


def _commands() -> Iterator[str]:
    """Every call of ``main.py`` in the documents, without the alternatives in brackets."""
    for page in PAGES:
        for call in re.findall(r"(?:uv run |`)main\.py([^`\n]*)", page.read_text("utf-8").replace("\\|", "|")):
            yield call.strip()


def _options(parser: argparse.ArgumentParser, command: str) -> set[str]:
    chosen = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction)).choices
    assert command in chosen, f"there is no command {command}"
    return {name for action in chosen[command]._actions for name in action.option_strings}


def test_every_command_and_option_in_the_documents_exists() -> None:
    parser = main._parser()
    calls = [call for call in _commands() if call]
    assert len(calls) > 8
    for call in calls:
        words = re.findall(r"[\w-]+", call)
        known = _options(parser, words[0])
        wanted = set(re.findall(r"--[a-z][a-z-]*", call))
        assert wanted <= known, call


def test_the_readme_names_every_command() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    commands = next(a for a in main._parser()._actions if isinstance(a, argparse._SubParsersAction)).choices
    assert [name for name in commands if f"main.py {name}" not in text] == []


def test_files_and_modules_named_in_the_documents_exist() -> None:
    """Words in code style with a slash or an ending are paths, seen from the root or from a room."""
    for page in (
        ROOT / "README.md",
        DOCS / "architecture.md",
        DOCS / "licences.md",
        *(DOCS / "decisions").glob("*.md"),
    ):
        for word in re.findall(r"`([\w./-]+)`", page.read_text("utf-8")):
            if re.fullmatch(r"\.?[\w-]+(/[\w.-]*)+", word):
                places = (ROOT, ROOT / "app", ROOT / "app" / "models", ROOT / "app" / "services")
                assert any((place / candidate).exists() for place in places for candidate in (word, f"{word}.py")), (
                    f"{_name(page)}: {word}"
                )


def test_the_two_commands_that_set_everything_up_stand_in_the_readme() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    indented = [shlex.split(line.replace("&&", ";")) for line in lines if line.startswith("    ")]
    run, tests = indented
    assert run == ["pip", "install", "uv", ";", "uv", "run", "main.py"]
    assert tests[:3] == ["uv", "run", "pytest"]
    assert shlex.join(tests) in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert (ROOT / ".ci" / "setup").is_file()


# --- versions, words, licences


def test_the_changelog_begins_with_this_version() -> None:
    heads = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heads[0] == _project()["version"]


def _classes() -> dict[str, set[str]]:
    """Every class in the models and pages, with the names in its body."""
    found: dict[str, set[str]] = {}
    for path in [*(ROOT / "app" / "models").rglob("*.py"), *(ROOT / "app").rglob("page*.py")]:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).update(_names(node.body))
    return found


def _names(body: list[ast.stmt]) -> set[str]:
    names = {node.target.id for node in body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)}
    names |= {part.id for node in body if isinstance(node, ast.Assign) for part in node.targets if _is_name(part)}  # type: ignore[attr-defined]
    return names | {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def _is_name(node: ast.expr) -> bool:
    return isinstance(node, ast.Name)


def _is_there(name: str, classes: dict[str, set[str]]) -> bool:
    """A class, a class with one of its names, or a module (with one of its names) by its whole path."""
    if not name.startswith("app."):
        owner, _, part = name.partition(".")
        return owner in classes and (not part or part in classes[owner])
    path = ROOT.joinpath(*name.split("."))
    if path.is_dir() or path.with_suffix(".py").is_file():
        return True
    module = path.parent.with_suffix(".py")
    return module.is_file() and path.name in _names(ast.parse(module.read_bytes()).body)


def test_every_name_in_the_glossary_is_one_in_the_code() -> None:
    rows = re.findall(r"\|\s*`([^`]+)`\s*\|\s*$", (DOCS / "glossary.md").read_text("utf-8"), re.MULTILINE)
    classes = _classes()
    assert len(rows) > 40
    assert [name for name in rows if not _is_there(name, classes)] == []


def test_the_deadline_that_the_guide_quotes_is_what_the_program_says() -> None:
    text = (DOCS / "user-guide" / "frister.md").read_text("utf-8")
    quoted = " ".join(line[2:] for line in text.splitlines() if line.startswith("> "))
    rulebook = rulebook_from(resources.read_folder(f"rules/{CURRENT_RULEBOOK}"), practice=True)
    rule = rulebook.deadline_rule(INTERIM_REPLY)
    assert quoted == explain(deadline(rule, date(2026, 10, 22), rulebook.holidays), rule, Language.NB)


def _required(names: Iterable[str]) -> set[str]:
    return {re.split(r"[^\w-]", name)[0].lower() for name in names}


def _table(heading: str) -> list[list[str]]:
    """The rows of the table below a heading of the licence list."""
    part = (DOCS / "licences.md").read_text("utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line[:1] == "|"]
    return rows[2:]


def test_every_library_stands_in_the_list_of_licences() -> None:
    data = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shipped = _table("Libraries that the program needs")
    building = _table("Libraries for tests and building")
    extras = data["project"].get("optional-dependencies", {})
    assert {row[0] for row in shipped} == _required(
        [*data["project"]["dependencies"], *chain.from_iterable(extras.values())]
    )
    assert {row[0] for row in building} == _required(chain.from_iterable(data["dependency-groups"].values()))
    assert all(row[1] for row in (*shipped, *building))
    assert [row[0] for row in shipped if re.search(r"(?<!L)GPL", row[1])] == []


def test_the_files_of_others_have_their_licences_beside_them() -> None:
    for row in _table("Files"):
        for path in re.findall(r"`([^`]+)`", f"{row[1]} {row[2]}"):
            assert (ROOT / path).exists(), path


# --- the code's own words


@pytest.mark.parametrize("room", ["app", "server"])
def test_every_module_says_what_it_is_for(room: str) -> None:
    mine = [path for path in MODULES if path.relative_to(ROOT).parts[0] == room]
    assert len(mine) > 20
    silent = [
        _name(path)
        for path in mine
        if path.read_bytes().strip() and not ast.get_docstring(ast.parse(path.read_bytes()))
    ]
    assert silent == []


def test_the_keys_in_the_guide_are_those_of_the_program() -> None:
    text = (DOCS / "user-guide" / "tastatur-og-tilgjengelighet.md").read_text("utf-8")
    told = text.split("## Overalt\n")[1].split("\n## ")[0]
    for spec in SPECS:
        key = spec.keys[0].replace("Return", "Enter")
        assert re.search(rf"(^\| |, ){re.escape(key)}( \||,)", told, re.MULTILINE), f"{spec.id}: {key}"


_KEY = re.compile(r"(Ctrl|Shift|Alt|F\d)[\w+., -]*")
_NO_LABELS = {"part", "avsender", "fullmektig", "mottaker"}
"""Words that the guide stresses without meaning a control."""


def test_every_control_that_the_guide_names_is_called_so_in_the_window() -> None:
    catalogue = ElementTree.parse(ROOT / "resources" / "translations" / "app_nb.ts")
    words = {(found.text or "").split("{")[0].rstrip(" …?:") for found in catalogue.iter("translation")}
    unknown = []
    for page in sorted((DOCS / "user-guide").glob("*.md")):
        if page.name == "english.md":
            continue
        for label in re.findall(r"\*\*([^*]+)\*\*", page.read_text("utf-8").replace("\n  ", " ").replace("\n", " ")):
            plain = label.strip().rstrip(" …?.")
            if plain not in words | _NO_LABELS and not _KEY.fullmatch(plain):
                unknown.append(f"{page.name}: {label}")
    assert unknown == []
