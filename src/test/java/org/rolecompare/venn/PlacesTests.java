package org.rolecompare.venn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.role.RoleNames;
import org.rolecompare.venn.VennPicture.Kind;
import org.rolecompare.venn.VennPicture.Label;
import org.rolecompare.venn.VennPicture.Outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/**
 * Everything in a picture stands where it belongs, whatever the sizes of the sets: a
 * number in its region or below with a line to it, nothing outside the picture, nothing
 * over something else. A region is found by looking at one point of the picture after the
 * other.
 */
class PlacesTests {

	private static final RoleNames A = PartitionTests.A;

	private static final RoleNames B = PartitionTests.B;

	private static final RoleNames C = PartitionTests.C;

	private static final Pattern CIRCLE = Pattern.compile("M(\\S+) (\\S+)a(\\S+) .*z");

	private static final Pattern SAMPLE = Pattern.compile("M(\\S+) (\\S+)h(\\S+)");

	private static final Pattern LEADER = Pattern.compile("M(\\S+) (\\S+)L(\\S+) (\\S+)");

	/** How exactly points are looked at and coordinates are written. */
	private static final double EXACT = 0.3;

	private static final List<Sizes> SIZES = sizes();

	@Test
	void aNumberStandsInItsRegionWhereThereIsRoomAndElseBelowWithALineToIt() {
		assertThat(SIZES).allSatisfy((sizes) -> {
			Picture picture = sizes.draw();
			List<String> leaders = new ArrayList<>(picture.drawn().leaders());
			for (Region region : picture.regions(sizes)) {
				double room = region.width() - region.text();
				Label word = picture.find(region.word());
				if (word != null) {
					assertThat(room).isGreaterThan(-EXACT);
					assertThat(region.half()).isGreaterThan(46 - EXACT);
					Label number = picture.before(word);
					assertThat(number.kind()).isEqualTo(Kind.NUMBER);
					assertThat(number.text()).isEqualTo(String.valueOf(region.count()));
					assertThat(number.x()).isEqualTo(word.x());
					assertThat(x(number)).isCloseTo(region.middle(), offset(EXACT));
					assertThat(y(number)).isCloseTo(picture.middle() + 2, offset(EXACT));
					assertThat(y(word)).isCloseTo(y(number) + 34, offset(EXACT));
				}
				else {
					assertThat(Math.min(room, region.half() - 46)).isLessThan(EXACT);
					Label below = picture.get(region.count() + " " + region.word());
					assertThat(y(below) - 26).isGreaterThan(picture.bottom());
					double[] line = numbers(LEADER, leaders.remove(0));
					assertThat(line[0]).isCloseTo(region.middle(), offset(EXACT));
					assertThat(line[1]).isCloseTo(picture.middle(), offset(EXACT));
					assertThat(line[2]).isCloseTo(
							below.anchor().equals("middle") ? x(below) : (x(below) + region.middle()) / 2,
							offset(EXACT));
					assertThat(y(below) - line[3]).isCloseTo(26, offset(EXACT));
				}
			}
			assertThat(leaders).isEmpty();
		});
	}

	@Test
	void whatStandsBelowIsLeftMiddleAndRightAsTheRegionsAre() {
		assertThat(SIZES).allSatisfy((sizes) -> {
			Picture picture = sizes.draw();
			picture.drawn().labels().stream().filter((label) -> y(label) > picture.bottom()).forEach((label) -> {
				String place = label.anchor() + " at " + label.x();
				boolean left = label.text().endsWith(sizes.word(A, B));
				boolean right = label.text().endsWith(sizes.word(B, A));
				assertThat(place).isEqualTo(left ? "start at 4" : right ? "end at 636" : "middle at 320");
			});
			assertThat(picture.find("0 both") != null).isEqualTo(sizes.both() == 0);
		});
	}

	@Test
	void nothingLeavesThePictureAndNoHeightIsWasted() {
		assertThat(SIZES).allSatisfy((sizes) -> {
			Picture picture = sizes.draw();
			double around = sizes.around() ? 30 : 0;
			assertThat(picture.circles()).allSatisfy((circle) -> {
				assertThat(circle.left()).isGreaterThan(14 + around - EXACT);
				assertThat(circle.right()).isLessThan(640 - 14 - around + EXACT);
				assertThat(circle.y() - circle.r()).isGreaterThan((sizes.around() ? 90 : 46) - EXACT);
			});
			double lowest = Math.max(picture.bottom(),
					picture.drawn().labels().stream().mapToDouble(PlacesTests::y).max().orElseThrow());
			assertThat(picture.drawn().height() - lowest).isBetween(14 - EXACT, 15 + EXACT);
			double tallest = sizes.around() ? 340 : 400;
			double widest = 640 - 2 * (14 + around);
			double width = picture.circles().stream().mapToDouble(Circle::right).max().orElseThrow()
					- picture.circles().stream().mapToDouble(Circle::left).min().orElseThrow();
			double height = 2 * picture.circles().stream().mapToDouble(Circle::r).max().orElseThrow();
			assertThat(Math.max(width / widest, height / tallest)).isCloseTo(1, offset(0.01));
		});
	}

	@Test
	void namesStandAtTheTopBesideASampleOfTheLineWhereCirclesAreNotToldApart() {
		assertThat(SIZES).allSatisfy((sizes) -> {
			Picture picture = sizes.draw();
			List<double[]> samples = picture.drawn()
				.outlines()
				.stream()
				.filter((outline) -> SAMPLE.matcher(outline.path()).matches())
				.map((outline) -> numbers(SAMPLE, outline.path()))
				.toList();
			Label first = picture.get("A " + (sizes.first() + sizes.both()));
			Label second = picture.get("B " + (sizes.both() + sizes.second()));
			assertThat(first.anchor() + " " + second.anchor()).isEqualTo("start end");
			assertThat(first.role()).isEqualTo(A);
			assertThat(second.role()).isEqualTo(B);
			assertThat(List.of(first.y(), second.y())).containsOnly("28");
			if (sizes.first() > 0 && sizes.second() > 0) {
				assertThat(samples).isEmpty();
				assertThat(List.of(first.x(), second.x())).containsExactly("4", "636");
			}
			else {
				assertThat(samples).containsExactly(new double[] { 4, 21, 34 }, new double[] { 602, 21, 34 });
				assertThat(List.of(first.x(), second.x())).containsExactly("46", "594");
			}
		});
	}

	@Test
	void theLineOfACombinedRoleBearsItsNameInTheMiddleOfItsTop() {
		Picture picture = new Sizes(13, 5, 10, C, 0).draw();
		Circle top = new Pair(picture.circles().get(0), picture.circles().get(1)).top(30);
		Label name = picture.get("C, all 28");
		assertThat(name.role()).isEqualTo(C);
		assertThat(name.kind()).isEqualTo(Kind.NAME);
		assertThat(x(name)).isCloseTo(top.x(), offset(EXACT));
		assertThat(y(name)).isCloseTo(top.y() + 7, offset(EXACT));
	}

	@Test
	void whatOnlyTheCombinedRoleHasStandsBelowEverythingElse() {
		Picture picture = new Sizes(200, 1, 1, C, 3).draw();
		Label only = picture.get("3 only C");
		assertThat(y(only)).isCloseTo(y(picture.get("1 both")) + 36, offset(EXACT));
		assertThat(picture.get("C 205").role()).isEqualTo(C);
	}

	@Test
	void aCombinedRoleWhosePartsHaveNothingIsASetOfItsOwn() {
		VennPicture picture = new Sizes(0, 0, 0, C, 4).draw().drawn();
		assertThat(picture.outlines()).filteredOn(Outline::filled).extracting(Outline::role).containsExactly(C);
		assertThat(picture.labels()).extracting(Label::text).contains("A 0", "C 4", "only C", "0 both");
	}

	@ParameterizedTest
	@CsvSource({ "A, B, C", "Tinker, Tailor, Cook", "Soldier, Sailor, Spy" })
	void eachOfSevenNumbersStandsInItsRegion(String a, String b, String c) {
		List<RoleNames> roles = Stream.of(a, b, c).map(PartitionTests::role).toList();
		Partition<Integer> sets = Partition.of(roles,
				IntStream.range(1, 8)
					.boxed()
					.flatMap((region) -> IntStream.range(0, 10 + region).mapToObj((each) -> region))
					.toList(),
				(region, role) -> (region & 1 << roles.indexOf(role)) != 0);
		VennPicture picture = VennPicture.of("Three", sets, null);
		assertThat(picture).isNotNull();
		List<Circle> circles = circles(picture);
		List<Label> numbers = picture.labels()
			.stream()
			.filter((label) -> label.kind() == Kind.NUMBER || label.kind() == Kind.SMALL_NUMBER)
			.toList();
		assertThat(numbers).extracting(Label::text)
			.containsExactlyInAnyOrder("11", "12", "13", "14", "15", "16", "17")
			.allSatisfy((text) -> assertThat(text).hasSize(2));
		assertThat(numbers).allSatisfy((number) -> {
			int region = Integer.parseInt(number.text()) - 10;
			// Half the height of the number above its base line.
			double y = y(number) - 10;
			assertThat(IntStream.range(0, 3)
				.filter((each) -> holds(circles.get(each), x(number), y))
				.map((each) -> 1 << each)
				.sum()).isEqualTo(region);
			boolean alone = Integer.bitCount(region) == 1;
			assertThat(number.kind()).isEqualTo(alone ? Kind.NUMBER : Kind.SMALL_NUMBER);
			List<Label> words = picture.labels()
				.stream()
				.filter((label) -> label.kind() == Kind.WORD && label.x().equals(number.x()) && y(label) > y(number)
						&& y(label) < y(number) + 40)
				.toList();
			if (alone) {
				String letters = roles.get(Integer.numberOfTrailingZeros(region)).abbreviation();
				assertThat(words).extracting(Label::text)
					.isEqualTo((letters.length() <= 6) ? List.of("only " + letters) : List.of());
			}
			else {
				assertThat(words).isEmpty();
			}
		});
		assertThat(picture.labels()).filteredOn((label) -> label.kind() == Kind.NAME)
			.extracting((label) -> label.text() + " " + label.anchor() + " " + label.x() + " " + label.y())
			.containsExactly(a + " " + sets.size(roles.get(0)) + " start 4 36",
					b + " " + sets.size(roles.get(1)) + " end 636 36",
					c + " " + sets.size(roles.get(2)) + " middle 320 586");
	}

	/** With and without a combined role around both. */
	private static List<Sizes> sizes() {
		List<Integer> some = List.of(0, 1, 5, 40, 200);
		return some.stream()
			.flatMap((first) -> some.stream()
				.flatMap((both) -> some.stream()
					.filter((second) -> first + both + second > 0)
					.flatMap((second) -> Stream.of(new Sizes(first, both, second, null, 0),
							new Sizes(first, both, second, C, 0)))))
			.toList();
	}

	private static double x(Label label) {
		return Double.parseDouble(label.x());
	}

	private static double y(Label label) {
		return Double.parseDouble(label.y());
	}

	private static double[] numbers(Pattern shape, String path) {
		Matcher parts = shape.matcher(path);
		assertThat(parts.matches()).as(path).isTrue();
		return IntStream.rangeClosed(1, parts.groupCount())
			.mapToDouble((group) -> Double.parseDouble(parts.group(group)))
			.toArray();
	}

	private static List<Circle> circles(VennPicture picture) {
		return picture.outlines()
			.stream()
			.filter(Outline::filled)
			.map((outline) -> numbers(CIRCLE, outline.path()))
			.map((circle) -> new Circle(circle[0] + circle[2], circle[1], circle[2]))
			.toList();
	}

	private static boolean holds(Circle circle, double x, double y) {
		return Math.hypot(x - circle.x(), y - circle.y()) < circle.r();
	}

	/** How much belongs to the first, to both and to the second, and who is around. */
	private record Sizes(int first, int both, int second, @Nullable RoleNames whole, int onlyWhole) {

		boolean around() {
			return this.whole != null;
		}

		String word(RoleNames role, RoleNames other) {
			return around() ? "not " + other.abbreviation() : "only " + role.abbreviation();
		}

		Picture draw() {
			String around = around() ? "C" : "";
			List<String> things = Stream
				.of(times(this.first, "A" + around), times(this.both, "AB" + around), times(this.second, "B" + around),
						times(this.onlyWhole, around))
				.flatMap(List::stream)
				.toList();
			VennPicture drawn = VennPicture.of("A picture",
					PartitionTests.of(around() ? List.of(A, B, C) : List.of(A, B), things.toArray(String[]::new)),
					this.whole);
			assertThat(drawn).isNotNull();
			return new Picture(drawn);
		}

		private static List<String> times(int count, String thing) {
			return Stream.generate(() -> thing).limit(count).toList();
		}

	}

	/** The longest stretch of a region along the line through the centres. */
	private record Region(int count, String word, double from, double to, double half) {

		double middle() {
			return (this.from + this.to) / 2;
		}

		double width() {
			return this.to - this.from;
		}

		/** The number and the word on a phone, where letters are largest. */
		double text() {
			return 14 + Math.max(32 * String.valueOf(this.count).length(), 13.75 * this.word.length());
		}

	}

	private record Picture(VennPicture drawn) {

		List<Circle> circles() {
			return PlacesTests.circles(this.drawn);
		}

		double middle() {
			return circles().get(0).y();
		}

		/** The lowest point of the circles, or of the line around them. */
		double bottom() {
			boolean around = this.drawn.scale() == VennPicture.Scale.CIRCLES;
			return circles().stream().mapToDouble((circle) -> circle.y() + circle.r()).max().orElseThrow()
					+ (around ? 30 : 0);
		}

		@Nullable Label find(String text) {
			return this.drawn.labels().stream().filter((label) -> label.text().equals(text)).findFirst().orElse(null);
		}

		Label get(String text) {
			Label label = find(text);
			assertThat(label).as(text + " among " + this.drawn.labels()).isNotNull();
			return label;
		}

		Label before(Label label) {
			return this.drawn.labels().get(this.drawn.labels().indexOf(label) - 1);
		}

		List<Region> regions(Sizes sizes) {
			return Stream
				.of(region(sizes.first(), sizes.word(A, B), true, false), region(sizes.both(), "both", true, true),
						region(sizes.second(), sizes.word(B, A), false, true))
				.filter((region) -> region.count() > 0)
				.toList();
		}

		private Region region(int count, String word, boolean inFirst, boolean inSecond) {
			if (count == 0) {
				return new Region(0, word, 0, 0, 0);
			}
			Circle first = circle(A);
			Circle second = circle(B);
			double y = middle();
			DoublePredicate there = (x) -> holds(first, x, y) == inFirst && holds(second, x, y) == inSecond;
			double from = 0;
			double to = 0;
			double start = -1;
			for (double x = 0; x <= 640; x += 0.1) {
				if (!there.test(x)) {
					start = -1;
				}
				else if (start < 0) {
					start = x;
				}
				if (start >= 0 && x - start > to - from) {
					from = start;
					to = x;
				}
			}
			double half = !(inFirst && inSecond) ? (inFirst ? first : second).r()
					: DoubleStream.iterate(from, (x) -> x < to(first, second), (x) -> x + 0.1)
						.map((x) -> Math.min(chord(first, x), chord(second, x)))
						.max()
						.orElse(0);
			return new Region(count, word, from, to, half);
		}

		private static double to(Circle first, Circle second) {
			return Math.min(first.right(), second.right());
		}

		private static double chord(Circle circle, double x) {
			return Math.sqrt(Math.max(0, circle.r() * circle.r() - (x - circle.x()) * (x - circle.x())));
		}

		private Circle circle(RoleNames role) {
			return this.drawn.outlines()
				.stream()
				.filter((outline) -> outline.filled() && outline.role().equals(role))
				.map((outline) -> numbers(CIRCLE, outline.path()))
				.map((circle) -> new Circle(circle[0] + circle[2], circle[1], circle[2]))
				.collect(Collectors.collectingAndThen(Collectors.toList(),
						(found) -> found.isEmpty() ? new Circle(-1000, 0, 0) : found.get(0)));
		}

	}

}
