"""The settings, each declared once with its type, its first value, its label and its help. Knows no window.

Labels and helps are English here and translated by the window.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.models.texts import QT_TRANSLATE_NOOP
from app.services.pages import SettingLine
from app.services.profile import Profile


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """A setting (innstilling). ``kind`` is choice, folder, number, text or flag; a number lies in ``least``…``most``."""

    key: str
    kind: str
    first: str
    label: str
    help: str
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0

    def accepts(self, value: str) -> bool:
        """Whether a value is of this setting's kind."""
        match self.kind:
            case "choice":
                return value in self.choices
            case "number":
                return value.isascii() and value.isdigit() and self.least <= int(value) <= self.most
            case "flag":
                return value in ("yes", "no")
            case _:
                return "\x00" not in value and len(value) <= 1000


LANGUAGE, THEME, SCALE, CALM = "language", "theme", "scale", "calm"
WATCHED_FOLDER, DUE_SOON_DAYS, OFFLINE_DAYS = "watched_folder", "due_soon_days", "offline_days"
PRINTER, DUPLEX, SYNC_SECONDS = "printer", "duplex", "sync_seconds"
TRAY, SMALL_ENVELOPE, LABEL_SHEET = "tray", "small_envelope", "label_sheet"
PAPER_GRAMS, SMALL_ENVELOPE_GRAMS, LARGE_ENVELOPE_GRAMS = "paper_grams", "small_envelope_grams", "large_envelope_grams"
ORGANISATIONS_ONLINE, ORGANISATIONS_FOLDER = "organisations_online", "organisations_folder"
DATA_FOLDER, DATA_KEY = "data_folder", "data_key"
PRACTICE_FILE, GUARDED = "practice_file", "guarded"
"""What guards the key: a file beside the data (practice only), or the machine's key store or a passphrase."""

SETTINGS: tuple[Setting, ...] = (
    Setting(
        key=LANGUAGE,
        kind="choice",
        first="nb",
        choices=("nb", "nn", "en"),
        label=QT_TRANSLATE_NOOP("setting", "Language of the window"),
        help=QT_TRANSLATE_NOOP("setting", "Each letter follows the language of its case, whatever is chosen here."),
    ),
    Setting(
        key=THEME,
        kind="choice",
        first="system",
        choices=("system", "light", "dark"),
        label=QT_TRANSLATE_NOOP("setting", "Appearance"),
        help=QT_TRANSLATE_NOOP("setting", "Light, dark, or as the machine is set."),
    ),
    Setting(
        key=SCALE,
        kind="choice",
        first="100",
        choices=("100", "110", "125", "150", "175", "200"),
        label=QT_TRANSLATE_NOOP("setting", "Size of text and controls"),
        help=QT_TRANSLATE_NOOP("setting", "In percent of the usual size."),
    ),
    Setting(
        key=CALM,
        kind="choice",
        first="system",
        choices=("system", "yes", "no"),
        label=QT_TRANSLATE_NOOP("setting", "Less movement"),
        help=QT_TRANSLATE_NOOP("setting", "Nothing fades or moves by itself; what was changed keeps its mark instead."),
    ),
    Setting(
        key=WATCHED_FOLDER,
        kind="folder",
        first="",
        label=QT_TRANSLATE_NOOP("setting", "Folder with new scans"),
        help=QT_TRANSLATE_NOOP(
            "setting", "What the scanner puts here is taken in by itself. The files stay where they are."
        ),
    ),
    Setting(
        key=DUE_SOON_DAYS,
        kind="number",
        first="7",
        least=1,
        most=60,
        label=QT_TRANSLATE_NOOP("setting", "Days before a deadline"),
        help=QT_TRANSLATE_NOOP("setting", "How many days ahead a case is listed as due soon."),
    ),
    Setting(
        key=OFFLINE_DAYS,
        kind="number",
        first="7",
        least=1,
        most=30,
        label=QT_TRANSLATE_NOOP("setting", "Days without contact"),
        help=QT_TRANSLATE_NOOP(
            "setting",
            "After so many days without the server, cases here are locked until you sign in again. Nothing is lost.",
        ),
    ),
    Setting(
        key=PRINTER,
        kind="text",
        first="",
        label=QT_TRANSLATE_NOOP("setting", "Printer for letters"),
        help=QT_TRANSLATE_NOOP("setting", "Left empty, the machine's own printer is used."),
    ),
    Setting(
        key=DUPLEX,
        kind="flag",
        first="yes",
        label=QT_TRANSLATE_NOOP("setting", "Print on both sides"),
        help=QT_TRANSLATE_NOOP("setting", "Used where the printer can do it."),
    ),
    Setting(
        key=TRAY,
        kind="text",
        first="",
        label=QT_TRANSLATE_NOOP("setting", "Paper tray for letters"),
        help=QT_TRANSLATE_NOOP(
            "setting", "As the printer calls it, e.g. Tray2. Left empty, the printer chooses. Not used on Windows."
        ),
    ),
    Setting(
        key=SMALL_ENVELOPE,
        kind="choice",
        first="c5",
        choices=("c5", "c65"),
        label=QT_TRANSLATE_NOOP("setting", "Window envelope for ordinary letters"),
        help=QT_TRANSLATE_NOOP("setting", "Letters with too many sheets for it go in C4."),
    ),
    Setting(
        key=LABEL_SHEET,
        kind="choice",
        first="L7163",
        choices=("L7163", "L7160"),
        label=QT_TRANSLATE_NOOP("setting", "Sheet of address labels"),
        help=QT_TRANSLATE_NOOP("setting", "Can be changed each time labels are made."),
    ),
    Setting(
        key=PAPER_GRAMS,
        kind="number",
        first="80",
        least=50,
        most=250,
        label=QT_TRANSLATE_NOOP("setting", "Paper weight (g/m²)"),
        help=QT_TRANSLATE_NOOP("setting", "Stands on the packet of paper. The weight of letters is computed from it."),
    ),
    Setting(
        key=SMALL_ENVELOPE_GRAMS,
        kind="number",
        first="7",
        least=1,
        most=100,
        label=QT_TRANSLATE_NOOP("setting", "Weight of the window envelope (g)"),
        help=QT_TRANSLATE_NOOP("setting", "An empty envelope for ordinary letters."),
    ),
    Setting(
        key=LARGE_ENVELOPE_GRAMS,
        kind="number",
        first="18",
        least=1,
        most=200,
        label=QT_TRANSLATE_NOOP("setting", "Weight of the C4 envelope (g)"),
        help=QT_TRANSLATE_NOOP("setting", "An empty envelope for thick letters."),
    ),
    Setting(
        key=SYNC_SECONDS,
        kind="number",
        first="15",
        least=2,
        most=600,
        label=QT_TRANSLATE_NOOP("setting", "Seconds between syncs"),
        help=QT_TRANSLATE_NOOP(
            "setting", "How often the server is asked for news. Your own work is sent at once, whatever stands here."
        ),
    ),
    Setting(
        key=ORGANISATIONS_ONLINE,
        kind="flag",
        first="no",
        label=QT_TRANSLATE_NOOP("setting", "Look organisations up in Enhetsregisteret"),
        help=QT_TRANSLATE_NOOP(
            "setting",
            "Only the organisation number is sent, to the open register at data.brreg.no. Never in practice.",
        ),
    ),
    Setting(
        key=ORGANISATIONS_FOLDER,
        kind="folder",
        first="",
        label=QT_TRANSLATE_NOOP("setting", "Folder with a copy of Enhetsregisteret"),
        help=QT_TRANSLATE_NOOP("setting", "Used where organisations are not looked up on the network."),
    ),
)


def setting(key: str) -> Setting:
    """The setting with this key. Raises ``KeyError``: asking for one that is not declared is a bug."""
    found = next((item for item in SETTINGS if item.key == key), None)
    if found is None:
        raise KeyError(key)
    return found


def setting_lines(values: Mapping[str, str]) -> tuple[SettingLine, ...]:
    """All settings with their present values; a kept value that no longer fits gives way to the first one."""
    return tuple(
        SettingLine(
            key=item.key,
            kind=item.kind,
            value=value_of(values, item.key),
            label=item.label,
            help=item.help,
            choices=item.choices,
        )
        for item in SETTINGS
    )


def place_lines(profile: Profile | None) -> tuple[SettingLine, ...]:
    """Where the local data lies and what guards its key; to be read, not changed (kind "info")."""
    if profile is None:
        return ()
    return (
        SettingLine(
            key=DATA_FOLDER,
            kind="info",
            value=str(profile.folder),
            label=QT_TRANSLATE_NOOP("setting", "Local data"),
            help=QT_TRANSLATE_NOOP("setting", "Cases, letters and typing are kept here, encrypted."),
        ),
        SettingLine(
            key=DATA_KEY,
            kind="info",
            value=PRACTICE_FILE if profile.practice else GUARDED,
            label=QT_TRANSLATE_NOOP("setting", "The key to the local data"),
            help=QT_TRANSLATE_NOOP("setting", "Without it nobody can read what lies in the folder."),
        ),
    )


def value_of(values: Mapping[str, str], key: str) -> str:
    """The present value of one setting."""
    item = setting(key)
    kept = values.get(key, item.first)
    return kept if item.accepts(kept) else item.first
