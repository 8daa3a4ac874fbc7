"""What is said when a change of the letter texts is refused: obstacle and way out. Data only, by the reason's name."""

from __future__ import annotations

from app.models.texts import QT_TRANSLATE_NOOP as _

LETTER_TEXTS: dict[str, str] = {
    "texts_changed": _(
        "reason",
        "{name} changed the letter texts after you opened them. What you have written is kept. "
        "Look at that change, and save yours again.",
    ),
    "texts_why_missing": _("reason", "Say why the texts are changed. It stands in their history."),
    "texts_begin_early": _("reason", "A change cannot count from a day that has passed. Choose today or a later day."),
    "text_language_missing": _("reason", "The text «{text}» is not written in all three languages."),
    "text_line_break": _("reason", "The phrase «{text}» has a line break. A phrase is one paragraph."),
    "text_too_long": _("reason", "The text «{text}» is too long. Use at most {most} characters."),
    "text_name_wrong": _("reason", "The name «{text}» cannot be used. Use small letters a–z, digits and underscores."),
    "phrase_unknown": _("reason", "There is no phrase called «{text}»."),
    "placeholder_unknown": _(
        "reason",
        "The text «{text}» has {placeholder}, which no letter can fill in. Choose a placeholder from the list.",
    ),
    "placeholder_gone": _(
        "reason",
        "The phrase «{text}» must keep {placeholder}. Without it the letter would leave out what belongs there.",
    ),
    "template_unknown": _("reason", "There is no template called «{template}»."),
    "template_circle": _("reason", "The template «{template}» would contain itself."),
    "template_too_long": _("reason", "The template «{template}» would make too long a letter. Take something out."),
    "part_wrong": _(
        "reason",
        "Part {part} of the template «{template}» must be one thing: a text, a heading, a list, a generated part or "
        "another template.",
    ),
    "part_unknown": _("reason", "The template «{template}» names «{part}», which does not exist."),
    "part_locked": _(
        "reason",
        "The part «{text}» must stay in the letter «{template}», locked and under the same conditions, "
        "because the law demands it.",
    ),
    "law_unknown": _("reason", "There is no law called «{law}»."),
    "section_missing": _("reason", "Say which section «{text}» stands for."),
    "standard_unknown": _("reason", "The library has no text called «{text}»."),
    "standard_place_unknown": _(
        "reason", "The text «{text}» belongs in no place that letters have. Choose one from the list."
    ),
    "abbreviation_wrong": _(
        "reason",
        "The word «{short}» cannot be an abbreviation. Use up to 12 letters, digits and hyphens, without spaces.",
    ),
    "abbreviation_taken": _("reason", "The abbreviation «{short}» belongs to «{title}» already."),
}
