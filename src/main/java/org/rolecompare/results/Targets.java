package org.rolecompare.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.search.TextIndex.Entry;
import org.rolecompare.skill.SkillSet;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/**
 * Everything of a catalogue that can be found, with the words that find it. Equally good
 * results keep its order.
 */
final class Targets {

	private final Catalogue catalogue;

	private final List<Entry<Target>> entries = new ArrayList<>();

	private final Set<String> addresses = new HashSet<>();

	private Targets(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	static List<Entry<Target>> of(Catalogue catalogue) {
		Targets targets = new Targets(catalogue);
		SitePages.all().forEach(targets::add);
		catalogue.roles().all().forEach(targets::add);
		catalogue.categories().all().forEach(targets::add);
		catalogue.combinedRoles().all().forEach(targets::add);
		catalogue.combinedRoles().all().forEach(targets::addStructures);
		catalogue.settings().all().forEach(targets::add);
		catalogue.disputes().all().forEach(targets::add);
		catalogue.statements().all().forEach(targets::add);
		catalogue.sources().all().forEach(targets::add);
		return List.copyOf(targets.entries);
	}

	/** By which a role is asked for, whatever it is called. */
	static String tag(String role) {
		return "role:" + role;
	}

	private void add(SitePages.SitePage page) {
		add(Item.of(Kind.PAGE, page.href(), page.title(), page.text()), List.of(),
				Words.of(page.names()).saying(page.text()));
	}

	private void add(Role role) {
		RoleNames names = role.names();
		String letters = names.abbreviation();
		List<Role> about = List.of(role);
		add(Answer.item(role), about, Words.of(names.all().toList()).saying(role.getDefinition().getText()));
		add(Item.of(Kind.PAGE, Address.jobDescription(names.slug()).href(), "Job description: " + letters,
				"Put together from what sources state of the " + letters + "."), about,
				Words.of("Job description", "Job advertisement").in("job ad posting template vacancy profile"));
		if (!this.catalogue.settings().findRows(role).isEmpty()) {
			String title = "What the " + letters + " owns";
			add(Item.of(Kind.RESPONSIBILITY, names.href() + "#owns", title,
					"Its responsibilities, setting by setting."), about, Words.of(title, "Responsibilities"));
		}
		SkillSet skills = this.catalogue.skills().findSet(role);
		// Skills that are put together from those of its parts stand on their pages.
		if (skills != null && !skills.computed()) {
			add(Item.of(Kind.PAGE, names.href() + "#skills", "Skills of the " + letters,
					"The skills of the nearest occupation in ESCO."), about,
					Words.of("Skills", "Competences", "Abilities"));
		}
	}

	private void add(Category category) {
		add(Item.of(Kind.CATEGORY, Address.category(category.getSlug()).href(), category.getName(),
				category.getQuestion()), List.of(), category, List.of(),
				Words.of(category.getName(), category.getShortName()).in(category.getQuestion()));
	}

	private void add(Statement statement) {
		Role role = statement.getRole();
		Category category = statement.getCategory();
		CitedText said = statement.getSaid();
		Item item = Item
			.of(Kind.STATEMENT, role.names().href() + "#" + statement.getKey(),
					role.getAbbreviation() + ": " + category.getName(), said.getText())
			.disputed(this.catalogue.disputes().find(category, role).stream().findFirst().orElse(null));
		add(item, List.of(role), category, said.getCites(),
				Words.of().in(category.getName(), category.getShortName()).saying(said.getText()));
	}

	private void add(Setting setting) {
		String title = "Who owns what: " + setting.getName();
		add(Item.of(Kind.RESPONSIBILITY, Address.setting(setting.getSlug()).href(), title,
				setting.assumptionSentence()), setting.getRoles(),
				Words.of(title, setting.getName()).saying(setting.assumptionSentence()));
		this.catalogue.settings().rows(setting).forEach(this::add);
	}

	private void add(Responsibility row) {
		Setting setting = row.getSetting();
		List<RoleNames> roles = setting.getRoles().stream().map(Role::names).toList();
		Item item = Item
			.of(Kind.RESPONSIBILITY, Address.setting(setting.getSlug()).href() + "#row-" + row.getSlug(), row.getName(),
					row.getNote())
			.in(setting.getName())
			.withLevels(RoleLevel.of(row, roles))
			.disputed(row.getDispute())
			.answered(row.getDispute());
		Words words = Words.of(row.getName()).in(row.getArea(), setting.getName());
		add(item, row.getLevels().keySet(), null, row.getCites(),
				(row.getNote() != null) ? words.saying(row.getNote()) : words);
	}

	private void add(Dispute dispute) {
		List<Reference> cites = dispute.getSides()
			.stream()
			.flatMap((side) -> side.getSaid().getCites().stream())
			.toList();
		Words words = Words.of(dispute.getQuestion())
			.saying(dispute.getSides()
				.stream()
				.flatMap((side) -> Stream.of(side.getAnswer(), side.getSaid().getText()))
				.toArray(String[]::new));
		Category category = dispute.getCategory();
		add(Item.of(Kind.DISPUTE, DisputeMark.aside(dispute).href(), dispute.getQuestion(), null).answered(dispute),
				List.of(dispute.getRole()), category, cites, (category != null) ? words.in(category.getName()) : words);
	}

	private void add(CombinedRoleCase told) {
		Role role = told.role();
		List<Role> about = Stream.concat(Stream.of(role), role.getCombines().stream()).toList();
		String letters = role.getAbbreviation();
		String page = Address.combinedRole(role.getSlug()).href();
		String[] names = Stream.concat(Stream.of("combined role", "one leader or two"), role.names().all())
			.toArray(String[]::new);
		String parts = role.getCombines().stream().map(Role::getAbbreviation).collect(Collectors.joining(" + "));
		add(Item.of(Kind.PAGE, page, letters + ": " + parts + " in one role", role.getDefinition().getText()),
				List.of(role), Words.of("Combined role " + letters, parts).in(names));
		add(Item.of(Kind.PAGE, Address.guide(role.getSlug()).href(), "Decision guide: " + letters,
				"Questions to answer about your company, and what follows for " + letters + "."), about,
				Words.of("Decision guide", "Guide", "One leader or two", "Decide").in(names));
		add(Item.of(Kind.PAGE, Address.memo(role.getSlug()).href(), "Memo: " + letters,
				"The decision on paper, for a board."), about,
				Words.of("Memo", "Board paper", "Decision memo").in(names));
		part(role, page + "#advantages", told.arguments(Argument.Side.ADVANTAGE),
				Words.of("Advantages", "Pros", "Benefits").in(names));
		part(role, page + "#drawbacks", told.arguments(Argument.Side.DRAWBACK),
				Words.of("Drawbacks", "Disadvantages", "Cons", "Risks").in(names));
		part(role, page + "#signals", List.of(),
				Words.of("When to combine, when to keep separate", "Signals").in(names));
		told.overview()
			.forEach((paragraph) -> add(role, page + "#" + paragraph.anchor(), letters + ": " + paragraph.getHeading(),
					paragraph.getSaid(), null, Words.of(paragraph.getHeading())));
		told.arguments().forEach((argument) -> {
			String side = (argument.getSide() == Argument.Side.ADVANTAGE) ? "Advantage" : "Drawback";
			add(role, page + "#" + argument.anchor(), side + " of one " + letters + ": " + argument.getTitle(),
					argument.getSaid(), argument.getDispute(), Words.of(argument.getTitle()).in(side));
		});
		told.signals().forEach((signal) -> {
			String way = (signal.getPoints() == Signal.Direction.COMBINE) ? "combine" : "separate";
			add(role, page + "#" + signal.anchor(), letters + ": " + signal.getQuestion(), signal.getSaid(),
					signal.getDispute(), Words.of(signal.getQuestion()).in(way, signal.getDimension()));
		});
	}

	private void addStructures(CombinedRoleCase told) {
		if (told.structures().isEmpty()) {
			return;
		}
		Role role = told.role();
		List<Role> about = Stream.concat(Stream.of(role), role.getCombines().stream()).toList();
		String letters = role.getAbbreviation();
		String page = Address.structures(role.getSlug()).href();
		String[] names = told.structures().stream().map(Structure::getShortName).toArray(String[]::new);
		add(Item.of(Kind.PAGE, page, letters + ": all structures side by side", told.combinedRole().getDecision()),
				about,
				Words.of("Structures " + letters, "Structures", "Ways to fill the posts", "Arrangements")
					.in(role.names().all().toArray(String[]::new))
					.saying(names));
		told.structures().forEach((structure) -> add(structure, role));
		told.questions()
			.stream()
			.filter((question) -> question.getPoints() == null)
			.forEach((question) -> add(role, page + "#" + question.anchor(), letters + ": " + question.getQuestion(),
					question.getSaid(), question.getDispute(),
					Words.of(question.getQuestion()).in("structure", question.getDimension())));
	}

	private void add(Structure structure, Role role) {
		Address page = Address.structures(role.getSlug());
		List<Role> about = Stream.concat(Stream.of(role), structure.getRoles().stream()).distinct().toList();
		List<Reference> cites = Stream
			.of(structure.getAspects().stream().flatMap((aspect) -> aspect.getCites().stream()),
					structure.getArguments().stream().flatMap((argument) -> argument.getSaid().getCites().stream()),
					structure.getVoices().stream().flatMap((voice) -> voice.getSaid().getCites().stream()))
			.flatMap((some) -> some)
			.toList();
		String what = structure.getAspects()
			.stream()
			.filter((aspect) -> aspect.getKind() == StructureAspect.Kind.WHAT)
			.map(StructureAspect::getText)
			.findFirst()
			.orElse(null);
		add(Item.of(Kind.STRUCTURE, page.href() + "#" + structure.anchor(), role.getAbbreviation() + ": " + structure
			.getName(), what), about, null, cites, Words
				.of(Stream.of(structure.getName(), structure.getShortName(), structure.getHead()).distinct().toList())
				.in("structure", role.getAbbreviation())
				.saying(structure.getAspects().stream().map(StructureAspect::getText).toArray(String[]::new)));
		// What is taken over from the combined role is found there.
		structure.getArguments().stream().filter((argument) -> argument.getReused() == null).forEach((argument) -> {
			String side = (argument.getSide() == StructureArgument.Side.PRO) ? "For" : "Against";
			add(Item.of(Kind.ARGUMENT,
					page.with("structure", structure.getSlug()).href() + "#" + structure.anchor(argument),
					side + " “" + structure.getShortName() + "”: " + argument.getTitle(), argument.getSaid().getText())
				.disputed(argument.getDispute()), about, null, argument.getSaid().getCites(),
					Words.of(argument.getTitle())
						.in(structure.getShortName(), side)
						.saying(argument.getSaid().getText()));
		});
	}

	/**
	 * A part of the page of a combined role; its first arguments tell what stands there.
	 */
	private void part(Role role, String href, List<Argument> arguments, Words words) {
		String[] titles = arguments.stream().map(Argument::getTitle).toArray(String[]::new);
		String first = Stream.of(titles).limit(3).collect(Collectors.joining(". "));
		add(Item.of(Kind.ARGUMENT, href, role.getAbbreviation() + ": " + words.titles.get(0),
				first.isEmpty() ? null : first + "."), List.of(role), words.saying(titles));
	}

	/** Something that is said for or against a combined role. */
	private void add(Role role, String href, String title, CitedText said, @Nullable Dispute dispute, Words words) {
		add(Item.of(Kind.ARGUMENT, href, title, said.getText()).disputed(dispute), List.of(role), null, said.getCites(),
				words.saying(said.getText()));
	}

	private void add(Reference source) {
		Reference.Details details = source.getDetails();
		String[] context = Stream
			.concat(details.authors().stream(), Stream.of(details.site(), details.published(), details.key()))
			.filter(Objects::nonNull)
			.toArray(String[]::new);
		String[] texts = Stream.of(details.sample(), details.note()).filter(Objects::nonNull).toArray(String[]::new);
		Item item = Item.of(Kind.SOURCE, Address.reference(source.getKey()).href(), details.linkText(),
				ResultWords.publication(details));
		add(new Target(item, List.of(), null, kinds(List.of(source))),
				Words.of(details.linkText()).in(context).saying(texts));
	}

	private void add(Item item, Collection<Role> about, Words words) {
		add(item, about, null, List.of(), words);
	}

	private void add(Item item, Collection<Role> about, @Nullable Category category, Collection<Reference> cites,
			Words words) {
		List<String> roles = about.stream().map(Role::getSlug).toList();
		List<Reference> sources = cites.stream().distinct().toList();
		add(new Target(item.resting(Math.max(item.sources(), sources.size())), roles,
				(category != null) ? category.getSlug() : null, kinds(sources)), words);
	}

	private static List<Reference.Kind> kinds(List<Reference> sources) {
		return sources.stream().map(Reference::getKind).distinct().toList();
	}

	private void add(Target target, Words words) {
		// What stands at one address is found once.
		if (this.addresses.add(target.href())) {
			this.entries.add(new Entry<>(target, words.titles, words.context, words.texts,
					target.roles().stream().map(Targets::tag).toList()));
		}
	}

	/**
	 * The words that find something.
	 *
	 * @param titles what it is called, the first name first
	 * @param context what it belongs to
	 * @param texts what it says
	 */
	private record Words(List<String> titles, List<String> context, List<String> texts) {

		static Words of(String... titles) {
			return of(List.of(titles));
		}

		static Words of(List<String> titles) {
			return new Words(titles, List.of(), List.of());
		}

		Words in(String... others) {
			return new Words(this.titles, List.of(others), this.texts);
		}

		Words saying(String... said) {
			return new Words(this.titles, this.context, List.of(said));
		}

	}

}
