"""Writes down whose work the program carries and under which licence, with the licences' texts."""

from __future__ import annotations

import platform
import re
import shutil
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
# Some packages name their licence only in the text they come with.
NAMED_IN_TEXT = {"sqlcipher3": "Zlib", "segno": "BSD-3-Clause"}
HEAD = """\
Ri'aya carries the following works of others, each under its own licence. The texts that come with
them are in the folder `licences` beside this file. Qt's libraries are separate files below
/opt/riaya and may be replaced by other builds of the same version; the texts of the LGPL and GPL
are in /usr/share/common-licenses.

"""
PYTHON = "Python"


def carried() -> list[metadata.Distribution]:
    """Return the packages the program requires, and those they require in turn."""
    waiting, seen = ["riaya"], {}
    while waiting:
        name = waiting.pop().lower().replace("_", "-")
        if name in seen:
            continue
        try:
            seen[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        waiting += _required(seen[name])
    del seen["riaya"]
    return [seen[name] for name in sorted(seen)]


def _required(distribution: metadata.Distribution) -> Iterator[str]:
    for line in distribution.requires or []:
        if "extra ==" not in line:
            yield re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]


def licence_of(distribution: metadata.Distribution) -> str:
    """Return the name of a package's licence, on one line."""
    about = distribution.metadata
    classified = [
        line.split(" :: ")[-1]
        for line in about.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    free_text = _field(distribution, "License").strip().split("\n")[0]
    named = _field(distribution, "License-Expression") or free_text or ", ".join(classified)
    return named or NAMED_IN_TEXT.get(about["Name"], "see its text")


def _field(distribution: metadata.Distribution, name: str) -> str:
    return str((distribution.metadata.get_all(name) or [""])[0])


def write_licences(folder: Path) -> None:
    """Write the list and the texts into a documentation folder."""
    lines = [f"{PYTHON} {platform.python_version()}: PSF-2.0"]
    _copy_python_text(folder / "licences" / PYTHON)
    for distribution in carried():
        name = distribution.metadata["Name"]
        lines.append(f"{name} {distribution.version}: {licence_of(distribution)}")
        _copy_texts(distribution, folder / "licences" / name)
    (folder / "copyright").write_text(HEAD + "\n".join(lines) + "\n", "utf-8")


def _copy_python_text(folder: Path) -> None:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if text.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, folder / text.name)


def _copy_texts(distribution: metadata.Distribution, folder: Path) -> None:
    for file in distribution.files or []:
        source = Path(str(distribution.locate_file(file)))
        is_text = LICENCE_FILE.search(source.name) and source.suffix not in {".py", ".pyc"}
        if is_text and source.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / source.name)
