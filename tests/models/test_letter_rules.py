"""Which letter may be sent when, and what it must say to be sent at all."""

from __future__ import annotations

import msgspec
import pytest

from app.models.case import acts
from app.models.case.outgoing import AccessAnswer, LetterTerms
from app.models.case.state import Case
from app.models.parties import Recipient
from app.models.reasons import Reason
from app.models.values import CaseKind, CaseState, LetterKind
from tests.afterwards import came_back, complaint, partly_decided, transferring
from tests.builders import TODAY, case_in, complaint_facts, dispatch, document, facts, history_to, letter
from tests.models.refusals import reason


def sending(case: Case, kind: LetterKind, **terms: object) -> acts.LetterIssued:
    return acts.LetterIssued(letter=letter(case, kind), terms=msgspec.convert(terms, LetterTerms))


@pytest.mark.parametrize("kind", [LetterKind.APPEALS_STATEMENT, LetterKind.TRANSFER, LetterKind.FORWARDED_PAPERS])
def test_letters_that_do_something_more_have_an_act_of_their_own(kind: LetterKind) -> None:
    case = case_in(CaseState.IN_PROGRESS)
    assert reason(case, sending(case, kind)) is Reason.LETTER_KIND_WRONG


def test_the_letter_of_discontinuance_follows_the_discontinuance() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    assert reason(history.case, sending(history.case, LetterKind.DISCONTINUED)) is Reason.NOT_DISCONTINUED
    history.do(acts.CaseDiscontinued(reason="withdrawn"))
    assert reason(history.case, sending(history.case, LetterKind.RECEIPT)) is Reason.CASE_CLOSED
    case = history.do(sending(history.case, LetterKind.DISCONTINUED))
    assert history.do(dispatch(case)).state is CaseState.CLOSED
    decided = case_in(CaseState.CLOSED)
    assert reason(decided, sending(decided, LetterKind.DISCONTINUED)) is Reason.NOT_DISCONTINUED


def test_an_advance_notice_says_what_about_and_until_when() -> None:
    case = case_in(CaseState.IN_PROGRESS)
    kind = LetterKind.ADVANCE_NOTICE
    assert reason(case, sending(case, kind, due=TODAY.isoformat())) is Reason.LETTER_WORDS_MISSING
    assert reason(case, sending(case, kind, text="Vi vurderer …")) is Reason.DUE_MISSING
    assert reason(case, sending(case, kind, text="Vi vurderer …", due=TODAY.isoformat())) is None


def test_a_free_letter_has_a_title_and_words() -> None:
    case = case_in(CaseState.IN_PROGRESS)
    assert reason(case, sending(case, LetterKind.FREE_LETTER, text="Hei")) is Reason.LETTER_TITLE_MISSING
    assert reason(case, sending(case, LetterKind.FREE_LETTER, title="Om saken")) is Reason.LETTER_WORDS_MISSING
    assert reason(case, sending(case, LetterKind.FREE_LETTER, title="Om saken", text="Hei")) is None


def test_documents_are_answered_for_where_somebody_can_have_asked() -> None:
    kind, everything = LetterKind.DOCUMENT_ACCESS_REPLY, {"access": AccessAnswer.ALL}
    quiet = case_in(CaseState.IN_PROGRESS)
    assert reason(quiet, sending(quiet, kind, **everything)) is Reason.ACCESS_NOT_ASKED
    asked = case_in(CaseState.IN_PROGRESS, facts(kind=CaseKind.DOCUMENT_ACCESS))
    assert reason(asked, sending(asked, kind, **everything)) is None
    history = history_to(CaseState.IN_PROGRESS)
    history.do(acts.DocumentReceived(document=document("innsyn.pdf", 1), received=TODAY))
    assert reason(history.case, sending(history.case, kind, **everything)) is None
    found = complaint_facts()
    assert found.complaint is not None
    wanting = msgspec.structs.replace(found, complaint=msgspec.structs.replace(found.complaint, asks_documents=True))
    case = case_in(CaseState.IN_PROGRESS, wanting)
    assert reason(case, sending(case, kind, **everything)) is None


def test_whoever_is_not_shown_everything_is_told_the_provision() -> None:
    case = case_in(CaseState.IN_PROGRESS, facts(kind=CaseKind.DOCUMENT_ACCESS))
    kind = LetterKind.DOCUMENT_ACCESS_REPLY
    assert reason(case, sending(case, kind)) is Reason.ACCESS_ANSWER_MISSING
    for answer in (AccessAnswer.SOME, AccessAnswer.NONE):
        assert reason(case, sending(case, kind, access=answer)) is Reason.PROVISION_MISSING
        assert reason(case, sending(case, kind, access=answer, provisions=("fvl_18a",))) is None
    full = sending(case, kind, access=AccessAnswer.ALL, provisions=("fvl_18a",))
    assert reason(case, full) is Reason.PROVISION_SUPERFLUOUS


def test_a_letter_about_returned_post_is_about_a_letter_that_came_back() -> None:
    history = partly_decided()
    kind = LetterKind.RETURNED_POST
    assert reason(history.case, sending(history.case, kind)) is Reason.NO_POST_RETURNED
    act = came_back(history.case)
    history.do(act)
    assert reason(history.case, sending(history.case, kind)) is None
    assert reason(history.case, sending(history.case, kind, about=act.letter_id)) is None
    assert reason(history.case, sending(history.case, kind, about="x")) is Reason.NO_POST_RETURNED


def test_a_matter_that_is_not_ours_goes_to_the_right_body_and_the_sender_is_told() -> None:
    # Given an application that belongs elsewhere
    history = history_to(CaseState.IN_PROGRESS)
    act = transferring(history.case)
    assert reason(history.case, transferring(history.case, Recipient(name="Uten adresse"))) is Reason.ADDRESSEE_MISSING
    swapped = msgspec.structs.replace(act, covering=act.notice, notice=act.covering)
    assert reason(history.case, swapped) is Reason.LETTER_KIND_WRONG
    one = msgspec.structs.replace(act, notice=msgspec.structs.replace(act.notice, id=act.covering.id))
    assert reason(history.case, one) is Reason.ID_REUSED
    # When it is passed on
    case = history.do(act)
    # Then both letters are final, and when they have left the case can be closed without a decision
    assert case.transferred_to == act.to
    again = msgspec.structs.replace(act, covering=letter(case, LetterKind.FORWARDED_PAPERS, id="c2"))
    again = msgspec.structs.replace(again, notice=letter(case, LetterKind.TRANSFER, id="n2"))
    assert reason(case, again) is Reason.ALREADY_TRANSFERRED
    assert reason(case, acts.CaseClosed()) is Reason.LETTERS_NOT_SENT
    for sent in case.letters:
        history.do(acts.LetterDispatched(letter_id=sent.letter.id, how="local_print", on=TODAY))
    history.do(acts.CaseClosed())


def test_what_is_decided_or_being_changed_is_not_passed_on() -> None:
    case = case_in(CaseState.DISPATCHED)
    assert reason(case, transferring(case)) is Reason.ALREADY_ISSUED
    case = complaint().case
    assert reason(case, transferring(case)) is None
