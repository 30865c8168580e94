"""Every widget of the kit on a few pages, kept as pictures: python -m tests.ui.gallery DIR."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.errors import FieldError
from desktop_app.domain.messages import Message
from desktop_app.domain.texts import isolate
from desktop_app.domain.vocabulary import Kind, Outcome, Provider, State
from desktop_app.ui import background, locale, theme
from desktop_app.ui.columns import Column, Group, Icon, Lines, Piece
from desktop_app.ui.form import Field, Form
from desktop_app.ui.main_window import Shell
from desktop_app.ui.page import Page
from desktop_app.ui.palette import Found, Hit, Palette, Section
from desktop_app.ui.shortcuts import ShortcutList
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once, list_model
from desktop_app.ui.widgets.badge import Badge, BadgeSpec, KeyCap, ProviderTag, state_badge
from desktop_app.ui.widgets.button import Button, ForbiddenAction, icon_button
from desktop_app.ui.widgets.card import Card, PageHeader, ScrollColumn, column, held, row
from desktop_app.ui.widgets.charts import Day, DeadlineBar, Share, StackedBar, WeekBars
from desktop_app.ui.widgets.choices import (
    CardChoices,
    Choice,
    ChoiceGroup,
    FilterChip,
    Option,
    RadioList,
    SegmentedControl,
    TabBar,
)
from desktop_app.ui.widgets.counters import Counter, CounterRow
from desktop_app.ui.widgets.facts import (
    Fact,
    FactsGrid,
    FactsList,
    FactsRow,
    FamilyStrip,
    MemberCard,
)
from desktop_app.ui.widgets.inputs import CheckBox, ChoiceField, DateField, MoneyField, SearchField
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.life import Event, Step, Stepper, Timeline
from desktop_app.ui.widgets.notes import EmptyState, NoteBox
from desktop_app.ui.widgets.paper_row import PaperRow
from desktop_app.ui.widgets.side_bar import NavEntry

TODAY = date(2026, 11, 23)
ENTRIES = (
    NavEntry("home", "يومي", "sun"),
    NavEntry("people", "المستفيدون", "users"),
    NavEntry("request", "الطلبات", "file-text"),
    NavEntry("new", "طلب جديد", "file-plus"),
    NavEntry("person", "الوثائق", "book-open"),
    NavEntry("settings", "الإعدادات", "settings", foot=True),
)
LATE = "متأخر بـ 4 أيام"


def work_table() -> Table:
    columns = (
        Column("what", kind="pieces", minimum=300),
        Column("provider", kind="provider", width=100),
        Column("why", kind="pieces", width=150),
        Column("next", kind="link", width=110),
    )

    def line(number: str, name: str, what: str, provider: Provider, why: str, tone: str, do: str):
        ink, weight = (f"{tone}_ink", 500) if tone else ("ink2", 400)
        return {
            "what": (
                Piece(number, 400, "ink2", ltr=True),
                Piece(name, 600),
                Piece(f"· {what}", 400, "ink2"),
                *((BadgeSpec("استعجالي", "late", "zap"),) if "عملية" in what else ()),
            ),
            "provider": provider,
            "why": (Piece(why, weight, ink, "small"),),
            "next": do,
        }

    f, m = Provider.FOUNDATION, Provider.MUTUAL
    rows = [
        Group("متأخر", "6", "clock-alert", "late", action="الكل"),
        line(
            "S-TNG-2026-001102",
            "فاطمة الزهراء المرابط",
            "مساعدة بسبب مرض خطير أو مزمن",
            f,
            LATE,
            "late",
            "توجيه تذكير",
        ),
        line(
            "H-TNG-2026-001087",
            "مصطفى أقلعي",
            "تحمل عملية جراحية",
            m,
            "متأخر بـ 3 أيام",
            "late",
            "توجيه تذكير",
        ),
        line(
            "S-TNG-2026-001131",
            "ورثة المرحوم الحسن الجعايدي",
            "مصاريف الدفن ونقل الجثمان",
            f,
            "متأخر بيوم واحد",
            "late",
            "تسجيل القرار",
        ),
        Group(
            "ناقص: وثائق تنتظر الاستكمال", "11", "file-exclamation-point", "missing", action="الكل"
        ),
        line(
            "S-TNG-2026-001298",
            "خديجة بنعجيبة",
            "منحة التفوق الدراسي (الباكالوريا)",
            f,
            "وثيقتان، منذ 12 يوما",
            "",
            "اتصال بالمعنية",
        ),
        line(
            "H-TNG-2026-001311",
            "عبد اللطيف الشاوي",
            "تعويض عن ملف مرض عادي",
            m,
            "وثيقة واحدة، بقي 9 أيام",
            "missing",
            "اتصال بالمعني",
        ),
        Group("في انتظار رأي رئيس المصلحة", "7", "stamp", "review", action="الكل"),
        line(
            "S-TNG-2026-001340",
            "نعيمة بنجلون",
            "مساعدة بسبب وضعية اجتماعية صعبة",
            f,
            "قبل 25 نونبر",
            "",
            "إبداء الرأي",
        ),
        line(
            "S-TNG-2026-001336",
            "رشيد التمسماني",
            "دعم اقتناء أو بناء السكن (قرض مدعم)",
            f,
            "قبل 26 نونبر",
            "",
            "إبداء الرأي",
        ),
    ]
    made = Table(list_model(columns, rows), "ما ينتظرني", head=False)
    made.select_first()
    return made


class Home(Page):
    nav = "home"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        f, m = Provider.FOUNDATION, Provider.MUTUAL
        refresh = Button("تحيين", "link", keys="F5", small=True)
        head = PageHeader(
            "يومي",
            "الاثنين 23 نونبر 2026",
            label("محسوب من وضعيات الطلبات في 09:41", "small"),
            refresh,
        )
        head.add_beside(label("الموافق لـ 12 جمادى الآخرة 1448 (تقريبي)", "small_quiet"))
        self.body.addWidget(head)
        self.body.addWidget(
            CounterRow(
                [
                    Counter("late", 6, "متأخر", "clock-alert", "late", ((f, 4), (m, 2))),
                    Counter(
                        "missing", 11, "ناقص", "file-exclamation-point", "missing", ((f, 5), (m, 6))
                    ),
                    Counter("opinion", 7, "في انتظار رأيك", "stamp", "review", ((f, 6), (m, 1))),
                    Counter("ready", 14, "جاهز للإحالة", "send", "sent", ((f, 8), (m, 6))),
                    Counter(
                        "rights", 9, "حق ينتهي قريبا", "calendar-clock", "neutral", ((f, 2), (m, 7))
                    ),
                ]
            )
        )
        work = Card(flush=True)
        work.body.addWidget(work_table())
        side = Card("الطلبات الجارية حسب الجهة")
        shares = [
            Share("مودع", 31, "ink3"),
            Share("ناقص", 22, "missing_ink"),
            Share("قيد الدراسة", 48, "review_ink"),
            Share("محال", 41, "sent_ink"),
        ]
        for provider, total in ((f, "142"), (m, "96")):
            side.body.addLayout(
                row(
                    ProviderTag(provider),
                    None,
                    label("طلبات جارية", "small"),
                    label(total, "figure"),
                )
            )
            side.body.addWidget(StackedBar(shares))
        week = Card("حركة الأسبوع الماضي")
        days = [
            Day("الاثنين", "16", 14, 11),
            Day("الثلاثاء", "17", 19, 15),
            Day("الأربعاء", "18", note="عيد الاستقلال"),
            Day("الخميس", "19", 22, 17),
            Day("الجمعة", "20", 11, 16),
        ]
        week.body.addWidget(WeekBars(days, "مودع", "معالج"))
        column_ = held(column(side, week, spacing=12))
        column_.setFixedWidth(316)
        self.body.addLayout(row(work, column_, spacing=12))


class People(Page):
    nav = "people"
    has_panel = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.body.addWidget(
            PageHeader(
                "المستفيدون",
                "318 من أصل 4.812 ملفا",
                Button("تصدير", icon="download"),
                Button("طباعة اللائحة", icon="printer"),
            )
        )
        search = SearchField("الاسم، رقم الملف، ب.و.ت.إ، الهاتف")
        search.setFixedWidth(300)
        save = Button("عرض محفوظ: أرامل ومتقاعدون", icon="list-checks")
        save.set_choices(__import__("PySide6.QtWidgets").QtWidgets.QMenu(save))
        self.body.addLayout(
            row(
                search,
                FilterChip("الصفة: أرملة، متقاعد"),
                FilterChip("آخر طلب: سنة 2026"),
                FilterChip("إضافة مرشح", add=True),
                None,
                Button("محو المرشحات", "link"),
                save,
            )
        )
        columns = (
            Column("pick", kind="check", width=44),
            Column("name", "الاسم", kind="text", weight=500, sort="name", minimum=160),
            Column("category", "الصفة", width=80),
            Column("number", "رقم الملف", width=142, kind="ltr"),
            Column("service", "الرقم المهني", width=88, kind="ltr", drop=1),
            Column("rank", "الرتبة", width=118, drop=3),
            Column("place", "مقر التعيين / الأصل", width=150, token="ink2", drop=2),
            Column("phone", "الهاتف", width=120, kind="ltr"),
            Column("open", "جارية", width=56, kind="number", align="centre"),
            Column("alert", "تنبيهات", width=118, kind="badge"),
        )
        alerts = [
            None,
            BadgeSpec("وثيقة منتهية", "neutral", "file-clock", flat=True),
            BadgeSpec("ناقص", "missing", "file-exclamation-point", flat=True),
            BadgeSpec("متأخر", "late", "clock-alert", flat=True),
        ]
        names = [
            "إدريس الحراق",
            "الحسين أوبلا",
            "العربي الحداد",
            "ثريا أمزيان",
            "حليمة الريسوني",
            "رقية السعيدي",
            "زبيدة الوهابي",
            "سعاد الخطيب",
            "عائشة بوزيان",
            "عبد السلام أجدير",
            "عبد اللطيف الشاوي",
            "فاطمة الزهراء المرابط",
        ]
        rows = [
            {
                "id": n,
                "name": name,
                "category": "أرملة" if n % 3 else "متقاعد",
                "number": f"TNG-2026-{n * 917:06}",
                "service": str(50713 + n),
                "rank": "مقدم شرطة",
                "place": "متوفى: ولاية طنجة",
                "phone": "06 68 09 34 77",
                "open": n % 4,
                "alert": alerts[n % 4],
            }
            for n, name in enumerate(names * 40, start=1)
        ]
        model = TableModel(
            columns,
            lambda first, most, _sort, _down: rows[first : first + most],
            lambda: len(rows),
            identity=lambda r: r["id"],
            run=at_once,
            sort="name",
        )
        table = Table(model, "لائحة المستفيدين")
        model.reload()
        model.toggle(3)
        table.select_row(7)
        card = Card(flush=True)
        card.body.addWidget(table)
        side = Card(padding=14)
        side.setFixedWidth(276)
        side.body.addLayout(
            row(
                Badge(BadgeSpec("أرملة")),
                label(isolate("TNG-2026-004105"), "small"),
                None,
                icon_button("x", "إغلاق"),
            )
        )
        side.body.addWidget(label("سعاد الخطيب", "title"))
        side.body.addWidget(label("Souad EL KHATIB", "second"))
        side.body.addWidget(
            FactsList(
                [
                    Fact("صاحب الملف", "المرحوم كريم الزياني"),
                    Fact("الهاتف", "06 55 73 60 12", ltr=True),
                    Fact("رقم ب.و.ت.إ", "K•••••63", ltr=True, reveal=lambda: "K123463"),
                    Fact("النائب الشرعي", ""),
                ]
            )
        )
        side.body.addWidget(hairline())
        side.body.addLayout(
            row(
                label("معاش / منحة الميتم", "medium"),
                None,
                Badge(state_badge(State.TRANSMITTED, Kind.HEALTH)),
            )
        )
        side.body.addLayout(
            row(ProviderTag(Provider.MUTUAL), label(isolate("H-TNG-2026-001329"), "small"), None)
        )
        side.body.addStretch(1)
        open_ = Button("فتح الملف", keys="Enter")
        side.body.addLayout(row(open_, Button("طلب جديد")))
        self.body.addLayout(row(card, side, spacing=12))


class Person(Page):
    nav = "people"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        top = Card(padding=14)
        head = PageHeader(
            "عبد الرحيم العلمي الوزاني",
            "",
            Button("بطاقة المستفيد", icon="printer"),
            Button("تعديل", icon="clipboard-pen"),
            icon_button("ellipsis", "المزيد", "outline", small=False),
        )
        head.add_beside(Badge(BadgeSpec("موظف مزاول")))
        top.body.addWidget(head)
        top.body.addWidget(
            label("Abderrahim EL ALAMI OUAZZANI · الملف " + isolate("TNG-2026-004812"), "second")
        )
        top.body.addWidget(hairline())
        top.body.addWidget(
            FactsRow(
                [
                    Fact("الرقم المهني", "104832", ltr=True),
                    Fact("الرتبة", "مقدم شرطة رئيس"),
                    Fact("مقر التعيين", "المنطقة الأمنية بني مكادة"),
                    Fact("تاريخ الازدياد", "7 فبراير 1977"),
                    Fact("رقم ب.و.ت.إ", "K•••••21", ltr=True, reveal=lambda: "K123421"),
                    Fact("الهاتف", "06 61 24 58 90", ltr=True),
                    Fact("رقم الانخراط", "0318842", ltr=True),
                ]
            )
        )
        self.body.addWidget(top)
        self.body.addWidget(
            FamilyStrip(
                [
                    MemberCard("", "كل الأسرة", "", "5 أشخاص"),
                    MemberCard("1", "عبد الرحيم", "صاحب الملف، 49", "انخراط سارٍ إلى 31 دجنبر"),
                    MemberCard(
                        "2",
                        "نعيمة",
                        "الزوجة، 44",
                        "ETM تنتهي بعد 58 يوما",
                        "calendar-clock",
                        "missing",
                    ),
                    MemberCard(
                        "3", "ياسين", "ابن، 20", "يبلغ 21 بعد 49 يوما", "calendar-clock", "missing"
                    ),
                    MemberCard("4", "سلمى", "ابنة، 17", "حقوقها سارية"),
                    MemberCard("5", "أيوب", "ابن، 9", "حقوقه سارية"),
                ]
            )
        )
        card = Card(flush=True)
        tabs = TabBar(
            [
                Option("family", "الأسرة", count=5),
                Option("requests", "الطلبات", count=7),
                Option("rights", "الحقوق"),
                Option("papers", "الوثائق", count=12),
                Option("notes", "الملاحظات", count=3),
                Option("log", "السجل"),
            ],
            "أقسام الملف",
        )
        tabs.set_value("rights")
        segments = SegmentedControl(
            [
                Option("", "الكل", count=11),
                Option("a", "متاح", "circle-check", 5),
                Option("b", "مستنفد", "circle-minus", 4),
                Option("c", "غير مستوفٍ", "circle-slash", 2),
            ],
            "الوضعية",
        )
        date_field = DateField(lambda: TODAY)
        date_field.set_date(TODAY)
        date_field.setFixedWidth(130)
        date_field.setAccessibleName("محسوب بتاريخ")
        columns = (
            Column("right", "الاستحقاق", weight=500, minimum=240),
            Column("who", "المستفيد", width=110),
            Column("state", "الوضعية", kind="badge", width=120),
            Column("left", "الباقي", width=90),
            Column("next", "التاريخ المقبل", kind="date", width=110),
            Column("amount", "المبلغ (درهم)", kind="amount", width=110, align="trailing"),
            Column("why", "السبب", kind="pieces", minimum=200),
        )
        looks = [
            BadgeSpec("مستنفد", "neutral", "circle-minus"),
            BadgeSpec("متاح", "accepted", "circle-check"),
            BadgeSpec("غير مستوفٍ", "missing", "circle-slash"),
        ]
        rows: list[object] = [Group(provider=Provider.FOUNDATION, title="", detail="6 استحقاقات")]
        rows += [
            {
                "right": "منحة الحج – دعم جزئي",
                "who": "عبد الرحيم",
                "state": looks[n % 3],
                "left": "0 من 1",
                "next": TODAY,
                "amount": 123450 * n if n else None,
                "why": (
                    Piece("مرة في المسار المهني: قُبل كليا، الطلب", 400, "ink2"),
                    Piece("S-TNG-2024-000871", 600, "link", ltr=True),
                ),
            }
            for n in range(6)
        ]
        rows += [Group(provider=Provider.MUTUAL, title="", detail="5 استحقاقات"), *rows[1:4]]
        table = Table(list_model(columns, rows), "الحقوق", dense=True)
        table.select_row(2)
        card.body.addWidget(tabs)
        card.body.addLayout(
            row(
                segments,
                None,
                label("محسوب بتاريخ", "small"),
                date_field,
                Button("كشف الحقوق", "link", icon="printer"),
                margins=(14, 6, 14, 6),
            )
        )
        card.body.addWidget(table)
        self.body.addWidget(card, 1)


class New(Page):
    nav = "request"
    has_primary = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.body.addWidget(
            held(
                row(
                    label("طلب جديد", "title"),
                    label("ثلاث خطوات في صفحة واحدة،", "second"),
                    KeyCap("Tab"),
                    label("ينقلك بينها", "second"),
                    None,
                    label("حُفظت المسودة في 09:47", "small"),
                )
            )
        )
        who = Card("لمن؟", line_below=True)
        find = SearchField("الاسم أو الرقم")
        find.setText("TNG-2026-004812")
        who.body.addWidget(find)
        cards = CardChoices(
            [
                Choice("1", "عبد الرحيم", "صاحب الملف، 49 سنة"),
                Choice("2", "نعيمة السباعي", "الزوجة، 44 سنة", icon="calendar-clock"),
                Choice("3", "ياسين", "ابن، 20 سنة"),
                Choice("4", "سلمى", "ابنة، 17 سنة", locked="متزوجة منذ 2025"),
            ],
            "المستفيد من الطلب",
        )
        cards.set_value("2")
        who.body.addWidget(cards)
        who.body.addStretch(1)
        what = Card("ماذا؟", label("14 متاحا لنعيمة", "small"), line_below=True, flush=True)
        inner = row(SearchField("اسم الخدمة أو رمزها"), margins=(14, 10, 14, 10))
        what.body.addLayout(inner)
        types = RadioList(
            [
                ChoiceGroup("", "متاح 8 · مغلق 5", ProviderTag(Provider.FOUNDATION)),
                Choice(
                    "a",
                    "مساعدة مالية بسبب مرض خطير أو مزمن",
                    "يقرر: لجنة المؤسسة، بعد رأي المفتشية الصحية",
                ),
                Choice("b", "مساعدة بسبب وضعية اجتماعية صعبة"),
                Choice("c", "دعم العمرة"),
                Choice(
                    "d",
                    "الاصطياف العائلي",
                    locked="حصة 2026 صُرفت: " + isolate("S-TNG-2026-000412") + ". تفتح في 1 يناير",
                ),
                ChoiceGroup("", "متاح 6 · مغلق 2", ProviderTag(Provider.MUTUAL)),
                Choice("e", "تعويض عن ملف مرض مزمن (ALD)"),
                Choice("f", "رمامة الأسنان", locked="لا تجدد قبل 6 يونيو 2028"),
            ],
            "نوع الطلب",
        )
        types.set_value("a")
        scroll = ScrollColumn()
        scroll.body.addWidget(types)
        what.body.addWidget(scroll, 1)
        data = Card(
            "البيانات والوثائق",
            label("الرقم المرتقب " + isolate("S-TNG-2026-001349"), "small"),
            line_below=True,
            flush=True,
        )
        form = Form(
            [
                Field("on", "تاريخ الإيداع", "date", required=True),
                Field("how", "طريقة الإيداع", "choice", choices=(("counter", "شباك المصلحة"),)),
                Field("amount", "المبلغ المطلوب", "amount"),
                Field("urgent", "حالة استعجالية", "yes_no", help="جواب في 24 ساعة"),
                Field("phone", "الهاتف", "phone"),
                Field("rib", "رقم الحساب البنكي", "rib", required=True),
            ],
            today=lambda: TODAY,
        )
        form.set_values(
            {
                "on": "5/12/25",
                "how": "counter",
                "amount": "35000",
                "phone": "0661245890",
                "rib": "022640",
            }
        )
        form.set_errors(
            [
                FieldError(
                    "rib",
                    "bad_rib",
                    Message("x", "رقم التعريف البنكي يتكون من 24 رقما؛ راجع الأرقام الناقصة."),
                )
            ]
        )
        form.set_warnings(
            [
                FieldError(
                    "amount",
                    "ceiling",
                    Message("x", "يفوق السقف المعتاد " + isolate("30.000,00") + " درهم"),
                )
            ]
        )
        self.form = form
        body = column(
            form,
            NoteBox(
                "سبق لها طلب لنفس المرض في 12 دجنبر 2025: "
                + isolate("S-TNG-2025-001190")
                + "، قُبل جزئيا. لا يمنع التسجيل: مرة في كل سنة مدنية.",
                "warning",
            ),
            row(label("الوثائق المطلوبة", "strong"), None, label("متوفر 2 من 4", "small")),
            spacing=10,
            margins=(14, 10, 14, 8),
        )
        scroll2 = ScrollColumn(spacing=0)
        scroll2.body.addLayout(body)
        scroll2.body.addWidget(hairline())
        for n, (paper, detail, tone) in enumerate(
            (
                ("طلب خطي", "", ""),
                ("نسخة من ب.و.ت.إ", "من الملف، صالحة إلى 9 مارس 2031", ""),
                ("شهادة طبية", "2 غشت: تجاوزت 3 أشهر", "late"),
                ("تقرير البحث الاجتماعي", "تعده المصلحة", ""),
            )
        ):
            scroll2.body.addWidget(PaperRow(str(n), paper, detail, received=n < 2, tone=tone))
        scroll2.body.addStretch(1)
        data.body.addWidget(scroll2, 1)
        line = row(who, what, data, spacing=12)
        line.setStretch(0, 27)
        line.setStretch(1, 38)
        line.setStretch(2, 46)
        self.body.addLayout(line, 1)
        foot = Card(padding=12)
        foot.body.addLayout(
            row(
                label("أجل الجواب:", "base"),
                label("22 يناير 2027", "strong"),
                label("(60 يوما)"),
                None,
                Button("إلغاء", "link"),
                Button("حفظ كمسودة"),
                Button("تسجيل وطباعة الوصل", "primary", icon="printer", keys="Ctrl+Enter"),
                spacing=12,
            )
        )
        self.body.addWidget(foot)


class Request(Page):
    nav = "request"
    has_primary = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        head = PageHeader(
            isolate("H-TNG-2026-001064"),
            "تعويض عن ملف مرض مزمن (ALD)",
            icon_button("chevron-left", "السابق"),
            label("8 من 23", "second"),
            icon_button("chevron-right", "التالي"),
        )
        head.add_beside(
            ProviderTag(Provider.MUTUAL),
            Badge(state_badge(State.UNDER_REVIEW, Kind.SOCIAL)),
            Badge(state_badge(State.DECIDED, Kind.SOCIAL, Outcome.REFUSED)),
        )
        self.body.addWidget(head)
        life = Card(padding=14)
        life.body.addWidget(
            Stepper(
                [
                    Step("مودع", "25 شتنبر", "done"),
                    Step("مراقب شكليا", "28 شتنبر", "done"),
                    Step("مستكمل", "21 أكتوبر", "done"),
                    Step("مرسل ضمن بوردرو", "26 أكتوبر", "done"),
                    Step("قيد التصفية", "منذ 29 أكتوبر", "now"),
                    Step("معوض", "–"),
                    Step("مغلق", "–"),
                ]
            )
        )
        life.body.addWidget(hairline())
        life.body.addLayout(
            row(
                Button("تسجيل قرار التعويض", "primary", icon="clipboard-pen"),
                Button("توجيه تذكير", icon="mail"),
                ForbiddenAction("إشعار باستكمال الوثائق", "سبق في 12 أكتوبر، ويُطلب مرة واحدة."),
                None,
                Button("حذف", "danger", icon="trash-2"),
            )
        )
        self.body.addWidget(life)
        end = Card("الأجل", Badge(BadgeSpec("بقي 10 أيام", "missing", "clock-alert")))
        end.body.addWidget(
            DeadlineBar(
                [
                    Share("أ", 17, "ink2"),
                    Share("ب", 9, "button_line", "hatched"),
                    Share("ج", 33, "ink2"),
                    Share("د", 10, "missing_ink", "hollow"),
                ]
            )
        )
        end.body.addLayout(
            row(
                label("25 شتنبر", "small"),
                None,
                label("مضى 50 من 60 يوما", "small_strong"),
                None,
                label("3 دجنبر", "small"),
            )
        )
        data = Card("معطيات الطلب")
        data.body.addWidget(
            FactsGrid(
                [
                    Fact("رقم الانخراط", "0274416", ltr=True),
                    Fact("اتفاق ETM", "118-2022 · إلى 20 يناير 2027"),
                    Fact("رقم التسجيل", "204418736", ltr=True),
                    Fact("تاريخ العلاج", "22 شتنبر 2026"),
                ]
            )
        )
        data.body.addStretch(1)
        course = Card("المسار")
        course.body.addWidget(
            Timeline(
                [
                    Event(
                        "ورود كشف التصفية", "سجله أمين الفاسي · الواردات 2214", "19 نونبر", "accent"
                    ),
                    Event("توصل التعاضدية بالبوردرو", "إشعار بالتوصل موقع · 0087", "29 أكتوبر"),
                    Event(
                        "إشعار باستكمال الوثائق",
                        "وثيقة واحدة · بُلغ هاتفيا · توقف الأجل",
                        "12 أكتوبر",
                        "missing",
                    ),
                ]
            )
        )
        course.body.addWidget(
            EmptyState("inbox", "لا ملفات جاهزة للإحالة. راجع الناقص.", "عرض الناقص")
        )
        course.setFixedWidth(346)
        self.body.addLayout(
            row(
                held(
                    column(
                        end,
                        data,
                        NoteBox("عند الإصدار يُحجز الرقم 0142 نهائيا.", "info", "تفاصيل"),
                        NoteBox("تعذر الحفظ: سجلها شخص آخر.", "error"),
                        NoteBox("تم.", "done"),
                    )
                ),
                course,
                spacing=12,
            )
        )


class Settings(Page):
    nav = "settings"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.body.addWidget(PageHeader("الإعدادات"))
        card = Card("عناصر")
        combo = ChoiceField([("a", "شباك المصلحة"), ("b", "البريد")], empty="اختيار")
        money = MoneyField()
        money.set_centimes(3500000)
        money.setAccessibleName("المبلغ")
        combo.setAccessibleName("طريقة الإيداع")
        off = Button("معطل", icon="plus")
        off.setEnabled(False)
        primary_off = Button("معطل", "primary", icon="plus")
        primary_off.setEnabled(False)
        check = CheckBox("اختيار", "تفصيل")
        check.setChecked(True)
        card.body.addLayout(row(combo, money, check, off, primary_off))
        form = Form(
            [
                Field("h", "الهوية", "heading"),
                Field("a", "الاسم العائلي", required=True),
                Field("b", "الاسم العائلي باللاتينية", "latin"),
                Field("c", "كلمة السر", "password", help="12 حرفا على الأقل"),
                Field(
                    "d", "تاريخ الازدياد", "partial_date", placeholder="يوم/شهر/سنة أو السنة وحدها"
                ),
                Field("e", "ملاحظة", "long_text"),
            ]
        )
        form.set_values({"b": "EL ALAMI", "c": "secret"})
        form.input("c").setEnabled(False)
        card.body.addWidget(form)
        lines = Table(
            list_model(
                [Column("n", "بيان الوثائق", kind="lines"), Column("i", "", kind="icon", width=60)],
                [
                    {
                        "n": Lines(
                            (
                                Piece("يوسف الغماري", 600),
                                Piece("S-TNG-2026-001325", 400, "ink2", ltr=True),
                            ),
                            "الاصطياف العائلي / مراكز الاصطياف",
                        ),
                        "i": Icon("check", "accepted_ink"),
                    }
                    for _ in range(3)
                ],
            ),
            "بيان",
            two_lines=True,
        )
        lines.fit_height()
        inside = Card(flush=True)
        inside.body.addWidget(lines)
        card.body.addWidget(inside)
        card.body.addStretch(1)
        self.body.addWidget(card, 1)


PAGES = {
    "home": Home,
    "people": People,
    "person": Person,
    "new": New,
    "request": Request,
    "settings": Settings,
}


def sections(_text: str, *, typing: bool = False) -> Found:
    def nothing() -> None:
        return None

    return Found(
        (
            Section(
                "people",
                "أشخاص",
                [
                    Hit(
                        "عبد الرحيم العلمي الوزاني",
                        nothing,
                        "user",
                        "Abderrahim EL ALAMI OUAZZANI",
                        "موظف مزاول · مقدم شرطة رئيس · " + isolate("TNG-2026-004812"),
                        ("طلب جار 1",),
                    ),
                    Hit(
                        "زينب العلمي",
                        nothing,
                        "user",
                        "Zineb ALAMI",
                        "متقاعدة · ضابط شرطة",
                        ("لا طلبات جارية",),
                    ),
                    Hit(
                        "ياسين العلمي الوزاني",
                        nothing,
                        "users",
                        "Yassine EL ALAMI OUAZZANI",
                        "ابن، 20 سنة · ملف عبد الرحيم",
                        (BadgeSpec("حقه ينتهي", "missing", "calendar-clock", flat=True),),
                    ),
                ],
                6,
            ),
            Section(
                "requests",
                "طلبات",
                [
                    Hit(
                        isolate("H-TNG-2026-001338") + " · تمديد حق طفل متمدرس",
                        nothing,
                        "file-text",
                        "",
                        "ياسين العلمي الوزاني · أودع في 20 نونبر 2026",
                        (Provider.MUTUAL, state_badge(State.UNDER_REVIEW, Kind.SOCIAL)),
                    ),
                    Hit(
                        isolate("S-TNG-2026-000412") + " · الاصطياف العائلي",
                        nothing,
                        "file-text",
                        "",
                        "عبد الرحيم العلمي الوزاني · أودع في 6 أبريل 2026",
                        (
                            Provider.FOUNDATION,
                            state_badge(State.DECIDED, Kind.SOCIAL, Outcome.ACCEPTED),
                        ),
                    ),
                ],
                9,
            ),
            Section(
                "commands",
                "أوامر",
                [
                    Hit(
                        "طلب جديد لفائدة عبد الرحيم العلمي الوزاني",
                        nothing,
                        "plus",
                        keys="Ctrl+Enter",
                    ),
                    Hit(
                        "طباعة بطاقة المستفيد: عبد الرحيم العلمي الوزاني",
                        nothing,
                        "printer",
                        keys="Ctrl+P",
                    ),
                ],
            ),
        )
    )


def shell() -> Shell:
    made = Shell(
        ENTRIES,
        PAGES,
        unit="المصلحة الولائية للعمل الاجتماعي بطنجة",
        name="عبد الإله بنسودة",
        role="رئيس المصلحة",
    )
    made.set_counts({"home": 47, "request": 238})
    made.set_backup_line("آخر نسخة احتياطية سليمة: اليوم على الساعة 08:12")
    made.set_status("القاعدة مشفرة", "الاثنين 23 نونبر 2026")
    return made


def shoot(widget: QWidget, path: Path) -> None:
    QApplication.processEvents()
    QApplication.processEvents()
    widget.grab().save(str(path))


def main() -> None:
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["gallery"])
    locale.set_language(app)
    theme.start(app, "light")
    window = shell()
    window.resize(
        int(sys.argv[2]) if len(sys.argv) > 2 else 1280,
        int(sys.argv[3]) if len(sys.argv) > 3 else 720,
    )
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for scheme in ("light", "dark"):
        theme.apply_theme(app, scheme)
        for key in PAGES:
            window.open_page(key)
            if key == "new":
                page = window.page()
                assert isinstance(page, New)
                page.form.input("amount").setFocus()
            shoot(window, out / f"{key}_{scheme}.png")
        window.open_page("people")
        palette = Palette(window, sections)
        palette.open()
        palette.input.setText("alami")
        palette.ask()
        background.settle()
        shoot(window, out / f"palette_{scheme}.png")
        palette.close_overlay()
        keys = ShortcutList(window)
        keys.open()
        shoot(window, out / f"keys_{scheme}.png")
        keys.close_overlay()
        window.toast("سُجل الطلب H-TNG-2026-001338 وطُبع وصله.", undo=lambda: None)
        shoot(window, out / f"toast_{scheme}.png")
    background.stop()


if __name__ == "__main__":
    main()
