"""Twenty hard lines, and the rows of a register: what extraction and pictures are measured by."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random


def ltr(text: str) -> str:
    """A text kept left to right."""
    return f"\u2066{text}\u2069"


# The text, and whether its line runs from right to left.
HARD_LINES: tuple[tuple[str, bool], ...] = (
    ("محكمة الاستئناف بطنجة", True),
    (
        f"الملف رقم {ltr('2026/TNG/00042')} بتاريخ {ltr('22/11/2026')} — المبلغ {ltr('1.250,00')} "
        "درهم (MAD)",
        True,
    ),
    ("لا إله إلا الله، والسلام عليكم ورحمة الله", True),
    ("بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ", True),
    ("مُحَمَّدٌ كَتَبَ رِسَالَةً إِلَى الْمُحَامِي", True),
    ("العـــدد والمـــجموع", True),
    ("وكيل الطرف المدني: Me Jean-Pierre Dupont، هيئة طنجة", True),
    ("الموكل (Société Générale Maroc) ضد شركة «النور»", True),
    (f"الهاتف: {ltr('+212 6 12 34 56 78')}", True),
    ("نسبة الأتعاب 15% من المبلغ المحكوم به", True),
    ("البريد: contact@cabinet-dupont.ma", True),
    ("المادة 77 [الفقرة 2] من قانون المسطرة المدنية", True),
    ("الجلسة: 10:30 صباحا، القاعة 4", True),
    ("التاريخ بالأرقام المشرقية: ٢٠٢٦/١١/٢٢", True),
    ("الآن، الأمر، الإرث، والأشياء، ولأن السؤال لآخر", True),
    ("Maître Fatima الزهراء Benani", False),
    (f"الحساب: {ltr('MA64 0117 8000 0001 2100 0605')}", True),
    (f"قرار محكمة النقض عدد {ltr('512/3')} الصادر في {ltr('2025-06-18')}", True),
    ("هل حضر المتهم؟ نعم؛ حضر «بنفسه».", True),
    ("يتعين أداء مبلغ 12.500,50 درهم داخل أجل 30 يوما (ثلاثين يوما) من تاريخ التبليغ", True),
)

# Lines of the kind our own documents print.
OUR_LINES: tuple[tuple[str, bool], ...] = (
    (f"الطلب رقم {ltr('S-TNG-2026-000045')} المودع يوم {ltr('20/11/2026')}", True),
    (f"إيداع ({ltr('S-TNG-2026-000001')}) لم يؤشر عليه", True),
    (f"رقم الملف {ltr('TNG-004182')} · ورقة الإرسال عدد {ltr('D-TNG-2026-000142')}", True),
    (f"ب.و.ت.إ {ltr('K•••••17')} · الحساب {ltr('022 ••• •••••••••••••••• 47')}", True),
    ("رقم: 0342 / م.و.ع.إ / 2026", True),
    (f"الاسم: {ltr('Driss DGHOUGHI')} (الزوج)", True),
    (f"المؤدى {ltr('57,4 %')} من المجموع ({ltr('1.119,70')} درهم)", True),
    ("صفحة 3 من 12", True),
    (f"طبع يوم {ltr('23/11/2026')} على الساعة {ltr('10:41')} من طرف سليمان الواحي", True),
    (f"الهاتف: {ltr('05 39 32 10 10')} أو {ltr('+33 1 42 68 53 00')}", True),
    ("▲ ينتهي قريبا", True),
    (f"الفاتورة «{ltr('Facture n° 12/B')}» المؤرخة في 18 يونيو 2026", True),
)

GIVEN = "محمد أحمد فاطمة خديجة يوسف عبدالله سعيد نادية لطيفة حسن مريم إدريس أمينة الحسين لآلئ"
FAMILIES = "العلوي بناني الفاسي التازي الإدريسي برادة السقاط الشرقاوي المرابط بلحاج الأزرق الحداد"
FRENCH = ("Société Générale Maroc", "Jean-Pierre Dupont", "BMCE Bank", "Marie-Claire Lefèvre")
TOWNS = ("طنجة (المدينة)", "الفحص أنجرة", "تطوان", "العرائش [بني مكادة]", "القصر الكبير")
SUBJECTS = (
    "منحة التمدرس (الابتدائي)",
    "سلفة استثنائية لا يتجاوز مبلغها 10.000,00 درهم",
    "استرجاع مصاريف النظارات الطبية والعدسات، مع الملحقات والإصلاحات اللازمة لها",
    "مساعدة على أداء فريضة الحج",
    "شكاية أو تظلم",
)
COLUMNS = ("رقم", "رقم الطلب", "الإيداع", "المستفيد", "الموضوع", "المبلغ", "المكان", "ملاحظة")


def register_rows(count: int, seed: int = 7) -> Iterator[list[str]]:
    """Rows of a register: number, reference, day, name, subject, amount, town, a remark."""
    draw = Random(seed)
    for number in range(1, count + 1):
        name = f"{draw.choice(GIVEN.split())} {draw.choice(FAMILIES.split())}"
        if draw.random() < 0.15:
            name = draw.choice(FRENCH)
        series, unit = draw.choice("SH"), draw.choice(("TNG", "TET"))
        reference = f"{series}-{unit}-{draw.randint(2024, 2026)}-{draw.randint(1, 99999):06d}"
        day = f"{draw.randint(1, 28):02d}/{draw.randint(1, 12):02d}/{draw.randint(2024, 2026)}"
        amount = f"{draw.randint(1, 99)}.{draw.randint(0, 999):03d},{draw.randint(0, 99):02d}"
        remark = f"D-TNG-2026-{draw.randint(1, 999):06d}"
        yield [
            ltr(str(number)),
            ltr(reference),
            ltr(day),
            name,
            draw.choice(SUBJECTS),
            ltr(amount),
            draw.choice(TOWNS),
            f"ورقة الإرسال ({ltr(remark)})" if draw.random() < 0.5 else f"({ltr(remark)})",
        ]
