#!/usr/bin/env python3
"""What the year's work costs: a long portfolio, a long queue, a class, the week, an import, an upload, a folder.

    work.py PROGRAM [SECONDS]

Fills a demo school of its own the way people do (an import of 1 000 rows, 300 results of one child, 500 entries that
wait), then drives each page with wrk, and each upload and import one after another. CPU time of the server a request, as
in bench.py, and its ratio to the health page of the same run.
"""
import http.client
import re
import sqlite3
import sys
import time
import urllib.parse

from bench import Person, Server, measure
from pictures import png  # found by bench.py

REPEATS = 5
HEADER = "Дата\tФИО\tМероприятие\tУровень\tРезультат\tФорма\tНаправление"


def multipart(fields, files=()):
    """A body and its content type; a file is a name and bytes."""
    body = b"".join(f'--limit\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
                    for name, value in fields.items())
    for name, content in files:
        body += f'--limit\r\nContent-Disposition: form-data; name="{name}"; filename="x"\r\n\r\n'.encode() + content + b"\r\n"
    return body + b"--limit--\r\n", "multipart/form-data; boundary=limit"


def picture(size):
    """A PNG of about that many bytes, of noise."""
    width = 2000
    row = bytes((number * 2654435761 >> 13) & 255 for number in range(width * 3))
    return png(width, [row] * (size // (width * 3 + 1)), level=0)


def send(person, path, fields, files=()):
    """The status of a form that was sent; redirections are not followed."""
    body, kind = multipart({"token": person.token, **fields}, files)
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(person.address).netloc, timeout=120)
    connection.request("POST", path, body, {"Content-Type": kind, "Cookie": person.header()})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def table(pupils, count, mark):
    """Rows of an import: the pupils by turns, as many contests as it takes."""
    rows = [HEADER]
    for number in range(count):
        contest, pupil = divmod(number, len(pupils))
        rows.append(f"{contest % 27 + 1:02}.10.2026\t{pupils[pupil]}\tКонкурс «{mark} {contest}»\t"
                    "муниципальный\tпризёр\tочно\tтворчество")
    return "\n".join(rows)


class Work:
    """The demo school, filled, and its people."""

    def __init__(self, program):
        self.server = Server(program)
        time.sleep(1)
        self.teacher, self.subject, self.parent = (
            Person(self.server.address, login) for login in ("teacher", "subject", "parent"))
        with sqlite3.connect(self.server.directory.name + "/data/doska.sqlite") as database:
            self.group = database.execute(
                "SELECT a.class_id FROM teaching_assignment a JOIN user u ON u.id = a.user_id "
                "WHERE u.login = 'teacher' AND a.duty = 'class_teacher' AND a.until_day IS NULL").fetchone()[0]
            self.pupils = database.execute(
                "SELECT s.id, s.last_name || ' ' || s.first_name FROM student s JOIN enrollment e ON e.student_id = s.id "
                "WHERE e.class_id = ? AND e.until_day IS NULL ORDER BY s.id", [self.group]).fetchall()
        self.names = [name for _, name in self.pupils]
        self.child = self.parent.find(r"(/students/\d+/entries/new)").removesuffix("/entries/new")
        for person, path in [(self.teacher, self.imports()), (self.subject, self.imports()),
                             (self.parent, self.child + "/entries/new")]:
            person.token = re.search(r'name="token" value="([^"]+)"', person.get(path))[1]

    def imports(self):
        return f"/classes/{self.group}/events/import"

    def save(self, person, pupils, count, mark):
        status = send(person, self.imports() + "/rows", {"cells": table(pupils, count, mark), "has_document": "1"})
        if status != 303:
            raise SystemExit(f"an import of {count} rows: {status}")

    def upload(self, number):
        status = send(self.parent, self.child + "/entries", {
            "short": "1", "title": f"Грамота {number}", "date": "2026-09-15", "direction": "sport", "document": "diploma",
        }, [("paper", picture(9_900_000 + 6001 * number))])
        if status != 303:
            raise SystemExit(f"an upload: {status}")


def each(server, action):
    """Microseconds of CPU time of the server for one of some actions."""
    before = server.cpu()
    for number in range(REPEATS):
        action(number)
    return (server.cpu() - before) / REPEATS * 1e6


def main():
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    work = Work(sys.argv[1])
    try:
        health = measure(work.server, Person(work.server.address, None), "/up", seconds)[0]
        print(f"{'':<40}{'us CPU/request':>16}{'ratio to the health page':>26}")

        def tell(name, cost):
            print(f"{name:<40}{cost:>16.1f}{cost / health:>26.1f}", flush=True)

        def page(name, person, path):
            cost, _, refused = measure(work.server, person, path, seconds)
            tell(name + (f" ({refused} refused)" if refused else ""), cost)

        tell("health page", health)
        second, name = work.pupils[1]
        page("portfolio of a usual pupil", work.teacher, f"/students/{second}")
        work.save(work.teacher, [name], 300, "Тремстам")
        page("portfolio with 300 results more", work.teacher, f"/students/{second}")
        page("class page", work.teacher, f"/classes/{work.group}")
        work.save(work.subject, work.names, 500, "Очередь")
        page("queue of 500 of a class", work.teacher, f"/classes/{work.group}/waiting")
        page("week grid", work.teacher, f"/classes/{work.group}/week")
        page("folder of a pupil's record", work.parent, work.child + "/folder")
        tell("import of 1 000 rows", each(work.server, lambda n: work.save(work.teacher, work.names, 1000, f"Ввод {n}")))
        tell("upload of 10 MB", each(work.server, work.upload))
    finally:
        work.server.stop()


if __name__ == "__main__":
    main()
