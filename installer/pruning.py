"""Says which files of the frozen program are left out: parts of Qt nobody calls, system libraries.

What Qt takes from the system is not carried along: the Debian package depends on it, so that it is
mended with the system. What Python's own modules need beside it is carried.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

UNUSED_MODULES = (
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickControls2",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
    "PIL.AvifImagePlugin",
    "PIL.ImageFont",
    "PIL.ImageTk",
    "PIL.WebPImagePlugin",
    "PIL._avif",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PIL._webp",
    "PyInstaller",
    "_pytest",
    "_uuid",
    "alembic.testing",
    "django",
    "hatchling",
    "importlinter",
    "jinja2",
    "lxml",
    "mypy",
    "numpy",
    "pip",
    "pytest",
    "readline",
    "setuptools",
    "sqlalchemy.testing",
    "sqlite3",
    "tkinter",
)
QT_PLUGINS_KEPT = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqico.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/libcompose*",
    "platforminputcontexts/libibus*",
    "platforms/libqminimal.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland*.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "wayland-decoration-client/*",
    "wayland-shell-integration/libxdg-shell.so",
)
QT_LIBRARIES_KEPT = (
    "libQt6Core.so*",
    "libQt6DBus.so*",
    "libQt6Gui.so*",
    "libQt6Network.so*",
    "libQt6PrintSupport.so*",
    "libQt6Svg.so*",
    "libQt6Test.so*",
    "libQt6WaylandClient.so*",
    "libQt6Widgets.so*",
    "libQt6WlShellIntegration.so*",
    "libQt6XcbQpa.so*",
    "libicu*",
    "libpyside6.*",
    "libshiboken6.*",
)
QT_TRANSLATIONS_KEPT = ("qtbase_ar.qm", "qtbase_fr.qm")
# What the program's own modules need of the system and no Debian package of ours brings.
SYSTEM_LIBRARIES_KEPT = (
    "libpython3*",
    "libbz2.so*",
    "libcrypto.so*",
    "libexpat.so*",
    "libffi.so*",
    "liblzma.so*",
    "libssl.so*",
    "libz.so*",
)
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
# Folder below PySide6/Qt in the program -> the files of it that stay.
QT_KEPT = {
    "plugins/": QT_PLUGINS_KEPT,
    "translations/": QT_TRANSLATIONS_KEPT,
    "lib/": QT_LIBRARIES_KEPT,
    "qml/": (),
}
QT = "PySide6/Qt/"
# The front page's picture, and the record of the installation, which names the building folder.
LEFT_OUT = ("resources/readme/", "riaya-")


def is_kept(place: str, source: str) -> bool:
    """Tell whether a file belongs to the program: its place in it, and the file it is made from."""
    if place.startswith(QT):
        inner = place.removeprefix(QT)
        return all(
            _matches(inner.removeprefix(folder), kept)
            for folder, kept in QT_KEPT.items()
            if inner.startswith(folder)
        )
    name = place.rsplit("/", 1)[-1]
    if source.startswith(SYSTEM_FOLDERS) and ".so" in name and not _is_python_module(source):
        return _matches(name, SYSTEM_LIBRARIES_KEPT)
    if place.startswith(LEFT_OUT):
        return False
    # Links at the top that lead to Qt's libraries follow what they lead to.
    if name.startswith("libQt6"):
        return _matches(name, QT_LIBRARIES_KEPT)
    return True


def _is_python_module(source: str) -> bool:
    return "/lib-dynload/" in source


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
