"""Packages from the workbench over a real server: a closed case for the archive, a decision for central print."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from app.models.case import acts
from app.models.case.issuing import LetterOptions
from app.models.parties import Address, Recipient
from app.models.store import log
from app.models.values import LetterKind, Protection, digest
from app.services.archive.central_print import AddressLineTooLong, order_string, print_package
from app.services.archiving import PackageProblem
from app.services.problems import LeaseProblem
from app.services.settings import DUPLEX
from app.services.workbench import LocalWorkbench
from tests import builders
from tests.builders import RULEBOOK, SIRI, TODAY
from tests.door_facts import facts
from tests.scenarios.benches import bench, case_of, done, registered, taken
from tests.scenarios.test_two_workbenches import decided
from tests.scenarios.test_two_workbenches import letter as practice_letter
from tests.server.running import practice_settings, server_in_process

RECEIPT = LetterOptions(kind=LetterKind.RECEIPT)
NOON = datetime.fromisoformat("2026-11-23T12:00:00+01:00")


@dataclass
class Clock:
    now: datetime = NOON


@dataclass
class Scene:
    siri: LocalWorkbench
    clock: Clock
    folder: Path


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    clock = Clock()
    folder = tmp_path / "packages"
    folder.mkdir()
    with (
        server_in_process(tmp_path, practice_settings(tmp_path, today=TODAY)) as client,
        bench(tmp_path / "benches", SIRI, client(SIRI.id), now=lambda: clock.now) as siri,
    ):
        yield Scene(siri, clock, folder)


def sent(scene: Scene, case_id: str) -> str:
    """Sends a receipt in the case; the letter's id."""
    scene.siri.sync_now()
    done(scene.siri.send_letter(case_id, RECEIPT))
    return case_of(scene.siri, case_id).letters[-1].letter.id


def closed(scene: Scene, case_id: str) -> None:
    letter_id = sent(scene, case_id)
    done(scene.siri.dispatched(case_id, letter_id, "local_print"))
    done(scene.siri.submit(case_id, acts.CaseDiscontinued(reason="withdrawn")))
    scene.siri.sync_now()


def contents(package: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(package) as archive:
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


# --- the archive ------------------------------------------------------------------------------------------


def test_a_closed_case_becomes_a_package_with_its_very_documents(scene: Scene) -> None:
    source = practice_letter("skan-20261103-0412.pdf")
    case_id = decided(scene.siri, source)
    closed(scene, case_id)

    package = scene.siri.archive_case(case_id, scene.folder)

    case = case_of(scene.siri, case_id)
    assert package == scene.folder / f"{case.number}.zip"
    files = contents(package)
    assert files["dokumenter/001-01-original.pdf"] == source.data
    assert digest(files["dokumenter/002-01-brev.pdf"]) == case.letters[0].letter.document
    assert [path.name for path in scene.folder.iterdir()] == [package.name]
    before = package.read_bytes()
    assert scene.siri.archive_case(case_id, scene.folder).read_bytes() == before


def test_an_open_case_is_not_archived(scene: Scene) -> None:
    case_id = registered(scene.siri)
    with pytest.raises(PackageProblem, match="server has not confirmed"):
        scene.siri.archive_case(case_id, scene.folder)
    scene.siri.sync_now()
    with pytest.raises(PackageProblem, match="not closed"):
        scene.siri.archive_case(case_id, scene.folder)
    taken(scene.siri, case_id)
    with pytest.raises(PackageProblem, match="has not been sent"):
        scene.siri.archive_case(case_id, scene.folder)
    assert list(scene.folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(scene: Scene) -> None:
    case_id = decided(scene.siri, practice_letter("skan-20261103-0412.pdf"))
    closed(scene, case_id)
    with pytest.raises(PackageProblem, match="No such file"):
        scene.siri.archive_case(case_id, scene.folder / "nowhere")


def test_without_the_lease_nothing_leaves(scene: Scene) -> None:
    case_id = decided(scene.siri, practice_letter("skan-20261103-0412.pdf"))
    letter_id = sent(scene, case_id)
    scene.clock.now = NOON + timedelta(days=30)
    with pytest.raises(LeaseProblem):
        scene.siri.archive_case(case_id, scene.folder)
    with pytest.raises(LeaseProblem):
        scene.siri.print_package(case_id, letter_id, scene.folder)


# --- central print ----------------------------------------------------------------------------------------


def test_a_letter_goes_to_central_print_with_its_address_and_order(scene: Scene) -> None:
    case_id = decided(scene.siri, practice_letter("skan-20261103-0412.pdf"))
    letter_id = sent(scene, case_id)
    case = case_of(scene.siri, case_id)

    package = scene.siri.print_package(case_id, letter_id, scene.folder)

    assert package.name == f"{case.number}-receipt-{letter_id[:8]}-print.zip"
    files = contents(package)
    assert files["brev.pdf"] == scene.siri.letter_file(case_id, letter_id)
    lines = [json.loads(line) for line in files["adresse.jsonl"].splitlines()]
    assert lines == [
        {"linje": 1, "tekst": "GRANITTHAGEN ENTREPRENØR AS KONKURSBO"},
        {"linje": 2, "tekst": "v/ bostyrer Torunn Brekkhus"},
        {"linje": 3, "tekst": "Advokatfirmaet Lindås & Brekkhus AS"},
        {"linje": 4, "tekst": "Tollbodbakken 7"},
        {"linje": 5, "tekst": "4006 STAVANGER"},
    ]
    order = json.loads(files["bestilling.json"])
    assert (order["behandling"], order["sha256"], order["landkode"]) == ("B_X_D", digest(files["brev.pdf"]), "NO")
    scene.siri.set_setting(DUPLEX, "no")
    again = contents(scene.siri.print_package(case_id, letter_id, scene.folder))
    assert json.loads(again["bestilling.json"])["behandling"] == "B_X_S"


def test_a_letter_that_is_not_final_is_not_printed(scene: Scene) -> None:
    case_id = registered(scene.siri)
    with pytest.raises(PackageProblem, match="not confirmed this letter"):
        scene.siri.print_package(case_id, "no-letter", scene.folder)


def test_a_strictly_confidential_address_stays_in_the_house(tmp_path: Path) -> None:
    ann = builders.actor("ann.berg", "Ann Berg", *builders.ANN.roles, groups=(Protection.STRICTLY_CONFIDENTIAL,))
    history = builders.History("case-hidden")
    hidden = facts(protection=Protection.STRICTLY_CONFIDENTIAL)
    history.force(history.entry(builders.registration(hidden), ann))
    history.force(history.entry(acts.CaseAssigned(to=ann.id, to_name=ann.name), ann))
    history.force(history.entry(acts.LetterIssued(letter=builders.letter(history.case)), ann))
    with bench(tmp_path, ann) as opened:
        with opened._core.write() as connection:
            log.append(connection, history.lines)
        with pytest.raises(PackageProblem, match="strictly confidential"):
            opened.print_package("case-hidden", history.case.letters[0].letter.id, tmp_path)


def test_decisions_go_first() -> None:
    assert order_string(LetterKind.DECISION, True) == "A_X_D"
    assert order_string(LetterKind.RECEIPT, False) == "B_X_S"


def test_an_address_abroad_ends_with_the_country_in_norwegian_capitals(tmp_path: Path) -> None:
    letter = builders.letter(builders.case_in(), LetterKind.DECISION)
    abroad = Recipient(
        name="Zakład Ubezpieczeń", address=Address(lines=("ul. Żurawia 14/3", "70-001 BRZEG"), country="PL")
    )

    name, data = print_package(letter, b"%PDF-1.7", abroad, RULEBOOK, both_sides=True)

    (tmp_path / name).write_bytes(data)
    lines = contents(tmp_path / name)["adresse.jsonl"].decode().splitlines()
    assert [json.loads(line)["tekst"] for line in lines][-1] == "POLEN"
    assert print_package(letter, b"%PDF-1.7", abroad, RULEBOOK, both_sides=True) == (name, data)


def test_a_line_that_central_print_does_not_take_is_refused() -> None:
    letter = builders.letter(builders.case_in())
    long = Recipient(name="A" * 129, address=Address(lines=("Gata 1", "4006 STAVANGER")))
    with pytest.raises(AddressLineTooLong):
        print_package(letter, b"%PDF-1.7", long, RULEBOOK, both_sides=True)
    short = msgspec.structs.replace(long, name="A" * 128)
    assert print_package(letter, b"%PDF-1.7", short, RULEBOOK, both_sides=True)
