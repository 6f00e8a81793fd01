-- The catalogue as tables. They are filled once, at start, from the YAML files, and then only read.
-- Natural keys are primary keys wherever the catalogue has them; lists keep their order in "position".

-- Which edition of the catalogue is loaded: exactly one row.
create table edition (
    version varchar primary key,
    title varchar not null,
    language varchar not null,
    reviewed date not null,
    licence varchar,
    home varchar array not null,
    popular varchar array not null,
    paths varchar array not null,
    failures varchar array not null,
    pay varchar array not null,
    teams varchar array not null,
    changes varchar,
    next_review date,
    review_every varchar,
    interests varchar
);

-- Sources. "published" stays text: 2019, 2019-11 and 2019-11-25 are all honest dates.
create table reference (
    reference_key varchar primary key,
    title varchar,
    authors varchar array not null,
    site varchar not null,
    url varchar not null unique,
    published varchar,
    retrieved date not null,
    kind varchar not null,
    sample varchar,
    via_key varchar references reference,
    same_voice_as_key varchar references reference,
    identified boolean not null,
    note varchar,
    corporate boolean not null,
    position integer not null
);

-- A role need not answer a question: then it has neither words nor a basis.
create table role (
    slug varchar primary key,
    abbreviation varchar not null,
    name varchar not null,
    rank integer not null unique,
    hue varchar,
    aliases varchar array not null,
    answer_words varchar array,
    answer_basis varchar,
    definition varchar not null
);
create table role_part (
    role_slug varchar not null references role,
    position integer not null,
    part_slug varchar not null references role,
    primary key (role_slug, position)
);
create table role_answer_citation (
    role_slug varchar not null references role,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (role_slug, position)
);
create table role_definition_citation (
    role_slug varchar not null references role,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (role_slug, position)
);

create table category (
    slug varchar primary key,
    name varchar not null,
    short_name varchar,
    question varchar not null,
    wording varchar not null,
    group_name varchar not null,
    advert varchar,
    position integer not null unique
);
create table statement (
    statement_key varchar primary key,
    role_slug varchar not null references role,
    category_slug varchar not null references category,
    position integer not null,
    text varchar not null,
    advert varchar,
    unique (role_slug, category_slug, position)
);
create table statement_citation (
    statement_key varchar not null references statement,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (statement_key, position)
);

-- A dispute without a category is about the combined role as such.
create table dispute (
    slug varchar primary key,
    question varchar not null,
    role_slug varchar not null references role,
    category_slug varchar references category,
    position integer not null unique
);
create table dispute_side (
    id bigint primary key,
    dispute_slug varchar not null references dispute,
    position integer not null,
    answer varchar not null,
    text varchar not null,
    unique (dispute_slug, position)
);
create table dispute_side_citation (
    dispute_side_id bigint not null references dispute_side,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (dispute_side_id, position)
);
create sequence dispute_side_seq increment by 50;

create table likeness (
    position integer primary key
);
create table likeness_role (
    likeness integer not null references likeness,
    place integer not null,
    role_slug varchar not null references role,
    primary key (likeness, place)
);
create table likeness_category (
    likeness integer not null references likeness,
    place integer not null,
    category_slug varchar not null references category,
    primary key (likeness, place)
);

-- A combined role without a decision has no structures.
create table combined_role (
    slug varchar primary key references role,
    decision varchar,
    brief boolean not null,
    uncounted varchar array not null
);
create table overview_paragraph (
    id bigint primary key,
    combined_role_slug varchar not null references combined_role,
    position integer not null,
    anchor varchar not null,
    heading varchar not null,
    text varchar not null,
    unique (combined_role_slug, position),
    unique (combined_role_slug, anchor)
);
create table overview_paragraph_citation (
    overview_paragraph_id bigint not null references overview_paragraph,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (overview_paragraph_id, position)
);
create sequence overview_paragraph_seq increment by 50;
create table argument (
    id bigint primary key,
    combined_role_slug varchar not null references combined_role,
    slug varchar not null,
    side varchar not null,
    title varchar not null,
    text varchar not null,
    dispute_slug varchar references dispute,
    position integer not null,
    unique (combined_role_slug, side, slug)
);
create table argument_citation (
    argument_id bigint not null references argument,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (argument_id, position)
);
create sequence argument_seq increment by 50;
create table structure (
    id bigint primary key,
    combined_role_slug varchar not null references combined_role,
    slug varchar not null,
    name varchar not null,
    short_name varchar,
    head varchar,
    evidence varchar not null,
    unchanged boolean not null,
    position integer not null,
    unique (combined_role_slug, slug)
);
create table structure_role (
    structure_id bigint not null references structure,
    position integer not null,
    role_slug varchar not null references role,
    primary key (structure_id, position)
);
create sequence structure_seq increment by 50;
-- "kind" is the heading under which the text stands; "cell" says the same in a few words.
create table structure_aspect (
    id bigint primary key,
    structure_id bigint not null references structure,
    position integer not null,
    kind varchar not null,
    text varchar not null,
    cell varchar,
    unique (structure_id, kind)
);
create table structure_aspect_citation (
    structure_aspect_id bigint not null references structure_aspect,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (structure_aspect_id, position)
);
create sequence structure_aspect_seq increment by 50;
create table structure_argument (
    id bigint primary key,
    structure_id bigint not null references structure,
    position integer not null,
    side varchar not null,
    slug varchar not null,
    title varchar not null,
    text varchar not null,
    dispute_slug varchar references dispute,
    reused_id bigint references argument,
    unique (structure_id, slug)
);
create table structure_argument_citation (
    structure_argument_id bigint not null references structure_argument,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (structure_argument_id, position)
);
create sequence structure_argument_seq increment by 50;
create table structure_voice (
    id bigint primary key,
    structure_id bigint not null references structure,
    position integer not null,
    who varchar not null,
    text varchar not null,
    unique (structure_id, position)
);
create table structure_voice_citation (
    structure_voice_id bigint not null references structure_voice,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (structure_voice_id, position)
);
create sequence structure_voice_seq increment by 50;

-- Numbers that somebody counted. "bound" says on which side of the amount the true number lies.
create table figure_group (
    id bigint primary key,
    combined_role_slug varchar not null references combined_role,
    slug varchar not null,
    question varchar not null,
    unit varchar not null,
    dispute_slug varchar references dispute,
    position integer not null,
    unique (combined_role_slug, slug)
);
create sequence figure_group_seq increment by 50;
create table figure (
    id bigint primary key,
    figure_group_id bigint not null references figure_group,
    position integer not null,
    slug varchar not null,
    label varchar not null,
    amount numeric(38, 6) not null,
    about boolean not null,
    bound varchar,
    said varchar,
    whom varchar not null,
    asked varchar not null,
    survey_year integer,
    sample_size integer,
    size_about boolean not null,
    comparable boolean not null,
    reason varchar,
    unique (figure_group_id, slug)
);
create table figure_citation (
    figure_id bigint not null references figure,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (figure_id, position)
);
create sequence figure_seq increment by 50;

-- A signal that speaks of structures only points to neither side.
create table signal (
    id bigint primary key,
    combined_role_slug varchar not null references combined_role,
    slug varchar not null,
    points varchar,
    dimension varchar not null,
    question varchar not null,
    text varchar not null,
    finding_yes varchar,
    finding_no varchar,
    find_out varchar,
    dispute_slug varchar references dispute,
    position integer not null,
    unique (combined_role_slug, slug)
);
create table signal_citation (
    signal_id bigint not null references signal,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (signal_id, position)
);
create table signal_drawback (
    signal_id bigint not null references signal,
    position integer not null,
    argument_id bigint not null references argument,
    primary key (signal_id, position)
);
create table signal_contradiction (
    signal_id bigint not null references signal,
    position integer not null,
    contradicted_id bigint not null references signal,
    primary key (signal_id, position)
);
create sequence signal_seq increment by 50;
create table signal_pair (
    id bigint primary key,
    kind varchar not null,
    one_id bigint not null references signal,
    other_id bigint not null references signal,
    position integer not null
);
create sequence signal_pair_seq increment by 50;
create table fit (
    id bigint primary key,
    signal_id bigint not null references signal,
    position integer not null,
    answer varchar not null,
    structure_id bigint not null references structure,
    reading varchar not null,
    dispute_slug varchar references dispute,
    unique (signal_id, answer, structure_id)
);
create table fit_citation (
    fit_id bigint not null references fit,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (fit_id, position)
);
create table fit_otherwise (
    fit_id bigint not null references fit,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (fit_id, position)
);
create sequence fit_seq increment by 50;

create table setting (
    slug varchar primary key,
    name varchar not null,
    assumption varchar not null
);
create table setting_role (
    setting_slug varchar not null references setting,
    position integer not null,
    role_slug varchar not null references role,
    primary key (setting_slug, position)
);
create table responsibility (
    id bigint primary key,
    setting_slug varchar not null references setting,
    slug varchar not null,
    name varchar not null,
    area varchar not null,
    dispute_slug varchar references dispute,
    note varchar,
    position integer not null,
    unique (setting_slug, slug)
);
create table responsibility_citation (
    responsibility_id bigint not null references responsibility,
    position integer not null,
    reference_key varchar not null references reference,
    primary key (responsibility_id, position)
);
create table responsibility_level (
    responsibility_id bigint not null references responsibility,
    role_slug varchar not null references role,
    level varchar not null,
    stated boolean not null,
    primary key (responsibility_id, role_slug)
);
create sequence responsibility_seq increment by 50;

create table occupation (
    role_slug varchar primary key references role,
    uri varchar not null,
    label varchar not null,
    match varchar not null,
    caution varchar
);
create table skill (
    id bigint primary key,
    role_slug varchar not null references role,
    relation varchar not null,
    label varchar not null,
    uri varchar,
    position integer not null
);
create index skill_by_role on skill (role_slug);
create sequence skill_seq increment by 50;

create table synonyms (
    position integer primary key,
    words varchar array not null
);
