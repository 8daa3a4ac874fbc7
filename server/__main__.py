"""``python -m server``: the server by itself, for operators who install no workbench."""

from __future__ import annotations

import os
import sys

from server.run import serve
from server.settings import SettingsWrong, settings_of


def main() -> int:
    """Reads arguments and environment and serves. The exit code is ``serve``'s, or 2 for wrong settings."""
    try:
        settings = settings_of(sys.argv[1:], os.environ)
    except SettingsWrong as fault:
        print(str(fault), file=sys.stderr)
        return 2
    return serve(settings)


if __name__ == "__main__":
    sys.exit(main())
