-- What makes the touches before become the touches after, pair by pair: so many more, stronger by so much as of a day
-- ($as_of); from which day to which they are after; and how many they were before, from which day to which, and how strong
-- they are after. Lost: a day has fewer than before.
with days as (
    select evidence, a, b, day, sum(sign) as more, sum(sign * weight) * fading as strength,
           count(*) filter (where sign < 0) as before, count(*) filter (where sign > 0) as after,
           coalesce(sum(weight) filter (where sign > 0), 0) * fading as now
    from (
        select *, pow(cast(0.5 as double), date_diff('day', day, $as_of) / cast($half_life as double)) as fading
        from (
            select evidence, a, b, day, counts_from, weight, 1 as sign from after
            union all
            select evidence, a, b, day, counts_from, weight, -1 as sign from before
        ) as both_of_them
        where counts_from <= $by
    ) as faded
    group by evidence, a, b, day, fading
)
select
    evidence, a, b,
    cast(sum(more) as integer) as touches,
    sum(strength) as strength,
    min(day) filter (where after > 0) as first,
    max(day) filter (where after > 0) as last,
    cast(sum(before) as integer) as before,
    min(day) filter (where before > 0) as before_first,
    max(day) filter (where before > 0) as before_last,
    sum(now) as now,
    bool_or(more < 0) as lost
from days
group by evidence, a, b
having bool_or(more <> 0 or abs(strength) > 1e-12)
order by a, b, evidence
