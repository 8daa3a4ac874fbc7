"""What is said when a rule about the time after a decision refuses: returned post, reversal, complaint, passing on.

Data only, by the name of the reason; ``app.models.reasons`` lays these beside all other sentences.
"""

from __future__ import annotations

from app.models.texts import QT_TRANSLATE_NOOP as _

AFTERWARDS: dict[str, str] = {
    "letter_withdrawn": _("reason", "Another decision has taken the place of this letter, so it is not sent."),
    "letter_overturned": _(
        "reason", "The appeals body has changed or set aside this decision, so its letter is not sent."
    ),
    "letter_replaced": _("reason", "Another decision has already taken the place of this one."),
    "already_overturned": _("reason", "It is already recorded what the appeals body did to this decision."),
    "not_overturned": _("reason", "It is not recorded that the appeals body changed or set aside this decision."),
    "result_leaves_decision": _(
        "reason", "Our decision stands by this answer. Record here only that it was changed or set aside."
    ),
    "overturned_before_made": _(
        "reason", "The appeals body cannot have decided before our own decision. Check the day."
    ),
    "overturn_not_recorded": _(
        "reason", "Record first, in the case of the decision, that the appeals body set it aside."
    ),
    "decision_changed_above": _(
        "reason", "The appeals body has changed this decision. What it decided counts, and it is not changed here."
    ),
    "set_aside_stands": _(
        "reason",
        "The appeals body set this decision aside, so it cannot stand. Write a new one, "
        "or take back what was recorded about the appeals body if that was a mistake.",
    ),
    "already_returned": _("reason", "It is already noted that this letter came back."),
    "returned_before_sent": _("reason", "The letter cannot have come back before it was sent. Check the day."),
    "not_returned": _("reason", "It is not noted that this letter came back."),
    "post_returned": _(
        "reason", "A letter came back and has not been sent again. Send it again, or say why that cannot be done."
    ),
    "nothing_to_reverse": _(
        "reason", "There is no decision here that can be changed. It must be final, or a complaint must name it."
    ),
    "already_reversing": _("reason", "The decision is being changed already."),
    "not_reversing": _("reason", "No decision is being changed in this case."),
    "reversal_open": _(
        "reason",
        "The decision in this case is being changed. Finish that, or let the decision stand, before you do this.",
    ),
    "complaint_unnamed": _("reason", "Say which complaint led to this: its case number."),
    "reversal_ground_wrong": _("reason", "This ground does not fit the case. Choose another one."),
    "reversal_changes_nothing": _(
        "reason",
        "The new decision says the same as the one before. Change what is to be different, or let the decision stand.",
    ),
    "reversal_detriment": _(
        "reason",
        "The new decision gives the party less than the one before. "
        "The ground you chose does not allow that (Public Administration Act sections 33 and 35).",
    ),
    "advance_notice_missing": _(
        "reason",
        "The new decision gives the party less than the one before. "
        "Send an advance notice first (Public Administration Act section 16).",
    ),
    "not_a_complaint": _("reason", "This can only be done in a complaint."),
    "complaint_not_assessed": _(
        "reason",
        "Find out first whether the complaint can be tried: "
        "who complains, whether it is signed, and whether it came in time.",
    ),
    "complaint_inadmissible": _(
        "reason",
        "You have found that the complaint cannot be tried. Then it is dismissed; it is neither granted nor sent on.",
    ),
    "complaint_admissible": _(
        "reason", "You have found that the complaint can be tried, so it is not dismissed. Assess it anew, or try it."
    ),
    "complaint_dismissed": _(
        "reason", "The complaint is about to be dismissed. Take the dismissal out of the decision before it goes on."
    ),
    "complaint_late": _(
        "reason",
        "By its dates the complaint came too late. Choose an exception, or correct the dates in the registration.",
    ),
    "complaint_too_old": _(
        "reason",
        "The complaint came more than a year after the decision, "
        "so it cannot be tried (Public Administration Act section 31).",
    ),
    "exception_unreasoned": _(
        "reason", "Say why the complaint is tried although it came too late (Public Administration Act section 31)."
    ),
    "statement_unwritten": _("reason", "The statement needs the facts and our assessment. Write both."),
    "appeals_address_missing": _(
        "reason", "The appeals body has no postal address for this day. Operations must fill in {field} in {file}."
    ),
    "not_forwarded": _("reason", "The complaint is not with the appeals body."),
    "at_appeals_body": _("reason", "The appeals body has the complaint. Record its answer first."),
    "answered_before_sent": _("reason", "The answer cannot be older than our statement. Check the day."),
    "addressee_missing": _("reason", "Say whom this letter goes to: a name and an address."),
    "copy_missing": _("reason", "The party must get a copy of the statement."),
    "already_transferred": _("reason", "This matter has already been passed on."),
    "due_missing": _("reason", "This letter needs a day by which it must be answered."),
    "letter_words_missing": _("reason", "This kind of letter needs your own words."),
    "letter_title_missing": _("reason", "Give the letter a title."),
    "not_discontinued": _("reason", "This letter belongs to a case that is discontinued. Discontinue the case first."),
    "access_not_asked": _("reason", "Nobody has asked to see documents in this case."),
    "access_answer_missing": _("reason", "Say how much of the documents may be seen."),
    "provision_missing": _(
        "reason", "A refusal names its provision down to paragraph and letter (Public Administration Act section 21)."
    ),
    "provision_superfluous": _(
        "reason", "Everything is shown, so no provision is needed. Take it out, or say what is not shown."
    ),
    "no_post_returned": _("reason", "No letter has come back in this case."),
}
