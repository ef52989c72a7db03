from django.db import migrations, models


class Migration(migrations.Migration):
    """A removed cue is known again by whom or what it is about, since its words change as mail comes and time passes."""

    dependencies = [
        ("book", "0018_own_forms"),
    ]

    operations = [
        migrations.AddField(
            model_name="droppedcue",
            name="also",
            field=models.CharField(default="", max_length=300),
        ),
    ]
