package org.rolecompare.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.Grounds;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Figure;
import org.rolecompare.combinedrole.FigureGroup;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Steps;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;
import org.rolecompare.source.CitedText;
import org.rolecompare.statement.DisputeMark;

/**
 * The page of the figures that bear on a combined role.
 *
 * @param shares the groups in per cent, all on one scale
 * @param grounds what the catalogue itself counts: on what its arguments rest
 * @param others the groups in other units, each on a scale of its own
 * @param uncounted what no source counts, in sentences
 * @param leftOut what the address said of answers to no effect
 */
@JsonIgnoreProperties({ "head", "steps", "axis" })
public record Figures(PageHead head, Joined joined, Steps steps, Axis axis, List<Group> shares,
		List<GroundsOfKind> grounds, List<Group> others, List<String> uncounted, Answers.LeftOut leftOut,
		Bibliography bibliography) implements PageRecord {

	/**
	 * Make the page.
	 * @throws NotFound if no figures are told of the combined role
	 */
	static Figures of(Catalogue catalogue, Answers answers) {
		CombinedRoleCase told = answers.told();
		if (told.figures().isEmpty()) {
			throw new NotFound(NotFound.Kind.FIGURES, told.role().getSlug());
		}
		Citing citing = new Citing();
		List<Group> shares = groups(told, FigureGroup::isShare, citing);
		List<Group> others = groups(told, (group) -> !group.isShare(), citing);
		return new Figures(head(answers), Joined.of(told.role()), Steps.of(answers, Steps.Page.FIGURES),
				Axis.of(Scale.SHARES, Scale.SHARES.ticks(), BigDecimal::toPlainString), shares, GroundsOfKind.of(told),
				others, told.combinedRole().getUncounted(), answers.leftOut(), Bibliography.of(citing));
	}

	private static List<Group> groups(CombinedRoleCase told, Predicate<FigureGroup> wanted, Citing citing) {
		return told.figures().stream().filter(wanted).map((group) -> Group.of(group, citing)).toList();
	}

	private static PageHead head(Answers answers) {
		Joined joined = Joined.of(answers.told().role());
		PageHead head = PageHead
			.of(Section.COMBINED_ROLES, Address.figures(joined.role().slug()).href(), FigureWords.title(joined),
					FigureWords.description(joined))
			.withSheet("deciding");
		return (answers.isEmpty() && answers.leftOut().isEmpty()) ? head : head.notIndexed();
	}

	/**
	 * A scale as it is drawn.
	 *
	 * @param ticks some numbers along it, at equal distances
	 * @param lines where its lines are, in thousandths, without the one at nothing
	 */
	public record Axis(List<String> ticks, List<Integer> lines) {

		static Axis of(Scale scale, List<BigDecimal> ticks, Function<BigDecimal, String> words) {
			return new Axis(ticks.stream().map(words).toList(), scale.lines());
		}

		/** The lines as the path of a picture. */
		public String path() {
			return this.lines.stream().map((line) -> "M" + line + " 0V28").collect(Collectors.joining());
		}

	}

	/**
	 * What was counted about one question.
	 *
	 * @param unit the unit, null where it stands in the numbers
	 * @param axis the scale of the bars
	 */
	@JsonIgnoreProperties("axis")
	public record Group(String anchor, String question, @Nullable String unit, @Nullable DisputeMark dispute, Axis axis,
			List<Row> rows) {

		static Group of(FigureGroup group, Citing citing) {
			Scale scale = group.isShare() ? Scale.SHARES : Scale.reaching(largest(group));
			return new Group(group.anchor(), group.getQuestion(), group.isShare() ? null : group.getUnit(),
					DisputeMark.of(group.getDispute(), DisputeMark::aside), Axis.of(scale, scale.ends(), group::number),
					group.getFigures().stream().map((figure) -> Row.of(group, figure, scale, citing)).toList());
		}

		private static BigDecimal largest(FigureGroup group) {
			return group.getFigures()
				.stream()
				.map((figure) -> figure.getAmount().number())
				.max(BigDecimal::compareTo)
				.orElseThrow();
		}

	}

	/**
	 * One number.
	 *
	 * @param label of what it is the number, with its sources
	 * @param amount the number, in the unit of its group
	 * @param sample who was asked, when and how many
	 * @param comparable whether it may be compared with its neighbours
	 * @param asked the sample in a sentence
	 * @param value the number in words
	 * @param remarks what else is to be known of it, empty for nothing
	 */
	@JsonIgnoreProperties({ "bar", "asked" })
	public record Row(String anchor, CitedSentence label, Figure.Amount amount, Figure.Sample sample,
			boolean comparable, String asked, Bar bar, String value, String remarks) {

		static Row of(FigureGroup group, Figure figure, Scale scale, Citing citing) {
			return new Row(figure.anchor(),
					citing.cite(new CitedText(figure.getLabel(), figure.getCites()),
							"Figure: " + group.getQuestion() + " " + figure.getLabel()),
					figure.getAmount(), figure.getSample(), figure.isComparable(),
					FigureWords.asked(figure.getSample()), Bar.of(figure, scale), group.inShort(figure),
					FigureWords.remarks(group, figure));
		}

	}

	/**
	 * How a number is drawn, in thousandths of its scale.
	 *
	 * @param length how long it is drawn for certain
	 * @param open where its open end ends, null where it has none
	 * @param comparable whether it may be compared with its neighbours
	 */
	public record Bar(int length, @Nullable Integer open, boolean comparable) {

		/** As long as it takes to be seen, and no statement of how much. */
		private static final int OPEN_END = 40;

		static Bar of(Figure figure, Scale scale) {
			Figure.Amount amount = figure.getAmount();
			int place = scale.place(amount.number());
			if (amount.bound() == null) {
				return new Bar(place, null, figure.isComparable());
			}
			return switch (amount.bound()) {
				case BELOW -> new Bar(Math.max(0, place - OPEN_END), place, figure.isComparable());
				case ABOVE -> new Bar(place, Math.min(Scale.LENGTH, place + OPEN_END), figure.isComparable());
			};
		}

	}

	/**
	 * On what the texts of one kind rest, counted from the catalogue.
	 *
	 * @param texts what they are, in the plural, such as <em>advantages</em>
	 * @param study the share of those that rest on a study
	 * @param sellers the share of those that rest only on who sells something
	 */
	@JsonIgnoreProperties({ "study", "sellers" })
	public record GroundsOfKind(String texts, Grounds grounds, Bar study, Bar sellers) {

		static List<GroundsOfKind> of(CombinedRoleCase told) {
			return Stream
				.of(of("advantages", told.arguments(Argument.Side.ADVANTAGE).stream().map(Argument::getSaid)),
						of("drawbacks", told.arguments(Argument.Side.DRAWBACK).stream().map(Argument::getSaid)),
						of("questions", told.questions().stream().map(Signal::getSaid)))
				.filter((kind) -> kind.grounds().total() > 0)
				.toList();
		}

		private static GroundsOfKind of(String texts, Stream<CitedText> said) {
			Grounds grounds = Grounds.of(said.map(CitedText::getCites));
			return new GroundsOfKind(texts, grounds, share(grounds.onAStudy(), grounds),
					share(grounds.onlyOnSellers(), grounds));
		}

		private static Bar share(int some, Grounds all) {
			return new Bar(Scale.LENGTH * some / Math.max(1, all.total()), null, true);
		}

	}

}
