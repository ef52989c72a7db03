-- How many meetings there are more than stood before, series by series: one that was moved as a whole has no new ones.
with told as (
    select content, max(id) as series from facts where form = 'meeting' and id is not null group by content
),
before as (
    select coalesce(told.series, stood.series) as series, count(*) as number
    from stood left join told on stood.meeting = told.content
    group by coalesce(told.series, stood.series)
),
after as (
    select series, count(*) as number from meetings where array_length(people) > 0 group by series
)
select sum(greatest(after.number - coalesce(before.number, 0), 0))
from after left join before on after.series = before.series
