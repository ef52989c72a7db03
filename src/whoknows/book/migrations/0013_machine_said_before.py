from django.db import migrations
from django.db.models import Exists, OuterRef


def said(apps, schema_editor):
    """Who was a machine though they write by hand may have been so by the user's word, which was not kept apart: it
    stays."""
    person, address, tie = (apps.get_model("book", name) for name in ("Person", "Address", "Tie"))
    by_hand = tie.objects.filter(team=OuterRef("team"), evidence="wrote", a=OuterRef("address"))
    writes = address.objects.filter(Exists(by_hand), person__machine=True, person__machine_said=None)
    person.objects.filter(pk__in=writes.values("person"), machine_by="headers").update(machine_said=True)


class Migration(migrations.Migration):
    dependencies = [
        ("book", "0012_machine_told"),
    ]

    operations = [
        migrations.RunPython(said, migrations.RunPython.noop),
    ]
