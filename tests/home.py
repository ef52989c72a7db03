"""A home of its own for each test process, before Django reads its settings (loaded with -p)."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

os.environ["WHOKNOWS_HOME"] = tempfile.mkdtemp(prefix="whoknows-tests-")
os.environ["WHOKNOWS_ZONE"] = "Europe/London"
os.environ["LC_ALL"] = "en_GB.UTF-8"
atexit.register(shutil.rmtree, os.environ["WHOKNOWS_HOME"], ignore_errors=True)
