from django.db import migrations, models


class Migration(migrations.Migration):
    """Which forms of a draft are the user's own words; the others go on being composed."""

    dependencies = [
        ("book", "0017_several"),
    ]

    operations = [
        migrations.AddField(
            model_name="ask",
            name="own",
            field=models.JSONField(default=list),
        ),
    ]
