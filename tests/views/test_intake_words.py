"""What intake says of a file is said in the language of the window, wherever it is shown."""

from __future__ import annotations

from app.models.texts import Language
from app.services.intake.judgement import Why
from app.services.pages_intake import IntakeAnswer
from app.services.tray import UNREADABLE
from app.views.main_window import MainWindow
from app.views.register.answers import IntakeAnswers


def refused(why: Why) -> IntakeAnswer:
    return IntakeAnswer(file="brev.pdf", accepted=False, sentence=why.sentence)


def test_a_dropped_file_is_refused_in_norwegian(window: MainWindow) -> None:
    window.translations.choose(Language.NB)

    window.news.taken_in((refused(Why.EMPTY_FILE), IntakeAnswer(file="borte.pdf", accepted=False, sentence=UNREADABLE)))

    told = [notice.text for notice in window.frame.messages.notices()]
    assert any(text.startswith("brev.pdf: Filen er tom.") for text in told)
    assert any(text.startswith("borte.pdf: Filen kunne ikke leses") for text in told)


def test_the_answers_of_the_tray_are_norwegian_too(window: MainWindow) -> None:
    window.translations.choose(Language.NB)
    answers = IntakeAnswers(window)

    answers.show_answers((refused(Why.EMPTY_FILE),))

    (notice,) = answers.notices
    assert "Filen er tom." in notice.text
    answers.dismiss()
    answers.deleteLater()
