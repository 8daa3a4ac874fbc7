"""The window speaks bokmål and nynorsk completely: every string, with the same placeholders, compiled and loaded."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.models.reasons import Reason, refused
from app.models.texts import Language
from app.services.problems import LetterProblem, ServerProblem
from app.views.actions import ActionRegistry, duplicates
from app.views.i18n import Translations
from app.views.widgets.fields import LineField
from app.views.widgets.looks import deadline_look
from app.views.words import problem_text, refusal_text
from resources.translations.catalogue import Entry, read_catalogue
from resources.translations.extraction import Untranslatable, messages_of
from resources.translations.update import FOLDER, english, fresh_messages, merged

FOUND = fresh_messages()
APP = {language: read_catalogue(FOLDER / f"app_{language}.ts") for language in ("nb", "nn", "en")}
QT = {language: read_catalogue(FOLDER / f"qtbase_{language}.ts") for language in ("nb", "nn")}
NORWEGIAN = {
    f"{name}_{language}": entries
    for name, group in (("app", APP), ("qtbase", QT))
    for language, entries in group.items()
    if language != "en"
}
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
_MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Translations]:
    translations = Translations(qapp, Language.NB)
    yield translations
    translations.choose(Language.NB)
    for translator in translations.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    translations.deleteLater()


# --- the files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_string_in_the_source_has_its_translation_and_no_other_is_left(language: str) -> None:
    known = {entry.key: entry for entry in APP[language]}

    assert known.keys() - FOUND.keys() == set(), "gone from the source: run python -m resources.translations.update"
    assert FOUND.keys() - known.keys() == set(), "new in the source: run python -m resources.translations.update"
    assert [entry.key for entry in APP[language] if not (entry.finished and all(entry.forms))] == []
    assert [key for key, entry in known.items() if entry.plural != FOUND[key].plural] == []


def test_english_has_the_plurals_and_only_them() -> None:
    assert {entry.key for entry in APP["en"]} == english(FOUND).keys()
    assert [entry.key for entry in APP["en"] if not (entry.finished and all(entry.forms))] == []
    assert [form for entry in APP["en"] for form in entry.forms if "(s)" in form] == []


def test_a_string_is_found_wherever_it_is_marked() -> None:
    source = """
from app.models.texts import QT_TRANSLATE_NOOP as _
WORD = {"a": _("word", "Reader")}
class Page:
    def say(self, name):
        self.tr("A long text, "
                "in two parts")
        QCoreApplication.translate("looks", "%n day(s)", "", 3)
        QCoreApplication.translate("word", WORD["a"])
        raise ServerProblem(detail=name or "no answer")
    class Inner:
        def say(self, count):
            self.tr("%n case(s)", "", count)
"""

    found = {message.key: message.plural for message in messages_of(source)}

    assert found == {
        ("word", "Reader"): False,
        ("Page", "A long text, in two parts"): False,
        ("looks", "%n day(s)"): True,
        ("problem", "no answer"): False,
        ("Inner", "%n case(s)"): True,
    }


@pytest.mark.parametrize("call", ['self.tr(f"{name} is here")', "self.tr(name)", 'self.tr("a" + name)'])
def test_a_string_that_is_put_together_is_refused(call: str) -> None:
    with pytest.raises(Untranslatable):
        list(messages_of(f"class Page:\n    def say(self, name):\n        {call}\n"))


def test_a_new_string_is_unfinished_and_an_old_one_keeps_its_words() -> None:
    source = 'class Page:\n    def say(self):\n        self.tr("Save")\n        self.tr("Open")\n'
    found = {message.key: message for message in messages_of(source)}
    old = (Entry("Page", "Save", ("Lagre",)), Entry("Page", "Gone", ("Borte",)))

    entries = merged(found, old, {})

    assert [(entry.source, entry.forms, entry.finished) for entry in entries] == [
        ("Open", ("",), False),
        ("Save", ("Lagre",), True),
    ]


# --- the words ---------------------------------------------------------------------------------------


def _forms(entries: tuple[Entry, ...]) -> Iterator[tuple[Entry, str]]:
    return ((entry, form) for entry in entries for form in entry.forms)


@pytest.mark.parametrize("entries", [*NORWEGIAN.values(), APP["en"]], ids=[*NORWEGIAN, "app_en"])
def test_every_form_has_the_placeholders_of_its_source(entries: tuple[Entry, ...]) -> None:
    faults = [
        (entry.key, form)
        for entry, form in _forms(entries)
        if sorted(_PLACEHOLDER.findall(form)) != sorted(_PLACEHOLDER.findall(entry.source))
    ]

    assert faults == []


@pytest.mark.parametrize("entries", NORWEGIAN.values(), ids=NORWEGIAN)
def test_ends_and_mnemonics_are_as_in_the_source(entries: tuple[Entry, ...]) -> None:
    ends = [
        (entry.key, form)
        for entry, form in _forms(entries)
        if (end := entry.source.replace("...", "…").rstrip()[-1:]) in ".:…?" and form.rstrip()[-1:] != end
    ]
    mnemonics = [
        (entry.key, form)
        for entry, form in _forms(entries)
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(entry.source))
    ]

    assert ends == []
    assert mnemonics == []


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize(
    "menu", ["QLineEdit", "QWidgetTextControl", "QPlatformTheme", "QAbstractSpinBox", "QPrintWidget"]
)
def test_no_two_entries_of_a_menu_have_the_same_mnemonic(menu: str, language: str) -> None:
    letters = [
        letter.lower()
        for entry, form in _forms(QT[language])
        if entry.context == menu
        for letter in _MNEMONIC.findall(form)
    ]

    assert letters
    assert len(letters) == len(set(letters)), letters


@pytest.mark.parametrize("entries", NORWEGIAN.values(), ids=NORWEGIAN)
def test_signs_are_norwegian(entries: tuple[Entry, ...]) -> None:
    """«…» for quotations, an en dash, and one sign for an ellipsis. A tag of Qt's may need its straight quotes."""
    wrong = re.compile(r"""["“”]|\.\.\.| - |—|(?<!\w)'|'(?!\w)| $|  """)

    assert [
        (entry.key, form) for entry, form in _forms(entries) if wrong.search(form) and entry.source != "Show "
    ] == []


_BOKMAAL = (
    "ikke|hvis|hva|hvem|hvor|hvilk\\w+|hvorfor|hvordan|jeg|noen?|fra|være|bare|saken|søker\\w*|brevene|vedtakene|gjør|gjøre|"
    "kun|flere|mer|allerede|fortsatt|uten|mens|hjemmel\\w*|formål\\w*|foreløpig\\w*|oppgave\\w*|opplysningene|filen|siden|"
    "maskinen|serveren|avsender\\w*|mottaker\\w*|finnes|kommer|dager|uker|lagret|sendes|vises|åpne\\w*"
)
_NYNORSK = (
    "ikkje|dersom|kva|kven|kvar|korleis|kvifor|eg|nokon?|noko|frå|vere|berre|saka|søkjar\\w*|breva|gjer|gjere|vart|fleire|"
    "meir|framleis|utan|medan|heimel\\w*|føremål\\w*|førebels|oppgåve\\w*|opplysningane|fila|sida|maskina|tenar\\w*|"
    "avsendar\\w*|mottakar\\w*|finst|kjem|dagar|veker|ho|dei|lagra|opne\\w*"
)


@pytest.mark.parametrize(("language", "foreign"), [("nn", _BOKMAAL), ("nb", _NYNORSK)])
def test_the_two_written_languages_are_not_mixed(language: str, foreign: str) -> None:
    words = re.compile(rf"\b(?:{foreign})\b", re.IGNORECASE)

    assert [
        (entry.key, hit) for entry, form in _forms((*APP[language], *QT[language])) for hit in words.findall(form)
    ] == []


# --- what is loaded ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*NORWEGIAN, "app_en"])
def test_the_compiled_file_says_what_its_source_says(qapp: QApplication, name: str) -> None:
    translator = QTranslator()
    assert translator.load(name, str(FOLDER))

    old = [
        (entry.key, number)
        for entry in (NORWEGIAN.get(name) or APP["en"])
        for number, form in zip((1, 2), entry.forms, strict=False)
        if translator.translate(entry.context, entry.source, "", number if entry.plural else -1) != form
    ]

    assert old == [], "run python -m resources.translations.update"


def _classes() -> dict[str, set[str]]:
    """The contexts that must be classes, and the modules they stand in: those spelt like a class."""
    return {
        context: set(files)
        for (context, _), message in FOUND.items()
        for files in [message.files]
        if context[0].isupper()
    }


def test_a_string_of_a_class_is_looked_up_under_that_very_class() -> None:
    """PySide asks for the names of the meta-objects; a mixin that is no QObject would be asked for in vain."""
    missing = []
    for context, files in _classes().items():
        modules = [importlib.import_module(file.removesuffix(".py").replace("/", ".")) for file in sorted(files)]
        found = [getattr(module, context, None) for module in modules]
        if not all(isinstance(item, type) and issubclass(item, QObject) for item in found):
            missing.append(context)

    assert missing == []


def test_a_sentence_of_every_kind_comes_out_in_the_language_in_use(speak: Translations, qtbot: QtBot) -> None:
    # given
    field = LineField("Navn", required=True)
    qtbot.addWidget(field)
    said = {}

    # when
    for language in Language:
        speak.choose(language)
        said[language] = (
            field.tr("required"),
            refusal_text(refused(Reason.CASE_CLOSED)),
            problem_text(ServerProblem(detail="no connection")).split(".")[0],
            deadline_look(1).text,
            deadline_look(-3).text,
            QCoreApplication.translate("setting", "Appearance"),
            QCoreApplication.translate("identifier", "it has the wrong number of digits."),
        )

    # then: also from the class a string is inherited from, and inside another sentence
    assert said[Language.NB] == (
        "må fylles ut",
        "Saken er avsluttet. Gjenåpne den først.",
        "Serveren er ikke å nå akkurat nå: ingen forbindelse",
        "Om 1 dag",
        "3 dager over fristen",
        "Utseende",
        "det har feil antall siffer.",
    )
    assert said[Language.NN] == (
        "må fyllast ut",
        "Saka er avslutta. Opne ho att først.",
        "Tenaren er ikkje å nå akkurat no: ikkje noko samband",
        "Om 1 dag",
        "3 dagar over fristen",
        "Utsjånad",
        "det har feil tal på siffer.",
    )
    assert said[Language.EN][3:5] == ("In 1 day", "3 days overdue")


def test_keys_are_the_same_in_every_language(qtbot: QtBot, speak: Translations) -> None:
    # given: "Enter" is what the Return key is called in Norwegian
    found = []

    # when
    for language in Language:
        speak.choose(language)
        window = QWidget()
        qtbot.addWidget(window)
        actions = ActionRegistry(window).all()
        assert duplicates(actions) == []
        found.append([key for action in actions for key in action.shortcuts()])

    # then
    assert found[0] == found[1] == found[2]


def test_the_fault_of_a_letter_is_translated_inside_the_problem(speak: Translations) -> None:
    problem = LetterProblem(detail="This kind of letter does not fit the case as it stands.")

    assert "Denne typen brev passer ikke til saken slik den er nå." in problem_text(problem)


def test_qts_own_dialogs_menus_and_keys_are_norwegian_too(speak: Translations, qtbot: QtBot) -> None:
    # given
    said = {}

    # when
    for language in (Language.NB, Language.NN):
        speak.choose(language)
        box = QMessageBox()
        qtbot.addWidget(box)
        box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
        line = QLineEdit()
        qtbot.addWidget(line)
        said[language] = (
            [button.text() for button in box.buttons()],
            line.createStandardContextMenu().actions()[0].text().split("\t")[0],
            QKeySequence("Ctrl+Left").toString(QKeySequence.SequenceFormat.NativeText),
        )

    # then
    assert said[Language.NB] == (["Lagre", "Avbryt"], "&Angre", "Ctrl+Pil venstre")
    assert said[Language.NN] == (["Lagre", "Avbryt"], "&Angre", "Ctrl+Pil venstre")
