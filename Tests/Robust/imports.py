#!/usr/bin/env python3
"""What an import of a thousand rows stands: a kill at any moment of saving, a disk that is full.

    imports.py [KILLS]  runs the tests, with 8 kills or as many as said: "N passed, N failed", exit 1 when one failed

Each kill falls at another moment of the time that saving takes. After it the site is started again: the rows are there
whole or not at all, all of them when the save was acknowledged, the database is sound and every entry has its history.
"""
import http.client
import random
import re
import signal
import sys
import threading
import time

from school import Person, School, run

ROWS = 1000
KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 8


class Teacher(Person):
    """A class teacher, with the class and its pupils."""

    def __init__(self, school):
        super().__init__(school, "teacher")
        status = self.ask("GET", "/home")[0]
        assert status == 303, f"home: {status}"
        self.school_class = re.search(r"^/classes/(\d+)", self.location)[1]
        with school.database() as database:
            self.pupils = [" ".join(names) for names in database.execute(
                "SELECT s.last_name, s.first_name FROM student s JOIN enrollment e ON e.student_id = s.id "
                "WHERE e.class_id = ? AND e.until_day IS NULL ORDER BY s.id", [self.school_class])]
        self.token = self.token_of(self.get(f"/classes/{self.school_class}/events/import"))

    def table(self, mark):
        """A thousand rows of as many pupils as there are and the contests that it takes, named by the mark."""
        rows = ["Дата\tФИО\tМероприятие\tУровень\tРезультат\tФорма\tНаправление"]
        for number in range(ROWS):
            contest, pupil = divmod(number, len(self.pupils))
            rows.append(f"{contest % 27 + 1:02}.09.2026\t{self.pupils[pupil]}\tКонкурс «{mark} {contest}»\t"
                        "школьный\tпризёр\tочно\tтворчество")
        return "\n".join(rows)

    def request(self, mark):
        """The saving of a table: a body and its fields."""
        return self.form({"cells": self.table(mark)})

    def path(self):
        return f"/classes/{self.school_class}/events/import/rows"

    def save(self, mark):
        return self.ask("POST", self.path(), *self.request(mark))[0]


def saved(school, mark):
    """How many rows of a table there are, and how many of them have no history."""
    with school.database() as database:
        return database.execute(
            "SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM achievement_history h WHERE h.achievement_id = a.id)) "
            "FROM achievement a JOIN event e ON e.id = a.event_id WHERE e.title LIKE ?", [f"%«{mark} %"]).fetchone()


def killed_while_saving():
    """killed while a thousand rows are saved, at any moment: they are there whole or not at all, and none acknowledged is lost"""
    moments = random.Random(1)
    with School() as school:
        school.start()
        teacher = Teacher(school)
        began = time.monotonic()
        assert teacher.save("Целиком") == 303, "a thousand rows are not taken"
        takes = time.monotonic() - began
        assert saved(school, "Целиком") == (ROWS, 0), saved(school, "Целиком")
        whole = absent = acknowledged = 0
        for turn in range(KILLS):
            mark = f"Прерванная {turn}"
            answer = []
            asking = threading.Thread(target=lambda: answer.append(attempt(teacher, mark)))
            asking.start()
            time.sleep(takes * (turn + moments.random()) / KILLS * 2)
            school.stop(signal.SIGKILL)
            asking.join()
            school.start()
            count, bare = saved(school, mark)
            assert count in (0, ROWS) and bare == 0, f"{count} rows, {bare} without history, kill {turn}"
            assert answer[0] is None or count == ROWS, f"acknowledged and lost, kill {turn}"
            assert "База цела" in school.verify(), f"kill {turn}"
            # The same table again adds what is missing and nothing twice.
            if turn == KILLS - 1:
                assert teacher.save(mark) in (303, 200, 422)
                assert saved(school, mark) == (ROWS, 0)
            whole, absent = whole + (count == ROWS), absent + (count == 0)
            acknowledged += answer[0] is not None
        print(f"  {KILLS} kills within {takes:.1f} s: {whole} saved whole, {absent} not at all, {acknowledged} acknowledged")


def attempt(teacher, mark):
    """The status of a save; nil when the site went away before it answered."""
    try:
        return teacher.save(mark)
    except (OSError, http.client.HTTPException):
        return None


def full_disk():
    """with no space for a thousand rows the answer is 507, nothing is saved, the site lives and saves them when there is space"""
    with School() as school:
        school.start()
        teacher = Teacher(school)
        for largest in [0, 100_000, 400_000]:
            school.limit_files(largest)
            status = teacher.save("Не влезло")
            school.limit_files()
            assert status == 507, f"files of {largest} bytes: {status}"
            assert school.process.poll() is None, "the site ended"
            assert saved(school, "Не влезло") == (0, 0), saved(school, "Не влезло")
        assert teacher.save("Не влезло") == 303
        assert saved(school, "Не влезло") == (ROWS, 0)
        school.stop()
        assert "База цела" in school.verify()


if __name__ == "__main__":
    sys.exit(run([killed_while_saving, full_disk]))
