"""What was taken in: imports, the manifest of segments, and the ties kept from them."""

from __future__ import annotations

from django.db import models

from whoknows.book.models.team import Member, Team


class ImportQuerySet(models.QuerySet["Import"]):
    def finished(self, team: Team) -> ImportQuerySet:
        """What was taken in and not taken back."""
        return self.filter(team=team, undone_at=None).exclude(finished_at=None)

    def brought(self, team: Team) -> ImportQuerySet:
        """Those that changed anything."""
        return self.finished(team).exclude(new=0, people=0, own_added=[], signatures=None, segments=None)


class Import(models.Model):
    """One ``listen``: what it read, what was new, what could not be read. Undone, it keeps its row, not its facts."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="imports")
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    places = models.JSONField(default=list)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    read = models.IntegerField(default=0)
    new = models.IntegerField(default=0)
    known = models.IntegerField(default=0)
    people = models.IntegerField(default=0)  # people who came with it
    unreadable = models.JSONField(default=list)  # [{"where", "why"}]
    trouble = models.TextField(default="")  # why it did not finish, in one sentence
    own_added = models.JSONField(default=list)  # addresses that this import made mine
    were_me = models.TextField(default="")  # rows of people who turned out to be me, for undo

    objects = ImportQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["team", "-id"])]

    @property
    def only_changed(self) -> bool:
        """Whether nothing in it was new: if it brought anything, it changed what was known, as a meeting that moved."""
        return not (self.new or self.people or self.own_added)


class Segment(models.Model):
    """One row of the manifest: a Parquet file that exists because this row says so."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="segments")
    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="segments")
    file = models.CharField(max_length=200, unique=True)  # below the home's segments folder
    rows = models.IntegerField()


class Tie(models.Model):
    """How often and how lately two addresses were in touch, kept as of a day.

    ``wrote`` runs from ``a`` to ``b``; ``met`` is mutual and kept once, with a < b, and so is ``copied``: both were in
    copy on somebody else's letter, which is no touch of theirs. ``strength`` is the sum over
    touches of a half-life decay up to ``as_of``, the same day in all rows of a team; for another day, not before the
    last touch, it is multiplied by one factor.
    """

    WROTE, MET, COPIED = "wrote", "met", "copied"

    team = models.ForeignKey(Team, on_delete=models.CASCADE, db_index=False)  # both indexes begin with it
    evidence = models.CharField(max_length=8)
    a = models.CharField(max_length=320)
    b = models.CharField(max_length=320)
    touches = models.IntegerField()
    strength = models.FloatField()
    as_of = models.DateField()
    first = models.DateField()
    last = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "a", "b", "evidence"], name="tie_once")]
        indexes = [models.Index(fields=["team", "b", "a"], name="tie_back")]


class ToCome(models.Model):
    """What will be a touch of two addresses once it has taken place: a meeting ahead, or a letter dated ahead."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    evidence = models.CharField(max_length=8)
    a = models.CharField(max_length=320)
    b = models.CharField(max_length=320)
    fact = models.BigIntegerField()  # the letter or meeting, by its keyed hash
    counts_from = models.DateTimeField()
    day = models.DateField()
    weight = models.FloatField()

    class Meta:
        indexes = [models.Index(fields=["team", "counts_from"]), models.Index(fields=["team", "fact"])]
