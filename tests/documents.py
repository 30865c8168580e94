"""Every document of the catalogue, made for short and for long content of one office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import update

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.periods import read_period
from desktop_app.domain.vocabulary import Opinion, Outcome, Position, Relation, Sex
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports import catalogue
from desktop_app.reports.catalogue import DOCUMENTS, DocumentKind, Subject
from desktop_app.reports.documents import make_recovery_sheet
from desktop_app.reports.making import Made
from desktop_app.services import backup_care, dispatch, people, retention, slips, trash
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, MemberForm, PeopleQuery, RequestQuery
from desktop_app.services.rows import FilePage, RequestPage
from desktop_app.storage.models import Trashed
from tests import builders

LONG_NOTE = (
    "حضر المعني بالأمر (صحبة زوجته Marie-Claire Lefèvre) وصرح أن المبلغ 12.500,50 درهم "
    "لم يؤد بعد [انظر الوثيقة رقم 3]، وأن هاتفه 06 12 34 56 78 وبريده contact@exemple.ma؛ "
    "نسبة التحمل 15% منذ 22/11/2026.\n"
) * 25
CHILDREN = (
    "أيمن", "عمران", "زكرياء", "مريم", "لآلئ", "عبد الله", "فاطمة الزهراء", "إسماعيل",
    "آية", "نورالدين", "ياسمين", "أنس",
)  # fmt: skip

GIVEN: dict[str, object] = {
    "period": read_period("2026"),
    "type": "S20",
    "season": 2026,
    "seats": 5,
    "members": ("سليمان الواحي", "Marie-Claire Lefèvre"),
    "agenda": ("دراسة الملفات المستوفية", "مختلفات"),
    "incoming": "نادية الأزرق",
    "witness": "كريم الزياني",
}


def produce(desk: Desk, code: str, *subject: object, **chosen: object) -> bytes:
    """A document kept as a file, with the reason that lists of many people need."""
    return catalogue.produce(desk, code, *subject, reason="ملف للمراجعة", **chosen)


class Named(NamedTuple):
    """A document that was made: `person_summary-long` and the like."""

    name: str
    made: Made


def documents(desk: Desk) -> Iterator[Named]:
    """Every document of the catalogue about everything of `subjects`, and the recovery sheet."""
    found = subjects(desk)
    destroyed_note(desk)
    for kind in DOCUMENTS:
        if kind.code == "restore_drill":
            backup_care.tend(desk)
        for size, subject in found[kind.subject].items():
            for language in kind.languages:
                chosen = {"language": language} if len(kind.languages) > 1 else {}
                try:
                    made = kind.make(desk, *subject, **asked(kind), **chosen)
                except ConflictError:
                    continue  # a draft has no reminder, a request in order no notice
                name = f"{kind.code}-{size}" + ("" if language == "ar" else f"-{language}")
                yield Named(name, made)
    yield Named("recovery_sheet", make_recovery_sheet(desk, "7KQX-2M4P-9RTW-3HVC-8NDL-5JYB"))


def asked(kind: DocumentKind) -> dict[str, object]:
    """What a document asks for besides its subject; its own choice where none is named here."""
    return {name: GIVEN[name] for name in kind.asks if name in GIVEN}


def subjects(desk: Desk) -> dict[Subject, dict[str, tuple[object, ...]]]:
    """What the documents can be about, by a word for its size."""
    alone = people.register_file(desk, builders.person(), CareerForm(position=Position.RETIRED))
    family = large_family(desk)
    requests = {"short": builders.request(desk, alone), "long": long_request(desk, family)}
    health = ready(desk, builders.request(desk, family, "H01", note=LONG_NOTE))
    requests["refused"] = refused(desk, family)
    requests["lacking"] = lacking(desk, family)
    lines = [ready(desk, builders.request(desk, family, "S03")) for _ in range(40)]
    slips_ = {"short": issued(desk, [health]), "long": issued(desk, lines[:-1])}
    slips_["draft"] = dispatch.add_requests(desk, lines[-1].row.provider, [lines[-1].row.id])
    return {
        Subject.FILE: {"short": (alone.file.id,), "long": (family.file.id,)},
        Subject.REQUEST: {size: (page.row.id,) for size, page in requests.items()},
        Subject.LIST: {
            "empty": (RequestQuery(received_from="01/01/2001", received_to="31/01/2001"),),
            "long": (RequestQuery(received_from="01/01/2026", received_to="31/12/2026"),),
        },
        Subject.SLIP: {size: (page.row.id,) for size, page in slips_.items()},
        Subject.PEOPLE: {"whole": (PeopleQuery(),)},
        Subject.DAY: {"whole": ()},
        Subject.PERIOD: {"whole": ()},
        Subject.TYPE: {"whole": ()},
    }


def large_family(desk: Desk) -> FilePage:
    """An officer with everything recorded, a foreign wife and twelve children."""
    principal = builders.person(
        "سيدي محمد الأمين",
        "بن عبد السلام العلوي الإسماعيلي",
        given_names_latin="Sidi Mohammed Lamine",
        family_name_latin="Ben Abdeslam Alaoui Ismaïli",
        birth="07/02/1972",
        birth_place="العرائش (قيادة القصر الكبير)",
        cnie="K123417",
        rib="007130863429829015519512",
        phone="0612345678",
        other_phone="0033 1 42 68 53 00",
        address="حي المرس (بلوك 14)، زنقة «الأندلس»، Résidence Al Manar, apt. 12",
        town="طنجة",
        mutual_affiliation="3058412",
    )
    career = CareerForm(
        matricule="48213", payroll_number="1204587", posting="بني مكادة", pension="12.500,50"
    )
    wife = builders.person(
        "ماري كلير",
        "لوفيفر",
        sex=Sex.FEMALE,
        given_names_latin="Marie-Claire",
        family_name_latin="Lefèvre d'Ormesson",
    )
    married = MemberForm(person=wife, relation=Relation.SPOUSE, other_cover=False)
    children = [
        builders.child(name, f"14/03/{2004 + place}", mother="#0")
        for place, name in enumerate(CHILDREN)
    ]
    return people.register_file(desk, principal, career, [married, *children])


def long_request(desk: Desk, family: FilePage) -> RequestPage:
    """A granted request with a long note and every paper of its type."""
    page = builders.request(
        desk, family, "S03", amount="9.000,00", depositor="سعاد الخطيب (الزوجة)", note=LONG_NOTE
    )
    return builders.step(
        desk,
        builders.before_decision(desk, page),
        RequestAction.DECIDE,
        outcome=Outcome.PARTLY,
        amount="1.119,70",
        reason="خصم ما لم يثبت من الفواتير (Facture n° 12/B) المؤرخة في 18/06/2026",
        reference="1795/2026",
    )


def refused(desk: Desk, family: FilePage) -> RequestPage:
    """A request that lacked papers, was completed and refused."""
    page = builders.before_decision(desk, builders.request(desk, family, "S03"))
    return builders.step(
        desk,
        page,
        RequestAction.DECIDE,
        outcome=Outcome.REFUSED,
        reason="عدم الترتيب ضمن المعدلات المحددة",
    )


def lacking(desk: Desk, family: FilePage) -> RequestPage:
    """A request that came without any of its papers, which were demanded."""
    return builders.request(desk, family, "S03", papers=())


def destroyed_note(desk: Desk) -> retention.PurgeRow:
    """A note that was deleted, lay in the trash until its term, and was destroyed."""
    page = people.register_file(desk, builders.person("أمينة", "الحجام"), CareerForm())
    note = people.add_note(desk, page.file.id, page.principal.person.id, "ملاحظة متجاوزة")
    trash.delete_note(desk, note.id)
    with desk.database.write(desk.author("term")) as session:
        session.execute(update(Trashed).values(keep_until=desk.today() - timedelta(days=9)))
    keys = tuple(row.key for row in retention.due(desk))
    form = retention.PurgeForm(keys, agreement="أ.م 12/2026", reason="انتهاء مدة الحفظ")
    return retention.purge(desk, form)


def ready(desk: Desk, page: RequestPage) -> RequestPage:
    """A request that can go on a slip."""
    page = builders.step(desk, page, RequestAction.REVIEW)
    if page.row.type.startswith("S"):
        page = builders.step(desk, page, RequestAction.GIVE_OPINION, opinion=Opinion.FAVOURABLE)
    return page


def issued(desk: Desk, pages: list[RequestPage]) -> slips.SlipPage:
    """A slip of these requests, issued."""
    page = dispatch.add_requests(desk, pages[0].row.provider, [one.row.id for one in pages])
    return slips.issue_slip(desk, page.row.id, page.version)
