"""What a real browser does with the pages: no frame of another site holds one, no request leaves the host, and after the
logout the Back button shows nothing of a child.
"""
import http.server
import json
import sys
import threading

from harness import Page, Server, Steps

# One page of each kind that holds names, by who opens it.
NAMED = {"teacher": ["/", "/ratings"], "parent": ["/", "/home"], "deputy": ["/classes", "/verification", "/students"],
         "admin": ["/users"]}


class Framing(http.server.BaseHTTPRequestHandler):
    """A page of another site that frames the address after its `?`."""

    def do_GET(self):
        target = self.path.partition("?")[2]
        body = f"<!DOCTYPE html><title>x</title><iframe id=f src='{target}' width=900 height=600></iframe>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def framed(server, path, login=None):
    """What the frame of another site shows of a page."""
    stranger = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Framing)
    threading.Thread(target=stranger.serve_forever, daemon=True).start()
    try:
        with Page(server) as page:
            if login:
                page.log_in(login, "demo-demo")
            page.open(f"http://127.0.0.1:{stranger.server_port}/?{server.url}{path}")
            page.driver.switch_to.frame(page.find("#f"))
            source = page.driver.page_source
            page.driver.switch_to.default_content()
            complaints = [entry["message"] for entry in page.driver.get_log("browser")]
            return source, complaints
    finally:
        stranger.shutdown()


def framing(server):
    for path, login in (("/login", None), ("/ratings", "teacher"), ("/nothing-here", None)):
        source, complaints = framed(server, path, login)
        assert "Доска успешности" not in source and "<form" not in source, f"{path} shows in a frame"
        assert any("frame-ancestors" in words for words in complaints), f"{path}: the browser had no reason to refuse"


def requests_of(page):
    """The addresses of every request since the last call, by the browser's own log."""
    found = []
    for entry in page.driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            found.append((message["params"]["request"]["url"], message["params"]["request"].get("headers", {})))
    return found


def crawl(server, login):
    """Follows every link of a person, one page of each kind, and reads the log of requests."""
    from every_page import kind, links
    seen, waiting, count = set(), ["/"], 0
    with Page(server, log_requests=True) as page:
        page.log_in(login, "demo-demo")
        while waiting:
            path = waiting.pop(0)
            if kind(path) in seen or "/file" in path or path.startswith("/attachments/"):
                continue
            seen.add(kind(path))
            page.open(path)
            waiting += links(page)
            for url, headers in requests_of(page):
                count += 1
                own = url.startswith((server.url + "/", "data:", "about:", "blob:" + server.url))
                assert own, f"{path} asks {url}"
                referrer = headers.get("Referer") or server.url
                assert referrer.startswith(server.url), f"{path} tells {referrer}"
    print(f"        {login}: {len(seen)} kinds of pages, {count} requests, all to this host")


def back(server, login, paths):
    """Opens pages with names, logs out, and presses Back as often as there are pages."""
    with Page(server) as page:
        page.log_in(login, "demo-demo")
        names = set()
        for path in paths:
            page.open(path)
            names.update(link.text for link in page.all("main a, main h2, main h1, .who a") if len(link.text) > 3)
        page.log_out()
        assert page.path.startswith("/login"), page.path
        # What the login page says to everybody is no name.
        names = {name for name in names if name not in page.text}
        assert names, f"{login} has seen no name"
        for _ in paths:
            page.driver.back()
            assert page.path.startswith("/login"), f"Back opens {page.path}"
            shown = [name for name in names if name in page.text]
            assert not shown, shown
            assert not page.all("form[action='/session/end']"), "Back shows a page of the session"


def main():
    steps = Steps()
    with Server(demo=True) as server:
        steps.run("D22: a page in a frame of another site stays empty", lambda: framing(server))
        for login in ("teacher", "parent", "deputy", "admin"):
            steps.run(f"D24: no request of {login} leaves the host", lambda: crawl(server, login))
        for login, paths in NAMED.items():
            steps.run(f"D25: Back after logout shows {login} nothing", lambda: back(server, login, paths))
    return steps.finish()


if __name__ == "__main__":
    sys.exit(main())
