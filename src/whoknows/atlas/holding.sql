-- How many rows name one of some addresses.
select count(*) from facts where list_contains($gone, sender) or list_has_any(recipients, $gone)
