"""The week's sheet in a real browser: 28 pupils of one event by keyboard, by thumb, without JavaScript; the undo.

The class list is that of Tests/Corpus; all people are invented. Key presses are counted and printed.
"""
import sys

from selenium.webdriver.common.keys import Keys

from harness import Page, Server, Steps
from main_job import School, TEACHER, class_list, expect, install, people, quiet


def open_week(page, school, query=""):
    page.log_in("volkova", TEACHER)
    page.open(school.class_path + "/week" + query)


def describe_event(page, title, *, direction="sport", level="school"):
    """The new event as a hand on the mouse would fill it."""
    if not page.find("details.panel").get_attribute("open"):
        page.click("details.panel > summary")
    page.fill("input[name=title]", title)
    page.click(f"input[name=direction][value={direction}]")
    page.click(f"input[name=level][value={level}]")


def keyboard(school):
    """28 outcomes of one event: one digit each, the focus goes on by itself."""
    with Page(school.server) as page:
        open_week(page, school)
        describe_event(page, "Кросс «Золотая осень»")
        pressed = 0

        def press(*keys):
            nonlocal pressed
            for key in keys:
                page.driver.switch_to.active_element.send_keys(key)
                pressed += 1

        groups = page.all('td[data-column="new"] [role=radiogroup]')
        expect(len(groups) == 28, f"a cell for each pupil: {len(groups)}")
        page.driver.execute_script("arguments[0].querySelector('input:checked').focus()", groups[0])
        for index in range(28):
            press("3" if index == 0 else "2" if index < 3 else "1")
        marked = page.find("output[data-marked]").text
        expect(marked == "28", f"everybody is marked: {marked}")
        print(f"        28 pupils of one event: {pressed} key presses")
        expect(pressed == 28, "one key for each pupil")
        press(Keys.ARROW_UP, Keys.SHIFT + Keys.ARROW_DOWN)
        press("0")
        expect(page.find("output[data-marked]").text == "27", "0 takes the last one away")
        press("1")
        page.shot("week-filled")
        page.submit(".save-bar .btn-main")
        expect("28 достижений" in page.find(".flash-good").text, f"saved: {page.find('main').text[:200]}")
        expect(len(page.all("a.week-entry")) == 28, "what is recorded stands there as links")
        page.shot("week-saved")
        quiet(page)


def arrows(school):
    """Down keeps the column, Left and Right choose, Tab goes to the next event."""
    with Page(school.server) as page:
        open_week(page, school)
        describe_event(page, "Субботник", direction="volunteering")
        first = page.find('td[data-column="new"] input')
        page.driver.execute_script("arguments[0].focus()", first)
        page.driver.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
        page.driver.switch_to.active_element.send_keys(Keys.SHIFT + Keys.ARROW_DOWN)
        page.driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
        chosen = page.all('td[data-column="new"] input:checked:not([value=""])')
        expect(len(chosen) == 2, f"one chosen with Right, one repeated with Shift: {len(chosen)}")
        name = page.driver.switch_to.active_element.get_attribute("name")
        third = page.all('td[data-column="new"] [role=radiogroup]')[2].find_element("css selector", "input")
        expect(name == third.get_attribute("name"), "the focus stands at the third pupil")
        page.submit(".save-bar .btn-main")
        expect("2 достижения" in page.text, "both are saved")


def undo(school):
    """The last save is taken back, and only that one."""
    with Page(school.server) as page:
        open_week(page, school)
        before = len(page.all("a.week-entry"))
        page.shot("week-undo")
        expect("Отменить можно до" in page.text, "the undo says until when")
        page.submit("form[action$='/week/revocation'] button")
        expect("Сохранение отменено: 2 достижения" in page.text, f"undone: {page.find('main').text[:200]}")
        expect(len(page.all("a.week-entry")) == before - 2, "the two are gone from the sheet")
        quiet(page)


def thumb(school):
    """On a phone one event at a time, targets as large as a thumb."""
    with Page(school.server, width=390) as page:
        open_week(page, school)
        describe_event(page, "Чистый двор", direction="volunteering")
        for group in page.all('td[data-column="new"] [role=radiogroup]')[:5]:
            page.press(group.find_elements("css selector", "input")[1])
        for target in page.all('td[data-column="new"] .seg > span')[:40]:
            expect(target.size["height"] >= 44, f"a target of {target.size} is too small for a thumb")
        others = [cell for cell in page.all("td[data-column]") if cell.get_attribute("data-column") != "new"]
        expect(others and not any(cell.is_displayed() for cell in others), "the other events wait")
        expect(not page.is_wider_than_window(), "the sheet is not wider than the phone")
        page.shot("week-phone")
        page.submit(".save-bar .btn-main")
        expect("5 достижений" in page.text, "five entries are saved")
        quiet(page)


def without_script(school):
    """The plain form: a new event and a mark at one that is there."""
    with Page(school.server, script=False) as page:
        open_week(page, school)
        page.click("details.panel > summary")
        page.fill("input[name=title]", "Вечер поэзии")
        page.click("input[name=direction][value=arts]")
        page.click("input[name=level][value=school]")
        page.click("input[name^=mark-new-][value=winner]")
        page.click('td:not([data-column="new"]) input[value=participant]')
        page.submit(".save-bar .btn-main")
        expect("2 достижения" in page.text, f"both are saved: {page.find('main').text[:200]}")
        page.submit("form[action$='/week/revocation'] button")
        expect("Сохранение отменено" in page.text, "and taken back")


def main():
    steps = Steps()
    server = Server()
    school = School(server)
    one_time = install(school)
    with server:
        steps.run("accounts and class", lambda: people(school, one_time))
        steps.run("class list in", lambda: class_list(school, width=1280, script=True))
        steps.run("28 pupils of one event by keyboard", lambda: keyboard(school))
        steps.run("arrows in the sheet", lambda: arrows(school))
        steps.run("the last save undone", lambda: undo(school))
        steps.run("five entries with a thumb at 390 px", lambda: thumb(school))
        steps.run("JavaScript off", lambda: without_script(school))
    return steps.finish()


if __name__ == "__main__":
    sys.exit(main())
