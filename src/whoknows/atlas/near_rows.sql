-- The copies that were reached, whole. The instant is joined too, since segments lie in its order: most are skipped.
select known.*
from known
join (select distinct content, sent_at from hits) as hit on known.content = hit.content and known.sent_at = hit.sent_at
