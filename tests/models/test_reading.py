"""Reading is safe from any thread, and there is no other way to read."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from app.models.parties import Address
from app.models.reading import converted, read_json

ROOT = Path(__file__).parents[2]
MANY_AT_ONCE = """
import sys, threading
import msgspec
from app.models.reading import {name}
from tests.models.every_act import one_of_each

given = [(type(act), {given}) for act in one_of_each()]
sys.setswitchinterval(1e-6)
gate = threading.Barrier(4)

def read():
    gate.wait()
    for kind, value in given:
        {name}(value, kind)

threads = [threading.Thread(target=read) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


@pytest.mark.parametrize(
    ("name", "given"), [("converted", "msgspec.to_builtins(act)"), ("read_json", "msgspec.json.encode(act)")]
)
def test_many_threads_may_read_types_that_nobody_has_read_before(name: str, given: str) -> None:
    for _ in range(5):
        code = MANY_AT_ONCE.format(name=name, given=given)
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_what_is_read_is_what_was_written_and_other_shapes_are_refused() -> None:
    address = Address(lines=("Storgata 1", "0001 OSLO"))

    assert read_json(msgspec.json.encode(address), Address) == address
    assert converted(msgspec.to_builtins(address), Address) == address
    with pytest.raises(msgspec.ValidationError):
        read_json(b'{"lines": 7}', Address)
    with pytest.raises(msgspec.DecodeError):
        read_json(b"{", Address)


def test_nothing_reads_into_types_in_another_way() -> None:
    found = []
    for path in (*(ROOT / "app").rglob("*.py"), *(ROOT / "server").rglob("*.py")):
        for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
            name = ast.unparse(call.func)
            typed = len(call.args) > 1 or any(word.arg == "type" for word in call.keywords)
            another = name.endswith(("msgspec.convert", "json.Decoder")) or (name.endswith("json.decode") and typed)
            if another and path.name != "reading.py":
                found.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    assert found == []
