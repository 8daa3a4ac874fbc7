"""Documents on disk: what was put is what comes back, or a problem says why not; nothing in between."""

from __future__ import annotations

import hashlib
import os
import secrets
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services.documents import DocumentDamaged, DocumentMissing, DocumentProblem, DocumentStore
from app.services.problems import StorageProblem

KEY = bytes(range(32))
MIB = 1024 * 1024


@pytest.fixture
def store(tmp_path: Path) -> DocumentStore:
    return DocumentStore(tmp_path / "documents", KEY)


def stored_files(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "documents").rglob("*") if path.is_file())


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 17])
def test_what_was_put_comes_back(store: DocumentStore, size: int) -> None:
    data = secrets.token_bytes(size)

    sha256 = store.put(data)

    assert sha256 == hashlib.sha256(data).hexdigest()
    assert store.has(sha256)
    assert store.get(sha256) == data


def test_a_second_put_changes_nothing(store: DocumentStore, tmp_path: Path) -> None:
    store.put(b"a letter")
    before = [(path, path.read_bytes()) for path in stored_files(tmp_path)]

    store.put(b"a letter")

    assert [(path, path.read_bytes()) for path in stored_files(tmp_path)] == before


def test_a_store_opened_again_with_the_same_key_finds_everything(store: DocumentStore, tmp_path: Path) -> None:
    sha256 = store.put(b"a letter")

    assert DocumentStore(tmp_path / "documents", KEY).get(sha256) == b"a letter"


def test_another_key_neither_finds_nor_reads(store: DocumentStore, tmp_path: Path) -> None:
    sha256 = store.put(b"a letter")
    stranger = DocumentStore(tmp_path / "documents", secrets.token_bytes(32))

    with pytest.raises(DocumentMissing):
        stranger.get(sha256)


def test_disk_shows_neither_content_nor_digest(store: DocumentStore, tmp_path: Path) -> None:
    canary = b"Kari Eksempel 010190 00000 " * 100
    sha256 = store.put(canary)

    (file,) = stored_files(tmp_path)
    assert b"Eksempel" not in file.read_bytes()
    assert sha256[:8] not in str(file)
    assert sys.platform == "win32" or file.stat().st_mode & 0o077 == 0


def test_the_same_content_is_never_stored_alike_twice(tmp_path: Path) -> None:
    stores = [DocumentStore(tmp_path / name / "documents", KEY) for name in ("one", "two")]
    for store in stores:
        store.put(b"a letter")

    first, second = (stored_files(tmp_path / name)[0].read_bytes() for name in ("one", "two"))
    assert first != second


def test_missing_document(store: DocumentStore) -> None:
    with pytest.raises(DocumentMissing, match="not on this machine"):
        store.get("0" * 64)


def test_forgotten_document_is_gone(store: DocumentStore, tmp_path: Path) -> None:
    sha256 = store.put(b"a letter")

    store.forget(sha256)
    store.forget(sha256)

    assert not store.has(sha256)
    assert stored_files(tmp_path) == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_flipped_bit_is_noticed(store: DocumentStore, tmp_path: Path, data: st.DataObject) -> None:
    sha256 = store.put(b"what the sender wrote " * 40)
    (file,) = stored_files(tmp_path)
    whole = file.read_bytes()
    bit = data.draw(st.integers(0, len(whole) * 8 - 1))
    spoilt = bytearray(whole)
    spoilt[bit // 8] ^= 1 << bit % 8
    file.write_bytes(spoilt)

    with pytest.raises(DocumentDamaged):
        store.get(sha256)

    file.write_bytes(whole)
    assert store.get(sha256)


HEAD, SEALED = 28, MIB + 16


def first(raw: bytes) -> bytes:
    return raw[HEAD : HEAD + SEALED]


def second(raw: bytes) -> bytes:
    return raw[HEAD + SEALED : HEAD + 2 * SEALED]


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda raw: raw[:-1], id="last byte gone"),
        pytest.param(lambda raw: raw[: HEAD + SEALED], id="cut between chunks"),
        pytest.param(lambda raw: raw[: HEAD + SEALED] + raw[HEAD + SEALED : HEAD + 2 * SEALED], id="last chunk gone"),
        pytest.param(
            lambda raw: (
                raw[:HEAD]
                + raw[HEAD + SEALED : HEAD + 2 * SEALED]
                + raw[HEAD : HEAD + SEALED]
                + raw[HEAD + 2 * SEALED :]
            ),
            id="chunks swapped",
        ),
        pytest.param(lambda raw: raw + b"more", id="appended"),
        pytest.param(lambda raw: b"", id="emptied"),
        pytest.param(lambda raw: raw[:HEAD], id="only the head"),
        pytest.param(lambda raw: raw[:20] + (2**60).to_bytes(8, "big") + raw[HEAD:], id="claims to be endless"),
        pytest.param(lambda raw: raw[:20] + (MIB).to_bytes(8, "big") + raw[HEAD : HEAD + SEALED], id="shortened whole"),
    ],
)
def test_every_change_of_shape_is_noticed_and_healed(store: DocumentStore, tmp_path: Path, spoil: object) -> None:
    data = secrets.token_bytes(2 * MIB + 5)
    sha256 = store.put(data)
    (file,) = stored_files(tmp_path)
    assert callable(spoil)
    file.write_bytes(spoil(file.read_bytes()))

    with pytest.raises(DocumentDamaged, match="damaged"):
        store.get(sha256)

    store.put(data)
    assert store.get(sha256) == data


def test_a_file_moved_onto_another_is_noticed(store: DocumentStore, tmp_path: Path) -> None:
    one, other = store.put(b"one"), store.put(b"two")
    first, second = stored_files(tmp_path)
    first_bytes, second_bytes = first.read_bytes(), second.read_bytes()
    first.write_bytes(second_bytes)
    second.write_bytes(first_bytes)

    for sha256 in (one, other):
        with pytest.raises(DocumentDamaged):
            store.get(sha256)


def test_what_a_crash_left_half_written_is_swept_away(store: DocumentStore, tmp_path: Path) -> None:
    sha256 = store.put(b"a letter")
    (file,) = stored_files(tmp_path)
    (file.parent / "0123456789abcdef.tmp").write_bytes(b"half")

    again = DocumentStore(tmp_path / "documents", KEY)

    assert stored_files(tmp_path) == [file]
    assert again.get(sha256) == b"a letter"


def test_a_full_disk_says_so_and_harms_nothing(tmp_path: Path) -> None:
    """A process that may write no file above 100 kB stands for a full disk: writing fails in the middle of a file."""
    resource = pytest.importorskip("resource")
    store = DocumentStore(tmp_path / "documents", KEY)
    small = store.put(b"was there before")
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from app.services.documents import DocumentProblem, DocumentStore
        store = DocumentStore(Path(sys.argv[1]), bytes(range(32)))
        try:
            store.put(bytes(300_000))
        except DocumentProblem as problem:
            print(problem)
        print(store.get(sys.argv[2]).decode())
        print(store.get(store.put(b"still writes")).decode())
        """
    )

    def little_disk() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    answer = subprocess.run(
        [sys.executable, "-B", "-c", script, str(tmp_path / "documents"), small],
        capture_output=True,
        text=True,
        preexec_fn=little_disk,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    problem, before, after = answer.stdout.splitlines()
    assert "the disk is full" in problem and "What was saved before is safe" in problem
    assert (before, after) == ("was there before", "still writes")
    assert not [path for path in stored_files(tmp_path) if path.suffix == ".tmp"]


def test_a_folder_that_cannot_be_made_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "documents").write_text("a file where the folder should be")

    with pytest.raises(DocumentProblem):
        DocumentStore(tmp_path / "documents", KEY)


def test_a_document_that_cannot_be_read_is_a_problem(store: DocumentStore, tmp_path: Path) -> None:
    sha256 = store.put(b"a letter")
    (file,) = stored_files(tmp_path)
    file.unlink()
    os.mkdir(file)

    with pytest.raises(StorageProblem):
        store.get(sha256)


def test_a_short_key_is_a_mistake_in_the_program(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DocumentStore(tmp_path, b"short")
