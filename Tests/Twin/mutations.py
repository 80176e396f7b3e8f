#!/usr/bin/env python3
"""Shows that the twin test can fail: takes one gate of confidentiality away at a time and lets the test name the route.

The gates are listed in gates.py. A gate of SQL is text until it runs, so it is taken away in a copy of the built test
program: the literal that holds it is found by its whole text, the piece is replaced by one of the same length. The gates
in Swift are all built into one program in which an environment variable chooses the one that is taken away. So there is
one build, in a directory of its own, and a run for each gate, of the cases that can show it, until the first difference.
A gate that they do not show is tried with all cases. One that was rewritten stops the run instead of being passed over.

    python3 Tests/Twin/mutations.py [--only WORD] [--through PROGRAM]      (`make twin-proof`)
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from gates import GATES, Gate

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / ".build" / "twin-proof"
PROGRAM = COPY / ".build" / "debug" / "doskaPackageTests.xctest"
PATCHED = PROGRAM.with_name("doskaTwinProof.xctest")

# What every module with a gate in Swift gets beside its own sources.
CHOICE = """import Glibc

/// Whether the gate of that number is the one that is taken away.
func isTaken(_ gate: Int) -> Bool { getenv("DOSKA_GATE").map { atoi($0) == gate } ?? false }
"""


def spaced(piece: str) -> re.Pattern:
    return re.compile(r"\s+".join(re.escape(word) for word in piece.split()))


def build(through: list[str]) -> None:
    """Copies the package beside the build and builds its tests there, with every gate of Swift to choose from."""
    for name in ["Sources", "Tests", "Templates", "Public"]:
        shutil.rmtree(COPY / name, ignore_errors=True)
        # With their times, so that a second build is short.
        shutil.copytree(ROOT / name, COPY / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ["Package.swift", "README.md"]:
        shutil.copy2(ROOT / name, COPY / name)
    for number, gate in enumerate(GATES):
        if gate.is_sql:
            continue
        path = COPY / "Sources" / gate.file
        text = path.read_text()
        found = spaced(gate.piece).search(text)
        if not found:
            sys.exit(f"the gate has gone from {gate}")
        path.write_text(text[: found.start()] + gate.instead.replace("#", str(number)) + text[found.end():])
        (COPY / "Sources" / gate.file.split("/")[0] / "TakenGate.swift").write_text(CHOICE)
    subprocess.run([*through, "swift", "build", "--build-tests", "-Xswiftc", "-gnone"], cwd=COPY, check=True)


def literals(source: str):
    """Every SQL literal of a Swift source as the compiler keeps it, with the function it stands in."""
    function = ""
    pattern = re.compile(r'(?:\bfunc (\w+)|\blet (script)\b)|"""\n(.*?)\n( *)"""|"((?:[^"\\\n]|\\.)*)"', re.S)
    for match in pattern.finditer(source):
        if match.group(1) or match.group(2):
            function = match.group(1) or match.group(2)
        elif match.group(3) is not None:
            indent = len(match.group(4))
            lines = [line[indent:] for line in match.group(3).split("\n")]
            yield function, "\n".join(lines).replace("\\\\", "\\")
        elif match.group(5):
            yield function, match.group(5).replace("\\\\", "\\")


def patched(program: bytes, gate: Gate) -> bytes:
    wanted = spaced(gate.piece)
    source = (COPY / "Sources" / gate.file).read_text()
    found = [text for name, text in literals(source) if name == gate.function and wanted.search(text)]
    if not found:
        sys.exit(f"the gate has gone from {gate}")
    for text in found:
        # A literal that two functions share stands in the program once.
        if program.count(text.encode()) == 0:
            sys.exit(f"the program was not built from this source: {gate}")

        def shorter(match):
            if len(gate.instead) > len(match.group()):
                sys.exit(f"what stands for a gate is longer than it: {gate}")
            return gate.instead.ljust(len(match.group()))

        program = program.replace(text.encode(), wanted.sub(shorter, text).encode())
    return program


def check() -> None:
    """Every gate stands in the source as it is named; nothing is built."""
    gone = []
    for gate in GATES:
        source = (ROOT / "Sources" / gate.file).read_text()
        texts = [text for name, text in literals(source) if name == gate.function] if gate.is_sql else [source]
        found = [match for text in texts for match in spaced(gate.piece).finditer(text)]
        if not found:
            gone.append(f"the gate has gone from {gate}")
        elif gate.is_sql and any(len(gate.instead) > len(match.group()) for match in found):
            gone.append(f"what stands for a gate is longer than it: {gate}")
    sys.exit("\n".join(gone) or None)


def first_difference(number: int, gate: Gate, cases: str, through: list[str]) -> str:
    """The route, the viewer and the case of the first difference; empty where all answers are the twin's."""
    program = PROGRAM
    if gate.is_sql:
        PATCHED.write_bytes(patched(PROGRAM.read_bytes(), gate))
        shutil.copymode(PROGRAM, PATCHED)
        program = PATCHED
    environment = dict(os.environ, DOSKA_TWIN=cases, DOSKA_GATE=str(-1 if gate.is_sql else number))
    process = subprocess.Popen(
        [*through, program, "--testing-library", "swift-testing", "--filter", "TwinTests"], cwd=COPY, text=True,
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    difference, walked = "", 0
    for line in process.stdout:
        walked += line.startswith("twin: ")
        found = re.search(r"((?:GET|POST) /\S*).* as \.?(\w+) \[(.*?)\]", line)
        if found:
            difference = f"{found.group(1)} as {found.group(2)} [{found.group(3)}]"
            os.killpg(process.pid, 15)
            break
    process.wait()
    if not difference and walked == 0:
        sys.exit(f"the test did not run: {gate}")
    return difference


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", default="", help="gates whose file, function or words have this in them")
    parser.add_argument("--through", default="", help="a program that is given every build and run, as `nice`")
    parser.add_argument("--built", action="store_true", help="the program of the last run still fits")
    parser.add_argument("--check", action="store_true", help="only whether the source still has every gate")
    arguments = parser.parse_args()
    if arguments.check:
        check()
    through = arguments.through.split()
    if not arguments.built:
        build(through)
    gates = [(number, gate) for number, gate in enumerate(GATES) if arguments.only in str(gate)]
    seen = 0
    for number, gate in gates:
        difference = first_difference(number, gate, gate.cases, through)
        if not difference and gate.cases:
            difference = first_difference(number, gate, "", through)
        seen += bool(difference)
        print(f"{'seen    ' if difference else 'NOT SEEN'}  {gate}\n          {difference}", flush=True)
    print(f"{seen} of {len(gates)} removed gates were seen")
    sys.exit(0 if seen == len(gates) else 1)


if __name__ == "__main__":
    main()
