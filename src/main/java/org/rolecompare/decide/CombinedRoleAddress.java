package org.rolecompare.decide;

import org.rolecompare.address.Address;
import org.rolecompare.citation.SourceFilter;

/** What the address of a combined role says. */
record CombinedRoleAddress(String role, SourceFilter sources) {

	CombinedRoleAddress with(SourceFilter others) {
		return new CombinedRoleAddress(this.role, others);
	}

	CombinedRoleAddress unfiltered() {
		return with(SourceFilter.NONE);
	}

	String href() {
		return Address.combinedRole(this.role).withAll(this.sources.parameters()).href();
	}

}
