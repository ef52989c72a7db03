-- For each question (id, ego, target, as_of): everybody in touch with the ego before that instant who was in touch with
-- the target too, or in copy with them. Sums fade by half for every $half_life seconds past; a letter is shared among
-- its recipients, and one to more than $crowd people is no sign of knowing one another; to be in copy counts among $few
-- at most. With $own_mail only letters that the ego sent or got are read, as one mailbox holds them.
with letter as (
    select letter, sent_at, sender,
           list_distinct(list_filter(recipients, lambda one: one is not null and one <> sender)) as recipients
    from letters
    where sent_at is not null and sender is not null
),
touch as (
    select letter, sent_at, sender, unnest(recipients) as recipient, array_length(recipients) as among
    from letter
    where array_length(recipients) > 0
),
party as (
    select id, as_of, 'ego' as side, ego as person from questions
    union all
    select id, as_of, 'target' as side, target as person from questions
),
-- Letters between one of the two and anybody else; from_who: the other wrote it.
shared as (
    select id, side, letter, recipient as who, false as from_who, sent_at, as_of, among
    from party join touch on touch.sender = party.person and touch.sent_at < party.as_of
    union all
    select id, side, letter, sender as who, true as from_who, sent_at, as_of, among
    from party join touch on touch.recipient = party.person and touch.sent_at < party.as_of
),
weighed as (
    select id, side, letter, who, from_who, sent_at, among, among <= $crowd as few,
           pow(cast(0.5 as double), (epoch(as_of) - epoch(sent_at)) / cast($half_life as double)) / among as weight
    from shared
    where side = 'ego' or not $own_mail or (id, letter) in (select id, letter from shared where side = 'ego')
),
known as (
    select
        id, who,
        count(*) filter (where side = 'ego' and few and not from_who) as sent,
        count(*) filter (where side = 'ego' and few and from_who) as got,
        count(*) filter (where side = 'ego' and not few) as crowd,
        coalesce(sum(weight) filter (where side = 'ego' and few and not from_who), 0) as out,
        coalesce(sum(weight) filter (where side = 'ego' and few and from_who), 0) as back,
        max(sent_at) filter (where side = 'ego' and few) as last,
        max(among) filter (where side = 'ego' and few) as among,
        count(*) filter (where side = 'target' and few and from_who) as on_sent,
        count(*) filter (where side = 'target' and few and not from_who) as on_got,
        count(*) filter (where side = 'target' and not few) as on_crowd,
        coalesce(sum(weight) filter (where side = 'target' and few and from_who), 0) as on_out,
        coalesce(sum(weight) filter (where side = 'target' and few and not from_who), 0) as on_back,
        max(sent_at) filter (where side = 'target' and few) as on_last,
        max(among) filter (where side = 'target' and few) as on_among
    from weighed
    group by id, who
),
together as (
    select one.id, one.who, count(*) as letters, sum(one.weight) as weight, max(one.sent_at) as last
    from weighed as one
    join weighed as other on one.id = other.id and one.letter = other.letter and one.who = other.who
    where one.side = 'ego' and one.from_who and one.few and other.side = 'target' and other.from_who
    group by one.id, one.who
),
copied as (
    select got.id, touch.recipient as who, count(*) as letters
    from weighed as got join touch on got.letter = touch.letter
    where got.side = 'target' and got.from_who and touch.among <= $few
    group by got.id, touch.recipient
)
select
    known.id, known.who,
    known.sent, known.got, known.crowd, known.out, known.back, known.last, known.among, 0 as not_copied,
    known.on_sent, known.on_got, known.on_crowd, known.on_out, known.on_back, known.on_last, known.on_among,
    coalesce(copied.letters, 0) as copied,
    coalesce(together.letters, 0) as letters_together, coalesce(together.weight, 0) as together, together.last as last_together
from known
join questions on known.id = questions.id
left join together on known.id = together.id and known.who = together.who
left join copied on known.id = copied.id and known.who = copied.who
where known.sent + known.got + known.crowd > 0
    and (known.on_sent + known.on_got + known.on_crowd > 0 or copied.letters is not null)
    and known.who <> questions.ego and known.who <> questions.target
order by known.id, known.who
