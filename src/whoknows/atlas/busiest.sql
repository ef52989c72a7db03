-- Who stands on the most letters just read: in one person's mailbox, that person.
with parties as (
    select distinct content, unnest(list_append(recipients, sender)) as address
    from staged
    where form = 'letter' and not automatic
)
select address, count(*) as letters, (select count(distinct content) from staged where form = 'letter' and not automatic) as of
from parties
group by address
order by letters desc, address
limit 5
