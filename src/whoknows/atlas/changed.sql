-- What makes the touches before become the touches after, pair by pair: so many more, stronger by so much as of a day
-- ($as_of). Where a day has fewer than before, first and last day have to be found anew (lost).
with days as (
    select evidence, a, b, day, sum(sign) as more, sum(sign * weight) as weight
    from (
        select evidence, a, b, day, counts_from, weight, 1 as sign from after
        union all
        select evidence, a, b, day, counts_from, weight, -1 as sign from before
    ) as both_of_them
    where counts_from <= $by
    group by evidence, a, b, day
)
select
    evidence, a, b,
    cast(sum(more) as integer) as touches,
    sum(weight * pow(cast(0.5 as double), date_diff('day', day, $as_of) / cast($half_life as double))) as strength,
    min(day) as first,
    max(day) as last,
    bool_or(more < 0) as lost
from days
group by evidence, a, b
having bool_or(more <> 0 or abs(weight) > 1e-12)
order by a, b, evidence
