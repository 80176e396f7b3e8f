#!/usr/bin/env python3
"""The same raw requests to our echo, to nginx and to Apache: what ours answers, and where the others differ.

    differential.py              runs the test: "N passed, N failed", exit 1 when one failed
    differential.py --table      prints the differences with their reasons as a Markdown table

A request passes when ours answers as its line says and each other server answers the same or as differences.py says.
Takes some five seconds. ECHO_PROGRAM names another build of echo than .build/debug/echo.
"""
import re
import sys

import exchange
import peers
import requests_bodies
import requests_heads
from differences import DIFFERENCES

REQUESTS = [
    request
    for part in (requests_heads.REQUEST_LINES, requests_heads.FIELDS, requests_heads.HOSTS, requests_heads.TARGETS,
                 requests_bodies.LENGTHS, requests_bodies.CODINGS, requests_bodies.CHUNKS, requests_bodies.CONNECTIONS)
    for request in part
]


def without_bodies(outcome):
    return re.sub(r"(200):.*? (?=200|open|close)", r"\1 ", outcome, flags=re.S)


def is_same(outcome, ours):
    """Whether a server did as ours did; one that echoes no bodies need not echo this one."""
    return outcome == ours or outcome == without_bodies(ours)


def check():
    names = [name for name, _, _ in REQUESTS]
    known = {name: answers for _, requests in DIFFERENCES for name, answers in requests.items()}
    if len(set(names)) != len(names) or not set(known) <= set(names):
        raise SystemExit("a request has the name of another, or a difference has the name of none")
    raw = [text.replace("¶", "\r\n").encode("latin-1") for _, text, _ in REQUESTS]
    answers = {}
    for server in ("ours", "nginx", "apache"):
        with peers.Peer(server) as peer:
            answers[server] = exchange.send_all(peer.port, raw)
    failed = 0
    for index, (name, _, ours) in enumerate(REQUESTS):
        problems = []
        if answers["ours"][index] != ours:
            problems.append(f"ours: {answers['ours'][index]!r} instead of {ours!r}")
        for server, expected in zip(("nginx", "apache"), known.get(name, (None, None))):
            answer = answers[server][index]
            if expected is None and not is_same(answer, ours):
                problems.append(f"{server}: {answer!r}, an unexpected difference from {ours!r}")
            elif expected is not None and answer != expected:
                problems.append(f"{server}: {answer!r} instead of the known difference {expected!r}")
        failed += bool(problems)
        for problem in problems:
            print(f"{name}: {problem}")
    print(f"{len(REQUESTS) - failed} passed, {failed} failed")
    return failed


def table():
    ours = {name: outcome for name, _, outcome in REQUESTS}
    print("| request | ours | nginx | Apache | why |\n|---|---|---|---|---|")
    for why, requests in DIFFERENCES:
        for name, others in requests.items():
            cells = [without_bodies(outcome or "the same") for outcome in (ours[name], *others)]
            print(f"| {name} | {' | '.join(cells)} | {why} |")


if __name__ == "__main__":
    if sys.argv[1:] == ["--table"]:
        table()
    elif sys.argv[1:]:
        raise SystemExit(__doc__)
    else:
        sys.exit(1 if check() else 0)
