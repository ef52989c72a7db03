"""The room as Django knows it."""

from django.apps import AppConfig


class Web(AppConfig):
    name = "whoknows.web"
    label = "web"
