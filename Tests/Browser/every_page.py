"""Every page of the demo school, for every kind of viewer, on a phone and on a screen.

Pages are found by following links from each person's home. On each: nothing is refused by the content policy, nothing is
missing, the page is not wider than the window, and axe-core finds no violation of WCAG 2.2 AA. A page is visited once for
each kind of address (numbers and months stand for one another), so the walk stays short and still sees every route.
"""
import importlib.util
import os
import re
import sys

from harness import Page, Server, Steps

PEOPLE = ["teacher", "parent", "student", "subject", "deputy", "head", "admin", "district"]
# The package carries axe-core as one script; its own Python part is for another driver and is not used.
AXE = open(os.path.join(os.path.dirname(importlib.util.find_spec("axe_playwright_python").origin), "axe.min.js"),
           encoding="utf-8").read()
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}

# What must be among the pages that the walk of a person finds: a page that no link leads to is not looked at.
REACHED = {
    "admin": {
        "/users", "/users/new", "/users/import", "/users/:x", "/school", "/school/edit", "/school/settings",
        "/school/terms", "/school/classes", "/school/classes/:x", "/school/classes/import", "/school/consent-forms",
        "/school/consent-forms/school", "/school/groups", "/school/groups/:x", "/audit", "/password", "/sessions"},
    "subject": {"/home", "/handed-over", "/handed-over/:x"},
    "deputy": {
        "/school", "/school/settings", "/school/terms", "/school/consent-forms", "/erasures", "/erasures/:x",
        "/students/:x/erasure", "/students", "/students/:x", "/students/:x/views", "/students/:x/departure", "/audit", "/verification",
        "/ratings"},
    "teacher": {
        "/classes/:x/consents", "/classes/:x/consents/:x", "/classes/:x/accounts",
        "/classes/:x/audit", "/classes/:x/roster", "/students/:x/departure", "/entries/:x"},
    "parent": {"/students/:x", "/students/:x/views", "/students/:x/consents", "/students/:x/shown", "/entries/:x"},
}


def kind(path):
    """Addresses of one route look the same: numbers, months and codes are left out."""
    path = path.split("?")[0]
    return re.sub(r"/(\d{4}-\d\d|\d+|[0-9A-Z]{12,})(?=/|$)", "/:x", path)


def links(page):
    found = []
    for anchor in page.all("a[href]"):
        href = anchor.get_attribute("href") or ""
        if href.startswith(page.server.url):
            found.append(href.removeprefix(page.server.url).split("#")[0])
    return found


def look(page, path):
    """What is wrong with the page, in words."""
    wrong = []
    if page.driver.title == "":
        wrong.append("no title")
    if page.is_wider_than_window():
        wrong.append("wider than the window")
    wrong += page.complaints()
    page.driver.execute_script(AXE)
    found = page.driver.execute_async_script(
        "const done = arguments[1]; axe.run(document, arguments[0]).then(done, (e) => done({violations: [], failed: String(e)}))",
        RULES)
    if "failed" in found:
        wrong.append("axe did not run: " + found["failed"])
    for violation in found["violations"]:
        places = "; ".join(str(node["target"][0]) for node in violation["nodes"][:3])
        wrong.append(f"axe {violation['id']}: {violation['help']} at {places}")
    return [f"{path}: {words}" for words in wrong]


def visitor(server, width):
    """The pages that need no account."""
    wrong = []
    with Page(server, width=width) as page:
        for path in ("/login", "/forgotten", "/join", "/privacy"):
            page.open(path)
            wrong += look(page, path)
            page.shot(f"visitor{path.replace('/', '_')}")
    if wrong:
        raise AssertionError(f"{len(wrong)} faults:\n" + "\n".join(wrong[:12]))


def walk(server, login, width):
    seen, wrong, waiting = set(), [], ["/"]
    with Page(server, width=width) as page:
        page.log_in(login, "demo-demo")
        while waiting:
            path = waiting.pop(0)
            if kind(path) in seen or path.split("?")[0].endswith(("/file", "/folder", "/scan")) \
                    or path.startswith("/attachments/"):
                continue
            seen.add(kind(path))
            page.open(path)
            seen.add(kind(page.path))
            wrong += look(page, path)
            page.shot(f"{login}{kind(path).replace('/', '_').replace(':x', 'x')}")
            waiting += links(page)
    print(f"        {login} at {width} px: {len(seen)} kinds of pages")
    wrong += [f"{path}: no link leads there" for path in sorted(REACHED.get(login, set()) - seen)]
    if wrong:
        raise AssertionError(f"{len(wrong)} faults:\n" + "\n".join(wrong[:12]))


def main():
    steps = Steps()
    with Server(demo=True) as server:
        for width in (390, 1280):
            steps.run(f"D26: a visitor at {width} px, no complaint of the browser", lambda: visitor(server, width))
            for login in PEOPLE:
                steps.run(f"D26: {login} at {width} px, no complaint of the browser", lambda: walk(server, login, width))
    return steps.finish()


if __name__ == "__main__":
    sys.exit(main())
