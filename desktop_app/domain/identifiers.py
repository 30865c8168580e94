"""Numbers that identify people and accounts: read in any writing, kept in one, and checked."""

from __future__ import annotations

import re

from desktop_app.domain.texts import strip_invisible, to_western_digits

RIB_LENGTH = 24

# The usual shape of each number once normalised; the boxes are those of the care sheet.
_SHAPES = {
    "cnie": re.compile(r"(?=.{1,8}$)[A-Z]{1,2}[0-9]{4,7}"),
    "matricule": re.compile(r"[A-Z0-9/-]{3,12}"),
    "payroll_number": re.compile(r"[0-9]{5,8}"),
    "mutual_affiliation": re.compile(r"[0-9]{1,7}"),
    "mutual_registration": re.compile(r"[0-9]{6,9}"),
    "inpe": re.compile(r"[0-9]{9}"),
    "ice": re.compile(r"[0-9]{15}"),
    "massar": re.compile(r"[A-Z][0-9]{9}"),
}
_MOROCCAN_PHONE = re.compile(r"(?:\+212|00212|212)?0?([5-8]\d{8})")
_FOREIGN_PHONE = re.compile(r"(?:\+|00)\d{8,15}")


def normalise(text: str) -> str:
    """Return an identifier in capitals with Western digits, without spaces or hidden marks.

    The apostrophe before a workbook's text and the `.0` after its number are taken off.
    """
    plain = to_western_digits(strip_invisible(text)).upper().strip().lstrip("'’")
    return re.sub(r"^([0-9]+)\.0+$", r"\1", "".join(plain.split()))


def _solid(text: str) -> str:
    """Return a normalised identifier without the marks that part its groups."""
    return re.sub(r"[().\-_/:]", "", normalise(text))


def has_shape(kind: str, number: str) -> bool:
    """Tell whether a normalised identifier looks as its kind usually does.

    Kinds: cnie, matricule, payroll_number, mutual_affiliation, mutual_registration, inpe, ice,
    massar; KeyError for others.
    """
    return _SHAPES[kind].fullmatch(number) is not None


def normalise_cnie(text: str) -> str:
    """Return an identity card number in capitals, without spaces, points or hyphens."""
    return _solid(text)


def check_cnie(text: str) -> str | None:
    """Return the card number normalised when it looks right, None when a person should look.

    One or two letters and figures, eight in all at most. It warns only: never block on it.
    """
    number = normalise_cnie(text)
    return number if has_shape("cnie", number) else None


def normalise_rib(text: str) -> str:
    """Return the 24 figures of a RIB, also from an IBAN; what is none is returned compact.

    The zeros at the front that a spreadsheet drops are given back when the key then agrees.
    """
    number = _solid(text).removeprefix("RIB")
    if _is_iban(number):
        return number[4:]
    if _is_figures(number) and RIB_LENGTH - 2 <= len(number) < RIB_LENGTH and _key_agrees(number):
        return number.zfill(RIB_LENGTH)
    return number


def check_rib(text: str) -> bool:
    """Tell whether a RIB, or the IBAN that holds it, has 24 figures and keys that agree."""
    number = normalise_rib(text)
    return len(number) == RIB_LENGTH and _is_figures(number) and _key_agrees(number)


def _is_figures(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _key_agrees(figures: str) -> bool:
    return int(figures) % 97 == 0


def _is_iban(text: str) -> bool:
    """Tell whether a text is a Moroccan IBAN whose own key agrees (MA counts as 2210)."""
    if not re.fullmatch(r"MA\d{26}", text):
        return False
    return int(text[4:] + "2210" + text[2:4]) % 97 == 1


def normalise_phone(text: str) -> str | None:
    """Return `+212612345678` for a Moroccan phone in any writing, None when it is no phone.

    Reads 06 12…, +212…, 00212…, 212…, (0), points, dashes, Eastern digits and the first zero
    lost to a spreadsheet. A number that begins with the code of another country is kept in
    the same form when it is possible there.
    """
    plain = normalise(text).replace("(0)", "").removeprefix("TEL")
    number = _solid(plain)
    moroccan = _MOROCCAN_PHONE.fullmatch(number)
    if moroccan:
        return f"+212{moroccan[1]}"
    return _foreign_phone(number) if _FOREIGN_PHONE.fullmatch(number) else None


def _foreign_phone(number: str) -> str | None:
    import phonenumbers

    international = "+" + number.removeprefix("+").removeprefix("00")
    try:
        parsed = phonenumbers.parse(international)
    except phonenumbers.NumberParseException:
        return None
    # Morocco's own plan was tried before: 212 here is a number that does not exist.
    if parsed.country_code == 212 or not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def normalise_matricule(text: str) -> str:
    """Return a service number in capitals, without spaces; hyphens and slashes stay."""
    return normalise(text)


def check_matricule(text: str) -> bool:
    """Tell whether a service number has 3 to 12 letters, figures, hyphens or slashes."""
    return has_shape("matricule", normalise_matricule(text))


def normalise_number(text: str) -> str:
    """Return a number of figures alone, without spaces, points or hyphens."""
    return _solid(text)


def check_ppr(text: str) -> bool:
    """Tell whether a payroll number (PPR) has 5 to 8 figures."""
    return has_shape("payroll_number", normalise_number(text))


def check_affiliation(text: str) -> bool:
    """Tell whether an affiliation number fits the 7 boxes of the care sheet."""
    return has_shape("mutual_affiliation", normalise_number(text))


def check_registration(text: str) -> bool:
    """Tell whether a registration number fits the 9 boxes of the care sheet."""
    return has_shape("mutual_registration", normalise_number(text))
