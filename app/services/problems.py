"""What the environment did to us: the second of the three kinds of error.

A rule that says no is a ``Refused`` (see ``app.models.check``); anything that is neither a refusal nor one of
these is a bug. Each problem says what happened, what is safe and what to do; the sentence is English here and
is translated by the window. ``values`` fill the placeholders and never hold personal data.

    Problem
    ├── StorageProblem      the local database or the document folder
    ├── ServerProblem       the server cannot be reached, or answers something we cannot use
    ├── IntakeProblem       a file could not be read from where it lies
    ├── LetterProblem       a letter cannot be made as it stands
    ├── PrintProblem        the printer or the target folder
    ├── SignInProblem       no session, no key, wrong passphrase
    └── LeaseProblem        too long without contact: cases here are locked until the server is heard of
"""

from __future__ import annotations

from app.models.texts import QT_TRANSLATE_NOOP


class Problem(Exception):
    """Something outside the rules went wrong; ``sentence`` has the words, ``values`` its placeholders."""

    sentence: str = QT_TRANSLATE_NOOP("problem", "Something outside the program went wrong. Nothing is lost.")

    def __init__(self, **values: str) -> None:
        self.values = values
        super().__init__(self.sentence.format_map(_Forgiving(values)))


class _Forgiving(dict[str, str]):
    """Lets a sentence be shown even where a placeholder has no value, rather than hiding the problem."""

    def __missing__(self, key: str) -> str:
        return "…"


class StorageProblem(Problem):
    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The local database cannot be used: {detail}. What was saved before is safe. "
        "Free disk space or ask operations, then try again.",
    )


class ServerProblem(Problem):
    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The server cannot be reached just now: {detail}. Your work is saved on this machine and is sent later.",
    )


class LogForked(ServerProblem):
    """The server's log is another than the one followed so far, e.g. after a restore from a backup."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The server's history is another than the one this workbench has followed: {detail}. Your work is safe here; "
        "it is compared with the server's again.",
    )


class IntakeProblem(Problem):
    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The file {file} cannot be read from where it lies: {detail}. Nothing was registered. "
        "Check that the file still exists and try again.",
    )


class LetterProblem(Problem):
    sentence = QT_TRANSLATE_NOOP(
        "problem", "The letter cannot be made as it stands: {detail}. Your text is saved. Mend this and try again."
    )


class PrintProblem(Problem):
    sentence = QT_TRANSLATE_NOOP(
        "problem", "The letter was not printed: {detail}. The letter itself is safe and can be printed again."
    )


class SignInProblem(Problem):
    sentence = QT_TRANSLATE_NOOP(
        "problem", "You are not signed in: {detail}. Saved work stays on this machine. Sign in again to go on."
    )


class LeaseProblem(Problem):
    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The server has not been heard of for more than {days} days, so the cases on this machine are locked. Nothing is "
        "lost: your work is kept and is sent. Connect to the server, and they open again.",
    )


class PassphraseNeeded(SignInProblem):
    """The machine has no keyring that we trust, so the local data is unlocked by a passphrase that is kept nowhere.

    ``fresh`` says that none was chosen yet.
    """

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "This machine keeps no secrets for us, so your local data is locked with a passphrase. Nothing of it is kept.",
    )

    def __init__(self, fresh: bool = True, **values: str) -> None:
        super().__init__(**values)
        self.fresh = fresh
