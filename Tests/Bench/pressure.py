#!/usr/bin/env python3
"""Whether a board stays quick while others work: the board page under 64 connections, alone, and again while ten people
a second log in (each a yescrypt hash), one uploads lists of 2 MB and one takes the rating as a file.

    pressure.py PROGRAM [SECONDS]

Prints p50 and p99 of the board both times. The promise: beside that work p99 stays below 3 x the p50 of the same run.
Everything runs on loopback; the load ends by itself.
"""
import os
import re
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
import uuid

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bench

LOGINS_A_SECOND = 10
# The largest list that a route takes today; five of them are the 10 MB of the promise.
UPLOAD = 2 * 1024 * 1024 - 4096


def board(server, person, path, seconds):
    """(requests a second, p50 ms, p99 ms, refused)."""
    answer = subprocess.run(
        ["wrk", "-t1", "-c64", f"-d{seconds}s", "--latency", "-H", "Cookie: " + person.header(), server.address + path],
        capture_output=True, text=True, check=True).stdout
    scale = {"us": 0.001, "ms": 1, "s": 1000}

    def percentile(which):
        value, unit = re.search(which + r"%\s+([\d.]+)(us|ms|s)", answer).groups()
        return float(value) * scale[unit]

    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", answer)
    return (int(re.search(r"(\d+) requests in", answer)[1]) / seconds, percentile("50"), percentile("99"),
            int(refused[1]) if refused else 0)


class Work:
    """What goes on beside the board; counts what was done."""

    def __init__(self, server):
        self.server, self.going = server, True
        self.done = {"logins": 0, "MB uploaded": 0, "exports": 0}
        self.threads = [threading.Thread(target=action, daemon=True) for action in (self.log_in, self.upload, self.export)]
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.going = False
        for thread in self.threads:
            thread.join(20)

    def log_in(self):
        def once():
            try:
                bench.Person(self.server.address, "parent")
            except OSError:
                return  # the run is over and the server is gone
            self.done["logins"] += 1

        while self.going:
            begun = time.time()
            threading.Thread(target=once, daemon=True).start()
            time.sleep(max(0, 1 / LOGINS_A_SECOND - (time.time() - begun)))

    def upload(self):
        person = bench.Person(self.server.address, "teacher")
        target = re.match(r"/classes/\d+", person.find(r"(/classes/\d+/boards)"))[0] + "/roster"
        token = re.search(r'name="token" value="([^"]+)"', person.get(target))[1]
        limit = uuid.uuid4().hex
        head = (f'--{limit}\r\nContent-Disposition: form-data; name="token"\r\n\r\n{token}\r\n--{limit}\r\n'
                'Content-Disposition: form-data; name="file"; filename="list.csv"\r\n\r\n').encode()
        row = "Иванов Пётр Ильич;01.02.2013;М\r\n".encode()
        body = head + row * (UPLOAD // len(row)) + f"\r\n--{limit}--\r\n".encode()
        while self.going:
            try:
                person.browser.open(urllib.request.Request(
                    self.server.address + target + "/preview", body,
                    {"Content-Type": f"multipart/form-data; boundary={limit}"})).read()
            except urllib.error.HTTPError as error:
                # The whole file has arrived and is then told to be too long for a class list.
                if error.code != 422:
                    raise
            except OSError:
                return  # the run is over and the server is gone
            self.done["MB uploaded"] += UPLOAD // 1_000_000

    def export(self):
        person = bench.Person(self.server.address, "deputy")
        while self.going:
            person.get("/ratings/file")
            self.done["exports"] += 1


def main():
    program = sys.argv[1]
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    server = bench.Server(program)
    try:
        person = bench.Person(server.address, "teacher")
        path = person.find(rf"(/classes/\d+/boards/(?!{bench.THIS_MONTH})\d{{4}}-\d\d)")
        board(server, person, path, 1)
        print(f"{'board, 64 connections':<24}{'requests/s':>12}{'p50 ms':>10}{'p99 ms':>10}{'p99/p50':>10}")
        for name in ("alone", "beside other work"):
            work = Work(server) if name != "alone" else None
            if work:
                time.sleep(0.5)
            rate, p50, p99, refused = board(server, person, path, seconds)
            if work:
                work.stop()
            print(f"{name:<24}{rate:>12.0f}{p50:>10.2f}{p99:>10.2f}{p99 / p50:>10.2f}"
                  + (f"  ({refused} refused)" if refused else ""))
        print(f"in {seconds} s beside it: " + ", ".join(f"{count} {what}" for what, count in work.done.items()))
    finally:
        server.stop()


main()
