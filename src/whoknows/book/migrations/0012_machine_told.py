from django.db import migrations, models


def by_headers(apps, schema_editor):
    """Whatever was taken for a machine so far was so by its address or the headers of its letters."""
    for name in ("Person", "Merge"):
        apps.get_model("book", name).objects.filter(machine=True).update(machine_by="headers")


class Migration(migrations.Migration):
    dependencies = [
        ("book", "0011_put_off"),
    ]

    operations = [
        migrations.AddField("person", "machine_by", models.CharField(blank=True, default="", max_length=8)),
        migrations.AddField("person", "machine_said", models.BooleanField(null=True)),
        migrations.AddField("merge", "machine_by", models.CharField(blank=True, default="", max_length=8)),
        migrations.AddField("merge", "machine_said", models.BooleanField(null=True)),
        migrations.RunPython(by_headers, migrations.RunPython.noop),
    ]
