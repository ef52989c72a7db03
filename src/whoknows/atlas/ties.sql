-- How often and how lately each wrote to each other, met, and was in copy, up to an instant ($by).
-- Strength is the sum over touches, each one half for every $half_life days past: the recency of Interactions Rank
-- (Roth et al., KDD 2010). It is told as of a day ($as_of), which may lie before a touch: fading is one factor for all.
select
    evidence, a, b,
    count(*) as touches,
    sum(weight * pow(cast(0.5 as double), date_diff('day', day, $as_of) / cast($half_life as double))) as strength,
    min(day) as first,
    max(day) as last
from touches
where counts_from <= $by and (evidence <> 'copied' or $copied)
group by evidence, a, b
order by a, b, evidence
