package org.rolecompare.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.FileKind;
import org.rolecompare.source.Reference;

/**
 * A whole catalogue, checked: everything its files say, one record for each kind, every
 * field of the format kept, nothing looked up. Whatever the records name exists.
 *
 * @param roles the roles by rank; all else is in the order of its files
 * @param version a hash of the files' contents: two catalogues with the same version say
 * the same
 * @param files the files themselves by their paths, as they were read
 */
record CatalogueContent(ManifestEntry manifest, List<CategoryEntry> categories, List<RoleEntry> roles,
		List<Reference.Details> references, List<CombinedRoleEntry> combinedRoles, List<StructuresEntry> structures,
		List<FiguresEntry> figures, List<SettingEntry> settings, List<DisputeEntry> disputes,
		List<LikenessEntry> likenesses, List<OccupationEntry> occupations, List<SkillEntry> skills,
		List<SynonymsEntry> synonyms, String version, SortedMap<String, byte[]> files) {

	/** A list or mapping that is left out is an empty one. */
	private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

	/**
	 * Unknown fields were found already by the schema; they fail here too, so that a
	 * field which only the schema knows cannot get lost on its way to the reader.
	 */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.withConfigOverride(List.class, (list) -> list.setNullHandling(ABSENT_IS_EMPTY))
		.withConfigOverride(Map.class, (map) -> map.setNullHandling(ABSENT_IS_EMPTY))
		.addModule(new SimpleModule().addDeserializer(Reference.Kind.class, new SourceKinds()))
		.build();

	/** Turns the trees of a catalogue without faults into records. */
	static CatalogueContent of(CatalogueFiles files) {
		List<RoleEntry> roles = all(files, FileKind.ROLE, RoleEntry.class).stream()
			.sorted(Comparator.comparingInt(RoleEntry::rank))
			.toList();
		return new CatalogueContent(all(files, FileKind.MANIFEST, ManifestEntry.class).get(0),
				all(files, FileKind.CATEGORIES, CategoryEntry.class), roles,
				all(files, FileKind.REFERENCES, Reference.Details.class),
				all(files, FileKind.COMBINED_ROLE, CombinedRoleEntry.class),
				all(files, FileKind.STRUCTURES, StructuresEntry.class),
				all(files, FileKind.FIGURES, FiguresEntry.class),
				all(files, FileKind.RESPONSIBILITIES, SettingEntry.class),
				all(files, FileKind.DISPUTES, DisputeEntry.class), all(files, FileKind.LIKENESSES, LikenessEntry.class),
				all(files, FileKind.OCCUPATIONS, OccupationEntry.class), all(files, FileKind.SKILLS, SkillEntry.class),
				all(files, FileKind.SYNONYMS, SynonymsEntry.class), files.version(), files.contents());
	}

	/** What is told of the structures of a combined role, null for nothing. */
	@Nullable StructuresEntry structuresOf(String combinedRole) {
		return this.structures.stream().filter((entry) -> entry.slug().equals(combinedRole)).findFirst().orElse(null);
	}

	/** What was counted and bears on a combined role, null for nothing. */
	@Nullable FiguresEntry figuresOf(String combinedRole) {
		return this.figures.stream().filter((entry) -> entry.slug().equals(combinedRole)).findFirst().orElse(null);
	}

	private static <T> List<T> all(CatalogueFiles files, FileKind kind, Class<T> type) {
		return files.records(kind).map((place) -> MAPPER.treeToValue(place.value(), type)).toList();
	}

	/** Reads who is speaking in a source, such as {@code reference-work}. */
	private static final class SourceKinds extends ValueDeserializer<Reference.Kind> {

		@Override
		public Reference.Kind deserialize(JsonParser parser, DeserializationContext context) {
			return SavedRecords.constant(Reference.Kind.class, parser.getString());
		}

	}

}
