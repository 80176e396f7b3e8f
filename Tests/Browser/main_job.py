"""The main job in a real browser, from an empty installation to papers out of the printer.

A class list goes in, a month of achievements is entered, the board is published, a parent opens it on a phone, and the
certificates of the whole class are printed and their codes read back. First with script at 1280 px, then by keyboard,
then with a thumb at 390 px, then without JavaScript at all. The files are those of Tests/Corpus; all people are invented.
"""
import os
import re
import sys
import tempfile
import time

from selenium.webdriver.common.keys import Keys

import harness
from harness import CORPUS, Page, Server, Steps

ADMIN, TEACHER, PARENT = "сосны шумят тихо", "снег идёт третий день", "ёлка стоит в углу"


class School:
    """What the steps hand on to each other."""

    def __init__(self, server):
        self.server = server
        self.class_path = ""
        self.parent_login = ""


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def quiet(page):
    complaints = page.complaints()
    expect(complaints == [], f"the browser complains: {complaints}")


def codes(page):
    """Logins and one-time passwords as the page shows them: [(login, password)]."""
    texts = [element.text for element in page.all(".slip-key dd.codes, .codes")]
    return list(zip(texts[0::2], texts[1::2]))


def corpus(name, encoding="utf-8"):
    with open(os.path.join(CORPUS, name), encoding=encoding) as file:
        return file.read()


def install(school):
    printed = school.server.command(
        "init", "--school", "Школа № 12", "--full-name", "Муниципальная школа № 12", "--city", "Лесной",
        "--head-name", "Корнев Павел Ильич")
    return next(line.split(": ")[1] for line in printed.splitlines() if line.startswith("Пароль на один вход"))


def people(school, one_time):
    """The administrator opens the class and gives it a class teacher."""
    with Page(school.server) as page:
        page.log_in("admin", one_time)
        expect(page.path == "/password", "the first login asks for a password of one's own")
        page.change_password(one_time, ADMIN)
        page.open("/users/new")
        page.fill("input[name=name]", "Волкова Ольга Петровна")
        page.fill("input[name=login]", "volkova")
        page.click("input[name=role][value=class_teacher]")
        page.submit("main form .btn-main")
        page.shot("admin-slip")
        login, password = codes(page)[0]
        page.open("/school/classes")
        page.find("input[name=grade], select[name=grade]").send_keys("7")
        page.fill("input[name=letter]", "А")
        select(page, "select[name=teacher]", "Волкова")
        page.submit("main form .btn-main")
        page.shot("admin-classes")
        expect("7 «А»" in page.text and "Волкова" in page.text, "the class stands in the list with its teacher")
        quiet(page)
    with Page(school.server) as page:
        page.log_in(login, password)
        page.change_password(password, TEACHER)
        school.class_path = page.path
        expect(school.class_path.startswith("/classes/"), "the class teacher's home is the class")


def select(page, selector, words):
    """Chooses the option that holds the words."""
    box = page.find(selector)
    option = next(o for o in box.find_elements("tag name", "option") if words in o.text)
    option.click()


def class_list(school, *, width, script):
    """The file of the school office: 28 pupils, a repeated row, an impossible date."""
    with Page(school.server, width=width, script=script) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/roster")
        page.find("input[name=file]").send_keys(os.path.join(CORPUS, "roster-7a-cp1251.csv"))
        page.submit("form:has(input[name=file]) .btn-main")
        page.shot(f"roster-preview{'' if script else '-noscript'}")
        expect("31.02.2014 — такого дня нет" in page.text, "the impossible date is told beside the row")
        expect("Ежов Илья Дмитриевич" in page.text, "shouting capitals are mended")
        page.submit(".save-bar .btn-main")
        page.shot("roster-saved")
        expect("28" in page.text and "31.02.2014" in page.find("main").get_attribute("innerHTML"),
               "the good rows are saved, the bad one stays to be mended")
        page.open(school.class_path + "/roster")
        put_or_type(page, "textarea[name=text]", corpus("roster-7a-paste.tsv"))
        page.submit("form:has(textarea[name=text]) .btn-main")
        expect("уже" in page.text, "the same list again adds nobody")
        page.open(school.class_path)
        expect("28 учеников" in page.text, "28 pupils are in the class")
        expect(not page.is_wider_than_window(), "the page is not wider than the window")
        quiet(page)


def put_or_type(page, selector, text):
    if page.script:
        page.put(selector, text)
    else:
        # Without script the driver cannot set a value; tabs would leave the field, so they go in through CDP.
        page.find(selector).click()
        page.driver.execute_cdp_cmd("Input.insertText", {"text": text})


def keyboard(school):
    """Ten entries of one event by keyboard alone: under a minute with a person's pauses."""
    with Page(school.server) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path)
        pressed, begun = 0, time.time()

        def press(*keys):
            nonlocal pressed
            for key in keys:
                page.driver.switch_to.active_element.send_keys(key)
                pressed += 1
                time.sleep(0.12)

        def tab_to(condition):
            for _ in range(40):
                press(Keys.TAB)
                if condition(page.driver.switch_to.active_element):
                    return
            raise AssertionError("the field is not reached by Tab")

        page.find("input[name=title]").click()
        press("Кросс «Золотая осень»", Keys.ENTER)
        harness.WebDriverWait(page.driver, 10).until(lambda _: "/events/new" in page.path)
        expect(page.find("input[name=title]").get_attribute("value") == "Кросс «Золотая осень»", "the title came along")
        page.find("input[name=title]").click()
        tab_to(lambda e: e.get_attribute("name") == "direction")
        press(*[Keys.ARROW_RIGHT] * 3)
        tab_to(lambda e: e.get_attribute("name") == "level")
        press(Keys.ARROW_RIGHT)
        tab_to(lambda e: (e.get_attribute("name") or "").startswith("outcome-"))
        for index in range(10):
            press("3" if index == 0 else "2" if index < 3 else "1", Keys.ARROW_DOWN)
        spent = time.time() - begun
        page.shot("event-filled")
        page.submit(".save-bar .btn-main")
        expect("10 достижений" in page.text, f"ten entries are saved: {page.find('main').text[:200]}")
        print(f"        ten entries: {pressed} key presses, {spent:.0f} s with pauses")
        expect(spent < 60, "ten entries take under a minute")


def thumb(school):
    """The quick way at 390 px: chips and outcomes are large enough for a thumb."""
    with Page(school.server, width=390) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/events/new?title=Субботник")
        for selector in ("input[name=direction][value=volunteering]", "input[name=level][value=school]"):
            page.click(selector)
        outcomes = page.all("input[name^=outcome-][value=participant]")
        for outcome in outcomes[:5]:
            page.press(outcome)
        for target in page.all(".chip > span, .seg > span")[:40]:
            size = target.size
            expect(size["height"] >= 44 or size["width"] == 0, f"a target of {size} is too small for a thumb")
        expect(not page.is_wider_than_window(), "the page is not wider than the phone")
        page.shot("event-phone")
        page.submit(".save-bar .btn-main")
        expect("5 достижений" in page.text, "five entries are saved")


def month(school, *, script):
    """The month as it came from the subject teachers: 62 rows, two of them to ask about."""
    with Page(school.server, script=script) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/events/import")
        put_or_type(page, "textarea[name=cells]", corpus("achievements-7a-2026-10.tsv"))
        page.submit("form:has(textarea[name=cells]) .btn-main")
        page.shot(f"month-preview{'' if script else '-noscript'}")
        expect("35.10.2026 — такого дня нет" in page.text, "the impossible date is told")
        expect("Незнакомов" in page.find("main").get_attribute("innerHTML"), "the unknown pupil is asked about")
        page.click("input[name=has_document]")
        page.submit(".save-bar .btn-main")
        page.shot("month-saved")
        expect("60" in page.text, "sixty good rows are saved whatever the bad ones do")


def consents(school):
    """No consent is ever assumed: the class teacher registers the papers, for showing and for the stand."""
    with Page(school.server) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/consents")
        boxes = page.all("input[type=checkbox][name^=given-]")
        fields = page.all("input[type=checkbox][name=field-common]")
        expect(len(fields) == 5, "the five fields of a distribution are ticked once for the batch")
        expect(len(boxes) >= 28 * 3, "three papers for every pupil")
        for box in boxes + fields:
            if not box.is_selected():
                page.driver.execute_script("arguments[0].click()", box)
        page.submit(".save-bar .btn-main")
        page.shot("consents")
        expect("есть у всех" in page.text, "the whole batch is registered")


def board(school):
    """Lines for everybody, a refusal that names who is missing, publication."""
    with Page(school.server) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/boards/2026-10/edit")
        page.shot("board-edit")
        empty = [area for area in page.all("textarea[name^=line-]") if not area.get_attribute("value").strip()]
        expect(0 < len(empty) < 28, f"lines are proposed for those with entries, {len(empty)} are the teacher's own")
        page.submit("button[formaction$=publication]")
        expect("Максимов" in page.find("main").text, "publication names who has no line")
        page.shot("board-refused")
        for area in page.all("textarea[name^=line-]"):
            if not area.get_attribute("value").strip():
                page.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", area)
                area.send_keys("Помог соседу по парте разобраться с дробями.")
        select(page, "select[name^=nomination-]", "Доброе сердце")
        page.submit("button[formaction$=publication]")
        expect("Доска опубликована" in page.text, f"the board is published: {page.find('main').text[:300]}")
        page.open(school.class_path + "/boards/2026-10")
        page.shot("board")
        expect(len(page.all(".wall .deed")) == 28, "28 cards are on the board")
        names = [element.text for element in page.all(".deed-name")]
        expect(names.index("Ежов Илья") < names.index("Иванова Майя"), "the cards are in alphabetical order")
        with tempfile.TemporaryDirectory() as directory:
            page.open(school.class_path + "/boards/2026-10?paper=a3")
            sheets = harness.pages_of(page.pdf(os.path.join(directory, "a3.pdf")))
            expect(sheets == 1, f"28 cards fit one A3 sheet, {sheets} were printed")


def papers(school):
    """Certificates for the whole class in one click, one A4 each; every tenth code is read back."""
    with Page(school.server) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/certificates/2026-10")
        page.submit("form[action$='/certificates/2026-10'] .btn-main, main form .btn-main")
        page.shot("certificates")
        expect("ДУ-2026/27-0028" in page.text, "28 numbers without a gap")
        page.open(school.class_path + "/certificates/2026-10/print")
        with tempfile.TemporaryDirectory() as directory:
            pdf = page.pdf(os.path.join(directory, "papers.pdf"))
            expect(harness.pages_of(pdf) == 28, f"28 pupils, 28 sheets: {harness.pages_of(pdf)}")
            addresses = harness.codes_of(pdf, 1, 3)
        expect(all("/check/" in address for address in addresses), f"the codes lead to the check page: {addresses}")
        page.log_out()
        page.open(addresses[0])
        page.shot("check")
        expect("ДУ-2026/27-0001" in page.text and "Действительно" in page.text and "Сергей А." in page.text,
               "the check page tells the number, the first name, and that the paper is valid")
        expect("Вадимович" not in page.text and "Агафонов " not in page.text, "and no full name")


def families(school):
    """One click prints a sheet with codes for every family; a parent comes in by it on a phone without script."""
    with Page(school.server) as page:
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/accounts")
        page.submit(".save-bar .btn-main")
        page.shot("family-sheets")
        expect(len(page.all(".sheet")) == 28, "a sheet for every family of the class")
        sheet = page.find(".sheet")
        child = sheet.find_element("css selector", ".sheet-child").text
        expect("Агафонов" in child, f"the first sheet is of the first family: {child}")
        code = sheet.find_elements("css selector", ".sheet-codes dd")[1].text
        with tempfile.TemporaryDirectory() as directory:
            pdf = page.pdf(os.path.join(directory, "sheets.pdf"))
            expect(harness.pages_of(pdf) == 28, f"28 families, 28 sheets: {harness.pages_of(pdf)}")
            addresses = harness.codes_of(pdf, 1, 2)
        expect(all(address.endswith("/join") for address in addresses), f"the QR opens the site: {addresses}")
        birth = birthday_of(child)
    with Page(school.server, width=390, script=False) as page:
        page.open(addresses[0])
        page.shot("join")
        page.fill("input[name=code]", code.lower().replace("-", " "))
        page.fill("input[name=birth]", birth)
        page.submit("main form .btn-main")
        page.shot("join-account")
        page.fill("input[name=name]", "Агафонова Инна Петровна")
        school.parent_login = page.find("input[name=login]").get_attribute("value")
        page.fill("input[name=password]", PARENT)
        page.fill("input[name=repeated]", PARENT)
        page.submit("main form .btn-main")
        expect("вы вошли" in page.text, f"the account is made and opens: {page.find('main').text[:200]}")
        page.open("/sessions")
        expect("это устройство" in page.text, "the parent sees where the account is open")
    with Page(school.server, width=390) as page:
        page.log_in(school.parent_login, PARENT)
        page.open("/home")
        page.shot("parent-home")
        expect("Агафонов" in page.text or "Сергей" in page.text, "the home is about the own child")
        page.open(school.class_path + "/boards/2026-10")
        page.shot("parent-board")
        expect(len(page.all(".wall .deed")) == 28, "the parent sees the board of the class")
        expect(not page.is_wider_than_window(), "the board is not wider than the phone")
        for path in ("", "/roster", "/boards/2026-10/edit", "/certificates/2026-10", "/consents", "/events/new"):
            page.open(school.class_path + path)
            expect("Такой страницы нет" in page.text, f"{path} is not the parent's")
        page.open(school.class_path + "/boards/2026-10")
        page.log_out()
        page.driver.back()
        expect("Агафонов" not in page.text, "after logging out the back button shows no child")


def birthday_of(child):
    """The date of birth as the list of the school office has it."""
    line = next(line for line in corpus("roster-7a-cp1251.csv", "cp1251").splitlines() if child.split()[0] in line)
    return re.search(r"\d\d\.\d\d\.\d{4}", line).group()


def without_script(school):
    """One entry and a wrong password with JavaScript off: nothing needs it."""
    with Page(school.server, script=False) as page:
        page.log_in("volkova", "не тот пароль")
        expect("не подходит" in page.text and page.find("input[name=login]").get_attribute("value") == "volkova",
               "a wrong password is told and the login stays")
        page.log_in("volkova", TEACHER)
        page.open(school.class_path + "/events/new")
        page.submit(".save-bar .btn-main")
        expect(len(page.all(".error")) > 0, "an empty form is told what is missing")
        page.fill("input[name=title]", "Вечер <b>поэзии</b>")
        page.click("input[name=direction][value=arts]")
        page.click("input[name=level][value=school]")
        page.click("input[name^=outcome-][value=winner]")
        page.submit(".save-bar .btn-main")
        expect("1 достижение" in page.text, "the entry is saved without script")
        expect(page.all("b") == [] or "поэзии" not in [b.text for b in page.all("b")], "what was typed stays text")


def main():
    steps = Steps()
    with tempfile.TemporaryDirectory():
        server = Server()
        school = School(server)
        one_time = install(school)
        with server:
            steps.run("accounts and class", lambda: people(school, one_time))
            steps.run("class list in, at 1280 px", lambda: class_list(school, width=1280, script=True))
            steps.run("ten entries by keyboard", lambda: keyboard(school))
            steps.run("five entries with a thumb at 390 px", lambda: thumb(school))
            steps.run("a month of achievements in", lambda: month(school, script=True))
            steps.run("consents", lambda: consents(school))
            steps.run("the board, its refusal and its publication", lambda: board(school))
            steps.run("papers, and their codes read back", lambda: papers(school))
            steps.run("a parent on a phone", lambda: families(school))
            steps.run("JavaScript off", lambda: without_script(school))
        again = Server()
        other = School(again)
        one_time = install(other)
        with again:
            steps.run("accounts and class, once more", lambda: people(other, one_time))
            steps.run("class list in at 390 px, JavaScript off",
                      lambda: class_list(other, width=390, script=False))
            steps.run("a month of achievements in, JavaScript off", lambda: month(other, script=False))
    return steps.finish()


if __name__ == "__main__":
    sys.exit(main())
