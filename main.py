"""Arbeidsbenken: reads the arguments, builds the parts and runs. The only place that knows all of them.

Imports inside functions are this file's privilege: the frame is shown first, and the heavy rooms (store, letters, sign-in)
are loaded in a worker after the first paint; the server and the checks never load Qt at all.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.services import machine

if TYPE_CHECKING:
    from app.services.opening import Opening
    from app.services.pages import Person
    from app.services.protocol import Workbench
    from app.services.sessions import RenewingApi
    from app.views.page_stack import PageClass

LANGUAGES = ("nb", "nn", "en")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 all well, 1 something failed, 2 wrong usage."""
    arguments = _parser().parse_args(argv)
    if arguments.command is None:
        arguments = _parser().parse_args(["open" if machine.has_screen() else "play"])
    command: Callable[[argparse.Namespace], int] = arguments.run
    return command(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="Arbeidsbenken: from letter to decision.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    opening = commands.add_parser("open", help="open the workbench (the default where there is a screen)")
    opening.add_argument("--home", type=Path, default=None, help="the folder for settings and local data")
    opening.set_defaults(run=_open)
    play = commands.add_parser("play", help="rehearse the whole job in real windows against a real server")
    play.add_argument(
        "--cases", type=Path, default=None, help="scanned letters with truth files (the practice letters)"
    )
    play.add_argument(
        "--out", type=Path, default=Path("out"), help="where letters, pictures and summary.json go (./out)"
    )
    play.add_argument("--language", choices=LANGUAGES, default="nb", help="the language of the windows (nb)")
    play.add_argument("--today", type=date.fromisoformat, default=None, help="the business date (today in Oslo)")
    play.set_defaults(run=_play)
    intake = commands.add_parser("intake", help="say what the program makes of files, without registering them")
    intake.add_argument("files", nargs="+", type=Path, metavar="FILE")
    intake.add_argument("--json", action="store_true", help="one JSON object a file, one a line")
    intake.set_defaults(run=_intake)
    verify = commands.add_parser("verify", help="check the hash chains of a log, or a letter")
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE.pdf", help="a letter to check")
    verify.add_argument("--code", default="", help="the code on a letter of paper to look up")
    verify.add_argument("--database", default="", metavar="URL", help="a server's database")
    verify.add_argument("--home", type=Path, default=None, help="the folder with the local data to check")
    verify.add_argument("--json", action="store_true", help="one JSON object")
    verify.set_defaults(run=_verify)
    _add_serve(commands)
    return parser


def _add_serve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from server.settings import add_arguments

    serve = commands.add_parser("serve", help="run the server")
    add_arguments(serve)
    serve.add_argument("--watch-stdin", action="store_true", help="end when standard input ends")
    serve.set_defaults(run=_serve)


# --- the window --------------------------------------------------------------------------------------


def _ready_for_qt() -> bool:
    missing = machine.missing_libraries()
    if missing:
        print(f"Qt needs libraries that are not installed: {', '.join(missing)}.", file=sys.stderr)
        print("On Debian or Ubuntu run this as root:  .ci/setup", file=sys.stderr)
    return not missing


class _Ways:
    """The ways into a workbench (``app.views.bench.Ways``), with the heavy rooms loaded when they are first used."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._opening: Opening | None = None
        self._turn = threading.Lock()
        self._file = machine.peek(home)

    @property
    def practice(self) -> bool | None:
        if self._opening is not None:
            home = self._opening.home
            return home.practice if home.practice or home.server else None
        return bool(self._file.get("practice")) if self._file else None

    @property
    def last_person(self) -> str:
        last = self._file.get("last") if self._file else None
        return str(last.get("person", "")) if isinstance(last, dict) else ""

    def _open(self) -> Opening:
        with self._turn:
            if self._opening is None:
                from app.services.opening import Opening

                self._opening = Opening(self._home)
            return self._opening

    def try_server(self, address: str) -> None:
        self._open().try_server(address)

    def begin_practice(self) -> None:
        self._open().begin_practice()
        self._open().fill_practice()

    def people(self) -> tuple[Person, ...]:
        return self._open().people()

    def enter_practice(self, person: str) -> Workbench:
        """Whoever comes back sees what lies here at once; anybody else is let in by the server."""
        if self._opening is None and person == self.last_person:
            return self._come_back(person)
        return self._open().enter_practice(person)

    def _come_back(self, person: str) -> Workbench:
        from app.services.coming_back import come_back
        from app.services.home import HomeFile, read_home

        return come_back(self._home, read_home(self._home) or HomeFile(), lambda: self._connect(person))

    def _connect(self, person: str) -> RenewingApi:
        """Runs in the sync, when the list has been on the screen for a while: loads what was left for later."""
        # So that the first visit of a page and the first letter need not wait for it.
        import app.services.letters.lint
        import app.views.page_table  # noqa: F401

        return self._open().line_of(person)

    def enter_with_work_account(self) -> Workbench:
        return self._open().enter_with_work_account()

    def unlock(self, passphrase: str) -> Workbench:
        return self._open().unlock(passphrase)

    def close(self) -> None:
        if self._opening is not None:
            self._opening.close()


def _open(arguments: argparse.Namespace) -> int:
    if not _ready_for_qt():
        return 1
    collect_again = machine.start_without_collecting()
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from app.views.bench import Bench
    from app.views.crash import CrashDesk
    from app.views.instance import SingleInstance

    home = machine.home_folder(arguments.home)
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("arbeidsbenken")
    crash = CrashDesk(app)
    crash.install()
    instance = SingleInstance(home)
    if not instance.first:
        from app.views.instance_line import hand_over

        hand_over(machine.line_name(home), "")
        return 0
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    bench = Bench(app, settings, _Ways(home), _Pages)
    bench.left.connect(app.quit)
    bench.show()
    QTimer.singleShot(machine.START_MS, collect_again)
    code = app.exec()
    instance.release()
    return code


class _Pages(dict[str, "PageClass"]):
    """The pages by name. The worklist is loaded by itself, because it is shown first; the others at the first visit."""

    def __missing__(self, name: str) -> PageClass:
        if name == "worklist":
            from app.views.inbox.page import WorklistPage

            return self.setdefault(name, WorklistPage)
        from app.views.page_table import page_table

        self.update(page_table())
        return self[name]


# --- the other commands ------------------------------------------------------------------------------


def _play(arguments: argparse.Namespace) -> int:
    """Two people rehearse every letter. 0 all went well, 1 a case failed, 2 there is nothing to play."""
    if not machine.has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if not _ready_for_qt():
        return 1
    import tempfile

    from PySide6.QtWidgets import QApplication

    import resources
    from app.models.texts import Language
    from app.services.home import today_in_oslo
    from app.services.opening import Opening
    from app.views.rehearsal.play import letters_in, rehearse

    letters = letters_in(arguments.cases or resources.path("practice/letters"))
    if not letters:
        print(f"There are no letters with truth files in {arguments.cases}.", file=sys.stderr)
        return 2
    _hush_offscreen()
    app = QApplication(sys.argv[:1])
    out: Path = arguments.out
    day: date | None = arguments.today
    with tempfile.TemporaryDirectory(prefix="arbeidsbenken-play-", ignore_cleanup_errors=True) as folder:
        opening = Opening(Path(folder), (lambda: day) if day else today_in_oslo, sync_by_itself=False, fixed_day=day)
        opening.begin_practice()
        try:
            found = rehearse(
                app, letters, opening.enter_practice, out, Language(arguments.language), partial(print, flush=True)
            )
        finally:
            opening.close()
    failed = [case for case in found.cases if case.fault or not case.verified]
    print(f"letters:     {out / 'letters'}\nscreenshots: {out / 'screenshots'}\nsummary:     {out / 'summary.json'}")
    print(f"{len(found.cases) - len(failed)} of {len(found.cases)} cases went well.")
    return 1 if failed else 0


def _hush_offscreen() -> None:
    """The offscreen platform says at every window that it cannot do what nobody asked of it."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def tell(kind: QtMsgType, context: object, text: str) -> None:
        del kind, context
        if "propagateSizeHints" not in text:
            print(text, file=sys.stderr)

    qInstallMessageHandler(tell)


def _intake(arguments: argparse.Namespace) -> int:
    from app.services.intake.files import judge_files
    from app.services.problems import Problem

    try:
        for answer in judge_files(arguments.files):
            if arguments.json:
                print(json.dumps(answer, ensure_ascii=False), flush=True)
            else:
                print(f"{answer['file']}: {answer['result']} - {answer['sentence']}", flush=True)
    except Problem as problem:
        print(str(problem), file=sys.stderr)
        return 1
    return 0


def _serve(arguments: argparse.Namespace) -> int:
    from server.run import serve
    from server.settings import SettingsWrong, settings_from

    try:
        settings = settings_from(arguments, os.environ)
    except SettingsWrong as fault:
        print(str(fault), file=sys.stderr)
        return 2
    if arguments.watch_stdin:
        _end_with_stdin()
    return serve(settings)


def _end_with_stdin() -> None:
    """Ends this process when the one that started it is gone, however it went: its end of the pipe closes."""
    import _thread

    def watch() -> None:
        sys.stdin.read()
        _thread.interrupt_main()

    threading.Thread(target=watch, name="watch-stdin", daemon=True).start()


def _verify(arguments: argparse.Namespace) -> int:
    """0 whole, 1 broken or not genuine, 2 cannot be read."""
    from app.services.problems import Problem

    try:
        answer, whole = _proof(arguments)
    except (Problem, OSError) as fault:
        print(str(fault), file=sys.stderr)
        return 2
    if arguments.json:
        print(json.dumps(answer, ensure_ascii=False))
    else:
        for name, value in answer.items():
            print(f"{name}: {value}")
    return 0 if whole else 1


def _proof(arguments: argparse.Namespace) -> tuple[dict[str, object], bool]:
    """What was found, and whether all is well."""
    import msgspec

    if arguments.database:
        from sqlalchemy.exc import DBAPIError

        from server.verify import verify_database

        try:
            faults = verify_database(arguments.database, os.environ.get("ARBEIDSBENKEN_DATABASE_KEY", ""))
        except DBAPIError as fault:
            raise OSError(f"The database cannot be read: {type(fault.orig).__name__}") from fault
        return {"whole": not faults, "faults": msgspec.to_builtins(faults)}, not faults
    home = machine.home_folder(arguments.home)
    if arguments.file is not None or arguments.code:
        from app.services.letter_proof import prove_code, prove_letter
        from app.services.letters.sealing import trust_from

        code, file = arguments.code, arguments.file
        letter = prove_code(home, code) if code else prove_letter(home, file, trust_from(os.environ))
        return {**msgspec.to_builtins(letter), "genuine": letter.genuine}, letter.genuine
    from app.services.verifying import prove_log

    proof = prove_log(home)
    return {"whole": not proof.faults, **msgspec.to_builtins(proof)}, not proof.faults


if __name__ == "__main__":
    sys.exit(main())
