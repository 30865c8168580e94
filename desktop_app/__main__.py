"""Entry: with a subcommand the command line, without one the window."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def main() -> int:
    """Run the program and return its exit code."""
    from desktop_app import crash

    crash.keep_memory_in()
    if sys.argv[1:] == ["--sweep-apart"]:
        return _sweep_apart()

    from desktop_app import cli

    options = cli.read_arguments(sys.argv[1:])
    if options.command is None:
        from desktop_app.ui.application import open_window

        return open_window(options.office)
    return cli.run(options)


def _sweep_apart() -> int:
    """Sweep for duplicates for a window's program, which comes first in everything."""
    # Before anything is read in; Windows is told so by who starts this program.
    with suppress(AttributeError, OSError):
        os.nice(10)
    from desktop_app.services.sweep_apart import sweep_here

    return sweep_here(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    raise SystemExit(main())
