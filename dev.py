"""The two commands of a checkout (`run`, `test`) and their helpers; standard library only.

python3 dev.py run        open the window (without a screen: play the tour offscreen)
python3 dev.py test       everything that must be green: style, types, floors, texts, tests
python3 dev.py check      the same without the tests
python3 dev.py bench      the figures, printed as ratios (`bench print`, `safety`, `duplicates`)
python3 dev.py faults     the campaign of faults, as a table (`--long`, `--json`)
python3 dev.py package    the frozen program and the Debian package, in dist/
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
# Widgets need these even when nothing is shown; a bare Debian 12 has none of them.
QT_LIBRARIES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
}
# A real screen needs the X side of Qt as well.
SCREEN_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
}

# What the tests hold the printed files against: veraPDF runs on Java, and other PDF readers.
PROOF_PROGRAMS = {"default-jdk-headless": "javac", "poppler-utils": "pdftotext"}
PROOF_FILES = {"libjaxb-java": Path("/usr/share/java/jaxb-runtime.jar")}
PDFJS = "pdfjs-dist@5.6.205"
PDFJS_DIGEST = (
    "b65523fb62036bb1b549bbc134def850744b2726d90d66289be93aa79288665e"
    "e1b81bec03800f8ba98a2fecc2c5dded2e337984e38413d4efed57733bcf297e"
)


def say(text: str) -> None:
    """Print one line at once, so that it stands before the output of what it announces."""
    print(text, flush=True)


def call(*command: str | Path, **environment: str) -> int:
    """Run a command in the checkout and return its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env=os.environ | environment)


def need(*command: str | Path, **environment: str) -> None:
    """Run a command that must succeed; leave with its exit code when it does not."""
    code = call(*command, **environment)
    if code:
        say(f"failed ({code}): {shlex.join(str(part) for part in command)}")
        raise SystemExit(code)


def known_libraries() -> str:
    """Return what the loader knows, or an empty text where there is no ldconfig."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    if not Path(ldconfig).exists():
        return ""
    return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout


def missing_system_packages(screen: bool) -> list[str]:
    """Return the Debian packages whose library the loader does not know."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = QT_LIBRARIES | (SCREEN_LIBRARIES if screen else {})
    known = known_libraries()
    missing = [package for package, library in wanted.items() if library not in known]
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        missing.append("python3-venv")
    return missing


def missing_build_packages() -> list[str]:
    """Return the Debian packages that freezing the program needs and that are not there."""
    missing = [] if shutil.which("objdump") else ["binutils"]
    library = sysconfig.get_config_var("INSTSONAME") or ""
    # Debian's own interpreter comes without the library that a frozen program starts from.
    if sys.base_prefix == "/usr" and library not in known_libraries():
        missing.append("libpython{}.{}".format(*sys.version_info))
    return missing


def missing_proof_packages() -> list[str]:
    """Return the Debian packages the proofs of printed files need and that are not there."""
    if not sys.platform.startswith("linux"):
        return []
    programs = [name for name, program in PROOF_PROGRAMS.items() if not shutil.which(program)]
    return programs + [name for name, file in PROOF_FILES.items() if not file.exists()]


def prepare_proofs() -> None:
    """Make sure the judges of printed files are there; pdf.js only where there is npm."""
    packages = missing_proof_packages()
    if packages:
        apt_install(packages)
    place = ROOT / "build" / "pdfjs"
    mark = place / "digest"
    npm = shutil.which("npm")
    if not npm or (mark.exists() and mark.read_text() == PDFJS_DIGEST):
        return
    say("fetching pdf.js for the extraction proof (once)")
    place.mkdir(parents=True, exist_ok=True)
    if call(npm, "pack", PDFJS, "--silent", "--pack-destination", place):
        if os.environ.get("CI"):
            raise SystemExit("pdf.js could not be fetched")
        say("pdf.js could not be fetched: the extraction proof goes without that reader")
        return
    (packed,) = place.glob("*.tgz")
    if hashlib.sha512(packed.read_bytes()).hexdigest() != PDFJS_DIGEST:
        raise SystemExit(f"{packed.name} is not the package it should be")
    with tarfile.open(packed) as files:
        files.extractall(place, filter="data")
    packed.unlink()
    mark.write_text(PDFJS_DIGEST)


def apt_install(packages: list[str]) -> None:
    """Install Debian packages as root, or say the one command to type and leave."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (is_root and shutil.which("apt-get")):
        say("Some system libraries are missing. Please type:")
        say("    sudo " + shlex.join(command))
        raise SystemExit(1)
    say("installing system libraries: " + " ".join(packages))
    need("apt-get", "update", "-q")
    need(*command, DEBIAN_FRONTEND="noninteractive")


def prepare_system(screen: bool) -> None:
    """Make sure the few system libraries Qt needs are there."""
    packages = missing_system_packages(screen)
    if packages:
        apt_install(packages)


def python() -> Path:
    """Return the interpreter of the checkout's own environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamped(mark: Path, state: bytes) -> bool:
    """Tell whether the environment was made from this very state."""
    return python().exists() and mark.exists() and mark.read_text() == digest(state)


def digest(state: bytes) -> str:
    """Return the mark that a state leaves, for this version of Python."""
    return hashlib.sha256(state + sys.version.encode()).hexdigest()


def prepare_environment() -> None:
    """Make the environment once for each state of the lock, and enter the checkout in it.

    The lock names every package, so pip has nothing to resolve: it takes each by its hash and
    then proves that none is missing. (An older pip that resolves would look at the newest
    release of a package that is asked for with an extra, and refuse it for want of a hash.)
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - the one place that meets an older Python
        say("Ri'aya needs Python 3.11 or newer.")
        raise SystemExit(1)
    pip = (python(), "-m", "pip", "--disable-pip-version-check")
    packages, checkout = VENV / "packages.sha256", VENV / "checkout.sha256"
    if not stamped(packages, LOCK.read_bytes()):
        say("making the environment (once, a few minutes)")
        need(sys.executable, "-m", "venv", "--clear", VENV)
        need(*pip, "install", "-q", "--no-deps", "--require-hashes", "-r", LOCK)
        packages.write_text(digest(LOCK.read_bytes()))
    project = (ROOT / "pyproject.toml").read_bytes()
    if not stamped(checkout, project):
        need(*pip, "install", "-q", "--no-deps", "--no-build-isolation", "-e", ROOT)
        need(*pip, "check")
        checkout.write_text(digest(project))


def has_screen() -> bool:
    """Tell whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> int:
    """Open the window, or play the tour offscreen where there is no screen."""
    screen = has_screen()
    prepare_system(screen)
    prepare_environment()
    if screen:
        return call(python(), "-m", "desktop_app", *arguments)
    out = ROOT / "build" / "tour"
    say(f"No screen here: playing the tour offscreen. Pictures and PDF files go to {out}")
    tour = (python(), "-m", "desktop_app", "tour", "--out", out)
    return call(*tour, QT_QPA_PLATFORM="offscreen")


def check(_arguments: list[str]) -> int:
    """Style, types, floors and texts."""
    prepare_system(screen=False)
    prepare_environment()
    places = ("desktop_app", "tests", "i18n", "installer", "dev.py")
    need(python(), "-m", "ruff", "check", *places)
    need(python(), "-m", "ruff", "format", "--check", *places)
    need(python(), "-m", "mypy")
    need(VENV / "bin" / "lint-imports", "--no-cache")
    need(python(), "i18n/update.py", "--missing")
    return 0


def test(arguments: list[str]) -> int:
    """Everything `check` does, then the tests in parallel with their coverage."""
    check([])
    prepare_proofs()
    pytest = [python(), "-m", "pytest", "-n", "auto", "--dist", "worksteal"]
    if not arguments:
        pytest += ["--cov", "--cov-report=", "--ignore=tests/bench"]
    judged = "1" if sys.platform.startswith("linux") else ""
    need(*pytest, *arguments, QT_QPA_PLATFORM="offscreen", RIAYA_PROOFS=judged)
    if arguments:
        return 0
    floors = "desktop_app/domain/*,desktop_app/services/*,desktop_app/storage/*"
    report = ("-m", "coverage", "report", f"--include={floors}", "--fail-under=90")
    return call(python(), *report, "--skip-covered")


BENCHES = (["print"], ["safety"], ["search"], ["duplicates"], ["lists"])


def bench(arguments: list[str]) -> int:
    """Print the figures: of the office, or of one of BENCHES; nothing is asserted."""
    prepare_system(screen=False)
    prepare_environment()
    room = arguments[0] if arguments[:1] in BENCHES else ""
    module = f"tests.bench.{room}" if room else "tests.bench"
    return call(python(), "-m", module, *arguments[1:], QT_QPA_PLATFORM="offscreen")


def faults(arguments: list[str]) -> int:
    """Do to an office what it must survive, and print what was lost, corrupt or not told."""
    prepare_system(screen=False)
    prepare_environment()
    return call(python(), "-m", "tests.faults", *arguments, QT_QPA_PLATFORM="offscreen")


def package(arguments: list[str]) -> int:
    """Build the frozen program and the Debian package."""
    prepare_system(screen=False)
    packages = missing_build_packages() if sys.platform.startswith("linux") else []
    if packages:
        apt_install(packages)
    prepare_environment()
    return call(python(), "installer/build.py", *arguments)


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "faults": faults,
    "package": package,
}


def main() -> int:
    """Run the command named on the line."""
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        say(__doc__ or "")
        return 2
    return COMMANDS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    raise SystemExit(main())
