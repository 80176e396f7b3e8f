#!/usr/bin/env python3
"""Shows that the tests of the security checklist can fail: breaks one promise at a time and lets a test name it.

Every break is a few words of the source. All of them are built into one program, each behind a switch that is off unless
DOSKA_BREAK names it; then the tests of the promise run once for each break. So one build serves all. A break of a
template needs no build: the tests read templates from the checkout. A break of SQL is put into a copy of the program,
where the text of a statement stands as it is written.

    python3 Tests/Security/mutations.py [--only WORD] [--skip-build]      (`make security-proof`)

The sources are changed while it runs and put back at the end; it refuses to start where they are not committed.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build" / "debug" / "doskaPackageTests.xctest"
SWITCH = """import Glibc

enum Broken {
    private static let name = getenv("DOSKA_BREAK").map { String(cString: $0) } ?? ""
    static func at(_ place: String) -> Bool { name == place }
}
"""

# line of the checklist, what is broken, source file, the words as they stand, the words instead (ON is the switch), tests.
SWIFT = [
    ("C17", "any token passes", "Web/Session/FormToken.swift",
     "guard constantTimeEqual(Array(given.utf8), Array(expected.utf8)) else",
     "guard ON || constantTimeEqual(Array(given.utf8), Array(expected.utf8)) else", "WalkTests/c17"),
    ("C18", "a foreign Origin passes", "Web/Session/FormToken.swift",
     "!isOwn(origin, context.request) {", "!ON, !isOwn(origin, context.request) {", "WalkTests/c18"),
    ("C19", "a page changes a row", "Web/Site.swift",
     "guard request.method.isSafe else {",
     "if ON, request.method.isSafe, let session = context.session {\n"
     "                try database.write { try $0.choose(.family, inSession: session.tokenHash) }\n            }\n"
     "            guard request.method.isSafe else {", "WalkTests/c19"),
    ("C20", "OPTIONS is answered as GET", "Web/Routing/Router.swift",
     "let wanted = method == .head ? .get : method",
     "let wanted = method == .head || ON && method == .options ? .get : method", "WalkTests/c20"),
    ("D21", "inline scripts are allowed", "Web/Protection.swift",
     "response.fields.set(.contentSecurityPolicy, policy)",
     "response.fields.set(.contentSecurityPolicy, ON ? \"default-src 'self' 'unsafe-inline'\" : policy)",
     "WalkTests/d21"),
    ("D22", "pages may be framed", "Web/Protection.swift",
     "response.fields.set(.contentTypeOptions, \"nosniff\")",
     "if ON {\n            let open: FieldValue = \"default-src 'none'; form-action 'self'; base-uri 'none'\"\n"
     "            response.fields.set(.contentSecurityPolicy, open)\n        }\n"
     "        response.fields.set(.contentTypeOptions, \"nosniff\")", "WalkTests/d22"),
    ("D23", "types may be guessed", "Web/Protection.swift",
     "response.fields.set(.contentTypeOptions, \"nosniff\")",
     "if !ON { response.fields.set(.contentTypeOptions, \"nosniff\") }", "WalkTests/d23"),
    ("D24", "other hosts are told where one comes from", "Web/Protection.swift",
     "response.fields.set(\"Referrer-Policy\", \"same-origin\")",
     "if !ON { response.fields.set(\"Referrer-Policy\", \"same-origin\") }", "WalkTests/d24"),
    ("D25", "pages may be stored", "Web/Protection.swift",
     "if response.fields[.cacheControl] == nil {", "if !ON, response.fields[.cacheControl] == nil {", "WalkTests/d25"),
    ("E27", "the sign < is printed as it is", "Mustache/Program/ByteBuffer+Escaping.swift",
     'case UInt8(ascii: "<"): "&lt;"', 'case UInt8(ascii: "<"): ON ? "<" : "&lt;"', "FieldTests/everyField"),
    ("E28", "wildcards are wildcards", "SQLite/Russian/LikePattern.swift",
     '"%" + escaped(foldRussian(text)) + "%"', '"%" + (ON ? foldRussian(text) : escaped(foldRussian(text))) + "%"',
     "QueryTests/wildcards"),
    ("E30", "the login leads anywhere", "Web/Login/LocalPath.swift",
     'guard let text, text.utf8.count <= 500', 'if ON, let text { return text }\n'
     '        guard let text, text.utf8.count <= 500', "QueryTests/redirects"),
    ("E31", "formulas stay formulas", "School/Imports/Table/CSVWriter.swift",
     "switch scalar {\n        case \"=\"", "if ON { return false }\n        return switch scalar {\n        case \"=\"",
     "QueryTests/cells"),
    ("E32", "of a field that comes twice the last counts", "HTTP/Forms/FormData.swift",
     "pairs.first { $0.name == name }?.value",
     "(ON ? pairs.last { $0.name == name } : pairs.first { $0.name == name })?.value", "SendingTests/repeatedAndMissing"),
    ("E32", "the form says whether an entry is verified", "Web/NewEntry/NewEntryController.swift",
     "state: try access.stateOfEntry(about: student),",
     "state: ON && sent[\"verified\"] != nil ? .verifiedBySchool : try access.stateOfEntry(about: student),",
     "SendingTests/unknownFields"),
    ("F33", "the matrix is not asked", "Web/Access/Access.swift",
     "guard Rights.allows(action, to: viewer, toward: relations) else { throw trail.refuse(subject) }",
     "guard ON || Rights.allows(action, to: viewer, toward: relations) else { throw trail.refuse(subject) }",
     "WalkTests/f33"),
    ("F33", "one handler reaches past Access", "Web/Students/StudentsController.swift",
     'let student = try access.student(.readRecord, try context.id("student"))',
     'guard let student = try ON ? context.records.students.find(try context.id("student"))\n'
     '            : access.student(.readRecord, try context.id("student"))\n        else { throw Refusal.notFound }',
     "WalkTests/f33"),
    ("F33", "the school of an account is not compared", "Web/Access/Access+Accounts.swift",
     "viewer.relations(toSchool: school)", "viewer.relations(toSchool: ON ? viewer.school ?? school : school)",
     "WalkTests/f33"),
    ("F34", "the rights of before count in the transaction", "Web/Context.swift",
     "let viewer = try Viewer.load(session.user, from: transaction, on: today).seen(from: session.side)",
     "let viewer = try ON ? early : Viewer.load(session.user, from: transaction, on: today)"
     ".seen(from: session.side)", "WaitingRightsTests"),
    ("F34", "a session that has ended meanwhile still changes", "Web/Context.swift",
     "?.isLive(at: now) == true else", "?.isLive(at: now) == true || ON else", "WaitingRightsTests"),
    ("F36", "the search looks into another school", "Web/Students/StudentsController.swift",
     "of: school.id, matching: text,", "of: ON ? SchoolID(2) : school.id, matching: text,",
     "WalkTests/f36"),
    ("F36", "a refusal is logged only where the object exists", "Web/Audit/Context+Audit.swift",
     "return notes + (route == nil ? [] : refusals(1, of: user))",
     "return notes + (route == nil || ON && trail.refused.isEmpty ? [] : refusals(1, of: user))", "HiddenFieldTests/refusedAddresses"),
    ("F37", "relations of a month ago count", "Web/Access/Viewer+Web.swift",
     "try records.users.viewer(user, on: day)", "try records.users.viewer(user, on: ON ? day.adding(-30) : day)",
     "RelationTests"),
    ("F39", "a page offers what its reader may not open", "Web/Classes/ClassDoors.swift",
     "if access.may(.enter, in: schoolClass) {", "if ON || access.may(.enter, in: schoolClass) {", "WalkTests/f39"),
    ("H48", "an error page has no number", "Web/Errors/ErrorAnswer.swift",
     "advice: words.advice, number: number)", "advice: words.advice, number: ON ? \"\" : number)", "WalkTests/h48"),
    ("H49", "a fault tells its place", "Web/Errors/ErrorAnswer.swift",
     "return page(.unexpected, context, isLogged: true)",
     "return ON ? .text(Database.describe(error), status: .internalServerError)\n"
     "                : page(.unexpected, context, isLogged: true)", "FaultTests"),
    ("H49", "a full disk is taken for a fault of the program", "Storage/Database.swift",
     "(error as? SQLiteError)?.isFull ?? false ||", "!ON && (error as? SQLiteError)?.isFull ?? false ||", "FaultTests"),
    ("H51", "dot files are served", "Server/Files/StaticDirectory.swift",
     'if name.hasPrefix(".") { continue }', 'if !ON, name.hasPrefix(".") { continue }', "ServeTests/reach"),
    ("H52", "the same form twice enters twice", "Storage/Achievements/Transaction+Achievements.swift",
     "if twin != nil { return nil }", "if !ON, twin != nil { return nil }", "SendingTests/twice"),
    ("B9", "wrong passwords cost no time", "Web/Session/LoginThrottle.swift",
     "return max(0, wait)", "return ON ? 0 : max(0, wait)", "PasswordChecklistTests"),
    ("A1", "cookies behind TLS are not Secure", "Web/Session/Session.swift",
     "cookie?.secure = configuration.isBehindTLS\n        cookie?.maxAge = Int(max",
     "cookie?.secure = configuration.isBehindTLS && !ON\n        cookie?.maxAge = Int(max", "SessionTests"),
    ("A5", "sessions never end", "Storage/People/SessionRepository.swift",
     "!user.isDisabled && instant < expiresAt && instant < seenAt + idle",
     "!user.isDisabled && (ON || instant < expiresAt && instant < seenAt + idle)", "SessionTests"),
    ("I53", "changes leave no entry", "Web/Context.swift",
     "guard transaction.changes != before else", "guard !ON, transaction.changes != before else", "Audit"),
]

# What a break needs elsewhere: its words, source file, the words as they stand, the words instead.
EXTRA = [
    # The viewer as it was read before the transaction.
    ("", "Web/Context.swift", "let whole = own ?? AuditSubject(school: session.user.schoolID)\n",
     "let whole = own ?? AuditSubject(school: session.user.schoolID)\n        let early = try viewer()\n"),
    # A form looks itself before storage does, to say so in words.
    ("the same form twice enters twice", "Web/NewEntry/NewEntryController.swift", "let isKnown = !known.isEmpty",
     "let isKnown = !ON && !known.isEmpty"),
]

TEMPLATES = [
    ("D26", "a handler stands in a page", "login/show.html", "<form ", "<form onsubmit=\"x()\" ", "WalkTests/d26"),
    ("E27", "one text is printed without escaping", "entry/show.html", "<h1>{{title}}</h1>", "<h1>{{{title}}}</h1>",
     "FieldTests/titles"),
]

SQL = [
    ("F40", "a withdrawn consent still shows", "c.withdrawn_on IS NULL", "1", "RelationTests"),
    ("F37", "a bond that has ended still shows", "(o.until_day IS NULL OR o.until_day >= ?2)", "1", "RelationTests"),
    ("F38", "a class that was given away stays", "(until_day IS NULL OR until_day >= ?2)", "1", "RelationTests"),
]


def switch(number: int) -> str:
    return f'Broken.at("{number}")'


def build_in() -> None:
    modules = set()
    for number, (_, _, path, words, instead, _) in enumerate(SWIFT):
        change(path, words, instead.replace("ON", switch(number)))
        modules.add(path.split("/")[0])
    whats = [what for _, what, *_ in SWIFT]
    for what, path, words, instead in EXTRA:
        change(path, words, instead.replace("ON", switch(whats.index(what))) if what else instead)
    for module in modules:
        (ROOT / "Sources" / module / "Broken.swift").write_text(SWITCH)


def change(path: str, words: str, instead: str) -> None:
    file = ROOT / "Sources" / path
    text = file.read_text()
    if fault := missing(path, words):
        sys.exit(fault)
    file.write_text(text.replace(words, instead))


def missing(path: str, words: str) -> str | None:
    count = (ROOT / "Sources" / path).read_text().count(words)
    return None if count == 1 else f"the words have gone from {path}, or stand there {count} times: {words}"


def check() -> None:
    """Every break finds its words in the source as it is; nothing is built."""
    sources = "\n".join(file.read_text() for file in ROOT.glob("Sources/Storage/**/*.swift"))
    gone = [missing(path, words) for _, _, path, words, _, _ in SWIFT] + [missing(path, words) for _, path, words, _ in EXTRA]
    gone += [None if words in (ROOT / "Templates" / path).read_text() else f"the words have gone from Templates/{path}"
             for _, _, path, words, _, _ in TEMPLATES]
    gone += [None if piece in sources else f"no statement has {piece}" for _, _, piece, _, _ in SQL]
    sys.exit("\n".join(filter(None, gone)) or None)


def put_back() -> None:
    subprocess.run(["git", "checkout", "-q", "--", "Sources", "Templates"], cwd=ROOT, check=True)
    for file in ROOT.glob("Sources/*/Broken.swift"):
        file.unlink()


def run(tests: str, number: int | None = None, program: Path = PROGRAM) -> list[tuple[str, str]]:
    """The tests that failed, each with the first words of why."""
    environment = dict(os.environ, DOSKA_BREAK="" if number is None else str(number))
    done = subprocess.run(
        [program, "--testing-library", "swift-testing", "--filter", tests], cwd=ROOT, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace")
    failed, last = {}, None
    # The runner colours its lines, whoever reads them.
    printed = re.sub(r"\x1b\[[\d;]*m", "", done.stdout)
    for line in printed.splitlines():
        found = re.match(r'✘ Test (?:case passing .* to )?"(.*)" (?:with \d+ test cases )?(?:recorded an issue|failed)', line)
        if found:
            last = found.group(1)
            failed.setdefault(last, "")
        elif line.startswith("↳ ") and last and not failed[last]:
            failed[last] = line[2:160]
    if not re.search(r"Test run with [1-9]\d* test", printed):
        failed["no test ran to its end"] = printed[-300:]
    return sorted(failed.items())


def report(line: str, what: str, failed: list[tuple[str, str]]) -> bool:
    named = [(name, why) for name, why in failed if re.match(rf"(\w\d+, )*{line}[:.,]", name)] or failed
    if not named:
        print(f"NOT SEEN  {line}  {what}", flush=True)
        return False
    name, why = named[0]
    print(f"seen      {line}  {what}\n            {name}\n            {why}", flush=True)
    return True


def broken_template(path: str, words, instead, tests: str) -> list[tuple[str, str]]:
    file = ROOT / "Templates" / path
    text = file.read_text()
    changed = text.replace(words, instead, 1)
    if changed == text:
        sys.exit(f"the words have gone from Templates/{path}")
    file.write_text(changed)
    try:
        checked = subprocess.run(
            [ROOT / ".build/debug/doska", "check-templates"], cwd=ROOT, text=True, capture_output=True)
        if checked.returncode != 0:
            return [("the program refuses to start", (checked.stderr or checked.stdout).strip()[:150])]
        return run(tests)
    finally:
        file.write_text(text)


def broken_sql(piece: str, instead: str, tests: str) -> list[tuple[str, str]]:
    program = PROGRAM.read_bytes()
    if program.count(piece.encode()) == 0:
        sys.exit(f"no statement has {piece}")
    copy = PROGRAM.with_name("broken.xctest")
    copy.write_bytes(program.replace(piece.encode(), instead.ljust(len(piece)).encode()))
    shutil.copymode(PROGRAM, copy)
    try:
        return run(tests, program=copy)
    finally:
        copy.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", default="", help="breaks whose line or words have this in them")
    parser.add_argument("--skip-build", action="store_true", help="the program with the switches is built already")
    parser.add_argument("--build", default="swift build --build-tests", help="the command that builds the tests")
    parser.add_argument("--check", action="store_true", help="only whether the source still has the words of every break")
    arguments = parser.parse_args()
    if arguments.check:
        check()
    if subprocess.run(["git", "diff", "--quiet", "HEAD", "--", "Sources", "Templates"], cwd=ROOT).returncode:
        sys.exit("the sources have changes that are not committed")
    results = []

    def wanted(line, what):
        return arguments.only in f"{line} {what}"

    # What needs no build comes first, from the program as it is.
    for line, what, piece, instead, tests in SQL:
        if wanted(line, what):
            results.append(report(line, what, broken_sql(piece, instead, tests)))
    for line, what, path, words, instead, tests in TEMPLATES:
        if wanted(line, what):
            results.append(report(line, what, broken_template(path, words, instead, tests)))
    try:
        if not arguments.skip_build:
            build_in()
            subprocess.run(arguments.build.split(), cwd=ROOT, check=True)
        for number, (line, what, _, _, _, tests) in enumerate(SWIFT):
            if wanted(line, what):
                results.append(report(line, what, run(tests, number)))
    finally:
        if not arguments.skip_build:
            put_back()
    print(f"{sum(results)} of {len(results)} broken promises were seen")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
