"""What a search found is lit: its letters alone, in either script, and numbers in any writing."""

from __future__ import annotations

import pytest

from desktop_app.ui.highlight import marked


def lit(text: str, query: str) -> list[str]:
    return [run for run, found in marked(text, query) if found]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("كريم الزياني", "زياني", ["الزياني"]),
        ("Karim EZZIANI", "زياني", ["EZZIANI"]),
        ("كريم الزياني", "karim", ["كريم"]),
        ("محمد الزياني", "مح", ["محمد"]),
        ("Karim EZZIANI", "ka", ["Ka"]),
        ("ياسين العلمي · أودع في 20 نونبر 2026", "ياسين", ["ياسين"]),
        ("\u206606 12 34 56 78\u2069 هاتف", "06 12", ["\u206606 12 34 56 78\u2069"]),
        ("طلب S-TNG-2026-000012", "2026-000012", ["S-TNG-2026-000012"]),
        ("S-TNG-2026-000012", "٢٠٢٦", ["S-TNG-2026-000012"]),
        ("أودع في 24/11/2026", "06 6", []),
        ("كريم الزياني", "", []),
        ("كريم الزياني", "بنجلون", []),
        ("", "كريم", []),
        ("الاصطياف العائلي", "alaoui", []),
        ("تعويض عن مرض عادي", "alaoui", []),
        ("حمزة العلوي", "alaoui", ["العلوي"]),
        ("Hamza ALAOUI", "alaouy", ["ALAOUI"]),
    ],
)
def test_the_letters_found_are_lit(text: str, query: str, found: list[str]) -> None:
    assert lit(text, query) == found


def test_the_runs_are_the_whole_text() -> None:
    text = "عبد الرحمان  اليوسفي (K123456)"
    for query in ("اليوسفي", "abderrahman", "k123", "عبدالرحمان يوسفي"):
        assert "".join(run for run, _ in marked(text, query)) == text
