"""What the first window may load: nothing heavy, and no page before it is visited."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "reportlab",
    "pikepdf",
    "pypdfium2",
    "PIL",
    "keyring",
    "cryptography",
    "argon2",
    "joserfc",
    "httpx",
    "fastapi",
    "app.models.tables",
    "app.models.store",
    "app.services.workbench",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "app.views.inbox.page",
    "app.views.case.page",
    "app.views.register.page",
    "app.views.page_table",
)
_PROBE = "import sys, app.views.main_window, app.views.crash, app.views.instance; print('\\n'.join(sys.modules))"


def test_the_first_window_loads_only_light_modules() -> None:
    loaded = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True, timeout=60)
    modules = set(loaded.stdout.split())
    assert "PySide6.QtWidgets" in modules
    assert [name for name in HEAVY if name in modules] == []
