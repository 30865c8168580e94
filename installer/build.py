"""Builds what an office installs: the frozen program, and of it a Debian package; both in dist/.

python3 dev.py package              both
python3 dev.py package --keep       the Debian package from the program already frozen
"""

from __future__ import annotations

import gzip
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from libraries import LIBC, libraries_in, packages_needed  # noqa: E402
from licences import write_licences  # noqa: E402

DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"
PROGRAM = DIST / "riaya"
# Built by others without being stripped; Qt's and the wheels' own libraries are left untouched.
STRIPPED = ("libpython3", "_sqlite3.")
STRIPPED_FOLDERS = ("lib-dynload",)


def say(text: str) -> None:
    """Print one line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def call(*command: str | Path) -> None:
    """Run a command of the build; leave with its exit code when it fails."""
    code = subprocess.call([str(part) for part in command], cwd=ROOT)
    if code:
        raise SystemExit(code)


def version() -> str:
    """Return the program's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])


def size_of(folder: Path) -> int:
    """Return the bytes of a folder's files."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def megabytes(size: int) -> str:
    """Return a size for people."""
    return f"{size / 1_000_000:.0f} MB"


def freeze() -> None:
    """Make the one-folder program with PyInstaller, without what debuggers alone read."""
    places = ("--distpath", DIST, "--workpath", WORK / "pyinstaller")
    flags = ("--noconfirm", "--log-level", "ERROR")
    call(sys.executable, "-m", "PyInstaller", *flags, *places, HERE / "riaya.spec")
    for library in libraries_in(PROGRAM):
        if library.name.startswith(STRIPPED) or library.parent.name in STRIPPED_FOLDERS:
            call("strip", "--strip-unneeded", library)


def architecture() -> str:
    """Return Debian's name of this computer's kind."""
    told = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def lay_out(stage: Path) -> None:
    """Put every file where it will be on an office's computer."""
    shutil.copytree(PROGRAM, stage / "opt" / "riaya", symlinks=True)
    command = stage / "usr" / "bin" / "riaya"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/riaya/riaya")
    share = stage / "usr" / "share"
    put(HERE / "debian" / "riaya.desktop", share / "applications")
    put(HERE / "riaya.svg", share / "icons" / "hicolor" / "scalable" / "apps")
    papers = share / "doc" / "riaya"
    papers.mkdir(parents=True)
    write_licences(papers)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    for path in stage.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path == stage / "opt" / "riaya" / "riaya"
            path.chmod(0o755 if is_program else 0o644)


def put(file: Path, folder: Path) -> None:
    """Copy a file into a folder that may not be there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def write_control(stage: Path, kind: str) -> None:
    """Write what the package says of itself; it depends on the libraries it really needs."""
    needed = packages_needed(stage / "opt" / "riaya")
    at_least = {LIBC: f"{LIBC} (>= {platform.libc_ver()[1]})"}
    control = (HERE / "debian" / "control").read_text("utf-8")
    folder = stage / "DEBIAN"
    folder.mkdir()
    filled = control.format(
        version=version(),
        architecture=kind,
        size=size_of(stage) // 1024,
        depends=", ".join(at_least.get(package, package) for package in needed),
    )
    (folder / "control").write_text(filled, "utf-8")


def debian_package() -> Path:
    """Build the Debian package from the frozen program and return it."""
    kind = architecture()
    stage = WORK / "debian"
    shutil.rmtree(stage, ignore_errors=True)
    lay_out(stage)
    write_control(stage, kind)
    made = DIST / f"riaya_{version()}_{kind}.deb"
    call("dpkg-deb", "--root-owner-group", "-Zxz", "--build", stage, made)
    return made


def main() -> int:
    """Build both and print their sizes."""
    if "--keep" not in sys.argv[1:] or not PROGRAM.exists():
        freeze()
    say(f"{PROGRAM.relative_to(ROOT)}: {megabytes(size_of(PROGRAM))}")
    if shutil.which("dpkg-deb") is None:
        say("No dpkg-deb on this computer: the Debian package is not built.")
        return 0
    made = debian_package()
    say(f"{made.relative_to(ROOT)}: {megabytes(made.stat().st_size)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
