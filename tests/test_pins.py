"""What we depend on is held: direct dependencies by range, what they need by version, everything by hash, no host named."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXPORTED = (ROOT / ".ci" / "requirements.txt").read_text(encoding="utf-8")


def versions() -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==([^ \\;\n]+)", EXPORTED, flags=re.MULTILINE))


def test_everything_is_held_by_hash() -> None:
    blocks = re.split(r"\n(?=[A-Za-z0-9])", EXPORTED.strip())
    assert blocks
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_what_is_held_by_version_is_what_was_exported() -> None:
    held = dict(line.split("==") for line in PROJECT["tool"]["uv"]["constraint-dependencies"])
    assert held == {name: version for name, version in versions().items() if name in held}


def test_every_direct_dependency_is_exported_and_has_an_upper_bound() -> None:
    wanted = list(PROJECT["project"]["dependencies"])
    names = [re.split(r"[\[<>=~; ]", line)[0].lower().replace("_", "-") for line in wanted]
    assert set(names) <= set(versions())
    assert [line for line in wanted if "<" not in line and "==" not in line] == []


def test_no_host_is_named() -> None:
    assert "://" not in EXPORTED
    assert "index-url" not in EXPORTED
