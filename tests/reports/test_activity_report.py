"""The activity report, printed and read back; and its charts."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from desktop_app.domain.periods import read_period
from desktop_app.reports.catalogue import document, produce
from desktop_app.typeset import Box, Document, Style
from desktop_app.typeset.charts import Bar, BarChart, Legend, meter, ticks
from desktop_app.typeset.style import direction
from tests.reports import reading
from tests.services.test_activity import office  # noqa: F401 - a fixture

STYLE = Style(8, 11)


def report(desk, period):
    return reading.pages(produce(desk, "activity_report", period=read_period(period)))


def test_it_says_what_was_lodged_decided_and_is_left(office):  # noqa: F811
    first, *others = report(office, "2026-11")
    for words in (
        "تقرير النشاط الشهري",
        "شهر نونبر 2026: من فاتح نونبر إلى 30 نونبر 2026",
        "TNG-A-2026-11",
        "الشهر السابق: 0",
        "17.300,00 درهم",
        "5.000,00 درهم",
        "الطلبات المودعة حسب النوع",
        "جارية في 30 نونبر",
        "الآجال حسب المرحلة",
    ):
        assert words in first, words
    text = " ".join((first, *others))
    for words in ("التوزيع العادل حسب الصفة", "أرامل", "مجموع الطلبات: صحي", "التوقيع والخاتم"):
        assert words in text, words
    # Counts alone: nobody's name stands in the report.
    for name in ("الزياني", "ثريا", "مريم"):
        assert name not in text


def test_a_month_that_is_not_over_says_up_to_when_it_counts(office):  # noqa: F811
    first, *_ = report(office, "2026-T4")
    assert "الفصل الرابع 2026" in first
    assert "محصور إلى غاية 3 دجنبر 2026" in first


def test_an_empty_year_is_a_report_too(office):  # noqa: F811
    text = " ".join(report(office, "2001"))
    assert "لم يودع أي طلب خلال هذه الفترة" in text
    assert "لم يصدر أي جواب" in text


def test_the_catalogue_says_what_it_asks_for():
    assert document("activity_report").asks == ("period",)


# Charts


def drawn(block, width=250.0):
    target = BytesIO()
    with Document(target, title="t") as pdf:
        page = pdf.new_page()
        block.draw(page, Box(60, 60, width, block.height(width)))
    return target.getvalue()


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        (0.4, [0]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (171, [0, 100]),
        (150, [0, 50, 100, 150]),
        (2_000_000, [0, 1_000_000, 2_000_000]),
    ],
)
def test_the_axis_has_round_values_and_few(top, expected):
    assert ticks(top) == expected


def test_each_bar_has_its_label_and_figure_even_nought_and_a_million():
    bars = [Bar("صفر", 0), Bar("واحد", 1), Bar("مليون", 900_000, 100_000, "1.000.000")]
    (text,) = reading.pages(drawn(BarChart(bars, STYLE)))
    for words in ("صفر 0", "واحد 1", "مليون 1.000.000"):
        assert words in text


def test_bars_grow_from_the_right_and_stay_in_their_box():
    data = drawn(BarChart([Bar("أ", 5), Bar("ب", 1)], STYLE, largest=5))
    assert reading.dark_left_edge(data) >= 60 * 25.4 / 72 - 0.5
    assert reading.dark_right_edge(data) <= 310 * 25.4 / 72 + 0.5


def test_a_long_label_wraps_and_makes_its_row_higher():
    short, long = BarChart([Bar("نوع", 1)], STYLE), BarChart([Bar("نوع طويل جدا " * 9, 1)], STYLE)
    assert long.height(250) > short.height(250) + 20
    assert long.split(250, 30) is None


def test_an_empty_chart_and_a_legend_and_a_meter_are_drawn():
    drawn(BarChart([], STYLE))
    (text,) = reading.pages(drawn(Legend([("منتهية", False), ("جارية", True)], STYLE)))
    assert text == "منتهية جارية"
    target = BytesIO()
    with Document(target, title="t") as pdf:
        for share in (-1.0, 0.0, 0.5, 7.0):
            meter(share)(pdf.new_page(), Box(60, 60, 80, 12))
    assert reading.dark_left_edge(target.getvalue(), 3) >= 60 * 25.4 / 72 - 0.6


def test_a_chart_is_a_figure_that_says_its_bars():
    data = drawn(BarChart([Bar("نوع أول", 3), Bar("نوع ثان", 1, 1)], STYLE))
    with pikepdf.open(BytesIO(data)) as pdf:
        figure = pdf.Root.StructTreeRoot.K.K[0]
        assert str(figure.S) == "/Figure"
        assert str(figure.Alt) == "نوع أول: 3؛ نوع ثان: 2"


def test_a_left_to_right_chart_is_mirrored():
    bars = [Bar("Premier", 5), Bar("Second", 1)]
    with direction(right_to_left=False):
        data = drawn(BarChart(bars, STYLE))
        drawn(Legend([("traités", False)], STYLE))
    assert reading.dark_left_edge(data) == pytest.approx(60 * 25.4 / 72, abs=0.7)
    assert reading.dark_right_edge(data) == pytest.approx(310 * 25.4 / 72, abs=0.7)
    # The labels stand on the left, as one reads them.
    (text,) = reading.pages(data)
    assert text.index("Premier") < text.index("Second")


def test_the_words_of_the_axis_never_touch():
    bars = [Bar("نوع", 1_234_567)]
    chart = BarChart(bars, STYLE, written=lambda value: f"{round(value):,}".replace(",", "."))
    (text,) = reading.pages(drawn(chart, 220))
    assert "1.000.000" in text
    assert "500.000" not in text.replace("1.000.000", "")
    (text,) = reading.pages(drawn(chart, 420))
    assert "500.000" in text
