"""Pictures for tests that send a paper: a valid PNG of any rows. Not a library of images: it draws nothing."""
import struct
import zlib


def png(width, rows, level):
    """The bytes of an RGB picture.

    rows: each three bytes a point, `width` points; level: of zlib, 0 keeps the size of the rows.
    """
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">II", width, len(rows)) + bytes([8, 2, 0, 0, 0])
    content = zlib.compress(b"".join(b"\0" + row for row in rows), level)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", content) + chunk(b"IEND", b"")
