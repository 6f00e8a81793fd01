package org.rolecompare.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.loading.entry.CatalogueContent;
import org.rolecompare.loading.entry.CategoryEntry;
import org.rolecompare.loading.entry.CombinedRoleEntry;
import org.rolecompare.loading.entry.DisputeEntry;
import org.rolecompare.loading.entry.Manifest;
import org.rolecompare.loading.entry.OccupationEntry;
import org.rolecompare.loading.entry.ReferenceEntry;
import org.rolecompare.loading.entry.RoleEntry;
import org.rolecompare.loading.entry.SettingEntry;
import org.rolecompare.loading.entry.SkillEntry;
import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.FileKind;

/** Turns the trees of a catalogue without faults into records. */
final class ContentBinding {

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
		.build();

	private ContentBinding() {
	}

	static CatalogueContent of(CatalogueFiles files) {
		Manifest manifest = all(files, FileKind.MANIFEST, Manifest.class).get(0);
		List<RoleEntry> roles = all(files, FileKind.ROLE, RoleEntry.class).stream()
			.sorted(Comparator.comparingInt(RoleEntry::rank))
			.toList();
		return new CatalogueContent(manifest, all(files, FileKind.CATEGORIES, CategoryEntry.class), roles,
				all(files, FileKind.REFERENCES, ReferenceEntry.class),
				all(files, FileKind.COMBINED_ROLE, CombinedRoleEntry.class),
				all(files, FileKind.RESPONSIBILITIES, SettingEntry.class),
				all(files, FileKind.DISPUTES, DisputeEntry.class),
				all(files, FileKind.OCCUPATIONS, OccupationEntry.class), all(files, FileKind.SKILLS, SkillEntry.class),
				files.version());
	}

	private static <T> List<T> all(CatalogueFiles files, FileKind kind, Class<T> type) {
		return files.records(kind).parallel().map((place) -> MAPPER.treeToValue(place.value(), type)).toList();
	}

}
