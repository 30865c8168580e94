"""F7: eight writers in two programs on one office."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services import people
from desktop_app.storage.models import Counter
from tests.faults import workers
from tests.faults.offices import copied, is_sound, signed_in
from tests.faults.tally import Tally, counting

PROGRAMS, WRITERS = 2, 4


def writing(changes: int, room: Path) -> Tally:
    """So many changes in all: half are counted up, half edit one record with its version."""
    office = copied(room / "office")
    times = changes // (2 * PROGRAMS * WRITERS)
    with counting("F7 eight writers in two programs") as tally:
        begun = [
            workers.start(workers.count_up, office.folder, WRITERS, times, office.person_id)
            for _ in range(PROGRAMS)
        ]
        told = [answer for _, pipe in begun for answer in workers.heard(pipe)]
        for process, _ in begun:
            process.join()
        refused = [code for _, _, codes in told for code in codes]
        edits = sum(edited for _, edited, _ in told)
        desk = signed_in(office.folder)
        with desk.read() as session:
            counted = session.get_one(Counter, "test").last
        saved = int(people.file_page(desk, office.file_id).principal.person.address or 0)
        desk.close()
        wanted = times * PROGRAMS * WRITERS
        tally.tries = wanted * 2
        tally.lost = abs(wanted - counted) + abs(edits - saved) + (wanted - edits)
        tally.undetected = len(refused)
        tally.corrupt = int(not is_sound(office.folder, office.key))
        if not tally.is_clean:
            tally.told.append(f"{counted} of {wanted}, {saved} of {edits}, {refused[:5]}")
    return tally
