"""Every reason for which the rules say no, each with its English sentence.

The sentence names the obstacle and the way out; the window translates it and fills the placeholders. A reason's
name states the obstacle. The rules themselves are in ``app/models/case`` and ``app/models/letter_texts``.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.models.letter_texts.sentences import LETTER_TEXTS
from app.models.sentences import AFTERWARDS
from app.models.texts import QT_TRANSLATE_NOOP as _


class Reason(StrEnum):
    """Why an act may not happen."""

    # who
    ROLE_MISSING = "role_missing"
    PROTECTED = "protected"
    NOT_IMPARTIAL = "not_impartial"
    ASSIGNEE_NOT_IMPARTIAL = "assignee_not_impartial"
    IMPARTIALITY_NOT_DECLARED = "impartiality_not_declared"
    OWN_DRAFT = "own_draft"
    NOT_YOUR_PROPOSAL = "not_your_proposal"
    NOT_YOUR_APPROVAL = "not_your_approval"
    # when
    STALE = "stale"
    NO_SUCH_CASE = "no_such_case"
    ALREADY_REGISTERED = "already_registered"
    AWAITING_APPROVAL = "awaiting_approval"
    ALREADY_APPROVED = "already_approved"
    ALREADY_ISSUED = "already_issued"
    CASE_CLOSED = "case_closed"
    NOT_CLOSED = "not_closed"
    ON_HOLD = "on_hold"
    NOT_ON_HOLD = "not_on_hold"
    NOT_SUBMITTED = "not_submitted"
    NOT_APPROVED = "not_approved"
    LETTERS_NOT_SENT = "letters_not_sent"
    NOT_DECIDED = "not_decided"
    NOT_CONFIRMED = "not_confirmed"
    # what was registered
    PARTY_MISSING = "party_missing"
    SENDER_MISSING = "sender_missing"
    RECIPIENT_MISSING = "recipient_missing"
    ADDRESS_MISSING = "address_missing"
    DOCUMENT_MISSING = "document_missing"
    TITLE_MISSING = "title_missing"
    DATED_AFTER_RECEIPT = "dated_after_receipt"
    POSTED_AFTER_RECEIPT = "posted_after_receipt"
    RECEIVED_IN_FUTURE = "received_in_future"
    PAGES_OUTSIDE_SCAN = "pages_outside_scan"
    ESTATE_MISSING = "estate_missing"
    COMPLAINT_MISSING = "complaint_missing"
    NUMBER_WRONG = "number_wrong"
    PERIOD_BACKWARDS = "period_backwards"
    ELEMENT_UNKNOWN = "element_unknown"
    WHY_MISSING = "why_missing"
    TEXT_MISSING = "text_missing"
    NOTHING_CHANGED = "nothing_changed"
    # review and decision
    CONDITION_UNKNOWN = "condition_unknown"
    FINDING_MISSING = "finding_missing"
    ROW_MISSING = "row_missing"
    ROW_UNDECIDED = "row_undecided"
    ROW_REASON_MISSING = "row_reason_missing"
    ELEMENT_UNDECIDED = "element_undecided"
    ELEMENT_REASON_MISSING = "element_reason_missing"
    MATRIX_MISSING = "matrix_missing"
    GROUNDS_MISSING = "grounds_missing"
    FACTS_MISSING = "facts_missing"
    ASSESSMENT_MISSING = "assessment_missing"
    OUTCOME_DIFFERS = "outcome_differs"
    DISMISSAL_REASON_UNKNOWN = "dismissal_reason_unknown"
    FINGERPRINT_WRONG = "fingerprint_wrong"
    OTHER_THAN_READ = "other_than_read"
    PINS_MISSING = "pins_missing"
    NOT_A_DECISION_CASE = "not_a_decision_case"
    # dates and letters
    UNTIL_BEFORE_START = "until_before_start"
    LETTER_KIND_WRONG = "letter_kind_wrong"
    LETTER_UNKNOWN = "letter_unknown"
    ALREADY_DISPATCHED = "already_dispatched"
    NOT_DISPATCHED = "not_dispatched"
    OUT_OF_HANDS = "out_of_hands"
    CASE_NUMBER_WRONG = "case_number_wrong"
    NOTHING_TO_ASK = "nothing_to_ask"
    DATE_NOT_TODAY = "date_not_today"
    DOCUMENT_NOT_STORED = "document_not_stored"
    # after the decision
    LETTER_WITHDRAWN = "letter_withdrawn"
    LETTER_OVERTURNED = "letter_overturned"
    LETTER_REPLACED = "letter_replaced"
    ALREADY_OVERTURNED = "already_overturned"
    NOT_OVERTURNED = "not_overturned"
    RESULT_LEAVES_DECISION = "result_leaves_decision"
    OVERTURNED_BEFORE_MADE = "overturned_before_made"
    OVERTURN_NOT_RECORDED = "overturn_not_recorded"
    DECISION_CHANGED_ABOVE = "decision_changed_above"
    SET_ASIDE_STANDS = "set_aside_stands"
    ALREADY_RETURNED = "already_returned"
    RETURNED_BEFORE_SENT = "returned_before_sent"
    NOT_RETURNED = "not_returned"
    POST_RETURNED = "post_returned"
    NOTHING_TO_REVERSE = "nothing_to_reverse"
    ALREADY_REVERSING = "already_reversing"
    NOT_REVERSING = "not_reversing"
    REVERSAL_OPEN = "reversal_open"
    COMPLAINT_UNNAMED = "complaint_unnamed"
    REVERSAL_GROUND_WRONG = "reversal_ground_wrong"
    REVERSAL_CHANGES_NOTHING = "reversal_changes_nothing"
    REVERSAL_DETRIMENT = "reversal_detriment"
    ADVANCE_NOTICE_MISSING = "advance_notice_missing"
    NOT_A_COMPLAINT = "not_a_complaint"
    COMPLAINT_NOT_ASSESSED = "complaint_not_assessed"
    COMPLAINT_INADMISSIBLE = "complaint_inadmissible"
    COMPLAINT_ADMISSIBLE = "complaint_admissible"
    COMPLAINT_DISMISSED = "complaint_dismissed"
    COMPLAINT_LATE = "complaint_late"
    COMPLAINT_TOO_OLD = "complaint_too_old"
    EXCEPTION_UNREASONED = "exception_unreasoned"
    STATEMENT_UNWRITTEN = "statement_unwritten"
    APPEALS_ADDRESS_MISSING = "appeals_address_missing"
    NOT_FORWARDED = "not_forwarded"
    AT_APPEALS_BODY = "at_appeals_body"
    ANSWERED_BEFORE_SENT = "answered_before_sent"
    ADDRESSEE_MISSING = "addressee_missing"
    COPY_MISSING = "copy_missing"
    ALREADY_TRANSFERRED = "already_transferred"
    DUE_MISSING = "due_missing"
    LETTER_WORDS_MISSING = "letter_words_missing"
    LETTER_TITLE_MISSING = "letter_title_missing"
    NOT_DISCONTINUED = "not_discontinued"
    ACCESS_NOT_ASKED = "access_not_asked"
    ACCESS_ANSWER_MISSING = "access_answer_missing"
    PROVISION_MISSING = "provision_missing"
    PROVISION_SUPERFLUOUS = "provision_superfluous"
    NO_POST_RETURNED = "no_post_returned"
    # the letter texts
    TEXTS_CHANGED = "texts_changed"
    TEXTS_WHY_MISSING = "texts_why_missing"
    TEXTS_BEGIN_EARLY = "texts_begin_early"
    TEXT_LANGUAGE_MISSING = "text_language_missing"
    TEXT_LINE_BREAK = "text_line_break"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_NAME_WRONG = "text_name_wrong"
    PHRASE_UNKNOWN = "phrase_unknown"
    PLACEHOLDER_UNKNOWN = "placeholder_unknown"
    PLACEHOLDER_GONE = "placeholder_gone"
    TEMPLATE_UNKNOWN = "template_unknown"
    TEMPLATE_CIRCLE = "template_circle"
    TEMPLATE_TOO_LONG = "template_too_long"
    PART_WRONG = "part_wrong"
    PART_UNKNOWN = "part_unknown"
    PART_LOCKED = "part_locked"
    LAW_UNKNOWN = "law_unknown"
    SECTION_MISSING = "section_missing"
    STANDARD_UNKNOWN = "standard_unknown"
    STANDARD_PLACE_UNKNOWN = "standard_place_unknown"
    ABBREVIATION_WRONG = "abbreviation_wrong"
    ABBREVIATION_TAKEN = "abbreviation_taken"
    # the server's and the workbench's own
    AUTHOR_FORGED = "author_forged"
    ID_REUSED = "id_reused"
    TYPE_UNKNOWN = "type_unknown"
    APPROVED_UNKNOWN = "approved_unknown"


SENTENCES: dict[Reason, str] = {
    Reason.ROLE_MISSING: _("reason", "Your role does not cover this. It takes the role {role}."),
    Reason.PROTECTED: _(
        "reason", "This case is protected. It takes the right group and that the case is assigned to you."
    ),
    Reason.NOT_IMPARTIAL: _(
        "reason", "You have declared that you are not impartial in this case, so a colleague must do this."
    ),
    Reason.ASSIGNEE_NOT_IMPARTIAL: _(
        "reason", "{name} has declared not to be impartial in this case, so somebody else must have it."
    ),
    Reason.IMPARTIALITY_NOT_DECLARED: _("reason", "Declare first whether you are impartial in this case."),
    Reason.OWN_DRAFT: _("reason", "You drafted or proposed this decision yourself, so a colleague must approve it."),
    Reason.NOT_YOUR_PROPOSAL: _("reason", "Only {name}, who proposed the decision, can take the proposal back."),
    Reason.NOT_YOUR_APPROVAL: _("reason", "Only {name}, who approved the decision, can take the approval back."),
    Reason.STALE: _(
        "reason",
        "{name} changed this part of the case ({aspect}) before your change reached the server. "
        "Look at what changed and do it again if it still stands.",
    ),
    Reason.NO_SUCH_CASE: _("reason", "There is no such case, or you may not see it."),
    Reason.ALREADY_REGISTERED: _("reason", "This case is already registered."),
    Reason.AWAITING_APPROVAL: _(
        "reason", "The decision is with an approver. Withdraw the proposal before you change anything."
    ),
    Reason.ALREADY_APPROVED: _(
        "reason", "The decision is approved. The approval must be withdrawn before anything is changed."
    ),
    Reason.ALREADY_ISSUED: _(
        "reason", "The decision letter is final. What it says can only be changed by a new decision."
    ),
    Reason.CASE_CLOSED: _("reason", "The case is closed. Reopen it first."),
    Reason.NOT_CLOSED: _("reason", "The case is not closed."),
    Reason.ON_HOLD: _("reason", "The case is on hold. Resume it first."),
    Reason.NOT_ON_HOLD: _("reason", "The case is not on hold."),
    Reason.NOT_SUBMITTED: _("reason", "There is no decision waiting for approval in this case."),
    Reason.NOT_APPROVED: _("reason", "The decision is not approved yet, so its letter cannot be made final."),
    Reason.LETTERS_NOT_SENT: _("reason", "A final letter has not been sent yet. Send it before the case is closed."),
    Reason.NOT_DECIDED: _(
        "reason", "The application has not been decided. Decide it, or discontinue it, before the case is closed."
    ),
    Reason.NOT_CONFIRMED: _(
        "reason",
        "The server has not confirmed this yet. No letter leaves before it has; try again when you are connected.",
    ),
    Reason.PARTY_MISSING: _("reason", "Say who the party is: whose matter this is."),
    Reason.SENDER_MISSING: _("reason", "Say who sent the letter."),
    Reason.RECIPIENT_MISSING: _("reason", "Say whom the answer goes to."),
    Reason.ADDRESS_MISSING: _("reason", "The recipient needs an address, or no letter can be sent."),
    Reason.DOCUMENT_MISSING: _("reason", "Add the scanned letter; a case begins with what was received."),
    Reason.TITLE_MISSING: _("reason", "Give the case a short title."),
    Reason.DATED_AFTER_RECEIPT: _("reason", "The letter is dated after the day it was received. Check both dates."),
    Reason.POSTED_AFTER_RECEIPT: _("reason", "The postmark is later than the day of receipt. Check both dates."),
    Reason.RECEIVED_IN_FUTURE: _("reason", "The day of receipt lies in the future. Check the date."),
    Reason.PAGES_OUTSIDE_SCAN: _("reason", "The pages of «{title}» lie outside the scan. Check the page numbers."),
    Reason.ESTATE_MISSING: _(
        "reason",
        "A letter from an estate administrator concerns an estate. Choose the kind of party and fill in the estate.",
    ),
    Reason.COMPLAINT_MISSING: _("reason", "Say which decision the complaint is against."),
    Reason.NUMBER_WRONG: _("reason", "The number {number} is not valid: {fault}"),
    Reason.PERIOD_BACKWARDS: _("reason", "The period ends before it begins."),
    Reason.ELEMENT_UNKNOWN: _("reason", "The register has no data element called {path}."),
    Reason.WHY_MISSING: _("reason", "Say why; it will stand in the history of the case."),
    Reason.TEXT_MISSING: _("reason", "There is nothing written."),
    Reason.NOTHING_CHANGED: _("reason", "Nothing is changed by this."),
    Reason.CONDITION_UNKNOWN: _("reason", "The checklist has no condition called {condition}."),
    Reason.FINDING_MISSING: _("reason", "The condition «{condition}» has no finding yet."),
    Reason.ROW_MISSING: _(
        "reason", "There is no basis row yet. Add what the letter asks on, or that nothing is cited."
    ),
    Reason.ROW_UNDECIDED: _("reason", "Basis row {row} is neither granted nor refused yet."),
    Reason.ROW_REASON_MISSING: _("reason", "Basis row {row} is refused without a reason."),
    Reason.ELEMENT_UNDECIDED: _("reason", "The data element «{path}» is neither granted, narrowed nor refused yet."),
    Reason.ELEMENT_REASON_MISSING: _("reason", "The data element «{path}» is narrowed or refused without a reason."),
    Reason.MATRIX_MISSING: _(
        "reason", "Nothing can be granted while no data element has been asked for. Fill in the matrix."
    ),
    Reason.GROUNDS_MISSING: _(
        "reason",
        "A refusal, and any change of a decision, needs the provision it is based on (Public Administration Act section 25).",
    ),
    Reason.FACTS_MISSING: _(
        "reason",
        "A refusal, and any change of a decision, needs the facts it is based on (Public Administration Act section 25).",
    ),
    Reason.ASSESSMENT_MISSING: _(
        "reason",
        "A refusal, and any change of a decision, needs our assessment (Public Administration Act section 25).",
    ),
    Reason.OUTCOME_DIFFERS: _(
        "reason", "The outcome does not follow from the rows and the matrix. Open the decision again."
    ),
    Reason.DISMISSAL_REASON_UNKNOWN: _("reason", "Choose why the case is dismissed."),
    Reason.FINGERPRINT_WRONG: _(
        "reason", "The letter and the review no longer belong together. Make the draft letter again."
    ),
    Reason.OTHER_THAN_READ: _("reason", "The proposal has changed since you read it. Read it again before you decide."),
    Reason.APPROVED_UNKNOWN: _(
        "reason",
        "This program would make another letter than the one that was approved, so nothing was made final. The case, the "
        "approval and the approved draft are safe. Ask {name} to take the approval back, and submit the decision again.",
    ),
    Reason.PINS_MISSING: _("reason", "Say what must be mended before you return the proposal."),
    Reason.NOT_A_DECISION_CASE: _("reason", "This kind of case does not end in an access decision."),
    Reason.UNTIL_BEFORE_START: _("reason", "The deadline must be later than the day it is set."),
    Reason.LETTER_KIND_WRONG: _("reason", "This kind of letter cannot be sent this way."),
    Reason.LETTER_UNKNOWN: _("reason", "The case has no such letter."),
    Reason.ALREADY_DISPATCHED: _("reason", "This letter has already been sent."),
    Reason.NOT_DISPATCHED: _("reason", "This letter has not been sent yet."),
    Reason.OUT_OF_HANDS: _(
        "reason",
        "This letter was handed to somebody else to send, so it cannot be taken back here. Ask them to stop it.",
    ),
    Reason.CASE_NUMBER_WRONG: _("reason", "The letter carries another case number than the case."),
    Reason.NOTHING_TO_ASK: _("reason", "Say what is missing before you ask for it."),
    Reason.DATE_NOT_TODAY: _("reason", "The letter is dated {date}, but today is {today}. Make it final again."),
    Reason.DOCUMENT_NOT_STORED: _("reason", "The server does not have the document yet. It is sent again by itself."),
    Reason.AUTHOR_FORGED: _("reason", "The act names another author than the person signed in."),
    Reason.ID_REUSED: _("reason", "Another act with the same identity already exists. Contact operations."),
    Reason.TYPE_UNKNOWN: _("reason", "This program is too old for what was done here. Update it to go on."),
} | {Reason(name): sentence for name, sentence in (AFTERWARDS | LETTER_TEXTS).items()}


class Refused(msgspec.Struct, frozen=True):
    """The rules say no. Shown at the control that was tried, never logged as an error."""

    reason: Reason
    values: dict[str, str] = {}

    @property
    def sentence(self) -> str:
        """The English sentence with its placeholders filled."""
        return SENTENCES[self.reason].format(**self.values)


def refused(reason: Reason, **values: str) -> Refused:
    """A refusal with the words that its sentence needs."""
    return Refused(reason, values)
