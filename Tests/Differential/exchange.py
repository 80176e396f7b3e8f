"""Sends raw requests, each on a connection of its own, and tells what came of them.

An outcome is the statuses of the answers in order, then "open" or "close": what the server did with the connection
once nothing more came. The body of a 200 to a request that has one stands behind its status ("200:hello"); servers
that do not echo bodies leave it out. "open" alone: the server waits for more.
"""
import re
import selectors
import socket
import time

QUIET = 1.0  # seconds without a byte from any connection: then what is open is left open
LIMIT = 15.0


def send_all(port, requests):
    """The outcome of each request, in order; all connections at the same time."""
    selector = selectors.DefaultSelector()
    received = [b""] * len(requests)
    ended = [False] * len(requests)
    sockets = []
    for index, raw in enumerate(requests):
        connection = socket.create_connection(("127.0.0.1", port), 5)
        sockets.append(connection)
        try:
            connection.sendall(raw)
        except OSError:  # refused before all was sent: the answer is what counts
            pass
        selector.register(connection, selectors.EVENT_READ, index)
    begun = last = time.monotonic()
    while selector.get_map() and time.monotonic() - last < QUIET and time.monotonic() - begun < LIMIT:
        for key, _ in selector.select(0.1):
            last = time.monotonic()
            try:
                piece = key.fileobj.recv(65536)
            except OSError:
                piece = b""
            received[key.data] += piece
            if not piece:
                ended[key.data] = True
                selector.unregister(key.fileobj)
    for connection in sockets:
        connection.close()
    return [outcome(raw, *answer) for raw, *answer in zip(requests, received, ended)]


def outcome(raw, received, ended):
    words = []
    only_head = raw.startswith(b"HEAD ")
    while received:
        head, separator, rest = received.partition(b"\r\n\r\n")
        match = re.match(rb"HTTP/1\.[01] (\d{3})[ \r]", head + b"\r")
        if not separator or not match:
            words.append("garbage")
            break
        status = int(match[1])
        if status < 200 or status in (204, 304) or (only_head and not words):
            body, received = b"", rest
        else:
            body, received = content(head, rest)
        words.append(f"{status}:{body.decode('latin-1')}" if status == 200 and body else str(status))
    return " ".join(words + ["close" if ended else "open"])


def content(head, rest):
    """The body of an answer, and what follows it."""
    length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    if length:
        return rest[:int(length[1])], rest[int(length[1]):]
    if not re.search(rb"(?i)\r\ntransfer-encoding: chunked", head):
        return rest, b""
    body = b""
    while True:
        size, _, rest = rest.partition(b"\r\n")
        count = int(size or b"0", 16)
        body += rest[:count]
        rest = rest[count + 2:]
        if count == 0:
            return body, rest
