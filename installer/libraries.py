"""Which Debian package brings each system library the frozen program needs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import dev

LIBC = "libc6"
# Library -> package, besides those a checkout asks for.
OTHERS = {
    "ld-linux-x86-64.so.2": LIBC,
    "ld-linux-aarch64.so.1": LIBC,
    "libc.so.6": LIBC,
    "libdl.so.2": LIBC,
    "libm.so.6": LIBC,
    "libpthread.so.0": LIBC,
    "libresolv.so.2": LIBC,
    "librt.so.1": LIBC,
    "libutil.so.1": LIBC,
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb.so.1": "libxcb1",
    "libzstd.so.1": "libzstd1",
}
# Not linked, but read while the program runs: the time zone of Morocco.
READ_WHILE_RUNNING = ("tzdata",)


def packages_of_libraries() -> dict[str, str]:
    """Return {library: Debian package}."""
    asked = dev.QT_LIBRARIES | dev.SCREEN_LIBRARIES
    return {library: package for package, library in asked.items()} | OTHERS


def libraries_in(folder: Path) -> list[Path]:
    """Return the shared libraries below a folder, each once."""
    found = (path for path in folder.rglob("*") if re.search(r"\.so(\.|$)", path.name))
    return sorted(path for path in found if path.is_file() and not path.is_symlink())


def needed_by(library: Path) -> Iterator[str]:
    """Give the names of the libraries a library is linked with."""
    told = subprocess.run(
        ["objdump", "-p", str(library)], capture_output=True, text=True, check=True
    ).stdout
    yield from re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)


def needed_from_system(folder: Path) -> dict[str, str]:
    """Return {library: one that needs it} of what the folder does not carry itself."""
    carried = {path.name for path in folder.rglob("*.so*")}
    return {
        name: library.name
        for library in libraries_in(folder)
        for name in needed_by(library)
        if name not in carried
    }


def packages_needed(folder: Path) -> list[str]:
    """Return the Debian packages the program depends on.

    Raises SystemExit when a library comes from no package we know: the program would not start.
    """
    known = packages_of_libraries()
    needed = needed_from_system(folder)
    unknown = [f"{name} (of {library})" for name, library in needed.items() if name not in known]
    if unknown:
        raise SystemExit(
            "These libraries come from no known package; add them to installer/libraries.py or"
            " leave out what needs them in installer/pruning.py: " + ", ".join(sorted(unknown))
        )
    return sorted({known[name] for name in needed} | set(READ_WHILE_RUNNING))
