"""The book of events in a real browser: three letters propose, a key takes the proposal, and without script the page of
the book leads to the same form. The demo school, a server of its own; what is proposed to whom is looked at in the tests
of the site.
"""
import sys

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from harness import Page, Server, Steps


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def entry_form(page):
    """The quick form of the class of the teacher."""
    page.log_in("teacher", "demo-demo")
    address = next(a for a in page.all("a[href$='/events/new']") if "/classes/" in a.get_attribute("href"))
    page.open(address.get_attribute("href"))


def chosen(page, name):
    return page.find(f"input[name='{name}']:checked").get_attribute("value")


def proposals(server, width):
    """Two letters ask for nothing, three for a list; arrows and Enter take one, which fills the form in."""
    with Page(server, width=width) as page:
        entry_form(page)
        page.find("#title").send_keys("ол")
        expect(not page.find(".suggestions").is_displayed(), "two letters propose nothing")
        page.find("#title").send_keys("имп")
        WebDriverWait(page.driver, 10).until(lambda _: page.find(".suggestions").is_displayed())
        first = page.all(".suggestion")[0]
        wanted = {name: first.get_attribute("data-" + name) for name in ("title", "date", "level", "direction")}
        page.find("#title").send_keys(Keys.ARROW_DOWN)
        expect(page.driver.switch_to.active_element == first, "the arrow goes to the list")
        first.send_keys(Keys.ENTER)
        expect(page.find("#title").get_attribute("value") == wanted["title"], "the title is the book's")
        expect(page.find("#date").get_attribute("value") == wanted["date"], "the day too")
        expect(chosen(page, "level") == wanted["level"], "the level too")
        expect(chosen(page, "direction") == wanted["direction"], "the direction too")
        expect(not page.find(".suggestions").is_displayed(), "the list is closed")
        expect(not page.complaints(), "nothing was refused")


def correcting(server):
    """The form that corrects an achievement proposes too; a proposal chooses the direction by its key."""
    with Page(server) as page:
        page.log_in("teacher", "demo-demo")
        page.open("/home")
        page.open(page.path.split("?")[0].rstrip("/") + "/entries")
        page.open(next(a for a in page.all("main a[href*='/entries/']")
                       if a.get_attribute("href").split("?")[0].rsplit("/", 1)[1].isdigit()).get_attribute("href"))
        page.open(page.path.split("?")[0] + "/edit")
        page.find("#title").clear()
        page.find("#title").send_keys("олимп")
        WebDriverWait(page.driver, 10).until(lambda _: page.find(".suggestions").is_displayed())
        first = page.all(".suggestion")[0]
        wanted = {name: first.get_attribute("data-" + name) for name in ("title", "date", "level", "direction")}
        page.find("#title").send_keys(Keys.ARROW_DOWN)
        first.send_keys(Keys.ENTER)
        expect(page.find("#title").get_attribute("value") == wanted["title"], "the title is the book's")
        expect(page.find("#day").get_attribute("value") == wanted["date"], "the day too")
        expect(chosen(page, "level") == wanted["level"], "the level too")
        direction = page.find("input[name='direction']:checked").get_attribute("data-key")
        expect(direction == wanted["direction"], "the direction too")
        expect(not page.complaints(), "nothing was refused")


def given_up(server):
    """Escape closes the list and leaves what was typed."""
    with Page(server) as page:
        entry_form(page)
        page.find("#title").send_keys("олимп")
        WebDriverWait(page.driver, 10).until(lambda _: page.find(".suggestions").is_displayed())
        page.find("#title").send_keys(Keys.ESCAPE)
        expect(not page.find(".suggestions").is_displayed(), "the list is closed")
        expect(page.find("#title").get_attribute("value") == "олимп", "what was typed stays")


def without_script(server):
    """The book is found from the form, and its event leads back to a form that it fills."""
    with Page(server, script=False) as page:
        entry_form(page)
        page.follow("Найти в книге событий")
        page.fill("#q", "олимп")
        page.submit("form.filters button")
        before = page.find("html")
        link = page.all("th[scope=row] a")[0]
        title = link.text
        page.press(link)
        WebDriverWait(page.driver, 20).until(lambda _: page.is_gone(before))
        before = page.find("html")
        page.press(page.find("a[href*='/events/new?event=']"))
        WebDriverWait(page.driver, 20).until(lambda _: page.is_gone(before))
        expect(page.find("#title").get_attribute("value") == title, "the form is filled from the book")


def main():
    steps = Steps()
    with Server(demo=True) as server:
        for width in (390, 1280):
            steps.run(f"proposals at {width} px", lambda: proposals(server, width))
        steps.run("events are proposed where an achievement is corrected", lambda: correcting(server))
        steps.run("a proposal given up", lambda: given_up(server))
        steps.run("without script", lambda: without_script(server))
    return steps.finish()


if __name__ == "__main__":
    sys.exit(main())
