"""Where the two other servers answer differently from ours, and why ours is right.

Everything that is not in this table has to be the same: the same statuses, the same end of the connection, and the same
body where a server echoes it. A line that is no longer true fails, too. None means: as ours.
"""

# (why ours is right, {request: (nginx, Apache)})
DIFFERENCES = [
    ("RFC 9110 §9.1, §15.6.2: a method that the server does not know is 501. The others hand any token to the "
     "program behind them, which here is a page that answers everything.",
     {
         "unknown method": ("200 open", "200 open"),
         "method in small letters": ("400 close", "200 open"),
         "method with a small letter": ("400 close", "200 open"),
         "method with a prefix": ("200 open", "200 open"),
     }),
    ("RFC 9110 §9.3.6, §9.3.8: no tunnel and no echo of cookies; the methods are not known here at all, so 501 and "
     "not 405.",
     {
         "TRACE": ("405 close", "405 open"),
         "CONNECT": ("400 close", "200 open"),
     }),
    ("RFC 9110 §9.3.7: OPTIONS * is about the server, which tells its methods; nginx has no use for it, Apache "
     "asks the page.",
     {
         "OPTIONS of the server": ("400 close", "200 open"),
     }),
    ("RFC 9112 §2.2: at least one empty line (CRLF) before the request line is skipped; one is what old clients "
     "sent, more or other bytes are something else.",
     {
         "two empty lines before": ("200 open", "200 open"),
         "a bare LF before": ("200 open", None),
     }),
    ("RFC 9112 §3: single spaces between the three words. A recipient may be lenient; being so is how a proxy and "
     "a server come to see different targets (§3, last paragraph but one).",
     {
         "two spaces before the target": ("200 open", None),
         "two spaces behind the target": ("200 open", None),
         "a space behind the version": ("200 open", None),
     }),
    ("RFC 9112 §2.3, RFC 1945: HTTP/0.9 has no version and no status; it is refused with a status rather than "
     "served or dropped.",
     {
         "HTTP/0.9": ("close", "close"),
         "no version": ("close", "close"),
         "version 0.9 by name": ("400 close", "400 close"),
     }),
    ("RFC 9110 §15.6.6: 505 for every version but 1.0 and 1.1. A server may take 1.2 for 1.1 (§2.5), but no such "
     "client exists; a version of two digits is no version (RFC 9112 §2.3).",
     {
         "version 1.2": ("200 open", "200 open"),
         "version 2.0": (None, "200 open"),
         "version 3.0": (None, "200 open"),
         "version 1.10": ("200 open", None),
         "the preface of HTTP/2": ("400 close", "400 close"),
     }),
    ("RFC 9112 §2.2: a recipient may take a bare LF for a line end. Not doing so leaves nothing for two recipients "
     "to disagree about (§11.2); no client of this century sends it.",
     {
         "request line ended by LF": ("200 open", None),
         "a request of LFs only": ("200 open", None),
         "field ended by LF": ("200 open", None),
         "field ended by CR CR LF": ("200 open", None),
         "head ended by LF": ("200 open", None),
     }),
    ("The error is certain from the bytes that are there, so it is told at once instead of waiting for the rest of "
     "a line.",
     {
         "a TLS hello": (None, "open"),
         "request line too long, without its end": (None, "open"),
         "head ended by CR alone": (None, "open"),
         "a name of 18 000 bytes, without its end": ("400 close", "open"),
     }),
    ("RFC 9112 §5.2: a server must refuse a folded line or replace the fold; refusing is the choice that no one "
     "can misread.",
     {
         "folded field": (None, "200 open"),
         "field folded by a tab": (None, "200 open"),
         "length folded": (None, "200:hello open"),
         "chunked folded": (None, "200 open"),
     }),
    ("RFC 9112 §5, RFC 9110 §5.1: a name is a token directly before its colon. nginx drops such a line in silence.",
     {
         "no colon": ("200 open", None),
         "name with a slash": ("200 open", None),
         "name in quotes": ("200 open", None),
         "name with a letter beyond ASCII": ("200 open", None),
     }),
    ("RFC 9110 §5.5: control bytes in a value are invalid; a recipient may keep them in a safe context. Refused, "
     "so that no log and no page ever has to be that context.",
     {
         "value with a control byte": ("200 open", None),
         "value with DEL": ("200 open", None),
         "value with a vertical tab": ("200 open", None),
         "value with an escape byte": ("200 open", None),
     }),
    ("Our limits: 16 KiB and 100 lines of fields, together; the others count single lines or buffers. RFC 6585 §5: "
     "the status for fields is 431; RFC 9110 §15.5.14: a body over the limit is 413, after which we do not read it "
     "and close.",
     {
         "101 fields and Host": ("200 open", "400 close"),
         "one field of 9000 bytes": ("400 close", None),
         "fields of 18 000 bytes": ("400 close", "200 open"),
         "length of 2^32 and 5 over the limit": ("413 open", None),
     }),
    ("RFC 9110 §10.1.1: 100 is due before the body is read, not needed once the body has begun or when there is "
     "none; another expectation may be answered 417. nginx answers before it reads a body, and both send 100 "
     "whether needed or not.",
     {
         "an expectation we meet": ("100 200 open", None),
         "that expectation in capitals": ("100 200 open", None),
         "that expectation with the body": ("100 200 open", "100 200:a open"),
         "that expectation without a body": ("100 200 open", "200 close"),
         "another expectation": ("200 open", None),
         "two expectations": ("200 open", None),
     }),
    ("RFC 9112 §3.2: 400 for an invalid Host; RFC 3986 §3.2: what a host and a port may hold, an empty port "
     "included.",
     {
         "Host with an empty port": (None, "400 close"),
         "Host with a port of letters": ("200 open", None),
         "Host with two ports": ("200 open", None),
         "Host of an open bracket": ("200 open", None),
         "Host with user information": ("200 open", None),
         "Host with a query": ("200 open", None),
         "Host with a backslash": ("200 open", None),
         "Host in Cyrillic bytes": ("200 open", None),
     }),
    ("RFC 9112 §3.2: a target is a path with a query, an http URI with a host, or an asterisk; it has no fragment, "
     "and its bytes are ASCII (RFC 3986 §2).",
     {
         "absolute form without a host": (None, "200 open"),
         "absolute form of another scheme": ("200 open", None),
         "a query without a path": (None, "200 open"),
         "a fragment": ("200 open", None),
         "raw Cyrillic": ("200 open", "200 open"),
     }),
    ("Our paths have one spelling: no dot segments to remove, no control bytes, no backslash, and UTF-8 only, "
     "overlong forms and surrogates excluded (RFC 3629 §3). The others rewrite such a path or leave it to the file "
     "system.",
     {
         "an escaped NUL": (None, "404 open"),
         "an escaped line end": ("200 open", "200 open"),
         "a way up inside": ("200 open", "200 open"),
         "this directory": ("200 open", "200 open"),
         "a backslash": ("200 open", "200 open"),
         "overlong UTF-8": ("200 open", "200 open"),
         "a byte that is not UTF-8": ("200 open", "200 open"),
         "a surrogate in UTF-8": ("200 open", "200 open"),
     }),
    ("RFC 3986 §2.2: an escaped slash is not a slash. Ours is split before it is decoded, so this is one odd "
     "segment that no route and no file has; nginx decodes first and then sees a way up.",
     {
         "a way up by an escaped slash": ("400 close", None),
     }),
    ("This nginx page answers from the head and then drops the body; ours, which echoes it, has to wait for all of "
     "it.",
     {
         "a body that is shorter than its length": ("200 open", None),
         "a chunk cut off": ("200 open", None),
         "the last chunk cut off": ("200 open", None),
         "data shorter than its size": ("200 open", None),
     }),
    ("RFC 9110 §5.6.1.2: empty elements of a list are ignored by a recipient.",
     {
         "chunked in an empty list": ("501 close", "400 close"),
     }),
    ("RFC 9112 §6.3 (3): both together ought to be handled as an error. Apache lets the coding win and closes.",
     {
         "chunked and a length": (None, "200 close"),
         "a length and chunked": (None, "200 close"),
         "a length of zero and chunked": (None, "200 close"),
     }),
    ("RFC 9112 §6.1: chunked once and last, 501 for a coding that is not known; an empty or repeated one is "
     "malformed: 400.",
     {
         "chunked twice in a list": ("501 close", "200 open"),
         "chunked in two lines": (None, "200 open"),
         "gzip": (None, "400 close"),
         "gzip before chunked": (None, "200 open"),
         "chunked before gzip": (None, "400 close"),
         "identity": (None, "400 close"),
         "chunked and identity in two lines": ("400 close", "400 close"),
         "a coding unknown to anyone": (None, "400 close"),
         "chunked with a parameter": (None, "400 close"),
         "chunked in quotes": (None, "400 close"),
         "chunked behind a vertical tab": ("501 close", None),
         "an empty coding": ("501 close", None),
     }),
    ("RFC 9112 §6.1: a coding with HTTP/1.0 means faulty framing, and the connection closes; what follows is no "
     "request.",
     {
         "HTTP/1.0 with chunked": (None, "200 close"),
         "HTTP/1.0 with chunked and keep-alive": (None, "200 200 open"),
     }),
    ("RFC 9112 §7.1.1: a recipient may forgive white space behind a chunk size; no client sends it.",
     {
         "size before a space": ("200 open", "200 open"),
         "size before a space and an extension": ("200 open", "200 open"),
     }),
    ("RFC 9112 §7.1: large sizes must not overflow: more than 15 digits are malformed, a size over the limit is "
     "413, both as soon as they are read.",
     {
         "size of 2^64 and 5": (None, "413 close"),
         "size of 2^60": (None, "open"),
         "size of 2^32 over the limit": ("200 open", "open"),
     }),
    ("RFC 9112 §7.1.1: a recipient ought to limit the length of extensions; leading zeros and trailers are no "
     "different.",
     {
         "size with 9000 zeros": ("200 open", "200 open"),
         "extension of 9000 bytes": ("200 open", "200 open"),
         "trailer of 9000 bytes": ("200 open", "200 open"),
     }),
    ("RFC 9112 §7.1, §7.1.2: every line of the framing ends with CRLF, holds no control bytes, and a trailer is a "
     "field line. nginx drops this body after its answer and looks less closely.",
     {
         "size ended by LF": ("200 open", None),
         "data ended by LF": ("200 open", None),
         "extension with LF": ("200 open", None),
         "extension with NUL": ("200 open", None),
         "trailer without a colon": ("200 open", None),
         "trailer with a space before the colon": ("200 open", None),
         "trailer with NUL": ("200 open", None),
         "trailer ended by LF": ("200 open", None),
         "last line ended by LF": ("200 open", None),
     }),
    ("RFC 9110 §7.6.1: Connection is a list of whole words; nginx looks for the letters anywhere.",
     {
         "a word that contains close": ("200 close", None),
     }),
]
