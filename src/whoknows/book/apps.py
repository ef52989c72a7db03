"""The room as Django knows it."""

from django.apps import AppConfig


class Book(AppConfig):
    name = "whoknows.book"
    label = "book"
    default_auto_field = "django.db.models.BigAutoField"
