"""The web application, as granian runs it."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "whoknows.settings")
application = get_wsgi_application()

from whoknows.web import uploads  # noqa: E402 - the settings come first

uploads.drop_all()  # what a server that was stopped has left
