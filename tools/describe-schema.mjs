// A readable dump of the database's own tables from its catalog (the embedded package has no pg_dump).
const ours = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')`

const of = (table, list) => list.filter(({ oid }) => oid === table.oid).map(({ line }) => line)

/** @param {import('pg').Pool} client */
export async function describeSchema(client) {
  const rows = async (sql) => (await client.query(sql)).rows
  const tables = await rows(`
    select c.oid::int, n.nspname || '.' || c.relname as name, n.nspname as schema, obj_description(c.oid) as comment, c.relrowsecurity as guarded
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours} order by n.nspname, c.relname`)
  const columns = await rows(`
    select a.attrelid::int as oid, quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attcollation not in (0, t.typcollation) then ' collate ' || a.attcollation::regcollation::text else '' end
      || case when a.attidentity <> '' then ' generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity' else '' end
      || case when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
              when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
      || case when a.attnotnull then ' not null' else '' end as line
    from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped order by a.attrelid, a.attnum`)
  const constraints = await rows(`
    select conrelid::int as oid, 'constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where conrelid <> 0 and contype <> 'n' order by conrelid, array_position('{p,u,c,f}', contype), conname`)
  const indexes = await rows(`
    select indrelid::int as oid, pg_get_indexdef(indexrelid) || ';' as line from pg_index i join pg_class c on c.oid = i.indexrelid
    where not exists (select from pg_constraint where conindid = i.indexrelid) order by indrelid, c.relname`)
  const triggers = await rows(
    `select tgrelid::int as oid, pg_get_triggerdef(oid) || ';' as line from pg_trigger where not tgisinternal order by tgrelid, tgname`,
  )
  const policies = await rows(`
    select polrelid::int as oid, 'create policy ' || quote_ident(polname) || ' on ' || polrelid::regclass
      || case polcmd when '*' then '' else ' for ' || case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end end
      || ' to ' || (select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any (polroles))
      || coalesce(' using (' || pg_get_expr(polqual, polrelid) || ')', '') || coalesce(' with check (' || pg_get_expr(polwithcheck, polrelid) || ')', '') || ';' as line
    from pg_policy order by polrelid, polname`)
  const grants = await rows(`
    select c.oid::int, 'grant ' || string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) || ' on ' || n.nspname || '.' || c.relname || ' to ' || r.rolname || ';' as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
    where r.rolname like 'samspil%' and ${ours} group by c.oid, n.nspname, c.relname, r.rolname order by r.rolname`)
  const routines = await rows(`
    select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} order by n.nspname, p.proname, p.oid`)
  const views = await rows(`
    select 'create view ' || n.nspname || '.' || c.relname || ' as' || chr(10) || pg_get_viewdef(c.oid) as text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and ${ours} order by n.nspname, c.relname`)

  const describe = (table) =>
    [
      ...(table.comment ? [`-- ${table.comment}`] : []),
      `create table ${table.name} (\n${[...of(table, columns), ...of(table, constraints)].map((line) => `  ${line}`).join(',\n')}\n);`,
      ...of(table, indexes),
      ...of(table, triggers),
      ...(table.guarded ? [`alter table ${table.name} enable row level security;`] : []),
      ...of(table, policies),
      ...of(table, grants),
    ].join('\n')
  const heading = '-- Made from db/migrations by tools/generate-database-types.mjs; for reading, not for running.'
  return `${[heading, ...tables.map(describe), ...views.map(({ text }) => text), ...routines.map(({ text }) => `${text.trimEnd()};`)].join('\n\n')}\n`
}
