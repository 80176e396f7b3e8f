"""What the browser tests share: a server of their own on a fixed day, a headless Chromium, papers and their QR codes.

Rules: every test starts its own server on an empty data directory; nothing depends on the real date (faketime), on
the network, or on another test. Only tools of the distribution are used: chromium, chromedriver, zbarimg, pdftoppm,
faketime; selenium and axe-core come from Python's registry (see Makefile).
"""
import base64
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CORPUS = os.path.join(ROOT, "Tests", "Corpus")
PROGRAM = os.environ.get("DOSKA_PROGRAM", os.path.join(ROOT, ".build", "debug", "doska"))
TODAY = "2026-11-05 10:00:00"
sys.path.append(os.path.join(ROOT, "Tests", "Support"))


def tool(name):
    path = shutil.which(name)
    if path is None:
        raise SystemExit(f"{name} is missing; `make test-deps` installs what the tests need")
    return path


class Server:
    """`doska serve` on a data directory of its own, on a day that stands."""

    def __init__(self, *, demo=False):
        self.data = tempfile.mkdtemp(prefix="doska-browser-")
        self.data_directory = os.path.join(self.data, "data")
        self.demo = demo
        self.process = None

    def command(self, *arguments):
        """Runs a command of the program on the data directory and gives what it printed."""
        done = subprocess.run(
            [tool("faketime"), TODAY, PROGRAM, *arguments, "--data", self.data_directory],
            capture_output=True, text=True, cwd=ROOT, timeout=120)
        if done.returncode != 0:
            raise AssertionError(f"doska {arguments[0]} exited {done.returncode}: {done.stderr}")
        return done.stdout

    def start(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = open(os.path.join(self.data, "log"), "w")
        arguments = [PROGRAM, "serve", "--data", self.data_directory, "--port", str(self.port)]
        self.process = subprocess.Popen(
            [tool("faketime"), TODAY, *arguments, *(["--demo"] if self.demo else [])],
            stdout=self.log, stderr=self.log, cwd=ROOT)
        for _ in range(1200):
            if self.process.poll() is not None:
                raise AssertionError("the server ended at once: " + open(self.log.name).read()[-2000:])
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1):
                    return self
            except OSError:
                time.sleep(0.05)
        raise AssertionError("the server does not answer")

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        if self.process:
            self.process.terminate()
            self.process.wait(15)
            self.log.close()
        shutil.rmtree(self.data, ignore_errors=True)


class Page:
    """One browser window: what a person does in it."""

    def __init__(self, server, *, width=1280, script=True, log_requests=False):
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--disable-dev-shm-usage",
                         f"--window-size={width},900", "--lang=ru", "--force-prefers-reduced-motion"):
            options.add_argument(argument)
        logs = {"browser": "ALL", "performance": "ALL"} if log_requests else {"browser": "ALL"}
        options.set_capability("goog:loggingPrefs", logs)
        if not script:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.binary_location = tool("chromium")
        self.server, self.width, self.script = server, width, script
        self.driver = webdriver.Chrome(options=options, service=Service(tool("chromedriver")))
        # The window of a desktop browser is never as narrow as a phone; the device is.
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def open(self, path):
        self.driver.get(path if path.startswith("http") else self.server.url + path)
        return self

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.server.url)

    @property
    def text(self):
        return self.driver.find_element(By.TAG_NAME, "body").text

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def fill(self, selector, text):
        field = self.find(selector)
        field.clear()
        field.send_keys(text)

    def put(self, selector, text):
        """Pastes a long text: typing it key by key would take minutes."""
        self.driver.execute_script("arguments[0].value = arguments[1]", self.find(selector), text)

    def click(self, selector):
        self.press(self.find(selector))

    def press(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def submit(self, selector):
        """Presses the button and waits for the answer's page."""
        before = self.find("html")
        self.press(self.find(selector))
        WebDriverWait(self.driver, 20).until(lambda _: self.is_gone(before))

    def follow(self, words):
        link = next(a for a in self.all("a") if words in a.text)
        before = self.find("html")
        self.press(link)
        WebDriverWait(self.driver, 20).until(lambda _: self.is_gone(before))

    @staticmethod
    def is_gone(element):
        try:
            element.is_enabled()
            return False
        except Exception:  # selenium raises one of several kinds for an element of the page before
            return True

    def log_in(self, login, password):
        self.open("/login")
        self.fill("input[name=login]", login)
        self.fill("input[name=password]", password)
        self.submit("main form .btn-main")

    def log_out(self):
        self.submit("form[action='/session/end'] button")

    def change_password(self, old, new):
        self.fill("input[name=current]", old)
        self.fill("input[name=new]", new)
        self.fill("input[name=repeated]", new)
        self.submit("main form button.btn-main")

    def complaints(self):
        """What the browser itself complained of: refused by the policy, missing, failed. That a form was refused (422)
        is no complaint: the page says so itself."""
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] == "SEVERE" and "status of 422" not in entry["message"]]

    def is_wider_than_window(self):
        return self.driver.execute_script(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")

    def pdf(self, path):
        """Prints the page as its own style sheets ask and keeps it."""
        answer = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
        with open(path, "wb") as file:
            file.write(base64.b64decode(answer["data"]))
        return path

    def shot(self, name):
        """Keeps a picture of the whole page where DOSKA_SHOTS says so, to be looked at."""
        directory = os.environ.get("DOSKA_SHOTS")
        if not directory:
            return
        os.makedirs(directory, exist_ok=True)
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        answer = self.driver.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": self.width, "height": min(size["height"], 6000), "scale": 1}})
        with open(os.path.join(directory, f"{name}-{self.width}.png"), "wb") as file:
            file.write(base64.b64decode(answer["data"]))


def pages_of(pdf):
    """How many sheets a PDF has."""
    text = subprocess.run([tool("pdfinfo"), pdf], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", text, re.M)[1])


def codes_of(pdf, first, last):
    """The texts of the QR codes on some sheets, read back from the printed picture by zbar."""
    directory = tempfile.mkdtemp()
    try:
        subprocess.run(
            [tool("pdftoppm"), "-r", "150", "-f", str(first), "-l", str(last), "-png", pdf, os.path.join(directory, "p")],
            check=True)
        found = []
        for name in sorted(os.listdir(directory)):
            done = subprocess.run(
                [tool("zbarimg"), "--quiet", "--raw", os.path.join(directory, name)], capture_output=True, text=True)
            found.append(done.stdout.strip())
        return found
    finally:
        shutil.rmtree(directory)


class Steps:
    """Counts what was checked; a step that fails stops its test and is named."""

    def __init__(self):
        self.passed, self.failed = 0, []

    def run(self, name, action):
        begun = time.time()
        try:
            action()
            self.passed += 1
            print(f"ok      {name} ({time.time() - begun:.1f} s)", flush=True)
        except Exception as error:  # a test may fail in any way; the next one still runs
            self.failed.append(name)
            lines = str(error).strip().splitlines() or [type(error).__name__]
            print(f"FAILED  {name}: {type(error).__name__}: " + "\n        ".join(lines[:14]), flush=True)
            if os.environ.get("DOSKA_TRACE"):
                raise

    def finish(self):
        print(f"{self.passed} passed, {len(self.failed)} failed")
        return 1 if self.failed else 0
