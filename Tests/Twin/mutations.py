#!/usr/bin/env python3
"""Shows that the twin test can fail: takes one gate of confidentiality away at a time and lets the test name the route.

A gate is a piece of SQL in Sources/Storage. SQL is text until it runs, so it is taken away in a copy of the built test
program: the literal that holds it is found by its whole text, the piece is replaced by one of the same length. That is
the program which a build of the changed source would give, without the build. Every gate is named by its source file and
function, so a gate that was rewritten stops the run instead of being passed over.

    python3 Tests/Twin/mutations.py [--jobs 2] [--only WORD]      (`make twin-proof`)

A run ends with the first case that shows a difference, so the routes named are some of those that would differ.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STORAGE = ROOT / "Sources" / "Storage"
PROGRAM = ROOT / ".build" / "debug" / "doskaPackageTests.xctest"

# file, function, the gate as it stands in the source (spaces and line ends count as one space), what stands for it.
GATES = [
    ("Achievements/AchievementRepository.swift", "verified", "wish over an entry",
     "NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)", "1"),
    ("Achievements/AchievementRepository.swift", "verified", "consent and wish over everything",
     "EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = e.student_id AND s.circle = ?4 "
     "AND ?5 BETWEEN s.from_day AND s.until_day AND s.shows_result AND s.stands_on_board)", "?5 IS ?5"),
    ("Achievements/AchievementRepository.swift", "verified", "term of the consent",
     "AND ?5 BETWEEN s.from_day AND s.until_day", "AND ?5 IS ?5"),
    ("Achievements/AchievementRepository.swift", "verified", "results among the fields of the consent",
     "AND s.shows_result", ""),
    ("Achievements/AchievementRepository.swift", "verified", "name among the fields of the consent",
     "AND s.stands_on_board", ""),
    ("Achievements/AchievementRepository.swift", "verified", "state",
     "AND e.state IN ('class_verified', 'school_verified')", ""),
    ("Achievements/AchievementRepository+Known.swift", "known", "own entries alone",
     "AND (?3 IS NULL OR e.entered_by = ?3)", "AND ?3 IS ?3"),
    ("Achievements/AchievementRepository+Known.swift", "outcomes", "own entries alone",
     "AND (?4 IS NULL OR a.entered_by = ?4)", "AND ?4 IS ?4"),
    ("Achievements/AchievementRepository+Known.swift", "recentEvents", "own entries alone",
     "WHERE entered_by = ?1", "WHERE ?1 IS ?1"),
    ("Achievements/Transaction+Achievements.swift", "enter", "repetitions of own entries alone",
     "AND (?4 IS NULL OR entered_by = ?4)", "AND ?4 IS ?4"),
    ("Schema/M0011_EntryWords.swift", "script", "own words of the title",
     "coalesce(a.title, v.title) AS title", "v.title"),
    ("Schema/M0010_Consents.swift", "script", "wish over everything, in the view of who may be shown",
     "AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.student_id = c.student_id AND w.scope = 'everything' "
     "AND w.lifted_at IS NULL)", ""),
    ("Schema/M0010_Consents.swift", "script", "withdrawn consent, in the view of who may be shown",
     "AND c.withdrawn_on IS NULL", ""),
    ("Schema/M0010_Consents.swift", "script", "term, in the view of who may be shown",
     "coalesce(c.until_day, '9999-12-31')", "'9999-12-31'"),
    ("Schema/M0010_Consents.swift", "script", "results, in the view of who may be shown",
     "EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'result')", "1"),
    ("Schema/M0010_Consents.swift", "script", "nominations, in the view of who may be shown",
     "EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'nomination')", "1"),
    ("Schema/M0010_Consents.swift", "script", "name and class, in the view of who may be shown",
     "EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'name') "
     "AND EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'class')", "1"),
    ("Boards/EditionRepository.swift", "cards", "wish over the deed of a line",
     "NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = l.achievement_id AND w.lifted_at IS NULL)", "1"),
    ("Boards/EditionRepository.swift", "cards", "consent and wish over everything",
     "EXISTS (SELECT 1 FROM shown_student v WHERE v.student_id = s.id AND v.circle = ?2 "
     "AND ?3 BETWEEN v.from_day AND v.until_day AND v.stands_on_board)", "1"),
    ("Boards/EditionRepository.swift", "cards", "name among the fields of the consent", "AND v.stands_on_board", ""),
    ("Boards/EditionRepository.swift", "cards", "results among the fields of the consent", "AND v.shows_result", ""),
    ("Boards/EditionRepository.swift", "cards", "term of the consent",
     "AND ?3 BETWEEN v.from_day AND v.until_day", "AND ?3 IS ?3"),
    ("Boards/EditionRepository.swift", "cards", "state of the deed of a line",
     "AND a.state IN ('class_verified', 'school_verified')", ""),
    ("Boards/EditionRepository.swift", "heroes", "wish over the deed of a nomination",
     "NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = n.achievement_id AND w.lifted_at IS NULL)", "1"),
    ("Boards/EditionRepository.swift", "heroes", "nominations among the fields of the consent",
     "AND v.shows_nomination", ""),
    ("Boards/EditionRepository.swift", "heroes", "state of the deed of a nomination",
     "AND a.state IN ('class_verified', 'school_verified')", ""),
    ("Certificates/CertificateRepository+Words.swift", "words", "wish over an entry, in the words of papers",
     "w.scope = 'entry'", "0"),
    ("Privacy/PrivacyRepository.swift", "wishes", "wish over everything, on the check page",
     "WHERE student_id = ? AND lifted_at IS NULL", "WHERE student_id = ? AND 0"),
    ("Consents/ConsentRepository.swift", "ofStudent", "withdrawn consent, on the check page",
     "c.form_version, c.withdrawn_on,", "c.form_version, NULL,"),
    ("Consents/ConsentRepository.swift", "ofStudent", "term of the consent, on the check page",
     "c.given_on, c.until_day,", "c.given_on, NULL,"),
    ("Consents/ConsentRepository.swift", "ofStudent", "fields of the consent, on the check page",
     "(SELECT group_concat(f.field) FROM consent_field f WHERE f.consent_id = c.id)", "'name,class,result'"),
    ("Consents/ConsentRepository.swift", "withdrawal", "receipts counted by pupil",
     "WHERE o.student_id = c.student_id AND r.id <= w.id", "WHERE r.id <= w.id"),
    ("Ratings/RatingRepository+Schools.swift", "schools", "wish over everything, in sums of schools",
     "w.scope IN ('everything', 'entry')", "w.scope = 'entry'"),
    ("Ratings/RatingRepository+Schools.swift", "schools", "wish over an entry, in kept totals",
     "w.scope IN ('everything', 'entry')", "w.scope = 'everything'"),
    ("Ratings/RatingRepository+Schools.swift", "schools", "wish over points",
     "w.scope = 'points'", "w.scope = ''"),
    ("Ratings/RatingRepository+Schools.swift", "partlyHidden", "wish over an entry, in years scored anew",
     "AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)", ""),
]


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


def patched(program: bytes, gate) -> bytes:
    path, function, _, piece, instead = gate
    wanted = re.compile(r"\s+".join(re.escape(word) for word in piece.split()))
    found = [text for name, text in literals((STORAGE / path).read_text()) if name == function and wanted.search(text)]
    if not found:
        sys.exit(f"the gate has gone from {path}, {function}: {piece}")
    for text in found:
        # A literal that two functions share stands in the program once.
        count = program.count(text.encode())
        if count == 0:
            sys.exit(f"the program was not built from this source: {path}, {function}")

        def shorter(match):
            if len(instead) > len(match.group()):
                sys.exit(f"what stands for a gate is longer than it: {path}, {function}")
            return instead.ljust(len(match.group()))

        program = program.replace(text.encode(), wanted.sub(shorter, text).encode())
    return program


def run(gate) -> tuple[bool, str]:
    path, function, what, *_ = gate
    with tempfile.TemporaryDirectory(dir=PROGRAM.parent) as directory:
        copy = Path(directory) / PROGRAM.name
        copy.write_bytes(patched(PROGRAM.read_bytes(), gate))
        shutil.copymode(PROGRAM, copy)
        process = subprocess.Popen(
            [copy, "--testing-library", "swift-testing", "--filter", "TwinTests"], cwd=ROOT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        differences = []
        for line in process.stdout:
            found = re.search(r"((?:GET|POST) /\S*).* as \.(\w+) \[", line)
            if found:
                differences.append(found.groups())
            # A removed gate shows in many cases; the first one that is walked to its end is enough.
            if differences and line.startswith("twin: "):
                process.terminate()
                break
        process.wait()
    routes = sorted({route for route, _ in differences})
    name = f"{path}, {function}: {what}"
    if not routes:
        return False, f"NOT SEEN  {name}"
    who = ", ".join(sorted({person for _, person in differences}))
    return True, f"seen      {name}\n          {'; '.join(routes)}\n          as {who}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", default="", help="gates whose file, function or words have this in them")
    arguments = parser.parse_args()
    gates = [gate for gate in GATES if arguments.only in " ".join(gate[:3])]
    with ThreadPoolExecutor(arguments.jobs) as pool:
        results = []
        for caught, words in pool.map(run, gates):
            print(words, flush=True)
            results.append(caught)
    print(f"{sum(results)} of {len(results)} removed gates were seen")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
