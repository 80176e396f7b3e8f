#!/usr/bin/env python3
"""What uploads stand: a body without end, a kill in the middle of ten megabytes, a disk that is full.

    uploads.py          runs the tests: "N passed, N failed", exit 1 when one failed

Each test has a school of its own on a free port. After each fault the site is started again and asked: what was
acknowledged is there, nothing half-done is linked, and `doska verify` names every file that is left over.
"""
import os
import re
import signal
import socket
import sys
import time

from school import MEGABYTE, Person, School, run
from pictures import png  # found by school.py


def noise(size, seed):
    """A valid picture of about that many bytes that shows nothing."""
    width = 2000
    points = (seed.to_bytes(4, "big") + os.urandom(1 << 16)) * (size // (1 << 16) + 1)
    height = max(1, size // (width * 3 + 1))
    return png(width, [points[row * width * 3:(row + 1) * width * 3] for row in range(height)], level=0)


class Parent(Person):
    """A parent with a child at the school, and the form of a new entry."""

    def __init__(self, school):
        super().__init__(school, "parent")
        self.student = re.search(r'href="/students/(\d+)', self.get("/home").decode())[1]
        self.token = self.token_of(self.get(f"/students/{self.student}/entries/new"))

    def add(self, title, paper=None):
        """A new entry, with a paper; gives the status."""
        body, fields = self.form(
            {"short": "1", "title": title, "date": "2026-09-15", "direction": "sport", "document": "diploma"}, paper)
        return self.ask("POST", f"/students/{self.student}/entries", body, fields)[0]

    def papers(self):
        """The papers of the entry where the last answer led to."""
        page = self.get(self.location).decode()
        return sorted(set(re.findall(r'href="(/attachments/\d+)"', page)))

    def titles(self):
        return self.get(f"/students/{self.student}").decode()


def endless_body():
    """G41: a body of a gigabyte in chunks is refused while it comes, and takes neither memory nor disk"""
    with School().start() as school:
        person = Parent(school)
        path = f"/students/{person.student}/entries"
        memory = school.memory()
        with socket.create_connection(("127.0.0.1", school.port), 20) as connection:
            cookie = person.cookie()["Cookie"]
            connection.sendall((f"POST {path} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nTransfer-Encoding: chunked\r\n"
                                "Content-Type: multipart/form-data; boundary=limit\r\n\r\n").encode())
            chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
            sent, most_memory, most_spooled = 0, 0, 0
            try:
                while sent < 1024 * MEGABYTE:
                    connection.sendall(chunk)
                    sent += 0x10000
                    if sent % MEGABYTE == 0:
                        most_memory = max(most_memory, school.memory())
                        most_spooled = max(most_spooled, school.spooled())
            except OSError:
                pass
            connection.settimeout(5)
            try:
                answer = connection.recv(65536)
            except OSError:
                answer = b""
        # What the client goes on sending is read and dropped for a moment, so that it sees the answer.
        assert not answer or b" 413 " in answer.split(b"\r\n")[0], answer[:80]
        print(f"  ended after {sent / MEGABYTE:.0f} MB; at most {(most_memory - memory) / MEGABYTE:.1f} MB of memory, "
              f"{most_spooled / MEGABYTE:.1f} MB of disk")
        assert most_memory - memory < 8 * MEGABYTE, "memory"
        assert most_spooled < 12 * MEGABYTE, "disk"
        # Ten and a half megabytes by length are refused before a byte of them is read.
        assert person.ask("POST", path, b"x" * (11 * MEGABYTE), {"Content-Type": "text/plain"})[0] == 413
        assert person.add("После большого", noise(MEGABYTE, 1)) == 303
        assert school.files()


def killed_while_sending():
    """G47: killed while ten megabytes come, again and again: what was acknowledged is there, nothing half is linked"""
    with School() as school:
        acknowledged = []
        paper = noise(9 * MEGABYTE, 2)
        with School().start() as other:
            # The same body, not interrupted, is an entry: what follows is about the interruption alone.
            assert Parent(other).add("Прерванное", paper) == 303, "a paper of nine megabytes is not taken"
        for attempt in range(6):
            school.start()
            person = Parent(school)
            assert person.add(f"Целое {attempt}", noise(200_000 + attempt, attempt)) == 303
            acknowledged.append((f"Целое {attempt}", person.papers()))
            body, fields = person.form({"short": "1", "title": f"Прерванное {attempt}", "date": "2026-09-15",
                                        "direction": "sport"}, paper)
            head = (f"POST /students/{person.student}/entries HTTP/1.1\r\nHost: x\r\n"
                    f"Content-Length: {len(body)}\r\nContent-Type: {fields['Content-Type']}\r\n"
                    f"Cookie: {person.cookie()['Cookie']}\r\n\r\n").encode()
            connection = socket.create_connection(("127.0.0.1", school.port), 20)
            connection.sendall(head)
            if attempt < 3:
                # In the middle of the body.
                connection.sendall(body[:len(body) * (attempt + 1) // 4])
                time.sleep(0.05)
            else:
                # While the whole of it is read, cleaned, written, flushed or recorded.
                connection.sendall(body)
                time.sleep([0.05, 0.4, 1.2][attempt - 3])
            school.stop(signal.SIGKILL)
            connection.close()
            leftovers = school.files()
            told = school.verify()
            known = told.count("лишний файл") + told.count("недописанный файл")
            whole = int(re.search(r"Документов на месте: (\d+)", told)[1])
            assert whole + known == len(leftovers), f"{len(leftovers)} files, {whole} known, told:\n{told}"
        school.start()
        person = Parent(school)
        titles = person.titles()
        for title, papers in acknowledged:
            assert title in titles and papers, title
            for path in papers:
                assert person.get(path).startswith(b"\x89PNG"), path
        school.stop()
        school.verify("--clear")
        told = school.verify()
        assert "лишний" not in told and "недописанный" not in told, told


def full_disk():
    """G47: with no space for a file the answer is 507, nothing is saved, the site lives and goes on when there is space"""
    with School().start() as school:
        person = Parent(school)
        assert person.add("До полного диска", noise(300_000, 3)) == 303
        before = school.files()
        # A large body meets the limit while it is spooled, a small one when its paper is written.
        for number, (largest, size) in enumerate([(MEGABYTE, 9 * MEGABYTE), (100_000, 200_000)]):
            school.limit_files(largest)
            status = person.add(f"Не влезло {number}", noise(size, 4 + number))
            school.limit_files()
            assert status == 507, f"{size} bytes: {status}"
            assert school.process.poll() is None, "the site ended"
            assert f"Не влезло {number}" not in person.titles(), "an entry without its paper"
            assert school.files() == before, "something was left"
            status = person.add(f"После {number}", noise(size, 6 + number))
            assert status == 303, f"{size} bytes after the fault: {status}"
            before = school.files()
        school.stop()
        told = school.verify()
        assert "лишний" not in told and "недописанный" not in told, told


if __name__ == "__main__":
    sys.exit(run([endless_body, killed_while_sending, full_disk]))
