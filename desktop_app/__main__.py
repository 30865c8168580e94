"""Entry: with a subcommand the command line, without one the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from desktop_app import crash

    crash.keep_memory_in()
    if sys.argv[1:] == ["--sweep-apart"]:
        from desktop_app.services.sweep_apart import sweep_here

        return sweep_here(sys.stdin.buffer, sys.stdout.buffer)

    from desktop_app import cli

    options = cli.read_arguments(sys.argv[1:])
    if options.command is None:
        from desktop_app.ui.application import open_window

        return open_window(options.office)
    return cli.run(options)


if __name__ == "__main__":
    raise SystemExit(main())
