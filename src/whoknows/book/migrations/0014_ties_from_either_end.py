import django.db.models.deletion
from django.db import migrations, models

TEAM = "book_tie_team_id_5ab7ef54"  # as Django called the index that it made for the reference to the team


class Migration(migrations.Migration):
    """The index on the second end tells the first too; that on the team alone, with which both begin, goes."""

    dependencies = [
        ("book", "0013_machine_said_before"),
    ]

    operations = [
        migrations.RemoveIndex(model_name="tie", name="book_tie_team_id_187792_idx"),
        migrations.SeparateDatabaseAndState(
            [migrations.RunSQL(f"drop index if exists {TEAM}", f"create index {TEAM} on book_tie (team_id)")],
            [
                migrations.AlterField(
                    model_name="tie",
                    name="team",
                    field=models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, to="book.team"
                    ),
                )
            ],  # in SQLite Django would write the whole table anew
        ),
        migrations.AddIndex(model_name="tie", index=models.Index(fields=["team", "b", "a"], name="tie_back")),
    ]
