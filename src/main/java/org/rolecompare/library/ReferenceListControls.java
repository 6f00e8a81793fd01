package org.rolecompare.library;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.Reference;
import org.rolecompare.source.SourceKind;

/**
 * What a reader of the list of sources can change.
 *
 * @param kinds the kinds to switch on and off, those that occur in the catalogue
 * @param voices leaves out sources that repeat another, null where there are none
 */
public record ReferenceListControls(List<KindSwitch> kinds, @Nullable VoiceSwitch voices, RoleField roleField) {

	/**
	 * Make the controls.
	 * @param users the role that is chosen, none for any role
	 * @param used the sources that it uses, of every kind
	 */
	static ReferenceListControls of(Catalogue catalogue, ReferenceListAddress address, List<Role> users,
			List<Reference> used) {
		List<KindSwitch> kinds = Arrays.stream(SourceKind.values())
			.filter((kind) -> catalogue.sources().all().stream().anyMatch((source) -> source.getKind() == kind))
			.map((kind) -> KindSwitch.of(kind, used, address))
			.toList();
		RoleField field = new RoleField(catalogue.roles().chooser(List.of(), 1).listed(),
				users.stream().map(Role::names).findFirst().orElse(null), address.kinds().kinds(), address.isOwn());
		return new ReferenceListControls(kinds, VoiceSwitch.of(used, address), field);
	}

	/**
	 * A kind of source that is switched on and off.
	 *
	 * @param count how many sources of the kind there are, or the chosen role uses
	 * @param href where it is the other way round
	 */
	public record KindSwitch(SourceKind kind, long count, boolean on, String href) {

		private static KindSwitch of(SourceKind kind, List<Reference> used, ReferenceListAddress address) {
			long count = used.stream()
				.filter((source) -> source.getKind() == kind && address.admitsVoice(source))
				.count();
			return new KindSwitch(kind, count, address.kinds().kinds().contains(kind), address.toggling(kind).href());
		}

	}

	/**
	 * Leaves out sources that repeat another.
	 *
	 * @param count how many these are, of the wanted kinds and role
	 * @param href where it is the other way round
	 */
	public record VoiceSwitch(long count, boolean on, String href) {

		private static @Nullable VoiceSwitch of(List<Reference> used, ReferenceListAddress address) {
			long repeating = used.stream()
				.filter((source) -> source.getSameVoiceAs() != null && address.admitsKind(source))
				.count();
			return (repeating > 0 || address.isOwn())
					? new VoiceSwitch(repeating, address.isOwn(), address.togglingOwn().href()) : null;
		}

	}

	/**
	 * The field in which a reader names the role whose sources are wanted.
	 *
	 * @param roles the roles to list, none where they are too many and have to be typed
	 */
	public record RoleField(List<RoleNames> roles, @Nullable RoleNames chosen, Set<SourceKind> kinds, boolean own) {

		public boolean holds(RoleNames role) {
			return role.equals(this.chosen);
		}

	}

}
