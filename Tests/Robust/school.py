"""The demo school with its site and its people, for tests that end it, starve it and look at what is left.

No test of its own: what uploads.py and imports.py share. A full disk is a largest size of files (RLIMIT_FSIZE), which
needs no rights; the errno differs, the way is the same.
DOSKA_PROGRAM names another build of doska than .build/debug/doska.
"""
import contextlib
import http.client
import os
import re
import resource
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("DOSKA_PROGRAM", os.path.join(ROOT, ".build", "debug", "doska"))
MEGABYTE = 1024 * 1024
sys.path.append(os.path.join(ROOT, "Tests", "Support"))


class School:
    """The demo school with its site, started and stopped as a test needs it."""

    template = None

    def __init__(self):
        self.top = tempfile.mkdtemp(prefix="doska-robust-")
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

    def database(self):
        """The database, to be read beside the site or without it."""
        return contextlib.closing(sqlite3.connect(os.path.join(self.data, "doska.sqlite")))

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

    def limit_files(self, largest=resource.RLIM_INFINITY):
        """Sets the largest size of the files that the running site may write."""
        hard = resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (largest, hard))


class Person:
    """Somebody at the site, with the cookies; the token of the forms is of the session and stays."""

    def __init__(self, school, login):
        self.school, self.cookies = school, {}
        fields = {"login": login, "password": "demo-demo", "token": self.token_of(self.get("/login"))}
        status = self.ask("POST", "/session", urllib.parse.urlencode(fields).encode(),
                          {"Content-Type": "application/x-www-form-urlencoded"})[0]
        assert status == 303, f"log in: {status}"

    @staticmethod
    def token_of(page):
        return re.search(r'name="token" value="([^"]+)"', page.decode())[1]

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


def run(tests):
    """Runs the tests, each a function with a sentence for its name, on copies of one demo school; gives the exit code."""
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
