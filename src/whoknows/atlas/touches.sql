-- Every touch: who wrote to whom, who met, and who only stood in copy together on somebody else's letter, which is no sign
-- that they know one another and is kept apart for that. ``counts_from`` is the instant from which it counts.
-- A letter is shared among its recipients, as a paper is among its authors (Newman, Physical Review E 64, 016132, 2001),
-- and a meeting among the others there: an hour with one says more than one in a full room. More than $crowd people are no
-- sign at all, and to be in copy counts among $few at most.
with by_hand as (
    select letter, sent_at, cast(sent_at as date) as day, sender,
           list_filter(recipients, lambda one: one <> sender) as others
    from letters
    where not automatic and array_length(recipients) <= $crowd
),
wrote as (
    select letter, sent_at, day, sender, unnest(others) as recipient, array_length(others) as among from by_hand
),
in_copy as (
    select letter, sent_at, day, unnest(others) as one, others from by_hand where array_length(others) between 2 and $few
),
copied as (
    select letter, sent_at, day, one, unnest(list_filter(others, lambda other: other > one)) as other, array_length(others) as among
    from in_copy
),
there as (
    select meeting, ends_at, cast(sent_at as date) as day, unnest(people) as one, people
    from meetings
    where not cancelled and array_length(people) between 2 and $crowd
),
met as (
    select meeting, ends_at, day, one, unnest(list_filter(people, lambda other: other > one)) as other,
           array_length(people) - 1 as among
    from there
)
select 'wrote' as evidence, sender as a, recipient as b, letter as fact, sent_at as counts_from, day,
       cast(1 as double) / among as weight
from wrote
union all
select 'met' as evidence, one as a, other as b, meeting as fact, ends_at as counts_from, day,
       cast(1 as double) / among as weight
from met
union all
select 'copied' as evidence, one as a, other as b, letter as fact, sent_at as counts_from, day,
       cast(1 as double) / among as weight
from copied
