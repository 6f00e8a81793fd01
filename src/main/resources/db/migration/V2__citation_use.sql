-- Every place of the catalogue that cites a source, one row each: what the pages of the sources show of their use.
-- A view, because after the start nothing writes and a table of copies could only disagree with its originals.
-- Whoever asks names sources or a role; H2 carries both conditions into every branch, where the foreign keys have
-- their indexes, so that no branch is read whole.
-- "place" says what cites, "item" names it on its page, "label" is its heading, "context" the setting of a
-- responsibility or the answer of a side in a dispute, "text" what it says, "stated" whether a source states a level itself,
-- "dispute_slug" which dispute bears on it,
-- "dispute_role" and "dispute_place" where that is told: on the page that tells the dispute itself. Within a role the
-- order is that of its pages: place_order, outer_position, inner_position.
create view citation_use (
    id, reference_key, place, place_order, role_slug, role_rank, role_abbreviation, role_name,
    item, label, context, text, stated, dispute_slug, dispute_role, dispute_place, outer_position, inner_position
) as
select 'definition ' || r.slug || ' ' || c.position, c.reference_key, 'DEFINITION', 1,
    r.slug, r.rank, r.abbreviation, r.name,
    r.slug, 'Definition', cast(null as varchar), r.definition, cast(null as boolean),
    cast(null as varchar), cast(null as varchar), cast(null as varchar), 0, 0
from role_definition_citation c
join role r on r.slug = c.role_slug
union all
select 'answers ' || r.slug || ' ' || c.position, c.reference_key, 'ANSWERS', 2,
    r.slug, r.rank, r.abbreviation, r.name,
    r.slug, 'Question it answers', null,
    -- No role answers more question words than there are.
    (select listagg(r.answer_words[n.x], ', ') within group (order by n.x)
        from system_range(1, 20) n where n.x <= cardinality(r.answer_words)),
    null, null, null, null, 0, 0
from role_answer_citation c
join role r on r.slug = c.role_slug
union all
select 'statement ' || s.statement_key || ' ' || c.position, c.reference_key, 'STATEMENT', 3,
    r.slug, r.rank, r.abbreviation, r.name,
    s.statement_key, k.name, null, s.text, null,
    -- A cell with several disputes leads to the first; that page tells all of them.
    d.slug, d.role_slug, case when d.slug is not null then 'ROLE_DISPUTE' end, k.position, s.position
from statement_citation c
join statement s on s.statement_key = c.statement_key
join category k on k.slug = s.category_slug
join role r on r.slug = s.role_slug
left join dispute d on d.slug = (select min(x.slug) from dispute x
    where x.role_slug = s.role_slug and x.category_slug = s.category_slug)
union all
select 'side ' || s.id || ' ' || c.position, c.reference_key,
    case when d.category_slug is null then 'COMBINED_ROLE_DISPUTE' else 'ROLE_DISPUTE' end,
    case when d.category_slug is null then 10 else 4 end,
    r.slug, r.rank, r.abbreviation, r.name,
    d.slug, d.question, s.answer, s.text, null, null, null, null, d.position, s.position
from dispute_side_citation c
join dispute_side s on s.id = c.dispute_side_id
join dispute d on d.slug = s.dispute_slug
join role r on r.slug = d.role_slug
union all
-- A source of a responsibility speaks of every role that has a level in it.
select 'responsibility ' || b.id || ' ' || r.slug || ' ' || c.position, c.reference_key, 'RESPONSIBILITY', 5,
    r.slug, r.rank, r.abbreviation, r.name,
    b.slug, b.name, t.name, l.level, l.stated,
    d.slug, d.role_slug, case when d.category_slug is not null then 'ROLE_DISPUTE'
        when d.slug is not null then 'COMBINED_ROLE_DISPUTE' end,
    (select count(*) from setting earlier where earlier.slug < t.slug), b.position
from responsibility_citation c
join responsibility b on b.id = c.responsibility_id
join responsibility_level l on l.responsibility_id = b.id
join setting t on t.slug = b.setting_slug
join role r on r.slug = l.role_slug
left join dispute d on d.slug = b.dispute_slug
union all
select 'overview ' || p.id || ' ' || c.position, c.reference_key, 'OVERVIEW', 6,
    r.slug, r.rank, r.abbreviation, r.name,
    r.slug, p.heading, null, p.text, null, null, null, null, p.position, 0
from overview_paragraph_citation c
join overview_paragraph p on p.id = c.overview_paragraph_id
join role r on r.slug = p.combined_role_slug
union all
select 'argument ' || a.id || ' ' || c.position, c.reference_key, a.side,
    case a.side when 'ADVANTAGE' then 7 else 8 end,
    r.slug, r.rank, r.abbreviation, r.name,
    -- The page of a combined role tells whatever bears on its arguments and signals.
    a.slug, a.title, null, a.text, null, a.dispute_slug, r.slug,
    case when a.dispute_slug is not null then 'COMBINED_ROLE_DISPUTE' end, a.position, 0
from argument_citation c
join argument a on a.id = c.argument_id
join role r on r.slug = a.combined_role_slug
union all
select 'signal ' || s.id || ' ' || c.position, c.reference_key, 'SIGNAL', 9,
    r.slug, r.rank, r.abbreviation, r.name,
    s.slug, s.question, null, s.text, null, s.dispute_slug, r.slug,
    case when s.dispute_slug is not null then 'COMBINED_ROLE_DISPUTE' end, s.position, 0
from signal_citation c
join signal s on s.id = c.signal_id
join role r on r.slug = s.combined_role_slug;

-- How many places cite a source. It counts without joining what it counts, so that a source that a large catalogue
-- cites ten thousand times costs no more than a look at an index.
create view citation_count (reference_key, places) as
select c.reference_key, count(*)
from (
    select reference_key from role_definition_citation
    union all select reference_key from role_answer_citation
    union all select reference_key from statement_citation
    union all select reference_key from dispute_side_citation
    union all select reference_key from overview_paragraph_citation
    union all select reference_key from argument_citation
    union all select reference_key from signal_citation
    union all select r.reference_key from responsibility_citation r
        join responsibility_level l on l.responsibility_id = r.responsibility_id
) c
group by c.reference_key;
