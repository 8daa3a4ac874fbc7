"""The office's own letter texts through real workbenches: pulled, kept, held fast in drafts and approved decisions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import delete, update

import main
from app.models.case import acts, deciding
from app.models.case.issuing import LetterOptions
from app.models.case.state import Proposal
from app.models.letter_texts.change import TextChange, TextEntry, TextsVersion
from app.models.letter_texts.content import Part, Reference, Standard, Template
from app.models.reasons import Reason
from app.models.tables import text_changes
from app.models.texts import Language, Localised
from app.models.values import LetterKind, Outcome
from app.services.documents import DocumentStore
from app.services.letters.render import RENDERER
from app.services.pages import CasePage
from app.services.pages_letters import LetterPreview
from app.services.pages_sync import SyncState
from app.services.practice_examples import example_case
from app.services.problems import LetterProblem, ServerProblem
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, EVA, PER, RULEBOOK, SIRI, TODAY
from tests.scenarios.benches import bench, case_of, done, open_bench, registered, taken
from tests.scenarios.fast_link import FastLink
from tests.scenarios.town import Town, town
from tests.services.letters.reading import lines
from tests.services.test_seal_letters import home_of

DECISION, RECEIPT = LetterOptions(kind=LetterKind.DECISION), LetterOptions(kind=LetterKind.RECEIPT)


def change(why: str = "Klarere.", **parts: object) -> TextChange:
    return msgspec.structs.replace(TextChange(why=why, first_day=TODAY), **parts)


def lead(words: str) -> TextChange:
    """Other words at the beginning of a grant, the same in three languages."""
    return change(phrases={"grant_lead": Localised(nb=words, nn=words, en=words)})


SHORT = lead("Du får opplysningene. Søknaden kom {received}.")
LONG = lead("Vi sier ja til søknaden som kom {received}.")
GONE = change(references={"fvl_28_32": Reference(law="fvl", section="70")}, why="Ny lov.")


def decided(at: LocalWorkbench) -> str:
    """A grant to a bankruptcy estate, reviewed and ready to be proposed; the id of its case."""
    found = example_case("estate_granted", Language.NB, RULEBOOK)
    case_id = done(at.submit("", acts.LetterRegistered(facts=found.facts, registered_on=TODAY))).case_id
    taken(at, case_id)
    for act in (
        acts.ChecklistFilled(findings=tuple(found.findings.values())),
        acts.BasisRowsSet(rows=found.rows),
        acts.MatrixFilled(rows=tuple(found.matrix.values())),
        acts.DecisionDrafted(draft=found.draft),
    ):
        done(at.submit(case_id, act))
    return case_id


class Office:
    """A town with its specialist: Eva's workbench beside those of Ann, Per and Siri."""

    def __init__(self, place: Town, eva: LocalWorkbench, line: FastLink) -> None:
        self.place, self.eva, self.eva_line = place, eva, line
        self.ann, self.per, self.siri = (place.benches[person.id] for person in (ANN, PER, SIRI))

    def change(self, made: TextChange) -> None:
        done(self.eva.change_texts(self.eva.texts_page().number, made))

    def draft(self, case_id: str, bench: LocalWorkbench | None = None) -> TextsVersion:
        """Lays the newest texts of this machine into the draft, as the window does; the version."""
        at = bench or self.siri
        version = page(at, case_id).texts
        assert version is not None
        draft = msgspec.structs.replace(case_of(at, case_id).draft, texts=version)
        done(at.submit(case_id, acts.DecisionDrafted(draft=draft)))
        return version

    def approve(self, case_id: str) -> None:
        self.siri.sync_now()
        self.per.sync_now()
        done(self.per.submit(case_id, acts.ImpartialityDeclared(impartial=True)))
        proposal = proposed(self.per, case_id)
        done(self.per.submit(case_id, acts.DecisionApproved(read=proposal.fingerprint)))
        self.per.sync_now()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with town(tmp_path / "town") as place:
        line = FastLink(lambda: place.office, EVA)
        with bench(tmp_path / "eva", EVA, line) as eva:
            yield Office(place, eva, line)


def page(at: LocalWorkbench, case_id: str) -> CasePage:
    found = at.case_page(case_id)
    assert found is not None
    return found


def proposed(at: LocalWorkbench, case_id: str) -> Proposal:
    found = case_of(at, case_id).proposal
    assert found is not None
    return found


def first_line(shown: LetterPreview) -> str:
    return shown.paragraphs[0].text


def down(name: str) -> str:
    del name
    return "down"


def codes(shown: LetterPreview) -> set[str]:
    return {fault.code for fault in shown.faults}


# --- pulled and kept ------------------------------------------------------------------------------------


def test_a_change_reaches_everybody_with_the_next_sync_and_stays_without_the_network(office: Office) -> None:
    case_id = registered(office.siri)
    before = office.siri.preview(case_id, RECEIPT)
    office.change(change(phrases={"receipt_lead": Localised(nb="Takk!", nn="Takk!", en="Thanks!")}))
    assert first_line(office.siri.preview(case_id, RECEIPT)) == first_line(before)

    office.siri.sync_now()
    office.place.lines[SIRI.id].faults = down

    assert first_line(office.siri.preview(case_id, RECEIPT)) == "Takk!"
    again = office.place.open(SIRI)
    assert first_line(again.preview(case_id, RECEIPT)) == "Takk!"
    shown = again.texts_page()
    assert (shown.number, shown.history[0].by_name, shown.history[0].change.why) == (1, EVA.name, "Klarere.")
    assert shown.texts.version.endswith("+1")


def test_a_change_with_a_day_to_come_waits_for_it(office: Office, tmp_path: Path) -> None:
    day = TODAY + timedelta(days=3)
    office.change(msgspec.structs.replace(SHORT, first_day=day))
    assert office.eva.texts_page().texts.say("grant_lead", Language.NB).startswith("Vi innvilger")
    later = open_bench(tmp_path / "later", EVA, FastLink(lambda: office.place.office, EVA), today=lambda: day)
    later.sync_now()
    assert later.texts_page().texts.say("grant_lead", Language.NB).startswith("Du får")
    later.close()


def test_the_page_says_what_may_be_named_and_what_can_be_tried(office: Office) -> None:
    shown = office.eva.texts_page()
    meaning = {item.name: item.meaning for item in shown.placeholders}
    assert meaning["received"].nb == "dagen vi mottok saken"
    assert meaning["fvl_29"].en == "Public Administration Act section 29"
    assert shown.may_edit is None and shown.shipped is not None and shown.lost == ()
    assert {item.name for item in shown.makers} >= {"grounds", "extra"} and shown.flags
    refusal = office.siri.texts_page().may_edit
    assert refusal is not None and refusal.values == {"role": "specialist"}


def test_a_server_from_before_texts_could_be_changed_is_no_trouble(office: Office) -> None:
    def old(name: str) -> str:
        if name == "texts":
            raise ServerProblem(detail="There is no such thing.", type="not-found")
        return ""

    office.place.lines[SIRI.id].faults = old
    assert office.siri.sync_now().state is SyncState.SYNCED


def test_trouble_with_the_texts_keeps_nobody_from_sending_their_work(office: Office) -> None:
    office.place.lines[SIRI.id].faults = lambda name: "down" if name == "texts" else ""
    case_id = registered(office.siri)
    line = office.siri.sync_now()
    assert (line.waiting, line.state) == (0, SyncState.OFFLINE)
    assert case_of(office.siri, case_id).confirmed


def test_a_history_with_a_gap_is_not_believed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.change(SHORT)
    office.change(LONG)
    line = office.place.lines[SIRI.id]
    monkeypatch.setattr(line, "texts", lambda after: FastLink(lambda: office.place.office, SIRI).texts(1))
    assert office.siri.sync_now().state is SyncState.OFFLINE
    assert office.siri.texts_page().number == 0


# --- changing -------------------------------------------------------------------------------------------


# --- whole, as they came ----------------------------------------------------------------------------------


def spoilt(bench: LocalWorkbench, number: int, body: bytes | None) -> None:
    """Somebody changes what is kept of a change on a machine, or takes it out."""
    with bench._core.write() as connection:
        which = text_changes.c.number == number
        if body is None:
            connection.execute(delete(text_changes).where(which))
        else:
            connection.execute(update(text_changes).where(which).values(body=body))


def ola_s(entry: TextEntry) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(entry, by_name="Ola"))


@pytest.mark.parametrize("how", ["changed", "missing", "unreadable"])
def test_texts_that_are_not_as_they_came_are_named_and_fetched_again(
    office: Office, tmp_path: Path, how: str, capsys: pytest.CaptureFixture[str]
) -> None:
    # Given two changes that Siri's machine has pulled
    office.change(SHORT)
    office.change(LONG)
    office.siri.sync_now()
    first = office.siri.texts_page().history[-1]
    home = home_of(tmp_path / "town" / "benches", SIRI)
    assert main.main(["verify", "--home", str(home)]) == 0
    assert "texts: 2" in capsys.readouterr().out.splitlines()
    # When one of them is changed or lost there
    spoilt(office.siri, 1, {"changed": ola_s(first), "missing": None, "unreadable": b"{"}[how])
    # Then the command names it, and says what is safe and what to do
    assert main.main(["verify", "--home", str(home), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [(fault["case_id"], fault["revision"]) for fault in found["faults"]] == [("letter-texts", 1)]
    (said,) = (fault["fault"] for fault in found["faults"])
    assert "all final letters are safe" in said and "the next synchronisation fetches the changes again" in said
    assert not found["whole"] and found["faults"][0]["act_id"] == first.link
    # and that is what happens
    again = office.place.open(SIRI)
    again.sync_now()
    assert main.main(["verify", "--home", str(home)]) == 0
    assert again.texts_page().history[-1] == first


def test_only_the_server_changes_texts(office: Office) -> None:
    office.eva_line.faults = down
    with pytest.raises(ServerProblem):
        office.eva.change_texts(0, SHORT)
    assert office.eva.texts_page().number == 0


def test_what_the_rules_refuse_is_told_without_the_network(office: Office) -> None:
    office.eva_line.faults = down
    blank = office.eva.change_texts(0, msgspec.structs.replace(SHORT, why=" ")).refusal
    assert blank is not None and blank.reason is Reason.TEXTS_WHY_MISSING
    role = office.siri.change_texts(0, SHORT).refusal
    assert role is not None and role.reason is Reason.ROLE_MISSING


def test_whoever_comes_second_is_told_by_whom_and_has_what_the_first_did(office: Office, tmp_path: Path) -> None:
    kari = msgspec.structs.replace(EVA, id="kari.as", name="Kari Ås")
    with bench(tmp_path / "kari", kari, FastLink(lambda: office.place.office, kari)) as second:
        office.change(SHORT)
        refusal = second.change_texts(0, LONG).refusal
        assert refusal is not None and (refusal.reason, refusal.values["name"]) == (Reason.TEXTS_CHANGED, EVA.name)
        shown = second.texts_page()
        assert shown.number == 1 and shown.history[0].change == SHORT
        assert done(second.change_texts(1, LONG)).confirmed


def test_a_lost_answer_is_no_second_change(office: Office) -> None:
    office.eva_line.faults = lambda name: "lost" if name == "change_texts" else ""
    with pytest.raises(ServerProblem):
        office.eva.change_texts(0, SHORT)
    office.eva_line.faults = lambda name: ""
    office.eva.sync_now()

    receipt = done(office.eva.change_texts(0, SHORT))

    assert (receipt.confirmed, receipt.key, office.eva.texts_page().number) == (True, "texts_changed", 1)


def test_what_the_server_has_answered_stands_when_the_line_breaks_after_it(office: Office) -> None:
    office.eva_line.faults = lambda name: "down" if name == "texts" else ""
    assert done(office.eva.change_texts(0, SHORT)).confirmed
    office.eva_line.faults = lambda name: ""
    office.eva.sync_now()
    assert office.eva.texts_page().number == 1


# --- drafts ---------------------------------------------------------------------------------------------


def test_a_draft_keeps_its_texts_until_somebody_takes_newer_ones(office: Office) -> None:
    case_id = decided(office.siri)
    version = office.draft(case_id)
    assert version == TextsVersion(number=0, on=TODAY) and office.siri.texts_upgrade(case_id) is None
    old = first_line(office.siri.preview(case_id, DECISION))
    office.change(SHORT)
    office.siri.sync_now()

    assert first_line(office.siri.preview(case_id, DECISION)) == old
    newer = office.siri.texts_upgrade(case_id)
    assert newer is not None and newer.version.number == 1
    assert [(item.key, item.before) for item in newer.changed] == [("template:grant_lead", old)]
    assert newer.changed[0].after.startswith("Du får opplysningene. Søknaden kom")

    assert office.draft(case_id) == newer.version
    assert first_line(office.siri.preview(case_id, DECISION)) == newer.changed[0].after
    assert office.siri.texts_upgrade(case_id) is None


def test_texts_that_change_nothing_in_this_letter_are_not_offered(office: Office) -> None:
    case_id = decided(office.siri)
    office.draft(case_id)
    office.change(change(phrases={"receipt_lead": Localised(nb="Takk!", nn="Takk!", en="Thanks!")}))
    office.siri.sync_now()
    assert office.siri.texts_upgrade(case_id) is None


def test_a_warning_tells_where_the_draft_cites_what_is_no_longer_the_law(office: Office) -> None:
    case_id = decided(office.siri)
    office.draft(case_id)
    office.change(SHORT)
    office.change(GONE)
    office.siri.sync_now()

    shown = office.siri.preview(case_id, DECISION)

    warned = [(fault.where, fault.blocking) for fault in shown.faults if fault.code == "text_outdated"]
    assert warned == [("template:complaint", False)]
    office.draft(case_id)
    assert "text_outdated" not in codes(office.siri.preview(case_id, DECISION))


def test_a_phrase_whose_days_are_over_is_warned_of(office: Office, tmp_path: Path) -> None:
    """A phrase that a change of the law ends is out of date in a draft from before, and only there."""
    shipped = office.siri._core.texts.shipped
    until = TODAY - timedelta(days=1)
    old, new = (shipped.phrases["grant_lead"] for _ in range(2))
    phrases = {
        **{name: phrase for name, phrase in shipped.phrases.items() if name != "grant_lead"},
        "grant_lead@1": msgspec.structs.replace(old, last_day=until),
        "grant_lead@2": msgspec.structs.replace(new, first_day=TODAY, nb="Søknaden er innvilget."),
    }
    office.siri._core.texts.shipped = msgspec.structs.replace(shipped, phrases=phrases)
    case_id = decided(office.siri)
    draft = msgspec.structs.replace(case_of(office.siri, case_id).draft, texts=TextsVersion(number=0, on=until))
    done(office.siri.submit(case_id, acts.DecisionDrafted(draft=draft)))
    shown = office.siri.preview(case_id, DECISION)
    assert [fault.where for fault in shown.faults if fault.code == "text_outdated"] == ["template:grant_lead"]
    assert "text_outdated" not in codes(office.siri.preview(case_id, RECEIPT))


# --- approved decisions -----------------------------------------------------------------------------------


def test_what_was_approved_is_sent_in_its_own_words_whatever_came_since(office: Office) -> None:
    office.change(SHORT)
    office.siri.sync_now()
    case_id = decided(office.siri)
    version = office.draft(case_id)
    done(office.siri.propose(case_id, ""))
    assert proposed(office.siri, case_id).texts == version
    office.approve(case_id)
    office.change(LONG)

    assert done(office.siri.send_letter(case_id, DECISION)).confirmed

    sent = case_of(office.siri, case_id).letters[0].letter
    assert sent.content == proposed(office.siri, case_id).content
    assert office.siri.texts_upgrade(case_id) is None


def upgraded(bench: LocalWorkbench, words: str = "Vi gir deg det du ba om.") -> None:
    """The program on this machine is a newer one, whose shipped words for a grant are others."""
    texts = bench._core.texts
    shipped = texts.shipped
    lead_in = msgspec.structs.replace(shipped.phrases["grant_lead"], nb=words, nn=words, en=words)
    texts.shipped = msgspec.structs.replace(shipped, phrases=shipped.phrases | {"grant_lead": lead_in})
    texts.forget()


def approved(office: Office) -> str:
    """A grant that was proposed and approved; the id of its case."""
    case_id = decided(office.siri)
    office.draft(case_id)
    done(office.siri.propose(case_id, ""))
    office.approve(case_id)
    return case_id


@pytest.mark.parametrize("sender", ["the proposer", "a colleague"])
def test_a_newer_program_makes_the_very_letter_final_that_was_approved(office: Office, sender: str) -> None:
    # Given a decision that was approved, and then a program that would word it otherwise
    case_id = approved(office)
    proposal = proposed(office.siri, case_id)
    read = office.siri.preview(case_id, DECISION)
    at = office.siri if sender == "the proposer" else office.ann
    at.sync_now()
    upgraded(at)
    # Then what is shown before it is final is what was approved
    shown = at.preview(case_id, DECISION)
    assert (shown.content, [line.text for line in shown.paragraphs]) == (
        proposal.content,
        [line.text for line in read.paragraphs],
    )
    # and so is what becomes final, though anything else is written in the new words
    if sender == "a colleague":
        done(at.submit(case_id, acts.ImpartialityDeclared(impartial=True)))
    assert done(at.send_letter(case_id, DECISION)).confirmed
    sent = case_of(at, case_id).letters[0].letter
    assert sent.content == proposal.content
    said = " ".join(lines(at.letter_file(case_id, sent.id)))
    assert "Vi gir deg det du ba om." not in said and read.paragraphs[0].text[:30] in said
    assert at.preview(case_id, DECISION).paragraphs[0].text == read.paragraphs[0].text
    assert first_line(at.preview(decided(at), DECISION)).startswith("Vi gir deg")


@pytest.mark.parametrize("how", ["lost", "changed"])
def test_what_was_approved_and_cannot_be_made_again_is_not_made_final(office: Office, how: str) -> None:
    # Given an approved decision whose content was kept nowhere, or another one than was approved
    case_id = approved(office)
    proposal = proposed(office.siri, case_id)
    documents, name = office.siri._core.documents, proposal.content
    assert isinstance(documents, DocumentStore)
    office.place.office.documents.path(name).unlink()
    if how == "changed":
        documents._path(name).write_bytes(documents._path(proposal.document).read_bytes())
    else:
        documents.forget(name)
    upgraded(office.siri)
    # When it is to be made final by a program that words it otherwise
    refusal = office.siri.send_letter(case_id, DECISION).refusal
    # Then it is not, and the words say what happened, what is safe and what to do
    assert refusal is not None and refusal.reason is Reason.APPROVED_UNKNOWN
    assert PER.name in refusal.sentence and "submit the decision again" in refusal.sentence
    assert case_of(office.siri, case_id).letters == ()
    # and doing that helps
    done(office.per.submit(case_id, acts.ApprovalWithdrawn(why="Nye ord.")))
    office.per.sync_now()
    office.siri.sync_now()
    done(office.siri.submit(case_id, acts.ProposalWithdrawn()))
    done(office.siri.propose(case_id, ""))
    office.siri.sync_now()
    office.per.sync_now()
    done(office.per.submit(case_id, acts.DecisionApproved(read=proposed(office.per, case_id).fingerprint)))
    office.per.sync_now()
    assert done(office.siri.send_letter(case_id, DECISION)).confirmed


def test_a_draft_without_a_version_is_proposed_with_the_newest(office: Office) -> None:
    office.change(SHORT)
    office.siri.sync_now()
    case_id = decided(office.siri)
    done(office.siri.propose(case_id, ""))
    found = proposed(office.siri, case_id).texts
    assert found is not None and found.number == 1
    office.approve(case_id)
    office.change(LONG)
    assert done(office.siri.send_letter(case_id, DECISION)).confirmed


def test_a_proposal_from_before_texts_had_versions_is_sent_as_it_was_read(office: Office) -> None:
    case_id = decided(office.siri)
    case, shown = case_of(office.siri, case_id), office.siri.preview(case_id, DECISION)
    document = office.siri._core.documents.put(shown.pdf)
    act = acts.DecisionProposed(
        outcome=Outcome.GRANT,
        content=shown.content,
        document=document,
        renderer=RENDERER,
        fingerprint=deciding.fingerprint(case, shown.content, document, RENDERER),
    )
    done(office.siri.submit(case_id, act))
    office.approve(case_id)
    office.change(SHORT)
    assert done(office.siri.send_letter(case_id, DECISION)).confirmed


# --- a server that was put back -----------------------------------------------------------------------------


def test_a_server_that_was_put_back_breaks_no_draft(office: Office) -> None:
    office.change(change(phrases={"receipt_lead": Localised(nb="Takk!", nn="Takk!", en="Thanks!")}))
    copy = office.place.copy_server()
    office.change(SHORT)
    office.siri.sync_now()
    case_id = decided(office.siri)
    version = office.draft(case_id)
    office.siri.sync_now()
    office.place.put_back(copy)
    office.eva.sync_now()
    assert office.eva.texts_page().number == 1
    office.change(LONG)

    assert office.siri.sync_now().state is SyncState.SYNCED

    shown = office.siri.texts_page()
    assert shown.history[0].change == LONG and shown.number == 2
    assert [entry.change for entry in shown.lost] == [SHORT]
    assert version.number == 2 and first_line(office.siri.preview(case_id, DECISION)).startswith("Du får")
    newer = office.siri.texts_upgrade(case_id)
    assert newer is not None and newer.changed[0].after.startswith("Vi sier ja")


def test_a_draft_in_texts_that_were_never_seen_here_is_not_proposed(office: Office) -> None:
    copy = office.place.copy_server()
    office.change(SHORT)
    office.siri.sync_now()
    case_id = decided(office.siri)
    office.draft(case_id)
    office.place.put_back(copy)
    office.siri.sync_now()
    office.ann.sync_now()
    taken(office.ann, case_id)

    shown = office.ann.preview(case_id, DECISION)

    assert [fault.code for fault in shown.faults if fault.blocking] == ["texts_unknown"]
    with pytest.raises(LetterProblem):
        office.ann.propose(case_id, "")
    newer = office.ann.texts_upgrade(case_id)
    assert newer is not None and newer.version == TextsVersion(number=0, on=TODAY)
    office.draft(case_id, office.ann)
    assert done(office.ann.propose(case_id, "")).done


def test_a_server_that_was_put_back_to_the_beginning_has_the_shipped_texts(office: Office) -> None:
    copy = office.place.copy_server()
    office.change(SHORT)
    office.siri.sync_now()
    office.place.put_back(copy)
    office.siri.sync_now()
    shown = office.siri.texts_page()
    assert (shown.number, len(shown.lost)) == (0, 1)
    assert "+" not in shown.texts.version


# --- trying -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_a_change_is_tried_on_a_practice_case_without_the_network(office: Office, language: Language) -> None:
    office.eva_line.faults = down
    shown = office.eva.try_texts(SHORT, "estate_granted", "decision", language)
    assert first_line(shown).startswith("Du får opplysningene.") and shown.pdf.startswith(b"%PDF")
    assert shown.refusal is None and not any(fault.blocking for fault in shown.faults)
    assert office.eva.texts_page().number == 0


def test_a_change_that_cannot_be_is_shown_with_the_reason(office: Office) -> None:
    unknown = change(phrases={"grant_lead": Localised(nb="Hei {moon}.", nn="Hei.", en="Hello.")})
    shown = office.eva.try_texts(unknown, "estate_granted", "decision", Language.NB)
    assert shown.refusal is not None and shown.refusal.reason is Reason.PLACEHOLDER_UNKNOWN
    assert {"change_refused", "placeholder"} <= codes(shown)
    assert first_line(shown) == "Hei {moon}."


@pytest.mark.parametrize("part", [Part(text="nowhere"), Part(make="nowhere"), Part(include="decision.grant")])
def test_a_template_that_cannot_be_made_is_shown_as_it_is_now(office: Office, part: Part) -> None:
    broken = change(templates={"decision.grant": Template(title="grant_title", parts=(part,))})
    shown = office.eva.try_texts(broken, "estate_granted", "decision", Language.NB)
    assert shown.refusal is not None and "change_refused" in codes(shown)
    assert first_line(shown).startswith("Vi innvilger")


def test_there_is_no_practice_case_of_that_name(office: Office) -> None:
    with pytest.raises(LetterProblem):
        office.eva.try_texts(SHORT, "nowhere", "decision", Language.NB)


# --- the library -------------------------------------------------------------------------------------------


def test_the_library_is_filled_in_for_the_case_and_what_fits_comes_first(office: Office) -> None:
    case_id = decided(office.siri)
    lines = office.siri.standards(case_id)
    fits = [line.fits for line in lines]
    assert fits == sorted(fits, reverse=True) and 5 < sum(fits) < len(fits)
    by_id = {line.id: line for line in lines}
    assert by_id["grant_bankruptcy"].fits and not by_id["grant_eea"].fits and not by_id["dismiss_portal"].fits
    asked = by_id["facts_asked"]
    assert asked.fits and "{" not in asked.text and "2026" in asked.text and asked.title == "Hvem som søkte, og når"
    assert "{refused_items}" in by_id["excess_data"].text and not by_id["excess_data"].fits


def test_the_offices_own_texts_are_in_the_library_at_once(office: Office) -> None:
    words = Localised(nb="Vår egen tekst.", nn="Vår eigen tekst.", en="Our own text.")
    own = Standard(id="our_own", title=words, text=words, short="egen")
    office.change(change(standards={"our_own": own, "facts_asked": None}))
    office.siri.sync_now()
    found = {line.id: line for line in office.siri.standards(registered(office.siri))}
    assert found["our_own"].text == "Vår egen tekst." and "facts_asked" not in found


def test_abbreviations_of_ones_own_are_kept_and_taken_away(office: Office) -> None:
    office.siri.set_abbreviation("mvh", "facts_asked")
    office.siri.set_abbreviation(" x ", "excess_data")
    assert office.place.open(SIRI).abbreviations() == {"mvh": "facts_asked", "x": "excess_data"}
    siri = office.place.benches[SIRI.id]
    siri.set_abbreviation("mvh", "")
    siri.set_abbreviation("", "facts_asked")
    assert siri.abbreviations() == {"x": "excess_data"}
    assert office.ann.abbreviations() == {}
