"""Keeps the .ts files in step with the marked texts of the code.

    python i18n/update.py                 add new texts, drop those no longer used
    python i18n/update.py --with F.json   the same, and take translations from F
    python i18n/update.py --missing       only list the texts that are missing; exit 1 if any

All languages that have a file are brought in step, or the one of `--language`; F is of one
language, Arabic unless another is named. Arabic says everything; another language only what the
rooms of `ROOMS` say, so that no half-translated window is ever shown.

F holds {"Context": {"English source": "text" or [plural forms]}}. The files can be edited with
Qt Linguist as well. The context "Qt" and those that start with "Q" hold our words for Qt's own
texts: they are in no source file of ours and are kept as they are.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import sys
from pathlib import Path
from xml.etree import ElementTree

from filelock import FileLock

HERE = Path(__file__).resolve().parent
CODE = HERE.parent / "desktop_app"
MARKERS = {"translate", "message"}
PLURAL_FORMS = {"ar": 6, "fr": 2}
QT_CONTEXTS = "Q"
WHOLE = "ar"
# What speaks a second language: the documents that are made in it, and the terms they use.
ROOMS: dict[str, tuple[str, ...]] = {
    "fr": (
        "domain/vocabulary.py",
        "reports/attestation.py",
        "reports/benefit_attestation.py",
        "reports/blocks.py",
        "reports/decision_notice.py",
        "reports/dispatch_slip.py",
        "reports/head_words.py",
        "reports/languages.py",
        "reports/letter.py",
        "reports/letterhead.py",
        "reports/membership_attestation.py",
        "reports/missing_papers_notice.py",
        "reports/no_benefit_attestation.py",
        "reports/person_words.py",
        "reports/reminder_letter.py",
        "reports/request_words.py",
        "reports/sealing.py",
    ),
}

Texts = dict[str, dict[str, bool]]
Translations = dict[str, dict[str, str | list[str]]]


def files_of(language: str) -> list[Path]:
    """Return the files whose texts a language must say."""
    if language == WHOLE:
        return sorted(CODE.rglob("*.py"))
    return [CODE / name for name in ROOMS.get(language, ())] or files_of(WHOLE)


def marked_texts(language: str = WHOLE) -> Texts:
    """Return {context: {source: has a plural}} of every marked text a language must say."""
    found: Texts = {}
    for path in files_of(language):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in MARKERS and len(node.args) >= 2:
                context, source = (_literal(argument) for argument in node.args[:2])
                if context is not None and source is not None:
                    found.setdefault(context, {})[source] = "%n" in source
    return found


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def read_translations(path: Path) -> Translations:
    """Return {context: {source: text or plural forms}} of a .ts file."""
    known: Translations = {}
    if not path.exists():
        return known
    for context in ElementTree.parse(path).getroot().iter("context"):
        entries = known.setdefault(context.findtext("name", ""), {})
        for node in context.iter("message"):
            text = _translation(node)
            if text:
                entries[node.findtext("source", "")] = text
    return known


def _translation(node: ElementTree.Element) -> str | list[str]:
    translation = node.find("translation")
    if translation is None:
        return ""
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms if any(forms) else (translation.text or "").strip()


def write(path: Path, language: str, texts: Texts, known: Translations) -> None:
    """Write a .ts file with every marked text and every text of Qt's own."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context in sorted(texts):
        node = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(node, "name").text = context
        for source in sorted(texts[context]):
            plural = texts[context][source]
            _add(node, source, known.get(context, {}).get(source, ""), plural, language)
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    fresh = path.with_suffix(".new")
    fresh.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    fresh.replace(path)


def _add(
    parent: ElementTree.Element, source: str, text: str | list[str], plural: bool, language: str
) -> None:
    node = ElementTree.SubElement(parent, "message")
    ElementTree.SubElement(node, "source").text = source
    translation = ElementTree.SubElement(node, "translation")
    if not text:
        translation.set("type", "unfinished")
    if plural:
        node.set("numerus", "yes")
        forms = [text] if isinstance(text, str) else text
        forms = forms + [forms[-1]] * (PLURAL_FORMS.get(language, 2) - len(forms))
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = text if isinstance(text, str) else text[-1]


def missing(texts: Texts, known: Translations) -> list[str]:
    """Return one line for each marked text without a translation."""
    return [
        f"{context}: {source}"
        for context in sorted(texts)
        for source in sorted(texts[context])
        if not known.get(context, {}).get(source)
    ]


def with_qt_texts(texts: Texts, known: Translations) -> Texts:
    """Return the texts together with our words for Qt's own contexts."""
    extra = {
        context: {source: isinstance(text, list) for source, text in entries.items()}
        for context, entries in known.items()
        if context.startswith(QT_CONTEXTS) and context not in texts
    }
    return texts | extra


def update(language: str, given: Translations) -> None:
    """Bring one language file in step, with the given translations taken over."""
    path = HERE / f"riaya_{language}.ts"
    known = read_translations(path)
    for context, entries in given.items():
        known.setdefault(context, {}).update(entries)
    write(path, language, with_qt_texts(marked_texts(language), known), known)


def languages() -> list[str]:
    """Return the languages that have a file."""
    return sorted(path.stem.rsplit("_", 1)[1] for path in HERE.glob("riaya_*.ts"))


def main() -> int:
    """Run as a command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--with", dest="given", type=Path)
    parser.add_argument("--language")
    parser.add_argument("--missing", action="store_true")
    options = parser.parse_args()
    chosen = [options.language] if options.language else languages()
    if options.missing:
        return _tell_missing(chosen)
    given = json.loads(options.given.read_text("utf-8")) if options.given else {}
    with FileLock(HERE / ".update.lock"):
        for language in chosen:
            update(language, given if language == (options.language or WHOLE) else {})
    return 0


def _tell_missing(chosen: list[str]) -> int:
    lines = [
        f"{language}: {line}"
        for language in chosen
        for line in missing(
            marked_texts(language), read_translations(HERE / f"riaya_{language}.ts")
        )
    ]
    sys.stdout.write("".join(line + os.linesep for line in lines))
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main())
