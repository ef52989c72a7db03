"""Taking in: each thing once, all of it or nothing, and back out again whole."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Barrier

import pytest
from django.db import connection, transaction
from django.db.models.signals import post_save
from tests.coach.conftest import rows
from tests.told import ME, cards, clients, letter, mbox

from whoknows.book.models import (
    Address,
    Card,
    Import,
    Kind,
    Member,
    OwnAddress,
    Person,
    Segment,
    Team,
    Tie,
    ValueMoment,
)  # fmt: skip
from whoknows.coach import here, mine, settings
from whoknows.coach.listen import Busy, Heard, listen, only_one, undo

DAY = date(2026, 11, 21)


def files() -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in here.folder().iterdir()}


def names() -> set[str]:
    return set(Person.objects.filter(machine=False).values_list("name", flat=True))


class TestOnce:
    def test_letters_meetings_cards_and_clients_come_in_each_once(self, member: Member, everything: list[str]) -> None:
        heard = listen(member, everything, own=[ME])
        assert (heard.read, heard.new, heard.known) == (13, 12, 1)
        assert heard.unreadable == ()
        assert names() == {
            "Ada Maria Vögel", "ole", "Mira Kova", "Petra Holm", "Juri Lind", "Emil Serra", "Tomé Adler", "Zoë Quist"
        }  # fmt: skip
        assert heard.people == 8
        assert Person.objects.get(machine=True).address == "news@shop.example"

    def test_the_same_again_brings_nothing_and_changes_nothing(self, member: Member, everything: list[str]) -> None:
        listen(member, everything, own=[ME])
        before, lying = rows(), files()
        for _ in range(2):
            again = listen(member, everything, own=[ME])
            assert (again.read, again.new, again.known, again.people) == (13, 0, 13, 0)
            assert rows() == before
            assert files() == lying

    def test_one_by_one_or_all_at_once_comes_to_the_same(self, member: Member, everything: list[str]) -> None:
        for place in everything:
            listen(member, [place], own=[ME])
        one_by_one = {p.name: (p.address, [a.address for a in p.addresses.all()]) for p in Person.objects.all()}
        ties = sorted(Tie.objects.values_list("evidence", "a", "b", "touches", "strength"))
        while undo(member):
            pass
        assert not Person.objects.exists()
        listen(member, everything, own=[ME])
        assert one_by_one == {p.name: (p.address, [a.address for a in p.addresses.all()]) for p in Person.objects.all()}
        assert ties == sorted(Tie.objects.values_list("evidence", "a", "b", "touches", "strength"))

    def test_a_card_that_says_more_is_new_and_the_same_person(self, member: Member, tmp_path: Path) -> None:
        listen(member, [str(cards(tmp_path / "a.vcf", ("Juri Lind", "juri@lind.example", "Lind")))])
        heard = listen(member, [str(cards(tmp_path / "a.vcf", ("Juri Lind", "juri@lind.example", "Lind & Sons")))])
        assert (heard.new, heard.people) == (1, 0)
        assert [c.firm for c in Person.objects.get().cards.all()] == ["Lind & Sons", "Lind"]

    def test_a_name_given_by_hand_is_not_taken_from_a_card(self, member: Member, tmp_path: Path) -> None:
        listen(member, [str(cards(tmp_path / "a.vcf", ("Juri Lind", "juri@lind.example", "Lind")))])
        Person.objects.get().is_called("Juri")
        listen(member, [str(cards(tmp_path / "a.vcf", ("J. Lind", "juri@lind.example", "Lind")))])
        assert names() == {"Juri"}

    def test_two_cards_of_one_address_in_one_file_are_one_person(self, member: Member, tmp_path: Path) -> None:
        two = cards(tmp_path / "a.vcf", ("Juri Lind", "j@lind.example", "Lind"), ("J Lind", "j@lind.example", "Lind"))
        assert listen(member, [str(two)]).people == 1
        assert Card.objects.count() == 2
        assert listen(member, [str(two)]).new == 0

    def test_an_undated_value_is_noted_once_whatever_the_day(
        self, member: Member, table: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        listen(member, [str(table)])
        monkeypatch.setattr(here, "day", lambda _: date(2030, 1, 1))
        assert listen(member, [str(table)]).new == 0
        assert ValueMoment.objects.count() == 1

    def test_a_name_in_a_table_that_fits_several_is_told_and_not_guessed(self, member: Member, tmp_path: Path) -> None:
        two = (("Juri Lind", "j@lind.example", "Lind"), ("Juri Lind", "j@quay.example", "Quay"))
        listen(member, [str(cards(tmp_path / "a.vcf", *two))])
        table = clients(tmp_path / "c.csv", "Juri Lind,,2024-01-01,,,,", "Ole Berg,ole@berg.example,,100,,Juri Lind,")
        for _ in range(2):
            heard = listen(member, [str(table)])
            assert ["Several of your people are called “Juri Lind”" in u.why for u in heard.unreadable] == [True, True]
        assert Person.objects.filter(name="Juri Lind").count() == 2
        assert Kind.objects.get().person.name == "Ole Berg"

    def test_who_a_client_came_through_is_the_one_the_table_names(self, member: Member, tmp_path: Path) -> None:
        two = (("Juri Lind", "j@lind.example", "Lind"), ("Juri Lind", "j@quay.example", "Quay"))
        listen(member, [str(cards(tmp_path / "a.vcf", *two))])
        lines = ("Ole Berg,ole@berg.example,2024-01-01,,,Juri Lind,", "Juri Lind,j@quay.example,2023-01-01,,,,")
        assert listen(member, [str(clients(tmp_path / "c.csv", *lines))]).unreadable == ()
        assert Kind.objects.get(person__name="Ole Berg").through == Address.objects.get(address="j@quay.example").person

    def test_a_client_is_known_by_a_name_in_another_order_or_case(self, member: Member, tmp_path: Path) -> None:
        listen(member, [str(cards(tmp_path / "a.vcf", ("Örs Lind", "o@lind.example", "Lind")))])
        assert listen(member, [str(clients(tmp_path / "c.csv", '"LIND, örs",,2024-01-01,,,,'))]).people == 0
        assert Kind.objects.get().person.address == "o@lind.example"


class TestDryRun:
    def test_it_tells_what_would_come_and_changes_nothing(self, member: Member, everything: list[str]) -> None:
        listen(member, everything[:1], own=[ME])
        before, lying = rows(but=()), files()
        told = listen(member, everything, own=[ME, "ines@home.example"], dry=True)
        assert told.dry
        assert rows(but=()) == before
        assert files() == lying
        done = listen(member, everything, own=[ME])
        assert (told.read, told.new, told.people) == (done.read, done.new, done.people)


class TestUndo:
    def test_it_takes_back_all_that_the_last_import_brought(self, member: Member, everything: list[str]) -> None:
        mail, *others = everything
        listen(member, [mail], own=[ME])
        ada = Person.objects.get(addresses__address="ada@berg.example")
        ada.becomes("associate", on=DAY)
        before, lying = rows(), files()
        listen(member, others)
        assert ada.kinds.get(replaced_on=None).kind == "client"
        assert Person.objects.get(pk=ada.pk).name == "Ada Maria Vögel"
        undone = undo(member)
        assert undone is not None and undone.places == others
        assert rows() == before
        assert files() == lying
        assert Person.objects.get(pk=ada.pk).name == "Ada Vögel"
        assert ada.current_kind is not None and ada.current_kind.kind == "associate"

    def test_it_passes_over_an_import_that_brought_nothing(self, member: Member, mail: Path) -> None:
        listen(member, [str(mail)], own=[ME])
        listen(member, [str(mail)])
        undo(member)
        assert not Person.objects.exists() and not Tie.objects.exists() and not files()
        assert not OwnAddress.objects.exists()
        assert undo(member) is None

    def test_what_was_said_since_stays(self, member: Member, everything: list[str]) -> None:
        listen(member, everything, own=[ME])
        mira, zoe = Person.objects.get(name="Mira Kova"), Person.objects.get(name="Zoë Quist")
        mira.becomes("friend", on=DAY)
        zoe.becomes("client", on=DAY, worth=Decimal(5000), currency="EUR")
        undo(member)
        assert names() == {"Mira Kova", "Zoë Quist"}
        assert [k.worth for k in zoe.kinds.all()] == [5000]
        assert Person.objects.get(name="Mira Kova").address == "mira@quay.example"
        assert not Segment.objects.exists()

    def test_a_name_that_only_a_table_gave_is_not_lost_with_a_card(
        self, member: Member, table: Path, tmp_path: Path
    ) -> None:
        listen(member, [str(table)])
        listen(member, [str(cards(tmp_path / "z.vcf", ("Z. Quist", "zoe@quist.example", "Quist")))])
        undo(member)
        assert "Zoë Quist" in names()


class TestMe:
    def test_the_owner_of_a_mailbox_is_told_by_its_letters(self, member: Member, tmp_path: Path) -> None:
        box = mbox(tmp_path / "m.mbox", [letter(f"p{n % 3}", ME, subject=str(n)) for n in range(20)])
        heard = listen(member, [str(box)])
        assert (heard.guessed, heard.me) == (ME, (ME,))
        assert Person.objects.filter(machine=False).count() == 3

    @pytest.mark.parametrize("name", ["Ines Calloway", ""])
    def test_another_address_of_mine_is_asked_about_at_once_and_nobody_i_am_in_touch_with(
        self, member: Member, tmp_path: Path, name: str
    ) -> None:
        """Ada stands on as many of the letters without me, and before me by the alphabet."""
        home = f"{name} <me@home.example>" if name else "me@home.example"
        letters = [letter(f"Ines Calloway <{ME}>", "ada" if n % 2 else f"p{n % 3}", subject=str(n)) for n in range(20)]
        letters += [letter(home, "ada", subject=f"from home {n}") for n in range(6)]
        box = [str(mbox(tmp_path / "m.mbox", letters))]
        first, second = listen(member, box), listen(member, box)
        assert (first.guessed, first.maybe_me) == (ME, "me@home.example")
        assert (second.guessed, second.maybe_me) == ("", "me@home.example")

    def test_an_address_said_not_to_be_mine_is_not_asked_about_again(self, member: Member, tmp_path: Path) -> None:
        member.own_addresses.create(team=member.team, address="ines.calloway@rota.example")
        letters = [letter(f"p{n % 3}", "Ines Calloway <ines.calloway@home.example>", subject=str(n)) for n in range(6)]
        box, book = mbox(tmp_path / "m.mbox", letters), ("Ines Calloway", "ines.calloway@home.example", "")
        places = [str(box), str(cards(tmp_path / "me.vcf", book))]
        assert listen(member, places).maybe_me == "ines.calloway@home.example"
        assert [one.address for one in mine.maybe_mine(member)] == ["ines.calloway@home.example"]
        settings.drop_address(member, "ines.calloway@home.example")
        assert not mine.maybe_mine(here.me()) and not listen(here.me(), places).maybe_me
        settings.add_address(member, "ines.calloway@home.example")
        assert not here.me().not_mine

    def test_an_address_learnt_later_drops_who_stood_for_me_and_undo_brings_them_back(
        self, member: Member, mail: Path, tmp_path: Path
    ) -> None:
        listen(member, [str(mail)], own=[ME])
        home = "ines@home.example"
        old = mbox(tmp_path / "o.mbox", [letter(ME, f"Ines Calloway <{home}>"), letter("juri", home, subject="Boat")])
        listen(member, [str(old), str(cards(tmp_path / "me.vcf", ("Ines Calloway", home, "Calloway")))])
        assert "Ines Calloway" in names() and "juri" not in names()
        before = rows()
        heard = listen(member, [str(old)], own=[home])
        assert "Ines Calloway" not in names() and "juri" in names()
        assert set(heard.me) == {ME, home}
        assert not Address.objects.filter(address=home).exists() and not Card.objects.exists()
        undo(member)
        assert rows() == before

    def test_whoever_has_another_address_stays_when_one_turns_out_to_be_mine(
        self, member: Member, mail: Path, tmp_path: Path
    ) -> None:
        listen(member, [str(mail)], own=[ME])
        ada = Person.objects.get(addresses__address="ada@berg.example")
        Address.objects.create(team=member.team, person=ada, address="shared@berg.example")
        listen(member, [str(mail)], own=["shared@berg.example"])
        assert [a.address for a in Person.objects.get(pk=ada.pk).addresses.all()] == ["ada@berg.example"]

    def test_an_address_is_mine_in_whatever_case(self, member: Member, mail: Path) -> None:
        assert listen(member, [str(mail)], own=[f" {ME.upper()} "]).me == (ME,)

    def test_my_own_card_and_line_in_a_table_are_nobody(self, member: Member, mail: Path, tmp_path: Path) -> None:
        mine = cards(tmp_path / "me.vcf", ("Ines", ME, "Calloway"))
        table = clients(tmp_path / "c.csv", f"Ines,{ME},2024-01-01,100,EUR,,")
        heard = listen(member, [str(mine), str(table)], own=[ME])
        assert (heard.new, heard.people, Person.objects.count()) == (0, 0, 0)


class TestUnreadable:
    def test_a_damaged_place_loses_nothing_beside_it(self, member: Member, mail: Path, tmp_path: Path) -> None:
        empty, odd = tmp_path / "empty.mbox", tmp_path / "clients.csv"
        empty.write_bytes(b"")
        odd.write_bytes("Name,Email,Value\nZoë,zoe@quist.example,größer\n".encode("utf-16"))
        torn = tmp_path / "torn.mbox"
        torn.write_bytes(
            mail.read_bytes() + b"From x Mon Jan  1 00:00:00 2020\nDate: gestern\nFrom: \xff\xfe\n\n\x00\x01"
        )
        places = [str(p) for p in (tmp_path / "none.vcf", empty, torn, odd)]
        heard = listen(member, places, own=[ME])
        assert {"Ada Vögel", "Zoë"} <= names()
        assert {u.where.partition(",")[0] for u in heard.unreadable} == {"none.vcf", "empty.mbox", "torn.mbox"}
        assert all(u.why.endswith(".") and len(u.why) > 20 for u in heard.unreadable)
        assert Import.objects.get().unreadable == [{"where": u.where, "why": u.why} for u in heard.unreadable]

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_a_folder_without_rights_is_told(self, member: Member, mail: Path, tmp_path: Path) -> None:
        closed = tmp_path / "closed"
        closed.mkdir(mode=0)
        heard = listen(member, [str(closed), str(mail)], own=[ME])
        assert heard.new == 4
        assert len(heard.unreadable) == 1

    def test_a_place_from_afar_is_told(self, member: Member) -> None:
        assert len(listen(member, ["imap://mail.example"]).unreadable) == 1


class TestOneAtATime:
    def test_a_second_one_is_told_to_wait(self, member: Member, mail: Path) -> None:
        with only_one(), pytest.raises(Busy, match="taking something in already"):
            listen(member, [str(mail)])
        assert isinstance(listen(member, [str(mail)], own=[ME]), Heard)

    def test_what_failed_in_the_middle_leaves_nothing_and_the_lock_free(
        self, member: Member, mail: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = rows(but=())

        def stop(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            patched.setattr("whoknows.coach.kept.keep_change", stop)
            with pytest.raises(KeyboardInterrupt):
                listen(member, [str(mail)], own=[ME])
        assert rows(but=()) == before
        assert listen(member, [str(mail)], own=[ME]).new == 4


@pytest.mark.django_db(transaction=True)
def test_stopped_just_after_all_was_kept_it_stays_whole_and_is_undone_whole(member: Member, tmp_path: Path) -> None:
    def stop(**_: object) -> None:
        raise KeyboardInterrupt

    post_save.connect(lambda **_: transaction.on_commit(stop), Segment, weak=False, dispatch_uid="stopping")
    try:
        with pytest.raises(KeyboardInterrupt):
            listen(member, [str(mbox(tmp_path / "one.mbox", [letter("ada@berg.example", ME)]))], own=[ME])
    finally:
        post_save.disconnect(sender=Segment, dispatch_uid="stopping")
    assert Person.objects.count() == Segment.objects.count() == len(files()) == 1
    assert undo(member)
    assert not Person.objects.exists() and not files()


@pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL plans by how much it believes there is")
def test_a_database_that_believed_its_tables_empty_knows_at_once_how_much_came(member: Member, tmp_path: Path) -> None:
    held = (Person, Address, Card, Tie)
    with connection.cursor() as cursor:
        cursor.execute("analyze " + ", ".join(table._meta.db_table for table in held))
    letters = mbox(tmp_path / "many.mbox", [letter(f"p{n}@berg.example", ME) for n in range(400)])
    book = cards(tmp_path / "many.vcf", *((f"Ada {n}", f"p{n}@berg.example", "Berg") for n in range(400)))
    listen(member, [str(letters), str(book)], own=[ME])
    with connection.cursor() as cursor:
        for table in held:
            cursor.execute("select reltuples from pg_class where relname = %s", [table._meta.db_table])
            assert cursor.fetchone()[0] == table.objects.count() == 400


@pytest.mark.skipif(connection.vendor != "postgresql", reason="the tests' SQLite is one thread's")
@pytest.mark.django_db(transaction=True)
def test_however_many_commands_begin_at_once_the_book_is_one_members() -> None:
    Team.objects.all().delete()
    together = Barrier(8)

    def begin(_: int) -> int:
        try:
            together.wait()
            return here.me().pk
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(begin, range(8)))) == 1
    assert Member.objects.count() == Team.objects.count() == 1
