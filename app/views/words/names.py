"""The English word for every name in the models: states, outcomes, doors, kinds, roles, acts, deadlines, ways.

Marked for translation in the context "word". Enum members are kept by type and value, because members of different
enums with the same value are equal; ids that are plain strings (acts, deadlines, ways of dispatch) stand by themselves.
"""

from __future__ import annotations

from enum import StrEnum

from app.models.calendar import Unit
from app.models.case.afterwards import AppealResult, ComplaintTiming, ReversalGround
from app.models.case.facts import ReceivedFrom
from app.models.case.outgoing import AccessAnswer
from app.models.case.weighing import FindingResult, Verdict
from app.models.identifiers import NumberKind
from app.models.parties import PartyKind
from app.models.texts import QT_TRANSLATE_NOOP as _
from app.models.texts import Language
from app.models.values import Aspect, CaseKind, CaseState, Door, LetterKind, Outcome, Protection, Role
from app.models.worklist import WorklistFilter
from app.services.pages_dispatch import Stage
from app.services.pages_sync import SyncState

ENUM_WORDS: dict[type[StrEnum], dict[str, str]] = {
    Role: {
        "reader": _("word", "Reader"),
        "caseworker": _("word", "Caseworker"),
        "approver": _("word", "Approver"),
        "specialist": _("word", "Specialist"),
        "manager": _("word", "Manager"),
        "operations": _("word", "Operations"),
    },
    Door: {
        "private_person": _("word", "Private person"),
        "estate_administrator": _("word", "Estate administrator"),
        "foreign_authority": _("word", "Foreign authority"),
        "other": _("word", "Other applicant"),
    },
    CaseKind: {
        "access_by_letter": _("word", "Access by letter"),
        "access_by_portal": _("word", "Access through the portal"),
        "extended_access": _("word", "Extended access"),
        "contact_change": _("word", "Change of contacts"),
        "termination": _("word", "Termination of access"),
        "complaint": _("word", "Complaint"),
        "document_access": _("word", "Document access"),
        "inquiry": _("word", "General inquiry"),
    },
    CaseState: {
        "registered": _("word", "Registered"),
        "in_progress": _("word", "In progress"),
        "on_hold": _("word", "On hold"),
        "submitted": _("word", "For approval"),
        "approved": _("word", "Approved"),
        "issued": _("word", "Letter final"),
        "dispatched": _("word", "Sent"),
        "closed": _("word", "Closed"),
    },
    Outcome: {
        "grant": _("word", "Granted"),
        "partial": _("word", "Partly granted"),
        "refuse": _("word", "Refused"),
        "dismiss": _("word", "Dismissed"),
        "discontinue": _("word", "Discontinued"),
    },
    LetterKind: {
        "receipt": _("word", "Receipt"),
        "interim_reply": _("word", "Interim reply"),
        "request_for_information": _("word", "Request for information"),
        "decision": _("word", "Decision"),
        "complaint_receipt": _("word", "Receipt for a complaint"),
        "discontinued": _("word", "Closed without a decision"),
        "advance_notice": _("word", "Advance notice"),
        "transfer": _("word", "Forwarded to another body"),
        "appeals_statement": _("word", "Statement to the appeals body"),
        "document_access_reply": _("word", "Reply about access to documents"),
        "returned_post": _("word", "Letter about returned post"),
        "free_letter": _("word", "Free letter"),
        "forwarded_papers": _("word", "Papers forwarded to another body"),
    },
    Protection: {
        "none": _("word", "Not protected"),
        "confidential": _("word", "Confidential address"),
        "strictly_confidential": _("word", "Strictly confidential address"),
        "own_staff": _("word", "Own staff"),
    },
    Aspect: {
        "facts": _("word", "what was registered"),
        "letters": _("word", "letters received"),
        "review": _("word", "the review"),
        "hold": _("word", "the wait"),
        "decision": _("word", "the decision"),
        "dispatch": _("word", "letters sent"),
        "assignment": _("word", "the assignment"),
        "notes": _("word", "notes"),
    },
    FindingResult: {
        "met": _("word", "Met"),
        "not_met": _("word", "Not met"),
        "not_relevant": _("word", "Not relevant"),
    },
    Verdict: {
        "granted": _("word", "Granted"),
        "narrowed": _("word", "Narrowed"),
        "refused": _("word", "Refused"),
    },
    AccessAnswer: {
        "all": _("word", "All of it"),
        "some": _("word", "Some of it"),
        "none": _("word", "None of it"),
    },
    ReversalGround: {
        "complaint": _("word", "The complaint is justified (section 33)"),
        "not_detrimental": _("word", "To nobody's detriment (section 35 a)"),
        "not_notified": _("word", "The decision has not reached the party (section 35 b)"),
        "invalid": _("word", "The decision is invalid (section 35 c)"),
        "other_law": _("word", "Other law allows it (section 35, fifth paragraph)"),
        "sent_back": _("word", "The appeals body set the decision aside (section 34)"),
    },
    ComplaintTiming: {
        "in_time": _("word", "In time"),
        "excused": _("word", "Too late, but not to blame (section 31 a)"),
        "special_reasons": _("word", "Too late, but for special reasons (section 31 b)"),
        "late": _("word", "Too late"),
    },
    AppealResult: {
        "upheld": _("word", "The decision is affirmed"),
        "changed": _("word", "The decision is changed"),
        "set_aside": _("word", "The decision is set aside and the case sent back"),
        "dismissed": _("word", "The complaint is dismissed"),
    },
    ReceivedFrom: {
        "stamp": _("word", "The receipt stamp"),
        "scan_date": _("word", "The date of the scan"),
        "email": _("word", "The e-mail's date"),
        "other": _("word", "Something else"),
    },
    PartyKind: {
        "person": _("word", "Person"),
        "deceased_estate": _("word", "Estate of a deceased person"),
        "bankruptcy_estate": _("word", "Bankruptcy estate"),
        "organisation": _("word", "Organisation"),
        "foreign_authority": _("word", "Foreign authority"),
    },
    NumberKind: {
        "birth_number": _("word", "National identity number"),
        "d_number": _("word", "D number"),
    },
    WorklistFilter: {
        "mine": _("word", "Mine"),
        "unassigned": _("word", "Unassigned"),
        "due_soon": _("word", "Due soon"),
        "overdue": _("word", "Overdue"),
        "on_hold": _("word", "On hold"),
        "came_back": _("word", "Letter came back"),
        "for_approval": _("word", "For approval"),
        "open": _("word", "All open"),
        "closed": _("word", "Closed"),
        "to_archive": _("word", "To the archive"),
        "all": _("word", "All cases"),
    },
    Stage: {
        "to_print": _("word", "To print"),
        "printed": _("word", "Printed, not in envelope"),
        "sent": _("word", "Sent"),
        "came_back": _("word", "Came back"),
        "withdrawn": _("word", "No longer in force"),
    },
    SyncState: {
        "offline": _("word", "Offline"),
        "syncing": _("word", "Syncing"),
        "synced": _("word", "Synced"),
        "waiting": _("word", "Waiting to be sent"),
        "attention": _("word", "Needs your answer"),
        "signed_out": _("word", "Signed out"),
    },
    Language: {
        "nb": _("word", "Norwegian Bokmål"),
        "nn": _("word", "Norwegian Nynorsk"),
        "en": _("word", "English"),
    },
    Unit: {
        "days": _("word", "days"),
        "weeks": _("word", "weeks"),
        "months": _("word", "months"),
    },
}

ACT_WORDS: dict[str, str] = {
    "letter_registered": _("word", "Letter registered"),
    "facts_corrected": _("word", "Registration corrected"),
    "document_received": _("word", "Document received"),
    "note_added": _("word", "Note added"),
    "case_assigned": _("word", "Case assigned"),
    "impartiality_declared": _("word", "Impartiality declared"),
    "registered_in_error": _("word", "Registered in error"),
    "basis_rows_set": _("word", "Basis rows set"),
    "checklist_filled": _("word", "Checklist filled in"),
    "matrix_filled": _("word", "Data elements reviewed"),
    "case_held": _("word", "Put on hold"),
    "case_resumed": _("word", "Resumed"),
    "decision_drafted": _("word", "Decision drafted"),
    "decision_proposed": _("word", "Submitted for approval"),
    "proposal_withdrawn": _("word", "Proposal withdrawn"),
    "case_discontinued": _("word", "Case discontinued"),
    "decision_approved": _("word", "Decision approved"),
    "approval_withdrawn": _("word", "Approval withdrawn"),
    "decision_returned": _("word", "Returned to the caseworker"),
    "letter_issued": _("word", "Letter made final"),
    "information_requested": _("word", "Information requested"),
    "letter_dispatched": _("word", "Letter sent"),
    "dispatch_corrected": _("word", "Not sent after all"),
    "letter_reprinted": _("word", "Letter printed again"),
    "case_closed": _("word", "Case closed"),
    "case_reopened": _("word", "Case reopened"),
    "post_returned": _("word", "Letter came back"),
    "post_return_withdrawn": _("word", "Letter had not come back"),
    "reversal_begun": _("word", "Change of the decision begun"),
    "reversal_dropped": _("word", "The decision stands"),
    "complaint_assessed": _("word", "Complaint assessed"),
    "complaint_forwarded": _("word", "Complaint sent to the appeals body"),
    "appeal_answered": _("word", "Answer from the appeals body"),
    "decision_overturned": _("word", "Decision changed or set aside by the appeals body"),
    "overturning_withdrawn": _("word", "Decision not changed or set aside after all"),
    "case_transferred": _("word", "Passed on to another body"),
    "case_handed_over": _("word", "Archive package made"),
}

OTHER_WORDS: dict[str, str] = {
    # deadlines
    "interim_reply": _("word", "Interim reply"),
    "something_came": _("word", "Something has come, deadline"),
    "information_due": _("word", "Information due"),
    "complaint": _("word", "Time limit for complaint"),
    "answer_promise": _("word", "Our answer promise"),
    # ways of dispatch
    "local_print": _("word", "Printed here"),
    "central_print": _("word", "Printed centrally"),
    "file": _("word", "Saved as a file"),
    # what is done beside the cases
    "texts_changed": _("word", "Letter texts changed"),
    # how far an act has come
    "confirmed": _("word", "Confirmed by the server"),
    "pending": _("word", "Waiting to be sent"),
    "held": _("word", "Held back"),
    "refused": _("word", "Refused by the server"),
    # kinds of file
    "pdf": _("word", "PDF"),
    "png": _("word", "PNG image"),
    "jpeg": _("word", "JPEG image"),
    "tiff": _("word", "TIFF image"),
    "email": _("word", "E-mail"),
}
