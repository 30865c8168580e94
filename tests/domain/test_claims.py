"""Who bears what of an expense: cases worked by hand, and sums that always agree.

Dirhams here; the tariff of 2006 with the dental letters of 2014 (D 13, SPR 12,50) and, from
15/12/2025, the complementary cover up to all of what is counted for hospital and diagnostics.
Mutual: up to 84 % of what is counted together with the base regime.
"""

from datetime import date
from itertools import product

import pytest

from desktop_app import paths
from desktop_app.domain.claims import Shares, counted_amount, settled, shares_of, total
from desktop_app.domain.tariff_reader import load_tariffs

TARIFFS = load_tariffs(paths.resources("tariffs"))
OLD, DENTAL, NOW = date(2010, 5, 3), date(2020, 5, 3), date(2026, 5, 3)


def c(dirhams: float) -> int:
    return round(dirhams * 100)


def shares(day, act, paid, *, public=False, exempt=False):
    tariff = TARIFFS.on(day)
    cotation = tariff.cotation(act)
    group = tariff.group_of(cotation, public=public, exempt=exempt)
    return shares_of(tariff, cotation, group, c(paid))


# A case: day, act, then paid, counted, base, mutual, complementary and left in dirhams.
CASES = [
    # outpatient: 80 % base, the mutual up to 84 %
    (NOW, "C", 80, 80, 64, 3.20, 0, 12.80),  # 80×.80=64; 80×.84=67,20-64; 80-67,20
    (NOW, "C", 150, 80, 64, 3.20, 0, 82.80),  # 150 paid, 80 counted; 150-67,20
    (NOW, "C", 60, 60, 48, 2.40, 0, 9.60),  # the price is lower: 60×.80; 60×.84=50,40
    (NOW, "CS", 150, 150, 120, 6, 0, 24),  # 150×.80=120; 126-120; 150-126
    (NOW, "CS", 300, 150, 120, 6, 0, 174),  # 300-126
    (NOW, "CNPSY", 250, 190, 152, 7.60, 0, 90.40),  # 190×.80; 159,60-152; 250-159,60
    (NOW, "V", 120, 120, 96, 4.80, 0, 19.20),  # 96; 100,80-96; 120-100,80
    (NOW, "VS", 190, 190, 152, 7.60, 0, 30.40),  # 152; 159,60; 190-159,60
    (NOW, "VNPSY", 400, 190, 152, 7.60, 0, 240.40),  # 400-159,60
    (NOW, "CSC", 200, 190, 152, 7.60, 0, 40.40),  # 200-159,60
    (NOW, "K 50", 1200, 1125, 900, 45, 0, 255),  # 50×22,50=1125; 900; 945-900; 1200-945
    (NOW, "ECG", 200, 146.25, 117, 5.85, 0, 77.15),  # 6,5×22,50=146,25; 122,85-117; 200-122,85
    # rounding: halves of a centime go up
    (NOW, "C", 0.01, 0.01, 0.01, 0, 0, 0),  # 0,8 -> 1; 0,84 -> 1; 1-1
    (NOW, "C", 0.03, 0.03, 0.02, 0.01, 0, 0),  # 2,4 -> 2; 2,52 -> 3; 3-2=1
    (NOW, "C", 33.33, 33.33, 26.66, 1.34, 0, 5.33),  # 2666,4 -> 26,66; 2799,72 -> 28,00; 5,33
    (NOW, "C", 12.50, 12.50, 10, 0.50, 0, 2),  # 10; 10,50; 2
    # diagnostics: the complementary cover takes what is wanting, from December 2025
    (NOW, "B 70", 90, 77, 61.60, 3.08, 12.32, 13),  # 70×1,10=77; 61,60; 64,68; 77-64,68; 90-77
    (NOW, "NFS", 77, 77, 61.60, 3.08, 12.32, 0),  # the same act by its code
    (NOW, "NFS", 60, 60, 48, 2.40, 9.60, 0),  # 48; 50,40-48; 60-50,40
    (NOW, "P 100", 110, 110, 88, 4.40, 17.60, 0),  # 100×1,10; 88; 92,40-88; 110-92,40
    (NOW, "Z 15", 200, 150, 120, 6, 24, 50),  # 15×10; 120; 126; 150-126; 200-150
    (DENTAL, "Z 15", 200, 150, 120, 6, 0, 74),  # before December 2025: no complementary; 200-126
    (NOW, "IRM", 2400, 2000, 1600, 80, 320, 400),  # 200×10; 1600; 1680; 2000-1680; 2400-2000
    # rehabilitation
    (NOW, "AMM", 80, 50, 40, 2, 0, 38),  # 40; 42; 80-42
    (NOW, "AMM 12", 900, 600, 480, 24, 0, 396),  # 12×50; 480; 504; 900-504
    (NOW, "AMO 4", 200, 200, 160, 8, 0, 32),  # 4×50; 160; 168; 200-168
    # dental: another value before and after January 2014
    (OLD, "D 10", 150, 100, 80, 4, 0, 66),  # 10×10; 80; 84; 150-84
    (DENTAL, "D 10", 150, 130, 104, 5.20, 0, 40.80),  # 10×13; 104; 109,20; 150-109,20
    (NOW, "CARIE", 300, 156, 124.80, 6.24, 0, 168.96),  # 12×13=156; 124,80; 131,04; 300-131,04
    (NOW, "SPR 50", 1500, 625, 500, 25, 0, 975),  # 50×12,50; 500; 525; 1500-525
    (OLD, "SPR 50", 1500, 500, 400, 20, 0, 1080),  # 50×10; 400; 420; 1500-420
    # hospital: 90 %, which is above what the mutual completes
    (DENTAL, "KC 80", 4000, 1800, 1620, 0, 0, 2380),  # 80×22,50; 1620; 84 % is 1512: nothing
    (NOW, "KC 80", 4000, 1800, 1620, 0, 180, 2200),  # complementary 1800-1620; 4000-1800
    (NOW, "APPENDICE", 1800, 1800, 1620, 0, 180, 0),  # the same, paid at the tariff
    (NOW, "DIALYSE", 850, 850, 765, 0, 85, 0),  # flat 850: 765; 85; 0
    (NOW, "DIALYSE", 700, 700, 630, 0, 70, 0),  # lower than the flat: the price; 630; 70
    (NOW, "ACC-N", 6000, 3000, 2700, 0, 300, 3000),  # flat 3000; 2700; 300; 6000-3000
    # drugs: 70 % of the price
    (NOW, "PH", 100, 100, 70, 14, 0, 16),  # 70; 84-70; 100-84
    (NOW, "PH", 110.55, 110.55, 77.39, 15.47, 0, 17.69),  # 77,385 -> 77,39; 92,862 -> 92,86
    # optical, devices and orthoses: the whole flat amount
    (NOW, "MONTURE", 1200, 200, 200, 0, 0, 1000),  # flat 200
    (NOW, "VERRE", 80, 80, 80, 0, 0, 0),  # the price is lower than the flat 100
    (NOW, "TENSIO", 450, 300, 300, 0, 0, 150),  # flat 300
    (NOW, "SEMELLES", 400, 400, 400, 0, 0, 0),  # flat 400
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0].year} {case[1]} {case[2]}")
def test_shares_worked_by_hand(case):
    day, act, paid, *amounts = case
    assert shares(day, act, paid) == Shares(c(paid), *map(c, amounts))


# (act, paid, counted, base, mutual, complementary, left) in a public hospital, or exempt (ETM)
PUBLIC = [
    ("KC 80", 1800, 1800, 1800, 0, 0, 0),  # 100 % of 80×22,50
    ("KC 80", 2000, 1800, 1800, 0, 0, 200),  # 2000-1800
    ("DIALYSE", 850, 850, 850, 0, 0, 0),  # 100 % of the flat
    ("C", 80, 80, 64, 3.20, 0, 12.80),  # an outpatient act has no rate of its own there
]
EXEMPT = [
    ("PH", 1350, 1350, 1350, 0, 0, 0),  # drugs at 100 %
    ("C", 150, 80, 64, 3.20, 0, 82.80),  # the exemption is for drugs alone
]


@pytest.mark.parametrize("case", PUBLIC, ids=lambda case: f"{case[0]} {case[1]}")
def test_shares_in_a_public_hospital(case):
    act, paid, *amounts = case
    assert shares(NOW, act, paid, public=True) == Shares(c(paid), *map(c, amounts))


@pytest.mark.parametrize("case", EXEMPT, ids=lambda case: f"{case[0]} {case[1]}")
def test_shares_under_an_exemption(case):
    act, paid, *amounts = case
    assert shares(NOW, act, paid, exempt=True) == Shares(c(paid), *map(c, amounts))


def parts(found: Shares) -> int:
    return found.base + found.mutual + found.complementary + found.left


def test_the_parts_always_add_up_to_what_was_asked():
    """Every group and every version, for amounts around each rounding and each limit."""
    amounts = [*range(1, 140), 7_999, 8_000, 8_001, 84_999, 85_001, 123_457, 999_999_99]
    for tariff in TARIFFS.versions:
        for act, public, exempt in product(
            [*tariff.keys, *tariff.acts, "B 3", "K 0,5"], (False, True), (False, True)
        ):
            cotation = tariff.cotation(act)
            group = tariff.group_of(cotation, public=public, exempt=exempt)
            for paid in amounts:
                found = shares_of(tariff, cotation, group, paid)
                assert parts(found) == found.asked == paid
                assert found.counted <= paid
                assert min(found.base, found.mutual, found.complementary, found.left) >= 0
                assert found.covered <= found.counted


def test_what_has_no_amount_of_its_own_counts_for_its_price():
    tariff = TARIFFS.on(NOW)
    assert counted_amount(tariff.cotation("PH"), 12_345) == 12_345
    assert counted_amount(tariff.cotation("C"), 12_345) == 8_000


def test_a_total_is_the_sum_of_each_amount():
    one, other = shares(NOW, "CS", 300), shares(NOW, "NFS", 90)
    found = total([one, other])
    assert found == Shares(c(390), c(227), c(181.60), c(9.08), c(12.32), c(187))
    assert parts(found) == found.asked
    assert total([]) == Shares()


ESTIMATE = Shares(c(1000), c(800), c(640), c(32), c(100), c(228))


@pytest.mark.parametrize(
    ("base", "mutual", "complementary", "expected"),
    [
        (None, None, None, (640, 32, 100, 228)),  # nothing settled: the estimate
        (600, 50, 100, (600, 50, 100, 250)),  # all settled
        (600, None, None, (600, 32, 100, 268)),  # the others stay estimated
        (600, 40, None, (600, 40, 100, 260)),
        (950, 40, None, (950, 40, 10, 0)),  # only 10 are left: the estimate is cut
        (980, None, None, (980, 20, 0, 0)),  # the mutual's estimate is cut first come first
        (1000, None, None, (1000, 0, 0, 0)),
        (0, 0, 0, (0, 0, 0, 1000)),
        (None, None, 900, (100, 0, 900, 0)),  # what is settled is never changed
    ],
)
def test_what_is_settled_takes_the_place_of_the_estimate(base, mutual, complementary, expected):
    given = [None if one is None else c(one) for one in (base, mutual, complementary)]
    found = settled(ESTIMATE, *given, c(1000))
    assert (found.base, found.mutual, found.complementary, found.left) == tuple(map(c, expected))
    assert parts(found) == found.asked
