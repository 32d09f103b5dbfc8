"""Two folders change places in one step, where the system can do that."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
"""linux/fcntl.h and linux/fs.h; `renameat2` is in glibc since 2.28."""

_RENAME_SWAP = 2
"""sys/stdio.h of macOS, for `renamex_np`."""


def exchanged(a: Path, b: Path) -> bool:
    """Exchanges the two paths atomically; False, with nothing changed, where system or file system can't."""
    libc = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(a), os.fsencode(b)
    if sys.platform == "linux" and hasattr(libc, "renameat2"):
        return bool(libc.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE) == 0)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        return bool(libc.renamex_np(first, second, _RENAME_SWAP) == 0)
    return False
