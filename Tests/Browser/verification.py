"""The queue of verification in a real browser: by keys on the Russian and the Latin layout alike, and without script.

The demo school, a server of its own. What a key does is what the button does that it presses; that is looked at here,
what the button does is looked at in the tests of the site.
"""
import sys

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from harness import Page, Server


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def press(page, key):
    """Presses a key somewhere on the page and waits for the page that follows."""
    before = page.find("html")
    ActionChains(page.driver).send_keys(key).perform()
    WebDriverWait(page.driver, 20).until(lambda _: page.is_gone(before))


def waiting(page):
    """How many entries wait, as the list says it."""
    return int(next(word for word in page.find(".page-sub").text.split() if word.isdigit()))


def along_the_list(page):
    """J and K go along the entries, X takes a tick away, the count follows."""
    page.open("/verification")
    links = page.all(".queue-row h2 a")
    ActionChains(page.driver).send_keys("j", "j", "k").perform()
    expect(page.driver.switch_to.active_element == links[0], "J, J, K is on the first entry")
    ticked = int(page.find("[data-ticked]").text)
    before = page.find(".queue-row input").is_selected()
    ActionChains(page.driver).send_keys("x").perform()
    expect(page.find(".queue-row input").is_selected() != before, "X changes the tick")
    expect(int(page.find("[data-ticked]").text) == ticked + (-1 if before else 1), "the count follows")
    press(page, Keys.ENTER)
    expect(page.path.startswith("/verification/"), "Enter opens the entry")


def along_the_queue(page):
    """J and K, and the arrows, go to the neighbours; A accepts and goes on; R opens the reasons and nothing else."""
    first = page.path
    press(page, "j")
    second = page.path
    expect(second != first, "J goes on")
    press(page, "k")
    expect(page.path == first, "K goes back")
    press(page, Keys.ARROW_RIGHT)
    expect(page.path == second, "the arrow goes on")
    press(page, Keys.ARROW_LEFT)
    press(page, "a")
    expect(page.path == second, "A accepts and goes on to the next entry")
    expect("Достижение подтверждено" in page.text, "and says so")
    ActionChains(page.driver).send_keys("r").perform()
    expect(page.find(".queued-return").get_attribute("open") is not None, "R opens the reasons")
    page.find("#return-reason").send_keys("ajk: какого числа?")
    expect(page.path == second, "while something is typed no key does anything")
    page.submit(".queued-return button")
    expect("возвращено автору" in page.text, "the entry went back")
    press(page, Keys.ESCAPE)
    expect(page.path == "/verification", "Escape leads to the list")


def main():
    with Server(demo=True) as server:
        with Page(server) as page:
            page.log_in("deputy", "demo-demo")
            page.open("/verification")
            count = waiting(page)
            along_the_list(page)
            along_the_queue(page)
            expect(waiting(page) == count - 2, "one accepted, one returned")
            expect(page.complaints() == [], f"the browser complains: {page.complaints()}")
        with Page(server, width=390, script=False) as page:
            page.log_in("deputy", "demo-demo")
            page.open("/verification")
            count, ticked = waiting(page), len(page.all(".queue-row input:checked"))
            expect(ticked > 0, "what is not doubted is ticked")
            page.submit("form[method=post] .save-bar .btn-main")
            expect(waiting(page) == count - ticked, "without script the ticked ones are accepted")
            expect(not page.is_wider_than_window(), "the list is wider than a phone")
    print("verification: ok")


if __name__ == "__main__":
    sys.exit(main())
