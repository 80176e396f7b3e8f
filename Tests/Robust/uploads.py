#!/usr/bin/env python3
"""What uploads stand: a body without end, a kill in the middle of ten megabytes, a disk that is full.

    uploads.py          runs the tests: "N passed, N failed", exit 1 when one failed

Each test has a school of its own on a free port. After each fault the site is started again and asked: what was
acknowledged is there, nothing half-done is linked, and `doska verify` names every file that is left over.
A full disk is a largest size of files (RLIMIT_FSIZE), which needs no rights; the errno differs, the way is the same.
DOSKA_PROGRAM names another build of doska than .build/debug/doska.
"""
import http.client
import os
import re
import resource
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.parse
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("DOSKA_PROGRAM", os.path.join(ROOT, ".build", "debug", "doska"))
MEGABYTE = 1024 * 1024


def png(size, seed):
    """A valid picture of about that many bytes: what it shows is noise."""
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    width = 2000
    height = max(1, size // (width * 3 + 1))
    noise = (seed.to_bytes(4, "big") + os.urandom(1 << 16)) * (size // (1 << 16) + 1)
    rows = b"".join(b"\0" + noise[row * width * 3:(row + 1) * width * 3] for row in range(height))
    header = struct.pack(">II", width, height) + bytes([8, 2, 0, 0, 0])
    data = zlib.compress(rows, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


class School:
    """The demo school with its site, started and stopped as a test needs it."""

    template = None

    def __init__(self):
        self.top = tempfile.mkdtemp(prefix="doska-uploads-")
        self.data = os.path.join(self.top, "data")
        if School.template:
            shutil.copytree(School.template, self.data)
        self.process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop(signal.SIGKILL)
        shutil.rmtree(self.top, ignore_errors=True)

    def start(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

        # Over the largest size a write fails only where the signal is ignored; else it ends the process.
        def ignore():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--data", self.data, "--demo", "--port", str(self.port), "--loops", "1"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT, preexec_fn=ignore, restore_signals=False)
        for _ in range(3000):
            assert self.process.poll() is None, "the site ended at once"
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.02)
        raise AssertionError("the site does not start")

    def stop(self, how=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(20)

    def verify(self, *more):
        done = subprocess.run([PROGRAM, "verify", "--data", self.data, *more], capture_output=True, text=True, cwd=ROOT)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def files(self):
        """Every file below the store, as `doska verify` writes its path."""
        found = []
        for folder, _, names in os.walk(os.path.join(self.data, "attachments")):
            found += [os.path.relpath(os.path.join(folder, name), self.data) for name in names]
        return sorted(found)

    def spooled(self):
        """Bytes of the files without a name that the site holds: bodies on their way in."""
        total, folder = 0, f"/proc/{self.process.pid}/fd"
        for number in os.listdir(folder):
            try:
                if "(deleted)" in os.readlink(f"{folder}/{number}"):
                    total += os.stat(f"{folder}/{number}").st_size
            except OSError:
                pass
        return total

    def memory(self):
        """Bytes that are resident."""
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize()


class Person:
    """A parent at the site, with the cookie and the token of the forms."""

    def __init__(self, school, login="parent"):
        self.school, self.cookies = school, {}
        page = self.get("/login").decode()
        fields = {"login": login, "password": "demo-demo", "token": self.token_of(page)}
        status, _ = self.ask("POST", "/session", urllib.parse.urlencode(fields).encode(),
                             {"Content-Type": "application/x-www-form-urlencoded"})
        assert status == 303, f"log in: {status}"
        home = self.get("/home").decode()
        self.student = re.search(r'href="/students/(\d+)', home)[1]
        self.token = self.token_of(self.get(f"/students/{self.student}/entries/new").decode())

    @staticmethod
    def token_of(page):
        return re.search(r'name="token" value="([^"]+)"', page)[1]

    def ask(self, method, path, body=None, fields=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.school.port, timeout=60)
        try:
            connection.request(method, path, body, {**(fields or {}), **self.cookie()})
            answer = connection.getresponse()
            content = answer.read()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.partition("=")
                    self.cookies[key] = rest.partition(";")[0]
            self.location = answer.getheader("Location") or ""
            return answer.status, content
        finally:
            connection.close()

    def cookie(self):
        return {"Cookie": "; ".join(f"{key}={value}" for key, value in self.cookies.items())} if self.cookies else {}

    def get(self, path):
        status, content = self.ask("GET", path)
        assert status == 200, f"{path}: {status}"
        return content

    def form(self, fields, paper=None):
        """A multipart body and its field."""
        body = b""
        for name, value in {"token": self.token, **fields}.items():
            body += f'--limit\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        if paper is not None:
            body += b'--limit\r\nContent-Disposition: form-data; name="paper"; filename="photo"\r\n\r\n' + paper + b"\r\n"
        return body + b"--limit--\r\n", {"Content-Type": "multipart/form-data; boundary=limit"}

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
        person = Person(school)
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
        assert person.add("После большого", png(MEGABYTE, 1)) == 303
        assert school.files()


def killed_while_sending():
    """G47: killed while ten megabytes come, again and again: what was acknowledged is there, nothing half is linked"""
    with School() as school:
        acknowledged = []
        paper = png(9 * MEGABYTE, 2)
        with School().start() as other:
            # The same body, not interrupted, is an entry: what follows is about the interruption alone.
            assert Person(other).add("Прерванное", paper) == 303, "a paper of nine megabytes is not taken"
        for attempt in range(6):
            school.start()
            person = Person(school)
            assert person.add(f"Целое {attempt}", png(200_000 + attempt, attempt)) == 303
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
        person = Person(school)
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
        person = Person(school)
        assert person.add("До полного диска", png(300_000, 3)) == 303
        before = school.files()
        # A large body meets the limit while it is spooled, a small one when its paper is written.
        for number, (largest, size) in enumerate([(MEGABYTE, 9 * MEGABYTE), (100_000, 200_000)]):
            limit_files(school, largest)
            status = person.add(f"Не влезло {number}", png(size, 4 + number))
            limit_files(school, resource.RLIM_INFINITY)
            assert status == 507, f"{size} bytes: {status}"
            assert school.process.poll() is None, "the site ended"
            assert f"Не влезло {number}" not in person.titles(), "an entry without its paper"
            assert school.files() == before, "something was left"
            status = person.add(f"После {number}", png(size, 6 + number))
            assert status == 303, f"{size} bytes after the fault: {status}"
            before = school.files()
        school.stop()
        told = school.verify()
        assert "лишний" not in told and "недописанный" not in told, told


def limit_files(school, largest):
    """Sets the largest size of the files that the running site may write."""
    hard = resource.prlimit(school.process.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(school.process.pid, resource.RLIMIT_FSIZE, (largest, hard))


def main():
    tests = [endless_body, killed_while_sending, full_disk]
    passed = failed = 0
    with School() as first:
        first.start().stop()
        School.template = first.data
        for test in tests:
            try:
                test()
                passed += 1
                print(f"ok   {test.__doc__}")
            except AssertionError as error:
                failed += 1
                print(f"FAIL {test.__doc__}: {error}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
