#!/usr/bin/env python3
"""What a page of the demo school costs: CPU time a request, requests a second, memory.

    bench.py PROGRAM [SECONDS]

Starts PROGRAM with a demo school of its own on a free port, logs in, finds the pages by following links, and drives each
with wrk. CPU time is the server's user and system time (/proc/PID/stat) over the requests answered, so that wrk, which
shares the processors, is not in it. Compare the ratios to the health page: they hold from machine to machine better than
the figures do.
"""
import http.cookiejar
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

CONNECTIONS = 16
PASSWORD = "demo-demo"
sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Support"))
# The board of this month is not published yet.
THIS_MONTH = time.strftime("%Y-%m")
# What is measured: a name, who asks, and the path; a path in brackets is a pattern that is looked for in the links of
# the pages of that person, the first match counts.
PAGES = [
    ("health page", None, "/up"),
    ("static file", None, "/css/base.css"),
    ("login page", None, "/login"),
    ("home", "teacher", "/"),
    ("board", "teacher", rf"(/classes/\d+/boards/(?!{THIS_MONTH})\d{{4}}-\d\d)"),
    ("rating", "deputy", "/ratings"),
    ("portfolio", "teacher", r"(/students/\d+)"),
]


class Server:
    def __init__(self, program):
        self.directory = tempfile.TemporaryDirectory(prefix="doska-bench-")
        self.process = subprocess.Popen(
            [program, "serve", "--data", self.directory.name + "/data", "--demo", "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            found = re.search(r"http://\S+", line)
            if found:
                self.address = found[0]
                return
        raise SystemExit("the server did not start")

    def cpu(self):
        """Seconds of user and system time so far."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident(self):
        """KiB of resident memory."""
        with open(f"/proc/{self.process.pid}/status") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read())[1])

    def stop(self):
        self.process.terminate()
        code = self.process.wait()
        self.directory.cleanup()
        if code:
            raise SystemExit(f"the server ended with {code}")


class Person:
    """A browser with the cookies of one login."""

    def __init__(self, address, login):
        self.address = address
        self.cookies = http.cookiejar.CookieJar()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        if login:
            page = self.get("/login")
            token = re.search(r'name="token" value="([^"]+)"', page)[1]
            form = urllib.parse.urlencode({"login": login, "password": PASSWORD, "token": token, "next": "/"})
            try:
                self.browser.open(address + "/session", form.encode())
            except urllib.error.HTTPError as error:
                # The page after the login may be missing; the session is what is needed.
                if error.code != 404:
                    raise

    def get(self, path):
        try:
            return self.browser.open(self.address + path).read().decode()
        except urllib.error.HTTPError:
            return ""

    def find(self, pattern):
        """The first link that fits, on the home page or two steps from it."""
        seen, layer = set(), ["/"]
        for _ in range(3):
            following = []
            for path in layer[:40]:
                for link in re.findall(r'href="(/[^"#]*)"', self.get(path)):
                    link = link.replace("&amp;", "&")
                    if re.fullmatch(pattern, link):
                        return link
                    if link not in seen and "?v=" not in link:
                        seen.add(link)
                        following.append(link)
            layer = following
        return None

    def header(self):
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.cookies)


def measure(server, person, path, seconds):
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s"]
    if person.header():
        command += ["-H", "Cookie: " + person.header()]
    before = server.cpu()
    answer = subprocess.run(command + [server.address + path], capture_output=True, text=True, check=True).stdout
    spent = server.cpu() - before
    requests = int(re.search(r"(\d+) requests in", answer)[1])
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", answer)
    return spent / requests * 1e6, requests / seconds, int(refused[1]) if refused else 0


def main():
    program = sys.argv[1]
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    server = Server(program)
    try:
        time.sleep(1)
        rest = server.resident()
        people = {login: Person(server.address, login) for login in {login for _, login, _ in PAGES}}
        print(f"{'page':<14}{'us CPU/request':>16}{'ratio':>8}{'requests/s':>14}{'ratio':>8}  path")
        first = None
        for name, login, path in PAGES:
            person = people[login]
            if path.startswith("("):
                path = person.find(path)
            if not path:
                print(f"{name:<14}{'no such page is linked':>24}")
                continue
            cost, rate, refused = measure(server, person, path, seconds)
            first = first or (cost, rate)
            note = f"  ({refused} refused)" if refused else ""
            print(f"{name:<14}{cost:>16.1f}{cost / first[0]:>8.1f}{rate:>14.0f}{rate / first[1]:>8.2f}  {path}{note}")
        print(f"resident memory: {rest / 1024:.1f} MiB at rest, {server.resident() / 1024:.1f} MiB after the load")
    finally:
        server.stop()


if __name__ == "__main__":
    main()
