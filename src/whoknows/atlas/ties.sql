-- How often and how lately each wrote to each other, and met, up to an instant ($by).
-- Strength is the sum over touches of one half for every $half_life days past: the recency of Interactions Rank
-- (Roth et al., KDD 2010). Letters and meetings of more than $crowd people are no sign of knowing one another.
with wrote as (
    select sender as a, recipient as b, cast(sent_at as date) as day
    from (
        select sender, sent_at, unnest(recipients) as recipient
        from letters
        where not automatic and array_length(recipients) <= $crowd and sent_at <= $by
    )
    where sender <> recipient
),
met as (
    select one.person as a, other.person as b, one.day
    from (select meeting, cast(sent_at as date) as day, unnest(people) as person from meetings
          where not cancelled and ends_at <= $by and array_length(people) <= $crowd) as one
    join (select meeting, unnest(people) as person from meetings
          where not cancelled and ends_at <= $by and array_length(people) <= $crowd) as other
        on one.meeting = other.meeting and one.person < other.person
),
touches as (
    select 'wrote' as evidence, a, b, day from wrote
    union all
    select 'met' as evidence, a, b, day from met
)
select
    evidence, a, b,
    count(*) as touches,
    sum(pow(cast(0.5 as double), date_diff('day', day, cast($by as date)) / cast($half_life as double))) as strength,
    min(day) as first,
    max(day) as last
from touches
group by evidence, a, b
order by evidence, a, b
