"""Record what Ines has done so far: each line of steps.txt is a command, run as typed."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from whoknows.cli import prompt

for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    prompt.main([*shlex.split(line), "--json"], standalone_mode=False)
