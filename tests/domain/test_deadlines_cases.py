"""Terms worked by hand on the Moroccan calendar: each line says why its date is what it is."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desktop_app.domain.deadlines import Term, days_left, due_date, is_overdue, own_limit
from desktop_app.domain.work_calendar import WorkCalendar, moving, removing
from tests.domain.calendars import PUBLIC, day, off, saying

ADHA_LATER = saying(moving(PUBLIC, day("27/05/2026"), day("28/05/2026")))
MUHARRAM_LATER = saying(moving(PUBLIC, day("16/06/2026"), day("17/06/2026")))
BRIDGE = saying(off("31/07/2026"))
WORKED = saying(removing(PUBLIC, day("20/08/2026")))


def working(days: int) -> Term:
    return Term(days, working=True)


@dataclass(frozen=True)
class Case:
    what: str
    received: str
    term: Term
    due: str
    today: str
    left: int
    overdue: bool = False
    stops: tuple[tuple[str, str], ...] = ()
    calendar: WorkCalendar = PUBLIC


CASES = [
    # Mon 23/11: Tue 24, Wed 25, Thu 26, Fri 27, Mon 30 are the five days.
    Case("a plain week", "23/11/2026", working(5), "30/11/2026", "23/11/2026", 7),
    # The last day is still within the term.
    Case("on the due day", "23/11/2026", working(5), "30/11/2026", "30/11/2026", 0),
    # One day after it, the request is late by one.
    Case("the day after", "23/11/2026", working(5), "30/11/2026", "01/12/2026", -1, True),
    # Fri 20/11: the next working day is Monday.
    Case("urgent on a Friday", "20/11/2026", working(1), "23/11/2026", "20/11/2026", 3),
    # Sat 21/11, by mail: Sunday is off as well, Monday is the one day.
    Case("urgent on a Saturday", "21/11/2026", working(1), "23/11/2026", "23/11/2026", 0),
    # Thu 5/11: Fri 6 is the Green March, then the weekend; Mon 9.
    Case("urgent before the Green March", "05/11/2026", working(1), "09/11/2026", "06/11/2026", 3),
    # Tue 17/11: Wed 18 is Independence Day; Thu 19.
    Case("urgent before 18 November", "17/11/2026", working(1), "19/11/2026", "18/11/2026", 1),
    # Wed 30/12: Thu 31 is the first, Fri 1/1 is off, Mon 4, Tue 5, Wed 6, Thu 7.
    Case("over the year's end", "30/12/2026", working(5), "07/01/2027", "31/12/2026", 7),
    # Thu 7/1/2027: Fri 8; Mon 11 off (Independence manifesto); Tue 12, Wed 13; Thu 14 off
    # (Amazigh new year); Fri 15; Mon 18 is the fifth.
    Case("11 and 14 January", "07/01/2027", working(5), "18/01/2027", "14/01/2027", 4),
    # Tue 13/1/2026: Wed 14 is off; Thu 15.
    Case("14 January 2026", "13/01/2026", working(1), "15/01/2026", "13/01/2026", 2),
    # Thu 13/1/2022: 14 January has been off since 2024 only; Fri 14.
    Case("14 January before 2024", "13/01/2022", working(1), "14/01/2022", "14/01/2022", 0),
    # Mon 30/10/2028: Tue 31 is Unity Day; Wed 1/11.
    Case("31 October 2028", "30/10/2028", working(1), "01/11/2028", "31/10/2028", 1),
    # Thu 30/10/2025: 31 October has been off since 2026 only; Fri 31.
    Case("31 October before 2026", "30/10/2025", working(1), "31/10/2025", "30/10/2025", 1),
    # Fri 30/10/2026: Unity Day falls on a Saturday and takes nothing; Mon 2/11.
    Case("31 October on a Saturday", "30/10/2026", working(1), "02/11/2026", "30/10/2026", 3),
    # Mon 2/3/2026, in Ramadan: hours are shorter, days count all the same: 3-6 (4), 9-13 (9),
    # Mon 16 (10).
    Case("in Ramadan", "02/03/2026", working(10), "16/03/2026", "09/03/2026", 7),
    # Thu 19/3: Fri 20 and Sat 21 are Eid al-Fitr; Mon 23 (1), Tue 24 (2).
    Case("Eid al-Fitr at a weekend", "19/03/2026", working(2), "24/03/2026", "20/03/2026", 4),
    # Tue 26/5: Wed 27 and Thu 28 are Eid al-Adha; Fri 29.
    Case("Eid al-Adha, two days", "26/05/2026", working(1), "29/05/2026", "27/05/2026", 2),
    # Wed 19/8: Thu 20 and Fri 21 off; Mon 24 (1); Tue 25, Wed 26 Mawlid; Thu 27 (2), Fri 28 (3).
    Case("August and Mawlid", "19/08/2026", working(3), "28/08/2026", "24/08/2026", 4),
    # Mon 15/6: Tue 16 is 1 Muharram by estimate; Wed 17.
    Case("1 Muharram as estimated", "15/06/2026", working(1), "17/06/2026", "15/06/2026", 2),
    # The office moved 1 Muharram to Wed 17: Tue 16 is worked.
    Case("1 Muharram moved", "15/06/2026", working(1), "16/06/2026", "15/06/2026", 1,
         calendar=MUHARRAM_LATER),
    # The office moved Eid al-Adha to 28 and 29: Wed 27 is worked.
    Case("before an Eid that was moved", "26/05/2026", working(1), "27/05/2026", "26/05/2026", 1,
         calendar=ADHA_LATER),
    # From Wed 27: Thu 28 and Fri 29 are off now, then the weekend; Mon 1/6.
    Case("over an Eid that was moved", "27/05/2026", working(1), "01/06/2026", "28/05/2026", 4,
         calendar=ADHA_LATER),
    # Wed 29/7: Thu 30 is the Throne, Fri 31 a bridge the office added; Mon 3/8.
    Case("a bridge day", "29/07/2026", working(1), "03/08/2026", "29/07/2026", 5, calendar=BRIDGE),
    # Wed 19/8: Thu 20 is worked after all.
    Case("a day worked after all", "19/08/2026", working(1), "20/08/2026", "21/08/2026", -1, True,
         calendar=WORKED),
    # 7 days to 30/11, 31 of December make 38, 22 of January make 60: Fri 22/1/2027.
    Case("the legal 60 days", "23/11/2026", Term(60), "22/01/2027", "23/11/2026", 60),
    # 23/9: 7 to 30/9, 31 of October (38), 22 of November (60): a Sunday, hence Mon 23.
    Case("60 days end on a Sunday", "23/09/2026", Term(60), "23/11/2026", "23/11/2026", 0),
    # 19/9: 11 to 30/9, 31 (42), 18 of November (60): Independence Day, hence Thu 19.
    Case("60 days end on a holiday", "19/09/2026", Term(60), "19/11/2026", "20/11/2026", -1, True),
    # 27/10 + 10 = Fri 6/11, the Green March; the weekend follows: Mon 9.
    Case("the end moves over a weekend", "27/10/2026", Term(10), "09/11/2026", "06/11/2026", 3),
    # 31/1/2028 + 30: 29 days of February, and 1 March, a Wednesday.
    Case("over a leap day", "31/01/2028", Term(30), "01/03/2028", "29/02/2028", 1),
    # 31/1/2027 + 30: 28 days of February, and 2 March, a Tuesday.
    Case("February of a common year", "31/01/2027", Term(30), "02/03/2027", "28/02/2027", 2),
    # Mon 28/2/2028: Tue 29 is a working day (1), Wed 1/3 (2); the Eid fell on the weekend.
    Case("a leap day is worked", "28/02/2028", working(2), "01/03/2028", "29/02/2028", 1),
    # An appeal of Fri 23/10: 8 to 31/10, 22 of November (30): a Sunday, hence Mon 23.
    Case("30 days of an appeal", "23/10/2026", Term(30), "23/11/2026", "24/11/2026", -1, True),
    # 6-9 January (4), Mon 12 (5). From 12/1 to 23/11 there are 315 days:
    # 19 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 23.
    Case("late since January", "05/01/2026", working(5), "12/01/2026", "23/11/2026", -315, True),
    # Due 12/11 without the stop; from 4 to 9 are 5 days: Tue 17.
    Case("one stop, calendar days", "02/11/2026", Term(10), "17/11/2026", "10/11/2026", 7,
         stops=(("04/11/2026", "09/11/2026"),)),
    # The stop takes Thu 5 and Mon 9 (Fri 6 is off anyway): 7 days: 4, 5, 9, 10, 11, 12, 13.
    Case("a stop over a holiday", "03/11/2026", working(5), "13/11/2026", "10/11/2026", 3,
         stops=(("04/11/2026", "09/11/2026"),)),
    # The papers came on the day they were asked for: nothing is stopped.
    Case("stop and restart on a day", "23/11/2026", working(5), "30/11/2026", "25/11/2026", 5,
         stops=(("24/11/2026", "24/11/2026"),)),
    # The same in calendar days: 23/11 + 10 = Thu 3/12.
    Case("the same, calendar days", "23/11/2026", Term(10), "03/12/2026", "25/11/2026", 8,
         stops=(("25/11/2026", "25/11/2026"),)),
    # 7/9 + 20 = 27/9; stops of 4, 0 and 4 days: 5/10, a Monday.
    Case("several stops, calendar days", "07/09/2026", Term(20), "05/10/2026", "28/09/2026", 7,
         stops=(("10/09/2026", "14/09/2026"), ("16/09/2026", "16/09/2026"),
                ("21/09/2026", "25/09/2026"))),
    # The stops take 9, 10 and 16, 17: 14 days: 8-11 (4), 14-18 (9), 21-25 (14).
    Case("several stops, working days", "07/09/2026", working(10), "25/09/2026", "21/09/2026", 4,
         stops=(("08/09/2026", "10/09/2026"), ("15/09/2026", "17/09/2026"))),
    # Due 12/11; the clock stands since 9/11 with 3 days left, however long that lasts.
    Case("the clock stands", "02/11/2026", Term(10), "12/11/2026", "23/11/2026", 3,
         stops=(("09/11/2026", ""),)),
    # It stopped four days after its end: no later, and not counted as late while it stands.
    Case("stopped when late already", "02/11/2026", Term(10), "12/11/2026", "23/11/2026", -4,
         stops=(("16/11/2026", ""),)),
    # The stop takes 25, 28-31/12 and Mon 4/1 (6; Fri 1/1 is off): 11 days from 22/12:
    # 23, 24, 25, 28, 29, 30, 31, then 4, 5, 6, 7 January.
    Case("a stop over the year's end", "22/12/2026", working(5), "07/01/2027", "05/01/2027", 2,
         stops=(("24/12/2026", "04/01/2027"),)),
    # The papers came by mail on Sun 8: 3 days; 12/11 + 3 = Sun 15, hence Mon 16.
    Case("a restart on a Sunday", "02/11/2026", Term(10), "16/11/2026", "09/11/2026", 7,
         stops=(("05/11/2026", "08/11/2026"),)),
    # 18/5 + 15 = 2/6; from 26/5 to 29/5 are 3 days, Eid among them: Fri 5/6.
    Case("a stop over Eid", "18/05/2026", Term(15), "05/06/2026", "01/06/2026", 4,
         stops=(("26/05/2026", "29/05/2026"),)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_terms_worked_by_hand(case: Case) -> None:
    stops = [(day(start), day(end) if end else None) for start, end in case.stops]
    standing = stops[-1][0] if stops and stops[-1][1] is None else None
    due_on = due_date(case.calendar, day(case.received), case.term, stops)
    assert due_on == day(case.due)
    assert days_left(due_on, day(case.today), standing) == case.left
    assert is_overdue(due_on, day(case.today), standing) is case.overdue


OWN_LIMITS = [
    # 24/9: 6 to 30/9, 31 (37), 23 of November (60): a Monday, open.
    ("24/09/2026", "", "23/11/2026", "23/11/2026", PUBLIC),
    # One day earlier it ends on Sun 22: come on Fri 20.
    ("23/09/2026", "", "22/11/2026", "20/11/2026", PUBLIC),
    # It ends on Independence Day, a Wednesday: come on Tue 17.
    ("19/09/2026", "", "18/11/2026", "17/11/2026", PUBLIC),
    # 7/9: 23, 31 (54), 6 (60): the Green March, a Friday: come on Thu 5.
    ("07/09/2026", "", "06/11/2026", "05/11/2026", PUBLIC),
    # 1/12/2027: 30 to 31/12, 30 of January (60): Sun 30/1/2028; Friday 28.
    ("01/12/2027", "", "30/01/2028", "28/01/2028", PUBLIC),
    # A treatment from July to 24/9: its 60 days run from its end.
    ("01/07/2026", "24/09/2026", "23/11/2026", "23/11/2026", PUBLIC),
    # Ended 28/3: 3, 30 (33), 27 of May (60): Eid al-Adha by estimate: come on Tue 26.
    ("02/02/2026", "28/03/2026", "27/05/2026", "26/05/2026", PUBLIC),
    # The office moved that Eid by a day: Wed 27 is open.
    ("02/02/2026", "28/03/2026", "27/05/2026", "27/05/2026", ADHA_LATER),
]


@pytest.mark.parametrize(("visit", "ended", "last", "safe", "calendar"), OWN_LIMITS)
def test_the_beneficiarys_own_limit(visit, ended, last, safe, calendar):
    limit = own_limit(calendar, 60, day(visit), day(ended) if ended else None)
    assert limit.last_day == day(last)
    assert limit.safe_on == day(safe)


def test_there_are_forty_cases_at_least():
    assert len(CASES) + len(OWN_LIMITS) >= 40
