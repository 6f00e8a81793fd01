package org.rolecompare.ownership;

import java.util.List;
import java.util.Optional;

import org.rolecompare.page.Paging;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.SettingRepository;
import org.rolecompare.responsibility.SettingSize;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who owns what, in a fixed number of SQL statements.
 */
@Service
@Transactional(readOnly = true)
class Ownership {

	private static final int SETTINGS_IN_A_PART = 20;

	private final SettingRepository settings;

	private final ResponsibilityRepository responsibilities;

	private final Bibliographies bibliographies;

	Ownership(SettingRepository settings, ResponsibilityRepository responsibilities, Bibliographies bibliographies) {
		this.settings = settings;
		this.responsibilities = responsibilities;
		this.bibliographies = bibliographies;
	}

	/**
	 * List the settings.
	 * @param part which part of the list, from 1; the last one stands in for those after
	 * it
	 * @return the page
	 */
	SettingList list(int part) {
		Page<SettingSize> sizes = measure(part - 1);
		if (sizes.isEmpty() && sizes.getTotalPages() > 0) {
			sizes = measure(sizes.getTotalPages() - 1);
		}
		List<Setting> listed = this.settings.findAllWithRoles(sizes.map(SettingSize::slug).getContent());
		return SettingList.of(listed, sizes.getContent(), Paging.of(sizes, MatrixAddress.ROOT));
	}

	/**
	 * Tell who owns what in a setting.
	 * @param slug slug of the setting, exactly
	 * @param request what the reader has chosen
	 * @return the page, or nothing for an unknown slug
	 */
	Optional<Matrix> find(String slug, MatrixRequest request) {
		return this.settings.findWhole(slug)
			.map((setting) -> Matrix.of(facts(setting), request, this.bibliographies::list));
	}

	boolean isKnown(String slug) {
		return this.settings.existsById(slug);
	}

	private Page<SettingSize> measure(int part) {
		return this.settings.measure(PageRequest.of(part, SETTINGS_IN_A_PART));
	}

	private SettingFacts facts(Setting setting) {
		return new SettingFacts(setting, this.responsibilities.findAllBySetting(setting.getSlug()));
	}

}
