package org.rolecompare.move;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;

/**
 * Something that is told of the new role under one heading.
 *
 * @param passages what is told; nothing if our sources say nothing
 */
public record MoveNotes(String heading, List<CitedSentence> passages, List<DisputeMark> disputes) {

	/** Tell what is stated of a role in some categories, in the editors' order. */
	static List<MoveNotes> of(Catalogue catalogue, List<String> slugs, Role role, Citing citing) {
		return catalogue.categories()
			.findAll(slugs)
			.stream()
			.map((category) -> of(catalogue, category, role, citing))
			.toList();
	}

	private static MoveNotes of(Catalogue catalogue, Category category, Role role, Citing citing) {
		String place = category.getName() + " of the " + role.getAbbreviation();
		return new MoveNotes(category.getName(),
				catalogue.statements()
					.find(category, role)
					.stream()
					.map((statement) -> citing.cite(statement.getSaid(), place))
					.toList(),
				catalogue.disputes().find(category, role).stream().map(DisputeMark::aside).toList());
	}

	/** Tell what speaks against a combined role. */
	static List<MoveNotes> ofDrawbacks(Catalogue catalogue, Role role, Citing citing) {
		return catalogue.combinedRoles()
			.find(role.getSlug())
			.stream()
			.flatMap((told) -> told.arguments(Argument.Side.DRAWBACK).stream())
			.map((drawback) -> new MoveNotes(drawback.getTitle(),
					List.of(citing.cite(drawback.getSaid(), drawback.getTitle())),
					Stream.ofNullable(drawback.getDispute())
						.map((dispute) -> DisputeMark.atCombinedRole(dispute, role.getSlug()))
						.toList()))
			.toList();
	}

}
