package org.rolecompare.combinedrole;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.statement.Dispute;

import org.springframework.util.Assert;

/**
 * What was counted about one question that bears on a combined role. Nothing is averaged
 * and nothing carried over to another year.
 */
@Entity
public class FigureGroup {

	/** The unit of shares. */
	public static final String PER_CENT = "per cent";

	/** A currency that is written before the number, such as <em>US$ a year</em>. */
	private static final Pattern CURRENCY = Pattern.compile("\\S*\\p{Sc}\\S*");

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "combined_role_slug")
	private CombinedRole combinedRole;

	private String slug;

	private String question;

	private String unit;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "dispute_slug")
	private @Nullable Dispute dispute;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "figure_group_id", nullable = false)
	@OrderColumn(name = "position")
	private List<Figure> figures;

	private int position;

	protected FigureGroup() {
	}

	/**
	 * Create a group.
	 * @param slug its name, unique within the combined role
	 * @param unit of all its figures
	 * @param dispute the dispute in which its question is contested, if any
	 * @param figures at least one
	 * @param position its place in the catalogue, from 0
	 */
	public FigureGroup(CombinedRole combinedRole, String slug, String question, String unit, @Nullable Dispute dispute,
			List<Figure> figures, int position) {
		Assert.hasText(slug, "A group of figures needs a slug");
		Assert.hasText(question, () -> "Figures answer a question: " + slug);
		Assert.notEmpty(figures, () -> "There is no figure: " + slug);
		this.combinedRole = combinedRole;
		this.slug = slug;
		this.question = question;
		this.unit = unit;
		this.dispute = dispute;
		this.figures = List.copyOf(figures);
		this.position = position;
		Assert.isTrue(
				!PER_CENT.equals(unit) || figures.stream()
					.noneMatch((figure) -> figure.getAmount().number().compareTo(BigDecimal.valueOf(100)) > 0),
				() -> "A share is at most all of them: " + slug);
	}

	public CombinedRole getCombinedRole() {
		return this.combinedRole;
	}

	public String getSlug() {
		return this.slug;
	}

	/** Where it stands on every page that tells it. */
	public String anchor() {
		return "figure-" + this.slug;
	}

	public String getQuestion() {
		return this.question;
	}

	public String getUnit() {
		return this.unit;
	}

	/** Whether its figures are shares, in per cent. */
	public boolean isShare() {
		return this.unit.equals(PER_CENT);
	}

	public @Nullable Dispute getDispute() {
		return this.dispute;
	}

	public List<Figure> getFigures() {
		return this.figures;
	}

	public int getPosition() {
		return this.position;
	}

	/**
	 * A figure in words, as in <em>almost 20%</em> or <em>about US$134,000 a year</em>.
	 */
	public String inWords(Figure figure) {
		String words = this.unit.substring(currency().length()).strip();
		return isShare() ? inShort(figure) : (inShort(figure) + " " + words).strip();
	}

	/**
	 * A figure where its unit is known, as in <em>almost 20%</em> or <em>about
	 * US$134,000</em>.
	 */
	public String inShort(Figure figure) {
		Figure.Amount amount = figure.getAmount();
		return exactness(amount) + number(amount.number());
	}

	/** A number where its unit is known. */
	public String number(BigDecimal number) {
		String digits = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
			.format(number);
		return currency() + digits + (isShare() ? "%" : "");
	}

	private String currency() {
		Matcher first = CURRENCY.matcher(this.unit);
		return first.lookingAt() ? first.group() : "";
	}

	private static String exactness(Figure.Amount amount) {
		if (!amount.about()) {
			return "";
		}
		if (amount.bound() == null) {
			return "about ";
		}
		return switch (amount.bound()) {
			case BELOW -> "almost ";
			case ABOVE -> "over ";
		};
	}

}
