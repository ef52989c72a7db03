-- How often and how lately two people stood in copy together on somebody else's letter to at most $few people, up to an
-- instant ($by). Strength as in ties.sql. It is no sign that they know one another, and is kept apart for that.
with there as (
    select letter, cast(sent_at as date) as day,
           unnest(list_filter(recipients, lambda one: one <> sender)) as person
    from letters
    where not automatic and array_length(recipients) between 2 and $few and sent_at <= $by
)
select
    'copied' as evidence, one.person as a, other.person as b,
    count(*) as touches,
    sum(pow(cast(0.5 as double), date_diff('day', one.day, cast($by as date)) / cast($half_life as double))) as strength,
    min(one.day) as first,
    max(one.day) as last
from there as one join there as other on one.letter = other.letter and one.person < other.person
group by one.person, other.person
order by one.person, other.person
