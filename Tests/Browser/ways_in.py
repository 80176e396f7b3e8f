"""The ways in that the main job does not take, in a real browser: a protocol, the chat, a diploma from a phone.

Each file of Tests/Corpus goes in as a person puts it in, and what the database holds after is counted: understood,
asked about, left out. A photo is made smaller in the browser before it is sent; without JavaScript it goes as it is.
"""
import contextlib
import os
import re
import sqlite3
import sys
import tempfile

import harness
from harness import CORPUS, Page, Server, Steps
from main_job import TEACHER, School, class_list, corpus, expect, install, people, put_or_type, quiet
from pictures import png  # found by harness.py

# After the last message of the chat and the day of the protocol.
harness.TODAY = "2026-11-20 10:00:00"


def rows(school, sql, *values):
    with contextlib.closing(sqlite3.connect(os.path.join(school.server.data_directory, "doska.sqlite"))) as database:
        return database.execute(sql, values).fetchall()


def entries(school, where="1"):
    """What stands in the record: [(last name, outcome, level, day, title)]."""
    return rows(school, "SELECT s.last_name, a.outcome, e.level, a.day, e.title FROM achievement a "
                "JOIN student s ON s.id = a.student_id JOIN event e ON e.id = a.event_id "
                f"WHERE a.state <> 'revoked' AND {where} ORDER BY a.id")


def protocol(school, *, width, script):
    """The file of an olympiad for two classes: of 20 lines six are of the class, the others are not its teacher's."""
    before = len(entries(school))
    with Page(school.server, width=width, script=script) as page:
        page.log_in("volkova", TEACHER)
        page.open("/protocols/new")
        page.find("input[name=file]").send_keys(os.path.join(CORPUS, "protocol-7a-2026-11-cp1251.csv"))
        page.submit("main form .btn-main")
        page.shot("protocol-preview")
        expect("географии" in page.find("main").get_attribute("innerHTML"), "the event is read from the first line")
        expect(not page.is_wider_than_window(), "the preview is not wider than the window")
        page.submit(".save-bar .btn-main")
        page.shot("protocol-saved")
        quiet(page)
    found = entries(school, "a.day = '2026-11-14'")
    expect(sorted(found) == sorted([
        (name, outcome, "municipal", "2026-11-14", found[0][4]) for name, outcome in [
            ("Мельникова", "prizewinner"), ("Агафонов", "prizewinner"), ("Марков", "participant"),
            ("Мамедов", "participant"), ("Романов", "participant"), ("Кузьмина", "participant")]]),
        f"six results of the class, as the file has them: {found}")
    return len(entries(school)) - before


def chat(school, *, width, script):
    """The digest of the chat: ten results of six messages, a greeting and a thanks for reading that no child won."""
    before = len(entries(school))
    with Page(school.server, width=width, script=script) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/chat")
        put_or_type(page, "textarea[name=chat]", corpus("chat-7a-2026-11.txt"))
        page.submit("main form .btn-main")
        page.shot("chat-preview")
        expect(len(page.all(".chat-line")) > 0, "the line stands beside each proposal")
        expect(len(entries(school)) == before, "nothing is saved before it is confirmed")
        expect(not page.is_wider_than_window(), "the preview is not wider than the window")
        # Whatever is asked is left as it is: it must not be saved.
        page.submit(".save-bar .btn-main")
        page.shot("chat-saved")
        quiet(page)
    return entries(school)[before:]


def chat_twice(school):
    """First on a phone, then once more without JavaScript: the second time adds nothing."""
    found = chat(school, width=390, script=True)
    known = {
        ("Савельев", "prizewinner", "2026-11-03"), ("Романов", "participant", "2026-11-03"),
        ("Марков", "prizewinner", "2026-11-05"), ("Власов", "participant", "2026-11-05"),
        ("Кравчук", "participant", "2026-11-05"), ("Калинин", "winner", "2026-11-06"), ("Шаров", "winner", "2026-11-06"),
        ("Савельев", "participant", "2026-11-10"), ("Тарасов", "participant", "2026-11-10")}
    told = {(name, outcome, day) for name, outcome, _, day, _ in found}
    print(f"  {len(found)} saved: {sorted(told)}")
    expect(told <= known, f"nothing is understood wrongly: {told - known}")
    expect(len(found) >= 7, f"the results are understood: {found}")
    again = chat(school, width=1280, script=False)
    expect(again == [], f"the same chat again adds nothing: {again}")


def photo(path):
    """A picture as a phone makes it: 12 million points, larger than what is sent."""
    width, height = 4032, 3024
    row = bytes((column * 7919 >> 5) & 255 for column in range(width * 3))
    rows = [row[line % 97 * 3:] + row[:line % 97 * 3] for line in range(height)]
    with open(path, "wb") as file:
        file.write(png(width, rows, level=1))
    return os.path.getsize(path)


def diploma(school, *, script):
    """A parent sends a diploma from a phone: a title and a date, the rest is proposed; the class teacher is asked."""
    title = "Осенний кросс" + ("" if script else ", без скрипта")
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "photo.png")
        size = photo(path)
        with Page(school.server, width=390, script=script) as page:
            page.log_in("parent", "demo-demo")
            page.open("/home")
            child = re.search(r'href="(/students/\d+)', page.find("main").get_attribute("innerHTML"))[1]
            page.open(child + "/entries/new")
            page.find("input[name=paper]").send_keys(path)
            page.fill("input[name=title]", title)
            page.shot("diploma")
            page.press(page.find(".save-bar .btn-main"))
            harness.WebDriverWait(page.driver, 30).until(
                lambda _: "Новое достижение" not in page.text and title in page.text)
            page.shot("diploma-saved")
            expect("классному руководителю" in page.text, "the family is told who looks at it")
            expect(not page.is_wider_than_window(), "the page is not wider than the phone")
            quiet(page)
    (entry, state), = rows(school, "SELECT a.id, a.state FROM achievement a JOIN event e ON e.id = a.event_id "
                           "WHERE e.title = ?", title)
    expect(state == "submitted", f"it waits for the class teacher: {state}")
    papers = rows(school, "SELECT f.size, f.width, t.preview IS NOT NULL FROM attachment t "
                  "JOIN stored_file f ON f.hash = t.file WHERE t.achievement_id = ?", entry)
    expect(len(papers) == 1, f"one paper: {papers}")
    kept, width, previewed = papers[0]
    print(f"  {size} bytes chosen, {kept} kept")
    if script:
        expect(kept < size and width == 2000 and previewed, "the photo was made smaller and has its picture for lists")
    else:
        expect(kept == size and width == 4032, "the photo went as it was")


def too_large(school):
    """A file that is too large is not sent: the field says so, what was typed stays, a smaller one goes."""
    with tempfile.TemporaryDirectory() as directory, Page(school.server, width=390) as page:
        large, small = os.path.join(directory, "large.pdf"), os.path.join(directory, "small.png")
        photo(small)
        with open(large, "wb") as file:
            file.write(b"%PDF-1.4\n" + b"0" * (10 * 1024 * 1024))
        page.log_in("parent", "demo-demo")
        page.open("/home")
        child = re.search(r'href="(/students/\d+)', page.find("main").get_attribute("innerHTML"))[1]
        page.open(child + "/entries/new")
        page.fill("input[name=title]", "Конкурс чтецов осени")
        page.find("input[name=paper]").send_keys(large)
        page.press(page.find(".save-bar .btn-main"))
        harness.WebDriverWait(page.driver, 10).until(lambda _: "больше 10 МБ, мы его не отправили" in page.text)
        page.shot("diploma-too-large")
        expect(page.find("input[name=title]").get_attribute("value") == "Конкурс чтецов осени", "what was typed stays")
        expect(page.find(".save-bar .btn-main").is_enabled(), "it can be sent again")
        page.find("input[name=paper]").send_keys(small)
        page.press(page.find(".save-bar .btn-main"))
        harness.WebDriverWait(page.driver, 30).until(lambda _: "передано классному руководителю" in page.text)
        quiet(page)


def main():
    steps = Steps()
    server = Server()
    school = School(server)
    one_time = install(school)
    with server:
        steps.run("accounts and class", lambda: people(school, one_time))
        steps.run("class list in", lambda: class_list(school, width=1280, script=True))
        steps.run("a protocol, at 390 px", lambda: protocol(school, width=390, script=True))
        steps.run("the same protocol again, JavaScript off",
                  lambda: expect(protocol(school, width=1280, script=False) == 0, "nothing is added"))
        steps.run("the chat, twice", lambda: chat_twice(school))
    with Server(demo=True) as server:
        demo = School(server)
        steps.run("a diploma from a phone", lambda: diploma(demo, script=True))
        steps.run("a diploma that is too large", lambda: too_large(demo))
        steps.run("a diploma, JavaScript off", lambda: diploma(demo, script=False))
    return steps.finish()


if __name__ == "__main__":
    sys.exit(main())
