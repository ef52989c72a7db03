-- The letters on which those stand who lost a touch: as writers, or among the recipients. The copies of one letter may
-- tell one the writer and the other a recipient, each its own.
with lost as (
    select evidence, a from changes where lost
)
select content, id
from known
where form = 'letter' and sender in (select a from lost where evidence = 'wrote')
union
select content, id
from (select content, id, unnest(recipients) as one from known where form = 'letter') as in_copy
where one in (select a from lost where evidence = 'copied')
