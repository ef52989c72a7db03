from django.db import migrations, models
from django.db.models import Count, Q


def mark(apps, schema_editor):
    addresses = apps.get_model("book", "Address").objects
    several = addresses.order_by().values("person").annotate(count=Count("pk")).filter(count__gt=1)
    addresses.filter(person__in=several.values("person")).update(several=True)


class Migration(migrations.Migration):
    """Whether an address is one of several that its person has, or had."""

    dependencies = [
        ("book", "0016_signing"),
    ]

    operations = [
        migrations.AddField(
            model_name="address",
            name="several",
            field=models.BooleanField(default=False),
        ),
        migrations.AddIndex(
            model_name="address",
            index=models.Index(condition=Q(("several", True)), fields=["address", "person"], name="address_of_several"),
        ),
        migrations.RunPython(mark, migrations.RunPython.noop),
    ]
