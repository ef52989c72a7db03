-- What makes the touches before become the touches after, pair by pair: so many more, stronger by so much as of a day
-- ($as_of), on days from the first to the last. Where days have fewer than before (lost): how many are gone, from which
-- day to which, and how strong is what came on other days alone.
with days as (
    select evidence, a, b, day, sum(sign) as more,
           sum(sign * weight) * pow(cast(0.5 as double), date_diff('day', day, $as_of) / cast($half_life as double)) as strength
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
    sum(strength) as strength,
    min(day) filter (where more >= 0) as first,
    max(day) filter (where more >= 0) as last,
    cast(sum(-more) filter (where more < 0) as integer) as gone,
    min(day) filter (where more < 0) as gone_first,
    max(day) filter (where more < 0) as gone_last,
    coalesce(sum(strength) filter (where more > 0), 0) as gained,
    bool_or(more < 0) as lost
from days
group by evidence, a, b
having bool_or(more <> 0 or abs(strength) > 1e-12)
order by a, b, evidence
