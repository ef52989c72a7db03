-- The copies that were reached, whole. Form and instant are joined too, since segments lie in that order: most is skipped.
with places as (
    select distinct known.form, known.content, known.sent_at
    from known
    join (select distinct form, content from hits) as hit on known.form = hit.form and known.content = hit.content
)
select known.*
from known
join places on known.form = places.form and known.content = places.content and known.sent_at = places.sent_at
