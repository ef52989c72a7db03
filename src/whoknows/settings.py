"""Settings, for Django and for every room: the only place that reads the environment.

``WHOKNOWS_HOME``    the folder that holds everything (default: the platform's user-data folder)
``DATABASE_URL``     the database (default: SQLite in the home; ``postgres://user:password@host:port/name`` for a team)
``WHOKNOWS_ENGINE``  what runs the SQL of the atlas (default and for now: ``duckdb``)
``WHOKNOWS_ZONE``    the time zone of a new user, an IANA name (default: the machine's)
``LC_ALL``, ``LC_TIME``, ``LANG``  the locale of a new user (default: en_GB)
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import dj_database_url
import platformdirs

HOME = Path(os.environ.get("WHOKNOWS_HOME") or platformdirs.user_data_dir("whoknows", appauthor=False)).expanduser()
ENGINE = os.environ.get("WHOKNOWS_ENGINE", "duckdb")
ZONE = os.environ.get("WHOKNOWS_ZONE", "")
LOCALE = next((v for k in ("LC_ALL", "LC_TIME", "LANG") if (v := os.environ.get(k, "").split(".")[0])), "")


def _secret() -> str:
    """A secret made once, readable by the user alone."""
    HOME.mkdir(parents=True, exist_ok=True)
    place = HOME / "secret.key"
    if not place.exists() or not place.stat().st_size:  # empty where the disk was full
        part = HOME / f".secret.{os.getpid()}"
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
        part.replace(place)
    return place.read_text()


SECRET_KEY = _secret()
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]

INSTALLED_APPS = [
    "whoknows.book",
    "whoknows.web",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "whoknows.web.door.nothing_from_outside",
    "whoknows.web.door.who_is_here",
]
ROOT_URLCONF = "whoknows.web.urls"
WSGI_APPLICATION = "whoknows.web.wsgi.application"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "whoknows.web.door.on_every_page",
            ],
        },
    }
]

DATABASES = {"default": dj_database_url.config(default=f"sqlite:///{HOME / 'whoknows.sqlite3'}", conn_max_age=60)}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        # Mapped, since a look-up in a large book reads pages all over the file: a third less time the first time.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000; "
        "PRAGMA mmap_size=2000000000",
    }
    DATABASES["default"]["TEST"] = {"NAME": str(HOME / "test.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"terminal": {"class": "logging.StreamHandler"}},
    "loggers": {"django.request": {"handlers": ["terminal"], "level": "ERROR", "propagate": False}},
}

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 2**20
FILE_UPLOAD_MAX_MEMORY_SIZE = 2**20
SILENCED_SYSTEM_CHECKS = ["security.W004", "security.W008", "security.W012", "security.W016"]
