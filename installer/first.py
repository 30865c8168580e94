"""Runs first in the frozen program: what it starts later gets the system's libraries, not ours.

The frozen program is started with its own folder at the head of the loader's path. What it starts
itself (the printing service) must not read its libraries from there.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
