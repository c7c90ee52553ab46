"""Progress on standard error: only on a terminal, only when reading takes a while."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

_T = TypeVar("_T")
_PATIENCE, _PACE = 0.5, 0.1


def watched(items: Iterable[_T], *, quiet: bool) -> Iterator[_T]:
    """The items; from half a second on their number is shown, and wiped out at the end."""
    stream = sys.stderr
    if quiet or not stream.isatty():
        yield from items
        return
    begun = shown = time.monotonic()
    done = 0
    visible = False
    try:
        for item in items:
            done += 1
            now = time.monotonic()
            if now - begun > _PATIENCE and now - shown > _PACE:
                shown, visible = now, True
                stream.write(f"\r\x1b[Kfactx: {done} read …")
                stream.flush()
            yield item
    finally:
        if visible:
            stream.write("\r\x1b[K")
            stream.flush()
